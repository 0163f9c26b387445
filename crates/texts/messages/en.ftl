### English. A text that goes on in the next line is one paragraph; the rules and their facts come from crates/rules.

## outcome

# Habits of the language: how numbers, amounts and days are written.
format-language = English
format-one = 1
format-thousands = ,
format-point = .
format-euro = €{ $amount }
format-euro-range = €{ $least } to €{ $most }
format-percent = { $number }%
format-date = { $day } { $month } { $year }
format-date-first = { $day } { $month } { $year }
format-date-short = { $day }/{ $month }/{ $year }
format-list-next = { $all }, { $next }
format-list-last = { $all } and { $next }
format-month-1 = January
format-month-2 = February
format-month-3 = March
format-month-4 = April
format-month-5 = May
format-month-6 = June
format-month-7 = July
format-month-8 = August
format-month-9 = September
format-month-10 = October
format-month-11 = November
format-month-12 = December

word-unknown = unknown
word-true = yes
word-false = no
word-availabilityFee = at least one availability fee
word-exempted = exempted by the circle of general practitioners
word-registered = registered and available
word-none = no participation

# The answer in one sentence.
headline-premium-none = No premium for { YEAR($year) }.
headline-premium-exact = Premium { YEAR($year) }: { EURO($amount) }.
headline-premium-range = Premium { YEAR($year) }: { $range }.
headline-premium-if = Premium { YEAR($year) }: { $range } if you meet the conditions.
headline-premium-up-to = Premium { YEAR($year) }: up to { EURO($amount) } if you meet the conditions.
headline-premium-assumed = The rules of { YEAR($year) } are not known: those of { YEAR($basedOn) } are assumed.
headline-premium-carried = Rule of { YEAR($basedOn) }, assumed to hold.
headline-premium-plan = { $lastDay ->
    [unknown] Still reach: { $parameters }. The premium then becomes { EURO($reaches) }, { EURO($gain) } more.
   *[known] Still reach, by { DATE($lastDay) }: { $parameters }. The premium then becomes { EURO($reaches) }, { EURO($gain) } more.
}
headline-premium-deadline = { $deadline }: by { DATE($lastDay) } at the latest.
headline-visit-bill = { $channel ->
    [mediprima] Bill the CAAMI/HZIV electronically, through MediPrima.
    [cpasPaper] Bill the CPAS/OCMW on paper.
    [healthFund] Bill the health fund: the patient is insured.
    [fedasil] Bill Fedasil, once you have its requisitorium.
   *[hospital] The hospital bills this care.
}
headline-visit-exception = { $exception ->
    [age] Exception: you had reached 67 on 1 January 2023.
    [outsidePractice] Exception: invoice made outside the practice, with no connection possible.
    [forceMajeure] Exception: force majeure.
    [guardPost] Exception: guard post not equipped yet.
    [flatFeePractice] Exception: flat-fee practice.
    [familyPlanning] Exception: family-planning centre.
    [transition] Exception: invoice made during the transition.
   *[beforeMediPrima] Exception: care that MediPrima does not take yet.
}
headline-visit-wait = { $step ->
    [consultInsurability] Do not bill yet: first consult the patient’s insurability.
    [consultMediPrima] Do not bill yet: first consult MediPrima.
    [askCpasForIdentifier] Do not bill yet: first ask the CPAS/OCMW for a national or BIS number.
    [treat] Treat at once; bill when the CPAS/OCMW has decided.
    [referToCpas] First send the patient to the CPAS/OCMW: without a decision, payment is not guaranteed.
    [judgeUrgency] No decision yet: can the care wait?
    [askCpasToReactivate] Do not bill yet: the CPAS/OCMW must first reactivate its decision.
    [askCpasToExtendCover] Do not bill yet: the CPAS/OCMW must first extend the cover to the day of care.
    [askCpasToTickDoctorBox] Do not bill yet: the CPAS/OCMW must first tick “general practitioner”.
    [askCpasForGuarantee] Do not bill yet: the CPAS/OCMW must first guarantee coverage.
   *[other] Do not bill yet.
}
headline-visit-refer = { $channel ->
    [hospital] The hospital bills this care.
   *[other] Send the patient to a doctor named on the card.
}
headline-visit-not-refundable = Not on paper: the CPAS/OCMW would get nothing back. You need software that bills through MediPrima.
headline-visit-ask = { $step ->
    [checkProviderList] First check whether the card names your INAMI/RIZIV number.
   *[other] First ask the CPAS/OCMW how to bill: no source decides.
}

# Parameters and barometers, in short.
parameter-recipe = Recip-e
parameter-chapterIv = Chapter IV through MyCareNet
parameter-eFact = eFact for increased reimbursement
parameter-informedConsent = Informed consent
parameter-sumehr = Sumehr
parameter-eGmd = eDMG/eGMD through MyCareNet
parameter-medicationSchemes = Medication schemes
parameter-evidenceLinker = CEBAM Evidence Linker
parameter-eAttest = eAttest
parameter-disabilityForm = Evaluation of disability
parameter-electronicBilling = eFact or eAttest
parameter-barometers = Barometers
parameter-incapacityCertificates = Mult-eMediatt
barometer-diabetes = diabetes
barometer-antibiotics = antibiotics
barometer-renalInsufficiency = renal insufficiency

# Deadlines.
deadline-apply = Application for the premium
deadline-contest = Contesting
deadline-barometer = Registration for the barometer
    .of = Registration for the { WORD($of) } barometer
deadline-measurementEnds = End of the measured period
deadline-payment = Payment by INAMI/RIZIV
deadline-tarification = Electronic tarification
deadline-certificateExpires = End of validity of the AMU/DMH certificate
deadline-coverEnds = End of the “general practitioner” cover
    .of = End of the “general practitioner” cover, card { $of }

# What to do.
step-letHospitalBill = Let the hospital bill.
step-consultInsurability = Consult the patient’s insurability (MyCareNet) for the day of care.
step-billHealthFund = Bill the health fund, by eFact or eAttest.
step-askRequisitorium = Ask Fedasil for a requisitorium before the care.
step-billFedasil = Bill Fedasil, with the requisitorium.
step-consultMediPrima = Consult MediPrima for the day of care.
step-askCpasForIdentifier = Ask the CPAS/OCMW for a national or BIS number: MediPrima searches by that number only.
step-treat = Give the necessary care at once.
step-fillCertificate = Fill in the certificate of urgent medical aid (AMU/DMH), without a diagnosis.
step-sendCareAdvice = Send the CPAS/OCMW care advice (avis de soins/zorgadvies), the same day if possible.
step-askDecisionWithProxy = With the patient’s proxy, ask the CPAS/OCMW for an electronic decision.
step-billAfterDecision = After the decision, consult MediPrima again for the day of care, then bill.
step-referToCpas = Send the patient to the CPAS/OCMW of the actual residence.
step-handLiaisonSheet = Hand over the liaison sheet (fiche de liaison/verbindingsfiche).
step-judgeUrgency = Judge whether, medically, the care can wait.
step-askCpasToReactivate = Ask the responsible CPAS/OCMW to reactivate its decision.
step-seeListedDoctor = Send the patient to a doctor named on the card, or ask the CPAS/OCMW to add you.
step-askCpasToExtendCover = Ask the CPAS/OCMW to extend the cover to the day of care.
step-askCpasToTickDoctorBox = Ask the CPAS/OCMW to tick “general practitioner” on the card; for a decision from before September 2025 that is still valid, the council need not decide again.
step-askCpasWhichWay = Ask the CPAS/OCMW, in writing, which way of billing it accepts.
step-askCpasForGuarantee = Ask the CPAS/OCMW for the guarantee of coverage.
step-checkProviderList = Check whether the card names your INAMI/RIZIV number.
step-getSoftware = Get software that supports MediPrima.
step-checkSoftware = Check that your software supports MediPrima.
step-requestTarification = Request the tarification and copy the commitment number into the invoice.
step-billMediPrima = Bill the CAAMI/HZIV by eFact MediPrima (insurer 690).
step-billCpasOnPaper = Send the paper invoice to the CPAS/OCMW that decided.
step-addJustification = Add a written justification of the exception.
step-keepCertificate = Keep the certificate.
step-sendCertificate = Send the certificate to the CPAS/OCMW with the invoice, and keep a copy.
step-giveCertificateCopy = Give the patient a copy of the certificate for what you prescribed.
step-checkCertificateFlag = See in MediPrima whether an AMU/DMH certificate is asked for.
step-tarificationClosed = Tarification is closed; no source says that your claim ends with it. Ask the CAAMI/HZIV.

# The premium: what each rule says, and what it did.
premium-rules-assumed = When no source gives the rules of a year, those of the last known year are used, on the same days: an assumption, and the answer says so.
    .limits = No source gives the rules of { YEAR($year) }: those of { YEAR($basedOn) } are assumed.
premium-track-recognised = With a code 003 or 004 in the premium year, even for part of it, you count as a general practitioner, also when training ended that year.
    .grants = { $since ->
        [unknown] You count as a general practitioner (code 003 or 004).
       *[known] You count as a general practitioner (code 003 or 004), since { DATE($since) }.
    }
premium-track-training = With a code 005 or 006 for the whole premium year, or begun in it and still running on 31 December, you count as a general practitioner in training.
    .grants = You count as a general practitioner in training (code 005 or 006).
premium-track-none = The sources name codes 003 to 006 only; that another code gives no right is our inference.
    .refuses = No code 003 or 004 in the premium year, and no training (005, 006) still running on 31 December: no premium, by our inference.
premium-track-unknown = Without an INAMI/RIZIV competence code, nobody can say in what capacity the premium is due.
    .undetermined = INAMI/RIZIV competence code not given: 003 or 004 for a general practitioner, 005 or 006 in training.
premium-gate-firstYears = No minimum amount is checked up to and including premium year { NUMBER($years) } after the year of the number as general practitioner.
    .grants = Number as general practitioner obtained in { YEAR($awardYear) }: no minimum amount up to and including premium year { YEAR($lastYear) }.
premium-gate-activity = { $year ->
    [2020] Year { YEAR($year) }: at least { EURO($minimum) } of services attested to the compulsory insurance, which is 25% less; the final figure was not found.
   *[other] Year { YEAR($year) }: at least { EURO($minimum) } of services attested to the compulsory insurance.
}
    .grants = Services attested: { EURO($attested) }; at least { EURO($minimum) } was needed.
    .refuses = Services attested: { EURO($attested) }, at least { EURO($minimum) } is needed: no premium, not even the base amount.
    .undetermined = Attested amount not given: without at least { EURO($minimum) } there is no premium.
premium-gate-flatFee = For flat-fee work in the premium year, a declaration on honour replaces the minimum amount. A doctors’ union writes so for 2017; for the other years it is our inference.
    .grants = Flat-fee work with a declaration on honour: it replaces the minimum amount.
    .undetermined = If you did flat-fee work, a declaration on honour replaces the minimum of { EURO($minimum) }.
premium-gate-onCall = You must take part in the organised on-call service: at least one availability fee, or exempted by the circle, or registered and available.
    .grants = On-call service: { WORD($onCall) }.
    .refuses = No participation in the on-call service: no premium, not even the base amount.
    .undetermined = Participation in the on-call service not given: without it there is no premium.
premium-training = In training: { EURO($amount) } with accepted software, whatever the parameters. That nothing is due without that software is our inference.
    .grants = In training, with accepted software: { EURO($amount) }, whatever the parameters.
    .refuses = In training, the { EURO($amount) } requires accepted software; without it nothing is due, by our inference.
    .undetermined = In training: { EURO($amount) }, provided that accepted software was used.
premium-software = Without accepted software only the base amount is due, to be applied for with the written form.
    .limits = Without accepted software only the base amount of { EURO($base) } is due, to be applied for with the written form.
    .undetermined = Accepted software not given: without it only the base amount of { EURO($base) } is due.
premium-neutralised = In 2018 the doctors-funds commission neutralised the medication schemes, and each step requires one threshold fewer. The final decree was not seen: this is our reading.
    .limits = { WORD($parameter) }: neutralised for everyone that year; each step requires one threshold fewer, by our reading.
premium-flatFee-notApplicable = With flat-fee work for the whole premium year these do not apply: eFact and eDMG/eGMD from 2018 to 2022, eFact or eAttest in 2023. For 2024 no source says so: we carry 2023 over.
    .limits = { WORD($parameter) }: does not apply to flat-fee work all year.
premium-flatFee-fewer = With flat-fee work all year each step of 2022 requires one threshold fewer; for 2018 to 2021 that is our inference. In 2023 the steps are no longer lower.
    .grants = { $fewer ->
        [one] Flat-fee work all year: each step requires { NUMBER($fewer) } threshold fewer.
       *[other] Flat-fee work all year: each step requires { NUMBER($fewer) } thresholds fewer.
    }
premium-flatFee-unknown = While it is not known whether there was flat-fee work, the answer holds both cases.
    .undetermined = Flat-fee work not given: the answer holds both cases, never and all year.
premium-tiers = Year { YEAR($year) }: { EURO($base) } base amount, up to { EURO($highest) } with at least { NUMBER($needed) } thresholds met{ $year ->
    [2018] {" "}(number inferred)
    [2019] {" "}(number inferred)
    [2020] {" "}(number inferred)
   *[other] {""}
}.
    .grants = { $met ->
        [0] Too few thresholds met for more than the base amount: { EURO($amount) }.
        [one] At least { NUMBER($met) } threshold met: { EURO($amount) }.
       *[other] At least { NUMBER($met) } thresholds met: { EURO($amount) }.
    }
    .undetermined = { NUMBER($least) } to { NUMBER($most) } thresholds met: { EURO($leastAmount) } to { EURO($mostAmount) }.
premium-sumehrBonus = Year { YEAR($year) }: { EURO($amount) } more on the two upper steps, with a Sumehr for at least { NUMBER($minimum) } different patients, added up over the years.
    .grants = Sumehr for { NUMBER($patients) } different patients, at least { NUMBER($minimum) } asked: { EURO($amount) } more on the two upper steps.
    .refuses = Sumehr for { NUMBER($patients) } different patients, at least { NUMBER($minimum) } are needed: no bonus.
    .undetermined = Number of patients with a Sumehr not given: from { NUMBER($minimum) } on, { EURO($amount) } more on the two upper steps.
premium-application = An application after the last day gives no right to a premium.
    .refuses = Application submitted on { DATE($submittedOn) }, after the last day, { DATE($lastDay) }: no premium.
    .undetermined = Application submitted on { DATE($submittedOn) }: depending on the source the last day was { DATE($lastDay) } or { DATE($latest) }.
premium-starter = Starter supplement (prime DMG débutant, GMD-starterspremie): { EURO($amount) }, once, granted automatically with the premium of the year of the number, if that is applied for on the portal.
    .grants = Starter supplement: { EURO($amount) } more, once, without a separate application.
    .undetermined = Starter supplement of { EURO($amount) }: not all conditions are known yet.
premium-starter-since = The starter supplement exists for numbers obtained from { YEAR($since) } on.
    .refuses = No starter supplement: it exists only for numbers obtained from { YEAR($since) } on.
premium-starter-awardYear = The starter supplement completes the premium of the year in which the number as general practitioner was obtained.
    .refuses = Number as general practitioner obtained in { YEAR($awardYear) }, before { YEAR($year) }: no starter supplement for this year.
    .undetermined = Starter supplement: only if your number as general practitioner dates from { YEAR($year) }.
premium-starter-premium = Without an integrated practice premium for the same year there is no starter supplement.
    .refuses = No premium as general practitioner for this year, so no starter supplement.
    .undetermined = The starter supplement requires the premium as general practitioner, which is not certain yet.
premium-starter-software = Medical files must be kept electronically; with accepted software, the press adds.
    .refuses = No starter supplement without accepted software.
    .undetermined = The starter supplement requires accepted software.
premium-starter-paper = The starter supplement follows an application on the portal; one on paper does not lead to it.
    .refuses = Application submitted on paper: no starter supplement.
premium-starter-flatFeeDays = More than { NUMBER($limit) } consecutive flat-fee days between 1 January and 31 May of the year after rule the starter supplement out.
    .refuses = { NUMBER($days) } consecutive flat-fee days between 1 January and 31 May of the year after, at most { NUMBER($limit) } are allowed: no starter supplement.
    .undetermined = Starter supplement: at most { NUMBER($limit) } consecutive flat-fee days between 1 January and 31 May of the year after; your periods are not given.
premium-window = { $year ->
    [2018] Premium { YEAR($year) }: application from { DATE($opens) } to { DATE($closes) } by one source, to 15 March by another.
    [2019] Premium { YEAR($year) }: application from { DATE($opens) } to { DATE($closes) }, as announced; another source says 31 December.
    [2025] Premium { YEAR($year) }: application in the second half of 2026; the exact days were not found.
   *[other] { $opens ->
        [unknown] { $closes ->
            [unknown] Premium { YEAR($year) }: the exact days for applying were not found.
           *[known] Premium { YEAR($year) }: application up to { DATE($closes) }; the first day was not found.
        }
       *[known] { $closes ->
            [unknown] Premium { YEAR($year) }: application from { DATE($opens) }; the last day was not found.
           *[known] Premium { YEAR($year) }: application from { DATE($opens) } to { DATE($closes) }.
        }
    }
}
premium-contest-online = The amount shown after an application on the portal is contested in the same module, with the annex, within { NUMBER($days) } days of the application. Counting calendar days is our careful reading.
    .informs = Application submitted on { DATE($submittedOn) }: contesting up to { DATE($lastDay) }, in calendar days by our careful reading.
premium-contest-refusal = A written refusal of the base amount is contested by registered letter within { NUMBER($days) } days of the notification. Counting calendar days is our careful reading.
    .informs = Refusal notified on { DATE($notifiedOn) }: contesting up to { DATE($lastDay) }, in calendar days by our careful reading.
premium-barometer = A barometer counts if your number takes part by the day before the data collection. For 2024 the sources differ: registering, or sending data.
premium-measurement = The e-services are measured up to 31 December of the premium year at the latest.
premium-payment = INAMI/RIZIV pays by 31 December of the year after; later when the window opened late.
premium-apply = The premium is applied for each year on the ProSanté/ProGezondheid portal, module “Demandes de prime” or “Mijn premieaanvragen”; without accepted software, with the written form.
premium-account = The premium is paid to the account of the previous premium, unless you change it on the portal.
premium-feedback = Your scores and the amount by INAMI/RIZIV’s data are shown once the application is submitted, never before.
premium-notAutomatic = Without an application the premium is not paid, although INAMI/RIZIV has the data. In September 2025 INAMI/RIZIV was studying an automatic procedure.
premium-starter-automatic = The starter supplement is not applied for: it follows the premium applied for on the portal.
premium-starter-contest = A refusal of the starter supplement is contested on the portal, with the health care department; the time limit was not found.
premium-delay2024 = Applications for 2024 opened late, while Sumehr data were checked; according to the doctors’ union GBO, the delay came from Flanders, for legal requirements.
premium-paid2023 = Paid for 2023, according to the press: €800 in training, otherwise €1,000, 3,500, 4,500 or 6,000, and €4,256 more for 575 starters.

premium-parameter-recipe = Year { YEAR($year) }: at least { PERCENT($minimum) } of drug prescriptions by Recip-e, in the second half.
premium-parameter-chapterIv = Year { YEAR($year) }: at least { PERCENT($minimum) } of requests for chapter IV drugs through MyCareNet, in the second half.
premium-parameter-eFact = Year { YEAR($year) }: at least { PERCENT($minimum) } of consultations of patients with increased reimbursement by eFact, in the second half.
premium-parameter-informedConsent = Year { YEAR($year) }: informed consent registered by 31 December for at least { PERCENT($minimum) } of patients with a DMG/GMD fee { $year ->
    [2016] of the year before
    [2017] of the year before
   *[other] of the year
}.
premium-parameter-sumehr = Year { YEAR($year) }: Sumehr uploaded by 31 December for at least { PERCENT($minimum) } of patients with a DMG/GMD fee { $year ->
    [2016] of the year before; threshold inferred
    [2017] of the year before
    [2021] of the year; threshold inferred
    [2022] of the year; threshold inferred
   *[other] of the year
}.
premium-parameter-eAttest = Year { YEAR($year) }: at least { PERCENT($minimum) } of consultation certificates by eAttest, in the second half{ $year ->
    [2020] ; threshold inferred
    [2021] ; threshold inferred
    [2022] ; threshold inferred
   *[other] {""}
}.
premium-parameter-electronicBilling = Year { YEAR($year) }: at least { PERCENT($minimum) } of consultations billed by eFact or eAttest, in the second half; the exact denominator is not confirmed{ $year ->
    [2024] ; the threshold of 2024 is inferred from that of 2023
   *[other] {""}
}.
premium-parameter-medicationSchemes = Year { YEAR($year) }: at least { NUMBER($minimum) } medication schemes created or adapted, in the second half.
premium-parameter-evidenceLinker = Year { YEAR($year) }: CEBAM Evidence Linker used at least { NUMBER($minimum) } times while logged in, in the second half.
premium-parameter-disabilityForm = Year { YEAR($year) }: at least { NUMBER($minimum) } electronic “Evaluation of disability” forms to the FPS Social Security, over the year.
premium-parameter-incapacityCertificates = { $minimum ->
    [one] Year { YEAR($year) }: at least { NUMBER($minimum) } certificate of incapacity sent by Mult-eMediatt to a health fund or Medex, from October to December.
   *[other] Year { YEAR($year) }: at least { NUMBER($minimum) } certificates of incapacity sent by Mult-eMediatt to a health fund or Medex, from October to December.
}
premium-parameter-eGmd = Year { YEAR($year) }: electronic management of the DMG/GMD fees (eDMG/eGMD) through MyCareNet.
premium-parameter-barometers = Year { YEAR($year) }: part taken in at least { NUMBER($minimum) } of the { NUMBER($offered) } barometers of the software, before the data collection.
    .grants = { WORD($parameter) } that count: { NUMBER($count) }, at least { NUMBER($minimum) } asked.
    .refuses = { WORD($parameter) } that count: { NUMBER($count) }, at least { NUMBER($minimum) } needed; { NUMBER($missing) } missing.
    .informs = { $status ->
        [met] { WORD($parameter) } that count: { NUMBER($count) }, at least { NUMBER($minimum) } asked. This threshold is our inference, but it does not change the amount.
        [notMet] { WORD($parameter) } that count: { NUMBER($count) }, at least { NUMBER($minimum) } needed. This threshold is our inference, but it does not change the amount.
       *[undetermined] { WORD($parameter) }: not known, at least { NUMBER($minimum) } needed. This threshold is our inference, but it does not change the amount.
    }
    .undetermined = { WORD($parameter) }: not known, at least { NUMBER($minimum) } needed.

premium-parameter-share =
    .grants = { WORD($parameter) }: { PERCENT($percent) }, at least { PERCENT($minimum) } asked.
    .refuses = { $missing ->
        [unknown] { WORD($parameter) }: { PERCENT($percent) }, at least { PERCENT($minimum) } needed.
       *[known] { WORD($parameter) }: { PERCENT($percent) }, at least { PERCENT($minimum) } needed; { NUMBER($missing) } missing.
    }
    .informs = { $status ->
        [met] { WORD($parameter) }: { PERCENT($percent) }, at least { PERCENT($minimum) } asked. This threshold is our inference, but it does not change the amount.
        [notMet] { WORD($parameter) }: { PERCENT($percent) }, at least { PERCENT($minimum) } needed. This threshold is our inference, but it does not change the amount.
       *[undetermined] { WORD($parameter) }: not known, at least { PERCENT($minimum) } needed. This threshold is our inference, but it does not change the amount.
    }
    .undetermined = { WORD($parameter) }: not known, at least { PERCENT($minimum) } needed.
premium-parameter-count =
    .grants = { WORD($parameter) }: { NUMBER($count) }, at least { NUMBER($minimum) } asked.
    .refuses = { WORD($parameter) }: { NUMBER($count) }, at least { NUMBER($minimum) } needed; { NUMBER($missing) } missing.
    .informs = { $status ->
        [met] { WORD($parameter) }: { NUMBER($count) }, at least { NUMBER($minimum) } asked. This threshold is our inference, but it does not change the amount.
        [notMet] { WORD($parameter) }: { NUMBER($count) }, at least { NUMBER($minimum) } needed. This threshold is our inference, but it does not change the amount.
       *[undetermined] { WORD($parameter) }: not known, at least { NUMBER($minimum) } needed. This threshold is our inference, but it does not change the amount.
    }
    .undetermined = { WORD($parameter) }: not known, at least { NUMBER($minimum) } needed.
premium-parameter-done =
    .grants = { WORD($parameter) }: done.
    .refuses = { WORD($parameter) }: not done.
    .informs = { $status ->
        [met] { WORD($parameter) }: done. This criterion is our inference, but it does not change the amount.
        [notMet] { WORD($parameter) }: not done. This criterion is our inference, but it does not change the amount.
       *[undetermined] { WORD($parameter) }: not known. This criterion is our inference, but it does not change the amount.
    }
    .undetermined = { WORD($parameter) }: not known.

# MediPrima: what each rule says, and what it did.
mediprima-hospital = In hospital, the hospital bills.
    .refuses = Care in hospital: the hospital bills, not you.
mediprima-insured = The compulsory insurance comes before MediPrima: consult insurability first.
    .grants = Patient insured on the day of care: the health fund pays, MediPrima plays no part.
    .informs = Patient not insured on the day of care.
    .undetermined = Insurability not consulted: it decides first.
mediprima-reception = Fedasil pays the care of asylum seekers whom it receives (collective centre, place of an NGO) or who are “no-show” (code 207), with a requisitorium asked for before the care.
    .grants = Patient for whom Fedasil pays: MediPrima plays no part.
mediprima-specialist = Specialists outside hospital are not in MediPrima yet.
    .limits = Specialist outside hospital, not in MediPrima yet: paper invoice to the CPAS/OCMW.
mediprima-notConsulted = Patient not insured: consult MediPrima for the day of care.
    .undetermined = MediPrima has given no answer for the day of care.
mediprima-noIdentifier = MediPrima can be consulted by the national or BIS number only.
    .undetermined = Without a national or BIS number, MediPrima cannot be consulted.
mediprima-noDecision = Without a decision of the CPAS/OCMW, urgent care is given at once, with certificate, care advice and proxy; a doctor who gives other care before the decision risks not being paid.
    .grants = No decision yet, and the care cannot wait: treat first, have the decision asked for afterwards.
    .refuses = No decision yet, and the care can wait: neither the CPAS/OCMW nor the CAAMI/HZIV has to pay.
    .undetermined = No decision yet: what follows depends on medical urgency.
mediprima-code-203 = Code 203, or no commitment number: the decision is suspended, payment is not guaranteed.
    .refuses = No commitment number, as with a suspended decision (code 203): payment is not guaranteed.
mediprima-code-204 = Code 204: the card names doctors, and you are not one of them.
    .refuses = The card names doctors, and you are not one of them (code 204): no reimbursement.
mediprima-code-205 = Code 205: care from before MediPrima took it; the invoice goes to the CPAS/OCMW. After the transition no source decides.
    .informs = Care from before MediPrima took it (code 205): the invoice goes to the CPAS/OCMW.
    .undetermined = Care from before MediPrima took it (code 205), billed after the transition: no source says which way.
mediprima-code-206 = Code 206: the “general practitioner” cover exists, but is not active on the day of care.
    .refuses = The “general practitioner” cover is not active on the day of care (code 206).
mediprima-code-207 = Code 207: the card has no “general practitioner” cover.
    .refuses = The card has no “general practitioner” cover (code 207).
mediprima-providers = When the card names doctors, only they are reimbursed.
    .undetermined = The card names doctors, and your INAMI/RIZIV number is not given: nobody can say whether you are one of them.
mediprima-principle = A decision of principle is no commitment to pay; a guarantee of coverage is needed.
    .refuses = A decision of principle only: no payment commitment.
mediprima-covered = A “general practitioner” cover that is active on the day of care, with a commitment number, guarantees payment.
    .grants = { $until ->
        [unknown] “General practitioner” cover active since { DATE($from) }, with a commitment number.
       *[known] “General practitioner” cover active from { DATE($from) } to { DATE($until) }, with a commitment number.
    }
mediprima-exception-transition = An invoice made up to and including { DATE($lastDay) } can go on paper to the CPAS/OCMW or through MediPrima.
    .grants = Invoice made by { DATE($lastDay) }: paper or MediPrima, both are allowed.
mediprima-exception-age = A doctor who had reached 67 on 1 January 2023, so was born on or before { DATE($bornBy) }, can always bill on paper, with a written justification.
    .grants = Date of birth: { DATE($bornOn) }, on or before { DATE($bornBy) }; paper is allowed (67 on 1 January 2023).
    .undetermined = If you were born on or before { DATE($bornBy) }, paper is allowed.
mediprima-exception-outsidePractice = An invoice made outside the practice, where electronic billing is technically impossible, can go on paper, with a written justification. A home visit alone is not enough.
    .grants = Invoice made outside the practice, where electronic billing is impossible: paper is allowed.
    .undetermined = If the invoice is made outside the practice and electronic billing is impossible there, paper is allowed.
mediprima-exception-forceMajeure = Force majeure that makes electronic billing impossible allows paper, with a written justification. What counts as such in detail was not found.
    .grants = Force majeure: paper is allowed.
    .undetermined = In case of force majeure, paper is allowed.
mediprima-exception-guardPost = A guard post that is not equipped for MediPrima yet bills the CPAS/OCMW as before. The end of this exemption was not found.
    .grants = Guard post not given as equipped for MediPrima: paper invoice to the CPAS/OCMW.
mediprima-exception-flatFeePractice = In a flat-fee practice, bill the CPAS/OCMW per service as before, or through MediPrima with your own INAMI/RIZIV number if the software allows it.
    .grants = Flat-fee practice: invoice to the CPAS/OCMW, or through MediPrima with your own number if the software allows it.
mediprima-exception-familyPlanning = In a family-planning centre, a derogation announced in November 2025 allows paper. Its end was not found.
    .grants = Family-planning centre: the derogation allows paper.
    .undetermined = Family-planning centre: from { DATE($since) } on, no source says whether the derogation still runs.
mediprima-exception-beforeMediPrima = Care that MediPrima does not take yet, billed up to and including { DATE($lastDay) }, goes on paper to the CPAS/OCMW.
    .grants = Invoice made by { DATE($lastDay) }: on paper, to the CPAS/OCMW.
mediprima-electronicOnly = Since { DATE($since) } the CPAS/OCMW gets nothing back for a paper invoice, save for an exception.
    .limits = Invoice from { DATE($since) } on, no exception known: MediPrima only.
    .refuses = Invoice from { DATE($since) } on, no exception known: for paper the CPAS/OCMW would get nothing back.
mediprima-justification = Under an exception, the paper invoice goes to the CPAS/OCMW with a written justification.
    .informs = If you bill on paper, add a written justification.
mediprima-certificate = The card’s flag decides whether an AMU/DMH certificate is asked for, never nationality or residence.
    .limits = The card asks for a certificate of urgent medical aid (AMU/DMH).
    .informs = No AMU/DMH certificate to fill in.
    .undetermined = It is not known yet whether an AMU/DMH certificate is asked for: the card’s flag decides.
mediprima-certificate-urgent = Urgent care without a decision requires an AMU/DMH certificate.
    .limits = Urgent care without a decision: fill in a certificate of urgent medical aid (AMU/DMH).
mediprima-certificate-keep = The doctor keeps the certificate; for how long was not found.
    .informs = You keep the certificate.
mediprima-certificate-send = With a paper invoice, the certificate goes to the CPAS/OCMW.
    .informs = Paper invoice: the certificate goes with it to the CPAS/OCMW.
mediprima-certificate-copy = The patient may need a copy when you prescribe what MediPrima does not reimburse yet, such as medicines.
    .informs = You prescribed something: the patient may need a copy of the certificate.
mediprima-certificate-validity = A certificate is valid for { NUMBER($months) } months at most.
mediprima-certificate-content = Minimum content: date of care, request for intervention as urgent medical aid, competent CPAS/OCMW, name and address of the patient, name and signature of the doctor. No source asks for a diagnosis.
mediprima-payers = The card says what the State bears; the rest is for the CPAS/OCMW or the patient, depending on what the CPAS/OCMW commits to.
    .informs = The State bears { PERCENT($amiPart) } of the insurance’s part and { PERCENT($patientPart) } of the patient’s share.
    .undetermined = The card does not say everything about what the State and the CPAS/OCMW bear.
mediprima-tarification = Tarification answers up to { NUMBER($months) } months after the day of care; no source says that your claim ends with it.
    .informs = Tarification possible up to { DATE($lastDay) }.
    .limits = Tarification was possible up to { DATE($lastDay) } only; no source says that your claim ends with it.
mediprima-cover = The “general practitioner” cover has a period of its own; that one counts, not the card’s.
mediprima-cpasDuty = Since 1 September 2025 the CPAS/OCMW records its decisions for general practice in MediPrima and ticks “general practitioner” there.
mediprima-payment = Through MediPrima the CAAMI/HZIV is your one counterpart and pays within days.
mediprima-contacts = About the invoice: the CAAMI/HZIV (mediprima@caami-hziv.fgov.be, 02 229 34 33). For the patient: the CPAS/OCMW concerned.
mediprima-unknown = Not found in the sources: the end of the exemptions (guard posts, family planning), how long to keep the certificate, when invoices become time-barred.

## app

certainty-official = official
certainty-reported = reported
certainty-inferred = inferred
track-recognised = general practitioner
track-inTraining = in training
track-none = neither
status-met = met
status-notMet = not met
status-undetermined = still open
status-notApplicable = does not apply
state-notOpen = not open yet
state-open = open
state-closed = closed
state-unknown = days not known
source-law = act or decree
source-authority = public authority
source-union = doctors’ union
source-press = press or association
source-vendor = software maker
source-technical = technical document
verdict-bill = Bill
verdict-wait = Wait
verdict-refer = Refer
verdict-notRefundable = Not refundable
verdict-ask = Ask first
channel-mediprima = MediPrima, CAAMI/HZIV
channel-cpasPaper = paper, to the CPAS/OCMW
channel-healthFund = health fund
channel-fedasil = Fedasil
channel-hospital = hospital
exception-age = 67 on 1 January 2023
exception-outsidePractice = outside the practice, no connection
exception-forceMajeure = force majeure
exception-guardPost = guard post not equipped
exception-flatFeePractice = flat-fee practice
exception-familyPlanning = family planning
exception-transition = transition
exception-beforeMediPrima = care before MediPrima
payer-state = the State, through the CAAMI/HZIV
payer-cpas = the CPAS/OCMW
payer-patient = the patient
payer-healthFund = the health fund
payer-fedasil = Fedasil
payer-doctorAtRisk = nobody is bound: the risk is yours
duty-required = asked for
duty-notRequired = not asked for
duty-undetermined = to be checked

about-recipe =
    .what = Drug prescriptions sent by Recip-e, out of all your drug prescriptions.
    .where = Your prescribing statistics, in the software.
    .missing = { $count ->
        [one] { NUMBER($count) } prescription missing
       *[other] { NUMBER($count) } prescriptions missing
    }
about-chapterIv =
    .what = Chapter IV requests sent through MyCareNet, out of all your chapter IV requests.
    .where = Your “Chapter IV” requests, in the software.
    .missing = { $count ->
        [one] { NUMBER($count) } request missing
       *[other] { NUMBER($count) } requests missing
    }
about-eFact =
    .what = Consultations of patients with increased reimbursement billed by eFact, out of all their consultations.
    .where = Your billing, in the software.
    .missing = { $count ->
        [one] { NUMBER($count) } consultation missing
       *[other] { NUMBER($count) } consultations missing
    }
about-informedConsent =
    .what = Patients whose informed consent is registered on eHealth, by you or anyone else, out of those for whom you received the DMG/GMD fee.
    .where = The list of your DMG/GMD patients, in the software.
    .missing = { $count ->
        [one] { NUMBER($count) } patient missing
       *[other] { NUMBER($count) } patients missing
    }
about-sumehr =
    .what = Different patients for whom you uploaded a Sumehr (RSW, Abrumet or Vitalink), out of those for whom you received the DMG/GMD fee.
    .where = The list of your DMG/GMD patients, in the software. A Sumehr uploaded by a colleague may not count.
    .missing = { $count ->
        [one] { NUMBER($count) } patient missing
       *[other] { NUMBER($count) } patients missing
    }
about-eGmd =
    .what = DMG/GMD fees managed electronically through MyCareNet (eDMG/eGMD).
    .where = The DMG/GMD settings of your software.
    .missing = { $count ->
        [one] the switch to eDMG/eGMD is missing
       *[other] the switch to eDMG/eGMD is missing
    }
about-medicationSchemes =
    .what = Medication schemes that you created or adapted.
    .where = The medication scheme, in the software.
    .missing = { $count ->
        [one] { NUMBER($count) } scheme missing
       *[other] { NUMBER($count) } schemes missing
    }
about-evidenceLinker =
    .what = Uses of the CEBAM Evidence Linker while logged in.
    .where = The CEBAM link, in the software.
    .missing = { $count ->
        [one] { NUMBER($count) } use missing
       *[other] { NUMBER($count) } uses missing
    }
about-eAttest =
    .what = Consultation certificates sent by eAttest, out of all your consultation certificates.
    .where = Your billing, in the software.
    .missing = { $count ->
        [one] { NUMBER($count) } certificate missing
       *[other] { NUMBER($count) } certificates missing
    }
about-disabilityForm =
    .what = Electronic “Evaluation of disability” forms sent to the FPS Social Security.
    .where = The forms that you sent, in the software.
    .missing = { $count ->
        [one] { NUMBER($count) } form missing
       *[other] { NUMBER($count) } forms missing
    }
about-electronicBilling =
    .what = Consultations billed by eFact or eAttest, out of all your consultations. This denominator is not confirmed: prefer the percentage that INAMI/RIZIV shows.
    .where = Your billing, in the software.
    .missing = { $count ->
        [one] { NUMBER($count) } consultation missing
       *[other] { NUMBER($count) } consultations missing
    }
about-barometers =
    .what = Barometers of the software in which your INAMI/RIZIV number takes part before the data collection.
    .where = The barometer module, in the software. Keep a screenshot: often it is the only proof.
    .missing = { $count ->
        [one] { NUMBER($count) } barometer missing
       *[other] { NUMBER($count) } barometers missing
    }
about-incapacityCertificates =
    .what = Certificates of incapacity sent by Mult-eMediatt to a health fund or Medex; sending to the employer alone is not named.
    .where = The certificates that you sent, in the software.
    .missing = { $count ->
        [one] { NUMBER($count) } certificate missing
       *[other] { NUMBER($count) } certificates missing
    }

## app

# Frame

skip = Skip to the content
nav-checks = Checks
nav-premium = Premium
nav-mediprima = MediPrima
nav-languages = Language
nav-tools = Tools
nav-reading = To read
nav-contest = Contest
nav-deadlines = Deadlines
nav-codes = Codes
nav-papers = Documents
nav-lists = Lists
nav-receipts = Receipts
nav-rules = Rules and sources
nav-privacy = Privacy
nav-accessibility = Accessibility
nav-about = About
nav-embed = Embed
words-failed = This page could not be loaded: check the connection, then try again. What you typed is still here.
loading = The form opens as soon as the program is loaded.
no-script = Without JavaScript this page can be read but works nothing out: the calculation runs on your device.
failed = The program could not be loaded. Reload the page to try again.
crashed = The program has stopped. What you typed can still be read: note it down, then reload the page.
reload = Reload the page
private = Nothing you type leaves this device.
unofficial = Not an official tool: only INAMI/RIZIV, CAAMI/HZIV and the CPAS/OCMW decide.
title-start = gpcheck: practice premium and MediPrima
title-premium = Integrated practice premium: how much and by when – gpcheck
title-mediprima = MediPrima: how to bill a visit – gpcheck
description-start = Two checks for general practitioners in Belgium: the integrated practice premium and billing through MediPrima. Worked out on your device, with sources.
description-premium = The amount of the integrated practice premium by your answers, rule by rule, with the last days and the cheapest next step.
description-mediprima = Whom to bill for an uninsured patient helped by a CPAS/OCMW: the way, the certificate of urgent medical aid, the exceptions and the deadlines.

# No connection, rules not checked for long

offline = No connection: gpcheck works from this device.
review-due = The rules of this version were last checked on { DATE($day) }, more than { NUMBER($months) } months ago. They may have changed since: look at the sources before you rely on an answer.

# Start

start-heading = Two questions that cost evenings, one answer at once
start-lead = For general practitioners in Belgium: what you are due, why, by when, and what is left to do. The answer is there from the first fact.
start-premium-heading = Integrated practice premium
start-premium-text = The amount by your answers, the thresholds met, the cheapest next step and the last day to apply. Starter supplement included.
start-premium-link = Check my premium
start-mediprima-heading = Billing through MediPrima
start-mediprima-text = For an uninsured patient helped by a CPAS/OCMW: whom to bill, which way, with or without a certificate of urgent medical aid, and what an error code asks of you.
start-mediprima-link = Check a visit
start-about = What it is, and what it is not
start-private = Everything is worked out on your device: no account, no trackers, nothing sent. What you type is forgotten when you close the page, unless you ask to keep it.
start-unofficial = It is not an official service. The answer prepares you for a decision of INAMI/RIZIV, CAAMI/HZIV or a CPAS/OCMW; it does not replace it.
start-unknown = What you do not know stays unknown: the answer becomes a range, never a silent zero.
start-sure = Every rule names its source and says how strong it is:

# Answer

answer = Answer
facts = What you know
amount-starter = of which { EURO($starter) } starter supplement
amount-starter-maybe = May be added: { EURO($starter) } starter supplement.
thresholds-met =
    { $met ->
         [0] No threshold met
         [one] { NUMBER($met) } threshold met
        *[other] { NUMBER($met) } thresholds met
    } out of { NUMBER($all) }
thresholds-open =
    { $open ->
         [one] { NUMBER($open) } still open
        *[other] { NUMBER($open) } still open
    }
next = What to do next
next-question = To narrow the answer:
apply-portal = Apply for the { YEAR($year) } premium in ProSanté/ProGezondheid, module “Demandes de prime” / “Mijn premieaanvragen”.
apply-paper = Without accepted software, apply for the { YEAR($year) } base amount with the paper form.
apply-later = Applications for the { YEAR($year) } premium open later.
apply-from = from { DATE($day) }
apply-unknown = Watch for applications for { YEAR($year) } to open: no source gives the days yet.
apply-closed = Applications for { YEAR($year) } are closed; without one made in time the premium is no longer paid.
contest = If the amount shown differs, contest it in the same module, with the annex and your evidence.
contest-refusal = Contest the written refusal by registered letter.
last-day = last day: { DATE($day) }
last-day-was = the last day was { DATE($day) }
days-left =
    { $days ->
         [0] today
         [one] { NUMBER($days) } day left
        *[other] { NUMBER($days) } days left
    }
left-out =
    { $count ->
         [one] One field that cannot be read is left out:
        *[other] { NUMBER($count) } fields that cannot be read are left out:
    }
day-assumed = Day unreadable or incomplete: the answer holds for { DATE($day) }.
why = Why
sources = Sources
source-number = source { NUMBER($number) }
how-sure = How sure the answer is:
checked = Rules checked on { DATE($day) }
bar-premium = Your premium
bar-visit = Bill
clear = Clear my answers
clear-visit = New visit

# Keeping an answer and passing it on

actions = What to do with this answer
copy-text = Copy as text
copy-link = Copy link
save-receipt = Save receipt
saved = Saved
keep-here = Keep on this device
receipt-failed = The receipt could not be made: check the connection, then try again.
receipt-lacking = A receipt cannot do without this fact:
keep-refused = This device keeps nothing: a private window, storage that is blocked or full. Everything else works as before.
opened = These facts come from what you opened.
opened-beside = These facts come from what you opened. What is kept on this device has not changed.
opened-question = You opened a case for { YEAR($year) }, but you have typed something already. Show the opened case instead?
opened-take = Show the opened case
opened-leave = Keep what I typed
link-broken = This link is damaged: part of it is missing or was changed. Ask for it again; nothing was filled in.
link-version = This link was made by another version of gpcheck and cannot be read here. Nothing was filled in.
link-long = This link is too long to be one of ours. Nothing was filled in.
link-no-room = There is too much text in the fields for a link. Save a receipt instead.
restored = Filled in from what you keep on this device.
held-unread = Not everything kept on this device can be read by this version. It has been left as it is.
held-see = See what is kept
forget = Delete from the device
given = Facts given
name-value = { $name }: { $value }
given-unread = { $text } (cannot be read, left out)
made = Worked out by gpcheck { $version } with rules { $rules } on { DATE($day) }.

# Stairs

stairs = Amount by the number of thresholds met:
stairs-range = { NUMBER($first) } to { NUMBER($last) }
stairs-two = { NUMBER($first) } or { NUMBER($last) }
stairs-unit = { $count } thresholds
stairs-at = You are at { NUMBER($met) }.
stairs-between = You are between { NUMBER($least) } and { NUMBER($most) }.

# Years

premium-heading = Your integrated practice premium
premium-lead = Up to { EURO($amount) } for a year. Answer what you know; the rest gives a range.
year-question = Premium year
year-older = Earlier years
year-measuring = being measured now
year-open = apply until { $day }
year-not-open = apply from { $day }
year-to-come = not begun yet
year-closed = applications closed
year-window = application days unknown
year-assumed = rules of { YEAR($year) } assumed
day-question = Day of the question
day-help = today, or the day from which you ask
date-day = Day
date-month = Month
date-year = Year

# The doctor

doctor-heading = You and your practice
yes = yes
no = no
unknown = I don’t know
role = Your INAMI/RIZIV number in { YEAR($year) }
role-help = 003 or 004: recognised; 005 or 006: in training. Whoever finished training that year counts as recognised.
role-gp = GP
role-training = in training
role-other = other or none
since = Number obtained in
since-help = the year is enough
until = Number given up on
until-help = leave empty if you still hold it
attested = Services attested in { YEAR($year) }
attested-help = to the compulsory health insurance, in euro; at least { EURO($minimum) } for an older number
on-call = Organised on-call service in { YEAR($year) }
on-call-help = the usual proof is an availability fee
software = Accepted software used in { YEAR($year) }
software-help = on that year’s list
flat-fee = Flat-fee practice
flat-fee-help = worked there in { YEAR($year) }, or in the months that follow
flat-fee-never = never
flat-fee-whole-year = all year
flat-fee-periods = some periods
flat-fee-from = Period { NUMBER($number) }: first day
flat-fee-to = Period { NUMBER($number) }: last day
flat-fee-open = empty while you still work there
flat-fee-add = Add a period
flat-fee-remove = Remove the last
declaration = Declaration on honour
declaration-help = it replaces the minimum amount for work in a flat-fee practice
quiet = no longer changes the answer

# Parameters

parameters-heading =
    { $count ->
         [one] The parameter
        *[other] The { NUMBER($count) } parameters
    } of { YEAR($year) }
at-least-percent = at least { PERCENT($percent) }
at-least-count = at least { NUMBER($count) }
at-least-of = at least { NUMBER($count) } of { NUMBER($all) }
to-be-done = yes or no
measured = { $from } to { $to }
mode = What you have
mode-count = own count
mode-percent = % shown
part = count
whole = in all
out-of = of
percent = percentage shown
count = number
where = Where this number is found
worth = worth { EURO($gain) } more if met
barometer-by = counts if you take part by { DATE($day) }
barometer-since = Taking part since
sumehr-patients = Different patients with a Sumehr
sumehr-patients-help = added up over the years; from { NUMBER($count) }, { EURO($amount) } more

# Application

application-heading = Your application
applied = { YEAR($year) } premium already applied for
applied-help = the date sets the last day to contest
submitted-on = Submitted on
via = Submitted through
via-portal = portal
via-paper = paper
notified-on = Written refusal dated
notified-help = only if INAMI/RIZIV refused the base amount

# Visit

mediprima-heading = How to bill this visit?
mediprima-lead = A patient without health insurance, helped by a CPAS/OCMW. No name and no number is asked for.
patient-heading = The patient and MediPrima
insured = Insured on the day of care
insured-help = answer of the insurability consultation in MyCareNet
visit-answer = Answer of MediPrima
visit-answer-help = for the day of care
answer-cover = a card with a cover for GPs
answer-no-cover = a card without that cover
answer-code = a code from 201 to 207
answer-principle = a decision of principle
answer-not-consulted = no answer

# The answer that the software received.
consultation = Did your software receive MediPrima’s answer (XML)? Fill in from it
consultation-help = The answer of the service ConsultCarmedIntervention is read on this device and goes nowhere; names and numbers of the patient are not kept.
consultation-text = Paste the answer
consultation-read = Fill in
consultation-file = or choose the file, or drop it here
consultation-filled = Filled in from the answer. Check the answers below; if the card lists doctors, say whether you are one of them.
consultation-too-many = This answer holds more cards than the page can show.
consultation-lacking = The answer could not be read: check the connection or the file, then try again. Nothing was changed.
consultation-foreign = This text is not an answer of MediPrima, or it is too long. Nothing was changed.
consultation-refused = Line { $line } is not of an answer of MediPrima that we can read. Nothing was changed.
consultation-refused-at = On line { $line }, “{ $path }” is missing or not as it must be. Nothing was changed.

code = Code shown by the software
codes-link = Another code? Look it up
because = Why no answer
because-not-yet = not consulted yet
because-no-identifier = no national or BIS number
because-unavailable = service unavailable
card-heading = The medical card
card-number = Card { NUMBER($number) }
card-add = Another card
card-remove = Remove the last
card-covered = Cover for general practitioners
card-version = Version of the card
card-version-help = when two cards cover the same day, the highest version decides
card-decides = Card { NUMBER($number) } decides: its cover contains the day of care.
card-decides-latest = Card { NUMBER($number) } decides: of the cards that cover the day of care, it is the latest version.
card-decides-open = Several cards cover the day of care: give the version of each, since the latest decides. Until then the answer is that of card { NUMBER($number) }.
justification = Written justification ready for the CPAS/OCMW
justification-help = it goes with the invoice on paper
care-on = Day of care
billed-on = Day of the invoice
billed-on-help = when it is, or would be, made
certificate = Certificate of urgent medical aid required
certificate-help = the card’s flag decides, never nationality or residence
cover-from = Cover from
cover-to = Cover until
cover-help = empty if the card shows it active on the day of care
agreement = Commitment number in the answer
agreement-help = without it payment is not guaranteed
providers = List of doctors on the card
providers-none = no list
providers-with = I am on it
providers-without = I am not on it
providers-unchecked = to be checked
prescribed = Prescribed at this visit
prescribed-help = decides whether the patient gets a copy of the certificate
prescribed-medicines = medicines
prescribed-laboratory = laboratory
prescribed-physiotherapy = physiotherapy
prescribed-specialist = specialist
prescribed-hospital = hospital
place-heading = You and the place
setting = Place of care
setting-practice = practice
setting-home-visit = home visit
setting-guard-post = guard post
setting-flat-fee = flat-fee practice
setting-family-planning = family-planning centre
setting-hospital = hospital
visit-role = You work as
visit-role-gp = GP
visit-role-training = GP in training
visit-role-specialist = specialist outside hospital
born-on = Your date of birth
born-on-help = the age exception holds if you were born by { DATE($day) }
invoice-heading = The invoice
outside = Where the invoice is made
outside-no = in the practice
outside-yes = outside the practice
connected = Electronic billing possible there
connected-help = technically, at that place
force-majeure = Force majeure
force-majeure-help = an event makes electronic billing impossible
visit-software = Software ready for MediPrima
visit-software-help = that of the practice, or of the guard post
own-number = Invoice with your own INAMI/RIZIV number
own-number-help = not with that of the practice
reception = Asylum seeker received by
reception-fedasil = Fedasil
reception-cpas = a CPAS/OCMW (ILA/LOI)
reception-none = nobody
reception-help = collective centre or NGO place, “no-show” included: Fedasil
urgent = Care that could not wait
urgent-help = only the doctor judges; counts while there is no decision
shares-heading = Who bears which part
shares-help = optional: the shares that the card shows
state-insurance = The State, of the insurance’s part
state-patient = The State, of the patient’s share
cpas-insurance = The CPAS/OCMW, of the insurance’s part
cpas-patient = The CPAS/OCMW, of the patient’s share
cpas-supplement = The CPAS/OCMW, of a supplement
share-all = all
share-half = half
share-partial = a part
share-none = nothing

# The way

channels = Which way
payers = Who pays
payers-open = by the shares of the card
certificate-short = Certificate
certificate-kept = { $sent ->
    [true] you keep a copy
   *[false] you keep it
}
certificate-sent = { $sent ->
    [true] it goes to the CPAS/OCMW with the invoice
   *[false] it does not go to the CPAS/OCMW
}
certificate-copied = { $copied ->
    [true] the patient gets a copy
   *[false] a copy for the patient only if something is prescribed
}
guarantee = Payment guaranteed
path = The way to this answer
path-help = The questions are asked in this order; the first that applies decides.
path-taken = decides here
path-passed = no
path-not-asked = not reached yet
stage-payer = Does somebody else pay?
stage-decision = Does a decision cover you on that day?
stage-exception = An exception to electronic billing?
branch-hospital = Care in hospital
branch-insured = Insured on the day of care
branch-insurance-unknown = Insurability not consulted yet
branch-fedasil = Received by Fedasil
branch-specialist = Care by a specialist
branch-not-consulted = MediPrima not consulted yet
branch-no-identifier = No national or BIS number
branch-no-decision = No decision (201, 202)
branch-principle = Decision of principle only
branch-too-early = Care too old for MediPrima (205), billed during the transition
branch-too-early-billed-late = Care too old (205), billed later
branch-cover-absent = No cover for the doctor (207)
branch-cover-inactive = Cover not active that day (206)
branch-other-doctor = List without this doctor (204)
branch-provider-unknown = List of doctors to be checked
branch-suspended = Decision suspended, no commitment (203)
branch-transition = Invoice of the transition
branch-age = Age exception
branch-outside-practice = Outside the practice, no connection possible
branch-force-majeure = Force majeure
branch-guard-post = Guard post not equipped
branch-flat-fee-practice = Flat-fee practice
branch-family-planning = Family planning, derogation known
branch-family-planning-open = Family planning, end of derogation unknown
branch-paper-not-refundable = Software not ready, no exception
branch-electronic-only = No exception

# What would be accepted

error-whole = Enter a whole number, for example 1,000.
error-amount = Enter an amount in euro, for example 1,234.56.
error-percent = Enter a percentage, for example 12.5.
error-date = There is no such date: day, month and year in four digits.
error-negative = Enter a number from zero up.
error-decimals = Enter at most two decimals: the cents.
error-large = That number is too large to be right; check it.
error-hundred = Enter a percentage from 0 to 100.
error-part = Those that count cannot be more than there are in all.
error-ends = The last day cannot come before the first.
error-before-care = The invoice cannot come before the care.
error-refused = This value does not fit the year chosen.

# Further on from the premium

plan-more = Higher still
contest-link = Does INAMI/RIZIV show something else?
year-link = The rules of { YEAR($year) }, compared with other years

# Keeping and passing on

deadlines-link = All deadlines, for your calendar
mediprima-lists = Many visits? Have a whole list worked through
paper-open = Prepare this document
print = Print
copy = Copy the text
copied = Copied
copy-by-hand = The browser refuses to copy: select this text.

# From an answer to its rules, and from the start to the tools

to-rule = rule
start-tools = Also here
start-contest = INAMI/RIZIV shows another score: compare, and contest
start-deadlines = every last day, also for your calendar
start-codes = what an error code of MediPrima asks of you
start-papers = certificate of urgent medical aid, letters to the CPAS/OCMW
start-receipts = saved answers, opened and checked again
start-rules = everything the tool applies, to read at leisure

## codes

# Codes of tarification and invoice: what each means, and what to do.

service-tarification = tarification
service-invoice = invoice
severity-blocks = blocks the file
severity-refuses = refused
severity-rejects = act rejected
severity-signals = signal only
severity-retry = technical: try again
severity-unsaid = effect not said by the source
code-numberFormat = The national or BIS number does not have the right form.
code-numberDigits = The check digits of the national or BIS number do not agree.
code-notAffiliated = The number is unknown to the insurer, or the person is no longer affiliated.
code-requester = Whoever asks, or the doctor, has no access to the service or is unknown on that date.
code-futureDay = The day of care lies in the future.
code-tooOld = The care is more than two months old: tarification no longer takes it.
code-medicalHouse = This nomenclature code is not allowed for a patient registered with a flat-fee practice.
code-providerType = This nomenclature code is not allowed for this type of provider.
code-notInInvoice = This code, for example a global medical file or a care pathway, is not allowed in eFact.
code-notInTarification = This code is not part of tarification, but it is allowed in the invoice.
code-actAge = This nomenclature code is not allowed at the patient’s age.
code-actDay = This nomenclature code is not allowed on that date.
code-died = According to the registers, the patient died on or before that day.
code-noActiveDecision = No decision to take charge is active on that day.
code-noDecision = MediPrima knows no decision for this patient.
code-suspended = The decision is suspended: there is no commitment number and payment is not guaranteed.
code-notListed = The cover exists, but only for certain doctors, and you are not one of them.
code-tooEarly = The care dates from before MediPrima took it.
code-coverInactive = The cover for general practitioners exists but is not active on that day.
code-coverAbsent = The card has no cover for general practitioners.
code-technical = A technical fault in the exchange between your software and the service.
code-unavailable = The service is unavailable, sometimes only for a while.
code-messageInvalid = The message that the software sent is not valid.
code-recordOrder = The MediPrima record (25) does not follow a record 20, or no act follows it.
code-affiliation = The insurer of affiliation (zone 7) is not 690, the CAAMI/HZIV.
code-numberAbsent = The beneficiary’s national or BIS number (zone 8) is missing.
code-numberUnknown = MediPrima does not know this beneficiary (zone 8).
code-otherBeneficiary = This patient is not the beneficiary of the card and version given.
code-notCovered = The beneficiary is not covered for the period billed.
code-sex = The beneficiary’s sex (zone 9) is not filled in properly.
code-certificateCode = The code of urgent medical aid (zone 12) is neither 0 nor 1.
code-certificateMismatch = The code of urgent medical aid (zone 12) differs from what MediPrima says.
code-billingNumber = The billing INAMI/RIZIV number (zone 14) is wrong, or not that of the file’s header.
code-stay = The place of stay (zone 15) is filled in, although the care is ambulatory.
code-destination = The destination (zone 18) is not 690, the CAAMI/HZIV: the whole file is blocked.
code-invoiceNumber = The invoice number (zones 24-25) is missing, not unique, or differs from that of record 20.
code-coverageCode = The coverage code (zone 27) is not valid. No source that we saw says how it is built.
code-flag = Zone 32 must hold 1.
code-cpasNumber = The enterprise number of the CPAS/OCMW (zone 38) has the wrong form.
code-cpasUnknown = This CPAS/OCMW (zone 38) is not known for this beneficiary.
code-together = The commitment, the number, version and period of the card and the day of consultation go together: all filled in, or none.
code-commitmentUnknown = The commitment number is unknown.
code-commitmentWrong = The commitment number is not the right one.
code-commitmentExpired = The commitment number has expired.
code-commitmentZone = The zones of the commitment (42-45) are not filled in properly.
code-cardPeriod = The first or last day of the card’s validity (zones 53-54) is not valid.
code-consultationDay = The day on which MediPrima was consulted (zone 55) is not valid.
code-cardNumber = The card number (zones 56-58, twelve digits) has the wrong form.
code-cardUnknown = This medical card is unknown.
code-cardVersion = The version of the card (zone 59) is wrong or unknown.
code-outsideCommitment = The care lies outside the period of the commitment.
code-lateConsultation = The date of the reference (record 51, zone 55) lies more than two months after the care.
code-amountAlone = The amount is wrong, and there is no commitment.
code-amountCommitted = The amount is wrong, although there is a commitment.
code-amountOver = The amount does not agree with the commitment.
remedy-correctNumber = Take the eleven digits from the patient’s document or from MediPrima’s answer.
remedy-checkIdentity = Check the patient’s identity and consult the insurability again.
remedy-checkOwnNumber = Check your INAMI/RIZIV number in the software, and the day of care.
remedy-correctDay = Correct the day of care.
remedy-askCaami = Ask the CAAMI/HZIV how you can still bill: no source says that the claim is lost.
remedy-seeFlatFee = See the exception for flat-fee practices in the MediPrima check.
remedy-changeAct = Choose a nomenclature code that fits.
remedy-leaveOut = Leave this code out of the electronic invoice.
remedy-billDirectly = Bill this code without prior tarification.
remedy-checkDeath = Check the day of care and the patient’s identity.
remedy-goToCpas = If the care can wait, send the patient to the CPAS/OCMW; if not, treat, fill in the certificate and ask for the decision.
remedy-reactivate = Ask the responsible CPAS/OCMW to reactivate the decision, and do not bill before.
remedy-seeListed = Send the patient to a listed doctor, or ask the CPAS/OCMW to add you.
remedy-billCpas = The catalogue sends the invoice to the CPAS/OCMW. After the transition, first ask whether it can still pay.
remedy-extendCover = Ask the CPAS/OCMW to extend the cover to the day of care.
remedy-tickBox = Ask the CPAS/OCMW to tick the box for general practitioners on the card.
remedy-tryAgain = Try again later. If the outage lasts, note its days and keep a copy of the message: it may be force majeure.
remedy-tryThenCall = Try once more. If the code comes back, pass it on with its message to the maker of your software.
remedy-callVendor = This is not yours to fix: pass the code on to the maker of your software.
remedy-consultAgain = Consult MediPrima again for the day of care and take the data over unchanged.
remedy-consultThenAsk = Consult MediPrima again for the day of care. If the answer holds no commitment for that day, ask the CPAS/OCMW to put the decision right before you bill again.
remedy-setInsurer = Address the invoice to insurer 690, the CAAMI/HZIV.
remedy-followFlag = Follow the card: 1 when the certificate is required, 0 when not; and keep the certificate.
remedy-tarifyAgain = Ask for tarification again and take over its amounts and codes without working them out again.

## paper

# What stands on the sheet, in the language of whoever receives it.

sheet-field = { $name }: { $value }
sheet-certificate = Certificate of urgent medical aid
sheet-copy = Copy for the patient: to be shown to the pharmacist or the next provider
sheet-certificate-text = The undersigned doctor certifies that the care given to the person named below is urgent medical aid and asks the competent CPAS/OCMW to intervene on that ground.
sheet-certificate-law = Royal decree of 12 December 1996, article 1. Confidential data, to be used for reimbursement only (article 4).
sheet-liaison = Liaison sheet
sheet-liaison-text = I send the person named below to the CPAS/OCMW. He or she asks for a general practitioner’s care and I found no active decision to take charge of it.
sheet-liaison-ask = Please examine the request and, if you accept it, record your decision in MediPrima with the cover for general practitioners from the day of care.
sheet-advice = Care advice and request for a decision
sheet-advice-text = The care given to the person named below could not wait; the certificate of urgent medical aid is filled in. On that person’s behalf I ask for your electronic decision to take charge, for the day of care.
sheet-proxy = Proxy
sheet-proxy-text = I authorise the doctor named above to ask the competent CPAS/OCMW, on my behalf, to take charge of this care.
sheet-tick-box = Request: cover for general practitioners
sheet-tick-box-text = For the day of care MediPrima answers with code 207: the medical card has no cover for general practitioners. Please tick that cover, so that I can bill the CAAMI/HZIV.
sheet-extend = Request: cover on the day of care
sheet-extend-text = For the day of care MediPrima answers with code 206: the cover for general practitioners exists but is not active on that day. Please extend it to that day.
sheet-reactivate = Request: reactivate the decision
sheet-reactivate-text = For the day of care MediPrima answers with code 203: the decision is suspended and carries no commitment number. Please reactivate it, or tell me why it is suspended.
sheet-justify = Justification of an invoice on paper
sheet-justify-text = The enclosed invoice is made on paper, outside MediPrima, for this reason:
sheet-reason-age = I had reached the age of 67 on 1 January 2023;
sheet-reason-outside = the invoice is made outside the practice, where electronic billing is technically not possible;
sheet-reason-force = force majeure makes electronic billing impossible;
sheet-justify-law = Exceptions of the royal decree of 28 June 2023, taken over by the circular of the SPP IS/POD MI of 22 August 2025.
sheet-explain = Particulars
sheet-to = To the CPAS/OCMW of
sheet-cpas = Competent CPAS/OCMW
sheet-doctor = Doctor
sheet-inami = INAMI/RIZIV number
sheet-practice = Address of the practice
sheet-patient = Patient
sheet-address = Patient’s address
sheet-number = National or BIS number
sheet-care = Day of care
sheet-until = Treatment until
sheet-date = Date
sheet-sign-doctor = Doctor’s signature
sheet-sign-patient = Patient’s signature

# Annex that contests the premium

sheet-annex = Annex contesting the integrated practice premium { YEAR($year) }
sheet-annex-to = To the leading official of the health care department of INAMI/RIZIV
sheet-annex-text = I contest the amount displayed after my application. For the criteria below, the displayed scores do not agree with my own counts, and I enclose the evidence.
sheet-annex-none = No criterion is contested yet.
sheet-submitted = Application submitted on
sheet-asked = Threshold
sheet-own = My count
sheet-shown = Displayed score
sheet-evidence = Evidence enclosed
sheet-met = met
sheet-not-met = not met

## pages

# Heading and first lines of each page; the first lines are also its description for search engines.

contest-heading = INAMI/RIZIV shows something else
contest-lead = Put the scores displayed after your application beside your own: what differs, what it costs, until when you can contest, and the annex to print.
deadlines-heading = Deadlines
deadlines-lead = Every last day of the premium on a timeline, and each of them in your calendar, with a reminder.
codes-heading = Error codes of MediPrima
codes-lead = Type the code or a few words: what it means and what it asks you to do, for tarification and for the invoice.
papers-heading = Certificate and letters
papers-lead = The certificate of urgent medical aid and the letters to the CPAS/OCMW, filled in on your device, to print or to copy. Nothing is kept.
lists-heading = A list of visits
lists-lead = Paste a table or open a CSV file: for each line, whom to bill, which way, with or without a certificate, and by when. Worked out on this device.
receipts-heading = Receipts and kept data
receipts-lead = Open a saved answer again and see whether today’s rules still give the same one. See what is kept on this device, and delete it.
rules-heading = Rules and sources
rules-lead = Every rule that the tool applies: what it says, since when, how sure it is and where it comes from.
year-heading = Integrated practice premium { YEAR($year) }: the rules
year-lead = Parameters, thresholds, amounts and deadlines of { YEAR($year) }, each with its source, and what changes from year to year.
privacy-heading = Privacy
privacy-lead = What you type stays on your device. How that is done, and how to check it yourself.
accessibility-heading = Accessibility
accessibility-lead = What is accessible, how that is checked, and what is not yet.
about-heading = About gpcheck
about-lead = What it is, for whom, who decides in its place, and where the rules come from.
embed-heading = Embed a check in your website
embed-lead = For a doctors’ union or a circle of general practitioners: the checks in your own page, with nothing leaving it.

# Codes

codes-search = Code or words
codes-search-help = for example 203, 251220, suspended, commitment
codes-found =
    { $count ->
         [0] No code found
         [one] { NUMBER($count) } code found
        *[other] { NUMBER($count) } codes found
    }
codes-none = None of our codes fits. Check the digits, or try a word of the message. A code that we do not know may exist: then ask the CAAMI/HZIV or the maker of your software.
codes-do = What to do
codes-fill = Check the visit with this code
codes-tarification-heading = Tarification and consultation
codes-invoice-heading = Invoice
codes-inferred = The source names the field only: the words are our reading.
codes-about = Where these codes come from
codes-about-text = These words put the official error catalogues in another way; what to do is our advice. The catalogue of the invoice is far longer: only the codes that we know to concern MediPrima are here.
codes-desk = CAAMI/HZIV answers questions about electronic billing through MediPrima:

# Certificate and letters

papers-which = Document
paper-certificate = certificate of urgent medical aid
paper-copy = copy of the certificate for the patient
paper-liaison = liaison sheet to the CPAS/OCMW
paper-advice = care advice, with the patient’s proxy
paper-tick-box = ask to tick “general practitioner” (207)
paper-extend = ask to extend the cover (206)
paper-reactivate = ask to reactivate the decision (203)
paper-justify = justify an invoice on paper
papers-lang = Language of the document
papers-lang-help = that of the CPAS/OCMW that gets it; English is here for reading only
papers-reason = Reason
papers-reason-age = age
papers-reason-outside = outside the practice, not connected
papers-reason-force = force majeure
papers-doctor-heading = You
papers-patient-heading = The patient and the care
papers-doctor-name = Doctor’s name
papers-doctor-number = INAMI/RIZIV number
papers-doctor-address = Address of the practice
papers-patient-name = Patient’s name
papers-patient-address = Patient’s address
papers-patient-number = National or BIS number
papers-cpas = CPAS/OCMW
papers-cpas-help = the municipality, for example Namur
papers-explain = Particulars
papers-explain-help = what happened, without medical data
papers-care = Day of care
papers-until = Treatment until
papers-until-help = empty for a single contact
papers-day = Date of the document
papers-error-until = Between the day of care and the end of the certificate: { DATE($day) } at the latest.
papers-no-diagnosis = No diagnosis is asked for or printed. Nothing is kept: what you type is gone when you close the page. An empty field becomes a line to fill in by hand.
papers-keep = Keep the certificate in the file; for how long, no source says.
papers-sheet = Preview
papers-clear = Empty the document

# Deadlines

deadlines-coming = To come
deadlines-unknown = Day unknown
deadlines-unknown-text = No source gives this day yet: it is not on the timeline.
deadlines-past = Past
deadlines-none = No known deadline is to come on that day.
deadlines-picture = Timeline from { $from } to { $to }: { NUMBER($count) } deadlines, numbered as in the list.
deadlines-today = today
deadlines-of-year = { $what } – premium { YEAR($year) }
deadlines-of-visit = { $what } – MediPrima
deadlines-opens = from { DATE($day) }
deadlines-calendar = Add to calendar
deadlines-all = Add all to calendar
deadlines-calendar-help = Each entry is an .ics file with reminders 14 and 2 days before. Opening it again later updates the entry.
deadlines-entry = Last day: { DATE($day) }. Certainty: { $certainty }.
deadlines-assumed = No source gives the rules of { YEAR($year) }: those of { YEAR($basedOn) } are assumed.
deadlines-case = The deadlines of { YEAR($year) } take into account what you entered in the check.
deadlines-said = { NUMBER($count) } to come. Next: { $what }, { DATE($day) }.
deadlines-do-barometer = Check in your software that your number takes part in this barometer, and keep a screenshot as proof.
deadlines-do-measured = Finish what still has to count for the { YEAR($year) } premium.
deadlines-do-paid = Check whether the { YEAR($year) } premium has arrived in your account.
deadlines-do-certificate = Care after that day is not covered by this certificate: see whether a new one is needed.

# Rules and sources

rules-official = an official text says so
rules-reported = a doctors’ union, the press or a software maker says so
rules-inferred = our own reading, because no source says it outright
rules-statements =
    { $count ->
         [one] { NUMBER($count) } statement
        *[other] { NUMBER($count) } statements
    }
rules-checked = All rules and sources were last checked on { DATE($day) }.
rules-contents = On this page
rules-premium = Integrated practice premium
rules-mediprima = MediPrima
rules-chapter-gate = Who may have it
rules-chapter-amounts = Amounts
rules-chapter-parameters = Parameters, year by year
rules-chapter-starter = Starter supplement
rules-chapter-window = Applying and being paid
rules-chapter-contest = Contesting
rules-chapter-payer = Does somebody else pay?
rules-chapter-decision = The decision and its cover
rules-chapter-exceptions = Electronic billing and its exceptions
rules-chapter-certificate = Certificate of urgent medical aid
rules-chapter-money = Payment, tarification, contacts
rules-years = premium years { YEAR($first) } to { YEAR($last) }
rules-between = { DATE($first) } to { DATE($last) }
rules-since = since { DATE($day) }, no end known
rules-other-years =
    { $count ->
         [one] The year before
        *[other] The { NUMBER($count) } years before
    }
rules-back = Back to your answer
rules-unsure = What is only inferred, and what nobody knows
rules-inferred-heading = Our own reading
rules-open-heading = Not found in any source
rules-assumed = { YEAR($year) }: every rule of that year, since those of { YEAR($based) } are assumed.
rules-register = Sources
rules-register-lead = Each source in its own language, as a link to where it was read. All were last checked on { DATE($day) }; a site may have changed since.
rules-several-languages = several languages
rules-cited =
    { $count ->
         [one] { NUMBER($count) } rule rests on it
        *[other] { NUMBER($count) } rules rest on it
    }
rules-cited-by-year = supports the figures of a single year

# Privacy

privacy-stays = What stays on your device
privacy-stays-worked = Every answer is worked out by your browser, in the page. There is no account, no audience measurement and no error report, and nothing is loaded from other sites: no fonts, no maps, no scripts.
privacy-stays-page = What you type is held by the page while it is open. Close the page, and it is forgotten, save for what you asked to keep.
privacy-stays-files = Your browser also keeps the app’s own files, that is its pages, its program and its words, so that everything works without a network. They hold nothing of what you type, and they go when you clear the data of this site.
privacy-stays-update = When you change to a newer version, what you typed goes from page to page through the memory of the browser; it is not written anywhere.
privacy-keep = What you can have kept
privacy-keep-choice = Nothing that you type is kept unless you ask. If you tick “Keep on this device”, your answers about the premium stay in this browser, on this device, and nowhere else. On a shared computer, better not. A receipt is a file that you save yourself: it lies where you put it.
privacy-keep-visit = The browser never keeps answers about a patient’s visit, certificates or letters. A receipt about a visit is a file of yours, with neither name nor number of the patient.
privacy-keep-page = One page shows all that is kept, and deletes it:
privacy-host = What the host of this site sees
privacy-host-files = What any web server sees: that some address asked for these files, and when. It does not see what you type: the browser never sends it, nor the part of an address behind #. There a link that you copy carries your answers about the premium: whoever gets the link can read them.
privacy-host-links = A link to a source opens the other site only when you follow it, and does not tell it where you came from.
privacy-host-frame = On another website a check runs in a frame: that site does not see what you type, and nothing is kept. At most it learns that a check is complete.
privacy-verify = How to check it yourself
privacy-verify-policy = The policy. Each page carries a content security policy that begins with default-src: none. The browser itself then refuses any request to another host. You can read it in the source of the page.
privacy-verify-network = The network panel. Open your browser’s developer tools (F12), choose “Network”, load the page, then type. Nothing is added, save for the app’s own files: once, all those that make it work without a network; the words of a page or language that you open for the first time; what makes and checks receipts; and a look whether there is a newer version.
privacy-verify-offline = Without a network. Load a check, cut the connection, then type: it still answers. Close the browser and open it again: every page is still there.
privacy-verify-module = The module. A WebAssembly program can only do what the script beside it hands over. The build fails if that script holds anything that sends.
privacy-verify-tests = The tests. For each version a browser opens every page, types cases and stops at the first request that is not for the app’s own files.
privacy-patients = Patients
privacy-patients-checks = The checks ask for no name and no number of a patient, and no answer needs one. A link never carries anything about a patient.
privacy-patients-papers = The certificate and the letters do name the patient. You fill them in here, print or copy them, and the page forgets them.

# Accessibility

accessibility-aim = The aim
accessibility-aim-text = Every page, in all four languages, is meant to meet WCAG 2.2 at level AA. This is our own assessment, of November 2026; no outside body has certified it.
accessibility-tested = What is tested for each version
accessibility-tested-axe = The axe tool finds no fault on any page, in any language, in light and dark, empty and filled in.
accessibility-tested-keyboard = A whole case is done by keyboard alone; the focus stays in sight.
accessibility-tested-narrow = At 320 pixels wide, the same as 400% zoom, nothing is cut and nothing scrolls sideways. Wider spacing of text hides nothing.
accessibility-tested-colours = Contrasts are computed in light and dark. Forced colours and reduced motion are respected. No colour carries a meaning alone.
accessibility-tested-voice = The new answer is announced once, when typing pauses. Errors are named at their field.
accessibility-tested-script = Pages can be read without JavaScript.
accessibility-limits = What is not good enough yet
accessibility-limits-browser = The tests run in Chromium only. Firefox and Safari are not tested each time.
accessibility-limits-people = Nobody who uses a screen reader every day has tested the app yet.
accessibility-limits-print = Documents that you print to PDF are tagged by your browser, or not at all: we have no hand in it.
accessibility-limits-german = The German texts have not yet been read by a German-speaking doctor.
accessibility-limits-sources = The sources are other people’s sites and files, in their own language; some are not accessible.
accessibility-report = Something does not work for you?
accessibility-report-text = Tell whoever hosts this site, or write in the issue tracker of the project. gpcheck itself has no server and no mailbox. Say which page, which language, and what you use to read it.

# About

about-what = What it is
about-what-text = Two checks for general practitioners in Belgium: the integrated practice premium with its starter supplement, and billing through MediPrima for uninsured patients. Each answer says what is due, why, by when, what to do next, and how sure it is.
about-what-whom = For a doctor between two patients, for the helpdesk of a doctors’ union, for makers of medical software.
about-decides = Who decides
about-decides-text = Not gpcheck. INAMI/RIZIV decides on the premium; the CAAMI/HZIV and the CPAS/OCMW decide who pays for a patient’s care. gpcheck belongs to none of them, and its answer binds nobody.
about-rules = Where the rules come from
about-rules-text = From public texts only. For most rules of the premium we found no text in the official journal: doctors’ unions and the press reported them. So each rule says how well it is sourced:
about-rules-years = Premium years { YEAR($first) } to { YEAR($last) } are covered. All rules were last checked on { DATE($day) }.
about-rules-unknown = What no source gives stays unknown, and the answer says so.
about-software = The software
about-software-version = Version { $version }. The program is free to use, change and pass on, under the MIT or the Apache 2.0 licence, as you prefer.
about-software-where = It is a folder of files without a server part: anyone can host it, on any web server.

# Embed

embed-foot = is where this check comes from. Links open in a new tab.
embed-build = Put it together
embed-topic = Which check
embed-lang = Language
embed-lang-page = as the page
embed-year = Premium year
embed-year-help = Empty: the year that counts on the day of the visit.
embed-level = Level of the first heading
embed-theme = Light or dark
embed-theme-auto = as the device
embed-theme-light = light
embed-theme-dark = dark
embed-colours = Colours
embed-colours-help = For instance #8a1c4a. Empty: the colour of gpcheck. A colour that would be hard to read is made darker or lighter in the frame.
embed-accent = Accent
embed-background = Background
embed-text = Text
embed-palette = palette
embed-error-colour = A colour is written as # and six digits or letters from a to f, for instance #8a1c4a.
embed-error-year = The rules do not cover this year.
embed-radius = Round corners, in pixels
embed-line = Paste this into your page
embed-preview = Preview
embed-without = If your site allows no script
embed-plain = A frame of a fixed height that scrolls inside. It keeps the language and colours that you choose here.
embed-link = Or just a link, which opens the app itself.
embed-title-premium = Integrated practice premium: check
embed-title-visit = MediPrima: how to bill a visit
embed-address = Replace https://host.example/gpcheck/ with the address of the site that hosts the app.
embed-copy = Copy
embed-site = For whoever runs your site
embed-site-style = The element grows with the answer and follows the language and colours of your page when they change. Instead of attributes, your style sheet can give --gp-check-accent, --gp-check-background, --gp-check-text, --gp-check-radius, --gp-check-font and --gp-check-theme. A font has to be on the visitor’s device: the frame loads none.
embed-site-event = With the attribute announce, the element fires the event gp-check:completed once, when a check is complete. It says no more: neither answers nor outcome.
embed-site-policy = A strict Content-Security-Policy has to name the app’s address in script-src and frame-src; without script, in frame-src only.
embed-allow = The host of the app says in the header Content-Security-Policy who may frame it. As delivered that is only the host itself; your site must be added to frame-ancestors. Better still, host the app yourself: copying a folder is enough.
embed-sees = What the frame sees, and what your site sees
embed-sees-frame = The frame reads nothing of your page: no address, no cookies, no content. It gets only what you ask for here: language, colours, year. It does not measure its visitors. In a frame nothing is kept on the device. Close the page, and everything is forgotten.
embed-sees-site = Your page learns how tall the frame is and, if you ask, that a check is complete. It sees nothing of what is typed in the frame.
embed-sees-apart = This holds as long as the app has an address of its own, such as a subdomain. Under the very address of your site the browser does not keep them apart: do not do that.

# Contesting, and one premium year

contest-start = First fill in your own counts in the premium check.
contest-shown-heading = What INAMI/RIZIV displays for { YEAR($year) }
contest-percent = % displayed
contest-count = number displayed
contest-own = Yours: { $own }
contest-own-unknown = not filled in
contest-result = What differs
contest-own-amount = By your counts
contest-shown-amount = By the displayed scores
contest-cost = The difference: { EURO($amount) }.
contest-same = With the displayed scores the amount is the same: contesting would not change it.
contest-open = The counts do not suffice yet to put a figure on the difference.
contest-against = met by your count, not by INAMI/RIZIV’s
contest-for = met by INAMI/RIZIV’s count, not by yours
contest-alone = on its own: { EURO($amount) } more
contest-alone-nothing = on its own: nothing more
contest-none = No difference between your counts and the displayed scores.
contest-evidence = Evidence
contest-evidence-help = for example a list from the software, a screenshot
contest-closed = The time to contest is over.
contest-when = The last day to contest depends on the date of your application: fill it in.
contest-annex = Annex
year-status-assumed = No source gives the rules of { YEAR($year) } yet. The tool assumes those of { YEAR($basedOn) } and says so everywhere.
year-amounts = Amounts
year-base = base
year-thresholds = from { NUMBER($count) } thresholds
year-training = in training
year-starter = starter supplement
year-rules = Rules of this year
year-parameters = Parameters
year-all-rules = All rules and their sources
year-compare = What changes, from { YEAR($from) } to { YEAR($to) }
year-compare-with = Compare with
year-added = added
year-dropped = dropped
year-hardened = hardened
year-eased = eased
year-altered = altered
year-unchanged = unchanged
year-highest = Highest amount
year-needed = Thresholds for it
year-closes = Last day to apply
year-other = Other years

# Receipts, and what is kept

receipts-open-heading = Open a receipt
receipts-open-help = A receipt is the small file that “Save receipt” gives under an answer. It is read on this device and goes nowhere.
receipts-file = Receipt (.json): choose the file, or drop it here
receipts-refused-file = This file cannot be opened: it is larger than any receipt, or cannot be read.
receipts-refused-json = This file is not a receipt: it does not hold JSON.
receipts-refused-whole = This file is not a receipt of gpcheck.
receipts-refused-at = This receipt cannot be read: what stands at “{ $path }” is missing, superfluous or not as it should be.
receipts-refused-lacking = The part that checks receipts could not be loaded: check the connection, then open the file again.
receipts-made-premium = About a premium, made on { DATE($day) } by gpcheck { $version } with rules { $rules }.
receipts-made-visit = About a visit, made on { DATE($day) } by gpcheck { $version } with rules { $rules }.
receipts-tag-same = same answer
receipts-tag-other = other answer
receipts-same = The rules are the same, and they give the same answer.
receipts-other-rules = The rules have changed since; today’s give the same answer.
receipts-other-answer = The rules have changed since, and today’s give another answer.
receipts-altered = The rules are the same, yet they do not give the answer that stands in the file: the file was altered, or another version of the program made it.
receipts-then = In the receipt
receipts-now = By today’s rules
receipts-then-none = This version has no words for the answer in the file.
receipts-only-then = Only in the receipt
receipts-only-now = Only by today’s rules
receipts-silent = Both are worded alike: what differs is a figure or a day that the words do not name.
receipts-fill = Put these facts into the premium check
receipts-unfit = These facts do not fit into the premium check, which does not ask about:
receipts-kept-heading = What is kept on this device
receipts-kept-help = Nothing that you type is kept unless you ask for it under the answer of the premium check. If you did, it is shown here.
receipts-kept-none = Nothing. If you want a premium case to be there next time, tick “Keep on this device” under its answer.
receipts-kept-some = Kept because you asked for it, in this browser only:
receipts-kept-unread = Some of it comes from another version and cannot be put into words here.
receipts-kept-letter = To the letter

# New in version 0.1.0. A line on the law, one on the app: versions before show them when they offer this one.

news-heading = New in this version
news-law = The practice premium of 2016 to 2024, and billing through MediPrima since November 2025.
news-app = gpcheck can be installed and works without a network. A newer version is offered, never forced on an open page.

# How a version is offered by the one before

update-ready = A new version is ready
update-rules = Its rules differ from those of this page: answers may change.
update-news = What is new in version { $version }
update-use = Update now
update-later = Later
update-kept = What you typed stays.
update-elsewhere = gpcheck was brought up to date in another window; this page still runs the version before.
update-failed = The new version could not take over. It will be there the next time you open gpcheck.
update-here = This is the new version, { $version }. What you typed is still here.

## lists

# Lists of visits: said by a script of their own, which fetches these words alone.

lists-open-heading = Your table
lists-open-help = One visit a line, the names of the columns in the first one. Neither name nor number of a patient is asked for. What stands under “Reference”, or under a name that is not known, is passed through as it is and stays on this device.
lists-file = CSV file: choose the file, or drop it here
lists-paste = Or paste the table here
lists-paste-help = Copied from a spreadsheet, it is read at once.
lists-read = Read what I typed
lists-template = Template with two example lines (CSV)
lists-begun = The table is being read.
lists-progress = { $done } of { $all } lines
lists-stop = Cancel
lists-refused-workbook = This is not a CSV file but a workbook or a document. Save the table as CSV, or copy its cells and paste them here.
lists-refused-large = This table is too large to be read in one go: divide it.
lists-refused-empty = There is no line under the names of the columns.
lists-refused-heads = None of the names in the first line is known. Below you see what the columns are called; the template has them.
lists-refused-care = The column “{ $name }” is missing: nothing can be said without it.
lists-refused-file = This file cannot be read.
lists-refused-lacking = The part that reads lists could not be loaded: check the connection, then try again.
lists-results = What each line comes to
lists-said = Lines read: { $lines }. To bill: { $bill }. Unreadable: { $bad }.
lists-unknown = Not known, and plays no part: { $names }.
lists-twice = Stands twice, only the first counts: { $names }.
lists-assumed = Lines without a day of the invoice: { $count }. They are worked out as if invoiced today, { $day }.
lists-silent = Lines with a card that do not say whether there is a commitment number: { $count }. Without it payment is not guaranteed; fill in the number, or yes or no.
lists-unsaid = The line does not say whether the answer gave a commitment number.
lists-all = all
lists-unreadable = unreadable
lists-problems = Only lines with something to see to
lists-line = Line
lists-reference = Reference
lists-verdict = Verdict
lists-duty = Certificate of urgent medical aid
lists-until = Tarification until
lists-remark = Remark
lists-caption = Lines { $first } to { $last } of { $all }
lists-none = No line fits.
lists-back = Lines before
lists-next = Lines after
lists-save = Save these lines as CSV ({ $count })
lists-save-help = All your columns, as they came, then the results.
lists-clear = Remove the list
lists-format = What the columns are called
lists-format-text = Only “{ $name }” is needed; the order is free. Names and answers are understood in French, Dutch, German and English, and so are the names of the npm package. Cells are divided by semicolons, commas or tabs.
lists-format-empty = An empty cell is not known. But an empty day of the invoice is today, an empty place the practice, an empty “{ $role }” a GP; and a card with a cover is active on the day of care, unless the line says otherwise. Whether the answer gave a commitment number is never assumed: put in the number, or yes or no; without it payment is not guaranteed.
lists-column = Column
lists-accepts = What is understood
lists-any = anything; it is passed through
lists-day = a day: 3/11/2025 or 2025-11-03
lists-amount = an amount: 12,50
lists-several = { $words }; several with + between them
lists-number-or = the number itself, or { $words }
lists-most = Maximum patient share
lists-error-flag = Yes or no is understood here.
lists-error-word = None of the answers that this column knows.
lists-error-number = A number in digits is understood here.
lists-error-missing = This is missing.
lists-error-contradicts = This contradicts the answer of MediPrima.
lists-error-refused = This does not fit the rest of the line.
lists-error-quote = A quotation mark is not closed in this line.
lists-error-cells = There are more cells than names of columns.

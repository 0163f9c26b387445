## app

# Frame

skip = Skip to the content
nav-checks = Checks
nav-premium = Premium
nav-mediprima = MediPrima
nav-languages = Language
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
start-private = Everything is worked out on your device: no account, no trackers, nothing sent. Nothing is kept when you close the page.
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
apply-paper = Without accepted software, apply for the { YEAR($year) } base premium with the paper form.
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
declaration-help = it replaces the attested amount for work in a flat-fee practice
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
notified-help = only if INAMI/RIZIV refused the base premium

# Visit

mediprima-heading = How to bill this visit?
mediprima-lead = A patient without health insurance, helped by a CPAS/OCMW. No name and no number is asked.
patient-heading = The patient and MediPrima
insured = Insured on the day of care
insured-help = answer of the insurability consultation in MyCareNet
visit-answer = Answer of MediPrima
visit-answer-help = for the day of care
answer-cover = a card with a cover for doctors
answer-no-cover = a card without that cover
answer-code = a code from 201 to 207
answer-principle = a decision of principle
answer-not-consulted = no answer
code = Code shown by the software
because = Why no answer
because-not-yet = not consulted yet
because-no-identifier = no national or BIS number
because-unavailable = service unavailable
card-heading = The medical card
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

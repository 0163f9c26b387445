### Français. Espaces insécables devant : ; ? ! » et après «.
### Un texte qui va à la ligne forme un seul paragraphe ; les règles et leurs faits viennent de crates/rules.

## outcome

# Habitudes de la langue : comment écrire nombres, montants et jours.
format-language = Français
format-one = 0 1
format-thousands = {"\u202F"}
format-point = ,
format-euro = { $amount }{"\u00A0"}€
format-euro-range = { $least } à { $most }{"\u00A0"}€
format-percent = { $number }{"\u202F"}%
format-date = { $day } { $month } { $year }
format-date-first = { $day }er { $month } { $year }
format-date-short = { $day }/{ $month }/{ $year }
format-list-next = { $all }, { $next }
format-list-last = { $all } et { $next }
format-month-1 = janvier
format-month-2 = février
format-month-3 = mars
format-month-4 = avril
format-month-5 = mai
format-month-6 = juin
format-month-7 = juillet
format-month-8 = août
format-month-9 = septembre
format-month-10 = octobre
format-month-11 = novembre
format-month-12 = décembre

word-unknown = inconnu
word-true = oui
word-false = non
word-availabilityFee = au moins un honoraire de disponibilité
word-exempted = dispense du cercle de médecins généralistes
word-registered = inscription et disponibilité
word-none = aucune participation

# La réponse en une phrase.
headline-premium-none = Aucune prime pour { YEAR($year) }.
headline-premium-exact = Prime { YEAR($year) } : { EURO($amount) }.
headline-premium-range = Prime { YEAR($year) } : de { $range }.
headline-premium-if = Prime { YEAR($year) } : { $range } si vous remplissez les conditions.
headline-premium-up-to = Prime { YEAR($year) } : jusqu’à { EURO($amount) } si vous remplissez les conditions.
headline-premium-assumed = Les règles de { YEAR($year) } ne sont pas connues : celles de { YEAR($basedOn) } sont supposées valables.
headline-premium-carried = Règle de { YEAR($basedOn) }, supposée valable.
headline-premium-plan = { $lastDay ->
    [unknown] Atteignez encore : { $parameters }. La prime passe à { EURO($reaches) }, soit { EURO($gain) } de plus.
   *[known] Atteignez encore, au plus tard le { DATE($lastDay) } : { $parameters }. La prime passe à { EURO($reaches) }, soit { EURO($gain) } de plus.
}
headline-premium-deadline = { $deadline } : au plus tard le { DATE($lastDay) }.
headline-visit-bill = { $channel ->
    [mediprima] Facturez par voie électronique à la CAAMI, via MediPrima.
    [cpasPaper] Facturez sur papier au CPAS.
    [healthFund] Facturez à la mutualité : le patient est assuré.
    [fedasil] Facturez à Fedasil, après avoir reçu le réquisitoire.
   *[hospital] L’hôpital facture ces soins.
}
headline-visit-exception = { $exception ->
    [age] Exception : vous aviez atteint 67 ans au 1er janvier 2023.
    [outsidePractice] Exception : facture établie hors du cabinet, sans connexion possible.
    [forceMajeure] Exception : force majeure.
    [guardPost] Exception : poste de garde pas encore équipé.
    [flatFeePractice] Exception : maison médicale au forfait.
    [familyPlanning] Exception : centre de planning familial.
    [transition] Exception : facture établie pendant la période transitoire.
   *[beforeMediPrima] Exception : soins antérieurs à leur entrée dans MediPrima.
}
headline-visit-wait = { $step ->
    [consultInsurability] Ne facturez pas encore : consultez d’abord l’assurabilité du patient.
    [consultMediPrima] Ne facturez pas encore : consultez d’abord MediPrima.
    [askCpasForIdentifier] Ne facturez pas encore : demandez d’abord au CPAS un numéro national ou BIS.
    [treat] Soignez sans attendre ; facturez une fois la décision du CPAS prise.
    [referToCpas] Adressez d’abord le patient au CPAS : sans décision, rien ne garantit le paiement.
    [judgeUrgency] Pas encore de décision : les soins peuvent-ils attendre ?
    [askCpasToReactivate] Ne facturez pas encore : le CPAS doit d’abord réactiver sa décision.
    [askCpasToExtendCover] Ne facturez pas encore : le CPAS doit d’abord étendre la couverture au jour des soins.
    [askCpasToTickDoctorBox] Ne facturez pas encore : le CPAS doit d’abord cocher « médecin généraliste ».
    [askCpasForGuarantee] Ne facturez pas encore : le CPAS doit d’abord donner sa garantie de prise en charge.
   *[other] Ne facturez pas encore.
}
headline-visit-refer = { $channel ->
    [hospital] L’hôpital facture ces soins.
   *[other] Adressez le patient à un médecin cité sur sa carte.
}
headline-visit-not-refundable = Pas sur papier : le CPAS ne serait pas remboursé. Il faut un logiciel qui facture via MediPrima.
headline-visit-ask = { $step ->
    [checkProviderList] Vérifiez d’abord si la carte cite votre numéro INAMI.
   *[other] Demandez d’abord au CPAS comment facturer : aucune source ne tranche.
}

# Paramètres et baromètres, en peu de mots.
parameter-recipe = Recip-e
parameter-chapterIv = Chapitre IV via MyCareNet
parameter-eFact = eFact pour les patients BIM
parameter-informedConsent = Consentement éclairé
parameter-sumehr = Sumehr
parameter-eGmd = eDMG via MyCareNet
parameter-medicationSchemes = Schémas de médication
parameter-evidenceLinker = CEBAM Evidence Linker
parameter-eAttest = eAttest
parameter-disabilityForm = Évaluation du handicap
parameter-electronicBilling = eFact ou eAttest
parameter-barometers = Baromètres
parameter-incapacityCertificates = Mult-eMediatt
barometer-diabetes = diabète
barometer-antibiotics = antibiotiques
barometer-renalInsufficiency = insuffisance rénale

# Échéances.
deadline-apply = Demande de la prime
deadline-contest = Contestation
deadline-barometer = Inscription au baromètre
    .of = Inscription au baromètre { WORD($of) }
deadline-measurementEnds = Fin de la période mesurée
deadline-payment = Paiement par l’INAMI
deadline-tarification = Tarification électronique
deadline-certificateExpires = Fin de validité de l’attestation AMU
deadline-coverEnds = Fin de la couverture « médecin généraliste »
    .of = Fin de la couverture « médecin généraliste », carte { $of }

# Que faire.
step-letHospitalBill = Laissez l’hôpital facturer.
step-consultInsurability = Consultez l’assurabilité du patient (MyCareNet) pour le jour des soins.
step-billHealthFund = Facturez à la mutualité, par eFact ou eAttest.
step-askRequisitorium = Demandez à Fedasil un réquisitoire avant les soins.
step-billFedasil = Facturez à Fedasil, avec le réquisitoire.
step-consultMediPrima = Consultez MediPrima pour le jour des soins.
step-askCpasForIdentifier = Demandez au CPAS un numéro national ou BIS : MediPrima ne cherche que par ce numéro.
step-treat = Donnez tout de suite les soins nécessaires.
step-fillCertificate = Remplissez l’attestation d’aide médicale urgente (AMU), sans diagnostic.
step-sendCareAdvice = Envoyez un avis de soins au CPAS, si possible le jour même.
step-askDecisionWithProxy = Avec une procuration du patient, demandez au CPAS une décision électronique.
step-billAfterDecision = La décision prise, consultez de nouveau MediPrima pour le jour des soins, puis facturez.
step-referToCpas = Adressez le patient au CPAS de sa résidence effective.
step-handLiaisonSheet = Remettez la fiche de liaison au patient.
step-judgeUrgency = Jugez si, médicalement, les soins peuvent attendre.
step-askCpasToReactivate = Demandez au CPAS responsable de réactiver sa décision.
step-seeListedDoctor = Adressez le patient à un médecin cité sur la carte, ou demandez au CPAS de vous y ajouter.
step-askCpasToExtendCover = Demandez au CPAS d’étendre la couverture au jour des soins.
step-askCpasToTickDoctorBox = Demandez au CPAS de cocher « médecin généraliste » sur la carte ; pour une décision d’avant septembre 2025 encore valable, une nouvelle décision du conseil n’est pas nécessaire.
step-askCpasWhichWay = Demandez au CPAS, par écrit, quelle voie de facturation il accepte.
step-askCpasForGuarantee = Demandez au CPAS la garantie de prise en charge.
step-checkProviderList = Vérifiez si votre numéro INAMI figure parmi ceux de la carte.
step-getSoftware = Équipez-vous d’un logiciel compatible avec MediPrima.
step-checkSoftware = Vérifiez que votre logiciel est compatible avec MediPrima.
step-requestTarification = Demandez la tarification et reprenez le numéro d’engagement dans la facture.
step-billMediPrima = Facturez à la CAAMI par eFact MediPrima (organisme assureur 690).
step-billCpasOnPaper = Envoyez la facture sur papier au CPAS qui a pris la décision.
step-addJustification = Joignez une justification écrite de l’exception.
step-keepCertificate = Conservez l’attestation.
step-sendCertificate = Envoyez l’attestation au CPAS avec la facture, et gardez-en une copie.
step-giveCertificateCopy = Donnez au patient une copie de l’attestation pour ce que vous avez prescrit.
step-checkCertificateFlag = Regardez dans MediPrima si une attestation AMU est demandée.
step-tarificationClosed = La tarification est close ; aucune source ne dit que votre créance s’éteint avec elle. Interrogez la CAAMI.

# La prime : ce que dit chaque règle, et ce qu’elle a fait.
premium-rules-assumed = Quand aucune source ne donne les règles d’une année, celles de la dernière année connue sont reprises, aux mêmes dates : c’est une hypothèse, et la réponse le dit.
    .limits = Aucune source ne donne les règles de { YEAR($year) } : celles de { YEAR($basedOn) } sont supposées valables.
premium-track-recognised = Avec un code 003 ou 004 pendant l’année de prime, même en partie, vous comptez comme médecin généraliste, y compris quand la formation s’est terminée cette année-là.
    .grants = { $since ->
        [unknown] Vous comptez comme médecin généraliste (code 003 ou 004).
       *[known] Vous comptez comme médecin généraliste (code 003 ou 004), depuis le { DATE($since) }.
    }
premium-track-training = Avec un code 005 ou 006 toute l’année de prime, ou commencé pendant l’année et encore en cours au 31 décembre, vous comptez comme médecin généraliste en formation.
    .grants = Vous comptez comme médecin généraliste en formation (code 005 ou 006).
premium-track-none = Les sources ne nomment que les codes 003 à 006 ; qu’un autre code ne donne droit à rien est notre déduction.
    .refuses = Ni code 003 ou 004 pendant l’année de prime, ni formation (005, 006) encore en cours au 31 décembre : pas de prime, selon notre déduction.
premium-track-unknown = Sans code de compétence INAMI, on ne peut dire à quel titre la prime est due.
    .undetermined = Code de compétence INAMI non indiqué : 003 ou 004 pour un médecin généraliste, 005 ou 006 en formation.
premium-gate-firstYears = Aucun montant minimal n’est contrôlé jusqu’à la fin de la { NUMBER($years) }e année de prime qui suit celle où le numéro de généraliste a été obtenu.
    .grants = Numéro de généraliste obtenu en { YEAR($awardYear) } : aucun montant minimal n’est contrôlé jusqu’à l’année de prime { YEAR($lastYear) } incluse.
premium-gate-activity = { $year ->
    [2020] Année { YEAR($year) } : au moins { EURO($minimum) } de prestations attestées à l’assurance obligatoire soins de santé, soit 25 % de moins ; le chiffre définitif n’a pas été trouvé.
   *[other] Année { YEAR($year) } : au moins { EURO($minimum) } de prestations attestées à l’assurance obligatoire soins de santé.
}
    .grants = Prestations attestées : { EURO($attested) } ; il en fallait au moins { EURO($minimum) }.
    .refuses = Prestations attestées : { EURO($attested) }, il en faut au moins { EURO($minimum) } : aucune prime, pas même le montant de base.
    .undetermined = Montant attesté non indiqué : il en faut au moins { EURO($minimum) }, sinon aucune prime n’est due.
premium-gate-flatFee = Pour un travail au forfait pendant l’année de prime, une déclaration sur l’honneur remplace le montant minimal. Un syndicat l’écrit pour 2017 ; pour les autres années, c’est notre déduction.
    .grants = Travail au forfait et déclaration sur l’honneur : elle remplace le montant minimal.
    .undetermined = Si vous avez travaillé au forfait, une déclaration sur l’honneur remplace le minimum de { EURO($minimum) }.
premium-gate-onCall = Il faut prendre part à la garde organisée : au moins un honoraire de disponibilité, ou une dispense du cercle, ou être inscrit et disponible.
    .grants = Garde : { WORD($onCall) }.
    .refuses = Aucune participation à la garde : aucune prime, pas même le montant de base.
    .undetermined = Participation à la garde non indiquée : sans elle, aucune prime n’est due.
premium-training = En formation : { EURO($amount) } avec un logiciel accepté, quels que soient les paramètres. Que rien ne soit dû sans ce logiciel est notre déduction.
    .grants = En formation, avec un logiciel accepté : { EURO($amount) }, quels que soient les paramètres.
    .refuses = En formation, les { EURO($amount) } supposent un logiciel accepté ; sans lui rien n’est dû, selon notre déduction.
    .undetermined = En formation : { EURO($amount) }, à condition d’avoir utilisé un logiciel accepté.
premium-software = Sans logiciel accepté, seul le montant de base est dû, à demander par le formulaire papier.
    .limits = Sans logiciel accepté, seul le montant de base de { EURO($base) } est dû, à demander par le formulaire papier.
    .undetermined = Logiciel accepté non indiqué : sans lui, seul le montant de base de { EURO($base) } est dû.
premium-neutralised = En 2018, la commission médico-mutualiste a neutralisé les schémas de médication, et chaque palier demande un seuil de moins. L’arrêté final n’a pas été vu : c’est notre lecture.
    .limits = { WORD($parameter) } : neutralisé pour tous cette année-là ; chaque palier demande un seuil de moins, selon notre lecture.
premium-flatFee-notApplicable = Pour qui travaille au forfait toute l’année de prime, ne comptent pas : eFact et eDMG de 2018 à 2022, eFact ou eAttest en 2023. Pour 2024, aucune source ne le dit : nous reprenons la règle de 2023.
    .limits = { WORD($parameter) } : ne s’applique pas à qui travaille au forfait toute l’année.
premium-flatFee-fewer = Au forfait toute l’année, chaque palier de 2022 demande un seuil de moins ; pour 2018 à 2021, c’est notre déduction. En 2023, les paliers ne sont plus abaissés.
    .grants = { $fewer ->
        [one] Au forfait toute l’année : chaque palier demande { NUMBER($fewer) } seuil de moins.
       *[other] Au forfait toute l’année : chaque palier demande { NUMBER($fewer) } seuils de moins.
    }
premium-flatFee-unknown = Tant qu’on ignore s’il y a eu du travail au forfait, la réponse couvre les deux cas.
    .undetermined = Travail au forfait non indiqué : la réponse couvre les deux cas, jamais et toute l’année.
premium-tiers = Année { YEAR($year) } : { EURO($base) } de base, jusqu’à { EURO($highest) } avec au moins { NUMBER($needed) } seuils atteints{ $year ->
    [2018] {" "}(nombre déduit)
    [2019] {" "}(nombre déduit)
    [2020] {" "}(nombre déduit)
   *[other] {""}
}.
    .grants = { $met ->
        [0] Pas assez de seuils atteints pour plus que le montant de base : { EURO($amount) }.
        [one] Au moins { NUMBER($met) } seuil atteint : { EURO($amount) }.
       *[other] Au moins { NUMBER($met) } seuils atteints : { EURO($amount) }.
    }
    .undetermined = De { NUMBER($least) } à { NUMBER($most) } seuils atteints : de { EURO($leastAmount) } à { EURO($mostAmount) }.
premium-sumehrBonus = Année { YEAR($year) } : { EURO($amount) } de plus sur les deux paliers supérieurs, avec un Sumehr pour au moins { NUMBER($minimum) } patients différents, cumulés au fil des ans.
    .grants = Sumehr pour { NUMBER($patients) } patients différents, au moins { NUMBER($minimum) } demandés : { EURO($amount) } de plus sur les deux paliers supérieurs.
    .refuses = Sumehr pour { NUMBER($patients) } patients différents, il en faut au moins { NUMBER($minimum) } : pas de supplément.
    .undetermined = Nombre de patients avec Sumehr non indiqué : à partir de { NUMBER($minimum) }, { EURO($amount) } de plus sur les deux paliers supérieurs.
premium-application = Une demande introduite après le dernier jour ne donne droit à aucune prime.
    .refuses = Demande introduite le { DATE($submittedOn) }, après le dernier jour, le { DATE($lastDay) } : aucune prime.
    .undetermined = Demande introduite le { DATE($submittedOn) } : selon les sources, le dernier jour était le { DATE($lastDay) } ou le { DATE($latest) }.
premium-starter = Prime DMG débutant : { EURO($amount) }, une seule fois, octroyés automatiquement avec la prime de l’année où le numéro de généraliste a été obtenu, si celle-ci est demandée via ProSanté.
    .grants = Prime DMG débutant : { EURO($amount) } en plus, une seule fois, sans démarche particulière.
    .undetermined = Prime DMG débutant de { EURO($amount) } : toutes les conditions ne sont pas encore connues.
premium-starter-since = La prime DMG débutant existe pour les numéros obtenus à partir de { YEAR($since) }.
    .refuses = Pas de prime DMG débutant : elle n’existe que pour les numéros obtenus à partir de { YEAR($since) }.
premium-starter-awardYear = La prime DMG débutant complète la prime de l’année où le numéro de généraliste a été obtenu.
    .refuses = Numéro de généraliste obtenu en { YEAR($awardYear) }, avant { YEAR($year) } : pas de prime DMG débutant pour cette année.
    .undetermined = Prime DMG débutant : seulement si votre numéro de généraliste date de { YEAR($year) }.
premium-starter-premium = Sans prime de pratique intégrée pour la même année, pas de prime DMG débutant.
    .refuses = Pas de prime de généraliste pour cette année, donc pas de prime DMG débutant.
    .undetermined = La prime DMG débutant suppose la prime de généraliste, pas encore certaine.
premium-starter-software = Les dossiers médicaux doivent être gérés par voie électronique ; avec un logiciel accepté, ajoute la presse.
    .refuses = Pas de prime DMG débutant sans logiciel accepté.
    .undetermined = La prime DMG débutant suppose un logiciel accepté.
premium-starter-paper = La prime DMG débutant suppose une demande via ProSanté ; une demande sur papier n’y donne pas droit.
    .refuses = Demande introduite sur papier : pas de prime DMG débutant.
premium-starter-flatFeeDays = Plus de { NUMBER($limit) } jours consécutifs au forfait entre le 1er janvier et le 31 mai de l’année suivante excluent la prime DMG débutant.
    .refuses = { NUMBER($days) } jours consécutifs au forfait entre le 1er janvier et le 31 mai de l’année suivante, { NUMBER($limit) } au plus sont admis : pas de prime DMG débutant.
    .undetermined = Prime DMG débutant : au plus { NUMBER($limit) } jours consécutifs au forfait entre le 1er janvier et le 31 mai de l’année suivante ; vos périodes ne sont pas indiquées.
premium-window = { $year ->
    [2018] Prime { YEAR($year) } : demande du { DATE($opens) } au { DATE($closes) } selon une source, jusqu’au 15 mars selon une autre.
    [2019] Prime { YEAR($year) } : demande du { DATE($opens) } au { DATE($closes) }, jours annoncés ; une autre source dit le 31 décembre.
    [2025] Prime { YEAR($year) } : demande au second semestre de 2026 ; les jours exacts n’ont pas été trouvés.
   *[other] { $opens ->
        [unknown] { $closes ->
            [unknown] Prime { YEAR($year) } : les jours exacts de la demande n’ont pas été trouvés.
           *[known] Prime { YEAR($year) } : demande jusqu’au { DATE($closes) } ; le premier jour n’a pas été trouvé.
        }
       *[known] { $closes ->
            [unknown] Prime { YEAR($year) } : demande à partir du { DATE($opens) } ; le dernier jour n’a pas été trouvé.
           *[known] Prime { YEAR($year) } : demande du { DATE($opens) } au { DATE($closes) }.
        }
    }
}
premium-contest-online = Le montant affiché après une demande dans ProSanté se conteste dans le même module, avec l’annexe, dans les { NUMBER($days) } jours de la demande. Compter en jours calendrier est notre lecture prudente.
    .informs = Demande introduite le { DATE($submittedOn) } : contestation jusqu’au { DATE($lastDay) }, en jours calendrier selon notre lecture prudente.
premium-contest-refusal = Un refus écrit du montant de base se conteste par lettre recommandée dans les { NUMBER($days) } jours de la notification. Compter en jours calendrier est notre lecture prudente.
    .informs = Refus notifié le { DATE($notifiedOn) } : contestation jusqu’au { DATE($lastDay) }, en jours calendrier selon notre lecture prudente.
premium-barometer = Un baromètre compte si votre numéro y participe au plus tard la veille de la collecte. Pour 2024, les sources divergent : inscription, ou envoi de données.
premium-measurement = L’utilisation des e-services est mesurée jusqu’au 31 décembre de l’année de prime au plus tard.
premium-payment = L’INAMI paie au plus tard le 31 décembre de l’année suivante ; plus tard quand la période de demande s’est ouverte en retard.
premium-apply = La prime se demande chaque année dans ProSanté, module « Demandes de prime » ; sans logiciel accepté, par le formulaire papier.
premium-account = La prime est versée sur le compte de la prime précédente, sauf si vous en changez dans ProSanté.
premium-feedback = Vos scores et le montant selon l’INAMI s’affichent dès que la demande est introduite, jamais avant.
premium-notAutomatic = Sans demande, la prime n’est pas versée, bien que l’INAMI ait les données. En septembre 2025, l’INAMI étudiait une procédure automatique.
premium-starter-automatic = La prime DMG débutant ne se demande pas : elle accompagne la prime demandée via ProSanté.
premium-starter-contest = Un refus de la prime DMG débutant se conteste via ProSanté, auprès du Service des soins de santé ; le délai n’a pas été trouvé.
premium-delay2024 = La demande pour 2024 s’est ouverte en retard, le temps de vérifier les données Sumehr ; selon le syndicat de médecins GBO, le retard venait de Flandre et tenait à des exigences légales.
premium-paid2023 = Montants payés pour 2023, selon la presse : 800 € en formation, sinon 1 000, 3 500, 4 500 ou 6 000 €, et 4 256 € de plus pour 575 débutants.

premium-parameter-recipe = Année { YEAR($year) } : au moins { PERCENT($minimum) } des prescriptions de médicaments envoyées via Recip-e, au second semestre.
premium-parameter-chapterIv = Année { YEAR($year) } : au moins { PERCENT($minimum) } des demandes de remboursement de médicaments du chapitre IV envoyées via MyCareNet, au second semestre.
premium-parameter-eFact = Année { YEAR($year) } : au moins { PERCENT($minimum) } des consultations de patients BIM par eFact, au second semestre.
premium-parameter-informedConsent = Année { YEAR($year) } : consentement éclairé enregistré au 31 décembre pour au moins { PERCENT($minimum) } des patients avec honoraires DMG { $year ->
    [2016] de l’année précédente
    [2017] de l’année précédente
   *[other] de l’année
}.
premium-parameter-sumehr = Année { YEAR($year) } : Sumehr déposé au 31 décembre pour au moins { PERCENT($minimum) } des patients avec honoraires DMG { $year ->
    [2016] de l’année précédente ; seuil déduit
    [2017] de l’année précédente
    [2021] de l’année ; seuil déduit
    [2022] de l’année ; seuil déduit
   *[other] de l’année
}.
premium-parameter-eAttest = Année { YEAR($year) } : au moins { PERCENT($minimum) } des attestations de consultation par eAttest, au second semestre{ $year ->
    [2020]  ; seuil déduit
    [2021]  ; seuil déduit
    [2022]  ; seuil déduit
   *[other] {""}
}.
premium-parameter-electronicBilling = Année { YEAR($year) } : au moins { PERCENT($minimum) } des consultations facturées par eFact ou eAttest, au second semestre ; le dénominateur exact n’est pas confirmé{ $year ->
    [2024]  ; le seuil de 2024 est déduit de celui de 2023
   *[other] {""}
}.
premium-parameter-medicationSchemes = Année { YEAR($year) } : au moins { NUMBER($minimum) } schémas de médication créés ou adaptés, au second semestre.
premium-parameter-evidenceLinker = Année { YEAR($year) } : au moins { NUMBER($minimum) } utilisations du CEBAM Evidence Linker après connexion (login), au second semestre.
premium-parameter-disabilityForm = Année { YEAR($year) } : au moins { NUMBER($minimum) } formulaires électroniques « Évaluation du handicap » envoyés au SPF Sécurité sociale, sur toute l’année.
premium-parameter-incapacityCertificates = { $minimum ->
    [one] Année { YEAR($year) } : au moins { NUMBER($minimum) } certificat d’incapacité envoyé via Mult-eMediatt à une mutualité ou à Medex, d’octobre à décembre.
   *[other] Année { YEAR($year) } : au moins { NUMBER($minimum) } certificats d’incapacité envoyés via Mult-eMediatt à une mutualité ou à Medex, d’octobre à décembre.
}
premium-parameter-eGmd = Année { YEAR($year) } : gestion électronique des honoraires DMG (eDMG) via MyCareNet.
premium-parameter-barometers = Année { YEAR($year) } : participation à au moins { NUMBER($minimum) } des { NUMBER($offered) } baromètres du logiciel, avant la collecte des données.
    .grants = { WORD($parameter) } qui comptent : { NUMBER($count) }, au moins { NUMBER($minimum) } demandés.
    .refuses = { WORD($parameter) } qui comptent : { NUMBER($count) }, il en faut au moins { NUMBER($minimum) } ; il en manque { NUMBER($missing) }.
    .informs = { $status ->
        [met] { WORD($parameter) } qui comptent : { NUMBER($count) }, au moins { NUMBER($minimum) } demandés. Ce seuil est notre déduction, mais il ne change pas le montant.
        [notMet] { WORD($parameter) } qui comptent : { NUMBER($count) }, il en faut au moins { NUMBER($minimum) }. Ce seuil est notre déduction, mais il ne change pas le montant.
       *[undetermined] { WORD($parameter) } : nombre non connu, il en faut au moins { NUMBER($minimum) }. Ce seuil est notre déduction, mais il ne change pas le montant.
    }
    .undetermined = { WORD($parameter) } : nombre non connu, il en faut au moins { NUMBER($minimum) }.

premium-parameter-share =
    .grants = { WORD($parameter) } : { PERCENT($percent) }, au moins { PERCENT($minimum) } demandés.
    .refuses = { $missing ->
        [unknown] { WORD($parameter) } : { PERCENT($percent) }, il faut au moins { PERCENT($minimum) }.
       *[known] { WORD($parameter) } : { PERCENT($percent) }, il faut au moins { PERCENT($minimum) } ; il en manque { NUMBER($missing) }.
    }
    .informs = { $status ->
        [met] { WORD($parameter) } : { PERCENT($percent) }, au moins { PERCENT($minimum) } demandés. Ce seuil est notre déduction, mais il ne change pas le montant.
        [notMet] { WORD($parameter) } : { PERCENT($percent) }, il faut au moins { PERCENT($minimum) }. Ce seuil est notre déduction, mais il ne change pas le montant.
       *[undetermined] { WORD($parameter) } : pourcentage non connu, il faut au moins { PERCENT($minimum) }. Ce seuil est notre déduction, mais il ne change pas le montant.
    }
    .undetermined = { WORD($parameter) } : pourcentage non connu, il faut au moins { PERCENT($minimum) }.
premium-parameter-count =
    .grants = { WORD($parameter) } : { NUMBER($count) }, au moins { NUMBER($minimum) } demandés.
    .refuses = { WORD($parameter) } : { NUMBER($count) }, il en faut au moins { NUMBER($minimum) } ; il en manque { NUMBER($missing) }.
    .informs = { $status ->
        [met] { WORD($parameter) } : { NUMBER($count) }, au moins { NUMBER($minimum) } demandés. Ce seuil est notre déduction, mais il ne change pas le montant.
        [notMet] { WORD($parameter) } : { NUMBER($count) }, il en faut au moins { NUMBER($minimum) }. Ce seuil est notre déduction, mais il ne change pas le montant.
       *[undetermined] { WORD($parameter) } : nombre non connu, il en faut au moins { NUMBER($minimum) }. Ce seuil est notre déduction, mais il ne change pas le montant.
    }
    .undetermined = { WORD($parameter) } : nombre non connu, il en faut au moins { NUMBER($minimum) }.
premium-parameter-done =
    .grants = { WORD($parameter) } : fait.
    .refuses = { WORD($parameter) } : pas fait.
    .informs = { $status ->
        [met] { WORD($parameter) } : fait. Ce critère est notre déduction, mais il ne change pas le montant.
        [notMet] { WORD($parameter) } : pas fait. Ce critère est notre déduction, mais il ne change pas le montant.
       *[undetermined] { WORD($parameter) } : non connu. Ce critère est notre déduction, mais il ne change pas le montant.
    }
    .undetermined = { WORD($parameter) } : non connu.

# MediPrima : ce que dit chaque règle, et ce qu’elle a fait.
mediprima-hospital = Pour des soins à l’hôpital, c’est l’hôpital qui facture.
    .refuses = Soins à l’hôpital : l’hôpital facture, pas vous.
mediprima-insured = L’assurance obligatoire passe avant MediPrima : consultez d’abord l’assurabilité.
    .grants = Patient assuré le jour des soins : sa mutualité paie, MediPrima n’intervient pas.
    .informs = Patient non assuré le jour des soins.
    .undetermined = Assurabilité non consultée : c’est elle qui décide en premier.
mediprima-reception = Fedasil paie les soins des demandeurs d’asile qu’elle accueille (centre collectif, place d’une ONG) ou qui sont en « no-show » (code 207), sur réquisitoire demandé avant les soins.
    .grants = Patient à charge de Fedasil : Fedasil paie, MediPrima n’intervient pas.
mediprima-specialist = Les spécialistes hors hôpital ne sont pas encore intégrés à MediPrima.
    .limits = Spécialiste hors hôpital, pas encore intégré à MediPrima : facture sur papier au CPAS.
mediprima-notConsulted = Patient non assuré : consultez MediPrima pour le jour des soins.
    .undetermined = MediPrima n’a pas donné de réponse pour le jour des soins.
mediprima-noIdentifier = MediPrima ne se consulte que par le numéro national ou BIS.
    .undetermined = Sans numéro national ou BIS, MediPrima ne peut pas être consulté.
mediprima-noDecision = Sans décision du CPAS, les soins urgents se donnent tout de suite, avec attestation, avis de soins et procuration ; pour les autres, le médecin qui soigne avant la décision risque de ne pas être payé.
    .grants = Pas encore de décision, et les soins ne peuvent attendre : soignez d’abord, la décision se demande ensuite.
    .refuses = Pas encore de décision, et les soins peuvent attendre : ni le CPAS ni la CAAMI ne sont tenus de payer.
    .undetermined = Pas encore de décision : la suite dépend de l’urgence médicale.
mediprima-code-203 = Code 203, ou pas de numéro d’engagement : la décision est suspendue, le paiement n’est pas garanti.
    .refuses = Pas de numéro d’engagement, comme pour une décision suspendue (code 203) : le paiement n’est pas garanti.
mediprima-code-204 = Code 204 : la carte cite des médecins, et vous n’en faites pas partie.
    .refuses = La carte cite des médecins, et vous n’en faites pas partie (code 204) : pas de remboursement.
mediprima-code-205 = Code 205 : soins antérieurs à leur entrée dans MediPrima ; la facture va au CPAS. Après la période transitoire, aucune source ne tranche.
    .informs = Soins antérieurs à leur entrée dans MediPrima (code 205) : la facture va au CPAS.
    .undetermined = Soins antérieurs à leur entrée dans MediPrima (code 205), facturés après la période transitoire : aucune source ne dit par quelle voie.
mediprima-code-206 = Code 206 : la couverture « médecin généraliste » existe, mais n’est pas active le jour des soins.
    .refuses = La couverture « médecin généraliste » n’est pas active le jour des soins (code 206).
mediprima-code-207 = Code 207 : la carte n’a pas de couverture « médecin généraliste ».
    .refuses = La carte n’a pas de couverture « médecin généraliste » (code 207).
mediprima-providers = Quand la carte cite des médecins, eux seuls sont remboursés.
    .undetermined = La carte cite des médecins, et votre numéro INAMI n’est pas indiqué : on ne peut dire si vous en faites partie.
mediprima-principle = Une décision de principe n’engage pas à payer ; il faut une garantie de prise en charge.
    .refuses = Décision de principe seulement : aucun engagement de paiement.
mediprima-covered = Une couverture « médecin généraliste » active le jour des soins, avec un numéro d’engagement, garantit le paiement.
    .grants = { $until ->
        [unknown] Couverture « médecin généraliste » active depuis le { DATE($from) }, avec numéro d’engagement.
       *[known] Couverture « médecin généraliste » active du { DATE($from) } au { DATE($until) }, avec numéro d’engagement.
    }
mediprima-exception-transition = Une facture établie jusqu’au { DATE($lastDay) } inclus peut aller sur papier au CPAS ou via MediPrima.
    .grants = Facture établie au plus tard le { DATE($lastDay) } : papier ou MediPrima, les deux sont admis.
mediprima-exception-age = Un médecin qui avait atteint 67 ans au 1er janvier 2023, donc né au plus tard le { DATE($bornBy) }, peut toujours facturer sur papier, avec une justification écrite.
    .grants = Date de naissance : le { DATE($bornOn) }, donc au plus tard le { DATE($bornBy) } ; le papier est admis (67 ans atteints au 1er janvier 2023).
    .undetermined = Pour une naissance au plus tard le { DATE($bornBy) }, le papier est admis.
mediprima-exception-outsidePractice = Une facture établie hors du cabinet, là où la facturation électronique est techniquement impossible, peut aller sur papier, avec une justification écrite. Une visite à domicile ne suffit pas à elle seule.
    .grants = Facture établie hors du cabinet, là où la facturation électronique est impossible : le papier est admis.
    .undetermined = Si la facture est établie hors du cabinet et que la facturation électronique y est impossible, le papier est admis.
mediprima-exception-forceMajeure = Une force majeure qui rend la facturation électronique impossible permet le papier, avec une justification écrite. Ce qui compte précisément comme force majeure n’a pas été trouvé.
    .grants = Force majeure : le papier est admis.
    .undetermined = En cas de force majeure, le papier est admis.
mediprima-exception-guardPost = Un poste de garde pas encore équipé pour MediPrima facture au CPAS, comme avant. La date de fin de cette dispense n’a pas été trouvée.
    .grants = Poste de garde non signalé comme équipé pour MediPrima : facture sur papier au CPAS.
mediprima-exception-flatFeePractice = En maison médicale au forfait, facturez à l’acte au CPAS comme avant, ou via MediPrima avec votre propre numéro INAMI si le logiciel le permet.
    .grants = Maison médicale au forfait : facture au CPAS, ou via MediPrima avec votre propre numéro si le logiciel le permet.
mediprima-exception-familyPlanning = En centre de planning familial, une dérogation annoncée en novembre 2025 permet le papier. Sa date de fin n’a pas été trouvée.
    .grants = Centre de planning familial : la dérogation permet le papier.
    .undetermined = Centre de planning familial : à partir du { DATE($since) }, aucune source ne dit si la dérogation court encore.
mediprima-exception-beforeMediPrima = Des soins antérieurs à leur entrée dans MediPrima, facturés jusqu’au { DATE($lastDay) } inclus, vont sur papier au CPAS.
    .grants = Facture établie au plus tard le { DATE($lastDay) } : sur papier, au CPAS.
mediprima-electronicOnly = Depuis le { DATE($since) }, une facture sur papier n’est plus remboursée au CPAS, sauf exception.
    .limits = Facture établie à partir du { DATE($since) }, sans exception connue : MediPrima seul.
    .refuses = Facture établie à partir du { DATE($since) }, sans exception connue : sur papier, le CPAS ne serait pas remboursé.
mediprima-justification = Quand une exception permet le papier, la facture va au CPAS avec une justification écrite.
    .informs = Si vous facturez sur papier, joignez une justification écrite.
mediprima-certificate = L’indication de la carte décide si une attestation AMU est demandée, jamais la nationalité ni le séjour.
    .limits = La carte demande une attestation d’aide médicale urgente (AMU).
    .informs = Pas d’attestation AMU à remplir.
    .undetermined = On ne sait pas encore si une attestation AMU est demandée : l’indication de la carte en décide.
mediprima-certificate-urgent = Des soins urgents sans décision demandent une attestation AMU.
    .limits = Soins urgents sans décision : une attestation d’aide médicale urgente (AMU) est à remplir.
mediprima-certificate-keep = Le médecin conserve l’attestation ; la durée n’a pas été trouvée.
    .informs = Vous conservez l’attestation.
mediprima-certificate-send = Avec une facture sur papier, l’attestation va au CPAS.
    .informs = Facture sur papier : l’attestation l’accompagne au CPAS.
mediprima-certificate-copy = Une copie peut être nécessaire au patient quand vous prescrivez ce que MediPrima ne rembourse pas encore, comme des médicaments.
    .informs = Vous avez prescrit : le patient peut avoir besoin d’une copie de l’attestation.
mediprima-certificate-validity = Une attestation vaut au plus { NUMBER($months) } mois.
mediprima-certificate-content = Contenu minimal : date des soins, demande d’intervention au titre de l’AMU, CPAS compétent, nom et adresse du patient, nom et signature du médecin. Aucune source ne demande de diagnostic.
mediprima-payers = La carte dit ce que l’État supporte ; le reste revient au CPAS ou au patient, selon l’engagement du CPAS.
    .informs = L’État supporte { PERCENT($amiPart) } de la part de l’assurance et { PERCENT($patientPart) } du ticket modérateur.
    .undetermined = La carte ne dit pas tout ce que supportent l’État et le CPAS.
mediprima-tarification = La tarification reste possible jusqu’à { NUMBER($months) } mois après le jour des soins ; aucune source ne dit que votre créance s’éteint avec elle.
    .informs = Tarification possible jusqu’au { DATE($lastDay) }.
    .limits = La tarification n’était possible que jusqu’au { DATE($lastDay) } ; aucune source ne dit que votre créance s’éteint avec elle.
mediprima-cover = La couverture « médecin généraliste » a sa propre période ; c’est elle qui compte, non celle de la carte.
mediprima-cpasDuty = Depuis le 1er septembre 2025, le CPAS enregistre ses décisions pour la médecine générale dans MediPrima et y coche « médecin généraliste ».
mediprima-payment = Via MediPrima, la CAAMI est votre seul interlocuteur et paie en quelques jours.
mediprima-contacts = Pour la facture : la CAAMI (mediprima@caami-hziv.fgov.be, 02 229 34 33). Pour le patient : son CPAS.
mediprima-unknown = Non trouvés dans les sources : la fin des dispenses (postes de garde, planning familial), la durée de conservation de l’attestation, la prescription des factures.

## app

certainty-official = officiel
certainty-reported = rapporté
certainty-inferred = déduit
track-recognised = médecin généraliste
track-inTraining = en formation
track-none = ni l’un ni l’autre
status-met = atteint
status-notMet = pas atteint
status-undetermined = à préciser
status-notApplicable = ne s’applique pas
state-notOpen = pas encore ouvert
state-open = ouvert
state-closed = clos
state-unknown = dates inconnues
source-law = loi ou arrêté
source-authority = autorité publique
source-union = syndicat de médecins
source-press = presse ou association
source-vendor = éditeur de logiciel
source-technical = document technique
verdict-bill = Facturer
verdict-wait = Attendre
verdict-refer = Adresser ailleurs
verdict-notRefundable = Non remboursable
verdict-ask = Demander d’abord
channel-mediprima = MediPrima, CAAMI
channel-cpasPaper = papier, au CPAS
channel-healthFund = mutualité
channel-fedasil = Fedasil
channel-hospital = hôpital
exception-age = 67 ans au 1er janvier 2023
exception-outsidePractice = hors du cabinet, sans connexion
exception-forceMajeure = force majeure
exception-guardPost = poste de garde pas équipé
exception-flatFeePractice = maison médicale au forfait
exception-familyPlanning = planning familial
exception-transition = période transitoire
exception-beforeMediPrima = soins avant MediPrima
payer-state = l’État, par la CAAMI
payer-cpas = le CPAS
payer-patient = le patient
payer-healthFund = la mutualité
payer-fedasil = Fedasil
payer-doctorAtRisk = personne n’est tenu de payer : le risque est pour vous
duty-required = demandée
duty-notRequired = pas demandée
duty-undetermined = à vérifier

about-recipe =
    .what = Prescriptions de médicaments envoyées via Recip-e, sur toutes vos prescriptions de médicaments.
    .where = Vos statistiques de prescription, dans le logiciel.
    .missing = { $count ->
        [one] il manque { NUMBER($count) } prescription
       *[other] il manque { NUMBER($count) } prescriptions
    }
about-chapterIv =
    .what = Demandes de remboursement du chapitre IV envoyées via MyCareNet, sur toutes vos demandes du chapitre IV.
    .where = Vos demandes « Chapitre IV », dans le logiciel.
    .missing = { $count ->
        [one] il manque { NUMBER($count) } demande
       *[other] il manque { NUMBER($count) } demandes
    }
about-eFact =
    .what = Consultations de patients BIM (intervention majorée) facturées par eFact, sur toutes leurs consultations.
    .where = Votre facturation, dans le logiciel.
    .missing = { $count ->
        [one] il manque { NUMBER($count) } consultation
       *[other] il manque { NUMBER($count) } consultations
    }
about-informedConsent =
    .what = Patients dont le consentement éclairé est enregistré sur eHealth, par vous ou par quelqu’un d’autre, sur ceux pour lesquels vous avez perçu l’honoraire DMG.
    .where = La liste de vos patients DMG, dans le logiciel.
    .missing = { $count ->
        [one] il manque { NUMBER($count) } patient
       *[other] il manque { NUMBER($count) } patients
    }
about-sumehr =
    .what = Patients différents pour lesquels vous avez déposé un Sumehr (RSW, Abrumet ou Vitalink), sur ceux pour lesquels vous avez perçu l’honoraire DMG.
    .where = La liste de vos patients DMG, dans le logiciel. Un Sumehr déposé par un confrère peut ne pas compter.
    .missing = { $count ->
        [one] il manque { NUMBER($count) } patient
       *[other] il manque { NUMBER($count) } patients
    }
about-eGmd =
    .what = Honoraires DMG gérés par voie électronique via MyCareNet (eDMG).
    .where = Les réglages DMG de votre logiciel.
    .missing = { $count ->
        [one] il manque le passage à l’eDMG
       *[other] il manque le passage à l’eDMG
    }
about-medicationSchemes =
    .what = Schémas de médication que vous avez créés ou adaptés.
    .where = Le schéma de médication, dans le logiciel.
    .missing = { $count ->
        [one] il manque { NUMBER($count) } schéma
       *[other] il manque { NUMBER($count) } schémas
    }
about-evidenceLinker =
    .what = Utilisations du CEBAM Evidence Linker après connexion (login).
    .where = Le lien CEBAM, dans le logiciel.
    .missing = { $count ->
        [one] il manque { NUMBER($count) } utilisation
       *[other] il manque { NUMBER($count) } utilisations
    }
about-eAttest =
    .what = Attestations de consultation envoyées par eAttest, sur toutes vos attestations de consultation.
    .where = Votre facturation, dans le logiciel.
    .missing = { $count ->
        [one] il manque { NUMBER($count) } attestation
       *[other] il manque { NUMBER($count) } attestations
    }
about-disabilityForm =
    .what = Formulaires électroniques « Évaluation du handicap » envoyés au SPF Sécurité sociale.
    .where = Vos formulaires envoyés, dans le logiciel.
    .missing = { $count ->
        [one] il manque { NUMBER($count) } formulaire
       *[other] il manque { NUMBER($count) } formulaires
    }
about-electronicBilling =
    .what = Consultations facturées par eFact ou eAttest, sur toutes vos consultations. Ce dénominateur n’est pas confirmé : préférez le pourcentage affiché par l’INAMI.
    .where = Votre facturation, dans le logiciel.
    .missing = { $count ->
        [one] il manque { NUMBER($count) } consultation
       *[other] il manque { NUMBER($count) } consultations
    }
about-barometers =
    .what = Baromètres du logiciel auxquels votre numéro INAMI participe avant la collecte des données.
    .where = Le module des baromètres, dans le logiciel. Gardez une capture d’écran : souvent, c’est la seule preuve.
    .missing = { $count ->
        [one] il manque { NUMBER($count) } baromètre
       *[other] il manque { NUMBER($count) } baromètres
    }
about-incapacityCertificates =
    .what = Certificats d’incapacité envoyés via Mult-eMediatt à une mutualité ou à Medex ; un envoi à l’employeur seul n’est pas cité.
    .where = Vos certificats envoyés, dans le logiciel.
    .missing = { $count ->
        [one] il manque { NUMBER($count) } certificat
       *[other] il manque { NUMBER($count) } certificats
    }

## app

# Frame

skip = Aller au contenu
nav-checks = Vérifications
nav-premium = Prime
nav-mediprima = MediPrima
nav-languages = Langue
nav-tools = Outils
nav-reading = À lire
nav-contest = Contester
nav-deadlines = Échéances
nav-codes = Codes
nav-papers = Documents
nav-lists = Listes
nav-receipts = Reçus
nav-rules = Règles et sources
nav-privacy = Vie privée
nav-accessibility = Accessibilité
nav-about = À propos
nav-embed = Intégrer
words-failed = Cette page n’a pas pu être chargée : vérifiez la connexion, puis réessayez. Ce que vous avez tapé reste ici.
loading = Le formulaire s’ouvre dès que le programme est chargé.
no-script = Sans JavaScript, cette page se lit mais ne calcule rien : le calcul se fait sur votre appareil.
failed = Le programme n’a pas pu être chargé. Rechargez la page pour réessayer.
crashed = Le programme s’est arrêté. Ce que vous avez tapé se lit encore ; notez-le, puis rechargez la page.
reload = Recharger la page
private = Rien de ce que vous tapez ne quitte cet appareil.
unofficial = Outil non officiel : seuls l’INAMI, la CAAMI et les CPAS décident.
title-start = gpcheck : prime de pratique intégrée et MediPrima
title-premium = Prime de pratique intégrée : combien et jusqu’à quand – gpcheck
title-mediprima = MediPrima : comment facturer une consultation – gpcheck
description-start = Deux vérifications pour médecins généralistes en Belgique : prime de pratique intégrée et facturation via MediPrima. Calculé sur votre appareil, avec les sources.
description-premium = Montant de la prime de pratique intégrée selon vos réponses, règle par règle, avec les derniers jours et le prochain palier le moins coûteux.
description-mediprima = À qui facturer pour un patient sans assurance aidé par un CPAS : la voie, l’attestation d’aide médicale urgente, les exceptions et les délais.

# No connection, rules not checked for long

offline = Pas de connexion : gpcheck fonctionne depuis cet appareil.
review-due = Les règles de cette version ont été vérifiées pour la dernière fois le { DATE($day) }, il y a plus de { NUMBER($months) } mois. Elles ont pu changer depuis : consultez les sources avant de vous fier à une réponse.

# Start

start-heading = Deux questions qui coûtent des soirées, une réponse tout de suite
start-lead = Pour les médecins généralistes de Belgique : ce qui vous revient, pourquoi, jusqu’à quand, et ce qu’il reste à faire. La réponse apparaît dès la première donnée.
start-premium-heading = Prime de pratique intégrée
start-premium-text = Le montant selon vos réponses, les seuils atteints, le palier le moins coûteux à gagner et le dernier jour pour la demander. Prime DMG débutant comprise.
start-premium-link = Vérifier ma prime
start-mediprima-heading = Facturer via MediPrima
start-mediprima-text = Pour un patient sans assurance aidé par un CPAS : à qui facturer, par quelle voie, avec ou sans attestation d’aide médicale urgente, et que faire d’un code d’erreur.
start-mediprima-link = Vérifier une consultation
start-about = Ce que c’est, et ce que ce n’est pas
start-private = Tout se calcule sur votre appareil : ni compte, ni traceur, ni envoi. Ce que vous tapez est oublié quand vous fermez la page, sauf si vous demandez de le garder.
start-unofficial = Ce n’est pas un service officiel. La réponse vous prépare à une décision de l’INAMI, de la CAAMI ou d’un CPAS ; elle ne la remplace pas.
start-unknown = Ce que vous ne savez pas reste inconnu : la réponse devient une fourchette, jamais un zéro sous-entendu.
start-sure = Chaque règle cite sa source et dit ce qu’elle vaut :

# Answer

answer = Réponse
facts = Ce que vous savez
amount-starter = dont { EURO($starter) } de prime DMG débutant
amount-starter-maybe = Peut s’y ajouter : { EURO($starter) } de prime DMG débutant.
thresholds-met =
    { $met ->
         [0] Aucun seuil atteint
         [one] { NUMBER($met) } seuil atteint
        *[other] { NUMBER($met) } seuils atteints
    } sur { NUMBER($all) }
thresholds-open =
    { $open ->
         [one] { NUMBER($open) } à préciser
        *[other] { NUMBER($open) } à préciser
    }
next = Que faire ensuite
next-question = Pour préciser la réponse :
apply-portal = Demandez la prime { YEAR($year) } dans ProSanté, module « Demandes de prime ».
apply-paper = Sans logiciel accepté, demandez le montant de base { YEAR($year) } par le formulaire papier.
apply-later = La demande de la prime { YEAR($year) } s’ouvrira plus tard.
apply-from = à partir du { DATE($day) }
apply-unknown = Guettez l’ouverture de la demande pour { YEAR($year) } : aucune source n’en donne encore les jours.
apply-closed = La demande pour { YEAR($year) } est close ; sans demande introduite à temps, la prime n’est plus versée.
contest = Si le montant affiché diffère, contestez-le dans le même module, avec l’annexe et vos preuves.
contest-refusal = Contestez le refus écrit par lettre recommandée.
last-day = dernier jour : { DATE($day) }
last-day-was = le dernier jour était le { DATE($day) }
days-left =
    { $days ->
         [0] aujourd’hui
         [one] encore { NUMBER($days) } jour
        *[other] encore { NUMBER($days) } jours
    }
left-out =
    { $count ->
         [one] Un champ illisible est laissé de côté :
        *[other] { NUMBER($count) } champs illisibles sont laissés de côté :
    }
day-assumed = Jour illisible ou incomplet : la réponse vaut pour le { DATE($day) }.
why = Pourquoi
sources = Sources
source-number = source { NUMBER($number) }
how-sure = Ce que vaut la réponse :
checked = Règles vérifiées le { DATE($day) }
bar-premium = Votre prime
bar-visit = Facturer
clear = Effacer mes réponses
clear-visit = Nouvelle consultation

# Keeping an answer and passing it on

actions = Que faire de cette réponse
copy-text = Copier en texte
copy-link = Copier le lien
save-receipt = Enregistrer le reçu
saved = Enregistré
keep-here = Garder sur cet appareil
receipt-failed = Le reçu n’a pas pu être établi : vérifiez la connexion, puis réessayez.
receipt-lacking = Un reçu ne peut se passer de cette donnée :
keep-refused = Cet appareil ne garde rien : fenêtre privée, stockage bloqué ou plein. Tout le reste fonctionne comme avant.
opened = Ces données viennent de ce que vous avez ouvert.
opened-beside = Ces données viennent de ce que vous avez ouvert. Ce qui est gardé sur cet appareil n’a pas changé.
opened-question = Vous avez ouvert un cas pour { YEAR($year) }, mais vous avez déjà rempli quelque chose. Afficher le cas ouvert à la place ?
opened-take = Afficher le cas ouvert
opened-leave = Garder ma saisie
link-broken = Ce lien est abîmé : une partie manque ou a été modifiée. Redemandez-le ; rien n’a été rempli.
link-version = Ce lien vient d’une autre version de gpcheck et ne peut être lu ici. Rien n’a été rempli.
link-long = Ce lien est trop long pour être un des nôtres. Rien n’a été rempli.
link-no-room = Les champs contiennent trop de texte pour un lien. Enregistrez plutôt un reçu.
restored = Rempli avec ce que vous gardez sur cet appareil.
held-unread = Cette version ne peut pas lire tout ce qui est gardé sur cet appareil. Rien n’y a été changé.
held-see = Voir ce qui est gardé
forget = Effacer de l’appareil
given = Données fournies
name-value = { $name } : { $value }
given-unread = { $text } (illisible, laissé de côté)
made = Calculé par gpcheck { $version } avec les règles { $rules }, le { DATE($day) }.

# Stairs

stairs = Montant selon le nombre de seuils atteints :
stairs-range = { NUMBER($first) } à { NUMBER($last) }
stairs-two = { NUMBER($first) } ou { NUMBER($last) }
stairs-unit = { $count } seuils
stairs-at = Vous en êtes à { NUMBER($met) }.
stairs-between = Vous en avez entre { NUMBER($least) } et { NUMBER($most) }.

# Years

premium-heading = Votre prime de pratique intégrée
premium-lead = Jusqu’à { EURO($amount) } pour une année. Répondez à ce que vous savez ; le reste donne une fourchette.
year-question = Année de prime
year-older = Années antérieures
year-measuring = mesurée en ce moment
year-open = à demander jusqu’au { $day }
year-not-open = à demander dès le { $day }
year-to-come = pas encore commencée
year-closed = demande close
year-window = dates de demande inconnues
year-assumed = règles de { YEAR($year) }, par hypothèse
day-question = Date de la vérification
day-help = aujourd’hui, ou le jour pour lequel la réponse doit valoir
date-day = Jour
date-month = Mois
date-year = Année

# The doctor

doctor-heading = Vous et votre cabinet
yes = oui
no = non
unknown = je ne sais pas
role = Votre numéro INAMI en { YEAR($year) }
role-help = 003 ou 004 : agréé ; 005 ou 006 : en formation. Qui a terminé sa formation dans l’année compte comme agréé.
role-gp = généraliste
role-training = en formation
role-other = autre ou aucun
since = Numéro obtenu en
since-help = l’année suffit
until = Numéro rendu le
until-help = à laisser vide si vous l’avez encore
attested = Prestations attestées en { YEAR($year) }
attested-help = à l’assurance obligatoire soins de santé, en euros ; au moins { EURO($minimum) } pour un numéro plus ancien
on-call = Garde organisée en { YEAR($year) }
on-call-help = la preuve habituelle est un honoraire de disponibilité
software = Logiciel accepté utilisé en { YEAR($year) }
software-help = figurant sur la liste de l’année
flat-fee = Maison médicale au forfait
flat-fee-help = y avoir travaillé en { YEAR($year) }, ou dans les mois qui suivent
flat-fee-never = jamais
flat-fee-whole-year = toute l’année
flat-fee-periods = certaines périodes
flat-fee-from = Période { NUMBER($number) } : premier jour
flat-fee-to = Période { NUMBER($number) } : dernier jour
flat-fee-open = vide tant que vous y travaillez
flat-fee-add = Ajouter une période
flat-fee-remove = Retirer la dernière
declaration = Déclaration sur l’honneur
declaration-help = elle remplace le montant minimal quand on travaille au forfait
quiet = ne change plus la réponse

# Parameters

parameters-heading =
    { $count ->
         [one] Le paramètre
        *[other] Les { NUMBER($count) } paramètres
    } de { YEAR($year) }
at-least-percent = au moins { PERCENT($percent) }
at-least-count = au moins { NUMBER($count) }
at-least-of = au moins { NUMBER($count) } sur { NUMBER($all) }
to-be-done = oui ou non
measured = du { $from } au { $to }
mode = Ce que vous avez
mode-count = mon décompte
mode-percent = le % affiché
part = comptent
whole = en tout
out-of = sur
percent = pourcentage affiché
count = nombre
where = Où trouver ce nombre
worth = vaut { EURO($gain) } de plus s’il est atteint
barometer-by = compte si vous y participez au plus tard le { DATE($day) }
barometer-since = Participation depuis le
sumehr-patients = Patients différents avec un Sumehr
sumehr-patients-help = cumulés au fil des années ; à partir de { NUMBER($count) }, { EURO($amount) } de plus

# Application

application-heading = Votre demande
applied = Prime { YEAR($year) } déjà demandée
applied-help = la date fixe le dernier jour pour contester
submitted-on = Introduite le
via = Introduite via
via-portal = ProSanté
via-paper = papier
notified-on = Refus écrit daté du
notified-help = seulement si l’INAMI a refusé le montant de base

# Visit

mediprima-heading = Comment facturer cette consultation ?
mediprima-lead = Patient sans assurance maladie, aidé par un CPAS. Ni nom ni numéro du patient ne sont demandés.
patient-heading = Le patient et MediPrima
insured = Assuré le jour des soins
insured-help = réponse de l’assurabilité dans MyCareNet
visit-answer = Réponse de MediPrima
visit-answer-help = pour le jour des soins
answer-cover = une carte avec couverture « médecin généraliste »
answer-no-cover = une carte sans cette couverture
answer-code = un code de 201 à 207
answer-principle = une décision de principe
answer-not-consulted = pas de réponse

# The answer that the software received.
consultation = Votre logiciel a reçu la réponse de MediPrima (XML) ? Remplir d’après elle
consultation-help = La réponse du service ConsultCarmedIntervention est lue sur cet appareil et ne va nulle part ; les noms et numéros du patient ne sont pas retenus.
consultation-text = Collez la réponse
consultation-read = Remplir
consultation-file = ou choisissez le fichier, ou faites-le glisser ici
consultation-filled = Rempli d’après la réponse. Vérifiez les réponses ci-dessous ; si la carte cite des médecins, dites si vous en êtes.
consultation-too-many = Cette réponse contient plus de cartes que la page ne peut en montrer.
consultation-lacking = La réponse n’a pas pu être lue : vérifiez la connexion ou le fichier, puis réessayez. Rien n’a été modifié.
consultation-foreign = Ce texte n’est pas une réponse de MediPrima, ou il est trop long. Rien n’a été modifié.
consultation-refused = La ligne { $line } n’est pas celle d’une réponse de MediPrima que nous savons lire. Rien n’a été modifié.
consultation-refused-at = À la ligne { $line }, « { $path } » manque ou n’est pas comme il doit être. Rien n’a été modifié.

code = Code affiché par le logiciel
codes-link = Un autre code ? Cherchez-le
because = Pourquoi aucune réponse
because-not-yet = pas encore consulté
because-no-identifier = pas de numéro national ni BIS
because-unavailable = service indisponible
card-heading = La carte médicale
card-number = Carte { NUMBER($number) }
card-add = Une autre carte
card-remove = Retirer la dernière
card-covered = Couverture « médecin généraliste »
card-version = Version de la carte
card-version-help = quand deux cartes couvrent le même jour, la version la plus haute décide
card-decides = La carte { NUMBER($number) } décide : sa couverture comprend le jour des soins.
card-decides-latest = La carte { NUMBER($number) } décide : parmi les cartes qui couvrent le jour des soins, c’est la version la plus récente.
card-decides-open = Plusieurs cartes couvrent le jour des soins : indiquez la version de chacune, car la plus récente décide. D’ici là, la réponse est celle de la carte { NUMBER($number) }.
justification = Justification écrite prête pour le CPAS
justification-help = elle accompagne la facture sur papier
care-on = Jour des soins
billed-on = Jour de la facture
billed-on-help = celui où elle est, ou serait, établie
certificate = Attestation d’aide médicale urgente demandée
certificate-help = l’indication de la carte décide, jamais la nationalité ni le séjour
cover-from = Couverture à partir du
cover-to = Couverture jusqu’au
cover-help = vide si la carte la montre active le jour des soins
agreement = Numéro d’engagement dans la réponse
agreement-help = sans lui, le paiement n’est pas garanti
providers = Liste de médecins sur la carte
providers-none = pas de liste
providers-with = j’y figure
providers-without = je n’y figure pas
providers-unchecked = à vérifier
prescribed = Prescrit à cette consultation
prescribed-help = décide si le patient reçoit une copie de l’attestation
prescribed-medicines = médicaments
prescribed-laboratory = labo
prescribed-physiotherapy = kiné
prescribed-specialist = spécialiste
prescribed-hospital = hôpital
place-heading = Vous et le lieu
setting = Lieu des soins
setting-practice = cabinet
setting-home-visit = domicile du patient
setting-guard-post = poste de garde
setting-flat-fee = maison médicale au forfait
setting-family-planning = planning familial
setting-hospital = hôpital
visit-role = Vous exercez comme
visit-role-gp = généraliste
visit-role-training = généraliste en formation
visit-role-specialist = spécialiste hors hôpital
born-on = Votre date de naissance
born-on-help = l’exception d’âge vaut pour une naissance au plus tard le { DATE($day) }
invoice-heading = La facture
outside = Où la facture est établie
outside-no = au cabinet
outside-yes = hors du cabinet
connected = Facturation électronique possible sur place
connected-help = techniquement, à cet endroit
force-majeure = Cas de force majeure
force-majeure-help = un événement rend la facturation électronique impossible
visit-software = Logiciel prêt pour MediPrima
visit-software-help = celui du cabinet, ou du poste de garde
own-number = Facture à votre propre numéro INAMI
own-number-help = et non à celui de la maison médicale
reception = Demandeur d’asile accueilli par
reception-fedasil = Fedasil
reception-cpas = un CPAS (ILA)
reception-none = personne
reception-help = centre collectif ou place d’une ONG, « no-show » compris : Fedasil
urgent = Soins qui ne pouvaient pas attendre
urgent-help = seul le médecin en juge ; compte tant qu’il n’y a pas de décision
shares-heading = Qui supporte quelle part
shares-help = facultatif : les parts que la carte montre
state-insurance = L’État, sur la part de l’assurance
state-patient = L’État, sur le ticket modérateur
cpas-insurance = Le CPAS, sur la part de l’assurance
cpas-patient = Le CPAS, sur le ticket modérateur
cpas-supplement = Le CPAS, sur un supplément
share-all = tout
share-half = la moitié
share-partial = une partie
share-none = rien

# The way

channels = Par quelle voie
payers = Qui paie
payers-open = selon les parts de la carte
certificate-short = Attestation AMU
certificate-kept = { $sent ->
    [true] vous en gardez une copie
   *[false] vous la conservez
}
certificate-sent = { $sent ->
    [true] elle va au CPAS avec la facture
   *[false] elle ne va pas au CPAS
}
certificate-copied = { $copied ->
    [true] le patient en reçoit une copie
   *[false] une copie pour le patient seulement si quelque chose est prescrit
}
guarantee = Paiement garanti
path = Le chemin vers cette réponse
path-help = Les questions sont posées dans cet ordre ; la première qui s’applique décide.
path-taken = décide ici
path-passed = non
path-not-asked = pas encore atteint
stage-payer = Quelqu’un d’autre paie-t-il ?
stage-decision = Une décision vous couvre-t-elle ce jour-là ?
stage-exception = Une exception à la facturation électronique ?
branch-hospital = Soins à l’hôpital
branch-insured = Assuré le jour des soins
branch-insurance-unknown = Assurabilité pas encore consultée
branch-fedasil = Accueilli par Fedasil
branch-specialist = Soins d’un spécialiste
branch-not-consulted = MediPrima pas encore consulté
branch-no-identifier = Pas de numéro national ni BIS
branch-no-decision = Pas de décision (201, 202)
branch-principle = Décision de principe seulement
branch-too-early = Soins d’avant MediPrima (205), facturés pendant la transition
branch-too-early-billed-late = Soins d’avant MediPrima (205), facturés après
branch-cover-absent = Pas de couverture pour le médecin (207)
branch-cover-inactive = Couverture inactive ce jour-là (206)
branch-other-doctor = Liste sans ce médecin (204)
branch-provider-unknown = Liste de médecins à vérifier
branch-suspended = Décision suspendue, sans engagement (203)
branch-transition = Facture de la période transitoire
branch-age = Exception d’âge
branch-outside-practice = Hors du cabinet, sans connexion possible
branch-force-majeure = Force majeure
branch-guard-post = Poste de garde pas équipé
branch-flat-fee-practice = Maison médicale au forfait
branch-family-planning = Planning familial, dérogation connue
branch-family-planning-open = Planning familial, fin de la dérogation inconnue
branch-paper-not-refundable = Logiciel pas prêt, aucune exception
branch-electronic-only = Aucune exception

# What would be accepted

error-whole = Indiquez un nombre entier, par exemple 1 000.
error-amount = Indiquez un montant en euros, par exemple 1 234,56.
error-percent = Indiquez un pourcentage, par exemple 12,5.
error-date = Cette date n’existe pas : jour, mois et année en quatre chiffres.
error-negative = Indiquez zéro ou un nombre positif.
error-decimals = Indiquez au plus deux décimales : les cents.
error-large = Ce nombre est trop grand pour être juste ; vérifiez-le.
error-hundred = Indiquez un pourcentage de 0 à 100.
error-part = Ceux qui comptent ne peuvent pas être plus nombreux que le total.
error-ends = Le dernier jour ne peut pas précéder le premier.
error-before-care = La facture ne peut pas précéder les soins.
error-refused = Cette valeur ne convient pas pour l’année choisie.

# Further on from the premium

plan-more = Monter plus haut
contest-link = L’INAMI affiche autre chose ?
year-link = Les règles de { YEAR($year) }, comparées à d’autres années

# Keeping and passing on

deadlines-link = Toutes les échéances, pour votre agenda
mediprima-lists = Beaucoup de consultations ? Faites passer toute une liste
paper-open = Préparer ce document
print = Imprimer
copy = Copier le texte
copied = Copié
copy-by-hand = Le navigateur refuse de copier : sélectionnez ce texte.

# From an answer to its rules, and from the start to the tools

to-rule = règle
start-tools = Également sur ce site
start-contest = l’INAMI affiche un autre score : comparer, puis contester
start-deadlines = chaque dernier jour, aussi pour votre agenda
start-codes = que faire d’un code d’erreur de MediPrima
start-papers = attestation d’aide médicale urgente, lettres au CPAS
start-receipts = des réponses enregistrées, rouvertes et revérifiées
start-rules = tout ce que l’outil applique, à lire à votre aise

## codes

# Codes of tarification and invoice: what each means, and what to do.

service-tarification = tarification
service-invoice = facture
severity-blocks = bloque le fichier
severity-refuses = refusé
severity-rejects = prestation rejetée
severity-signals = signalement
severity-retry = technique : réessayer
severity-unsaid = effet non précisé par la source
code-numberFormat = Le numéro national ou BIS n’a pas la bonne forme.
code-numberDigits = Les chiffres de contrôle du numéro national ou BIS ne concordent pas.
code-notAffiliated = Le numéro est inconnu de l’organisme assureur, ou la personne n’y est plus affiliée.
code-requester = Le demandeur ou le médecin n’a pas accès au service, ou est inconnu à cette date.
code-futureDay = Le jour des soins est dans le futur.
code-tooOld = Les soins datent de plus de deux mois : la tarification ne les accepte plus.
code-medicalHouse = Ce code de nomenclature n’est pas admis pour un patient inscrit dans une maison médicale au forfait.
code-providerType = Ce code de nomenclature n’est pas admis pour ce type de prestataire.
code-notInInvoice = Ce code, par exemple un DMG ou un trajet de soins, n’est pas admis dans eFact.
code-notInTarification = Ce code n’est pas prévu dans la tarification, mais bien dans la facture.
code-actAge = Ce code de nomenclature n’est pas admis à l’âge du patient.
code-actDay = Ce code de nomenclature n’est pas admis à cette date.
code-died = D’après les registres, le patient est décédé ce jour-là ou avant.
code-noActiveDecision = Aucune décision de prise en charge n’est active ce jour-là.
code-noDecision = MediPrima ne connaît aucune décision pour ce patient.
code-suspended = La décision est suspendue : il n’y a pas de numéro d’engagement, le paiement n’est pas garanti.
code-notListed = La couverture existe, mais seulement pour des médecins dont vous ne faites pas partie.
code-tooEarly = Les soins sont antérieurs à leur entrée dans MediPrima.
code-coverInactive = La couverture « médecin généraliste » existe, mais n’est pas active ce jour-là.
code-coverAbsent = La carte n’a pas de couverture « médecin généraliste ».
code-technical = Une erreur technique dans l’échange entre votre logiciel et le service.
code-unavailable = Le service est indisponible, parfois pour un moment seulement.
code-messageInvalid = Le message envoyé par le logiciel n’est pas valable.
code-recordOrder = L’enregistrement MediPrima (25) ne suit pas un enregistrement 20, ou n’est pas suivi d’une prestation.
code-affiliation = L’organisme assureur d’affiliation (zone 7) n’est pas le 690, la CAAMI.
code-numberAbsent = Le numéro national ou BIS du bénéficiaire (zone 8) manque.
code-numberUnknown = MediPrima ne connaît pas ce bénéficiaire (zone 8).
code-otherBeneficiary = Ce patient n’est pas le bénéficiaire de la carte et de la version indiquées.
code-notCovered = Le bénéficiaire n’est pas couvert pour la période facturée.
code-sex = Le sexe du bénéficiaire (zone 9) n’est pas rempli correctement.
code-certificateCode = Le code AMU (zone 12) n’est ni 0 ni 1.
code-certificateMismatch = Le code AMU (zone 12) ne correspond pas à ce que dit MediPrima.
code-billingNumber = Le numéro INAMI de facturation (zone 14) est erroné, ou n’est pas celui de l’en-tête du fichier.
code-stay = Le lieu de séjour (zone 15) est rempli, alors que les soins sont ambulatoires.
code-destination = La destination (zone 18) n’est pas le 690, la CAAMI : tout le fichier est bloqué.
code-invoiceNumber = Le numéro de facture (zones 24-25) manque, n’est pas unique ou diffère de celui de l’enregistrement 20.
code-coverageCode = Le code de couverture (zone 27) n’est pas valable. Comment il se compose, aucune des sources vues ne le dit.
code-flag = La zone 32 doit contenir 1.
code-cpasNumber = Le numéro d’entreprise du CPAS (zone 38) n’a pas la bonne forme.
code-cpasUnknown = Ce CPAS (zone 38) n’est pas connu pour ce bénéficiaire.
code-together = L’engagement, le numéro, la version et la période de la carte et le jour de consultation vont ensemble : tous remplis, ou aucun.
code-commitmentUnknown = Le numéro d’engagement est inconnu.
code-commitmentWrong = Le numéro d’engagement n’est pas le bon.
code-commitmentExpired = Le numéro d’engagement a expiré.
code-commitmentZone = Les zones de l’engagement (42-45) ne sont pas remplies correctement.
code-cardPeriod = Le début ou la fin de validité de la carte (zones 53-54) n’est pas valable.
code-consultationDay = Le jour de la consultation de MediPrima (zone 55) n’est pas valable.
code-cardNumber = Le numéro de la carte (zones 56-58, douze chiffres) n’a pas la bonne forme.
code-cardUnknown = Cette carte médicale est inconnue.
code-cardVersion = La version de la carte (zone 59) est erronée ou inconnue.
code-outsideCommitment = Les soins tombent hors de la période de l’engagement.
code-lateConsultation = La date de la référence (enregistrement 51, zone 55) tombe plus de deux mois après les soins.
code-amountAlone = Le montant est erroné, et il n’y a pas d’engagement.
code-amountCommitted = Le montant est erroné, alors qu’il y a un engagement.
code-amountOver = Le montant ne correspond pas à l’engagement.
remedy-correctNumber = Reprenez les onze chiffres du document du patient ou de la réponse de MediPrima.
remedy-checkIdentity = Vérifiez l’identité du patient et consultez à nouveau son assurabilité.
remedy-checkOwnNumber = Vérifiez votre numéro INAMI dans le logiciel et le jour des soins.
remedy-correctDay = Corrigez le jour des soins.
remedy-askCaami = Demandez à la CAAMI comment facturer malgré tout : aucune source ne dit que la créance est perdue.
remedy-seeFlatFee = Voyez l’exception des maisons médicales au forfait dans la vérification MediPrima.
remedy-changeAct = Choisissez un code de nomenclature qui convient.
remedy-leaveOut = Retirez ce code de la facture électronique.
remedy-billDirectly = Facturez ce code sans tarification préalable.
remedy-checkDeath = Vérifiez le jour des soins et l’identité du patient.
remedy-goToCpas = Si les soins peuvent attendre, adressez le patient au CPAS ; sinon soignez, établissez l’attestation et demandez la décision.
remedy-reactivate = Demandez au CPAS responsable de réactiver la décision, et ne facturez pas avant.
remedy-seeListed = Adressez le patient à un médecin de la liste, ou demandez au CPAS de vous y ajouter.
remedy-billCpas = Le catalogue renvoie la facture au CPAS. Après la période transitoire, demandez-lui d’abord s’il peut encore la payer.
remedy-extendCover = Demandez au CPAS d’étendre la couverture au jour des soins.
remedy-tickBox = Demandez au CPAS de cocher « médecin généraliste » sur la carte.
remedy-tryAgain = Réessayez plus tard. Si la panne dure, notez-en les jours et gardez une copie du message : elle peut être un cas de force majeure.
remedy-tryThenCall = Réessayez une fois. Si le code revient, transmettez-le avec son message au fournisseur de votre logiciel.
remedy-callVendor = Ce n’est pas à vous de le corriger : transmettez le code au fournisseur de votre logiciel.
remedy-consultAgain = Consultez à nouveau MediPrima pour le jour des soins et reprenez les données telles quelles.
remedy-consultThenAsk = Consultez à nouveau MediPrima pour le jour des soins. Si la réponse ne contient pas d’engagement pour ce jour, demandez au CPAS de corriger la décision avant de facturer à nouveau.
remedy-setInsurer = Adressez la facture à l’organisme assureur 690, la CAAMI.
remedy-followFlag = Reprenez l’indication de la carte : 1 si l’attestation est demandée, 0 sinon ; et gardez l’attestation.
remedy-tarifyAgain = Demandez à nouveau la tarification et reprenez ses montants et ses codes sans les recalculer.

## paper

# What stands on the sheet, in the language of whoever receives it.

sheet-field = { $name } : { $value }
sheet-certificate = Attestation d’aide médicale urgente
sheet-copy = Copie pour le patient : à montrer au pharmacien ou au prestataire suivant
sheet-certificate-text = Le médecin soussigné certifie que les soins donnés à la personne nommée ci-dessous relèvent de l’aide médicale urgente et demande, à ce titre, l’intervention du CPAS compétent.
sheet-certificate-law = Arrêté royal du 12 décembre 1996, article 1er. Données confidentielles, utilisables pour le seul remboursement (article 4).
sheet-liaison = Fiche de liaison
sheet-liaison-text = J’adresse au CPAS la personne nommée ci-dessous. Elle demande des soins de médecine générale et je n’ai trouvé pour elle aucune décision de prise en charge active.
sheet-liaison-ask = Merci d’examiner sa demande et, si vous l’acceptez, d’enregistrer votre décision dans MediPrima avec la couverture « médecin généraliste » à partir du jour des soins.
sheet-advice = Avis de soins et demande de décision
sheet-advice-text = Les soins donnés à la personne nommée ci-dessous ne pouvaient pas attendre ; l’attestation d’aide médicale urgente est établie. Au nom de cette personne, je demande votre décision électronique de prise en charge pour le jour des soins.
sheet-proxy = Procuration
sheet-proxy-text = Je charge le médecin nommé ci-dessus de demander pour moi au CPAS compétent la prise en charge de ces soins.
sheet-tick-box = Demande : couverture « médecin généraliste »
sheet-tick-box-text = Pour le jour des soins, MediPrima répond par le code 207 : la carte médicale n’a pas de couverture « médecin généraliste ». Merci de cocher cette couverture, afin que je puisse facturer à la CAAMI.
sheet-extend = Demande : couverture au jour des soins
sheet-extend-text = Pour le jour des soins, MediPrima répond par le code 206 : la couverture « médecin généraliste » existe, mais n’est pas active ce jour-là. Merci de l’étendre à ce jour.
sheet-reactivate = Demande : réactiver la décision
sheet-reactivate-text = Pour le jour des soins, MediPrima répond par le code 203 : la décision est suspendue et ne porte pas de numéro d’engagement. Merci de la réactiver, ou de me dire pourquoi elle est suspendue.
sheet-justify = Justification d’une facture sur papier
sheet-justify-text = La facture jointe est faite sur papier, hors de MediPrima, pour la raison suivante :
sheet-reason-age = j’avais atteint l’âge de 67 ans au 1er janvier 2023 ;
sheet-reason-outside = la facture est faite hors du cabinet, où la facturation électronique n’est techniquement pas possible ;
sheet-reason-force = un cas de force majeure rend la facturation électronique impossible ;
sheet-justify-law = Exceptions de l’arrêté royal du 28 juin 2023, reprises par la circulaire du SPP Intégration sociale du 22 août 2025.
sheet-explain = Précisions
sheet-to = Au CPAS de
sheet-cpas = CPAS compétent
sheet-doctor = Médecin
sheet-inami = Numéro INAMI
sheet-practice = Adresse du cabinet
sheet-patient = Patient
sheet-address = Adresse du patient
sheet-number = Numéro national ou BIS
sheet-care = Jour des soins
sheet-until = Traitement jusqu’au
sheet-date = Date
sheet-sign-doctor = Signature du médecin
sheet-sign-patient = Signature du patient

# Annex that contests the premium

sheet-annex = Annexe à la contestation de la prime de pratique intégrée { YEAR($year) }
sheet-annex-to = Au fonctionnaire dirigeant du Service des soins de santé de l’INAMI
sheet-annex-text = Je conteste le montant affiché après ma demande. Pour les critères ci-dessous, les scores affichés ne correspondent pas à mes propres décomptes, et j’en joins les preuves.
sheet-annex-none = Aucun critère n’est encore contesté.
sheet-submitted = Demande introduite le
sheet-asked = Seuil
sheet-own = Mon décompte
sheet-shown = Score affiché
sheet-evidence = Preuves jointes
sheet-met = atteint
sheet-not-met = non atteint

## pages

# Heading and first lines of each page; the first lines are also its description for search engines.

contest-heading = L’INAMI affiche autre chose
contest-lead = Placez les scores affichés après votre demande à côté des vôtres : ce qui diffère, ce que cela coûte, jusqu’à quand contester, et l’annexe à imprimer.
deadlines-heading = Échéances
deadlines-lead = Chaque dernier jour de la prime sur une ligne du temps, et chacun dans votre agenda, avec un rappel.
codes-heading = Codes d’erreur de MediPrima
codes-lead = Tapez le code ou quelques mots : ce qu’il veut dire et ce qu’il demande de faire, pour la tarification et pour la facture.
papers-heading = Attestation et lettres
papers-lead = L’attestation d’aide médicale urgente et les lettres au CPAS, remplies sur votre appareil, à imprimer ou à copier. Rien n’est conservé.
lists-heading = Une liste de consultations
lists-lead = Collez un tableau ou ouvrez un fichier CSV : pour chaque ligne, à qui facturer, par quelle voie, avec ou sans attestation, et jusqu’à quand. Calculé sur cet appareil.
receipts-heading = Reçus et données gardées
receipts-lead = Rouvrez une réponse enregistrée et voyez si les règles d’aujourd’hui donnent encore la même. Voyez ce qui est gardé sur cet appareil, et effacez-le.
rules-heading = Règles et sources
rules-lead = Chaque règle que l’outil applique : ce qu’elle dit, depuis quand, avec quelle certitude et d’où elle vient.
year-heading = Prime de pratique intégrée { YEAR($year) } : les règles
year-lead = Paramètres, seuils, montants et délais de l’année { YEAR($year) }, chacun avec sa source, et ce qui change d’une année à l’autre.
privacy-heading = Vie privée
privacy-lead = Ce que vous tapez reste sur votre appareil. Comment c’est fait, et comment le vérifier vous-même.
accessibility-heading = Accessibilité
accessibility-lead = Ce qui est accessible, comment c’est contrôlé, et ce qui ne l’est pas encore.
about-heading = À propos de gpcheck
about-lead = Ce que c’est, pour qui, qui décide à sa place, et d’où viennent les règles.
embed-heading = Intégrer une vérification dans votre site
embed-lead = Pour un syndicat ou un cercle de médecins : les vérifications dans votre propre page, sans que rien n’en sorte.

# Codes

codes-search = Code ou mots
codes-search-help = par exemple 203, 251220, suspendu, engagement
codes-found =
    { $count ->
         [0] Aucun code trouvé
         [one] { NUMBER($count) } code trouvé
        *[other] { NUMBER($count) } codes trouvés
    }
codes-none = Aucun de nos codes ne correspond. Vérifiez les chiffres, ou essayez un mot du message. Un code que nous ne connaissons pas peut exister : demandez alors à la CAAMI ou au fournisseur du logiciel.
codes-do = Que faire
codes-fill = Vérifier la consultation avec ce code
codes-tarification-heading = Tarification et consultation
codes-invoice-heading = Facture
codes-inferred = La source ne nomme que la zone : les mots sont notre lecture.
codes-about = D’où viennent ces codes
codes-about-text = Ces mots reformulent les catalogues d’erreurs officiels ; ce qui figure sous « Que faire » est notre conseil. Le catalogue de la facture est bien plus long : seuls figurent ici les codes que nous savons liés à MediPrima.
codes-desk = La CAAMI répond aux questions sur la facturation électronique via MediPrima :

# Certificate and letters

papers-which = Document
paper-certificate = attestation d’aide médicale urgente
paper-copy = copie de l’attestation pour le patient
paper-liaison = fiche de liaison au CPAS
paper-advice = avis de soins, avec procuration du patient
paper-tick-box = demander de cocher « médecin généraliste » (207)
paper-extend = demander d’étendre la couverture (206)
paper-reactivate = demander de réactiver la décision (203)
paper-justify = justifier une facture sur papier
papers-lang = Langue du document
papers-lang-help = celle du CPAS qui le reçoit ; l’anglais ne sert qu’à la lecture
papers-reason = Raison
papers-reason-age = âge
papers-reason-outside = hors du cabinet, sans connexion
papers-reason-force = force majeure
papers-doctor-heading = Vous
papers-patient-heading = Le patient et les soins
papers-doctor-name = Nom du médecin
papers-doctor-number = Numéro INAMI
papers-doctor-address = Adresse du cabinet
papers-patient-name = Nom du patient
papers-patient-address = Adresse du patient
papers-patient-number = Numéro national ou BIS
papers-cpas = CPAS
papers-cpas-help = la commune, par exemple Namur
papers-explain = Précisions
papers-explain-help = ce qui s’est passé, sans donnée médicale
papers-care = Jour des soins
papers-until = Traitement jusqu’au
papers-until-help = vide pour un seul contact
papers-day = Date du document
papers-error-until = Entre le jour des soins et la fin de l’attestation : au plus tard le { DATE($day) }.
papers-no-diagnosis = Aucun diagnostic n’est demandé ni imprimé. Rien n’est conservé : ce que vous tapez disparaît quand vous fermez la page. Un champ vide devient une ligne à remplir à la main.
papers-keep = Gardez l’attestation au dossier ; combien de temps, aucune source ne le dit.
papers-sheet = Aperçu
papers-clear = Vider le document

# Deadlines

deadlines-coming = À venir
deadlines-unknown = Jour inconnu
deadlines-unknown-text = Aucune source ne donne encore ce jour : il n’est pas sur la ligne du temps.
deadlines-past = Passées
deadlines-none = À cette date, aucune échéance connue n’est à venir.
deadlines-picture = Ligne du temps, de { $from } à { $to } : { NUMBER($count) } échéances, numérotées comme dans la liste.
deadlines-today = aujourd’hui
deadlines-of-year = { $what } – prime { YEAR($year) }
deadlines-of-visit = { $what } – MediPrima
deadlines-opens = à partir du { DATE($day) }
deadlines-calendar = Ajouter à l’agenda
deadlines-all = Tout ajouter à l’agenda
deadlines-calendar-help = Chaque entrée est un fichier .ics, avec un rappel 14 jours et 2 jours avant. La rouvrir plus tard la met à jour.
deadlines-entry = Dernier jour : { DATE($day) }. Certitude : { $certainty }.
deadlines-assumed = Aucune source ne donne les règles de { YEAR($year) } : celles de { YEAR($basedOn) } sont supposées.
deadlines-case = Les échéances de { YEAR($year) } tiennent compte de ce que vous avez rempli dans la vérification.
deadlines-said = { NUMBER($count) } à venir. La prochaine : { $what }, { DATE($day) }.
deadlines-do-barometer = Vérifiez dans votre logiciel que votre numéro participe à ce baromètre, et gardez une capture d’écran comme preuve.
deadlines-do-measured = Terminez ce qui doit encore compter pour la prime { YEAR($year) }.
deadlines-do-paid = Vérifiez si la prime { YEAR($year) } est arrivée sur votre compte.
deadlines-do-certificate = Cette attestation ne vaut plus pour les soins donnés après ce jour : voyez s’il en faut une nouvelle.

# Rules and sources

rules-official = un texte officiel le dit
rules-reported = un syndicat de médecins, la presse ou un éditeur de logiciel le dit
rules-inferred = notre propre lecture, car aucune source ne le dit en toutes lettres
rules-statements =
    { $count ->
         [one] { NUMBER($count) } énoncé
        *[other] { NUMBER($count) } énoncés
    }
rules-checked = Toutes les règles et toutes les sources ont été vérifiées pour la dernière fois le { DATE($day) }.
rules-contents = Sur cette page
rules-premium = Prime de pratique intégrée
rules-mediprima = MediPrima
rules-chapter-gate = Qui peut l’obtenir
rules-chapter-amounts = Montants
rules-chapter-parameters = Paramètres, année par année
rules-chapter-starter = Prime DMG débutant
rules-chapter-window = Demander et être payé
rules-chapter-contest = Contester
rules-chapter-payer = Quelqu’un d’autre paie-t-il ?
rules-chapter-decision = La décision et sa couverture
rules-chapter-exceptions = La facture électronique et ses exceptions
rules-chapter-certificate = Attestation d’aide médicale urgente
rules-chapter-money = Paiement, tarification, contacts
rules-years = années de prime { YEAR($first) } à { YEAR($last) }
rules-between = du { DATE($first) } au { DATE($last) }
rules-since = depuis le { DATE($day) }, sans fin connue
rules-other-years =
    { $count ->
         [one] L’année précédente
        *[other] Les { NUMBER($count) } années précédentes
    }
rules-back = Revenir à votre réponse
rules-unsure = Ce qui est seulement déduit, et ce que personne ne sait
rules-inferred-heading = Notre propre lecture
rules-open-heading = Introuvable dans les sources
rules-assumed = { YEAR($year) } : chaque règle de cette année, puisque celles de { YEAR($based) } sont supposées valables.
rules-register = Sources
rules-register-lead = Chaque source dans sa langue, avec un lien vers l’endroit où elle a été lue. Toutes ont été vérifiées pour la dernière fois le { DATE($day) } ; un site peut avoir changé depuis.
rules-several-languages = plusieurs langues
rules-cited =
    { $count ->
         [one] { NUMBER($count) } règle s’y appuie
        *[other] { NUMBER($count) } règles s’y appuient
    }
rules-cited-by-year = étaye les chiffres d’une seule année

# Privacy

privacy-stays = Ce qui reste sur votre appareil
privacy-stays-worked = Chaque réponse est calculée par votre navigateur, dans la page. Il n’y a ni compte, ni mesure d’audience, ni rapport d’erreur, et rien n’est chargé d’ailleurs : ni polices, ni cartes, ni scripts.
privacy-stays-page = Ce que vous tapez reste dans la page tant qu’elle est ouverte. Fermez-la, et c’est oublié, sauf ce que vous avez demandé de garder.
privacy-stays-files = Votre navigateur garde aussi les fichiers de l’outil lui-même, c’est-à-dire ses pages, son programme et ses textes, pour que tout fonctionne sans réseau. Ils ne contiennent rien de ce que vous tapez, et disparaissent quand vous effacez les données de ce site.
privacy-stays-update = Quand vous passez à une version plus récente, ce que vous avez tapé va d’une page à l’autre par la mémoire du navigateur ; ce n’est écrit nulle part.
privacy-keep = Ce que vous pouvez faire garder
privacy-keep-choice = Rien de ce que vous tapez n’est gardé sans que vous le demandiez. Si vous cochez « Garder sur cet appareil », vos réponses sur la prime restent dans ce navigateur, sur cet appareil, et nulle part ailleurs. Sur un ordinateur partagé, mieux vaut s’abstenir. Un reçu est un fichier que vous enregistrez vous-même : il reste là où vous le mettez.
privacy-keep-visit = Le navigateur ne garde jamais les réponses sur la consultation d’un patient, les attestations ni les lettres. Un reçu sur une consultation est un fichier à vous, sans nom ni numéro du patient.
privacy-keep-page = Une page montre tout ce qui est gardé, et l’efface :
privacy-host = Ce que voit l’hébergeur de ce site
privacy-host-files = Ce que voit tout serveur web : qu’une adresse a demandé ces fichiers, et quand. Il ne voit pas ce que vous tapez : le navigateur ne l’envoie jamais, pas plus que la partie d’une adresse qui suit #. C’est là qu’un lien que vous copiez porte vos réponses sur la prime : qui reçoit le lien peut les lire.
privacy-host-links = Un lien vers une source n’ouvre l’autre site que si vous le suivez, et ne lui dit pas d’où vous venez.
privacy-host-frame = Sur un autre site, une vérification tourne dans un cadre : ce site ne voit pas ce que vous tapez, et rien n’y est gardé. Il apprend au plus qu’une vérification est complète.
privacy-verify = Comment le vérifier vous-même
privacy-verify-policy = La politique. Chaque page porte une politique de sécurité du contenu qui commence par default-src: none. Le navigateur refuse alors lui-même toute demande à un autre hôte. Elle se lit dans le code source de la page.
privacy-verify-network = Le panneau réseau. Ouvrez les outils de développement du navigateur (F12), choisissez « Réseau », chargez la page, puis tapez. Rien ne s’ajoute, sauf des fichiers de l’outil lui-même : une seule fois, tous ceux qui le font fonctionner sans réseau ; les textes d’une page ou d’une langue ouverte pour la première fois ; ce qui établit et vérifie les reçus ; et la recherche d’une version plus récente.
privacy-verify-offline = Sans réseau. Chargez une vérification, coupez la connexion, puis tapez : elle répond encore. Fermez le navigateur et rouvrez-le : toutes les pages sont encore là.
privacy-verify-module = Le module. Un programme WebAssembly ne peut faire que ce que lui permet le script qui l’accompagne. La construction échoue si ce script contient de quoi envoyer quoi que ce soit.
privacy-verify-tests = Les tests. Pour chaque version, un navigateur ouvre toutes les pages, tape des cas et s’arrête à la première demande qui ne vise pas les fichiers de l’outil.
privacy-patients = Les patients
privacy-patients-checks = Les vérifications ne demandent ni nom ni numéro de patient, et aucune réponse n’en a besoin. Un lien ne porte jamais rien sur un patient.
privacy-patients-papers = L’attestation et les lettres, elles, nomment le patient. Vous les remplissez ici, vous les imprimez ou les copiez, et la page les oublie.

# Accessibility

accessibility-aim = Le but
accessibility-aim-text = Chaque page, dans les quatre langues, vise le niveau AA des WCAG 2.2. C’est notre propre évaluation, de novembre 2026 ; aucun organisme extérieur ne l’a certifiée.
accessibility-tested = Ce qui est testé à chaque version
accessibility-tested-axe = L’outil axe ne trouve aucun défaut, sur aucune page, dans aucune langue, en clair et en sombre, vide et remplie.
accessibility-tested-keyboard = Un cas entier se fait au clavier seul ; le focus reste visible.
accessibility-tested-narrow = À 320 pixels de large, ce qui équivaut à un zoom de 400 %, rien n’est coupé et rien ne défile de côté. Un texte plus espacé ne cache rien.
accessibility-tested-colours = Les contrastes sont calculés en clair et en sombre. Les couleurs forcées et les animations réduites sont respectées. Aucune couleur ne porte seule un sens.
accessibility-tested-voice = La nouvelle réponse est annoncée une fois, quand la frappe s’arrête. Chaque erreur est signalée à son champ.
accessibility-tested-script = Les pages se lisent sans JavaScript.
accessibility-limits = Ce qui ne suffit pas encore
accessibility-limits-browser = Les tests ne tournent que dans Chromium. Firefox et Safari ne sont pas testés à chaque fois.
accessibility-limits-people = Personne qui utilise un lecteur d’écran tous les jours n’a encore testé l’outil.
accessibility-limits-print = Les documents que vous imprimez en PDF sont balisés par votre navigateur, ou pas du tout : nous n’y pouvons rien.
accessibility-limits-german = Les textes allemands n’ont pas encore été relus par un médecin germanophone.
accessibility-limits-sources = Les sources sont les sites et les fichiers d’autrui, dans leur langue ; certains ne sont pas accessibles.
accessibility-report = Quelque chose ne va pas pour vous ?
accessibility-report-text = Dites-le à qui héberge ce site, ou dans le suivi des problèmes du projet. gpcheck n’a lui-même ni serveur ni boîte aux lettres. Indiquez la page, la langue et ce que vous utilisez pour la lire.

# About

about-what = Ce que c’est
about-what-text = Deux vérifications pour les médecins généralistes de Belgique : la prime de pratique intégrée avec la prime DMG débutant, et la facturation via MediPrima pour les patients sans assurance. Chaque réponse dit ce qui est dû, pourquoi, jusqu’à quand, que faire ensuite, et avec quelle certitude.
about-what-whom = Pour un médecin entre deux patients, pour le helpdesk d’un syndicat de médecins, pour les éditeurs de logiciels médicaux.
about-decides = Qui décide
about-decides-text = Pas gpcheck. L’INAMI décide de la prime, la CAAMI et le CPAS de la prise en charge des soins d’un patient. gpcheck n’appartient à aucun d’eux, et sa réponse n’engage personne.
about-rules = D’où viennent les règles
about-rules-text = De textes publics seulement. Pour la plupart des règles de la prime, nous n’avons trouvé aucun texte au Moniteur : des syndicats de médecins et la presse les ont rapportées. Chaque règle dit donc ce que valent ses sources :
about-rules-years = Les années de prime { YEAR($first) } à { YEAR($last) } sont couvertes. Toutes les règles ont été vérifiées pour la dernière fois le { DATE($day) }.
about-rules-unknown = Ce qu’aucune source ne donne reste inconnu, et la réponse le dit.
about-software = Le logiciel
about-software-version = Version { $version }. Chacun peut utiliser, modifier et transmettre le programme, sous la licence MIT ou Apache 2.0, au choix.
about-software-where = C’est un dossier de fichiers sans partie serveur : chacun peut l’héberger, sur n’importe quel serveur web.

# Embed

embed-foot = fournit cette vérification. Les liens s’ouvrent dans un nouvel onglet.
embed-build = Composez-le
embed-topic = Quelle vérification
embed-lang = Langue
embed-lang-page = celle de la page
embed-year = Année de prime
embed-year-help = Vide : l’année qui compte le jour de la visite.
embed-level = Niveau du premier titre
embed-theme = Clair ou sombre
embed-theme-auto = comme l’appareil
embed-theme-light = clair
embed-theme-dark = sombre
embed-colours = Couleurs
embed-colours-help = Par exemple #8a1c4a. Vide : la couleur de gpcheck. Une couleur qui rendrait le texte difficile à lire est foncée ou éclaircie dans le cadre.
embed-accent = Accent
embed-background = Fond
embed-text = Texte
embed-palette = palette
embed-error-colour = Une couleur s’écrit avec # et six chiffres ou lettres de a à f, par exemple #8a1c4a.
embed-error-year = Les règles ne couvrent pas cette année.
embed-radius = Coins arrondis, en pixels
embed-line = À coller dans votre page
embed-preview = Aperçu
embed-without = Si votre site n’admet pas de script
embed-plain = Un cadre de hauteur fixe, qui défile à l’intérieur. Il garde la langue et les couleurs que vous choisissez ici.
embed-link = Ou un simple lien, qui ouvre l’outil lui-même.
embed-title-premium = Prime de pratique intégrée : vérification
embed-title-visit = MediPrima : comment facturer une consultation
embed-address = Remplacez https://host.example/gpcheck/ par l’adresse du site qui héberge l’outil.
embed-copy = Copier
embed-site = Pour qui tient votre site
embed-site-style = L’élément grandit avec la réponse et suit la langue et les couleurs de votre page quand elles changent. Au lieu des attributs, votre feuille de style peut donner --gp-check-accent, --gp-check-background, --gp-check-text, --gp-check-radius, --gp-check-font et --gp-check-theme. Une police doit se trouver sur l’appareil du visiteur : le cadre n’en charge aucune.
embed-site-event = Avec l’attribut announce, l’élément émet une fois l’évènement gp-check:completed, quand une vérification est complète. Il n’en dit pas plus : ni réponses, ni résultat.
embed-site-policy = Une Content-Security-Policy stricte doit nommer l’adresse de l’outil dans script-src et frame-src ; sans script, dans frame-src seulement.
embed-allow = L’hébergeur de l’outil dit dans l’en-tête Content-Security-Policy qui peut le mettre dans un cadre. À la livraison, c’est lui seul ; votre site doit être ajouté à frame-ancestors. Mieux encore, hébergez l’outil vous-même : il suffit de copier un dossier.
embed-sees = Ce que voit le cadre, et ce que voit votre site
embed-sees-frame = Le cadre ne lit rien de votre page : ni adresse, ni cookies, ni contenu. Il ne reçoit que ce que vous demandez ici : langue, couleurs, année. Il ne mesure pas ses visiteurs. Dans un cadre, rien n’est gardé sur l’appareil. Fermez la page, et tout est oublié.
embed-sees-site = Votre page apprend la hauteur du cadre et, si vous le demandez, qu’une vérification est complète. Elle ne voit rien de ce qui se tape dans le cadre.
embed-sees-apart = Cela vaut tant que l’outil a une adresse à lui, par exemple un sous-domaine. Sous l’adresse même de votre site, le navigateur ne les sépare pas : évitez-le.

# Contesting, and one premium year

contest-start = Remplissez d’abord vos propres décomptes dans la vérification de la prime.
contest-shown-heading = Ce que l’INAMI affiche pour { YEAR($year) }
contest-percent = % affiché
contest-count = nombre affiché
contest-own = Chez vous : { $own }
contest-own-unknown = pas rempli
contest-result = Ce qui diffère
contest-own-amount = D’après vos décomptes
contest-shown-amount = D’après les scores affichés
contest-cost = La différence : { EURO($amount) }.
contest-same = Avec les scores affichés, le montant est le même : contester n’y changerait rien.
contest-open = Les décomptes ne suffisent pas encore pour chiffrer la différence.
contest-against = atteint d’après vous, pas d’après l’INAMI
contest-for = atteint d’après l’INAMI, pas d’après vous
contest-alone = à lui seul : { EURO($amount) } de plus
contest-alone-nothing = à lui seul : rien de plus
contest-none = Aucune différence entre vos décomptes et les scores affichés.
contest-evidence = Preuves
contest-evidence-help = par exemple une liste du logiciel, une capture d’écran
contest-closed = Le délai pour contester est passé.
contest-when = Le dernier jour pour contester dépend de la date de votre demande : indiquez-la.
contest-annex = Annexe
year-status-assumed = Aucune source ne donne encore les règles de { YEAR($year) }. L’outil suppose valables celles de { YEAR($basedOn) } et le dit partout.
year-amounts = Montants
year-base = base
year-thresholds = à partir de { NUMBER($count) } seuils
year-training = en formation
year-starter = prime DMG débutant
year-rules = Règles de cette année
year-parameters = Paramètres
year-all-rules = Toutes les règles et leurs sources
year-compare = Ce qui change, de { YEAR($from) } à { YEAR($to) }
year-compare-with = Comparer avec
year-added = ajouté
year-dropped = supprimé
year-hardened = durci
year-eased = assoupli
year-altered = modifié
year-unchanged = inchangé
year-highest = Montant le plus haut
year-needed = Seuils pour l’atteindre
year-closes = Dernier jour de la demande
year-other = Autres années

# Receipts, and what is kept

receipts-open-heading = Ouvrir un reçu
receipts-open-help = Un reçu est le petit fichier que donne « Enregistrer le reçu » sous une réponse. Il est lu sur cet appareil et ne va nulle part.
receipts-file = Reçu (.json) : choisissez le fichier, ou déposez-le ici
receipts-refused-file = Ce fichier ne peut être ouvert : il est plus grand que tout reçu, ou illisible.
receipts-refused-json = Ce fichier n’est pas un reçu : il ne contient pas de JSON.
receipts-refused-whole = Ce fichier n’est pas un reçu de gpcheck.
receipts-refused-at = Ce reçu ne peut être lu : ce qui figure à « { $path } » manque, est de trop ou n’est pas comme il faut.
receipts-refused-lacking = Le module qui vérifie les reçus n’a pas pu être chargé : vérifiez la connexion, puis rouvrez le fichier.
receipts-made-premium = Sur une prime, établi le { DATE($day) } par gpcheck { $version } avec les règles { $rules }.
receipts-made-visit = Sur une consultation, établi le { DATE($day) } par gpcheck { $version } avec les règles { $rules }.
receipts-tag-same = même réponse
receipts-tag-other = autre réponse
receipts-same = Les règles sont les mêmes, et elles donnent la même réponse.
receipts-other-rules = Les règles ont changé depuis ; celles d’aujourd’hui donnent la même réponse.
receipts-other-answer = Les règles ont changé depuis, et celles d’aujourd’hui donnent une autre réponse.
receipts-altered = Les règles sont les mêmes, mais elles ne donnent pas la réponse qui figure dans le fichier : il a été modifié, ou une autre version du programme l’a établi.
receipts-then = Dans le reçu
receipts-now = Selon les règles d’aujourd’hui
receipts-then-none = Cette version ne peut pas mettre en mots la réponse du fichier.
receipts-only-then = Seulement dans le reçu
receipts-only-now = Seulement selon les règles d’aujourd’hui
receipts-silent = Les mots sont les mêmes : ce qui diffère est un chiffre ou un jour qu’ils ne nomment pas.
receipts-fill = Mettre ces données dans la vérification de la prime
receipts-unfit = Ces données n’entrent pas dans la vérification de la prime, qui ne pose pas de question sur :
receipts-kept-heading = Ce qui est gardé sur cet appareil
receipts-kept-help = Rien de ce que vous tapez n’est gardé, sauf si vous le demandez sous la réponse de la vérification de la prime. Dans ce cas, vous le voyez ici.
receipts-kept-none = Rien. Pour retrouver un cas de prime la prochaine fois, cochez « Garder sur cet appareil » sous la réponse.
receipts-kept-some = Gardé parce que vous l’avez demandé, dans ce navigateur seulement :
receipts-kept-unread = Une partie vient d’une autre version et ne peut être mise en mots ici.
receipts-kept-letter = Texte exact

# New in version 0.1.0. A line on the law, one on the app: versions before show them when they offer this one.

news-heading = Nouveau dans cette version
news-law = La prime de pratique intégrée de 2016 à 2024, et la facturation via MediPrima depuis novembre 2025.
news-app = gpcheck peut être installé et fonctionne sans réseau. Une version plus récente est proposée, jamais imposée à une page ouverte.

# How a version is offered by the one before

update-ready = Une nouvelle version est prête
update-rules = Ses règles diffèrent de celles de cette page : les réponses peuvent changer.
update-news = Ce qui change dans la version { $version }
update-use = Mettre à jour
update-later = Plus tard
update-kept = Ce que vous avez tapé reste en place.
update-elsewhere = gpcheck a été mis à jour dans une autre fenêtre ; cette page utilise encore la version d’avant.
update-failed = La nouvelle version n’a pas pu prendre le relais. Elle sera là à la prochaine ouverture de gpcheck.
update-here = Voici la nouvelle version, { $version }. Ce que vous aviez tapé est toujours là.

## lists

# Listes de consultations : dites par un script à part, qui ne cherche que ces mots-là.

lists-open-heading = Votre tableau
lists-open-help = Une consultation par ligne, les noms des colonnes dans la première. Ni nom ni numéro de patient n’est demandé. Ce qui se trouve sous « Référence », ou sous un nom inconnu, est repris tel quel et ne quitte pas cet appareil.
lists-file = Fichier CSV : choisissez-le, ou déposez-le ici
lists-paste = Ou collez le tableau ici
lists-paste-help = Copié d’un tableur, il est lu aussitôt.
lists-read = Lire ce que j’ai tapé
lists-template = Modèle avec deux lignes d’exemple (CSV)
lists-begun = Le tableau est en cours de lecture.
lists-progress = { $done } lignes sur { $all }
lists-stop = Annuler
lists-refused-workbook = Ce n’est pas un fichier CSV mais un classeur ou un document. Enregistrez le tableau en CSV, ou copiez ses cellules et collez-les ici.
lists-refused-large = Ce tableau est trop grand pour être lu en une fois : divisez-le.
lists-refused-empty = Il n’y a aucune ligne sous les noms des colonnes.
lists-refused-heads = Aucun des noms de la première ligne n’est connu. Vous voyez plus bas comment s’appellent les colonnes ; le modèle les contient.
lists-refused-care = La colonne « { $name } » manque : sans elle, rien ne peut être dit.
lists-refused-file = Ce fichier ne peut pas être lu.
lists-refused-lacking = La partie qui lit les listes n’a pas pu être chargée : vérifiez la connexion, puis réessayez.
lists-results = Ce que donne chaque ligne
lists-said = Lignes lues : { $lines }. À facturer : { $bill }. Illisibles : { $bad }.
lists-unknown = Inconnu, et sans effet : { $names }.
lists-twice = En double, seule la première colonne compte : { $names }.
lists-assumed = Lignes sans jour de facture : { $count }. Elles sont calculées comme facturées aujourd’hui, { $day }.
lists-silent = Lignes avec une carte qui ne disent pas s’il y a un numéro d’engagement : { $count }. Sans lui, le paiement n’est pas garanti ; indiquez le numéro, ou oui ou non.
lists-unsaid = La ligne ne dit pas si la réponse donne un numéro d’engagement.
lists-all = tout
lists-unreadable = illisible
lists-problems = Seulement les lignes à regarder
lists-line = Ligne
lists-reference = Référence
lists-verdict = Verdict
lists-duty = Attestation d’aide médicale urgente
lists-until = Tarification jusqu’au
lists-remark = Remarque
lists-caption = Lignes { $first } à { $last } sur { $all }
lists-none = Aucune ligne ne correspond.
lists-back = Lignes précédentes
lists-next = Lignes suivantes
lists-save = Enregistrer ces lignes en CSV ({ $count })
lists-save-help = Toutes vos colonnes, telles quelles, puis les résultats.
lists-clear = Retirer la liste
lists-format = Comment s’appellent les colonnes
lists-format-text = Seule « { $name } » est nécessaire ; l’ordre est libre. Les noms et les réponses sont compris en français, néerlandais, allemand et anglais, ainsi que les noms du paquet npm. Les cellules sont séparées par des points-virgules, des virgules ou des tabulations.
lists-format-empty = Une cellule vide veut dire inconnu. Mais un jour de facture vide est aujourd’hui, un lieu vide le cabinet, et « { $role } » vide un généraliste ; une carte avec couverture est active le jour des soins, sauf si la ligne dit autre chose. Un numéro d’engagement n’est jamais supposé : indiquez le numéro, ou oui ou non ; sans lui, le paiement n’est pas garanti.
lists-column = Colonne
lists-accepts = Ce qui est compris
lists-any = n’importe quoi ; c’est repris tel quel
lists-day = un jour : 3/11/2025 ou 2025-11-03
lists-amount = un montant : 12,50
lists-several = { $words } ; plusieurs, avec + entre eux
lists-number-or = le numéro lui-même, ou { $words }
lists-most = Ticket modérateur maximal
lists-error-flag = Oui ou non est compris ici.
lists-error-word = Aucune des réponses que cette colonne connaît.
lists-error-number = Un nombre en chiffres est compris ici.
lists-error-missing = Cela manque.
lists-error-contradicts = Cela contredit la réponse de MediPrima.
lists-error-refused = Cela ne va pas avec le reste de la ligne.
lists-error-quote = Un guillemet n’est pas fermé dans cette ligne.
lists-error-cells = Il y a plus de cellules que de noms de colonnes.

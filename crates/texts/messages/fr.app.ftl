## app

# Frame

skip = Aller au contenu
nav-checks = Vérifications
nav-premium = Prime
nav-mediprima = MediPrima
nav-languages = Langue
loading = Le formulaire s’ouvre dès que le programme est chargé.
no-script = Sans JavaScript, cette page se lit mais ne calcule rien : le calcul se fait sur votre appareil.
failed = Le programme n’a pas pu être chargé. Rechargez la page pour réessayer.
crashed = Le programme s’est arrêté. Ce que vous avez tapé se lit encore ; notez-le, puis rechargez la page.
reload = Recharger la page
private = Rien de ce que vous tapez ne quitte cet appareil.
unofficial = Outil non officiel : seuls l’INAMI, la CAAMI et les CPAS décident.
title-start = gpcheck : prime de pratique intégrée et MediPrima
title-premium = Prime de pratique intégrée : combien et jusqu’à quand – gpcheck
title-mediprima = MediPrima : comment facturer une consultation – gpcheck
description-start = Deux vérifications pour les médecins généralistes de Belgique : la prime de pratique intégrée et la facturation par MediPrima. Calculé sur votre appareil, sources à l’appui.
description-premium = Montant de la prime de pratique intégrée selon vos réponses, règle par règle, avec les derniers jours et le prochain palier le moins coûteux.
description-mediprima = Qui facturer pour un patient sans assurance aidé par un CPAS : la voie, l’attestation d’aide médicale urgente, les exceptions et les délais.

# Start

start-heading = Deux questions qui coûtent des soirées, une réponse tout de suite
start-lead = Pour les médecins généralistes de Belgique : ce qui vous revient, pourquoi, jusqu’à quand, et ce qu’il reste à faire. La réponse est là dès le premier fait.
start-premium-heading = Prime de pratique intégrée
start-premium-text = Le montant selon vos réponses, les seuils atteints, le palier le moins coûteux à gagner et le dernier jour pour la demander. Prime DMG débutant comprise.
start-premium-link = Vérifier ma prime
start-mediprima-heading = Facturer par MediPrima
start-mediprima-text = Pour un patient sans assurance aidé par un CPAS : qui facturer, par quelle voie, avec ou sans attestation d’aide médicale urgente, et que faire d’un code d’erreur.
start-mediprima-link = Vérifier une consultation
start-about = Ce que c’est, et ce que ce n’est pas
start-private = Tout se calcule sur votre appareil : ni compte, ni traceur, ni envoi. Rien n’est conservé quand vous fermez la page.
start-unofficial = Ce n’est pas un service officiel. La réponse vous prépare à une décision de l’INAMI, de la CAAMI ou d’un CPAS ; elle ne la remplace pas.
start-unknown = Ce que vous ne savez pas reste inconnu : la réponse devient une fourchette, jamais un zéro silencieux.
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
         [one] { NUMBER($open) } à confirmer
        *[other] { NUMBER($open) } à confirmer
    }
next = Que faire ensuite
next-question = Pour préciser la réponse :
apply-portal = Demandez la prime { YEAR($year) } dans ProSanté, module « Demandes de prime ».
apply-paper = Sans logiciel accepté, demandez la prime de base { YEAR($year) } par le formulaire papier.
apply-later = La demande de la prime { YEAR($year) } s’ouvrira plus tard.
apply-from = à partir du { DATE($day) }
apply-unknown = Guettez l’ouverture de la demande pour { YEAR($year) } : aucune source n’en donne encore les jours.
apply-closed = La demande pour { YEAR($year) } est close ; sans demande introduite à temps, la prime n’est plus versée.
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

# Stairs

stairs = Montant selon le nombre de seuils atteints :
stairs-range = { NUMBER($first) } à { NUMBER($last) }
stairs-two = { NUMBER($first) } ou { NUMBER($last) }
stairs-unit = { $count } seuils
stairs-at = Vous êtes à { NUMBER($met) }.
stairs-between = Vous êtes entre { NUMBER($least) } et { NUMBER($most) }.

# Years

premium-heading = Votre prime de pratique intégrée
premium-lead = Jusqu’à { EURO($amount) } pour une année. Répondez à ce que vous savez ; le reste donne une fourchette.
year-question = Année de prime
year-older = Années antérieures
year-measuring = mesurée en ce moment
year-open = à demander jusqu’au { $day }
year-not-open = à demander dès le { $day }
year-to-come = pas encore commencée
year-closed = demande close
year-window = jours de demande inconnus
year-assumed = règles de { YEAR($year) } supposées
day-question = Jour de la question
day-help = aujourd’hui, ou le jour auquel vous vous placez
date-day = Jour
date-month = Mois
date-year = Année

# The doctor

doctor-heading = Vous et votre cabinet
yes = oui
no = non
unknown = je ne sais pas
role = Votre numéro INAMI en { YEAR($year) }
role-help = 003 ou 004 : agréé ; 005 ou 006 : en formation. Qui a terminé sa formation dans l’année compte comme agréé.
role-gp = généraliste
role-training = en formation
role-other = autre ou aucun
since = Numéro obtenu en
since-help = l’année suffit
until = Numéro rendu le
until-help = à laisser vide si vous l’avez encore
attested = Prestations attestées en { YEAR($year) }
attested-help = à l’assurance soins de santé, en euros ; au moins { EURO($minimum) } pour un numéro plus ancien
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
declaration-help = elle remplace le montant attesté quand on travaille au forfait
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
mode-count = mes comptes
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
sumehr-patients-help = cumulés au fil des années ; à partir de { NUMBER($count) }, { EURO($amount) } de plus

# Application

application-heading = Votre demande
applied = Prime { YEAR($year) } déjà demandée
applied-help = la date fixe le dernier jour pour contester
submitted-on = Introduite le
via = Introduite par
via-portal = ProSanté
via-paper = papier
notified-on = Refus écrit daté du
notified-help = seulement si l’INAMI a refusé la prime de base

# Visit

mediprima-heading = Comment facturer cette consultation ?
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
code = Code affiché par le logiciel
because = Pourquoi pas de réponse
because-not-yet = pas encore consulté
because-no-identifier = pas de numéro national ni BIS
because-unavailable = service indisponible
card-heading = La carte médicale
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
born-on-help = l’exception d’âge vaut si vous êtes né au plus tard le { DATE($day) }
invoice-heading = La facture
outside = Où la facture est faite
outside-no = au cabinet
outside-yes = hors du cabinet
connected = Facturation électronique possible là-bas
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
urgent-help = seul le médecin en juge ; compte tant qu’il n’y a pas de décision
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
guarantee = Paiement garanti
path = Le chemin vers cette réponse
path-help = Chaque question est posée dans cet ordre ; la première qui s’applique décide.
path-taken = décide ici
path-passed = non
path-not-asked = pas encore atteint
stage-payer = Quelqu’un d’autre paie-t-il ?
stage-decision = Une décision vous couvre-t-elle ce jour-là ?
stage-exception = Une exception à la facturation électronique ?
branch-hospital = Soins à l’hôpital
branch-insured = Assuré le jour des soins
branch-insurance-unknown = Assurabilité pas encore consultée
branch-fedasil = Accueilli par Fedasil
branch-specialist = Soins d’un spécialiste
branch-not-consulted = MediPrima pas encore consulté
branch-no-identifier = Pas de numéro national ni BIS
branch-no-decision = Pas de décision (201, 202)
branch-principle = Décision de principe seulement
branch-too-early = Soins trop anciens pour MediPrima (205), facturés pendant la transition
branch-too-early-billed-late = Soins trop anciens (205), facturés après
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
error-negative = Indiquez un nombre à partir de zéro.
error-decimals = Indiquez au plus deux décimales : les cents.
error-large = Ce nombre est trop grand pour être juste ; vérifiez-le.
error-hundred = Indiquez un pourcentage de 0 à 100.
error-part = Ceux qui comptent ne peuvent pas être plus nombreux que le total.
error-ends = Le dernier jour ne peut pas précéder le premier.
error-before-care = La facture ne peut pas précéder les soins.
error-refused = Cette valeur ne va pas avec l’année choisie.

//! The register of sources. Each was last checked on [`crate::book::CHECKED_ON`].

use crate::date::ymd;
use crate::source::{Publication, Source, SourceKind};

macro_rules! sources {
    ($($name:ident: $kind:ident $lang:literal $published:expr, $publisher:literal, $title:literal, $url:literal;)+) => {
        /// Where each stands in the register.
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Place { $($name),+ }

        $(
            #[doc = $title]
            ///
            #[doc = concat!($publisher, " (", $lang, "), <", $url, ">.")]
            pub static $name: Source = Source { id: stringify!($name), place: Place::$name as u8 };
        )+
        /// Every source, in the order of the dossiers.
        pub static SOURCES: &[&Source] = &[$(&$name),+];

        /// What each is, in the same order.
        pub(crate) static PUBLICATIONS: &[Publication] = &[$(
            Publication {
                title: $title, publisher: $publisher, url: $url,
                published: $published, lang: $lang, kind: SourceKind::$kind,
            }
        ),+];
    };
}

sources! {
    // The premium.
    GBO54: Union "fr" Some(ymd(2025, 9, 15)), "GBO", "Flash-info 54/25: prime de pratique intégrée 2024", "https://www.le-gbo.be/prime-de-pratique-integree-2024-vous-pouvez-introduire-votre-demande-jusquau-15-12-25";
    GBO60: Union "fr" Some(ymd(2023, 7, 10)), "GBO", "Primes de pratique intégrée 2022 et 2023 et prime DMG débutant", "https://le-gbo.be/primes-de-pratiques-integrees-2022-et-2023-et-prime-dmg-debutant";
    INAMI_FR: Authority "fr" None, "INAMI", "Explications sur les conditions de la prime de pratique intégrée", "https://inami.fgov.be/fr/professionnels/sante/medecins/aide/pratique-integree/Pages/explications-prime-pratique-integree.aspx";
    RIZIV_NL: Authority "nl" None, "RIZIV", "Uitleg bij de voorwaarden voor de geïntegreerde praktijkpremie huisartsgeneeskunde", "https://www.inami.fgov.be/nl/professionals/individuele-zorgverleners/artsen/financiele-tegemoetkomingen/geintegreerde-praktijkpremie/uitleg-bij-de-voorwaarden-voor-de-geintegreerde-praktijkpremie-huisartsgeneeskunde";
    RIZIV_2016: Authority "nl" None, "RIZIV", "Geïntegreerde praktijkpremie, premiejaren 2016 en 2017", "http://www.riziv.fgov.be/nl/professionals/individuelezorgverleners/artsen/hulp/geintegreerde-praktijk/Paginas/default.aspx";
    RIZIV_GMD: Authority "nl" None, "RIZIV", "GMD-starterspremie voor beginnende huisartsen", "https://www.riziv.fgov.be/nl/professionals/individuele-zorgverleners/artsen/financiele-tegemoetkomingen/geintegreerde-praktijkpremie/gmd-starterspremie-voor-beginnende-huisartsen-om-hun-medische-dossiers-elektronisch-te-beheren";
    ABSYM_2017: Union "fr" None, "ABSyM", "Prime de pratique intégrée 2017", "https://www.absym-bvas.be/medecins-generalistes/prime-de-pratique-integree-2017";
    ABSYM_2024: Union "fr" None, "ABSyM", "Prime de pratique intégrée en médecine générale: description des conditions", "https://www.uniondesmedecins-absym.be/fr/actualites/prime-de-pratique-integree-en-medecine-generale-description-des-conditions";
    BVAS: Union "nl" None, "BVAS", "Geïntegreerde praktijkpremie", "https://absym-bvas.be/financiele-topics/tegemoetkomingen-huisartsen/geintegreerde-praktijkpremie";
    VAS_2018: Union "nl" Some(ymd(2018, 7, 12)), "VAS", "Nieuwe criteria praktijkpremie voor huisartsen goedgekeurd", "https://www.vlaamsartsensyndicaat.be/nieuwsbericht/nieuwe-criteria-praktijkpremie-voor-huisartsen-goedgekeurd";
    VAS_2021: Union "nl" Some(ymd(2021, 7, 5)), "VAS", "Telematicapremie 2021", "https://www.vlaamsartsensyndicaat.be/nieuwsbericht/telematicepremie-2021";
    VAS_2023: Union "nl" Some(ymd(2023, 9, 12)), "VAS", "Praktijkpremie huisartsen 2023: aangepaste criteria", "https://www.vlaamsartsensyndicaat.be/nieuwsbericht/praktijkpremie-huisartsen-2023-aangepaste-criteria";
    DM_1018: Press "nl" Some(ymd(2018, 10, 25)), "Domus Medica", "Geïntegreerde praktijkpremie: aanvraag kan tot 31 oktober", "https://domusmedica.be/actueel/geintegreerde-praktijkpremie-aanvraag-kan-tot-31-oktober";
    DM_2018: Press "nl" None, "Domus Medica", "De criteria voor de geïntegreerde praktijkpremie 2018 zijn gekend", "https://domusmedica.be/actueel/de-criteria-voor-de-geintegreerde-praktijkpremie-2018-zijn-gekend";
    DM_2019: Press "nl" None, "Domus Medica", "Aanvraag geïntegreerde praktijkpremie start op 13 december 2019", "https://domusmedica.be/actueel/aanvraag-geintegreerde-praktijkpremie-start-op-13-december-2019";
    DM_2023: Press "nl" None, "Domus Medica", "Wie heeft recht op de geïntegreerde praktijkpremie huisartsgeneeskunde?", "https://www.domusmedica.be/actueel/wie-heeft-recht-op-geintegreerde-praktijkpremie-huisartsgeneeskunde";
    DM_KD: Press "nl" None, "Domus Medica", "Kennisdomein ICT: geïntegreerde praktijkpremie", "https://domusmedica.be/kennisdomein/ict/geintegreerde-praktijkpremie";
    AK28459: Press "nl" None, "Artsenkrant", "Praktijkpremie 2016 en 2017: de criteria (artikel 28459)", "https://www.artsenkrant.com";
    AK28499: Press "nl" None, "Artsenkrant", "Praktijkpremie 2016 aanvragen (artikel 28499)", "https://www.artsenkrant.com";
    AK40253: Press "nl" None, "Artsenkrant", "Praktijkpremie 2017 in cijfers (artikel 40253)", "https://www.artsenkrant.com";
    AK68075: Press "nl" None, "Artsenkrant", "Praktijkpremie 2022 (artikel 68075)", "https://www.artsenkrant.com";
    AK68763: Press "nl" None, "Artsenkrant", "Aanvraag praktijkpremie 2022 geopend (artikel 68763)", "https://www.artsenkrant.com";
    AK69055: Press "nl" None, "Artsenkrant", "Barometers voor de praktijkpremie 2023 (artikel 69055)", "https://www.artsenkrant.com";
    AK69339: Press "nl" None, "Artsenkrant", "Praktijkpremie 2023 en medische huizen (artikel 69339)", "https://www.artsenkrant.com";
    AK71932: Press "nl" None, "Artsenkrant", "Criteria voor praktijkpremie 2024 vastgelegd", "https://www.artsenkrant.com/actueel/criteria-voor-praktijkpremie-2024-vastgelegd/article-normal-71932.html";
    JDM_0825: Press "fr" None, "Le Journal du Médecin", "Prime de pratique intégrée: calendrier et montants (août 2025)", "https://lejournaldumedecin.pmg.be/fr/fichier/EAKbe2532S33_00";
    JDM_41433: Press "fr" None, "Le Journal du Médecin", "Prime de pratique intégrée 2017 (article 41433)", "https://www.lejournaldumedecin.com";
    JDM_69813: Press "fr" None, "Le Journal du Médecin", "Prime DMG débutant: paiement (article 69813)", "https://www.lejournaldumedecin.com";
    JDM_70639: Press "fr" None, "Le Journal du Médecin", "Demande de prime 2022 ouverte (article 70639)", "https://www.lejournaldumedecin.com";
    JDM_71117: Press "fr" None, "Le Journal du Médecin", "Du benchmarking à la gestion de la population", "http://www.lejournaldumedecin.com/magazine/du-benchmarking-a-la-gestion-de-la-population/article-normal-71117.html";
    JDM_74646: Press "fr" None, "Le Journal du Médecin", "Prime de pratique intégrée 2024 (article 74646)", "https://www.lejournaldumedecin.com";
    JDM_STAT: Press "fr" None, "Le Journal du Médecin", "Prime de pratique intégrée 2023: chiffres de l'INAMI", "https://lejournaldumedecin.pmgdev.be/dossier/EAKbe2536W15_00";
    MS_MED: Press "fr" None, "Medi-Sphere", "Prime 2018: exit le paramètre schéma de médication", "https://www.medi-sphere.be";
    MS_4256: Press "fr" None, "Medi-Sphere", "Prime de 4 256 euros pour les généralistes débutants", "https://www.medi-sphere.be";
    MS_PETITES: Press "fr" None, "Medi-Sphere", "Zéro prime informatique pour les petites pratiques", "https://www.medi-sphere.be";
    COR_18: Vendor "fr" None, "Corilus", "La prime télématique 2018", "https://blog.corilus.be/fr/general-practitioner/medecins-generalistes-la-prime-telematique-2018?hs_amp=true";
    COR_19: Vendor "fr" Some(ymd(2019, 3, 29)), "Corilus", "Prime de pratique intégrée", "https://blog.corilus.be/fr/general-practitioners/prime-de-pratique-integree?hs_amp=true";
    CC_MAN: Vendor "fr" None, "Corilus", "Manuel CareConnect: prime intégrée", "https://careconnectmanual.corilus.be/fr/manuel/prime-int%C3%A9gr%C3%A9e";
    CC_FAQ: Vendor "nl" Some(ymd(2021, 7, 2)), "Corilus", "CareConnect: geïntegreerde praktijkpremie aanvragen", "https://careconnectmanual.corilus.be/nl/faq/ge%C3%AFntegreerde-praktijkpremie-huisartsgeneeskunde-aanvragen";
    CARECOACH: Vendor "fr" None, "CareCoach", "N'oubliez pas votre prime de pratique intégrée", "https://www.carecoach.be/fr/noubliez_pas_votre_prime_de_pratique_integree/156";
    ESW46: Press "fr" None, "e-Santé Wallonie", "Newsletter 46", "https://e-santewallonie.be/wp-content/uploads/NewslettersESW/n-46/ESW-TXT2.html";
    ESW71: Press "fr" None, "e-Santé Wallonie", "Newsletter 71", "https://e-santewallonie.be/wp-content/uploads/NewslettersESW/n-71/ESW-TXT4.html";
    ESW73: Press "fr" None, "e-Santé Wallonie", "Newsletter 73", "https://e-santewallonie.be/wp-content/uploads/NewslettersESW/n-73/ESW-TXT5.html";
    HVG: Press "nl" None, "HVG", "Praktijkpremie 2016 nu aanvragen", "http://hvg.be/artikels/praktijkpremie-2016-nu-aanvragen";
    PANACEA: Press "nl" None, "HAK Panacea", "Geïntegreerde praktijkpremie op komst", "http://hak-panacea.be/nl/lmn-en-chronische-zorg/lmn/nieuws/detail/ge%C3%AFntegreerde-praktijkpremie-op-komst";
    COFIBAL: Press "fr" None, "Cofibal", "Primes INAMI pour les généralistes", "https://cofibal-comptable.be/primes-inami-pour-les-generalistes_ad50.html";
    NUM_18: Press "fr" None, "Numerikare", "Paramètres de la prime télématique fixés", "https://www.numerikare.be/fr/actualites/socio-professionnel/parameters-telematicapremie-vastgelegd.html";
    MEDISPRING: Vendor "fr" None, "Medispring", "Baromètres diabète et antibiotique", "https://support.medispring.be/portal/fr/kb/articles/barom%C3%A8tres-diab%C3%A8te-et-antibiotique";
    DEG: Press "fr" None, "DEG & Partners", "Prime de pratique intégrée 2024: demande ouverte jusqu'au 15 décembre 2025", "https://blog.degandpartners.com/fr/article/medecins-generaliste-et-prime-de-pratique-integree-2024-demande-ouverte-jusquau-15-decembre-2025/28593";
    // MediPrima.
    S0: Press "fr" Some(ymd(2025, 9, 26)), "Medimmigrant", "MediPrima: intégration des médecins généralistes", "https://medimmigrant.be/fr/actualites/mediprima-integration-des-medecins-generalistes";
    S3: Authority "fr" None, "SPP Intégration sociale", "Primabook: MediPrima pour le prestataire de soins", "https://primabook.mi-is.be/fr/sante/mediprima/mediprima-pour-le-prestataire-de-soins";
    S4: Authority "nl" None, "POD Maatschappelijke Integratie", "Primabook: tenlasteneming van de medische kosten", "https://primabook.mi-is.be/nl/gezondheid/mediprima/mediprima-tenlasteneming-van-de-medische-kosten";
    S7: Authority "nl" None, "POD Maatschappelijke Integratie", "MediPrima: huisartsen", "https://www.mi-is.be/nl/tools-ocmw/huisartsen";
    S9B: Authority "nl" None, "POD Maatschappelijke Integratie", "Primabook: de zorgverstrekker verzorgt en factureert", "https://primabook.mi-is.be/nl/gezondheid/mediprima/de-zorgverstrekker-verzorgt-en-factureert-de-versterkte-zorgen";
    S10: Press "fr" Some(ymd(2025, 11, 4)), "UVCW, Fédération des CPAS", "MediPrima et médecins généralistes", "http://dev01.uvcw.be/sante/actus/art-9603";
    S11: Press "fr" None, "CPASConnect (Vanden Broele)", "MediPrima: facturation des médecins généralistes", "https://www.cpasconnect.be/actualites/actualite/720858527752532451";
    S12: Press "nl" None, "Medimmigrant", "MediPrima", "https://medimmigrant.be/nl/info/gezondheidszorg-per-betalingsregeling/ocmw/mediprima?lang=nl";
    S13B: Press "fr" None, "Numerikare", "L'aide médicale des CPAS bascule dans MediPrima dès le 1er septembre", "https://www.numerikare.be/fr/actualites/socio-professionnel/l-rsquo-aide-medicale-des-cpas-bascule-dans-mediprima-des-le-1er-septembre.html";
    S15B: Press "nl" None, "Agentschap Integratie en Inburgering", "Geen geldige beslissing tot tenlasteneming", "https://www.agii.be/thema/sociaal-medisch/ocmw-steun/ocmw-komt-tussen-voor-de-medische-kosten/wat-als-de-zorgvrager-geen-geldige-beslissing-tot-tenlasteneming-heeft";
    S16: Authority "fr" None, "INAMI", "Facturation électronique obligatoire pour les médecins: questions fréquentes", "https://www.inami.fgov.be/fr/faq/professionnels-de-la-sante/facturation-electronique-obligatoire-pour-les-medecins-questions-frequemment-posees";
    S17: Union "fr" Some(ymd(2025, 9, 3)), "GBO", "Facturation électronique obligatoire: synthèse et précisions", "https://www.le-gbo.be/facturation-electronique-obligatoire-depuis-ce-01-09-25-synthese-et-precisions-utiles";
    S26: Law "nl" Some(ymd(1996, 12, 12)), "Belgisch Staatsblad", "Koninklijk besluit van 12 december 1996 over dringende medische hulp (numac 1996022721)", "https://www.ejustice.just.fgov.be";
    S30B: Press "fr" None, "Droits Quotidiens", "Recevoir une aide médicale urgente: démarches", "https://www.droitsquotidiens.be/fr/question/quelles-demarches-dois-je-faire-pour-recevoir-une-aide-medicale-urgente";
    S33: Press "nl" None, "Agentschap Integratie en Inburgering", "Medisch attest dringende medische hulp", "https://www.agii.be/thema/vreemdelingenrecht-internationaal-privaatrecht/sociaal-medisch/medisch-attest/medisch-attest-dringende-medische-hulp";
    S33B: Press "nl" None, "Agentschap Integratie en Inburgering", "Voorwaarden voor dringende medische hulp", "https://www.agii.be/thema/sociaal-medisch/ocmw-steun/dringende-medische-hulp-dmh/wat-zijn-de-voorwaarden-voor-dringende-medische-hulp";
    S36: Press "fr" None, "Medimmigrant", "Fedasil: frais médicaux des demandeurs d'asile", "https://medimmigrant.be/Fedasil?lang=fr";
    S38: Authority "nl" None, "Fedasil", "Medische hulp buiten een opvangcentrum", "https://fedasilinfo.be/nl/u-woont-niet-een-opvangcentrum-en-hebt-medische-hulp-nodig";
    S39: Press "nl" None, "Artsenkrant", "Elektronisch factureren verplicht (juli 2025)", "https://artsenkrant.pmg.be/dossier/EAKbe2528S45_00";
    S50: Technical "mul" None, "eHealth", "MediPrima consultation: XML schemas, core 1.0 and 2.0", "https://www.ehealth.fgov.be";
    S51: Technical "mul" None, "CIN/NIC", "MediPrima tarification: error catalogue", "https://www.ehealth.fgov.be";
    S52: Technical "mul" None, "CIN/NIC", "eFact: error catalogue", "https://www.ehealth.fgov.be";
}

//! A document as data: what the page shows, what the printer prints and what is copied are made from it.

use gpcheck_texts::{Lang, date, paper};

use crate::state::paper::{Paper, PaperFacts, PaperField};

/// A document.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// Its own language, not that of the page.
    pub lang: Lang,
    /// What it is called.
    pub title: String,
    /// From top to bottom.
    pub parts: Vec<Part>,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Set apart at the top.
    Mark(&'static str),
    /// A paragraph.
    Text(String),
    /// Names and values; an empty value is a line to fill in by hand.
    Fields(Vec<(&'static str, String)>),
    /// A heading within the document.
    Heading(&'static str),
    /// A list of points.
    Points(Vec<String>),
    /// Room to sign.
    Sign(&'static str),
    /// In small type.
    Small(String),
}

/// What stands for a value that is to be filled in by hand in a copied text.
const BLANK: &str = "…………";

impl Sheet {
    /// As plain text, to paste into a mail.
    pub fn text(&self) -> String {
        let mut out = [&self.title, "\n"].concat();
        for part in &self.parts {
            out.push('\n');
            match part {
                Part::Mark(words) | Part::Heading(words) => out.extend([words, "\n"]),
                Part::Text(words) | Part::Small(words) => out.extend([words, "\n"]),
                Part::Fields(fields) => {
                    for (name, value) in fields {
                        let value = if value.is_empty() { BLANK } else { value };
                        out.extend([&paper::sheet_field(self.lang, name, value), "\n"]);
                    }
                }
                Part::Points(points) => points.iter().for_each(|point| out.extend(["- ", point, "\n"])),
                Part::Sign(words) => out.extend([&paper::sheet_field(self.lang, words, BLANK), "\n"]),
            }
        }
        out
    }

    /// The document that the facts make; `text` gives what was typed in a field.
    pub fn of(facts: &PaperFacts, text: &dyn Fn(PaperField) -> String) -> Self {
        use PaperField::{
            Cpas, DoctorAddress, DoctorName, DoctorNumber, Explain, PatientAddress, PatientName,
            PatientNumber,
        };
        let PaperFacts { paper: document, lang, .. } = *facts;
        let text = |field| text(field).trim().to_owned();
        let on = |day: Option<_>| day.map(|day| date(lang, day)).unwrap_or_default();

        let doctor = vec![
            (paper::sheet_doctor(lang), text(DoctorName)),
            (paper::sheet_inami(lang), text(DoctorNumber)),
            (paper::sheet_practice(lang), text(DoctorAddress)),
        ];
        let mut patient = vec![
            (paper::sheet_patient(lang), text(PatientName)),
            (paper::sheet_address(lang), text(PatientAddress)),
        ];
        if document.numbers() {
            patient.push((paper::sheet_number(lang), text(PatientNumber)));
        }
        patient.push((paper::sheet_care(lang), on(facts.care)));
        if document.certifies() && facts.until.is_some() {
            patient.push((paper::sheet_until(lang), on(facts.until)));
        }
        let to = Part::Fields(vec![(paper::sheet_to(lang), text(Cpas))]);
        let dated = Part::Fields(vec![(paper::sheet_date(lang), on(facts.day))]);
        let signed = Part::Sign(paper::sheet_sign_doctor(lang));
        let says = |words: &'static str| Part::Text(words.into());
        let letter = |words: &[&'static str]| {
            let mut parts = vec![Part::Fields(doctor.clone()), to.clone()];
            parts.extend(words.iter().copied().map(says));
            parts.extend([Part::Fields(patient.clone()), dated.clone(), signed.clone()]);
            parts
        };

        let (title, parts) = match document {
            Paper::Certificate | Paper::Copy => {
                let mut parts = Vec::new();
                if document == Paper::Copy {
                    parts.push(Part::Mark(paper::sheet_copy(lang)));
                }
                let mut with_cpas = patient.clone();
                with_cpas.push((paper::sheet_cpas(lang), text(Cpas)));
                parts.extend([
                    says(paper::sheet_certificate_text(lang)),
                    Part::Fields(with_cpas),
                    Part::Fields(doctor),
                    dated,
                    signed,
                    Part::Small(paper::sheet_certificate_law(lang).into()),
                ]);
                (paper::sheet_certificate(lang), parts)
            }
            Paper::Liaison => (
                paper::sheet_liaison(lang),
                letter(&[paper::sheet_liaison_text(lang), paper::sheet_liaison_ask(lang)]),
            ),
            Paper::Advice => {
                let mut parts = letter(&[paper::sheet_advice_text(lang)]);
                parts.extend([
                    Part::Heading(paper::sheet_proxy(lang)),
                    says(paper::sheet_proxy_text(lang)),
                    Part::Fields(vec![
                        (paper::sheet_patient(lang), text(PatientName)),
                        (paper::sheet_date(lang), on(facts.day)),
                    ]),
                    Part::Sign(paper::sheet_sign_patient(lang)),
                ]);
                (paper::sheet_advice(lang), parts)
            }
            Paper::TickBox => (paper::sheet_tick_box(lang), letter(&[paper::sheet_tick_box_text(lang)])),
            Paper::Extend => (paper::sheet_extend(lang), letter(&[paper::sheet_extend_text(lang)])),
            Paper::Reactivate => {
                (paper::sheet_reactivate(lang), letter(&[paper::sheet_reactivate_text(lang)]))
            }
            Paper::Justify => {
                let reasons = [
                    ("age", paper::sheet_reason_age(lang)),
                    ("outside", paper::sheet_reason_outside(lang)),
                    ("force", paper::sheet_reason_force(lang)),
                ];
                let given =
                    reasons.into_iter().filter(|(name, _)| facts.reason.is_none_or(|reason| reason == *name));
                let reason =
                    given.map(|(_, words)| words.trim_end_matches([' ', '\u{a0}', ';']).to_owned()).collect();
                let mut parts = letter(&[paper::sheet_justify_text(lang)]);
                let place = parts.len() - 3;
                parts.insert(place, Part::Points(reason));
                parts.insert(place + 1, Part::Fields(vec![(paper::sheet_explain(lang), text(Explain))]));
                parts.push(Part::Small(paper::sheet_justify_law(lang).into()));
                (paper::sheet_justify(lang), parts)
            }
        };
        Self { lang, title: title.into(), parts }
    }
}

#[cfg(test)]
mod tests {
    use gpcheck_rules::Date;

    use super::*;

    fn sheet(document: Paper, lang: Lang) -> Sheet {
        let facts = PaperFacts {
            paper: document,
            lang,
            reason: Some("force"),
            care: Date::from_ymd_opt(2026, 11, 3),
            until: Date::from_ymd_opt(2026, 12, 3),
            day: Date::from_ymd_opt(2026, 11, 24),
        };
        Sheet::of(&facts, &|field| format!("<{}>", field.id()))
    }

    #[test]
    fn the_certificate_holds_its_minimum_and_no_more() {
        for lang in Lang::ALL {
            for document in [Paper::Certificate, Paper::Copy] {
                let text = sheet(document, lang).text();
                let care = date(lang, Date::from_ymd_opt(2026, 11, 3).unwrap());
                for needed in [
                    care.as_str(),
                    "<patientName>",
                    "<patientAddress>",
                    "<cpas>",
                    "<doctorName>",
                    paper::sheet_sign_doctor(lang),
                ] {
                    assert!(text.contains(needed), "{needed} in {text}");
                }
                assert!(!text.contains("<patientNumber>") && !text.contains("<explain>"));
                assert_eq!(text.contains(paper::sheet_copy(lang)), document == Paper::Copy);
            }
        }
    }

    #[test]
    fn no_document_asks_for_a_diagnosis() {
        for lang in Lang::ALL {
            for document in Paper::ALL {
                let text = sheet(document, lang).text().to_lowercase();
                for word in ["diagnos", "maladie", "ziekte", "krankheit", "symptom"] {
                    assert!(!text.contains(word), "{} {}: {word}", document.name(), lang.code());
                }
            }
        }
    }

    #[test]
    fn every_letter_names_whom_it_is_to_whom_it_is_about_and_who_signs() {
        for lang in Lang::ALL {
            for document in Paper::ALL.into_iter().filter(|document| !document.certifies()) {
                let text = sheet(document, lang).text();
                for needed in ["<cpas>", "<patientName>", "<doctorName>", "<doctorNumber>"] {
                    assert!(text.contains(needed), "{needed} in {text}");
                }
                assert_eq!(text.contains("<patientNumber>"), document.numbers());
            }
            assert!(sheet(Paper::Advice, lang).text().contains(paper::sheet_sign_patient(lang)));
        }
    }

    #[test]
    fn each_request_names_the_code_that_it_answers() {
        for lang in Lang::ALL {
            for (document, code) in
                [(Paper::Reactivate, "203"), (Paper::Extend, "206"), (Paper::TickBox, "207")]
            {
                assert!(sheet(document, lang).text().contains(code), "{} {}", document.name(), lang.code());
            }
        }
    }

    #[test]
    fn a_justification_gives_the_reason_chosen_or_all_to_strike_out() {
        let text = sheet(Paper::Justify, Lang::Fr).text();
        assert!(text.contains("force majeure") && !text.contains("67 ans"));
        let facts = PaperFacts {
            paper: Paper::Justify,
            lang: Lang::Fr,
            reason: None,
            care: None,
            until: None,
            day: None,
        };
        let blank = Sheet::of(&facts, &|_| String::new()).text();
        assert!(blank.contains("67 ans") && blank.contains("force majeure") && blank.contains(BLANK));
    }
}

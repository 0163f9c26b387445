//! The certificate and the letters: which one, in which language, and what is filled in. Nothing of it is kept.

use gpcheck_rules::Date;
use gpcheck_rules::mediprima::{Exception, StepId, certificate_end, route};
use gpcheck_texts::Lang;

use super::premium::Reader;
use super::{DateId, Field, Part, Question, Reading, State, Trouble};

/// A document that can be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// Certificate of urgent medical aid.
    Certificate,
    /// The same, for the patient.
    Copy,
    /// Sends the patient to the CPAS/OCMW.
    Liaison,
    /// Asks for a decision after care that could not wait, with the patient's proxy.
    Advice,
    /// Asks to tick the doctor's box.
    TickBox,
    /// Asks to extend the cover to the day of care.
    Extend,
    /// Asks to reactivate a suspended decision.
    Reactivate,
    /// Says why an invoice is made on paper.
    Justify,
}

impl Paper {
    /// Every document, in the order of the page.
    pub const ALL: [Self; 8] = [
        Self::Certificate,
        Self::Copy,
        Self::Liaison,
        Self::Advice,
        Self::TickBox,
        Self::Extend,
        Self::Reactivate,
        Self::Justify,
    ];

    /// The stable name, also the answer to [`Question::Paper`].
    pub const fn name(self) -> &'static str {
        match self {
            Self::Certificate => "certificate",
            Self::Copy => "copy",
            Self::Liaison => "liaison",
            Self::Advice => "advice",
            Self::TickBox => "tickBox",
            Self::Extend => "extend",
            Self::Reactivate => "reactivate",
            Self::Justify => "justify",
        }
    }

    /// The document that a step of an answer asks for.
    pub const fn for_step(step: StepId) -> Option<Self> {
        Some(match step {
            StepId::FillCertificate => Self::Certificate,
            StepId::GiveCertificateCopy => Self::Copy,
            StepId::HandLiaisonSheet => Self::Liaison,
            StepId::SendCareAdvice | StepId::AskDecisionWithProxy => Self::Advice,
            StepId::AskCpasToTickDoctorBox => Self::TickBox,
            StepId::AskCpasToExtendCover => Self::Extend,
            StepId::AskCpasToReactivate => Self::Reactivate,
            StepId::AddJustification => Self::Justify,
            _ => return None,
        })
    }

    /// Whether it is the certificate, for the file or for the patient.
    pub const fn certifies(self) -> bool {
        matches!(self, Self::Certificate | Self::Copy)
    }

    /// Whether the patient is named by the national or BIS number: not on the certificate, whose minimum has none.
    pub const fn numbers(self) -> bool {
        !self.certifies() && !matches!(self, Self::Justify)
    }
}

/// A field of words on a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperField {
    /// Doctor's name.
    DoctorName,
    /// Doctor's INAMI/RIZIV number.
    DoctorNumber,
    /// Address of the practice.
    DoctorAddress,
    /// Patient's name.
    PatientName,
    /// Patient's address.
    PatientAddress,
    /// Patient's national or BIS number.
    PatientNumber,
    /// The CPAS/OCMW, by its municipality.
    Cpas,
    /// What made billing on paper necessary.
    Explain,
}

impl PaperField {
    /// Every field.
    pub const ALL: [Self; 8] = [
        Self::DoctorName,
        Self::DoctorNumber,
        Self::DoctorAddress,
        Self::PatientName,
        Self::PatientAddress,
        Self::PatientNumber,
        Self::Cpas,
        Self::Explain,
    ];

    /// The id of the control.
    pub const fn id(self) -> &'static str {
        match self {
            Self::DoctorName => "doctorName",
            Self::DoctorNumber => "doctorNumber",
            Self::DoctorAddress => "doctorAddress",
            Self::PatientName => "patientName",
            Self::PatientAddress => "patientAddress",
            Self::PatientNumber => "patientNumber",
            Self::Cpas => "cpas",
            Self::Explain => "explain",
        }
    }
}

/// What a document is made from.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperFacts {
    /// Which document.
    pub paper: Paper,
    /// Its language.
    pub lang: Lang,
    /// Why an invoice is on paper: the answer to [`Question::PaperReason`].
    pub reason: Option<&'static str>,
    /// Day of care.
    pub care: Option<Date>,
    /// Last day of the treatment.
    pub until: Option<Date>,
    /// Date of the document.
    pub day: Option<Date>,
}

impl State {
    /// Why the invoice of the visit is on paper, where an exception of the check says so.
    pub(super) fn reason_for_paper(&self) -> Option<&'static str> {
        Some(match route(&self.visit().case).exception? {
            Exception::Age => "age",
            Exception::OutsidePractice => "outside",
            Exception::ForceMajeure => "force",
            _ => return None,
        })
    }

    /// The document chosen, and the fields that cannot be read.
    pub fn paper(&self) -> Reading<PaperFacts> {
        let mut reader = Reader { state: self, problems: Vec::new() };
        let chosen = self.answer(Question::Paper);
        let paper = Paper::ALL.into_iter().find(|paper| Some(paper.name()) == chosen);
        let care = reader.date(DateId::PaperCare).known();
        let mut facts = PaperFacts {
            paper: paper.unwrap_or(Paper::Certificate),
            lang: self.answer(Question::PaperLang).and_then(Lang::from_code).unwrap_or(self.place.lang),
            reason: self.answer(Question::PaperReason),
            care,
            until: reader.date(DateId::PaperUntil).known(),
            day: reader.date(DateId::PaperDay).known(),
        };
        let mut problems = reader.problems;
        if let (Some(care), Some(until)) = (care, facts.until)
            && let Some(last) = certificate_end(care)
            && !(care..=last).contains(&until)
        {
            facts.until = None;
            problems.push((Field::Date(DateId::PaperUntil, Part::Day), Trouble::NotBetween(last)));
        }
        Reading { case: facts, problems }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::{Page, Place};
    use crate::state::Action;

    fn state() -> State {
        let day = Date::from_ymd_opt(2026, 11, 24);
        State::new(Place { page: Page::Papers, lang: Lang::Fr }, day)
    }

    fn dated(mut state: State, date: DateId, parts: [&str; 3]) -> State {
        for (part, text) in Part::ALL.into_iter().zip(parts) {
            state = state.after(Action::Write(Field::Date(date, part), text.into()));
        }
        state
    }

    #[test]
    fn the_days_of_the_check_and_of_the_clock_are_filled_in() {
        let state = dated(state(), DateId::Care, ["3", "11", "2026"]);
        let facts = state.paper().case;
        assert_eq!(facts.care, Date::from_ymd_opt(2026, 11, 3));
        assert_eq!(facts.day, Date::from_ymd_opt(2026, 11, 24));
        assert_eq!((facts.paper, facts.lang), (Paper::Certificate, Lang::Fr));
    }

    #[test]
    fn a_treatment_ends_within_the_certificate() {
        let until = |parts| {
            dated(dated(state(), DateId::PaperCare, ["24", "11", "2026"]), DateId::PaperUntil, parts).paper()
        };
        assert_eq!(until(["23", "11", "2027"]).problems, []);
        for outside in [["24", "11", "2027"], ["23", "11", "2026"]] {
            let reading = until(outside);
            assert_eq!(reading.case.until, None);
            let last = Date::from_ymd_opt(2027, 11, 23).unwrap();
            let at = Field::Date(DateId::PaperUntil, Part::Day);
            assert_eq!(reading.problems, [(at, Trouble::NotBetween(last))]);
        }
    }

    #[test]
    fn a_justification_takes_its_reason_from_the_check() {
        let state = state()
            .after(Action::Choose(Question::Insured, "no"))
            .after(Action::Choose(Question::Answer, "cover"))
            .after(Action::Choose(Question::ForceMajeure, "yes"))
            .after(Action::Prepare(Lang::Fr, Paper::Justify));
        assert_eq!(state.paper().case.reason, Some("force"));
        let state = state.after(Action::Choose(Question::PaperReason, "age"));
        let again = state.after(Action::Prepare(Lang::Fr, Paper::Justify));
        assert_eq!(again.paper().case.reason, Some("age"), "what was chosen on the document stays");
    }

    #[test]
    fn nothing_of_a_document_goes_into_a_link_or_is_kept() {
        let before = state().after(Action::Choose(Question::Role, "inTraining"));
        let mut after = before.clone();
        for field in
            [PaperField::PatientName, PaperField::PatientAddress, PaperField::PatientNumber, PaperField::Cpas]
        {
            after = after.after(Action::Write(Field::Paper(field), "MARKED".into()));
        }
        after = after.after(Action::Choose(Question::Insured, "no"));
        assert_eq!(after.link(), before.link());
        assert!(after.after(Action::Keep(true)).to_keep().is_some_and(|kept| !kept.contains("MARKED")));
    }

    #[test]
    fn clearing_the_document_leaves_the_visit() {
        let name = Field::Paper(PaperField::PatientName);
        let state = state().after(Action::Write(name, "A".into()));
        let state = dated(state, DateId::Care, ["3", "11", "2026"]).after(Action::Clear);
        assert_eq!(state.text(name), "");
        assert_eq!(state.paper().case.care, Date::from_ymd_opt(2026, 11, 3));
    }

    #[test]
    fn another_language_of_the_document_needs_its_words() {
        let (lang, packs) = Action::Choose(Question::PaperLang, "nl").needs();
        assert_eq!((lang, packs.len()), (Lang::Nl, 2));
    }
}

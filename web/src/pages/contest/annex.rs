//! The annex: the criteria contested, each with both scores and the evidence.

use gpcheck_rules::premium::{Measurement, ParameterResult, ParameterStatus, PremiumCase};
use gpcheck_texts::{Lang, date, number, paper, parameter, percent};

use super::threshold;
use crate::components::Ui;
use crate::sheet::{Part, Sheet};
use crate::state::contest::Contest;
use crate::state::paper::PaperField;
use crate::state::{Field, Question};

/// The annex, in its own language.
pub(super) fn annex(ui: &Ui<'_>, contest: &Contest) -> Sheet {
    let lang = ui.state.answer(Question::PaperLang).and_then(Lang::from_code).unwrap_or(ui.lang);
    let text = |field| ui.state.text(field).trim().to_owned();
    let submitted = contest.own_case.application.map(|application| date(lang, application.submitted_on));
    let mut parts = vec![
        Part::Text(paper::sheet_annex_to(lang).into()),
        Part::Fields(vec![
            (paper::sheet_doctor(lang), text(Field::Paper(PaperField::DoctorName))),
            (paper::sheet_inami(lang), text(Field::Paper(PaperField::DoctorNumber))),
            (paper::sheet_submitted(lang), submitted.unwrap_or_default()),
        ]),
        Part::Text(paper::sheet_annex_text(lang).into()),
    ];
    let own = &contest.own.parameters;
    let shown = &contest.shown.parameters;
    for difference in contest.differences.iter().filter(|difference| difference.against) {
        let id = difference.parameter.id;
        let of = |results: &[ParameterResult], case| {
            let result = results.iter().find(|result| result.parameter.id == id)?;
            measured(lang, case, result)
        };
        parts.push(Part::Heading(parameter(lang, id)));
        parts.push(Part::Fields(vec![
            (paper::sheet_asked(lang), threshold(lang, &difference.parameter.threshold)),
            (paper::sheet_own(lang), of(own, &contest.own_case).unwrap_or_default()),
            (paper::sheet_shown(lang), of(shown, &contest.shown_case).unwrap_or_default()),
            (paper::sheet_evidence(lang), text(Field::Evidence(id))),
        ]));
    }
    if !contest.differences.iter().any(|difference| difference.against) {
        parts.push(Part::Text(paper::sheet_annex_none(lang).into()));
    }
    parts.extend([
        Part::Fields(vec![(
            paper::sheet_date(lang),
            ui.state.clock.and(ui.state.today()).map(|day| date(lang, day)).unwrap_or_default(),
        )]),
        Part::Sign(paper::sheet_sign_doctor(lang)),
    ]);
    Sheet { lang, title: paper::sheet_annex(lang, contest.own.year.year.into()), parts }
}

/// What was measured, as people write it; `None` where nothing was.
pub(super) fn measured(lang: Lang, case: &PremiumCase, result: &ParameterResult) -> Option<String> {
    Some(match case.measurements.get(result.parameter.id)? {
        Measurement::Share(share) => {
            let counted = [&number(lang, share.part), " / ", &number(lang, share.whole)].concat();
            match share.percent() {
                Some(part) => [&counted, " (", &percent(lang, part), ")"].concat(),
                None => counted,
            }
        }
        Measurement::Percent(shown) => percent(lang, *shown),
        Measurement::Count(count) => number(lang, *count),
        Measurement::Done(_) | Measurement::Barometers(_) => match result.status {
            ParameterStatus::Met => paper::sheet_met(lang).into(),
            ParameterStatus::NotMet => paper::sheet_not_met(lang).into(),
            _ => return None,
        },
    })
}

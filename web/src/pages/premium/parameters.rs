//! The parameters of the year: what counts, what was counted, what is missing.

use gpcheck_rules::premium::{
    BarometerDay, Measurement, ParameterId, ParameterResult, ParameterStatus, PremiumAssessment, PremiumCase,
    Threshold,
};
use gpcheck_rules::{Fact, Reason, Tri};
use gpcheck_texts::{Lang, app, date_short};
use yew::Html;

use crate::components::Ui;
use crate::components::ask::choice;
use crate::components::el::Draw;
use crate::components::fact;
use crate::components::input::{date, error, labelled};
use crate::state::premium::matters;
use crate::state::{DateId, Field, Part, Question};
use crate::{all, el};

/// The card.
pub(super) fn parameters(ui: &Ui<'_>, case: &PremiumCase, outcome: &PremiumAssessment) -> Html {
    let count = u64::try_from(outcome.parameters.len()).unwrap_or_default();
    let parameters = outcome.parameters.iter().map(|result| parameter(ui, case, outcome, result));
    el!("section" ["class": "card"]
        el!("h2" app::parameters_heading(ui.lang, count, outcome.year.year.into())),
        parameters.collect::<Vec<_>>(),
        sumehr_patients(ui, outcome)
    )
    .draw()
}

fn parameter(ui: &Ui<'_>, case: &PremiumCase, outcome: &PremiumAssessment, result: &ParameterResult) -> Html {
    let (lang, id) = (ui.lang, result.parameter.id);
    let days =
        app::measured(lang, &date_short(lang, result.period.from), &date_short(lang, result.period.end()));
    let name = gpcheck_texts::parameter(lang, id);
    let mut fact =
        fact::Fact::new(id.name().into(), name.into(), gpcheck_texts::parameter_what(lang, id).into());
    fact.goal = [&threshold(lang, &result.parameter.threshold), " · ", &days].concat();
    let open = result.status != ParameterStatus::Undetermined || matters::parameter(outcome, id);
    fact.matters = open && result.status != ParameterStatus::NotApplicable;
    fact.state = state(ui, case, outcome, result);
    fact.more = el!("details" ["class": "more"]
        el!("summary" app::where_(lang)),
        el!("p" gpcheck_texts::parameter_where(lang, id))
    )
    .draw();
    let control = match result.parameter.threshold {
        Threshold::Count(_) => return fact.single(ui, Field::Count(id), None),
        Threshold::Share(_) => share(ui, id),
        Threshold::Done => yes_no(ui, Question::Done(id)),
        Threshold::Barometers { of, .. } => {
            fact.tall = true;
            barometers(ui, of, outcome.year.year)
        }
    };
    fact.group(ui, control)
}

fn yes_no(ui: &Ui<'_>, question: Question) -> Html {
    let lang = ui.lang;
    choice(
        ui,
        question,
        &[("yes", app::yes(lang)), ("no", app::no(lang)), ("unknown", app::unknown(lang))],
        false,
    )
}

/// What has to be reached.
pub(crate) fn threshold(lang: Lang, threshold: &Threshold) -> String {
    match *threshold {
        Threshold::Share(percent) => app::at_least_percent(lang, percent),
        Threshold::Count(count) => app::at_least_count(lang, count),
        Threshold::Done => app::to_be_done(lang).into(),
        Threshold::Barometers { at_least, of } => {
            app::at_least_of(lang, u64::try_from(of.len()).unwrap_or_default(), at_least.into())
        }
    }
}

/// Own count or the percentage displayed; both are kept as typed.
fn share(ui: &Ui<'_>, id: ParameterId) -> Html {
    let lang = ui.lang;
    let mode = Question::Mode(id);
    let of = |words: &'static str| el!("span" ["class": "of"] words);
    let fields = if ui.is(mode, "percent") {
        all![labelled(ui, Field::Percent(id), app::percent(lang)), of("%")]
    } else {
        all![
            labelled(ui, Field::Part(id), app::part(lang)),
            of(app::out_of(lang)),
            labelled(ui, Field::Whole(id), app::whole(lang)),
        ]
    };
    let modes =
        choice(ui, mode, &[("count", app::mode_count(lang)), ("percent", app::mode_percent(lang))], false);
    all![
        el!("fieldset" ["class": "mode"] el!("legend" ["class": "away"] app::mode(lang)), modes),
        el!("div" ["class": "counts"] fields),
    ]
}

fn barometers(ui: &Ui<'_>, of: &'static [BarometerDay], year: u16) -> Html {
    let lang = ui.lang;
    let barometer = |offer: &BarometerDay| {
        let (asked, since) = (Question::Barometer(offer.barometer), DateId::Barometer(offer.barometer));
        let by = app::barometer_by(lang, offer.last_day.in_year(year));
        let dated = ui.is(asked, "yes").then(|| {
            el!("fieldset" ["class": "since", "id": since.id()]
                el!("legend" ["class": "hint"] app::barometer_since(lang)),
                date(ui, since),
                error(ui, Field::Date(since, Part::Day))
            )
        });
        let name = gpcheck_texts::barometer(lang, offer.barometer);
        el!("fieldset" ["class": "row", "id": asked.id()]
            el!("legend" ["class": "name"] name, el!("small" by)),
            yes_no(ui, asked),
            dated
        )
        .draw()
    };
    el!("div" ["class": "rows"] of.iter().map(barometer).collect::<Vec<_>>()).draw()
}

/// Where the parameter stands, in a word, and what is missing.
fn state(ui: &Ui<'_>, case: &PremiumCase, outcome: &PremiumAssessment, result: &ParameterResult) -> Html {
    let (lang, id) = (ui.lang, result.parameter.id);
    let class = match result.status {
        ParameterStatus::Met => "tag ok",
        ParameterStatus::NotMet => "tag warn",
        ParameterStatus::Undetermined | ParameterStatus::NotApplicable => "tag",
    };
    // The own count as a percentage, rounded down.
    let measured = match case.measurements.get(id) {
        Some(Measurement::Share(share)) => {
            share.percent().map(|percent| gpcheck_texts::percent(lang, percent))
        }
        _ => None,
    };
    let missing = result.missing.filter(|missing| *missing > 0);
    let alone = outcome.plan.iter().find(|step| step.parameters.as_slice() == [id]);
    let fields: Vec<Html> = match result.parameter.threshold {
        Threshold::Share(_) => {
            [Field::Part(id), Field::Whole(id), Field::Percent(id)].map(|field| error(ui, field)).into()
        }
        _ => Vec::new(),
    };
    all![
        fields,
        why_not(ui, outcome, result).map(|words| el!("p" ["class": "hint"] words)),
        el!("div" ["class": "state"]
            el!("span" ["class": class] gpcheck_texts::parameter_status(lang, result.status)),
            measured.map(|percent| el!("span" ["class": "n"] percent)),
            missing.map(|missing| el!("span" gpcheck_texts::parameter_missing(lang, id, missing))),
            alone.map(|step| el!("span" app::worth(lang, step.gain)))
        ),
    ]
}

/// Why a parameter does not apply, in the words of the rule that decided.
fn why_not(ui: &Ui<'_>, outcome: &PremiumAssessment, result: &ParameterResult) -> Option<String> {
    if result.status != ParameterStatus::NotApplicable {
        return None;
    }
    let word = Fact::Word(result.parameter.id.name());
    let about =
        |reason: &&Reason| reason.facts.iter().any(|(name, fact)| *name == "parameter" && *fact == word);
    let reason = outcome.reasons.iter().find(about)?;
    Some(gpcheck_texts::reason(ui.lang, reason.rule, reason.effect, &reason.facts))
}

/// In the years with a bonus for them.
fn sumehr_patients(ui: &Ui<'_>, outcome: &PremiumAssessment) -> Option<Html> {
    let bonus = outcome.year.sumehr_bonus?;
    let help = app::sumehr_patients_help(ui.lang, bonus.amount, bonus.minimum);
    let mut fact = fact::Fact::new("sumehrPatients-fact".into(), app::sumehr_patients(ui.lang).into(), help);
    let open = matters::sumehr_patients(outcome) && outcome.eligibility != Tri::No;
    fact.matters = !ui.state.text(Field::SumehrPatients).is_empty() || open;
    Some(fact.single(ui, Field::SumehrPatients, None))
}

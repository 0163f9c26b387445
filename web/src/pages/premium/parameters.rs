//! The parameters of the year: what counts, what was counted, what is missing.

use gpcheck_rules::Tri;
use gpcheck_rules::premium::{
    BarometerDay, Measurement, Measurements, ParameterId, ParameterResult, ParameterStatus,
    PremiumAssessment, PremiumCase, Threshold,
};
use gpcheck_texts::{app, date_short};
use yew::prelude::*;

use crate::components::Ui;
use crate::components::choice::choice;
use crate::components::fact::Fact;
use crate::components::input::{date, error, labelled};
use crate::state::premium::matters;
use crate::state::{DateId, Field, Part, Question};

/// The card.
pub(super) fn parameters(ui: &Ui<'_>, case: &PremiumCase, outcome: &PremiumAssessment) -> Html {
    let lang = ui.lang;
    let count = u64::try_from(outcome.parameters.len()).unwrap_or_default();
    html! {
        <section class="card">
            <h2>{ app::parameters_heading(lang, count, outcome.year.year.into()) }</h2>
            { for outcome.parameters.iter().map(|result| parameter(ui, case, outcome, result)) }
            { for sumehr_patients(ui, outcome) }
        </section>
    }
}

fn parameter(ui: &Ui<'_>, case: &PremiumCase, outcome: &PremiumAssessment, result: &ParameterResult) -> Html {
    let (lang, id) = (ui.lang, result.parameter.id);
    let days = app::measured(
        lang,
        &date_short(lang, result.period.from),
        &date_short(lang, result.period.end()),
    );
    let mut fact = Fact::new(
        id.name(),
        gpcheck_texts::parameter(lang, id),
        gpcheck_texts::parameter_what(lang, id),
    );
    fact.goal = [threshold(ui, &result.parameter.threshold).as_str(), " · ", &days]
        .concat()
        .into();
    let open = result.status != ParameterStatus::Undetermined || matters::parameter(outcome, id);
    fact.matters = open && result.status != ParameterStatus::NotApplicable;
    fact.state = state(ui, &case.measurements, outcome, result);
    fact.more = html! {
        <details class="more">
            <summary>{ app::where_(lang) }</summary>
            <p>{ gpcheck_texts::parameter_where(lang, id) }</p>
        </details>
    };
    let control = match result.parameter.threshold {
        Threshold::Share(_) => share(ui, result),
        Threshold::Count(_) => return fact.single(ui, Field::Count(id), ""),
        Threshold::Done => choice(
            ui,
            Question::Done(id),
            &[
                ("yes", app::yes(lang)),
                ("no", app::no(lang)),
                ("unknown", app::unknown(lang)),
            ],
            false,
        ),
        Threshold::Barometers { of, .. } => {
            fact.tall = true;
            barometers(ui, of, outcome.year.year)
        }
    };
    fact.group(ui, control)
}

/// What has to be reached.
fn threshold(ui: &Ui<'_>, threshold: &Threshold) -> String {
    match *threshold {
        Threshold::Share(percent) => app::at_least_percent(ui.lang, percent),
        Threshold::Count(count) => app::at_least_count(ui.lang, count),
        Threshold::Done => app::to_be_done(ui.lang).into(),
        Threshold::Barometers { at_least, of } => app::at_least_of(
            ui.lang,
            u64::try_from(of.len()).unwrap_or_default(),
            at_least.into(),
        ),
    }
}

/// Own count or the percentage displayed; both are kept as typed.
fn share(ui: &Ui<'_>, result: &ParameterResult) -> Html {
    let (lang, id) = (ui.lang, result.parameter.id);
    let mode = Question::Mode(id);
    let counted = ui.is(mode, "count");
    let fields = if counted {
        html! {
            <div class="counts">
                { labelled(ui, Field::Part(id), app::part(lang)) }
                <span class="of">{ app::out_of(lang) }</span>
                { labelled(ui, Field::Whole(id), app::whole(lang)) }
            </div>
        }
    } else {
        html! {
            <div class="counts">
                { labelled(ui, Field::Percent(id), app::percent(lang)) }<span class="of">{ "%" }</span>
            </div>
        }
    };
    html! {
        <>
            <fieldset class="mode">
                <legend class="away">{ app::mode(lang) }</legend>
                { choice(ui, mode, &[("count", app::mode_count(lang)), ("percent", app::mode_percent(lang))], false) }
            </fieldset>
            { fields }
        </>
    }
}

fn barometers(ui: &Ui<'_>, of: &'static [BarometerDay], year: u16) -> Html {
    let lang = ui.lang;
    let barometer = |offer: &BarometerDay| {
        let (asked, since) = (
            Question::Barometer(offer.barometer),
            DateId::Barometer(offer.barometer),
        );
        let by = app::barometer_by(lang, offer.last_day.in_year(year));
        let dated = ui.is(asked, "yes").then(|| {
            html! {
                <fieldset id={since.id()}>
                    <legend class="hint">{ app::barometer_since(lang) }</legend>
                    { date(ui, since) }
                    { error(ui, Field::Date(since, Part::Day)) }
                </fieldset>
            }
        });
        html! {
            <fieldset class="row" id={asked.id()}>
                <legend class="name">{ gpcheck_texts::barometer(lang, offer.barometer) }<small>{ by }</small></legend>
                { choice(ui, asked,
                    &[("yes", app::yes(lang)), ("no", app::no(lang)), ("unknown", app::unknown(lang))], false) }
                { for dated }
            </fieldset>
        }
    };
    html! { <div class="rows">{ for of.iter().map(barometer) }</div> }
}

/// Where the parameter stands, in a word, and what is missing.
fn state(
    ui: &Ui<'_>,
    measurements: &Measurements,
    outcome: &PremiumAssessment,
    result: &ParameterResult,
) -> Html {
    let (lang, id) = (ui.lang, result.parameter.id);
    let class = match result.status {
        ParameterStatus::Met => "tag ok",
        ParameterStatus::NotMet => "tag warn",
        ParameterStatus::Undetermined | ParameterStatus::NotApplicable => "tag",
    };
    let missing = result.missing.filter(|missing| *missing > 0);
    let alone = outcome
        .plan
        .iter()
        .find(|step| step.parameters.len() == 1 && step.parameters.contains(&id));
    let fields = match result.parameter.threshold {
        Threshold::Share(_) => [Field::Part(id), Field::Whole(id), Field::Percent(id)]
            .map(|field| error(ui, field))
            .into(),
        _ => Vec::new(),
    };
    html! {
        <>
            { for fields }
            <div class="state">
                <span {class}>{ gpcheck_texts::parameter_status(lang, result.status) }</span>
                { for measured(ui, measurements, id) }
                { for missing.map(|missing| html! { <span>{ gpcheck_texts::parameter_missing(lang, id, missing) }</span> }) }
                { for alone.map(|step| html! { <span>{ app::worth(lang, step.gain) }</span> }) }
            </div>
        </>
    }
}

/// The own count as a percentage, rounded down.
fn measured(ui: &Ui<'_>, measurements: &Measurements, id: ParameterId) -> Option<Html> {
    match measurements.get(id)? {
        Measurement::Share(share) => {
            let percent = gpcheck_texts::percent(ui.lang, share.percent()?);
            Some(html! { <span class="n">{ percent }</span> })
        }
        _ => None,
    }
}

/// In the years with a bonus for them.
fn sumehr_patients(ui: &Ui<'_>, outcome: &PremiumAssessment) -> Option<Html> {
    let bonus = outcome.year.sumehr_bonus?;
    let lang = ui.lang;
    let help = app::sumehr_patients_help(lang, bonus.amount, bonus.minimum);
    let answered = !ui.state.text(Field::SumehrPatients).is_empty();
    let matters = answered || (matters::sumehr_patients(outcome) && outcome.eligibility != Tri::No);
    Some(
        Fact::new("sumehr-patients", app::sumehr_patients(lang), help)
            .if_matters(matters)
            .single(ui, Field::SumehrPatients, ""),
    )
}

//! The doctor and the practice: who is due a premium at all.

use gpcheck_rules::premium::{OnCall, PremiumAssessment};
use gpcheck_texts::app;
use yew::prelude::*;

use crate::components::Ui;
use crate::components::fact::{Fact, day, question, yes_no};
use crate::state::premium::matters;
use crate::state::{Action, DateId, Field, Question};

/// The card.
pub(super) fn doctor(ui: &Ui<'_>, outcome: &PremiumAssessment) -> Html {
    let (lang, year) = (ui.lang, u64::from(outcome.year.year));
    let unknown = ("unknown", app::unknown(lang));
    let matters = |asked| ui.state.answer(asked).is_some() || matters::question(outcome, asked);
    let fact = |asked: Question, name: String, help: String| {
        Fact::new(asked.id(), name, help).if_matters(matters(asked))
    };
    let on_call = OnCall::ALL.map(|held| (held.name(), gpcheck_texts::on_call(lang, held)));
    let roles = [
        ("generalPractitioner", app::role_gp(lang)),
        ("inTraining", app::role_training(lang)),
        ("other", app::role_other(lang)),
        unknown,
    ];
    html! {
        <section class="card">
            <h2>{ app::doctor_heading(lang) }</h2>
            { question(ui, Question::Role, fact(Question::Role, app::role(lang, year), app::role_help(lang).into()), &roles) }
            { for since(ui) }
            { attested(ui, outcome) }
            { question(ui, Question::OnCall,
                fact(Question::OnCall, app::on_call(lang, year), app::on_call_help(lang).into()).tall(),
                &[on_call[0], on_call[1], on_call[2], on_call[3], unknown]) }
            { yes_no(ui, Question::Software,
                fact(Question::Software, app::software(lang, year), app::software_help(lang).into())) }
            { question(ui, Question::FlatFee, fact(Question::FlatFee, app::flat_fee(lang).into(), app::flat_fee_help(lang, year)),
                &[("never", app::flat_fee_never(lang)), ("wholeYear", app::flat_fee_whole_year(lang)),
                    ("periods", app::flat_fee_periods(lang)), unknown]) }
            { for ui.is(Question::FlatFee, "periods").then(|| periods(ui)) }
            { for declaration(ui, outcome) }
        </section>
    }
}

/// Since when the number is held; asked once it is known to be held.
fn since(ui: &Ui<'_>) -> Option<Html> {
    let lang = ui.lang;
    let holds = ui.is(Question::Role, "generalPractitioner") || ui.is(Question::Role, "inTraining");
    holds.then(|| {
        html! {
            <>
                { day(ui, DateId::Since, Fact::new("since", app::since(lang), app::since_help(lang))) }
                { day(ui, DateId::Until, Fact::new("until", app::until(lang), app::until_help(lang))) }
            </>
        }
    })
}

fn attested(ui: &Ui<'_>, outcome: &PremiumAssessment) -> Html {
    let (lang, year) = (ui.lang, u64::from(outcome.year.year));
    let minimum = outcome.year.activity.minimum;
    let answered = !ui.state.text(Field::Attested).is_empty();
    Fact::new(
        "attested-fact",
        app::attested(lang, year),
        app::attested_help(lang, minimum),
    )
    .if_matters(answered || matters::attested(outcome))
    .single(ui, Field::Attested, "wide")
}

/// The periods in a flat-fee practice, as many as there are.
fn periods(ui: &Ui<'_>) -> Html {
    let lang = ui.lang;
    let act = |action: Action| {
        let act = ui.act.clone();
        Callback::from(move |_: MouseEvent| act.emit(action.clone()))
    };
    let period = |row: u8| {
        let number = u64::from(row) + 1;
        let (from, to) = (DateId::FlatFrom(row), DateId::FlatTo(row));
        html! {
            <>
                { day(ui, from, Fact::new(from.id(), app::flat_fee_from(lang, number), "")) }
                { day(ui, to, Fact::new(to.id(), app::flat_fee_to(lang, number), app::flat_fee_open(lang))) }
            </>
        }
    };
    let several = ui.state.periods() > 1;
    html! {
        <>
            { for (0..ui.state.periods()).map(period) }
            <div class="buttons">
                <button type="button" class="button" disabled={!ui.state.can_add_period()} onclick={act(Action::AddPeriod)}>
                    { app::flat_fee_add(lang) }
                </button>
                { for several.then(|| html! {
                    <button type="button" class="button" onclick={act(Action::RemovePeriod)}>
                        { app::flat_fee_remove(lang) }
                    </button>
                }) }
            </div>
        </>
    }
}

/// Asked of those who work, or may have worked, in a flat-fee practice.
fn declaration(ui: &Ui<'_>, outcome: &PremiumAssessment) -> Option<Html> {
    let lang = ui.lang;
    let works = ui.is(Question::FlatFee, "wholeYear") || ui.is(Question::FlatFee, "periods");
    works.then(|| {
        let asked = Question::Declaration;
        let fact = Fact::new(asked.id(), app::declaration(lang), app::declaration_help(lang));
        let answered = ui.state.answer(asked).is_some();
        yes_no(
            ui,
            asked,
            fact.if_matters(answered || matters::question(outcome, asked)),
        )
    })
}

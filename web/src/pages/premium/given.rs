//! The facts of a premium year as a list, in the order of the page.

use gpcheck_rules::premium::{Parameter, PremiumCase, Threshold};
use gpcheck_texts::app;
use yew::Html;

use super::application::{APPLIED, NOTIFIED, SUBMITTED, VIA};
use super::doctor::{DECLARATION, FLAT_FEE, ON_CALL, ROLE, SINCE, SOFTWARE, UNTIL};
use super::years::TODAY;
use crate::components::Ui;
use crate::components::ask::YES_NO;
use crate::components::given::{Given, day, name, said};
use crate::state::{DateId, Field, Question};

/// The list. What the page does not ask, because another answer makes it idle, is left out.
pub fn given(ui: &Ui<'_>, case: &PremiumCase) -> Html {
    if ui.state.clock.is_none() {
        return Html::default();
    }
    let mut given = Given::new(ui);
    given.row(app::year_question(ui.lang), case.year.year.to_string());
    given.ask_day(&TODAY);
    doctor(ui, &mut given);
    for parameter in case.year.parameters {
        let name = gpcheck_texts::parameter(ui.lang, parameter.id);
        match parameter.threshold {
            Threshold::Barometers { .. } => barometers(ui, &mut given, parameter),
            Threshold::Done => given.answer(name, Question::Done(parameter.id), YES_NO),
            Threshold::Count(_) => given.field(name, Field::Count(parameter.id)),
            Threshold::Share(_) => given.row(name, share(ui, parameter)),
        }
    }
    if case.year.sumehr_bonus.is_some() {
        given.field(app::sumehr_patients(ui.lang), Field::SumehrPatients);
    }
    if ui.state.answer(Question::Applied).is_some() {
        given.ask(&APPLIED);
    }
    if ui.is(Question::Applied, "yes") {
        given.ask_day(&SUBMITTED);
        given.ask(&VIA);
        given.ask_day(&NOTIFIED);
    }
    given.draw()
}

fn doctor(ui: &Ui<'_>, given: &mut Given<'_>) {
    given.ask(&ROLE);
    if ui.is(Question::Role, "generalPractitioner") || ui.is(Question::Role, "inTraining") {
        given.ask_day(&SINCE);
        given.ask_day(&UNTIL);
    }
    given.field(name(ui, Field::Attested), Field::Attested);
    given.ask(&ON_CALL);
    given.ask(&SOFTWARE);
    given.ask(&FLAT_FEE);
    let periods = ui.is(Question::FlatFee, "periods");
    if periods {
        for row in 0..ui.state.periods() {
            let number = u64::from(row) + 1;
            given.day(app::flat_fee_from(ui.lang, number), DateId::FlatFrom(row));
            given.day(app::flat_fee_to(ui.lang, number), DateId::FlatTo(row));
        }
    }
    if periods || ui.is(Question::FlatFee, "wholeYear") {
        given.ask(&DECLARATION);
    }
}

/// An own count, or the percentage displayed.
fn share(ui: &Ui<'_>, parameter: &Parameter) -> String {
    let id = parameter.id;
    let text = |field| ui.state.text(field).trim().to_owned();
    if ui.is(Question::Mode(id), "percent") {
        let percent = text(Field::Percent(id));
        let sign = if percent.is_empty() || percent.ends_with('%') { "" } else { "\u{a0}%" };
        return said(ui, Field::Percent(id), [percent.as_str(), sign].concat());
    }
    let (part, whole) = (text(Field::Part(id)), text(Field::Whole(id)));
    if part.is_empty() && whole.is_empty() {
        return String::new();
    }
    let or_open = |text: String| if text.is_empty() { "…".to_owned() } else { text };
    let wrong = [Field::Part(id), Field::Whole(id)].into_iter().find(|field| ui.problem(*field).is_some());
    let both = [&or_open(part), " ", app::out_of(ui.lang), " ", &or_open(whole)].concat();
    said(ui, wrong.unwrap_or(Field::Part(id)), both)
}

fn barometers(ui: &Ui<'_>, given: &mut Given<'_>, parameter: &Parameter) {
    let Threshold::Barometers { of, .. } = parameter.threshold else { return };
    for offered in of {
        let barometer = offered.barometer;
        let name = [
            gpcheck_texts::parameter(ui.lang, parameter.id),
            ", ",
            gpcheck_texts::barometer(ui.lang, barometer),
        ];
        let asked = Question::Barometer(barometer);
        let since = day(ui, DateId::Barometer(barometer));
        if ui.is(asked, "yes") && !since.is_empty() {
            given.row(name.concat(), [app::yes(ui.lang), ", ", &since].concat());
        } else {
            given.answer(name.concat(), asked, YES_NO);
        }
    }
}

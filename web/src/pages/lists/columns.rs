//! What a table may hold: the names of its columns, and what is understood in them.

use gpcheck_rules::mediprima::RefusedCode;
use gpcheck_texts::{Lang, app, lists};

use crate::components::ask::{Answers, Ask, AskDay, Say, Words};
use crate::pages::mediprima::card::{agreement, certificate, cover_from, cover_to, providers, shares};
use crate::pages::mediprima::patient::{ANSWER, BECAUSE, BILLED, CARE, INSURED, URGENT};
use crate::pages::mediprima::place::{
    CONNECTED, FORCE_MAJEURE, JUSTIFICATION, OUTSIDE, OWN_NUMBER, RECEPTION, ROLE, SETTING, SOFTWARE,
};
use crate::state::field::PRESCRIBED;
use crate::words;

/// What is understood in a column.
enum Takes {
    Words(Say),
    Answers(Answers),
    Codes,
    Several,
    /// A number, or one of the answers.
    NumberOr(Answers),
}

/// The columns, in the order in which a doctor has the facts: the name of each, and what is understood in it. Questions
/// of the check are columns here.
pub(super) fn columns(lang: Lang) -> Vec<(&'static str, String)> {
    let ask = |ask: &Ask| (ask.name, Takes::Answers(ask.answers));
    let day = |day: &AskDay| (day.name, Takes::Words(lists::lists_day));
    let own = |name: Say, takes: Takes| (Words::Plain(name), takes);
    let mut columns = vec![
        own(lists::lists_reference, Takes::Words(lists::lists_any)),
        day(&CARE),
        day(&BILLED),
        ask(&INSURED),
        ask(&ANSWER),
        own(app::code, Takes::Codes),
        ask(&BECAUSE),
        ask(&certificate(0)),
        day(&cover_from(0)),
        day(&cover_to(0)),
        (agreement(0).name, Takes::NumberOr(agreement(0).answers)),
        ask(&providers(0)),
        ask(&URGENT),
        own(app::prescribed, Takes::Several),
        ask(&RECEPTION),
        ask(&SETTING),
        ask(&ROLE),
        own(app::born_on, Takes::Words(lists::lists_day)),
        ask(&SOFTWARE),
        ask(&OUTSIDE),
        ask(&CONNECTED),
        ask(&FORCE_MAJEURE),
        ask(&JUSTIFICATION),
        ask(&OWN_NUMBER),
    ];
    columns.extend(shares(0).iter().map(ask));
    columns.push(own(lists::lists_most, Takes::Words(lists::lists_amount)));
    columns
        .into_iter()
        .filter_map(|(name, takes)| Some((plain(name)?(lang), understood(lang, takes))))
        .collect()
}

/// Names of columns do not depend on the year.
const fn plain(name: Words) -> Option<Say> {
    match name {
        Words::Plain(say) => Some(say),
        Words::OfYear(_) | Words::None => None,
    }
}

fn understood(lang: Lang, takes: Takes) -> String {
    let joined = |words: Vec<&'static str>| words.join(" / ");
    let named = |answers: Answers| joined(answers.iter().map(|(_, say)| say(lang)).collect());
    match takes {
        Takes::Words(say) => say(lang).to_owned(),
        Takes::Answers(answers) => named(answers),
        Takes::NumberOr(answers) => lists::lists_number_or(lang, &named(answers)),
        Takes::Codes => joined(RefusedCode::ALL.map(RefusedCode::name).to_vec()),
        Takes::Several => {
            let words = PRESCRIBED.into_iter().map(|what| words::prescribed(lang, what)).collect();
            lists::lists_several(lang, &joined(words))
        }
    }
}

//! Names and short texts for everything that has a stable name.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use gpcheck_rules::mediprima::codes::{Code, Service, Severity};
use gpcheck_rules::mediprima::routing::{Channel, Duty, Exception, Payer, StepId, Verdict};
use gpcheck_rules::premium::{Barometer, OnCall, ParameterId, ParameterStatus, Track};
use gpcheck_rules::{Certainty, Date, DeadlineKind, DeadlineState, Euro, SourceKind};

use crate::list;
use crate::pattern::{Arg, named, text};
use crate::tables::*;

/// What to do.
pub fn step(lang: Lang, id: StepId) -> &'static str {
    text(&OUTCOME, lang, STEPS + id as usize)
}

/// What to do, by the step's stable name.
pub fn step_by_name(lang: Lang, name: &str) -> Option<&'static str> {
    StepId::ALL.iter().find(|id| id.name() == name).map(|id| step(lang, *id))
}

/// What a last day is for; `of` names the barometer or the card where there are several.
pub fn deadline(lang: Lang, kind: DeadlineKind, of: Option<&str>) -> String {
    match (kind, of) {
        (DeadlineKind::Barometer, Some(of)) => {
            named(&OUTCOME, lang, deadline_of::BAROMETER_OF, &[("of", Arg::Word(of))])
        }
        (DeadlineKind::CoverEnds, Some(of)) => {
            named(&OUTCOME, lang, deadline_of::COVER_ENDS_OF, &[("of", Arg::Text(of))])
        }
        _ => text(&OUTCOME, lang, DEADLINES + kind as usize).to_owned(),
    }
}

/// The short name of a parameter.
pub fn parameter(lang: Lang, id: ParameterId) -> &'static str {
    text(&OUTCOME, lang, PARAMETERS + id as usize)
}

/// What counts for a parameter, and out of what.
pub fn parameter_what(lang: Lang, id: ParameterId) -> &'static str {
    text(&APP, lang, ABOUT_WHAT + id as usize)
}

/// Where the doctor can find the number.
pub fn parameter_where(lang: Lang, id: ParameterId) -> &'static str {
    text(&APP, lang, ABOUT_WHERE + id as usize)
}

/// How much is missing, in the parameter's own unit.
pub fn parameter_missing(lang: Lang, id: ParameterId, count: u64) -> String {
    named(&APP, lang, ABOUT_MISSING + id as usize, &[("count", Arg::Number(count))])
}

/// The name of a barometer.
pub fn barometer(lang: Lang, barometer: Barometer) -> &'static str {
    text(&OUTCOME, lang, BAROMETERS + barometer as usize)
}

/// A standing in the on-call service.
pub fn on_call(lang: Lang, on_call: OnCall) -> &'static str {
    text(&OUTCOME, lang, ON_CALL + on_call as usize)
}

/// A word of the contract, said in the language; the word itself when the texts do not know it.
pub fn word(lang: Lang, word: &str) -> &str {
    match WORDS.binary_search_by(|(it, _)| (*it).cmp(word)) {
        Ok(found) => WORDS.get(found).map_or(word, |(_, place)| text(&OUTCOME, lang, usize::from(*place))),
        Err(_) => word,
    }
}

/// How well a rule is sourced.
pub fn certainty(lang: Lang, certainty: Certainty) -> &'static str {
    text(&APP, lang, CERTAINTIES + certainty as usize)
}

/// As what the doctor is paid.
pub fn track(lang: Lang, track: Track) -> &'static str {
    text(&APP, lang, TRACKS + track as usize)
}

/// Where a parameter stands.
pub fn parameter_status(lang: Lang, status: ParameterStatus) -> &'static str {
    text(&APP, lang, STATUSES + status as usize)
}

/// Where a day stands against a deadline.
pub fn deadline_state(lang: Lang, state: DeadlineState) -> &'static str {
    text(&APP, lang, DEADLINE_STATES + state as usize)
}

/// Who stands behind a source.
pub fn source_kind(lang: Lang, kind: SourceKind) -> &'static str {
    text(&APP, lang, SOURCE_KINDS + kind as usize)
}

/// A verdict in a word or two.
pub fn verdict(lang: Lang, verdict: Verdict) -> &'static str {
    text(&APP, lang, VERDICTS + verdict as usize)
}

/// A way to bill.
pub fn channel(lang: Lang, channel: Channel) -> &'static str {
    text(&APP, lang, CHANNELS + channel as usize)
}

/// An exception to electronic billing.
pub fn exception(lang: Lang, exception: Exception) -> &'static str {
    text(&APP, lang, EXCEPTIONS + exception as usize)
}

/// Who bears the cost.
pub fn payer(lang: Lang, payer: Payer) -> &'static str {
    text(&APP, lang, PAYERS + payer as usize)
}

/// Whether a certificate must be filled in.
pub fn duty(lang: Lang, duty: Duty) -> &'static str {
    text(&APP, lang, DUTIES + duty as usize)
}

/// What a code of tarification or invoice means.
pub fn code_meaning(lang: Lang, code: &Code) -> &'static str {
    text(&CODES, lang, CODE_MEANINGS + code.meaning as usize)
}

/// What to do about a code of tarification or invoice.
pub fn code_remedy(lang: Lang, code: &Code) -> &'static str {
    text(&CODES, lang, CODE_REMEDIES + code.remedy as usize)
}

/// The service that shows a code.
pub fn code_service(lang: Lang, service: Service) -> &'static str {
    text(&CODES, lang, CODE_SERVICES + service as usize)
}

/// How hard a code stops; for `None`, that no source says it.
pub fn code_severity(lang: Lang, severity: Option<Severity>) -> &'static str {
    text(&CODES, lang, CODE_SEVERITIES + severity.map_or(Severity::ALL.len(), |severity| severity as usize))
}

/// A way to a higher amount, as a step to take.
pub fn plan_step(
    lang: Lang,
    parameters: &[ParameterId],
    reaches: Euro,
    gain: Euro,
    last_day: Option<Date>,
) -> String {
    let names: Vec<&str> = parameters.iter().map(|id| parameter(lang, *id)).collect();
    let args = [
        ("parameters", Arg::Text(&list(lang, &names))),
        ("reaches", Arg::Euro(reaches)),
        ("gain", Arg::Euro(gain)),
        ("lastDay", last_day.map_or(Arg::Unknown, Arg::Date)),
    ];
    named(&OUTCOME, lang, headline::PREMIUM_PLAN, &args)
}

/// A deadline that is still open, as a step to take.
pub fn premium_deadline(lang: Lang, kind: DeadlineKind, of: Option<&str>, last_day: Date) -> String {
    let args = [("deadline", Arg::Text(&deadline(lang, kind, of))), ("lastDay", Arg::Date(last_day))];
    named(&OUTCOME, lang, headline::PREMIUM_DEADLINE, &args)
}

//! A premium case as a short text, for the fragment of a link and for the device: `p1.2024.r-0.a-120_000.4kq0c`.
//!
//! The version and the year come first, then one item for each thing that was typed or answered, as it was typed,
//! then a check value, so that a text that lost something on its way is refused. Only letters, digits and `.-_~` are
//! written, which no mail program and no address bar changes. A visit is never written: it is about a patient.

use gpcheck_rules::premium::{Barometer, OnCall, ParameterId, YEARS};

use super::field::Home;
use super::{DateId, Field, Form, MOST_PERIODS, Part, Question, State};

/// What a text of this version begins with.
const VERSION: &str = "p1";

/// The most characters that are written or read.
pub const LONGEST: usize = 4 << 10;

/// The facts of one premium year and of the doctor, as they were typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// The premium year.
    pub year: u16,
    /// How many flat-fee periods the page shows.
    pub(super) periods: u8,
    pub(super) doctor: Form,
    pub(super) facts: Form,
}

/// Why a text is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// Something is missing or was changed.
    Broken,
    /// Whole, but of a version that this one does not know.
    Version,
    /// Longer than any case.
    Long,
}

/// Something that a case is made of.
#[derive(Clone, Copy)]
enum Slot {
    /// An answer, written as its place among these.
    Answer(Question, &'static [&'static str]),
    /// A text.
    Text(Field),
    /// A date in three texts.
    Day(DateId),
}

const YES_NO: &[&str] = &["yes", "no", "unknown"];

/// Everything that a case is made of, with its key. Keys and places are written into links that people keep: a new one
/// goes to the end of its kind, and none ever changes.
fn slots() -> Vec<(String, Slot)> {
    const ON_CALL: &[&str] = &[
        OnCall::AvailabilityFee.name(),
        OnCall::Exempted.name(),
        OnCall::Registered.name(),
        OnCall::None.name(),
        "unknown",
    ];
    use Slot::{Answer, Day, Text};
    let mut slots: Vec<(String, Slot)> = Vec::new();
    let mut slot = |kind: &str, letter: Option<char>, slot| {
        slots.push((kind.chars().chain(letter).collect(), slot));
    };
    let roles: &[&str] = &["generalPractitioner", "inTraining", "other", "unknown"];
    slot("r", None, Answer(Question::Role, roles));
    slot("i", None, Day(DateId::Since));
    slot("u", None, Day(DateId::Until));
    slot("a", None, Text(Field::Attested));
    slot("o", None, Answer(Question::OnCall, ON_CALL));
    slot("s", None, Answer(Question::Software, YES_NO));
    slot("f", None, Answer(Question::FlatFee, &["never", "wholeYear", "periods", "unknown"]));
    slot("d", None, Answer(Question::Declaration, YES_NO));
    slot("q", None, Answer(Question::Applied, YES_NO));
    slot("v", None, Answer(Question::Via, &["portal", "paper"]));
    slot("k", None, Day(DateId::Submitted));
    slot("n", None, Day(DateId::Notified));
    slot("z", None, Text(Field::SumehrPatients));
    slot("t", None, Day(DateId::Today));
    for (id, letter) in ParameterId::ALL.into_iter().zip('a'..) {
        let letter = Some(letter);
        slot("m", letter, Answer(Question::Mode(id), &["count", "percent"]));
        slot("n", letter, Text(Field::Part(id)));
        slot("w", letter, Text(Field::Whole(id)));
        slot("p", letter, Text(Field::Percent(id)));
        slot("c", letter, Text(Field::Count(id)));
        slot("e", letter, Answer(Question::Done(id), YES_NO));
    }
    for (barometer, letter) in Barometer::ALL.into_iter().zip('a'..) {
        slot("b", Some(letter), Answer(Question::Barometer(barometer), YES_NO));
        slot("g", Some(letter), Day(DateId::Barometer(barometer)));
    }
    for (row, letter) in (0..MOST_PERIODS).zip('a'..) {
        slot("x", Some(letter), Day(DateId::FlatFrom(row)));
        slot("y", Some(letter), Day(DateId::FlatTo(row)));
    }
    slots
}

impl Slot {
    const fn home(self) -> Home {
        match self {
            Self::Answer(question, _) => question.home(),
            Self::Text(field) => field.home(),
            Self::Day(date) => date.home(),
        }
    }

    /// What the form holds, if it holds anything.
    fn written(self, form: &Form) -> Option<String> {
        match self {
            Self::Answer(question, answers) => {
                let given = form.answer(question)?;
                let place = answers.iter().position(|answer| *answer == given)?;
                Some(place.to_string())
            }
            Self::Text(field) => {
                let text = form.text(field);
                (!text.is_empty()).then(|| safe(text))
            }
            Self::Day(date) => {
                let parts = Part::ALL.map(|part| Field::Date(date, part));
                // The day of the question is filled in until it was touched: emptied, it says something else.
                let touched = parts.iter().any(|part| form.has(*part));
                let said = touched && date == DateId::Today;
                (said || parts.iter().any(|part| !form.text(*part).is_empty()))
                    .then(|| parts.map(|part| safe(form.text(part))).join("-"))
            }
        }
    }

    /// Puts what was written into the form.
    fn read(self, value: &str, form: &mut Form) -> Option<()> {
        match self {
            Self::Answer(question, answers) => {
                let place = value.parse::<usize>().ok().filter(|place| place.to_string() == value)?;
                form.choose(question, Some(answers.get(place)?));
            }
            Self::Text(field) => form.write(field, typed(value)?),
            Self::Day(date) => {
                let mut parts = value.split('-');
                for part in Part::ALL {
                    form.write(Field::Date(date, part), typed(parts.next()?)?);
                }
                if parts.next().is_some() {
                    return None;
                }
            }
        }
        Some(())
    }
}

impl State {
    /// The case of the premium year shown as a text; `None` when it would be too long.
    pub fn link(&self) -> Option<String> {
        self.link_of(self.premium_year().year)
    }

    /// What the device would keep: the year shown first, then every other one that holds something, one a line.
    /// Empty when there is nothing to keep; `None` when something would be too long.
    pub fn to_keep(&self) -> Option<String> {
        if self.holds_no_premium() {
            return Some(String::new());
        }
        let shown = self.premium_year().year;
        let others = self.years.iter().filter(|(year, form)| *year != shown && !form.is_empty());
        let lines: Option<Vec<String>> = std::iter::once(shown)
            .chain(others.map(|(year, _)| *year))
            .map(|year| self.link_of(year))
            .collect();
        lines.map(|lines| lines.join("\n"))
    }

    pub(super) fn link_of(&self, year: u16) -> Option<String> {
        static EMPTY: Form = Form::new();
        let facts = self.years.iter().find(|(of, _)| *of == year).map_or(&EMPTY, |(_, form)| form);
        let mut text = [VERSION, ".", &year.to_string()].concat();
        let mut item = |key: &str, value: &str| {
            text.push('.');
            text.push_str(key);
            text.push('-');
            text.push_str(value);
        };
        for (key, slot) in slots() {
            let form = if slot.home() == Home::Doctor { &self.doctor } else { facts };
            if let Some(value) = slot.written(form) {
                item(&key, &value);
            }
        }
        if let Some((_, shown)) = self.periods.iter().find(|(of, _)| *of == year) {
            item(ROWS, &shown.to_string());
        }
        let check = check(&text);
        text.push('.');
        text.push_str(&check);
        (text.len() <= LONGEST).then_some(text)
    }

    /// Takes the place of what was typed about that year and about the doctor, and shows the year.
    pub(super) fn put(&mut self, case: Case) {
        let Case { year, periods, doctor, facts } = case;
        self.year = Some(year);
        self.doctor = doctor;
        self.years.retain(|(of, _)| *of != year);
        self.years.push((year, facts));
        self.periods.retain(|(of, _)| *of != year);
        if periods > 1 {
            self.periods.push((year, periods));
        }
    }
}

/// The key of the number of flat-fee periods that the page shows.
const ROWS: &str = "l";

/// Whether a fragment is meant as a case, whatever its version.
pub fn is_link(fragment: &str) -> bool {
    let rest = fragment.strip_prefix('p').unwrap_or_default();
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    digits > 0 && rest.get(digits..).is_some_and(|rest| rest.starts_with('.') || rest.starts_with("%2"))
}

/// Reads a case.
///
/// # Errors
/// A text that is damaged, of another version, or too long to be one.
pub fn read(text: &str) -> Result<Case, Damage> {
    if text.len() > 2 * LONGEST {
        return Err(Damage::Long);
    }
    // No percent sign is ever written: one that stands there was put in on the way.
    let text = unescaped(text, b'%').ok_or(Damage::Broken)?;
    if text.len() > LONGEST {
        return Err(Damage::Long);
    }
    let version = text.split('.').next().unwrap_or_default();
    if version != VERSION {
        return Err(if is_link(&text) { Damage::Version } else { Damage::Broken });
    }
    let (said, sum) = text.rsplit_once('.').ok_or(Damage::Broken)?;
    if check(said) != sum {
        return Err(Damage::Broken);
    }
    // From here on nothing was lost: what is not known comes from another version.
    case(said).ok_or(Damage::Version)
}

fn case(text: &str) -> Option<Case> {
    let mut items = text.split('.').skip(1);
    let year: u16 = items.next()?.parse().ok()?;
    let year = YEARS.iter().find(|known| known.year == year)?.year;
    let mut case = Case { year, periods: 1, doctor: Form::new(), facts: Form::new() };
    let slots = slots();
    let mut seen = Vec::new();
    for item in items {
        let (key, value) = item.split_once('-')?;
        if seen.contains(&key) {
            return None;
        }
        seen.push(key);
        if key == ROWS {
            case.periods = value.parse().ok().filter(|rows| (1..=MOST_PERIODS).contains(rows))?;
            continue;
        }
        let (_, slot) = slots.iter().find(|(known, _)| known == key)?;
        let form = if slot.home() == Home::Doctor { &mut case.doctor } else { &mut case.facts };
        slot.read(value, form)?;
    }
    Some(case)
}

/// A text in letters, digits, `_` for a space and `~` with two digits for every other byte.
pub(super) fn safe(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => safe.push(byte.into()),
            b' ' => safe.push('_'),
            _ => {
                safe.push('~');
                safe.extend(
                    [byte >> 4, byte & 15].map(|half| char::from_digit(half.into(), 16).unwrap_or('0')),
                );
            }
        }
    }
    safe
}

/// The text that [`safe`] wrote.
pub(super) fn typed(safe: &str) -> Option<String> {
    unescaped(&safe.replace('_', " "), b'~')
}

/// The text whose other bytes stand behind `mark` as two hexadecimal digits.
fn unescaped(text: &str, mark: u8) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == mark {
            let mut half = || char::from(rest.next()?).to_digit(16);
            bytes.push(u8::try_from(half()? * 16 + half()?).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// Five characters that change with any character of the text (FNV-1a).
fn check(text: &str) -> String {
    let hash =
        text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (0..5).filter_map(|place| char::from_digit((hash ^ (hash >> 25)) >> (5 * place) & 31, 32)).collect()
}

#[cfg(test)]
pub(crate) mod tests;

//! Everything that was typed, as a text: for the whole program when it takes over from a small one, and for the page of a
//! newer version when this one gives way to it. The text is never stored: it goes through the memory of the browser.

use gpcheck_rules::premium::{Barometer, ParameterId, YEARS};

use super::embed::{Look, Wish};
use super::field::{Home, PRESCRIBED};
use super::paper::PaperField;
use super::{CardFact, DateId, Field, Form, MOST_CARDS, MOST_PERIODS, Part, Question, State, link};

/// What a text of this kind begins with. A version reads those of all versions before it.
const KIND: &str = "c1";

/// Keys of what is no field and no question.
const YEAR: char = 'y';
const ROWS: char = 'r';
const SHOWN: char = 's';
const BESIDE: char = 'b';
const CARDS: char = 'c';
const KEPT: char = 'k';
const WAITING: char = 'w';
/// Stand before the id of a field and of a question.
const TYPED: char = '=';
const ANSWERED: char = ':';

/// What a page hands over, one thing a line: a key, then a number or a text.
struct Lines(String);

impl Lines {
    #[inline(never)]
    fn text(&mut self, key: char, id: &str, text: &str) {
        self.0.extend(['\n', key]);
        for part in [id, " ", &link::safe(text)] {
            self.0.push_str(part);
        }
    }

    fn number(&mut self, key: char, number: u16) {
        self.text(key, "", &number.to_string());
    }

    fn form(&mut self, form: &Form) {
        for (field, typed) in form.texts() {
            self.text(TYPED, &field.id(), typed);
        }
        for (question, answer) in form.answers() {
            self.text(ANSWERED, &question.id(), answer);
        }
    }
}

impl State {
    /// What was typed and answered on every page.
    pub fn to_carry(&self) -> String {
        let mut lines = Lines(KIND.to_owned());
        for form in [&self.doctor, &self.visit, &self.paper, &self.tools] {
            lines.form(form);
        }
        for (year, form) in &self.years {
            lines.number(YEAR, *year);
            lines.form(form);
        }
        for (year, rows) in &self.periods {
            lines.number(YEAR, *year);
            lines.number(ROWS, u16::from(*rows));
        }
        lines.number(SHOWN, self.year.unwrap_or_default());
        lines.number(BESIDE, self.beside.unwrap_or_default());
        lines.number(CARDS, u16::from(self.cards));
        lines.number(KEPT, u16::from(self.keep.on));
        if let Some(case) = self.keep.waiting.clone() {
            let year = case.year;
            let text = Self::new(self.place, None).with_case(case).link_of(year);
            lines.text(WAITING, "", &text.unwrap_or_default());
        }
        lines.0
    }

    /// The state with what the page of the version before had, in place of what the device filled in: that page had shown
    /// it, or something else instead. What the device holds is left as it is.
    #[must_use]
    pub fn with_carried(self, text: &str) -> Self {
        let mut lines = text.lines();
        if lines.next() != Some(KIND) {
            return self;
        }
        let mut state = Self::new(self.place, self.clock);
        (state.frame, state.keep.held) = (self.frame, self.keep.held);
        for line in lines {
            if let Some((key, value)) = line.split_once(' ')
                && let Some(value) = link::typed(value)
            {
                state.take_up(key, value);
            }
        }
        state
    }

    /// One line, if this version still has a place for it.
    fn take_up(&mut self, key: &str, value: String) {
        let number: u16 = value.parse().unwrap_or_default();
        let few = u8::try_from(number).unwrap_or(u8::MAX);
        let year = YEARS.iter().map(|known| known.year).find(|known| *known == number);
        let lost = |home| home == Home::Year && self.year.is_none();
        let mut id = key.chars();
        match id.next() {
            Some(TYPED) => {
                let field = FIELDS.iter().find(|field| field.id() == id.as_str());
                if let Some(field) = field.filter(|field| !lost(field.home())) {
                    self.form_mut(field.home()).write(*field, value);
                }
            }
            Some(ANSWERED) => {
                let question = QUESTIONS.iter().find(|question| question.id() == id.as_str());
                if let Some(question) = question.filter(|question| !lost(question.home())) {
                    // Answers are known by names that live as long as the program. This is done once.
                    self.form_mut(question.home()).choose(*question, Some(value.leak()));
                }
            }
            Some(YEAR | SHOWN) => self.year = year,
            Some(ROWS) if self.year.is_some() => self.set_periods(few.min(MOST_PERIODS)),
            Some(BESIDE) => self.beside = year,
            Some(CARDS) => self.cards = few.clamp(1, MOST_CARDS),
            Some(KEPT) => self.keep.on = number > 0,
            Some(WAITING) => self.keep.waiting = link::read(&value).ok(),
            _ => {}
        }
    }
}

/// Everything of one kind, written down one after the other while the program is compiled: a table is smaller than what
/// would make it.
struct Table<T, const N: usize> {
    all: [T; N],
    written: usize,
}

impl<T: Copy, const N: usize> Table<T, N> {
    const fn add(&mut self, one: T) {
        self.all[self.written] = one;
        self.written += 1;
    }

    /// The table, which must be full.
    const fn full(self) -> [T; N] {
        assert!(self.written == N, "the number of entries is wrong");
        self.all
    }
}

impl<const N: usize> Table<Field, N> {
    const fn add_day(&mut self, day: DateId) {
        self.add(Field::Date(day, Part::Day));
        self.add(Field::Date(day, Part::Month));
        self.add(Field::Date(day, Part::Year));
    }
}

/// Every field of every page.
static FIELDS: [Field;
    3 + 6 * ParameterId::ALL.len()
        + PaperField::ALL.len()
        + Look::ALL.len()
        + MOST_CARDS as usize
        + 3 * (11 + Barometer::ALL.len() + 2 * MOST_PERIODS as usize + 2 * MOST_CARDS as usize)] = {
    let mut table = Table { all: [Field::Attested; _], written: 0 };
    table.add(Field::Attested);
    table.add(Field::SumehrPatients);
    table.add(Field::Search);
    let mut next = 0;
    while next < ParameterId::ALL.len() {
        let id = ParameterId::ALL[next];
        table.add(Field::Part(id));
        table.add(Field::Whole(id));
        table.add(Field::Percent(id));
        table.add(Field::Count(id));
        table.add(Field::Shown(id));
        table.add(Field::Evidence(id));
        next += 1;
    }
    next = 0;
    while next < PaperField::ALL.len() {
        table.add(Field::Paper(PaperField::ALL[next]));
        next += 1;
    }
    next = 0;
    while next < Look::ALL.len() {
        table.add(Field::Embed(Look::ALL[next]));
        next += 1;
    }
    let days = [
        DateId::Today,
        DateId::Since,
        DateId::Until,
        DateId::Submitted,
        DateId::Notified,
        DateId::Care,
        DateId::Billed,
        DateId::Born,
        DateId::PaperCare,
        DateId::PaperUntil,
        DateId::PaperDay,
    ];
    next = 0;
    while next < days.len() {
        table.add_day(days[next]);
        next += 1;
    }
    next = 0;
    while next < Barometer::ALL.len() {
        table.add_day(DateId::Barometer(Barometer::ALL[next]));
        next += 1;
    }
    let mut row = 0;
    while row < MOST_PERIODS {
        table.add_day(DateId::FlatFrom(row));
        table.add_day(DateId::FlatTo(row));
        row += 1;
    }
    let mut card = 0;
    while card < MOST_CARDS {
        table.add(Field::CardVersion(card));
        table.add_day(DateId::CoverFrom(card));
        table.add_day(DateId::CoverTo(card));
        card += 1;
    }
    table.full()
};

/// Every question of every page.
static QUESTIONS: [Question;
    24 + 3 * ParameterId::ALL.len()
        + Barometer::ALL.len()
        + PRESCRIBED.len()
        + Wish::ALL.len()
        + CardFact::ALL.len() * MOST_CARDS as usize] = {
    use Question as Q;
    let mut table = Table { all: [Q::Role; _], written: 0 };
    let plain = [
        Q::Role,
        Q::OnCall,
        Q::Software,
        Q::FlatFee,
        Q::Declaration,
        Q::Applied,
        Q::Via,
        Q::Insured,
        Q::Answer,
        Q::Code,
        Q::Because,
        Q::Justification,
        Q::VisitRole,
        Q::Setting,
        Q::Outside,
        Q::Connected,
        Q::ForceMajeure,
        Q::VisitSoftware,
        Q::OwnNumber,
        Q::Reception,
        Q::Urgent,
        Q::Paper,
        Q::PaperLang,
        Q::PaperReason,
    ];
    let mut next = 0;
    while next < plain.len() {
        table.add(plain[next]);
        next += 1;
    }
    next = 0;
    while next < ParameterId::ALL.len() {
        let id = ParameterId::ALL[next];
        table.add(Q::Mode(id));
        table.add(Q::Done(id));
        table.add(Q::ShownMet(id));
        next += 1;
    }
    next = 0;
    while next < Barometer::ALL.len() {
        table.add(Q::Barometer(Barometer::ALL[next]));
        next += 1;
    }
    next = 0;
    while next < PRESCRIBED.len() {
        table.add(Q::Prescribed(PRESCRIBED[next]));
        next += 1;
    }
    next = 0;
    while next < Wish::ALL.len() {
        table.add(Q::Embed(Wish::ALL[next]));
        next += 1;
    }
    let mut card = 0;
    while card < MOST_CARDS {
        next = 0;
        while next < CardFact::ALL.len() {
            table.add(Q::Card(card, CardFact::ALL[next]));
            next += 1;
        }
        card += 1;
    }
    table.full()
};

#[cfg(test)]
mod tests;

//! The tables of the page: what was done, how often.

use super::{Findings, number};
use crate::mutation::Kind;

/// A row: what was done, and how often in a test run.
#[derive(Clone, Debug)]
pub struct Row {
    /// What was done.
    pub what: String,
    /// How often.
    pub many: u64,
}

/// Title, words and rows of a table.
type Table = (&'static str, String, Vec<Row>);

/// Every row that a test run can tell.
#[must_use]
pub fn rows(findings: &Findings) -> Vec<Row> {
    tables(findings).into_iter().flat_map(|(_, _, rows)| rows).collect()
}

pub(super) fn tables(findings: &Findings) -> Vec<Table> {
    vec![premium(findings), visit(findings), moved(findings), restated(findings)]
}

fn row(what: &str, many: u64) -> Row {
    Row { what: what.to_owned(), many }
}

fn premium(findings: &Findings) -> Table {
    let count = |what| findings.premium.counted(what);
    let words = "Each premium year with every combination of career, amount attested, on-call service, software, flat-fee work, \
         declaration, application and thresholds. For each: exactly one outcome; the parts add up; every reason is of a \
         known rule and cites its sources; the certainty is that of the weakest. Between outcomes: one more fact known \
         never makes the range wider and never leaves it; a range is not wider than the unknown facts make it; doing \
         better never pays less.";
    let rows = vec![
        row("premiums: what is known of the doctor and the practice", count("premium cases")),
        row("premiums: each threshold met, missed or not known", count("combinations of thresholds")),
        row("premiums: seen before, on and after each day of the law", count("days looked from")),
        row("premiums with one fact more known, compared", count("completions compared")),
        row("ranges that are no wider than needed", count("ranges that are no wider than needed")),
        row("premiums with one thing done better, compared", count("improvements compared")),
    ];
    ("The premium, by trying every combination", words.to_owned(), rows)
}

fn visit(findings: &Findings) -> Table {
    let count = |what| findings.visit.counted(what);
    let words = "Every combination of the facts that decide who is billed: patient, answer of MediPrima, cards, doctor, place, \
         way of billing, and days before, on and after each day of the law. For each: exactly one branch decides; no way to \
         bill that the branch does not open; the certificate follows the card; payers follow the shares.";
    let rows = vec![
        row("visits routed", count("visits")),
        row("visits with one fact more known, compared", count("completions of visits compared")),
    ];
    ("The visit, by trying every combination", words.to_owned(), rows)
}

fn moved(findings: &Findings) -> Table {
    let found = &findings.mutation;
    let mut rows: Vec<Row> =
        Kind::ALL.iter().map(|kind| row(kind.name(), found.counted(kind.name()))).collect();
    let all = rows.iter().map(|row| row.many).sum();
    rows.push(row("in all", all));
    let words = format!(
        "Each figure, day, step, period, source and branch of the law was changed, one at a time, as if it had been typed \
         wrongly; an amount by a cent, a day by a day. Each time at least one golden case, written from the sources, failed: \
         {} of {}.",
        number(all - found.faulty),
        number(all),
    );
    ("The law itself, by moving every figure", words, rows)
}

fn restated(findings: &Findings) -> Table {
    let words = "The same texts were read a second time and written down in another language and another style, without sight of the \
         program (`tests/proof/restatement`). Where they leave an answer open, it is left open; everywhere else both must \
         agree, for an even sample of all combinations and for random cases.";
    let rows = findings
        .restated
        .iter()
        .map(|(kind, many)| row(&format!("{kind}s read a second time, no difference"), *many));
    ("The texts, by reading them twice", words.to_owned(), rows.collect())
}

/// What the other tests try, and that everything that can be said was said.
pub(super) fn reached(findings: &Findings) -> String {
    let (premium, visit) = (&findings.premium, &findings.visit);
    format!(
        "
### Days, shares, and anything at all

Every day from 2010 to 2040 is read, printed and counted on against a calendar written out day by day. Every share of up to
1,000 is held against every threshold of the law, and shares of any size against any threshold, by a comparison that rounds
nothing. Every receipt of a golden case is verified as it was printed. Any value whatever, and any good case with something
else in one place, is answered or refused with the place of the fault, in native code and in the package.

### Nothing is dead

Every one of the {} branches of the decision tree was taken by some visit, and every verdict ({}), way to bill ({}),
exception ({}), payer ({}), next step ({}) and duty of the certificate ({}) was some visit's answer. Every amount of every
year ({}) was some doctor's certain premium, and every rule said everything that it declares ({} statements of the premium,
{} of MediPrima). What could never be said would have been found, and taken out.
",
        visit.different("branch"),
        visit.different("verdict"),
        visit.different("channel"),
        visit.different("exception"),
        visit.different("payer"),
        visit.different("step"),
        visit.different("duty"),
        premium.different("amount"),
        premium.different("reason"),
        visit.different("visit reason"),
    )
}

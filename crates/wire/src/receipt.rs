//! A reproducible answer: the case, what it gave, and which rules gave it.

use gpcheck_rules::mediprima::{VisitRouting, route};
use gpcheck_rules::premium::{PremiumAssessment, assess};

use crate::VERSION;
use crate::invalid::Path;
use crate::json::Json;
use crate::out::Out;
use crate::read::contract::{RECEIPT, RECEIPT_HEAD};
use crate::read::{Cells, Read, premium, read, visit};
use crate::record::Record;
use crate::write;

/// SHA-256 of the rule data in this build, as 64 hexadecimal digits.
pub const RULES: &str = env!("GPCHECK_RULES_SHA256");

/// Answers a case.
pub(crate) fn make(kind: &str, input: &str, made_on: &str) -> Read<Record> {
    let cell = read(&Json::named(&[("kind", kind), ("madeOn", made_on)])?, &Path::ROOT, &RECEIPT_HEAD)?;
    let mut cells = Cells::of(&cell).ok_or_else(|| Path::ROOT.unreadable())?;
    let (is_visit, made_on) = (is_visit(&mut cells), cells.date());
    let input = Json::of(input)?;
    let outcome = evaluate(is_visit, &input)?;
    Ok(Out::record(|out| {
        out.object(|out| {
            out.key("gpcheck").name(VERSION);
            out.key("rules").name(RULES);
            out.key("kind").name(if is_visit { "visit" } else { "premium" });
            out.key("madeOn").day(made_on);
            input.write(out.key("input"));
            outcome.write(out.key("outcome"));
        });
    }))
}

/// Evaluates a receipt's case again with the rules at hand.
pub(crate) fn verify(text: &str) -> Read<Record> {
    let (at, receipt) = (&Path::ROOT, Json::of(text)?);
    let cell = read(&receipt, at, &RECEIPT)?;
    let (Some(mut cells), Some(input), Some(then)) =
        (Cells::of(&cell), receipt.field("input"), receipt.field("outcome"))
    else {
        return Err(at.unreadable());
    };
    cells.skip(1);
    let same_rules = cells.text() == Some(RULES);
    let now = evaluate(is_visit(&mut cells), input)?;
    let text = Out::record(|out| now.write(out)).json();
    let found = Json::of(&text)?;
    Ok(Out::record(|out| {
        out.object(|out| {
            out.key("sameRules").flag(same_rules);
            out.key("sameOutcome").flag(then.says_the_same(&found));
            out.key("changes").items(|out| {
                then.differences(&found, at, &mut |at, then, now| {
                    out.object(|out| {
                        out.key("path").string(&at.text());
                        then.write(out.key("then"));
                        now.write(out.key("now"));
                    });
                });
            });
            now.write(out.key("now"));
        });
    }))
}

fn is_visit(cells: &mut Cells<'_>) -> bool {
    cells.word(&[false, true]) == Some(true)
}

/// What a case gives.
enum Outcome {
    Premium(PremiumAssessment),
    Visit(VisitRouting),
}

impl Outcome {
    fn write(&self, out: &mut Out) {
        match self {
            Self::Premium(assessment) => write::premium::assessment(out, assessment),
            Self::Visit(routing) => write::visit::routing(out, routing),
        }
    }
}

fn evaluate(is_visit: bool, input: &Json<'_>) -> Read<Outcome> {
    let at = &Path::ROOT.field("input");
    Ok(if is_visit {
        Outcome::Visit(route(&visit::case(input, at)?))
    } else {
        Outcome::Premium(assess(&premium::case(input, at)?))
    })
}

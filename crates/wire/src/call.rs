//! Every function of the contract by its name, for native callers that hold a tree.

use crate::invalid::{InvalidCase, Path};
use crate::json::Json;
use crate::out::Out;
use crate::record::Record;
use crate::value::Value;
use crate::{
    assess_premium, compare_premium_years, explain, explain_code, make_receipt, read_consultation, refused,
    route_visit, rulebook, verify_receipt,
};

/// The names that [`call`] knows.
pub const FUNCTIONS: [&str; 11] = [
    "assessPremium",
    "assessPremiums",
    "comparePremiumYears",
    "routeVisit",
    "routeVisits",
    "readConsultation",
    "explainCode",
    "explain",
    "rulebook",
    "makeReceipt",
    "verifyReceipt",
];

/// Calls a function of the contract. Several arguments are a list of them; those left out are null.
///
/// # Errors
/// What the function refuses; a name that is not in [`FUNCTIONS`], at `function`.
pub fn call(function: &str, argument: &Value) -> Result<Value, InvalidCase> {
    let text = argument.text();
    let [first, second, third] = [0, 1, 2].map(|place| match argument {
        Value::List(arguments) => arguments.get(place).map_or_else(|| Value::Null.text(), Value::text),
        _ => Value::Null.text(),
    });
    let outcome = match function {
        "assessPremium" => assess_premium(&text),
        "assessPremiums" => each(argument, assess_premium),
        "comparePremiumYears" => compare_premium_years(&first, &second),
        "routeVisit" => route_visit(&text),
        "routeVisits" => each(argument, route_visit),
        "readConsultation" => read_consultation(&text),
        "explainCode" => explain_code(&first, &second),
        "explain" => explain(&first, &second),
        "rulebook" => Ok(rulebook()),
        "makeReceipt" => make_receipt(&first, &second, &third),
        "verifyReceipt" => verify_receipt(&text),
        _ => {
            let at = Path::ROOT.field("function");
            Err(*at.refuse("unknownFunction", "The name of a function of the contract is accepted here."))
        }
    }?;
    Ok(Json::of(&outcome.json())?.into())
}

/// The answers to many cases; one bad case does not stop the others.
fn each(inputs: &Value, answer: fn(&str) -> Result<Record, InvalidCase>) -> Result<Record, InvalidCase> {
    let Value::List(inputs) = inputs else {
        return Err(crate::not_many());
    };
    Ok(Out::record(|out| out.list(inputs, |out, input| answered(out, answer(&input.text())))))
}

/// The answer to one case of many: `{"ok": outcome}` or `{"error": {path, code, message}}`, the path beginning at that case.
fn answered(out: &mut Out, outcome: Result<Record, InvalidCase>) {
    out.object(|out| match outcome {
        Ok(outcome) => out.key("ok").record_within(outcome),
        Err(invalid) => out.key("error").record_within(refused(&invalid)),
    });
}

//! Every function of the contract by its name, for native callers that hold JSON.

use alloc::vec::Vec;

use crate::invalid::{InvalidCase, Path};
use crate::node::Node;
use crate::tree::Tree;
use crate::value::Value;
use crate::{
    answers, assess_premium, compare_premium_years, explain, make_receipt, route_visit, rulebook, verify_receipt,
};

/// The names that [`call`] knows.
pub const FUNCTIONS: [&str; 9] = [
    "assessPremium",
    "assessPremiums",
    "comparePremiumYears",
    "routeVisit",
    "routeVisits",
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
    let argument = &argument;
    let [first, second, third] = [0, 1, 2].map(|place| argument.place(place).unwrap_or(&Value::Null));
    let outcome = match function {
        "assessPremium" => assess_premium(argument),
        "assessPremiums" => Ok(Tree::List(answers(argument, assess_premium)?.collect())),
        "comparePremiumYears" => compare_premium_years(&first, &second),
        "routeVisit" => route_visit(argument),
        "routeVisits" => Ok(Tree::List(answers(argument, route_visit)?.collect())),
        "explain" => explain(&first, &second),
        "rulebook" => Ok(rulebook()),
        "makeReceipt" => return make_receipt(&first, &second, &third).map(|receipt| with_input(receipt, second)),
        "verifyReceipt" => verify_receipt(argument),
        _ => {
            let at = Path::ROOT.field("function");
            Err(*at.refuse("unknownFunction", "The name of a function of the contract is accepted here."))
        }
    };
    outcome.map(Value::from)
}

/// Puts the input, as it came, into its place in the receipt.
fn with_input(receipt: Tree, input: &Value) -> Value {
    match Value::from(receipt) {
        Value::Object(fields) => {
            let put = |(name, value)| if name == "input" { (name, input.clone()) } else { (name, value) };
            Value::Object(fields.into_iter().map(put).collect::<Vec<_>>())
        }
        other => other,
    }
}

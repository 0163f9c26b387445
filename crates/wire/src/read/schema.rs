//! The table of the contract as JSON Schema (2020-12): what a schema can say of the shapes that the reader accepts.
//!
//! Nothing here is part of the package; its build asks for it once.

use alloc::string::String;

use gpcheck_rules::premium::YEARS;

use super::contract::{PREMIUM_CASE, RECEIPT, VISIT_CASE};
use super::number::{MOST_CENTS, UNSAFE};
use super::shape::{Field, Kind};
use crate::out::Out;

/// A civil date that the calendar has. As the other patterns, without what only some engines of regular expressions know:
/// no look-around, no classes by name, no `\u`.
const DATE: &str = concat!(
    "^(?:",
    // Of every year from 0001 on: the months of 31 days, of 30 days, and 28 days of February.
    "(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-",
    "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))",
    // Of leap years, one day more.
    "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29",
    ")$",
);

/// Why no schema says that an amount has at most two decimals.
const NO_MULTIPLE_OF: &str = "At most two decimals. Not said as multipleOf 0.01: validators divide in binary floating \
                              point, and would refuse 0.07.";

/// The shapes of what is read, by name, and what they are made of.
pub(crate) fn schema() -> String {
    Out::record(|out| {
        out.object(|out| {
            for (name, scalar) in SCALARS {
                of_scalar(out.key(name), scalar);
            }
            of(out.key("PremiumCase"), &PREMIUM_CASE);
            of(out.key("VisitCase"), &VISIT_CASE);
            of(out.key("Receipt"), &RECEIPT);
        });
    })
    .json()
}

/// Single values that have a name of their own, as in the types of the package.
const SCALARS: [(&str, Kind); 9] = [
    ("Count", Kind::Count),
    ("Euro", Kind::Euro),
    ("Percent", Kind::Percent),
    ("IsoDate", Kind::Date),
    ("PremiumYear", Kind::Year),
    ("Text", Kind::Text),
    ("CompetenceCode", Kind::CompetenceCode),
    ("Nihii", Kind::Nihii),
    ("Sha256", Kind::Sha256),
];

fn of_scalar(out: &mut Out, kind: Kind) {
    out.object(|out| match kind {
        Kind::Count => {
            out.key("type").name("integer");
            out.key("minimum").count(0);
            out.key("maximum").count(UNSAFE - 1);
        }
        Kind::Euro => {
            out.key("type").name("number");
            out.key("minimum").count(0);
            out.key("exclusiveMaximum").count(MOST_CENTS / 100);
            out.key("$comment").string(NO_MULTIPLE_OF);
        }
        Kind::Percent => {
            out.key("type").name("number");
            out.key("minimum").count(0);
            out.key("maximum").count(100);
        }
        Kind::Year => {
            out.key("enum").list(YEARS, |out, year| out.count(year.year.into()));
        }
        Kind::Date => matching(out, DATE),
        Kind::CompetenceCode => matching(out, "^[0-9]{3}$"),
        Kind::Nihii => matching(out, "^[-/. ]*(?:[0-9][-/. ]*){8,11}$"),
        Kind::Sha256 => matching(out, "^[0-9a-f]{64}$"),
        _ => matching(out, "[^\\x00-\\x20]"),
    });
}

fn matching(out: &mut Out, pattern: &str) {
    out.key("type").name("string");
    out.key("pattern").string(pattern);
}

/// What stands in a field or a place.
fn of(out: &mut Out, kind: &Kind) {
    out.object(|out| match kind {
        Kind::Flag => out.key("type").name("boolean"),
        Kind::Word(words) => out.key("enum").list(*words, |out, word| out.name(word)),
        Kind::StateShare => out.key("enum").list([0, 50, 100], Out::count),
        Kind::List(kind) => {
            out.key("type").name("array");
            of(out.key("items"), kind);
        }
        Kind::Object(fields) => object(out, None, fields),
        Kind::OneOf(shapes) => out.key("oneOf").list(*shapes, |out, fields| {
            out.object(|out| object(out, None, fields));
        }),
        Kind::Tagged(shapes) => out.key("oneOf").list(*shapes, |out, (word, fields)| {
            out.object(|out| object(out, Some(word), fields));
        }),
        // Reasons and their ids are only read in outcomes, which have a schema of their own.
        Kind::Rule | Kind::Source | Kind::Reason | Kind::Any => {}
        scalar => {
            let same =
                |(_, kind): &&(&str, Kind)| core::mem::discriminant(kind) == core::mem::discriminant(scalar);
            let name = SCALARS.iter().find(same).map_or("", |(name, _)| name);
            out.key("$ref").string(&["#/$defs/", name].concat());
        }
    });
}

/// An object with these fields and no other. One that need not be there may be null.
fn object(out: &mut Out, tag: Option<&'static str>, fields: &[Field]) {
    out.key("type").name("object");
    out.key("properties").object(|out| {
        if let Some(word) = tag {
            out.key("kind").object(|out| out.key("const").name(word));
        }
        for field in fields {
            let out = out.key(field.name);
            if field.required {
                of(out, &field.kind);
            } else {
                out.object(|out| {
                    out.key("anyOf").items(|out| {
                        of(out, &field.kind);
                        out.object(|out| out.key("type").name("null"));
                    });
                });
            }
        }
    });
    let needed = fields.iter().filter(|field| field.required).map(|field| field.name);
    out.key("required").list(tag.map(|_| "kind").into_iter().chain(needed), |out, name| out.name(name));
    out.key("additionalProperties").flag(false);
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use serde_json::{Value, json};

    use super::schema;

    fn all() -> Value {
        serde_json::from_str(&schema()).expect("JSON")
    }

    #[test]
    fn single_values_say_their_bounds_and_how_they_are_written() {
        let all = all();
        // From 2^53 on a count is too large.
        assert_eq!(
            all["Count"],
            json!({"type": "integer", "minimum": 0, "maximum": 9_007_199_254_740_991_u64})
        );
        assert_eq!([&all["Euro"]["type"], &all["Euro"]["minimum"]], [&json!("number"), &json!(0)]);
        assert_eq!(all["Euro"]["exclusiveMaximum"], 10_000_000_000_000_u64);
        assert!(all["Euro"]["$comment"].as_str().is_some_and(|why| why.contains("two decimals")));
        assert_eq!(all["Percent"], json!({"type": "number", "minimum": 0, "maximum": 100}));
        let years: Vec<u64> = (2016..=2026).collect();
        assert_eq!(all["PremiumYear"], json!({"enum": years}));
        for (name, pattern) in [
            ("CompetenceCode", "^[0-9]{3}$"),
            ("Nihii", "^[-/. ]*(?:[0-9][-/. ]*){8,11}$"),
            ("Sha256", "^[0-9a-f]{64}$"),
            ("Text", r"[^\x00-\x20]"),
        ] {
            assert_eq!(all[name], json!({"type": "string", "pattern": pattern}), "{name}");
        }
        assert_eq!(all["IsoDate"]["type"], "string");
        let day = all["IsoDate"]["pattern"].as_str().expect("a pattern");
        assert!(day.starts_with("^(?:") && day.ends_with(")$") && day.contains("-02-29"), "{day}");
    }

    #[test]
    fn objects_name_their_fields_and_take_no_other() {
        let all = all();
        let date = json!({"$ref": "#/$defs/IsoDate"});
        let perhaps = |kind: Value| json!({"anyOf": [kind, {"type": "null"}]});
        let period = json!({
            "type": "object", "properties": {"from": date, "to": perhaps(date.clone())}, "required": ["from"],
            "additionalProperties": false,
        });
        let case = &all["PremiumCase"];
        assert_eq!(case["type"], "object");
        assert_eq!(case["required"], json!(["premiumYear", "today", "doctor", "practice"]));
        assert_eq!(case["additionalProperties"], false);
        assert_eq!(case["properties"]["premiumYear"], json!({"$ref": "#/$defs/PremiumYear"}));
        assert_eq!(case["properties"]["sumehrPatients"], perhaps(json!({"$ref": "#/$defs/Count"})));
        let practice = &case["properties"]["practice"]["properties"];
        assert_eq!(practice["acceptedSoftware"], perhaps(json!({"type": "boolean"})));
        assert_eq!(practice["flatFee"], perhaps(json!({"type": "array", "items": period})));
        let on_call = json!({"enum": ["availabilityFee", "exempted", "registered", "none"]});
        assert_eq!(case["properties"]["doctor"]["properties"]["onCall"], perhaps(on_call));
        let sumehr = &case["properties"]["parameters"]["anyOf"][0]["properties"]["sumehr"]["anyOf"][0];
        let count = json!({
            "type": "object", "properties": {"count": {"$ref": "#/$defs/Count"}}, "required": ["count"],
            "additionalProperties": false,
        });
        assert_eq!(sumehr["oneOf"][2], count);
    }

    #[test]
    fn answers_say_their_kind_first() {
        let all = all();
        let shapes = &all["VisitCase"]["properties"]["mediprima"]["oneOf"];
        let code = json!({"enum": ["201", "202", "203", "204", "205", "206", "207"]});
        let refused = json!({
            "type": "object", "properties": {"kind": {"const": "refused"}, "code": code}, "required": ["kind", "code"],
            "additionalProperties": false,
        });
        assert_eq!(shapes[1], refused);
        let card = &shapes[3]["properties"]["cards"]["items"]["properties"];
        let share = json!({"enum": [0, 50, 100]});
        assert_eq!(card["stateShares"]["anyOf"][0]["properties"]["amiPart"], share);
        let receipt = &all["Receipt"]["properties"];
        assert_eq!([&receipt["rules"], &receipt["input"]], [&json!({"$ref": "#/$defs/Sha256"}), &json!({})]);
        assert_eq!(receipt["kind"], json!({"enum": ["premium", "visit"]}));
    }
}

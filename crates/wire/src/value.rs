//! A tree of JSON for native callers that hold one; the package never makes it.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::json::Json;
use crate::out::Out;

/// How deep a tree may be.
const DEEPEST: usize = 32;

/// Whole numbers below 2^53 are the same in every format.
const UNSAFE: f64 = 9_007_199_254_740_992.0;

/// Anything that JSON can carry; the fields of an object keep their order.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing said.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A number; JSON carries finite ones only.
    Number(f64),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// Named fields.
    Object(Vec<(String, Value)>),
}

impl Value {
    /// The field of an object.
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(fields) => fields.iter().find(|(known, _)| known == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The tree as text. A number that is not finite becomes what no case can hold, and so is refused.
    pub(crate) fn text(&self) -> String {
        Out::record(|out| self.write(out)).json()
    }

    fn write(&self, out: &mut Out) {
        match self {
            Self::Null => out.null(),
            Self::Bool(flag) => out.flag(*flag),
            Self::Number(number) if number.is_finite() => out.digits(&format!("{number}")),
            Self::Number(_) => out.object(|out| out.key("").count(0)),
            Self::Text(text) => out.string(text),
            Self::List(values) => out.list(values, |out, value| value.write(out)),
            Self::Object(fields) => out.object(|out| {
                for (name, value) in fields {
                    value.write(out.any_key(name));
                }
            }),
        }
    }
}

impl From<Json<'_>> for Value {
    fn from(json: Json<'_>) -> Self {
        match json {
            Json::Null => Self::Null,
            Json::Flag(flag) => Self::Bool(flag),
            Json::Number(number) => Self::Number(number.parse().unwrap_or(f64::NAN)),
            Json::Text(text) => Self::Text(text.into_owned()),
            Json::List(places) => Self::List(places.into_iter().map(Self::from).collect()),
            Json::Object(fields) => Self::Object(
                fields.into_iter().map(|(name, json)| (name.into_owned(), json.into())).collect(),
            ),
        }
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(flag) => serializer.serialize_bool(*flag),
            // A whole number is written without a fraction: 6000, not 6000.0.
            #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]
            Self::Number(number) if number.abs() < UNSAFE && *number as i64 as f64 == *number => {
                serializer.serialize_i64(*number as i64)
            }
            Self::Number(number) => serializer.serialize_f64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(values) => serializer.collect_seq(values),
            Self::Object(fields) => serializer.collect_map(fields.iter().map(|(name, value)| (name, value))),
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Levels(DEEPEST).deserialize(deserializer)
    }
}

/// How many levels may still follow.
#[derive(Clone, Copy)]
struct Levels(usize);

impl Levels {
    fn deeper<E: Error>(self) -> Result<Self, E> {
        self.0.checked_sub(1).map(Self).ok_or_else(|| E::custom("more than 32 levels"))
    }
}

impl<'de> DeserializeSeed<'de> for Levels {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Levels {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("what JSON can carry")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Bool(flag))
    }

    // As in JavaScript, which has no other number: past 2^53 the nearest one is taken. Readers of whole numbers
    // refuse those.
    #[allow(clippy::cast_precision_loss)]
    fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    #[allow(clippy::cast_precision_loss)]
    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Value, E> {
        Ok(Value::Number(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Value, E> {
        Ok(Value::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let deeper = self.deeper()?;
        let mut values = Vec::new();
        while let Some(value) = access.next_element_seed(deeper)? {
            values.push(value);
        }
        Ok(Value::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let deeper = self.deeper()?;
        let mut fields: Vec<(String, Value)> = Vec::new();
        while let Some(name) = access.next_key::<String>()? {
            let value = access.next_value_seed(deeper)?;
            // As JSON.parse does: the last of two fields of one name counts, in the place of the first.
            match fields.iter_mut().find(|(known, _)| *known == name) {
                Some(field) => field.1 = value,
                None => fields.push((name, value)),
            }
        }
        Ok(Value::Object(fields))
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use serde::de::IntoDeserializer;
    use serde::de::value::{BytesDeserializer, Error};

    use super::*;

    fn tree(json: &str) -> Value {
        serde_json::from_str(json).expect("JSON")
    }

    #[test]
    fn a_field_is_found_by_its_name_and_only_in_an_object() {
        let tree = tree(r#"{"a": 1, "b": [true], "c": null}"#);
        assert_eq!(tree.get("a"), Some(&Value::Number(1.0)));
        assert_eq!(tree.get("b"), Some(&Value::List([Value::Bool(true)].into())));
        assert_eq!(tree.get("c"), Some(&Value::Null));
        assert_eq!(tree.get("d"), None);
        assert_eq!(Value::Text("a".into()).get("a"), None);
    }

    #[test]
    fn a_number_that_json_cannot_carry_is_refused_as_what_no_case_holds() {
        for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            let case = Value::Object([("premiumYear".into(), Value::Number(number))].into());
            let refused = crate::call("assessPremium", &case).expect_err("no number");
            assert_eq!((refused.path.as_str(), refused.code), ("premiumYear", "wrongKind"), "{number}");
        }
    }

    #[test]
    fn whole_numbers_are_written_without_a_fraction_up_to_two_to_the_53() {
        let written = |number| serde_json::to_string(&Value::Number(number)).expect("JSON");
        assert_eq!([written(6000.0), written(0.0), written(-3.0)], ["6000", "0", "-3"]);
        assert_eq!([written(59.99), written(-0.5)], ["59.99", "-0.5"]);
        assert_eq!(written(9_007_199_254_740_991.0), "9007199254740991");
        // From here on a whole number may be the nearest of several.
        assert_eq!(written(9_007_199_254_740_992.0), "9007199254740992.0");
    }

    #[test]
    fn what_json_cannot_carry_is_no_tree() {
        let bytes: BytesDeserializer<'_, Error> = [1_u8, 2][..].into_deserializer();
        let said = Value::deserialize(bytes).expect_err("bytes").to_string();
        assert!(said.ends_with("expected what JSON can carry"), "{said}");
    }

    #[test]
    fn a_tree_is_thirty_two_levels_deep_at_most() {
        let deep = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
        assert!(serde_json::from_str::<Value>(&deep(32)).is_ok());
        assert!(serde_json::from_str::<Value>(&deep(33)).is_err());
    }
}

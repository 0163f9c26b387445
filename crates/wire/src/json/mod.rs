//! JSON text as a tree that borrows from it.
//!
//! Numbers stay as they are written, so that what is read of them is exact: no floating point takes part.

mod reader;

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::invalid::{InvalidCase, Path};
use crate::out::Out;

/// Anything that JSON can carry.
#[derive(Debug, PartialEq)]
pub(crate) enum Json<'t> {
    Null,
    Flag(bool),
    Number(&'t str),
    Text(Cow<'t, str>),
    List(Vec<Json<'t>>),
    Object(Fields<'t>),
}

/// The fields of an object in their order.
pub(crate) type Fields<'t> = Vec<(Cow<'t, str>, Json<'t>)>;

impl<'t> Json<'t> {
    /// Reads a whole text.
    pub(crate) fn of(text: &'t str) -> Result<Self, Box<InvalidCase>> {
        reader::read(&Path::ROOT, text)
    }

    /// Reads the texts of several arguments, as an object.
    pub(crate) fn named(arguments: &[(&'static str, &'t str)]) -> Result<Self, Box<InvalidCase>> {
        let mut fields = Vec::with_capacity(arguments.len());
        for (name, text) in arguments {
            fields.push((Cow::Borrowed(*name), reader::read(&Path::ROOT.field(name), text)?));
        }
        Ok(Json::Object(fields))
    }

    /// The fields of an object.
    pub(crate) fn fields(&self) -> Option<&Fields<'t>> {
        if let Json::Object(fields) = self { Some(fields) } else { None }
    }

    /// A field of an object; of two with one name the last, as `JSON.parse` has it.
    pub(crate) fn field(&self, name: &str) -> Option<&Self> {
        self.fields()?.iter().rev().find(|(known, _)| known == name).map(|(_, json)| json)
    }

    /// The fields that count: of two with one name the last.
    fn counted(&self) -> impl Iterator<Item = (&str, &Self)> {
        let fields = self.fields().map_or(&[][..], Vec::as_slice);
        fields.iter().enumerate().filter_map(|(place, (name, json))| {
            let later = fields.get(place + 1..).unwrap_or_default();
            later.iter().all(|(other, _)| other != name).then_some((name.as_ref(), json))
        })
    }

    /// Writes the tree with the fields of each object in the order of their names, so that one case has one text.
    pub(crate) fn write(&self, out: &mut Out) {
        match self {
            Json::Null => out.null(),
            Json::Flag(flag) => out.flag(*flag),
            Json::Number(number) => out.digits(number),
            Json::Text(text) => out.string(text),
            Json::List(items) => out.list(items, |out, item| item.write(out)),
            Json::Object(fields) => out.object(|out| {
                let mut last = None;
                // Each time the least of the names that are left: objects are small, and a sort is large.
                // Of two with one name, the last.
                while let Some((name, json)) = fields
                    .iter()
                    .rev()
                    .filter(|(name, _)| last.is_none_or(|last| name > last))
                    .min_by_key(|(name, _)| name)
                {
                    out.any_key(name);
                    json.write(out);
                    last = Some(name);
                }
            }),
        }
    }

    /// Tells every place in which two trees differ: its path, what stands here and what stands there. Lists of another
    /// length differ as a whole.
    pub(crate) fn differences(
        &self,
        other: &Self,
        at: &Path<'_>,
        tell: &mut dyn FnMut(&Path<'_>, &Self, &Self),
    ) {
        if self.says_the_same(other) {
            return;
        }
        match (self, other) {
            (Json::List(these), Json::List(those)) if these.len() == those.len() => {
                for (place, (one, two)) in these.iter().zip(those).enumerate() {
                    one.differences(two, &at.place(place), tell);
                }
            }
            (Json::Object(_), Json::Object(_)) => {
                for (name, one) in self.counted() {
                    one.differences(other.field(name).unwrap_or(&Json::Null), &at.field(name), tell);
                }
                for (name, two) in other.counted().filter(|(name, _)| self.field(name).is_none()) {
                    Json::Null.differences(two, &at.field(name), tell);
                }
            }
            _ => tell(at, self, other),
        }
    }

    /// Whether two trees say the same. The order of fields plays no part, and null is as good as a missing field.
    pub(crate) fn says_the_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Json::List(these), Json::List(those)) => {
                these.len() == those.len() && these.iter().zip(those).all(|(a, b)| a.says_the_same(b))
            }
            (Json::Object(_), Json::Object(_)) => self.holds(other) && other.holds(self),
            _ => self == other,
        }
    }

    /// Whether every field of the other object stands in this one.
    fn holds(&self, other: &Self) -> bool {
        let there = |name| self.field(name).unwrap_or(&Json::Null);
        other.counted().all(|(name, json)| json.says_the_same(there(name)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_of_two_fields_counts() {
        let json = Json::of(r#"{"a":1,"a":2}"#).expect("JSON");
        assert_eq!(json.field("a"), Some(&Json::Number("2")));
        assert_eq!(Out::record(|out| json.write(out)).json(), r#"{"a":2}"#);
        let one = Json::of(r#"{"a":2}"#).expect("JSON");
        assert!(json.says_the_same(&one) && one.says_the_same(&json));
        let other = Json::of(r#"{"a":2,"a":1,"b":0,"b":3}"#).expect("JSON");
        let mut told = Vec::new();
        json.differences(&other, &Path::ROOT, &mut |at, _, _| told.push(at.text()));
        assert_eq!(told, ["a", "b"]);
    }

    #[test]
    fn lists_of_one_length_differ_by_their_places_and_others_as_a_whole() {
        let differences = |this, other| {
            let (this, other) = (Json::of(this).expect("JSON"), Json::of(other).expect("JSON"));
            let mut told = Vec::new();
            this.differences(&other, &Path::ROOT, &mut |at, _, _| told.push(at.text()));
            told
        };
        assert_eq!(differences(r#"{"a":[1,2,3]}"#, r#"{"a":[1,0,{}]}"#), ["a.1", "a.2"]);
        assert_eq!(differences(r#"{"a":[1,2,3]}"#, r#"{"a":[0,2]}"#), ["a"]);
        assert_eq!(differences(r#"{"a":[]}"#, r#"{"a":[1]}"#), ["a"]);
    }

    #[test]
    fn order_and_nulls_play_no_part() {
        let same = |a, b| Json::of(a).expect("JSON").says_the_same(&Json::of(b).expect("JSON"));
        assert!(same(r#"{"a":1,"b":[{"c":null}]}"#, r#"{"b":[{}],"a":1}"#));
        assert!(!same(r#"{"a":1}"#, r#"{"a":1,"b":0}"#));
        assert!(!same(r#"{"a":1,"b":0}"#, r#"{"a":1}"#));
        assert!(!same(r#"{"a":1}"#, r#"{"a":"1"}"#));
        assert!(!same("[1,2]", "[2,1]"));
        assert!(!same("[1]", "[1,2]"));
    }
}

//! An outcome as the contract writes it, before it is handed over.
//!
//! One shape for all outcomes, so that one piece of code hands them over; names are borrowed, never copied.

use alloc::string::String;
use alloc::vec::Vec;

use serde::ser::{Serialize, SerializeStruct, Serializer};

/// Anything that an outcome holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    /// Not known.
    Null,
    /// Yes or no.
    Flag(bool),
    /// A number.
    Number(f64),
    /// A word or an id of the contract.
    Name(&'static str),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Tree>),
    /// Named fields.
    Object(Vec<(&'static str, Tree)>),
}

impl Tree {
    /// A list of whatever can be written.
    pub(crate) fn list<T>(items: &[T], write: impl Fn(&T) -> Self) -> Self {
        Self::List(items.iter().map(write).collect())
    }

    /// What is written when there is something, and null otherwise.
    pub(crate) fn perhaps<T>(value: Option<T>, write: impl FnOnce(T) -> Self) -> Self {
        value.map_or(Self::Null, write)
    }
}

impl Serialize for Tree {
    // Names go as variants and fields as those of a struct: a serializer to JavaScript then makes each of them
    // once and for all.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Number(number) => serializer.serialize_f64(*number),
            Self::Name(name) => serializer.serialize_unit_variant("", 0, name),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(trees) => serializer.collect_seq(trees),
            Self::Object(fields) => {
                let mut object = serializer.serialize_struct("", fields.len())?;
                for (name, tree) in fields {
                    object.serialize_field(name, tree)?;
                }
                object.end()
            }
        }
    }
}

//! Holds input against a shape of the contract.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use gpcheck_rules::rule::FactKind;

use super::cell::Cell;
use super::contract::REASON;
use super::shape::{Field, Kind, optional, required};
use super::{Read, reason, scalar};
use crate::invalid::{InvalidCase, Path};
use crate::json::{Fields, Json};

/// Reads what is there as a kind of the contract.
pub(crate) fn read(json: &Json<'_>, at: &Path<'_>, kind: &Kind) -> Read<Cell> {
    match *kind {
        Kind::List(kind) => list(json, at, kind),
        Kind::Object(fields) => object(json, at, fields).map(Cell::All),
        Kind::OneOf(shapes) => one_of(json, at, shapes),
        Kind::Tagged(shapes) => tagged(json, at, shapes),
        Kind::Reason => because(json, at),
        Kind::Any => Ok(Cell::Unknown),
        _ => scalar::read(json, at, kind),
    }
}

fn list(json: &Json<'_>, at: &Path<'_>, kind: &Kind) -> Read<Cell> {
    let Json::List(places) = json else {
        return Err(at.refuse("wrongKind", "A list is accepted here."));
    };
    let mut cells = Vec::with_capacity(places.len());
    for (place, json) in places.iter().enumerate() {
        let at = at.place(place);
        if *json == Json::Null {
            return Err(at.refuse("missing", "A list without gaps is accepted here."));
        }
        cells.push(read(json, &at, kind)?);
    }
    Ok(Cell::All(cells))
}

fn plain<'j, 't>(json: &'j Json<'t>, at: &Path<'_>) -> Read<&'j Fields<'t>> {
    json.fields().ok_or_else(|| not_plain(at))
}

#[cold]
fn not_plain(at: &Path<'_>) -> Box<InvalidCase> {
    at.refuse("wrongKind", "A plain object is accepted here.")
}

/// Reads an object of one shape. A field that it may not have comes before whatever is wrong with the others.
fn object(json: &Json<'_>, at: &Path<'_>, fields: &[Field]) -> Read<Vec<Cell>> {
    none_unknown(plain(json, at)?, at, &[fields])?;
    known(json, at, fields)
}

fn known(json: &Json<'_>, at: &Path<'_>, fields: &[Field]) -> Read<Vec<Cell>> {
    let mut cells = Vec::with_capacity(fields.len());
    for Field { name, kind, required } in fields {
        let at = at.field(name);
        cells.push(match json.field(name) {
            Some(json) if *json != Json::Null => read(json, &at, kind)?,
            _ if *required => return Err(missing(&at)),
            _ => Cell::Unknown,
        });
    }
    Ok(cells)
}

#[cold]
fn missing(at: &Path<'_>) -> Box<InvalidCase> {
    at.refuse("missing", "This field is required.")
}

/// Refuses the first field that is in none of the shapes. One without a name is what the package makes of a
/// thing that JSON cannot carry.
fn none_unknown(there: &Fields<'_>, at: &Path<'_>, shapes: &[&[Field]]) -> Read<()> {
    let known = || shapes.iter().copied().flatten().map(|field| field.name);
    match there.iter().find(|(name, _)| !known().any(|known| known == *name)) {
        Some((name, _)) if name.is_empty() => Err(not_plain(at)),
        Some((name, _)) => {
            Err(at.field(name).refuse("unknownField", &only("No such field; known here: ", known())))
        }
        None => Ok(()),
    }
}

/// Reads one of several shapes; the first field that is in any of them says which.
fn one_of(json: &Json<'_>, at: &Path<'_>, shapes: &[&[Field]]) -> Read<Cell> {
    const NONE: &str = "Exactly one of these is accepted here: {part, whole}, {percent}, {count}, {done} or \
                        {barometers}; not known, the parameter is left out.";
    let there = plain(json, at)?;
    for (name, _) in there {
        for (which, fields) in shapes.iter().enumerate() {
            if fields.iter().any(|field| field.name == *name) {
                return object(json, at, fields).map(|cells| Cell::Which(which, cells));
            }
        }
    }
    none_unknown(there, at, shapes)?;
    Err(at.refuse("missing", NONE))
}

/// Reads an object whose field `kind` says which fields go with it.
fn tagged(json: &Json<'_>, at: &Path<'_>, shapes: &[(&'static str, &'static [Field])]) -> Read<Cell> {
    const TAG: &[Field] = &[required("kind", Kind::Any)];
    let there = plain(json, at)?;
    let tag = json.field("kind").unwrap_or(&Json::Null);
    for (which, (word, fields)) in shapes.iter().enumerate() {
        if matches!(tag, Json::Text(text) if text == word) {
            none_unknown(there, at, &[TAG, fields])?;
            return known(json, at, fields).map(|cells| Cell::Which(which, cells));
        }
    }
    let mut all: Vec<&[Field]> = [TAG].into();
    all.extend(shapes.iter().map(|(_, fields)| *fields));
    none_unknown(there, at, &all)?;
    let at = at.field("kind");
    Err(match tag {
        Json::Null => missing(&at),
        tag => scalar::no_word(&at, tag, shapes.iter().map(|(word, _)| *word)),
    })
}

/// Reads a reason; after its own fields stand the facts that its rule declares for its effect.
fn because(json: &Json<'_>, at: &Path<'_>) -> Read<Cell> {
    let mut cells = object(json, at, REASON)?;
    let Some(names) = reason::facts_of(&cells) else {
        return Err(at
            .field("effect")
            .refuse("unknownWord", "An effect that the rule can have is accepted here."));
    };
    let fact = |(name, kind): &(&'static str, FactKind)| optional(name, reason::kind_of(*kind));
    let fields: Vec<Field> = names.iter().map(fact).collect();
    if let Some(facts) = json.field("facts") {
        cells.push(Cell::All(object(facts, &at.field("facts"), &fields)?));
    }
    Ok(Cell::All(cells))
}

/// A sentence that ends in a list of words.
#[cold]
pub(crate) fn only(start: &str, words: impl Iterator<Item = &'static str>) -> String {
    let mut sentence = String::from(start);
    for (place, word) in words.enumerate() {
        if place > 0 {
            sentence.push_str(", ");
        }
        sentence.push_str(word);
    }
    sentence.push('.');
    sentence
}

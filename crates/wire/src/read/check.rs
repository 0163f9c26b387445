//! Holds input against a shape of the contract.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use gpcheck_rules::rule::FactKind;

use super::cell::Cell;
use super::contract::REASON;
use super::shape::{Field, Kind, optional, required};
use super::{Read, outcome, scalar};
use crate::invalid::{InvalidCase, Path};
use crate::node::Node;

/// Reads what is there as a kind of the contract.
pub(crate) fn read<N: Node>(node: &N, at: &Path<'_>, kind: &Kind) -> Read<Cell> {
    match *kind {
        Kind::List(kind) => list(node, at, kind),
        Kind::Object(fields) => object(node, at, fields).map(Cell::All),
        Kind::OneOf(shapes) => one_of(node, at, shapes),
        Kind::Tagged(shapes) => tagged(node, at, shapes),
        Kind::Reason => reason(node, at),
        Kind::Any => Ok(Cell::Unknown),
        _ => scalar::read(node, at, kind),
    }
}

fn list<N: Node>(node: &N, at: &Path<'_>, kind: &Kind) -> Read<Cell> {
    let Some(places) = node.places() else {
        return Err(at.refuse("wrongKind", "A list is accepted here."));
    };
    let mut cells = Vec::new();
    for place in 0..places {
        let at = at.place(place);
        match node.place(place) {
            Some(node) if !node.is_null() => cells.push(read(&node, &at, kind)?),
            _ => return Err(at.refuse("missing", "A list without gaps is accepted here.")),
        }
    }
    Ok(Cell::All(cells))
}

/// Reads the known fields in their order. When there are as many as the object has, none is unknown; otherwise
/// its names decide, and an unknown one comes before whatever is wrong with the others.
fn object<N: Node>(node: &N, at: &Path<'_>, fields: &[Field]) -> Read<Vec<Cell>> {
    let size = plain(node, at)?;
    let mut found = 0;
    let cells = known(node, at, fields, &mut found);
    if cells.is_err() || found != size {
        unknown(node, at, &[fields])?;
    }
    cells
}

fn known<N: Node>(node: &N, at: &Path<'_>, fields: &[Field], found: &mut usize) -> Read<Vec<Cell>> {
    let mut cells = Vec::with_capacity(fields.len());
    for Field { name, kind, required } in fields {
        let at = at.field(name);
        let field = node.field(name);
        *found += usize::from(field.is_some());
        cells.push(match field {
            Some(node) if !node.is_null() => read(&node, &at, kind)?,
            _ if *required => return Err(at.refuse("missing", "This field is required.")),
            _ => Cell::Unknown,
        });
    }
    Ok(cells)
}

/// How many fields a plain object has.
fn plain<N: Node>(node: &N, at: &Path<'_>) -> Read<usize> {
    node.size().ok_or_else(|| at.refuse("wrongKind", "A plain object is accepted here."))
}

/// Refuses the first field that is in none of the shapes.
fn unknown<N: Node>(node: &N, at: &Path<'_>, shapes: &[&[Field]]) -> Read<()> {
    let known = || shapes.iter().copied().flatten().map(|field| field.name);
    match node.names().into_iter().find(|name| !known().any(|known| known == name)) {
        Some(name) => Err(at.field(&name).refuse("unknownField", &only("No such field; known here: ", known()))),
        None => Ok(()),
    }
}

/// Reads one of several shapes. The first field that is there says which; only when there is a choice does
/// the order of the fields matter.
fn one_of<N: Node>(node: &N, at: &Path<'_>, shapes: &[&[Field]]) -> Read<Cell> {
    const NONE: &str = "Exactly one of these is accepted here: {part, whole}, {percent}, {count}, {done} or \
                        {barometers}; not known, the parameter is left out.";
    plain(node, at)?;
    let choose = |there: &dyn Fn(&'static str) -> bool| {
        shapes.iter().position(|fields| fields.iter().any(|field| there(field.name)))
    };
    let Some(mut which) = choose(&|name| node.field(name).is_some()) else {
        unknown(node, at, shapes)?;
        return Err(at.refuse("missing", NONE));
    };
    let mut cells = object(node, at, shapes.get(which).copied().unwrap_or_default());
    if cells.is_err() {
        let first = node.names().into_iter().next().unwrap_or_default();
        if let Some(other) = choose(&|name| name == first).filter(|other| *other != which) {
            which = other;
            cells = object(node, at, shapes.get(which).copied().unwrap_or_default());
        }
    }
    Ok(Cell::Which(which, cells?))
}

/// Reads an object whose field `kind` says which fields go with it.
fn tagged<N: Node>(node: &N, at: &Path<'_>, shapes: &[(&'static str, &'static [Field])]) -> Read<Cell> {
    let size = plain(node, at)?;
    let tag = node.field("kind").filter(|tag| !tag.is_null());
    let text = tag.as_ref().and_then(Node::text);
    let which = text.as_deref().and_then(|text| shapes.iter().position(|(word, _)| *word == text));
    let Some((which, (_, fields))) = which.and_then(|which| Some((which, shapes.get(which)?))) else {
        return Err(no_tag(node, at, tag.as_ref(), shapes));
    };
    let mut found = 1;
    let cells = known(node, at, fields, &mut found);
    if cells.is_err() || found != size {
        unknown(node, at, &[TAG, fields])?;
    }
    Ok(Cell::Which(which, cells?))
}

const TAG: &[Field] = &[required("kind", Kind::Any)];

/// Why an object has none of the kinds.
#[cold]
fn no_tag<N: Node>(
    node: &N,
    at: &Path<'_>,
    tag: Option<&N>,
    shapes: &[(&'static str, &'static [Field])],
) -> Box<InvalidCase> {
    let mut all: Vec<&[Field]> = [TAG].into();
    all.extend(shapes.iter().map(|(_, fields)| *fields));
    if let Err(invalid) = unknown(node, at, &all) {
        return invalid;
    }
    let (at, words) = (at.field("kind"), shapes.iter().map(|(word, _)| *word));
    match tag {
        None => at.refuse("missing", "This field is required."),
        Some(tag) => scalar::no_word(&at, tag.text().is_some(), words),
    }
}

/// Reads a reason; after its own fields stand the facts that its rule declares for its effect.
fn reason<N: Node>(node: &N, at: &Path<'_>) -> Read<Cell> {
    let mut cells = object(node, at, REASON)?;
    let Some(names) = outcome::facts_of(&cells) else {
        return Err(at.field("effect").refuse("unknownWord", "An effect that the rule can have is accepted here."));
    };
    let fact = |(name, kind): &(&'static str, FactKind)| optional(name, outcome::kind_of(*kind));
    let fields: Vec<Field> = names.iter().map(fact).collect();
    if let Some(facts) = node.field("facts") {
        cells.push(Cell::All(object(&facts, &at.field("facts"), &fields)?));
    }
    Ok(Cell::All(cells))
}

/// A sentence that ends in a list of words.
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

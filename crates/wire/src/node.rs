//! Anything shaped like JSON: a [`Value`](crate::Value) here, an object of JavaScript in the package.
//!
//! Input is read where it is: only the fields that the contract knows are fetched, one at a time, and a case of
//! JavaScript is never copied into a tree first.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::tree::Tree;

/// One value of the input. What JSON cannot carry is of none of these kinds.
pub trait Node: Sized {
    /// Whether nothing is said: null, or not defined.
    fn is_null(&self) -> bool;

    /// Yes or no.
    fn flag(&self) -> Option<bool>;

    /// A number, perhaps not finite.
    fn number(&self) -> Option<f64>;

    /// Text.
    fn text(&self) -> Option<Cow<'_, str>>;

    /// How many places a list has.
    fn places(&self) -> Option<usize>;

    /// What stands at a place of a list.
    fn place(&self, place: usize) -> Option<Self>;

    /// How many fields a plain object has; `None` for anything else.
    fn size(&self) -> Option<usize>;

    /// A field of a plain object, whatever it holds; `None` when it is not defined.
    fn field(&self, name: &'static str) -> Option<Self>;

    /// The names of the fields of a plain object in their order, those not defined left out.
    fn names(&self) -> Vec<String>;
}

/// Whether the input says the same as an outcome. The order of fields plays no part, and a missing field is as
/// good as null.
pub fn same<N: Node>(node: &N, tree: &Tree) -> bool {
    match tree {
        Tree::Null => node.is_null(),
        Tree::Flag(flag) => node.flag() == Some(*flag),
        Tree::Number(number) => node.number() == Some(*number),
        Tree::Name(text) => node.text().as_deref() == Some(text),
        Tree::Text(text) => node.text().as_deref() == Some(text),
        Tree::List(trees) => {
            node.places() == Some(trees.len())
                && trees
                    .iter()
                    .enumerate()
                    .all(|(place, tree)| node.place(place).is_some_and(|node| same(&node, tree)))
        }
        Tree::Object(fields) => {
            let Some(size) = node.size() else { return false };
            let mut there = 0;
            let agree = fields.iter().all(|(name, tree)| match node.field(name) {
                Some(node) => {
                    there += 1;
                    same(&node, tree)
                }
                None => matches!(tree, Tree::Null),
            });
            agree && there == size
        }
    }
}

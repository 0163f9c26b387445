//! What was read, in the order of its shape, until it becomes a case.

use alloc::string::String;
use alloc::vec::Vec;

use gpcheck_rules::{Date, Euro, Percent, Rule};

/// One value that was read.
#[derive(Debug)]
pub(crate) enum Cell {
    /// Not known.
    Unknown,
    Flag(bool),
    Count(u64),
    Euro(Euro),
    Percent(Percent),
    Date(Date),
    /// The place of a word among those accepted.
    Word(usize),
    Text(String),
    Rule(&'static Rule),
    /// The id of a source.
    Source(&'static str),
    /// Every place of a list, or every field of an object.
    All(Vec<Cell>),
    /// Which of several shapes, and its fields.
    Which(usize, Vec<Cell>),
}

/// Cells still to be taken, in the order of their shape.
///
/// What is taken is `None` when it is not known. A required field always is; that the compiler cannot see it
/// costs a `?`, never a guess.
#[derive(Clone)]
pub(crate) struct Cells<'a>(&'a [Cell]);

macro_rules! take {
    ($($name:ident $variant:ident $type:ty;)+) => {
        $(
            #[inline(never)]
            pub(crate) fn $name(&mut self) -> Option<$type> {
                if let Cell::$variant(value) = self.next() { Some(*value) } else { None }
            }
        )+
    };
}

impl<'a> Cells<'a> {
    /// The fields of an object.
    pub(crate) fn new(cells: &'a [Cell]) -> Self {
        Self(cells)
    }

    /// The fields of the object, or the places of the list, that was read.
    pub(crate) fn of(cell: &'a Cell) -> Option<Self> {
        if let Cell::All(cells) = cell { Some(Self(cells)) } else { None }
    }

    #[inline(never)]
    fn next(&mut self) -> &'a Cell {
        match self.0.split_first() {
            Some((first, rest)) => {
                self.0 = rest;
                first
            }
            None => &Cell::Unknown,
        }
    }

    take! {
        flag Flag bool;
        count Count u64;
        euro Euro Euro;
        percent Percent Percent;
        date Date Date;
        place Word usize;
        rule Rule &'static Rule;
        source Source &'static str;
    }

    /// What a word stands for, by its place among those accepted.
    pub(crate) fn word<T: Copy>(&mut self, meanings: &[T]) -> Option<T> {
        meanings.get(self.place()?).copied()
    }

    #[inline(never)]
    pub(crate) fn text(&mut self) -> Option<&'a str> {
        if let Cell::Text(text) = self.next() { Some(text) } else { None }
    }

    /// An object within.
    #[inline(never)]
    pub(crate) fn fields(&mut self) -> Option<Cells<'a>> {
        Self::of(self.next())
    }

    /// Which shape an object has, and its fields.
    pub(crate) fn which(&mut self) -> Option<(usize, Cells<'a>)> {
        if let Cell::Which(which, cells) = self.next() { Some((*which, Self(cells))) } else { None }
    }

    /// Takes every place that is left; the code takes one at a time.
    pub(crate) fn each_place(&mut self, mut take: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        while !self.0.is_empty() {
            take(self)?;
        }
        Some(())
    }

    /// Takes every object that is left.
    pub(crate) fn each(&mut self, mut take: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.each_place(|places| take(&mut places.fields()?))
    }

    /// Every place of a list, made into something.
    pub(crate) fn list<T>(&mut self, make: impl Fn(&mut Cells<'a>) -> Option<T>) -> Option<Vec<T>> {
        let mut places = self.fields()?;
        let mut made = Vec::with_capacity(places.0.len());
        places.each_place(|places| {
            made.push(make(places)?);
            Some(())
        })?;
        Some(made)
    }

    /// Passes over fields that nobody needs.
    pub(crate) fn skip(&mut self, fields: usize) {
        self.0 = self.0.get(fields..).unwrap_or_default();
    }
}

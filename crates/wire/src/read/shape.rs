//! What the contract accepts, as data.

/// What stands in a field or a place.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    /// true or false.
    Flag,
    /// A whole number that is not negative.
    Count,
    /// Euros with at most two decimals.
    Euro,
    /// A percentage as displayed.
    Percent,
    /// A civil date.
    Date,
    /// Text that says something.
    Text,
    /// One of these words; read as its place among them.
    Word(&'static [&'static str]),
    /// A percentage that the State can bear: 0, 50 or 100; read as its place among them.
    StateShare,
    /// A premium year whose rules are known or assumed.
    Year,
    /// An INAMI/RIZIV competence code.
    CompetenceCode,
    /// An INAMI/RIZIV number, read as its digits.
    Nihii,
    /// A SHA-256 as hexadecimal digits.
    Sha256,
    /// A list of them.
    List(&'static Kind),
    /// An object with these fields and no other.
    Object(&'static [Field]),
    /// An object with the fields of exactly one of these shapes; its first field says which.
    OneOf(&'static [&'static [Field]]),
    /// An object whose field `kind` is one of these words and says which fields go with it.
    Tagged(&'static [(&'static str, &'static [Field])]),
    /// The id of a rule.
    Rule,
    /// The id of a source.
    Source,
    /// A reason of an outcome, whose rule and effect say which facts it has.
    Reason,
    /// Anything; it is read elsewhere or not at all.
    Any,
}

/// A field of an object.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    pub(crate) required: bool,
}

/// A field that has to be there.
pub(crate) const fn required(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, required: true }
}

/// A field that is not known when it is null or missing.
pub(crate) const fn optional(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, required: false }
}

//! Fluent's syntax, down to the subset that the tables can carry. Everything else is refused with its line.

use fluent_syntax::ast;
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::spec::Kind;
use super::tree::{Book, Entry, Group, Part};
use super::{Fault, Source};

/// Adds the entries of one file to the book of its language.
pub fn read(source: &Source, book: &mut Book, faults: &mut Vec<Fault>) {
    let ends = source.text.match_indices('\n').map(|(at, _)| at).collect();
    let reader = Reader { source, ends };
    let resource = match parser::parse(source.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                faults.push(reader.fault_at(error.pos.start, error.kind.to_string()));
            }
            resource
        }
    };
    let mut group = None;
    for entry in &resource.body {
        match entry {
            ast::Entry::GroupComment(comment) => {
                let name = comment.content.first().copied().unwrap_or_default().trim();
                group = Group::named(name);
                if group.is_none() {
                    let names = Group::ALL.map(Group::name).join(", ");
                    faults.push(reader.fault(name, format!("no group \"{name}\": there are {names}")));
                }
            }
            ast::Entry::Message(message) => reader.message(message, group, book, faults),
            ast::Entry::Term(term) => {
                faults.push(reader.fault(term.id.name, "terms are not supported: write the word out".into()));
            }
            ast::Entry::Comment(_) | ast::Entry::ResourceComment(_) | ast::Entry::Junk { .. } => {}
        }
    }
}

struct Reader<'s> {
    source: &'s Source,
    /// Where each line ends.
    ends: Vec<usize>,
}

impl<'s> Reader<'s> {
    fn message(
        &self,
        message: &ast::Message<&'s str>,
        group: Option<Group>,
        book: &mut Book,
        faults: &mut Vec<Fault>,
    ) {
        let id = message.id.name;
        let Some(group) = group else {
            faults.push(
                self.fault(id, format!("{id} is in no group: put \"## app\" or another group above it")),
            );
            return;
        };
        let value = message.value.iter().map(|pattern| (id.to_owned(), id, pattern));
        let attributes = message
            .attributes
            .iter()
            .map(|attribute| (format!("{id}.{}", attribute.id.name), attribute.id.name, &attribute.value));
        for (key, at, pattern) in value.chain(attributes) {
            let place = self.place(at);
            match self.pattern(pattern, at) {
                Ok(parts) => {
                    if let Some(first) = book.get(group, &key) {
                        let what = format!("{key} is said twice, first at {}", first.place);
                        faults.push(Fault { place, what });
                    } else {
                        book.entries.insert((group, key), Entry { parts, place });
                    }
                }
                Err(fault) => faults.push(fault),
            }
        }
    }

    fn pattern(&self, pattern: &ast::Pattern<&'s str>, near: &'s str) -> Result<Vec<Part>, Fault> {
        let mut parts = Vec::new();
        let mut near = near;
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    near = value;
                    if value.chars().any(|c| c.is_control() && c != '\n') {
                        return Err(self.fault(value, "a control character in a text".into()));
                    }
                    // A text that goes on in the next line is one paragraph.
                    push_text(&mut parts, &value.replace('\n', " "));
                }
                ast::PatternElement::Placeable { expression } => {
                    self.expression(expression, near, &mut parts)?
                }
            }
        }
        Ok(parts)
    }

    fn expression(
        &self,
        expression: &ast::Expression<&'s str>,
        near: &'s str,
        parts: &mut Vec<Part>,
    ) -> Result<(), Fault> {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, near, parts),
            ast::Expression::Select { selector, variants } => {
                let ast::InlineExpression::VariableReference { id } = selector else {
                    return Err(self.fault(near, "only a variable can be selected on".into()));
                };
                let mut chosen = Vec::new();
                let mut default = None;
                for variant in variants {
                    let (ast::VariantKey::Identifier { name }
                    | ast::VariantKey::NumberLiteral { value: name }) = &variant.key;
                    let parts = self.pattern(&variant.value, name)?;
                    if variant.default {
                        default = Some((*name, parts));
                    } else if chosen.iter().any(|(key, _)| key == name) {
                        return Err(self.fault(name, format!("[{name}] stands twice")));
                    } else {
                        chosen.push(((*name).to_owned(), parts));
                    }
                }
                let Some((default_key, default)) = default else {
                    return Err(self.fault(id.name, "a select needs a default: *[other]".into()));
                };
                let mut keys: Vec<&str> = chosen.iter().map(|(key, _)| key.as_str()).collect();
                keys.push(default_key);
                let kind = kind_of_keys(&keys).map_err(|what| self.fault(id.name, what))?;
                parts.push(Part::Select { var: id.name.to_owned(), kind, variants: chosen, default });
                Ok(())
            }
        }
    }

    fn inline(
        &self,
        inline: &ast::InlineExpression<&'s str>,
        near: &'s str,
        parts: &mut Vec<Part>,
    ) -> Result<(), Fault> {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                let text = unescape_unicode_to_string(value);
                if text.chars().any(char::is_control) {
                    return Err(self.fault(value, "a control character in a text".into()));
                }
                push_text(parts, &text);
                Ok(())
            }
            ast::InlineExpression::VariableReference { id } => {
                parts.push(Part::Show { var: id.name.to_owned(), kind: Kind::Text });
                Ok(())
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                let Some(kind) = Kind::function(id.name) else {
                    return Err(self.fault(id.name, format!("no function {}", id.name)));
                };
                match (arguments.positional.as_slice(), arguments.named.as_slice()) {
                    ([ast::InlineExpression::VariableReference { id: var }], []) => {
                        parts.push(Part::Show { var: var.name.to_owned(), kind });
                        Ok(())
                    }
                    _ => Err(self.fault(id.name, format!("{} takes one variable and nothing else", id.name))),
                }
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression, near, parts),
            ast::InlineExpression::NumberLiteral { value } => {
                Err(self.fault(value, "write a number as plain text".into()))
            }
            ast::InlineExpression::MessageReference { id, .. } => {
                Err(self.fault(id.name, "one message cannot use another".into()))
            }
            ast::InlineExpression::TermReference { id, .. } => {
                Err(self.fault(id.name, "terms are not supported: write the word out".into()))
            }
        }
    }

    /// A fault at a slice of the source's own text.
    fn fault(&self, at: &str, what: String) -> Fault {
        Fault { place: self.place(at), what }
    }

    fn fault_at(&self, offset: usize, what: String) -> Fault {
        Fault { place: self.place_at(offset), what }
    }

    fn place(&self, at: &str) -> String {
        let offset = (at.as_ptr() as usize).saturating_sub(self.source.text.as_ptr() as usize);
        self.place_at(offset)
    }

    fn place_at(&self, offset: usize) -> String {
        let line = self.ends.partition_point(|end| *end < offset);
        format!("{}:{}", self.source.path, line + 1)
    }
}

fn push_text(parts: &mut Vec<Part>, text: &str) {
    if let Some(Part::Text(last)) = parts.last_mut() {
        last.push_str(text);
    } else if !text.is_empty() {
        parts.push(Part::Text(text.to_owned()));
    }
}

/// What the keys of a select say about its variable.
fn kind_of_keys(keys: &[&str]) -> Result<Option<Kind>, String> {
    let number = |key: &&str| key.bytes().all(|byte| byte.is_ascii_digit());
    let only = |allowed: &[&str]| keys.iter().all(|key| allowed.contains(key));
    if only(&["known", "unknown"]) {
        Ok(None)
    } else if keys.iter().any(|key| number(key) || *key == "one") {
        match keys.iter().find(|key| !number(key) && !["one", "other", "unknown"].contains(key)) {
            None => Ok(Some(Kind::Number)),
            Some(odd) => Err(format!("[{odd}] among numbers: use [one], a whole number and *[other]")),
        }
    } else if only(&["true", "false", "unknown"]) {
        Ok(Some(Kind::Flag))
    } else {
        Ok(Some(Kind::Word))
    }
}

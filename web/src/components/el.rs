//! Elements built by calls.
//!
//! `html!` writes some two hundred bytes of program for each element, and every byte is fetched on a phone. These
//! calls, kept out of line on purpose, write a fraction of that and draw the same nodes.

use std::rc::Rc;

use web_sys::Event;
use yew::virtual_dom::{
    AttributeOrProperty, Attributes, Key, Listener, ListenerKind, VList, VNode, VTag, VText,
};
use yew::{AttrValue, Html};

/// An element: `el!("a" ["class": "button", "href": href] words)`. Without brackets it has no attributes.
#[macro_export]
macro_rules! el {
    ($name:literal [$($key:literal: $value:expr),* $(,)?] $($child:expr),* $(,)?) => {{
        #[allow(unused_mut)]
        let mut el = $crate::components::el::El::new($name, &[$($key),*]);
        $($crate::components::el::Value::hold($value, &mut el);)*
        $($crate::components::el::Draw::put($child, el.inside());)*
        el
    }};
    ($name:literal $($child:expr),* $(,)?) => {
        $crate::el!($name [] $($child),*)
    };
}

/// Nodes side by side, without an element around them.
#[macro_export]
macro_rules! all {
    ($($child:expr),* $(,)?) => {{
        let mut nodes = ::std::vec::Vec::new();
        $($crate::components::el::Draw::put($child, &mut nodes);)*
        $crate::components::el::Draw::draw(nodes)
    }};
}

/// An element that is being built.
pub struct El {
    tag: VTag,
    keys: &'static [&'static str],
    values: Vec<Option<AttributeOrProperty>>,
    children: Vec<Html>,
}

impl El {
    /// What [`el!`](crate::el) starts with.
    #[inline(never)]
    pub fn new(name: &'static str, keys: &'static [&'static str]) -> Self {
        Self { tag: VTag::new(name), keys, values: Vec::with_capacity(keys.len()), children: Vec::new() }
    }

    /// The nodes inside.
    #[inline(never)]
    pub fn inside(&mut self) -> &mut Vec<Html> {
        &mut self.children
    }

    /// Hears an event.
    pub fn on(mut self, kind: ListenerKind, heard: impl Fn(Event) + 'static) -> Self {
        self.tag.add_listener(Rc::new(Ear { kind, heard: Box::new(heard) }));
        self
    }

    /// Text of an input.
    pub fn value(mut self, text: String) -> Self {
        self.tag.set_value(Some(AttrValue::from(text)));
        self
    }

    /// Whether a radio button or box is on.
    pub fn checked(mut self, on: bool) -> Self {
        self.tag.set_checked(on);
        self
    }

    /// Another element takes its place when the key changes.
    pub fn key(mut self, key: impl Into<Key>) -> Self {
        self.tag.key = Some(key.into());
        self
    }
}

struct Ear {
    kind: ListenerKind,
    heard: Box<dyn Fn(Event)>,
}

impl Listener for Ear {
    fn kind(&self) -> ListenerKind {
        self.kind.clone()
    }

    fn handle(&self, event: Event) {
        (self.heard)(event);
    }

    fn passive(&self) -> bool {
        false
    }
}

/// What can be the value of an attribute.
pub trait Value {
    /// Gives the element its next attribute; what is absent leaves it out.
    fn hold(self, el: &mut El);
}

impl Value for AttrValue {
    #[inline(never)]
    fn hold(self, el: &mut El) {
        el.values.push(Some(AttributeOrProperty::Attribute(self)));
    }
}

impl Value for &'static str {
    #[inline(never)]
    fn hold(self, el: &mut El) {
        AttrValue::Static(self).hold(el);
    }
}

impl Value for String {
    #[inline(never)]
    fn hold(self, el: &mut El) {
        AttrValue::from(self).hold(el);
    }
}

impl Value for bool {
    #[inline(never)]
    fn hold(self, el: &mut El) {
        self.then_some("").hold(el);
    }
}

impl<T: Value> Value for Option<T> {
    #[inline(never)]
    fn hold(self, el: &mut El) {
        match self {
            Some(value) => value.hold(el),
            None => el.values.push(None),
        }
    }
}

/// What can stand inside an element.
pub trait Draw: Sized {
    /// As a node of the page.
    fn draw(self) -> Html;

    /// As the next of several nodes.
    #[inline(never)]
    fn put(self, nodes: &mut Vec<Html>) {
        nodes.push(self.draw());
    }
}

impl Draw for Html {
    #[inline(always)]
    fn draw(self) -> Html {
        self
    }
}

impl Draw for El {
    #[inline(never)]
    fn draw(mut self) -> Html {
        self.tag
            .set_attributes(Attributes::Dynamic { keys: self.keys, values: self.values.into_boxed_slice() });
        self.tag.add_children(self.children);
        VNode::from(self.tag)
    }
}

impl Draw for &'static str {
    #[inline(never)]
    fn draw(self) -> Html {
        VNode::VText(VText::new(self))
    }
}

impl Draw for String {
    #[inline(never)]
    fn draw(self) -> Html {
        VNode::VText(VText::new(self))
    }
}

impl Draw for u64 {
    fn draw(self) -> Html {
        self.to_string().draw()
    }
}

/// What is absent leaves its place, so that what follows keeps its own element, and its focus.
impl<T: Draw> Draw for Option<T> {
    #[inline(never)]
    fn draw(self) -> Html {
        self.map(T::draw).unwrap_or_default()
    }
}

impl Draw for Vec<Html> {
    #[inline(never)]
    fn draw(self) -> Html {
        VNode::from(VList::with_children(self, None))
    }
}

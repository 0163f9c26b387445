//! Elements built by calls.
//!
//! `html!` writes some two hundred bytes of program for each element, and every byte is fetched on a phone. These
//! calls write a tenth of that and draw the same nodes: measured, they make the app a tenth smaller.

use std::rc::Rc;

use web_sys::Event;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, ListenerKind, VList, VNode, VTag, VText};
use yew::{AttrValue, Html};

/// What an attribute holds; `None` leaves it out.
pub type Held = Option<AttributeOrProperty>;

/// An element: `el!("a" ["class": "button", "href": href] words)`. Without brackets it has no attributes.
#[macro_export]
macro_rules! el {
    ($name:literal [$($key:literal: $value:expr),* $(,)?] $($child:expr),* $(,)?) => {
        $crate::components::el::element(
            $name,
            &[$($key),*],
            Box::new([$($crate::components::el::Value::held($value)),*]),
            vec![$($crate::components::el::Draw::draw($child)),*],
        )
    };
    ($name:literal $($child:expr),* $(,)?) => {
        $crate::el!($name [] $($child),*)
    };
}

/// Nodes side by side, without an element around them.
#[macro_export]
macro_rules! all {
    ($($child:expr),* $(,)?) => {
        $crate::components::el::Draw::draw(vec![$($crate::components::el::Draw::draw($child)),*])
    };
}

/// An element that is being built.
pub struct El(VTag);

/// What [`el!`](crate::el) calls.
pub fn element(name: &'static str, keys: &'static [&'static str], values: Box<[Held]>, children: Vec<Html>) -> El {
    let mut tag = VTag::new(name);
    tag.set_attributes(Attributes::Dynamic { keys, values });
    tag.add_children(children);
    El(tag)
}

impl El {
    /// Hears an event.
    pub fn on(mut self, kind: ListenerKind, heard: impl Fn(Event) + 'static) -> Self {
        self.0.add_listener(Rc::new(Ear { kind, heard: Box::new(heard) }));
        self
    }

    /// Text of an input.
    pub fn value(mut self, text: String) -> Self {
        self.0.set_value(Some(AttrValue::from(text)));
        self
    }

    /// Whether a radio button or box is on.
    pub fn checked(mut self, on: bool) -> Self {
        self.0.set_checked(on);
        self
    }

    /// Another element takes its place when the key changes.
    pub fn key(mut self, key: impl Into<Key>) -> Self {
        self.0.key = Some(key.into());
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
    /// The value, if the attribute is there.
    fn held(self) -> Held;
}

impl Value for &'static str {
    fn held(self) -> Held {
        Some(AttributeOrProperty::Attribute(AttrValue::Static(self)))
    }
}

impl Value for String {
    fn held(self) -> Held {
        Some(AttributeOrProperty::Attribute(AttrValue::from(self)))
    }
}

impl Value for bool {
    fn held(self) -> Held {
        self.then_some("").held()
    }
}

impl<T: Value> Value for Option<T> {
    fn held(self) -> Held {
        self.and_then(T::held)
    }
}

/// What can stand inside an element.
pub trait Draw {
    /// As a node of the page.
    fn draw(self) -> Html;
}

impl Draw for Html {
    fn draw(self) -> Html {
        self
    }
}

impl Draw for El {
    fn draw(self) -> Html {
        VNode::from(self.0)
    }
}

impl Draw for &'static str {
    fn draw(self) -> Html {
        VNode::VText(VText::new(self))
    }
}

impl Draw for String {
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
    fn draw(self) -> Html {
        self.map(T::draw).unwrap_or_default()
    }
}

impl Draw for Vec<Html> {
    fn draw(self) -> Html {
        VNode::from(VList::with_children(self, None))
    }
}

//! The caller's objects, read where they are.
//!
//! Only own fields that JSON would carry count. A getter or a proxy may throw: what it hides then cannot be
//! read, and the case is refused.

use std::borrow::Cow;

use gpcheck_wire::Node;
use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::*;

use crate::names::name;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Object, js_name = keys, catch)]
    fn own_keys(of: &JsValue) -> Result<Array, JsValue>;

    #[wasm_bindgen(js_namespace = Object, js_name = getPrototypeOf, catch)]
    fn prototype(of: &JsValue) -> Result<JsValue, JsValue>;
}

/// Any value of JavaScript.
pub(crate) struct Js(pub(crate) JsValue);

impl Js {
    /// The names of the fields of an object written with braces, or of one without a prototype. A list, a date,
    /// a map or an instance of a class holds more than its fields show.
    fn keys(&self) -> Option<Array> {
        if !self.0.is_object() {
            return None;
        }
        let kind = prototype(&self.0).ok()?;
        // What has no prototype itself is the plain one, also when it comes from another frame.
        let plain = kind.is_null() || prototype(&kind).is_ok_and(|root| root.is_null());
        if plain { own_keys(&self.0).ok() } else { None }
    }
}

impl Node for Js {
    fn is_null(&self) -> bool {
        self.0.is_undefined() || self.0.is_null()
    }

    fn flag(&self) -> Option<bool> {
        self.0.as_bool()
    }

    fn number(&self) -> Option<f64> {
        self.0.as_f64()
    }

    fn text(&self) -> Option<Cow<'_, str>> {
        self.0.as_string().map(Cow::Owned)
    }

    fn places(&self) -> Option<usize> {
        Array::is_array(&self.0).then(|| self.0.unchecked_ref::<Array>().length() as usize)
    }

    fn place(&self, place: usize) -> Option<Self> {
        Reflect::get_u32(&self.0, u32::try_from(place).ok()?).ok().map(Js)
    }

    fn size(&self) -> Option<usize> {
        self.keys().map(|names| names.length() as usize)
    }

    fn field(&self, known: &'static str) -> Option<Self> {
        let value = Reflect::get(&self.0, &name(known)).ok()?;
        (!value.is_undefined()).then_some(Js(value))
    }

    fn names(&self) -> Vec<String> {
        let defined = |name: &JsValue| Reflect::get(&self.0, name).is_ok_and(|value| !value.is_undefined());
        self.keys().into_iter().flatten().filter(defined).filter_map(|name| name.as_string()).collect()
    }
}

//! The colours of the style sheet, in both schemes: text at 4.5 to 1, the edges of controls at 3 to 1.

use std::{collections::BTreeMap, fs};

/// The tokens, for the light and for the dark, and those of paper.
const SHEET: &str = concat!(include_str!("../style/tokens.css"), include_str!("../style/paper.css"));

/// Text on its ground.
const TEXT: &[(&str, &str)] = &[
    ("ink", "paper"),
    ("ink", "card"),
    ("soft", "paper"),
    ("soft", "card"),
    ("soft", "brand-soft"),
    ("brand", "paper"),
    ("brand", "card"),
    ("brand", "brand-soft"),
    ("on-brand", "brand"),
    ("warn", "warn-soft"),
    ("warn", "card"),
    ("stop", "stop-soft"),
    ("stop", "card"),
    ("stop", "paper"),
];

/// Edges of controls, marks and the ring of the focus.
const EDGES: &[(&str, &str)] = &[
    ("field", "card"),
    ("field", "paper"),
    ("brand", "card"),
    ("brand", "paper"),
    ("stop", "paper"),
    ("stop", "card"),
    ("warn", "card"),
    ("on-brand", "brand"),
];

type Colours = BTreeMap<&'static str, [f64; 3]>;

/// The colours of a block of tokens, over those of the block before.
fn tokens(block: &'static str, before: &Colours) -> Colours {
    let mut colours = before.clone();
    for line in block.split(';') {
        let Some((name, value)) = line.split_once(':') else { continue };
        let Some(hex) = value.trim().strip_prefix('#') else { continue };
        let part = |place: usize| f64::from(u8::from_str_radix(&hex[place..place + 2], 16).unwrap()) / 255.0;
        let name = name.rsplit("--").next().unwrap().trim();
        colours.insert(name, [part(0), part(2), part(4)]);
    }
    colours
}

fn luminance([red, green, blue]: [f64; 3]) -> f64 {
    let linear =
        |value: f64| if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Each scheme with its colours: light, dark, print.
fn schemes() -> Vec<(&'static str, Colours)> {
    let blocks: Vec<&'static str> =
        SHEET.split(":root {").skip(1).map(|rest| rest.split('}').next().unwrap()).collect();
    assert_eq!(blocks.len(), 3, "light, dark and print");
    let light = tokens(blocks[0], &Colours::new());
    let dark = tokens(blocks[1], &light);
    let print = tokens(blocks[2], &light);
    vec![("light", light), ("dark", dark), ("print", print)]
}

#[test]
fn text_can_be_read() {
    for (scheme, colours) in schemes() {
        for (text, ground) in TEXT {
            let found = contrast(colours[text], colours[ground]);
            assert!(found >= 4.5, "{scheme}: {text} on {ground} is {found:.2}");
        }
    }
}

#[test]
fn edges_can_be_seen() {
    for (scheme, colours) in schemes() {
        for (edge, ground) in EDGES {
            let found = contrast(colours[edge], colours[ground]);
            assert!(found >= 3.0, "{scheme}: {edge} on {ground} is {found:.2}");
        }
    }
}

#[test]
fn colours_are_tokens() {
    let mut sheets = 0;
    for entry in fs::read_dir("style").unwrap() {
        let path = entry.unwrap().path();
        // Paper is white and its ink black, whatever the scheme.
        if path.ends_with("tokens.css") || path.ends_with("paper.css") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let hex = text
            .split('#')
            .skip(1)
            .filter(|rest| rest.len() >= 3 && rest.bytes().take(3).all(|byte| byte.is_ascii_hexdigit()));
        assert_eq!(hex.count(), 0, "a colour outside the tokens: {}", path.display());
        sheets += 1;
    }
    assert!(sheets > 10);
}

//! What holds for any text that is taken for a case or an outcome, and for any row of numbers.

use gpcheck_wire::{
    InvalidCase, Record, assess_premium, assess_premium_rows, compare_premium_years, explain, explain_code,
    read_consultation, route_visit, verify_receipt,
};
use serde_json::Value as Json;

use crate::edit::{edited, which};
use crate::refusal;

/// As JSON has them.
const LANGUAGES: [&str; 4] = ["\"fr\"", "\"nl\"", "\"de\"", "\"en\""];

/// A first byte of 0 or 1 and one that names a good case: that case, or its outcome, edited as the rest says. A first byte
/// of 2: rows of whole numbers. Anything else is the text itself.
pub(crate) fn holds(data: &[u8]) {
    match data {
        [0, good, edits @ ..] => text(&edited(&which(*good).case, edits)),
        [1, good, edits @ ..] => text(&edited(&which(*good).outcome, edits)),
        [2, numbers @ ..] => rows(numbers),
        _ => {
            if let Ok(said) = str::from_utf8(data) {
                text(said);
            }
        }
    }
}

/// Each door answers or refuses.
fn text(said: &str) {
    for door in [assess_premium, route_visit] {
        if let Some(outcome) = answered(said, door(said)) {
            assert_eq!(door(said).map(|again| again.json()).as_deref(), Ok(outcome.as_str()));
            for lang in LANGUAGES {
                let words = explain(&outcome, lang).unwrap_or_else(|refused| panic!("{refused}: {outcome}"));
                let words: Json = serde_json::from_str(&words.json()).expect("words are JSON");
                assert!(words["headline"].as_str().is_some_and(|headline| !headline.is_empty()), "{words}");
            }
        }
    }
    let explained = LANGUAGES.map(|lang| explain(said, lang).map(|_| ()));
    assert!(explained.iter().all(|other| *other == explained[0]), "{explained:?}");
    answered(said, explain(said, LANGUAGES[0]));
    answered(said, verify_receipt(said));
    for other in [
        read_consultation(said),
        explain_code(said, LANGUAGES[1]),
        explain_code("\"203\"", said),
        compare_premium_years(said, "2024"),
        compare_premium_years("2023", said),
    ] {
        match other {
            Ok(outcome) => is_json(&outcome.json()),
            Err(refused) => assert!(!refused.code.is_empty() && !refused.message.is_empty()),
        }
    }
}

/// What was answered: only to what is JSON, and with what is JSON.
fn answered(said: &str, answer: Result<Record, InvalidCase>) -> Option<String> {
    match answer {
        Ok(outcome) => {
            let outcome = outcome.json();
            is_json(&outcome);
            refusal::is_json(said);
            Some(outcome)
        }
        Err(refused) => {
            refusal::is_told(said, &refused);
            None
        }
    }
}

fn is_json(text: &str) {
    assert!(serde_json::from_str::<Json>(text).is_ok(), "no JSON: {text}");
}

/// Columns of a row, and of its figures.
const WIDTH: usize = 43;
const FIGURES: usize = 26;

/// Every row is answered, or told which of its columns cannot be read.
fn rows(numbers: &[u8]) {
    let [year, numbers @ ..] = numbers else { return };
    let year = (2010 + u16::from(*year % 20)).to_string();
    let mut row: Vec<i32> = numbers
        .as_chunks::<3>()
        .0
        .iter()
        // A third byte near the end names the numbers that stand for none; others stay near to what columns hold.
        .map(|[low, high, kind]| match kind {
            0..=3 => i32::MIN + i32::from(*kind),
            4..=7 => -i32::from(u16::from_le_bytes([*low, *high])),
            _ => i32::from(u16::from_le_bytes([*low, *high])) * if *kind > 127 { 100 } else { 1 },
        })
        .collect();
    let whole = row.len() / WIDTH * WIDTH;
    row.truncate(whole.max(WIDTH));
    let answer = assess_premium_rows(&year, "\"2025-11-21\"", &row);
    let figures = match answer {
        Ok(figures) => figures,
        Err(refused) => {
            assert!(matches!(refused.path.as_str(), "premiumYear" | "rows"), "{refused:?}");
            return;
        }
    };
    assert_eq!(figures.len() / FIGURES, row.len() / WIDTH);
    for figures in figures.chunks(FIGURES) {
        let fault = usize::try_from(figures[0]).expect("a column");
        assert!(fault <= WIDTH);
        if fault == 0 {
            for (least, most) in [(3, 4), (5, 6), (8, 9), (10, 11)] {
                assert!(0 <= figures[least] && figures[least] <= figures[most], "{figures:?}");
            }
        }
    }
}

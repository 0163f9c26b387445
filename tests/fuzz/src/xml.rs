//! What holds for any text that is taken for an answer of MediPrima.

use gpcheck_wire::{InvalidCase, read_consultation, route_visit};
use serde_json::{Value as Json, json};

use crate::refusal;

fn read(xml: &str) -> Result<Json, InvalidCase> {
    let read = read_consultation(&Json::from(xml).to_string())?;
    Ok(serde_json::from_str(&read.json()).expect("what is read is JSON"))
}

/// It is read or refused on one of its lines; what is read can be routed; what adds nothing changes nothing.
pub(crate) fn holds(data: &[u8]) {
    let Ok(xml) = str::from_utf8(data) else { return };
    let said = read(xml);
    assert_eq!(said, read(xml));
    if !xml.starts_with('\u{feff}') {
        assert_eq!(said, read(&["\u{feff}", xml].concat()), "a mark at the start says nothing");
    }
    match said {
        Ok(said) => {
            can_be_routed(&said);
            assert_eq!(
                Ok(said),
                read(&[xml, "\n<!-- nothing -->"].concat()),
                "nor does a comment at the end"
            );
            assert!(read(&[xml, "<a/>"].concat()).is_err(), "there is one root");
        }
        Err(refused) => {
            refusal::is_told("null", &InvalidCase { path: String::new(), ..refused.clone() });
            let lines = xml.bytes().filter(|byte| *byte == b'\n').count() + 1;
            let line = refused.line.and_then(|line| usize::try_from(line).ok());
            assert!(line.is_some_and(|line| (1..=lines).contains(&line)), "{refused:?} of {lines} lines");
            assert!(refused.message.starts_with("Line "), "{refused:?}");
        }
    }
}

/// A visit with that answer is accepted, in any place, by any doctor, on any day.
fn can_be_routed(said: &Json) {
    assert!(said["ssin"].is_null() || said["ssin"].is_string(), "{said}");
    for (setting, role, day) in [
        ("practice", "generalPractitioner", "2026-02-10"),
        ("guardPost", "gpInTraining", "2025-10-31"),
        ("hospital", "specialist", "9999-12-31"),
    ] {
        let visit = json!({
            "careOn": day, "billedOn": day, "patient": { "insured": false }, "mediprima": said["answer"],
            "doctor": { "role": role, "nihii": "10000001004" }, "setting": setting, "billing": {},
        });
        if let Err(refused) = route_visit(&visit.to_string()) {
            panic!("{refused}: {visit}");
        }
    }
}

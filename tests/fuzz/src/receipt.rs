//! What holds for any text that is taken for a receipt, or for the case of one.

use gpcheck_wire::{RULES, make_receipt, verify_receipt};
use serde_json::Value as Json;

use crate::edit::{edited, which};
use crate::refusal;

/// A first byte of 0 or 1 and one that names a good case: that case, or its receipt, edited as the rest says. Anything else
/// is the text itself.
pub(crate) fn holds(data: &[u8]) {
    match data {
        [0, good, edits @ ..] => makes(&edited(&which(*good).case, edits)),
        [1, good, edits @ ..] => {
            let good = which(*good);
            let receipt = make(good.kind, &good.case).expect("a good case");
            let edited = edited(&receipt, edits);
            let same = verifies(&edited);
            // Written otherwise, it says the same.
            let is_same =
                |other: &str| serde_json::from_str::<Json>(other).ok() == serde_json::from_str(&receipt).ok();
            assert!(same == Some(true) || !is_same(&edited), "{edited}");
        }
        _ => {
            if let Ok(said) = str::from_utf8(data) {
                makes(said);
                verifies(said);
            }
        }
    }
}

fn make(kind: &str, case: &str) -> Result<String, gpcheck_wire::InvalidCase> {
    make_receipt(&Json::from(kind).to_string(), case, "\"2026-11-21\"").map(|receipt| receipt.json())
}

/// Whatever a receipt is made of, it verifies.
fn makes(case: &str) {
    for kind in ["premium", "visit"] {
        match make(kind, case) {
            Ok(receipt) => assert_eq!(verifies(&receipt), Some(true), "{receipt}"),
            Err(refused) => {
                // A name may begin with points of its own.
                let path =
                    refused.path.strip_prefix("input").map(|rest| rest.strip_prefix('.').unwrap_or(rest));
                let path = path.unwrap_or(&refused.path).to_owned();
                refusal::is_told(case, &gpcheck_wire::InvalidCase { path, ..refused });
            }
        }
    }
}

/// Whether rules and outcome are the same; `None` for what is refused. It is unchanged where no change is told.
fn verifies(receipt: &str) -> Option<bool> {
    let said = match verify_receipt(receipt) {
        Ok(said) => said.json(),
        Err(refused) => {
            refusal::is_told(receipt, &refused);
            return None;
        }
    };
    let said: Json = serde_json::from_str(&said).unwrap_or_else(|fault| panic!("{fault}: {said}"));
    let receipt: Json = match serde_json::from_str(receipt) {
        Ok(receipt) => receipt,
        Err(_) => {
            refusal::is_json(receipt);
            return None;
        }
    };
    let flag = |name: &str| said[name].as_bool().expect("a flag");
    assert_eq!(flag("sameRules"), receipt["rules"] == RULES);
    assert_eq!(flag("sameOutcome"), said["changes"].as_array().expect("changes").is_empty(), "{said}");
    assert!(!flag("sameOutcome") || receipt["outcome"].is_object());
    Some(flag("sameRules") && flag("sameOutcome"))
}

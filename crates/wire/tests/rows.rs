//! Rows of numbers say what single cases say, over every golden case that a row can hold; a fault names its column.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use gpcheck_wire::{assess_premium, assess_premium_rows, premium_rows};
use serde_json::{Value, json};

/// The layout, as a caller reads it.
struct Layout {
    unknown: i32,
    none: i32,
    percent: i32,
    columns: Vec<String>,
    results: Vec<String>,
}

impl Layout {
    fn of_the_package() -> Self {
        let layout: Value = serde_json::from_str(&premium_rows().json()).expect("JSON");
        let number =
            |name: &str| layout[name].as_i64().and_then(|it| i32::try_from(it).ok()).expect("a number");
        let names = |name: &str| {
            let names = layout[name].as_array().expect("a list");
            names.iter().map(|it| it.as_str().expect("a name").to_owned()).collect()
        };
        Self {
            unknown: number("unknown"),
            none: number("none"),
            percent: number("percent"),
            columns: names("columns"),
            results: names("results"),
        }
    }

    fn column(&self, name: &str) -> usize {
        self.columns.iter().position(|it| it == name).unwrap_or_else(|| panic!("no column {name}"))
    }

    /// The row of a case; `None` when a row cannot hold it.
    fn row(&self, input: &Value) -> Option<Vec<i32>> {
        let mut row = vec![self.unknown; self.columns.len()];
        let mut put = |column: &str, value: Option<i64>| {
            if let Some(value) = value {
                row[self.column(column)] = i32::try_from(value).expect("a number that fits");
            }
        };
        let place = |words: &[&str], word: &Value| {
            word.as_str().map(|word| words.iter().position(|it| *it == word).expect("a word") as i64)
        };
        for held in input["doctor"]["competences"].as_array()? {
            let kind = match held["code"].as_str()? {
                "003" | "004" => "recognised",
                "005" | "006" => "inTraining",
                _ => continue,
            };
            let others = input["doctor"]["competences"].as_array()?;
            let same =
                |it: &&Value| matches!(it["code"].as_str(), Some("003" | "004")) == (kind == "recognised");
            let known = ["003", "004", "005", "006"];
            let of_it =
                |it: &&Value| it["code"].as_str().is_some_and(|code| known.contains(&code)) && same(it);
            if others.iter().filter(of_it).count() > 1 {
                return None;
            }
            put(&format!("{kind}From"), Some(day(&held["period"]["from"])?));
            put(&format!("{kind}To"), day(&held["period"]["to"]));
        }
        put("attestedCents", cents(&input["doctor"]["attestedAmount"]));
        put(
            "onCall",
            place(&["availabilityFee", "exempted", "registered", "none"], &input["doctor"]["onCall"]),
        );
        let practice = &input["practice"];
        put("acceptedSoftware", practice["acceptedSoftware"].as_bool().map(i64::from));
        put("flatFeeDeclaration", practice["flatFeeDeclaration"].as_bool().map(i64::from));
        match practice["flatFee"].as_array().map(Vec::as_slice) {
            None => {}
            Some([]) => put("flatFeeFrom", Some(self.none.into())),
            Some([period]) => {
                put("flatFeeFrom", Some(day(&period["from"])?));
                put("flatFeeTo", Some(day(&period["to"]).unwrap_or(self.none.into())));
            }
            Some(_) => return None,
        }
        put("sumehrPatients", input["sumehrPatients"].as_i64());
        if input["application"].is_object() {
            put("submittedOn", day(&input["application"]["submittedOn"]));
            put("via", place(&["portal", "paper"], &input["application"]["via"]));
            put("notifiedOn", day(&input["application"]["notifiedOn"]));
        }
        for (id, measured) in input["parameters"].as_object().into_iter().flatten() {
            if let Some(days) = measured["barometers"].as_object() {
                for barometer in ["diabetes", "antibiotics", "renalInsufficiency"] {
                    let day = days.get(barometer).and_then(day).unwrap_or(self.none.into());
                    put(barometer, Some(day));
                }
            } else if let Some(percent) = measured["percent"].as_f64() {
                put(id, Some((percent * 1e6).round() as i64));
                put(&format!("{id}.whole"), Some(self.percent.into()));
            } else {
                let done = measured["done"].as_bool().map(i64::from);
                put(id, measured["part"].as_i64().or(measured["count"].as_i64()).or(done));
                put(&format!("{id}.whole"), measured["whole"].as_i64());
            }
        }
        Some(row)
    }

    /// The figures of an outcome, as a row has them.
    fn figures(&self, outcome: &Value) -> Vec<i32> {
        let place = |words: &[&str], word: &Value| {
            let place = words.iter().position(|it| *it == word);
            i32::try_from(place.unwrap_or_else(|| panic!("{word}"))).expect("a place")
        };
        let range = |range: &Value| {
            ["least", "most"].map(|end| i32::try_from(cents(&range[end]).expect("an amount")).expect("cents"))
        };
        let count = |value: &Value| value.as_i64().and_then(|it| i32::try_from(it).ok()).expect("a number");
        let starter = &outcome["starter"];
        let mut figures = vec![
            0,
            place(&["recognised", "inTraining", "none"], &outcome["track"]),
            place(&["eligible", "notEligible", "undetermined"], &outcome["eligibility"]),
            count(&outcome["thresholdsMet"]["least"]),
            count(&outcome["thresholdsMet"]["most"]),
        ];
        figures.extend(range(&outcome["premium"]));
        figures.push(place(&["due", "notDue", "undetermined"], &starter["status"]));
        figures.extend(range(&starter["amount"]));
        figures.extend(range(&outcome["total"]));
        figures.push(place(&["official", "reported", "inferred"], &outcome["certainty"]));
        let statuses = ["met", "notMet", "undetermined", "notApplicable"];
        for id in &self.results[figures.len()..] {
            let parameters = outcome["parameters"].as_array().expect("a list");
            let result = parameters.iter().find(|it| it["id"] == **id);
            figures.push(result.map_or(self.unknown, |it| place(&statuses, &it["status"])));
        }
        figures
    }
}

/// What the rows of a call share: premium year and day.
type Call = (String, String);
/// A row, the figures that it should give, and the case that it was made of.
type Case = (Vec<i32>, Vec<i32>, Value);

/// Days since 1 January 1970.
fn day(date: &Value) -> Option<i64> {
    let date: chrono::NaiveDate = {
        let mut parts = date.as_str()?.split('-').map(|part| part.parse::<u32>().expect("digits"));
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        chrono::NaiveDate::from_ymd_opt(year.cast_signed(), month, day)?
    };
    Some((date - chrono::NaiveDate::from_ymd_opt(1970, 1, 1)?).num_days())
}

fn cents(euro: &Value) -> Option<i64> {
    euro.as_f64().map(|euro| (euro * 100.0).round() as i64)
}

/// Every golden premium case that is answered, with its answer.
fn answered() -> Vec<(Value, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases");
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).expect("golden cases") {
        let path = entry.expect("a file").path();
        if path.extension().is_none_or(|it| it != "json") {
            continue;
        }
        let text = fs::read_to_string(path).expect("text");
        let Value::Array(cases) = serde_json::from_str(&text).expect("JSON") else { continue };
        for case in cases.into_iter().filter(|case| case["call"] == "assessPremium") {
            if let Ok(outcome) = assess_premium(&case["input"].to_string()) {
                all.push((case["input"].clone(), serde_json::from_str(&outcome.json()).expect("an outcome")));
            }
        }
    }
    all
}

#[test]
fn rows_say_what_single_cases_say() {
    let layout = Layout::of_the_package();
    let mut calls: BTreeMap<Call, Vec<Case>> = BTreeMap::new();
    for (input, outcome) in answered() {
        if let Some(row) = layout.row(&input) {
            let call = (input["premiumYear"].to_string(), input["today"].to_string());
            calls.entry(call).or_default().push((row, layout.figures(&outcome), input));
        }
    }
    let compared: usize = calls.values().map(Vec::len).sum();
    assert!(compared > 700, "only {compared}");
    for ((year, today), rows) in calls {
        // A row that cannot be read stands between: it takes nothing from the one before and leaves nothing to the next.
        let mut bad = rows[0].0.clone();
        bad[layout.column("notifiedOn")] = i32::MAX;
        let all: Vec<i32> = rows.iter().flat_map(|(row, ..)| [row, &bad]).flatten().copied().collect();
        let answers = assess_premium_rows(&year, &today, &all).expect("rows that can be read");
        let mut answers = answers.chunks_exact(layout.results.len());
        for (_, expected, input) in &rows {
            assert_eq!(answers.next(), Some(expected.as_slice()), "{input}");
            let fault = answers.next().expect("a row for each");
            let column = i32::try_from(layout.column("notifiedOn") + 1).expect("a column");
            assert!(fault[0] == column && fault[1..].iter().all(|it| *it == layout.unknown));
        }
        assert_eq!(answers.next(), None);
    }
}

#[test]
fn a_fault_names_its_column() {
    let layout = Layout::of_the_package();
    let good = json!({
        "premiumYear": 2024, "today": "2025-10-01", "doctor": {"competences": [{"code": "003", "period": {"from": "2010-05-01"}}]},
        "practice": {"flatFee": []}, "parameters": {},
    });
    let good = layout.row(&good).expect("a row");
    let (unknown, percent) = (layout.unknown, layout.percent);
    let from = 19_000;
    for (told, at) in [
        (vec![("recognisedFrom", i32::MAX)], "recognisedFrom"),
        (vec![("recognisedTo", 10_000)], "recognisedTo"),
        (vec![("inTrainingFrom", from), ("inTrainingTo", from - 1)], "inTrainingTo"),
        (vec![("attestedCents", -1)], "attestedCents"),
        (vec![("onCall", 4)], "onCall"),
        (vec![("onCall", -1)], "onCall"),
        (vec![("acceptedSoftware", 2)], "acceptedSoftware"),
        (vec![("flatFeeFrom", from), ("flatFeeTo", from - 1)], "flatFeeTo"),
        (vec![("flatFeeDeclaration", -1)], "flatFeeDeclaration"),
        (vec![("sumehrPatients", 400)], "sumehrPatients"),
        (vec![("sumehrPatients", -1)], "sumehrPatients"),
        (vec![("submittedOn", 20_360)], "via"),
        (vec![("submittedOn", 20_360), ("via", 2)], "via"),
        (vec![("sumehr", 5)], "sumehr.whole"),
        (vec![("sumehr", -1), ("sumehr.whole", 5)], "sumehr"),
        (vec![("sumehr", 1), ("sumehr.whole", -1)], "sumehr.whole"),
        (vec![("sumehr", 6), ("sumehr.whole", 5)], "sumehr"),
        (vec![("sumehr.whole", 5)], "sumehr.whole"),
        (vec![("sumehr", 100_000_001), ("sumehr.whole", percent)], "sumehr"),
        (vec![("medicationSchemes", 5), ("medicationSchemes.whole", 5)], "medicationSchemes"),
        (vec![("medicationSchemes", 5), ("medicationSchemes.whole", percent)], "medicationSchemes"),
        (vec![("medicationSchemes", -1)], "medicationSchemes"),
        (vec![("recipe", 5), ("recipe.whole", 10)], "recipe"),
        (vec![("diabetes", i32::MAX)], "diabetes"),
    ] {
        let mut row = good.clone();
        for (column, value) in &told {
            row[layout.column(column)] = *value;
        }
        let answer = assess_premium_rows("2024", "\"2025-10-01\"", &row).expect("a whole row");
        let column = usize::try_from(answer[0] - 1).ok().and_then(|column| layout.columns.get(column));
        assert_eq!(column.map(String::as_str), Some(at), "{told:?}");
        assert!(answer[1..].iter().all(|figure| *figure == unknown), "{told:?}");
    }
}

#[test]
fn a_barometer_that_the_year_does_not_offer_is_a_fault_of_its_column() {
    let layout = Layout::of_the_package();
    for year in 2016..=2026 {
        let empty = vec![layout.unknown; layout.columns.len()];
        for barometer in ["diabetes", "antibiotics", "renalInsufficiency"] {
            let mut row = empty.clone();
            row[layout.column(barometer)] = 19_700;
            let case = json!({
                "premiumYear": year, "today": "2025-10-01", "doctor": {"competences": []}, "practice": {},
                "parameters": {"barometers": {"barometers": {barometer: "2023-12-09"}}},
            });
            let answer = assess_premium_rows(&year.to_string(), "\"2025-10-01\"", &row).expect("a whole row");
            match assess_premium(&case.to_string()) {
                Ok(_) => assert_eq!(answer[0], 0, "{year} {barometer}"),
                Err(refused) => {
                    assert!(answer[0] > 0, "{year} {barometer}");
                    let column = &layout.columns[usize::try_from(answer[0] - 1).expect("a column")];
                    let whole = refused.path == "parameters.barometers";
                    assert_eq!(
                        column,
                        if whole { "barometers" } else { barometer },
                        "{year}: {}",
                        refused.path
                    );
                }
            }
        }
    }
}

#[test]
fn what_all_rows_share_is_refused_at_its_own_place() {
    let layout = Layout::of_the_package();
    let row = vec![layout.unknown; layout.columns.len()];
    let refused = |year: &str, today: &str, row: &[i32]| {
        let refused = assess_premium_rows(year, today, row).expect_err("refused");
        (refused.path.clone(), refused.code)
    };
    assert_eq!(refused("2015", "\"2025-10-01\"", &row).0, "premiumYear");
    assert_eq!(refused("2024", "\"2025-02-30\"", &row).0, "today");
    assert_eq!(refused("2024", "\"2025-10-01\"", &row[1..]), ("rows".to_owned(), "wrongLength"));
    assert!(assess_premium_rows("2024", "\"2025-10-01\"", &[]).expect("no row is whole rows").is_empty());
}

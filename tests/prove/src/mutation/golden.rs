//! The golden cases, read once, to be evaluated by rules that are not those of the law.

use std::collections::BTreeMap;

use gpcheck_rules::mediprima::{Branch, TERMS, TREE, Terms, VisitCase, route_by};
use gpcheck_rules::premium::{PremiumCase, PremiumYear, assess};
use gpcheck_tests::corpus::{self, Case};
use gpcheck_tests::matching::differences;
use serde_json::{Value as Json, json};

use super::statements;

/// The golden cases by what they ask.
pub(crate) struct Golden {
    premiums: BTreeMap<u16, Vec<(Case, PremiumCase)>>,
    visits: Vec<(Case, VisitCase)>,
    books: Vec<Case>,
    /// Cases that fail although nothing was moved.
    pub(crate) faulty: Vec<String>,
}

impl Golden {
    pub(crate) fn read() -> Self {
        let mut golden =
            Self { premiums: BTreeMap::new(), visits: Vec::new(), books: Vec::new(), faulty: Vec::new() };
        // What a statement rests on is moved most often, so the cases about that are asked first.
        let mut cases = corpus::all();
        cases.sort_by_key(|case| !case.id.starts_with("source-"));
        for case in cases {
            let input = case.input.to_string();
            match case.call.as_str() {
                "assessPremium" => {
                    if let Ok(read) = gpcheck_wire::premium_case(&input) {
                        golden.premiums.entry(read.year.year).or_default().push((case, read));
                    }
                }
                "routeVisit" => {
                    if let Ok(read) = gpcheck_wire::visit_case(&input) {
                        golden.visits.push((case, read));
                    }
                }
                "rulebook" => golden.books.push(case),
                _ => {}
            }
        }
        golden.faulty.extend(golden.by_year_now());
        golden.faulty.extend(golden.by_tree(TREE, &TERMS));
        golden.faulty.extend(golden.by_book(&statements::now()));
        golden
    }

    fn by_year_now(&self) -> Option<String> {
        self.premiums.values().find_map(|cases| self.by_year(cases.first()?.1.year))
    }

    /// The first premium case that does not hold by these rules of its year.
    pub(crate) fn by_year(&self, year: &'static PremiumYear) -> Option<String> {
        let cases = self.premiums.get(&year.year)?;
        let fails = |(case, read): &&(Case, PremiumCase)| {
            let moved = PremiumCase { year, ..read.clone() };
            let outcome = gpcheck_wire::premium_outcome(&assess(&moved));
            !differences(&case.line, &parsed(&outcome.json())).is_empty()
        };
        cases.iter().find(fails).map(|(case, _)| case.id.clone())
    }

    /// The first visit that does not hold by this tree and these terms.
    pub(crate) fn by_tree(&self, tree: &[Branch], terms: &Terms) -> Option<String> {
        let fails = |(case, read): &&(Case, VisitCase)| {
            let outcome = gpcheck_wire::visit_outcome(&route_by(tree, terms, read));
            !differences(&case.line, &parsed(&outcome.json())).is_empty()
        };
        self.visits.iter().find(fails).map(|(case, _)| case.id.clone())
    }

    /// The first case of the rulebook that does not hold when it has these statements.
    pub(crate) fn by_book(&self, statements: &[Json]) -> Option<String> {
        let book = json!({ "rules": statements });
        self.books.iter().find(|case| !differences(&case.line, &book).is_empty()).map(|case| case.id.clone())
    }
}

fn parsed(outcome: &str) -> Json {
    serde_json::from_str(outcome).expect("an outcome is JSON")
}

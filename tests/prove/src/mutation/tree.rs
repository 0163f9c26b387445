//! The decision tree with one branch left out, with two neighbours exchanged, with one day or term moved.

use chrono::Days;
use gpcheck_rules::Date;
use gpcheck_rules::mediprima::{Branch, TERMS, TREE, Terms, VisitCase, route_by};

use super::golden::Golden;
use super::{Kind, Noticed};
use crate::visit;

pub(super) fn all(golden: &Golden) -> Vec<Noticed> {
    let mut noticed = Vec::new();
    // The last branch always applies: without it the walk ends in the same place.
    for (place, branch) in TREE.iter().enumerate().take(TREE.len() - 1) {
        let mut tree = TREE.to_vec();
        tree.remove(place);
        let by = golden.by_tree(&tree, &TERMS);
        noticed.push(Noticed { name: format!("without branch {}", branch.id), kind: Kind::Branch, by });
    }
    for place in 1..TREE.len() {
        let mut tree = TREE.to_vec();
        tree.swap(place - 1, place);
        let (first, second) = (&TREE[place - 1], &TREE[place]);
        let name = format!("branch {} before {}", second.id, first.id);
        if together(first, second) {
            noticed.push(Noticed { name, kind: Kind::Branch, by: golden.by_tree(&tree, &TERMS) });
        }
    }
    for (kind, name, terms) in terms() {
        noticed.push(Noticed { name, kind, by: golden.by_tree(TREE, &terms) });
    }
    noticed
}

/// Whether both branches apply to some visit; where they never do, their order says nothing.
fn together(first: &Branch, second: &Branch) -> bool {
    visit::all().any(|visit| applies(first, &visit) && applies(second, &visit))
}

fn applies(branch: &Branch, visit: &VisitCase) -> bool {
    route_by(std::slice::from_ref(branch), &TERMS, visit).path.first().is_some_and(|step| step.taken)
}

/// A day or a term: its name, what it is, how to set it.
type Term<T> = (&'static str, T, fn(&mut Terms, T));

fn terms() -> Vec<(Kind, String, Terms)> {
    let mut all = Vec::new();
    let days: [Term<Date>; 4] = [
        ("transition", TERMS.transition_end, |terms, day| terms.transition_end = day),
        ("electronic since", TERMS.electronic_since, |terms, day| terms.electronic_since = day),
        ("born by", TERMS.age_born_by, |terms, day| terms.age_born_by = day),
        ("family planning", TERMS.family_planning_open_since, |terms, day| {
            terms.family_planning_open_since = day
        }),
    ];
    for (name, day, set) in days {
        for other in [day + Days::new(1), day - Days::new(1)] {
            let mut terms = TERMS;
            set(&mut terms, other);
            all.push((Kind::Day, format!("{name} {other}"), terms));
        }
    }
    let months: [Term<u32>; 2] = [
        ("tarification months", TERMS.tarification_months, |terms, months| {
            terms.tarification_months = months
        }),
        ("certificate months", TERMS.certificate_months, |terms, months| terms.certificate_months = months),
    ];
    for (name, months, set) in months {
        for other in [months + 1, months - 1] {
            let mut terms = TERMS;
            set(&mut terms, other);
            all.push((Kind::Number, format!("{name} {other}"), terms));
        }
    }
    all
}

//! Reasons: each names a known rule, carries the facts that the rule declares, and is cited.

use std::collections::BTreeMap;

use gpcheck_rules::{Certainty, Effect, Reason, Rule, Source, book};

use crate::found::Found;

/// What rules were seen to say.
#[derive(Debug)]
pub(crate) struct Said {
    places: BTreeMap<*const Rule, usize>,
    sources: Vec<*const Source>,
    said: Vec<[bool; Effect::ALL.len()]>,
}

impl Default for Said {
    fn default() -> Self {
        let places: BTreeMap<_, _> =
            book::all().enumerate().map(|(place, rule)| (std::ptr::from_ref(rule), place)).collect();
        let mut sources: Vec<_> =
            book::SOURCES.iter().map(|source| std::ptr::from_ref::<Source>(source)).collect();
        sources.sort_unstable();
        let said = vec![[false; Effect::ALL.len()]; places.len()];
        Self { places, sources, said }
    }
}

impl Said {
    /// Notes the reasons; what is wrong with one, in words.
    pub(crate) fn see(&mut self, reasons: &[Reason]) -> Option<String> {
        if reasons.is_empty() {
            return Some("no reason is given".into());
        }
        reasons.iter().find_map(|reason| self.wrong(reason))
    }

    fn wrong(&mut self, reason: &Reason) -> Option<String> {
        let Reason { rule, effect, sources, facts, .. } = reason;
        let Some(place) = self.places.get(&std::ptr::from_ref::<Rule>(rule)) else {
            return Some(format!("{} is in no book", rule.id));
        };
        self.said[*place][*effect as usize] = true;
        let registered = |source: &&Source| self.sources.binary_search(&std::ptr::from_ref(*source)).is_ok();
        if sources.is_empty() || !sources.iter().all(registered) {
            return Some(format!("{} is not cited", rule.id));
        }
        let Some(declared) = rule.facts(*effect) else {
            return Some(format!("{} does not declare {}", rule.id, effect.name()));
        };
        let same = declared.len() == facts.len()
            && declared
                .iter()
                .zip(facts)
                .all(|((name, kind), (given, fact))| name == given && kind.holds(fact));
        (!same).then(|| format!("{} {} carries {facts:?}", rule.id, effect.name()))
    }

    /// Tells what was said, as "rule effect".
    pub(crate) fn tell(&self, found: &mut Found) {
        for rule in book::all() {
            let said = self.places.get(&std::ptr::from_ref(rule)).map(|place| self.said[*place]);
            for effect in Effect::ALL {
                if said.is_some_and(|said| said[effect as usize]) {
                    found.reach("reason", format!("{} {}", rule.id, effect.name()));
                }
            }
        }
    }
}

/// The certainty of the weakest rule that decided.
#[must_use]
pub(crate) fn weakest(reasons: &[Reason]) -> Certainty {
    let mut weakest = Certainty::Official;
    for reason in reasons {
        let decides = reason.effect != Effect::Informs;
        weakest = match (weakest, reason.certainty) {
            _ if !decides => weakest,
            (Certainty::Inferred, _) | (_, Certainty::Inferred) => Certainty::Inferred,
            (Certainty::Reported, _) | (_, Certainty::Reported) => Certainty::Reported,
            _ => Certainty::Official,
        };
    }
    weakest
}

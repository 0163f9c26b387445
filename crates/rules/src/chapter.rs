//! The chapters of the rulebook, for whoever reads it from beginning to end.

use crate::rule::Rule;

/// What a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chapter {
    /// Who may have the premium, and as what.
    Gate,
    /// What the thresholds met are worth.
    Amounts,
    /// What is measured, and what has to be reached.
    Parameters,
    /// The supplement of a first year.
    Starter,
    /// Applying and being paid.
    Window,
    /// Contesting.
    Contest,
    /// Who is billed when it is not the CPAS/OCMW's decision that counts.
    Payer,
    /// What the decision of the CPAS/OCMW covers.
    Decision,
    /// Electronic billing and its exceptions.
    Exceptions,
    /// The certificate of urgent medical aid.
    Certificate,
    /// Who pays, and when.
    Money,
}

/// The first words of rule ids, with the chapter that they belong to. The longest that fits decides.
const BEGINNINGS: &[(&str, Chapter)] = &[
    ("premium.rules", Chapter::Gate),
    ("premium.track", Chapter::Gate),
    ("premium.gate", Chapter::Gate),
    ("premium.software", Chapter::Gate),
    ("premium.training", Chapter::Amounts),
    ("premium.tiers", Chapter::Amounts),
    ("premium.sumehrBonus", Chapter::Amounts),
    ("premium.flatFee", Chapter::Amounts),
    ("premium.neutralised", Chapter::Amounts),
    ("premium.paid2023", Chapter::Amounts),
    ("premium.parameter", Chapter::Parameters),
    ("premium.barometer", Chapter::Parameters),
    ("premium.measurement", Chapter::Parameters),
    ("premium.starter", Chapter::Starter),
    ("premium.appl", Chapter::Window),
    ("premium.window", Chapter::Window),
    ("premium.payment", Chapter::Window),
    ("premium.account", Chapter::Window),
    ("premium.feedback", Chapter::Window),
    ("premium.notAutomatic", Chapter::Window),
    ("premium.delay2024", Chapter::Window),
    ("premium.contest", Chapter::Contest),
    ("premium.starter.contest", Chapter::Contest),
    ("mediprima.hospital", Chapter::Payer),
    ("mediprima.insured", Chapter::Payer),
    ("mediprima.reception", Chapter::Payer),
    ("mediprima.specialist", Chapter::Payer),
    ("mediprima.notConsulted", Chapter::Decision),
    ("mediprima.noIdentifier", Chapter::Decision),
    ("mediprima.noDecision", Chapter::Decision),
    ("mediprima.code", Chapter::Decision),
    ("mediprima.providers", Chapter::Decision),
    ("mediprima.principle", Chapter::Decision),
    ("mediprima.cover", Chapter::Decision),
    ("mediprima.cpasDuty", Chapter::Decision),
    ("mediprima.exception", Chapter::Exceptions),
    ("mediprima.electronicOnly", Chapter::Exceptions),
    ("mediprima.justification", Chapter::Exceptions),
    ("mediprima.certificate", Chapter::Certificate),
    ("mediprima", Chapter::Money),
];

impl Chapter {
    /// Every chapter of the premium, in reading order.
    pub const PREMIUM: [Self; 6] =
        [Self::Gate, Self::Amounts, Self::Parameters, Self::Starter, Self::Window, Self::Contest];
    /// Every chapter of MediPrima, in reading order.
    pub const MEDIPRIMA: [Self; 5] =
        [Self::Payer, Self::Decision, Self::Exceptions, Self::Certificate, Self::Money];

    /// The chapter of a rule. A rule of the premium that no beginning names is about who may have it.
    pub fn of(rule: &Rule) -> Self {
        let fits = BEGINNINGS.iter().filter(|(beginning, _)| rule.id.starts_with(beginning));
        fits.max_by_key(|(beginning, _)| beginning.len()).map_or(Self::Gate, |(_, chapter)| *chapter)
    }

    /// Stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Gate => "gate",
            Self::Amounts => "amounts",
            Self::Parameters => "parameters",
            Self::Starter => "starter",
            Self::Window => "window",
            Self::Contest => "contest",
            Self::Payer => "payer",
            Self::Decision => "decision",
            Self::Exceptions => "exceptions",
            Self::Certificate => "certificate",
            Self::Money => "money",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{BEGINNINGS, Chapter};
    use crate::book;

    #[test]
    fn a_chapter_has_the_name_that_addresses_end_in() {
        let premium = ["gate", "amounts", "parameters", "starter", "window", "contest"];
        assert_eq!(Chapter::PREMIUM.map(Chapter::name), premium);
        let mediprima = ["payer", "decision", "exceptions", "certificate", "money"];
        assert_eq!(Chapter::MEDIPRIMA.map(Chapter::name), mediprima);
    }

    #[test]
    fn every_rule_stands_in_one_chapter_of_its_part() {
        for rule in book::all() {
            let premium = rule.id.starts_with("premium.");
            assert!(BEGINNINGS.iter().any(|(beginning, _)| rule.id.starts_with(beginning)), "{}", rule.id);
            assert_eq!(Chapter::PREMIUM.contains(&Chapter::of(rule)), premium, "{}", rule.id);
            assert_eq!(Chapter::MEDIPRIMA.contains(&Chapter::of(rule)), !premium, "{}", rule.id);
        }
    }

    #[test]
    fn no_chapter_is_empty_and_no_beginning_idle() {
        for chapter in Chapter::PREMIUM.into_iter().chain(Chapter::MEDIPRIMA) {
            assert!(book::all().any(|rule| Chapter::of(rule) == chapter), "{}", chapter.name());
        }
        for (beginning, chapter) in BEGINNINGS {
            let used = |rule: &&crate::Rule| rule.id.starts_with(beginning) && Chapter::of(rule) == *chapter;
            assert!(book::all().any(|rule| used(&rule)), "{beginning}");
        }
    }
}

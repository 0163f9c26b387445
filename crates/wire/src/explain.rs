//! An outcome in words: the headline, a paragraph for each reason, what to do next.

use alloc::string::ToString;
use alloc::vec::Vec;

use gpcheck_rules::DeadlineKind;
use gpcheck_texts::{self as texts, Lang, PremiumHeadline, VisitHeadline};

use crate::invalid::Path;
use crate::node::Node;
use crate::read::Read;
use crate::read::check::only;
use crate::read::outcome::{Because, Outcome, Premium, Visit, outcome};
use crate::tree::Tree;
use crate::tree::Tree::{List, Name, Object, Text};

pub(crate) fn explain<N: Node>(node: &N, lang: &N) -> Read<Tree> {
    let outcome = outcome(node, &Path::ROOT)?;
    let lang = language(lang)?;
    let (headline, steps, reasons) = match &outcome {
        Outcome::Premium(premium) => {
            let headline = texts::premium_headline(lang, &premium_headline(premium));
            (headline, premium_steps(lang, premium), &premium.reasons)
        }
        Outcome::Visit(visit) => {
            let headline = texts::visit_headline(lang, &visit_headline(visit));
            (headline, Tree::list(&visit.steps, |step| Text(texts::step(lang, *step).to_string())), &visit.reasons)
        }
    };
    let paragraphs = Tree::list(reasons, |reason| paragraph(lang, reason));
    Ok(Object([("headline", Text(headline)), ("paragraphs", paragraphs), ("steps", steps)].into()))
}

fn language<N: Node>(node: &N) -> Read<Lang> {
    let code = node.text();
    let lang = code.and_then(|code| Lang::ALL.into_iter().find(|lang| lang.code() == code));
    lang.ok_or_else(|| {
        let codes = Lang::ALL.iter().map(|lang| lang.code());
        Path::ROOT.field("lang").refuse("unknownWord", &only("Only these words are accepted here: ", codes))
    })
}

fn premium_headline(premium: &Premium) -> PremiumHeadline {
    PremiumHeadline {
        year: premium.year,
        eligibility: premium.eligibility,
        total: premium.total,
        if_eligible: None,
        based_on: premium.based_on,
    }
}

fn visit_headline(visit: &Visit) -> VisitHeadline {
    VisitHeadline {
        verdict: visit.verdict,
        channel: visit.channels.first().copied(),
        exception: visit.exception,
        step: visit.steps.first().copied(),
    }
}

/// The ways to a higher amount, then what still has to be done in time.
fn premium_steps(lang: Lang, premium: &Premium) -> Tree {
    let mut steps = Vec::new();
    for step in &premium.plan {
        steps.push(Text(texts::plan_step(lang, &step.parameters, step.reaches, step.gain, step.last_day)));
    }
    for deadline in &premium.deadlines {
        if let (DeadlineKind::Apply | DeadlineKind::Contest, true, Some(last_day)) =
            (deadline.kind, deadline.is_open, deadline.last_day)
        {
            steps.push(Text(texts::premium_deadline(lang, deadline.kind, deadline.of.as_deref(), last_day)));
        }
    }
    List(steps)
}

fn paragraph(lang: Lang, reason: &Because) -> Tree {
    Object(
        [
            ("rule", Name(reason.rule.id)),
            ("text", Text(texts::reason(lang, reason.rule, reason.effect, &reason.facts))),
            ("certainty", Name(reason.certainty.name())),
            ("sources", Tree::list(&reason.sources, |id| Name(id))),
        ]
        .into(),
    )
}

//! An outcome in words: the headline, a paragraph for each reason, what to do next.

use alloc::string::String;
use alloc::vec::Vec;

use gpcheck_rules::DeadlineKind;
use gpcheck_texts::{self as texts, Lang, PremiumHeadline, VisitHeadline};

use crate::invalid::Path;
use crate::json::Json;
use crate::out::Out;
use crate::read::Read;
use crate::read::check::only;
use crate::read::outcome::{Because, Outcome, Premium, Visit, outcome};

pub(crate) fn explain(text: &str, lang: &str) -> Read<String> {
    let outcome = outcome(&Json::of(text)?, &Path::ROOT)?;
    let lang = language(&Json::of(lang)?)?;
    Ok(Out::text(|out| {
        out.object(|out| match &outcome {
            Outcome::Premium(premium) => {
                out.key("headline").string(&texts::premium_headline(lang, &premium_headline(premium)));
                paragraphs(out, lang, &premium.reasons);
                out.key("steps").list(premium_steps(lang, premium), |out, step| out.string(&step));
            }
            Outcome::Visit(visit) => {
                out.key("headline").string(&texts::visit_headline(lang, &visit_headline(visit)));
                paragraphs(out, lang, &visit.reasons);
                out.key("steps").list(&visit.steps, |out, step| out.string(texts::step(lang, *step)));
            }
        });
    }))
}

fn language(code: &Json<'_>) -> Read<Lang> {
    let is_asked = |lang: &Lang| matches!(code, Json::Text(text) if text == lang.code());
    Lang::ALL.into_iter().find(is_asked).ok_or_else(|| {
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
fn premium_steps(lang: Lang, premium: &Premium) -> Vec<String> {
    let mut steps = Vec::new();
    for step in &premium.plan {
        steps.push(texts::plan_step(lang, &step.parameters, step.reaches, step.gain, step.last_day));
    }
    for deadline in &premium.deadlines {
        if let (DeadlineKind::Apply | DeadlineKind::Contest, true, Some(last_day)) =
            (deadline.kind, deadline.is_open, deadline.last_day)
        {
            steps.push(texts::premium_deadline(lang, deadline.kind, deadline.of.as_deref(), last_day));
        }
    }
    steps
}

fn paragraphs(out: &mut Out, lang: Lang, reasons: &[Because]) {
    out.key("paragraphs").list(reasons, |out, reason| {
        out.object(|out| {
            out.key("rule").name(reason.rule.id);
            out.key("text").string(&texts::reason(lang, reason.rule, reason.effect, &reason.facts));
            out.key("certainty").name(reason.certainty.name());
            out.key("sources").list(&reason.sources, |out, id| out.name(id));
        });
    });
}

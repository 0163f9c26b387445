//! An outcome in words: the headline, a paragraph for each reason, what to do next.
//!
//! The outcome is read as far as its words go, and each part is put into words as it is taken.

use alloc::vec::Vec;

use gpcheck_rules::mediprima::{Channel, Exception, StepId, Verdict};
use gpcheck_rules::premium::{ParameterId, find};
use gpcheck_rules::{Certainty, DeadlineKind, Effect, Fact, Range, Tri};
use gpcheck_texts::{self as texts, Lang, Pack, PremiumHeadline, VisitHeadline};

use crate::invalid::Path;
use crate::json::Json;
use crate::out::Out;
use crate::read::check::only;
use crate::read::contract::{PREMIUM_ASSESSMENT, VISIT_ROUTING};
use crate::read::{Cells, Read, read, reason};
use crate::record::Record;

/// The words that outcomes and codes are said in.
pub(crate) const WORDS: Pack = Pack::Package;

pub(crate) fn explain(text: &str, lang: &str) -> Read<Record> {
    let outcome = Json::of(text)?;
    // A verdict tells a visit from a premium.
    let is_visit = outcome.field("verdict").is_some();
    let cell = read(&outcome, &Path::ROOT, if is_visit { &VISIT_ROUTING } else { &PREMIUM_ASSESSMENT })?;
    let lang = language(&Json::of(lang)?)?;
    let mut said = None;
    let words = Out::record(|out| {
        out.object(|out| {
            said = Cells::of(&cell).and_then(|mut cells| {
                if is_visit { visit(out, lang, &mut cells) } else { premium(out, lang, &mut cells) }
            });
        });
    });
    said.map(|()| words).ok_or_else(|| Path::ROOT.unreadable())
}

pub(crate) fn language(code: &Json<'_>) -> Read<Lang> {
    let is_asked = |lang: &Lang| matches!(code, Json::Text(text) if text == lang.code());
    let at = Path::ROOT.field("lang");
    let lang = Lang::ALL.into_iter().find(is_asked).ok_or_else(|| {
        let codes = Lang::ALL.iter().map(|lang| lang.code());
        at.refuse("unknownWord", &only("Only these words are accepted here: ", codes))
    })?;
    if WORDS.is_loaded(lang) {
        Ok(lang)
    } else {
        Err(at.refuse("notLoaded", "A language that was loaded is accepted here: see init."))
    }
}

fn premium(out: &mut Out, lang: Lang, cells: &mut Cells<'_>) -> Option<()> {
    let year = year(cells)?;
    let rules = &mut cells.fields()?;
    let assumed = rules.word(&[false, true])?;
    let based_on = self::year(rules).filter(|_| assumed);
    cells.skip(1);
    let eligibility = cells.word(&[Tri::Yes, Tri::No, Tri::Unknown])?;
    cells.skip(4);
    let total = &mut cells.fields()?;
    let total = Range { least: total.euro()?, most: total.euro()? };
    let headline = PremiumHeadline { year, eligibility, total, if_eligible: None, based_on };
    out.key("headline").string(&texts::premium_headline(lang, &headline));
    let (mut plan, mut deadlines) = (cells.fields()?, cells.fields()?);
    paragraphs(out, lang, &mut cells.fields()?)?;
    out.key("steps").items(|out| {
        // The ways to a higher amount, then what still has to be done in time.
        plan.each(|cells| step_up(out, lang, cells))?;
        deadlines.each(|cells| last_day(out, lang, cells))
    })
}

fn year(cells: &mut Cells<'_>) -> Option<u16> {
    find(i64::try_from(cells.count()?).ok()?).map(|year| year.year)
}

fn step_up(out: &mut Out, lang: Lang, cells: &mut Cells<'_>) -> Option<()> {
    let mut parameters = Vec::new();
    cells.fields()?.each_place(|cells| {
        parameters.push(cells.word(&ParameterId::ALL)?);
        Some(())
    })?;
    let text = texts::plan_step(lang, &parameters, cells.euro()?, cells.euro()?, cells.date());
    out.string(&text);
    Some(())
}

fn last_day(out: &mut Out, lang: Lang, cells: &mut Cells<'_>) -> Option<()> {
    let (kind, of) = (cells.word(&DeadlineKind::ALL)?, cells.text());
    cells.skip(1);
    let day = cells.date();
    let is_open = cells.word(&[false, true, false, false])?;
    if let (DeadlineKind::Apply | DeadlineKind::Contest, true, Some(day)) = (kind, is_open, day) {
        out.string(&texts::premium_deadline(lang, kind, of, day));
    }
    Some(())
}

fn visit(out: &mut Out, lang: Lang, cells: &mut Cells<'_>) -> Option<()> {
    let verdict = cells.word(Verdict::ALL)?;
    let channel = cells.fields()?.word(Channel::ALL);
    let exception = cells.word(Exception::ALL);
    cells.skip(3);
    let mut steps = cells.fields()?;
    let headline = VisitHeadline { verdict, channel, exception, step: steps.clone().word(StepId::ALL) };
    out.key("headline").string(&texts::visit_headline(lang, &headline));
    cells.skip(1);
    paragraphs(out, lang, &mut cells.fields()?)?;
    out.key("steps").items(|out| {
        steps.each_place(|cells| {
            out.string(texts::step(lang, cells.word(StepId::ALL)?));
            Some(())
        })
    })
}

fn paragraphs(out: &mut Out, lang: Lang, reasons: &mut Cells<'_>) -> Option<()> {
    out.key("paragraphs").items(|out| reasons.each(|cells| out.object(|out| paragraph(out, lang, cells))))
}

fn paragraph(out: &mut Out, lang: Lang, cells: &mut Cells<'_>) -> Option<()> {
    let (rule, effect) = (cells.rule()?, cells.word(&Effect::ALL)?);
    let certainty = cells.word(&[Certainty::Official, Certainty::Reported, Certainty::Inferred])?;
    let mut sources = cells.fields()?;
    cells.skip(1);
    let values = &mut cells.fields()?;
    let facts: Vec<(&'static str, Fact)> =
        rule.facts(effect)?.iter().map(|(name, kind)| (*name, reason::fact(values, *kind))).collect();
    out.key("rule").name(rule.id);
    out.key("text").string(&texts::reason(lang, rule, effect, &facts));
    out.key("certainty").name(certainty.name());
    out.key("sources").items(|out| {
        sources.each_place(|cells| {
            out.name(cells.source()?);
            Some(())
        })
    })
}

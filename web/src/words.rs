//! Which of the app's own words belongs to what.

use gpcheck_rules::RefusalCode;
use gpcheck_rules::mediprima::{Prescribed, Stage};
use gpcheck_texts::{Lang, app, pages};

use crate::place::Page;
use crate::state::embed::Look;
use crate::state::paper::{Paper, PaperField};
use crate::state::{DateId, Field, Part, Trouble};

/// What would be accepted in a field.
pub fn trouble(lang: Lang, trouble: Trouble) -> String {
    let words = match trouble {
        Trouble::NotBetween(last) => return pages::papers_error_until(lang, last),
        Trouble::NotCovered => pages::embed_error_year(lang),
        Trouble::NotColour => pages::embed_error_colour(lang),
        Trouble::NotWhole => app::error_whole(lang),
        Trouble::NotAmount => app::error_amount(lang),
        Trouble::NotPercent => app::error_percent(lang),
        Trouble::NotDate => app::error_date(lang),
        Trouble::Negative => app::error_negative(lang),
        Trouble::TooManyDecimals => app::error_decimals(lang),
        Trouble::TooLarge => app::error_large(lang),
        Trouble::AboveHundred | Trouble::Refused(RefusalCode::AboveHundred) => app::error_hundred(lang),
        Trouble::Refused(RefusalCode::PartLargerThanWhole) => app::error_part(lang),
        Trouble::Refused(RefusalCode::EndsBeforeStart) => app::error_ends(lang),
        Trouble::Refused(RefusalCode::BeforeCare) => app::error_before_care(lang),
        Trouble::Refused(_) => app::error_refused(lang),
    };
    words.into()
}

/// The name of a field, as the page shows it.
pub fn field(lang: Lang, field: Field, year: u64) -> String {
    match field {
        Field::Date(date, _) => self::date(lang, date),
        Field::Attested => app::attested(lang, year),
        Field::SumehrPatients => app::sumehr_patients(lang).into(),
        Field::CardVersion(_) => app::card_version(lang).into(),
        Field::Search => pages::codes_search(lang).into(),
        Field::Paper(field) => paper_field(lang, field).into(),
        Field::Embed(look) => embed(lang, look).into(),
        Field::Part(id) | Field::Whole(id) | Field::Percent(id) | Field::Count(id) => {
            gpcheck_texts::parameter(lang, id).into()
        }
        Field::Shown(id) | Field::Evidence(id) => gpcheck_texts::parameter(lang, id).into(),
    }
}

fn date(lang: Lang, date: DateId) -> String {
    let name = match date {
        DateId::Today => app::day_question(lang),
        DateId::Since => app::since(lang),
        DateId::Until => app::until(lang),
        DateId::Barometer(barometer) => gpcheck_texts::barometer(lang, barometer),
        DateId::FlatFrom(row) => return app::flat_fee_from(lang, u64::from(row) + 1),
        DateId::FlatTo(row) => return app::flat_fee_to(lang, u64::from(row) + 1),
        DateId::Submitted => app::submitted_on(lang),
        DateId::Notified => app::notified_on(lang),
        DateId::Care => app::care_on(lang),
        DateId::Billed => app::billed_on(lang),
        DateId::CoverFrom(_) => app::cover_from(lang),
        DateId::CoverTo(_) => app::cover_to(lang),
        DateId::Born => app::born_on(lang),
        DateId::PaperCare => pages::papers_care(lang),
        DateId::PaperUntil => pages::papers_until(lang),
        DateId::PaperDay => pages::papers_day(lang),
    };
    name.into()
}

/// The name of a document.
pub fn paper(lang: Lang, paper: Paper) -> &'static str {
    match paper {
        Paper::Certificate => pages::paper_certificate(lang),
        Paper::Copy => pages::paper_copy(lang),
        Paper::Liaison => pages::paper_liaison(lang),
        Paper::Advice => pages::paper_advice(lang),
        Paper::TickBox => pages::paper_tick_box(lang),
        Paper::Extend => pages::paper_extend(lang),
        Paper::Reactivate => pages::paper_reactivate(lang),
        Paper::Justify => pages::paper_justify(lang),
    }
}

/// The name of a field of a document.
pub fn paper_field(lang: Lang, field: PaperField) -> &'static str {
    match field {
        PaperField::DoctorName => pages::papers_doctor_name(lang),
        PaperField::DoctorNumber => pages::papers_doctor_number(lang),
        PaperField::DoctorAddress => pages::papers_doctor_address(lang),
        PaperField::PatientName => pages::papers_patient_name(lang),
        PaperField::PatientAddress => pages::papers_patient_address(lang),
        PaperField::PatientNumber => pages::papers_patient_number(lang),
        PaperField::Cpas => pages::papers_cpas(lang),
        PaperField::Explain => pages::papers_explain(lang),
    }
}

/// The name of what is written about a check on another website.
pub fn embed(lang: Lang, look: Look) -> &'static str {
    match look {
        Look::Year => pages::embed_year(lang),
        Look::Accent => pages::embed_accent(lang),
        Look::Background => pages::embed_background(lang),
        Look::Text => pages::embed_text(lang),
    }
}

/// The label of a part of a date.
pub fn part(lang: Lang, part: Part) -> &'static str {
    match part {
        Part::Day => app::date_day(lang),
        Part::Month => app::date_month(lang),
        Part::Year => app::date_year(lang),
    }
}

/// The heading of a page other than the start and the checks.
pub fn heading(lang: Lang, page: Page) -> String {
    let heading = match page {
        Page::Start => app::start_heading(lang),
        Page::Premium => app::premium_heading(lang),
        Page::MediPrima => app::mediprima_heading(lang),
        Page::Contest => pages::contest_heading(lang),
        Page::Deadlines => pages::deadlines_heading(lang),
        Page::Codes => pages::codes_heading(lang),
        Page::Papers => pages::papers_heading(lang),
        Page::Lists => pages::lists_heading(lang),
        Page::Receipts => pages::receipts_heading(lang),
        Page::Rules => pages::rules_heading(lang),
        Page::Year(year) => return pages::year_heading(lang, year.into()),
        Page::Privacy => pages::privacy_heading(lang),
        Page::Accessibility => pages::accessibility_heading(lang),
        Page::About => pages::about_heading(lang),
        Page::Embed => pages::embed_heading(lang),
    };
    heading.into()
}

/// The title of a page, as the browser shows it.
pub fn title(lang: Lang, page: Page) -> String {
    match page {
        Page::Start => app::title_start(lang).into(),
        Page::Premium => app::title_premium(lang).into(),
        Page::MediPrima => app::title_mediprima(lang).into(),
        _ => [&heading(lang, page), " – gpcheck"].concat(),
    }
}

/// What a page is about, for search engines; on most pages also its first lines.
pub fn description(lang: Lang, page: Page) -> String {
    let words = match page {
        Page::Start => app::description_start(lang),
        Page::Premium => app::description_premium(lang),
        Page::MediPrima => app::description_mediprima(lang),
        Page::Contest => pages::contest_lead(lang),
        Page::Deadlines => pages::deadlines_lead(lang),
        Page::Codes => pages::codes_lead(lang),
        Page::Papers => pages::papers_lead(lang),
        Page::Lists => pages::lists_lead(lang),
        Page::Receipts => pages::receipts_lead(lang),
        Page::Rules => pages::rules_lead(lang),
        Page::Year(year) => return pages::year_lead(lang, year.into()),
        Page::Privacy => pages::privacy_lead(lang),
        Page::Accessibility => pages::accessibility_lead(lang),
        Page::About => pages::about_lead(lang),
        Page::Embed => pages::embed_lead(lang),
    };
    words.into()
}

/// The name of a page in a list of pages.
pub fn nav(lang: Lang, page: Page) -> String {
    let name = match page {
        Page::Start => "gpcheck",
        Page::Premium => app::nav_premium(lang),
        Page::MediPrima => app::nav_mediprima(lang),
        Page::Contest => app::nav_contest(lang),
        Page::Deadlines => app::nav_deadlines(lang),
        Page::Codes => app::nav_codes(lang),
        Page::Papers => app::nav_papers(lang),
        Page::Lists => app::nav_lists(lang),
        Page::Receipts => app::nav_receipts(lang),
        Page::Rules => app::nav_rules(lang),
        Page::Year(year) => return year.to_string(),
        Page::Privacy => app::nav_privacy(lang),
        Page::Accessibility => app::nav_accessibility(lang),
        Page::About => app::nav_about(lang),
        Page::Embed => app::nav_embed(lang),
    };
    name.into()
}

/// What may have been prescribed.
pub fn prescribed(lang: Lang, what: Prescribed) -> &'static str {
    match what {
        Prescribed::Medicines => app::prescribed_medicines(lang),
        Prescribed::Laboratory => app::prescribed_laboratory(lang),
        Prescribed::Physiotherapy => app::prescribed_physiotherapy(lang),
        Prescribed::Specialist => app::prescribed_specialist(lang),
        Prescribed::Hospital => app::prescribed_hospital(lang),
    }
}

/// What a stage of the decision tree asks.
pub fn stage(lang: Lang, stage: Stage) -> &'static str {
    match stage {
        Stage::Payer => app::stage_payer(lang),
        Stage::Decision => app::stage_decision(lang),
        Stage::Exception => app::stage_exception(lang),
    }
}

/// What a branch of the decision tree is about; `None` for a branch that the texts do not know, which a test refuses.
pub fn branch(lang: Lang, id: &str) -> Option<&'static str> {
    let words: fn(Lang) -> &'static str = match id {
        "hospital" => app::branch_hospital,
        "insured" => app::branch_insured,
        "insuranceUnknown" => app::branch_insurance_unknown,
        "fedasil" => app::branch_fedasil,
        "specialist" => app::branch_specialist,
        "notConsulted" => app::branch_not_consulted,
        "noIdentifier" => app::branch_no_identifier,
        "noDecision" => app::branch_no_decision,
        "principle" => app::branch_principle,
        "tooEarly" => app::branch_too_early,
        "tooEarlyBilledLate" => app::branch_too_early_billed_late,
        "coverAbsent" => app::branch_cover_absent,
        "coverInactive" => app::branch_cover_inactive,
        "otherDoctor" => app::branch_other_doctor,
        "providerUnknown" => app::branch_provider_unknown,
        "suspended" => app::branch_suspended,
        "transition" => app::branch_transition,
        "age" => app::branch_age,
        "outsidePractice" => app::branch_outside_practice,
        "forceMajeure" => app::branch_force_majeure,
        "guardPost" => app::branch_guard_post,
        "flatFeePractice" => app::branch_flat_fee_practice,
        "familyPlanning" => app::branch_family_planning,
        "familyPlanningOpen" => app::branch_family_planning_open,
        "paperNotRefundable" => app::branch_paper_not_refundable,
        "electronicOnly" => app::branch_electronic_only,
        _ => return None,
    };
    Some(words(lang))
}

#[cfg(test)]
mod tests {
    use gpcheck_rules::mediprima::TREE;

    use super::*;

    #[test]
    fn every_branch_of_the_tree_has_words() {
        for branch in TREE {
            for lang in Lang::ALL {
                assert!(
                    super::branch(lang, branch.id).is_some_and(|words| !words.is_empty()),
                    "{}",
                    branch.id
                );
            }
        }
    }
}

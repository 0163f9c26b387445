//! Which of the app's own words belongs to what.

use gpcheck_rules::RefusalCode;
use gpcheck_rules::mediprima::{Prescribed, Stage};
use gpcheck_texts::{Lang, app};

use crate::place::Page;
use crate::state::{DateId, Field, Part, Trouble};

/// What would be accepted in a field.
pub fn trouble(lang: Lang, trouble: Trouble) -> &'static str {
    match trouble {
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
    }
}

/// The name of a field, as the page shows it.
pub fn field(lang: Lang, field: Field, year: u64) -> String {
    match field {
        Field::Date(date, _) => self::date(lang, date),
        Field::Attested => app::attested(lang, year),
        Field::SumehrPatients => app::sumehr_patients(lang).into(),
        Field::Part(id) | Field::Whole(id) | Field::Percent(id) | Field::Count(id) => {
            gpcheck_texts::parameter(lang, id).into()
        }
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
        DateId::CoverFrom => app::cover_from(lang),
        DateId::CoverTo => app::cover_to(lang),
        DateId::Born => app::born_on(lang),
    };
    name.into()
}

/// The label of a part of a date.
pub fn part(lang: Lang, part: Part) -> &'static str {
    match part {
        Part::Day => app::date_day(lang),
        Part::Month => app::date_month(lang),
        Part::Year => app::date_year(lang),
    }
}

/// The title of a page, as the browser shows it.
pub fn title(lang: Lang, page: Page) -> &'static str {
    match page {
        Page::Start => app::title_start(lang),
        Page::Premium => app::title_premium(lang),
        Page::MediPrima => app::title_mediprima(lang),
    }
}

/// What a page is about, for search engines.
pub fn description(lang: Lang, page: Page) -> &'static str {
    match page {
        Page::Start => app::description_start(lang),
        Page::Premium => app::description_premium(lang),
        Page::MediPrima => app::description_mediprima(lang),
    }
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

//! What the script of lists is given: its words, as a file for each language, and the table to begin with.

use gpcheck_rules::book::CHECKED_ON;
use gpcheck_rules::mediprima::routing::{Channel, Duty, Exception, Payer, StepId, Verdict};
use gpcheck_texts::{Lang, app, lists};

use super::columns::columns;

/// The name of the template once it is saved.
pub(super) const NAME: &str = "gpcheck-template.csv";

/// The path of the template from the published folder.
pub(crate) fn template_path(lang: Lang) -> String {
    [lang.code(), "/lists.csv"].concat()
}

/// The link to it from any page in a folder of a language.
pub(super) fn template_link(lang: Lang) -> String {
    ["../", &template_path(lang)].concat()
}

/// A table to begin with, as a file for spreadsheets: the columns that most lists need, and two lines.
pub(crate) fn template(lang: Lang) -> String {
    let day = gpcheck_texts::date_short(lang, CHECKED_ON);
    let lines = [
        [
            lists::lists_reference(lang),
            app::care_on(lang),
            app::billed_on(lang),
            app::insured(lang),
            app::visit_answer(lang),
            app::code(lang),
            app::certificate(lang),
            app::agreement(lang),
            app::prescribed(lang),
            app::setting(lang),
            app::visit_software(lang),
        ],
        [
            "A1",
            &day,
            &day,
            app::no(lang),
            app::answer_cover(lang),
            "",
            app::yes(lang),
            app::yes(lang),
            app::prescribed_medicines(lang),
            app::setting_practice(lang),
            app::yes(lang),
        ],
        [
            "A2",
            &day,
            "",
            app::no(lang),
            app::answer_code(lang),
            "206",
            "",
            "",
            "",
            app::setting_home_visit(lang),
            app::yes(lang),
        ],
    ];
    let lines = lines.map(|cells| [&cells.join(";"), "\r\n"].concat());
    ["\u{feff}", &lines.concat()].concat()
}

/// The words, as JSON: texts by name, in which braces hold the place of what is filled in, and the columns.
pub(crate) fn words(lang: Lang) -> String {
    let named = names(lang);
    let texts: Vec<String> =
        named.iter().map(|(name, text)| [&quoted(name), ":", &quoted(text)].concat()).collect();
    let columns = columns(lang)
        .into_iter()
        .map(|(name, takes)| ["[", &quoted(name), ",", &quoted(&takes), "]"].concat());
    let columns = columns.collect::<Vec<_>>().join(",");
    ["{\"texts\":{", &texts.join(","), "},\"columns\":[", &columns, "]}"].concat()
}

fn quoted(text: &str) -> String {
    let plain = text.replace('\\', "\\\\").replace('"', "\\\"");
    ["\"", &plain, "\""].concat()
}

/// Everything that the script says, by name.
fn names(lang: Lang) -> Vec<(String, String)> {
    let mut names: Vec<(String, String)> = Vec::new();
    let mut add = |kind: &str, name: &str, text: &str| names.push(([kind, name].concat(), text.to_owned()));
    for it in Verdict::ALL {
        add("verdict.", it.name(), gpcheck_texts::verdict(lang, *it));
    }
    for it in Channel::ALL {
        add("channel.", it.name(), gpcheck_texts::channel(lang, *it));
    }
    for it in Payer::ALL {
        add("payer.", it.name(), gpcheck_texts::payer(lang, *it));
    }
    for it in Duty::ALL {
        add("duty.", it.name(), gpcheck_texts::duty(lang, *it));
    }
    for it in Exception::ALL {
        add("exception.", it.name(), gpcheck_texts::exception(lang, *it));
    }
    for it in StepId::ALL {
        add("step.", it.name(), gpcheck_texts::step(lang, *it));
    }
    add("verdict.", "", lists::lists_unreadable(lang));
    add("payer.", "open", app::payers_open(lang));
    add("unsaid.", "agreement", lists::lists_unsaid(lang));
    // In a file that name would stand for the answer that the table itself gives.
    add("saved.", "duty", lists::lists_duty(lang));
    for (name, text) in [
        ("date", app::error_date(lang)),
        ("amount", app::error_amount(lang)),
        ("flag", lists::lists_error_flag(lang)),
        ("word", lists::lists_error_word(lang)),
        ("number", lists::lists_error_number(lang)),
        ("missing", lists::lists_error_missing(lang)),
        ("contradicts", lists::lists_error_contradicts(lang)),
        ("beforeCare", app::error_before_care(lang)),
        ("endsBeforeStart", app::error_ends(lang)),
        ("quote", lists::lists_error_quote(lang)),
        ("cells", lists::lists_error_cells(lang)),
        ("refused", lists::lists_error_refused(lang)),
    ] {
        add("error.", name, text);
    }
    for (name, text) in [
        ("line", lists::lists_line(lang)),
        ("reference", lists::lists_reference(lang)),
        ("careOn", app::care_on(lang)),
        ("verdict", lists::lists_verdict(lang)),
        ("channel", app::channels(lang)),
        ("payer", app::payers(lang)),
        ("duty", app::certificate_short(lang)),
        ("deadline", lists::lists_until(lang)),
        ("remark", lists::lists_remark(lang)),
    ] {
        add("column.", name, text);
    }
    for (name, text) in [
        ("workbook", lists::lists_refused_workbook(lang)),
        ("large", lists::lists_refused_large(lang)),
        ("empty", lists::lists_refused_empty(lang)),
        ("heads", lists::lists_refused_heads(lang)),
        ("care", &lists::lists_refused_care(lang, app::care_on(lang))),
        ("file", lists::lists_refused_file(lang)),
        ("lacking", lists::lists_refused_lacking(lang)),
    ] {
        add("refused.", name, text);
    }
    for (name, text) in [
        ("openHeading", lists::lists_open_heading(lang)),
        ("openHelp", lists::lists_open_help(lang)),
        ("file", lists::lists_file(lang)),
        ("paste", lists::lists_paste(lang)),
        ("pasteHelp", lists::lists_paste_help(lang)),
        ("read", lists::lists_read(lang)),
        ("template", lists::lists_template(lang)),
        ("templateLink", &template_link(lang)),
        ("templateName", NAME),
        ("begun", lists::lists_begun(lang)),
        ("progress", &lists::lists_progress(lang, "{all}", "{done}")),
        ("stop", lists::lists_stop(lang)),
        ("results", lists::lists_results(lang)),
        ("said", &lists::lists_said(lang, "{bad}", "{bill}", "{lines}")),
        ("unknown", &lists::lists_unknown(lang, "{names}")),
        ("twice", &lists::lists_twice(lang, "{names}")),
        ("assumed", &lists::lists_assumed(lang, "{count}", "{day}")),
        ("silent", &lists::lists_silent(lang, "{count}")),
        ("all", lists::lists_all(lang)),
        ("problems", lists::lists_problems(lang)),
        ("caption", &lists::lists_caption(lang, "{all}", "{first}", "{last}")),
        ("none", lists::lists_none(lang)),
        ("back", lists::lists_back(lang)),
        ("next", lists::lists_next(lang)),
        ("save", &lists::lists_save(lang, "{count}")),
        ("saveHelp", lists::lists_save_help(lang)),
        ("clear", lists::lists_clear(lang)),
        ("format", lists::lists_format(lang)),
        ("formatText", &lists::lists_format_text(lang, app::care_on(lang))),
        ("formatEmpty", &lists::lists_format_empty(lang, app::visit_role(lang))),
        ("column", lists::lists_column(lang)),
        ("accepts", lists::lists_accepts(lang)),
        ("colon", &app::name_value(lang, "", "")),
    ] {
        add("", name, text);
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_json_that_holds_every_name() {
        for lang in Lang::ALL {
            let words: serde_json::Value = serde_json::from_str(&words(lang)).unwrap();
            let text = |name: &str| words["texts"][name].as_str().unwrap_or_default().to_owned();
            for step in StepId::ALL {
                assert!(text(&["step.", step.name()].concat()).len() > 3);
            }
            for (name, places) in
                [("said", 3), ("caption", 3), ("progress", 2), ("save", 1), ("unknown", 1), ("silent", 1)]
            {
                assert_eq!(text(name).matches('{').count(), places, "{name}");
            }
            assert!(words["columns"].as_array().unwrap().len() > 25);
            assert!(words["texts"].as_object().unwrap().values().all(|text| text != ""));
        }
    }

    #[test]
    fn what_divides_cells_stands_in_no_cell_of_the_template() {
        for lang in Lang::ALL {
            let template = template(lang);
            let widths: Vec<_> = template.lines().map(|line| line.split(';').count()).collect();
            assert_eq!(widths, [11; 3], "{}", lang.code());
            assert!(!template.contains('"'));
        }
    }
}

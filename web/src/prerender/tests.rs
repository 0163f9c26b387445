//! The pages as text: each of them, empty and filled.

use gpcheck_rules::Date;
use gpcheck_rules::premium::{ParameterId, YEARS};

use super::*;
use crate::state::{Action, CardFact, DateId, Field, Part, Question};

const TEMPLATE: &str = concat!(
    "<!doctype html><html lang=\"fr\"><head><title>gpcheck</title>",
    "<meta name=\"description\" content=\"about\"><link rel=\"stylesheet\" href=\"./app.css\">",
    "<link rel=\"modulepreload\" href=\"./app-1.js\"><link rel=\"preload\" href=\"./app-1_bg.wasm\" as=\"fetch\"></head>",
    "<body><div id=\"app\"></div><script src=\"./boot.js\" id=\"boot\" data-js=\"./app-1.js\" data-wasm=\"./app-1_bg.wasm\"></script></body></html>",
);

/// The small programs beside the whole one.
fn small() -> Vec<Small> {
    Program::SMALL.map(|program| (program.name().to_owned(), [program.name(), "-0"].concat())).into()
}

fn places() -> impl Iterator<Item = Place> {
    Lang::ALL.into_iter().flat_map(|lang| Page::all().map(move |page| Place { page, lang }))
}

fn day() -> Option<Date> {
    Date::from_ymd_opt(2026, 11, 22)
}

/// The values of an attribute, wherever it stands.
fn values<'a>(html: &'a str, start: &str) -> Vec<&'a str> {
    html.split(start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// What a strict policy refuses, and what no page may lack.
fn sound(html: &str) {
    assert!(!html.contains(" style=") && !html.contains("<script"), "inline style or script");
    let words = html.split(['<', ' ']).filter(|word| word.starts_with("on") && word.contains("=\""));
    assert_eq!(words.count(), 0, "inline handler");
    assert_eq!((html.matches("<h1").count(), html.matches("<main").count()), (1, 1));
    let mut ids = values(html, " id=\"");
    ids.sort_unstable();
    assert!(ids.windows(2).all(|two| two[0] != two[1]), "an id stands twice: {ids:?}");
    for attribute in [" for=\"", " aria-describedby=\"", " aria-labelledby=\"", " href=\"#"] {
        for id in values(html, attribute).into_iter().flat_map(str::split_whitespace) {
            assert!(ids.contains(&id), "{attribute} points to {id}, which is nowhere");
        }
    }
}

#[test]
fn every_page_is_written_in_every_language() {
    let files = pages(TEMPLATE, None, &small()).unwrap();
    let (words, files): (Vec<File>, Vec<File>) =
        files.into_iter().partition(|(path, _)| path.starts_with("words/"));
    let (frames, files): (Vec<File>, Vec<File>) =
        files.into_iter().partition(|(path, _)| path.contains("/frame-"));
    assert_eq!(frames.len(), FRAMES.len() * Lang::ALL.len());
    let (files, other): (Vec<File>, Vec<File>) =
        files.into_iter().partition(|(path, _)| path.ends_with(".html"));
    let other: Vec<_> = other.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(other.len(), 1 + 2 * Lang::ALL.len(), "{other:?}");
    assert!(other.contains(&"de/lists.csv"));
    assert!(other.contains(&"version.txt") && other.contains(&"nl/manifest.webmanifest"));
    // Those of the packs, and those that the script of lists says.
    assert_eq!(words.len(), (Pack::ALL.len() + 1) * Lang::ALL.len());
    assert_eq!(files.len(), 1 + Page::all().count() * Lang::ALL.len());
    for (path, html) in &files {
        assert_eq!(html.matches("<h1").count(), 1, "{path}");
        assert!(!html.contains("<title>gpcheck</title>"), "{path}");
        if let Some((lang, _)) = path.split_once('/') {
            assert!(html.contains(&format!("<html lang=\"{lang}\" ")), "{path}");
            let others = Lang::ALL.len() + usize::from(path.ends_with("/index.html"));
            assert_eq!(html.matches("rel=\"alternate\"").count(), others, "{path}");
            assert!(!html.contains("canonical"), "nobody said where it will be");
            assert!(html.contains("<link rel=\"manifest\" href=\"manifest.webmanifest\">"), "{path}");
            for file in values(html, " href=\"../words/") {
                assert!(
                    words.iter().any(|(path, _)| path.trim_start_matches("words/") == file),
                    "{path}: {file}"
                );
            }
            assert!(html.contains("href=\"../app.css\"") && html.contains("src=\"../boot.js\""), "{path}");
        } else {
            assert!(!html.contains("preload"), "the root needs no program");
            assert!(html.contains("href=\"./app.css\"") && html.contains("href=\"nl/index.html\""));
        }
    }
}

fn in_frame(place: Place, day: Option<Date>, year: &str) -> State {
    let mut state = State::new(place, day);
    state.stand_in_frame(year);
    state
}

#[test]
fn a_page_for_frames_is_the_check_alone() {
    for page in FRAMES {
        for lang in Lang::ALL {
            let place = Place { page, lang };
            let html = frame(&Template { whole: TEMPLATE, small: &small() }, place).unwrap();
            assert!(
                html.contains(&format!("data-page=\"{}\"", page.name())) && html.contains(" data-frame>")
            );
            let (dressed, body) = (html.find("embed/frame.js"), html.find("<body>"));
            assert!(dressed.is_some_and(|at| Some(at) < body), "dressed before it is painted");
            assert!(html.find("app.css") < dressed && html.find("embed/frame.css") < dressed);
            assert!(html.contains("<base target=\"_blank\">") && html.contains("noindex"));
            assert_eq!(
                (html.matches("<footer").count(), html.matches(&escape(app::unofficial(lang))).count()),
                (1, 1)
            );
            assert!(!html.contains("canonical") && !html.contains("rel=\"alternate\""));
            for day in [None, day()] {
                let html = render(in_frame(place, day, ""));
                sound(&html);
                for part in ["<header", "<nav", "<footer", "keep-here", "copy-link", "class=\"skip\""] {
                    assert!(!html.contains(part), "{part} in a frame");
                }
                for part in ["save-receipt", "id=\"answer\""] {
                    assert!(html.contains(part), "no {part} in a frame");
                }
            }
        }
    }
}

#[test]
fn a_frame_shows_the_year_asked_for() {
    let place = Place { page: Page::Premium, lang: Lang::ALL[0] };
    let oldest = YEARS.first().unwrap().year;
    assert_eq!(in_frame(place, day(), &oldest.to_string()).premium_year().year, oldest);
    let suggested = State::new(place, day()).premium_year().year;
    for unknown in ["", "1", "x"] {
        assert_eq!(in_frame(place, day(), unknown).premium_year().year, suggested);
    }
}

#[test]
fn an_answer_says_that_it_stands() {
    let done = |state: State| render(state).contains(" data-done");
    for page in FRAMES {
        let place = Place { page, lang: Lang::ALL[1] };
        assert!(!done(State::new(place, None)) && !done(State::new(place, day())), "nothing was answered");
    }
    let premium = State::new(Place { page: Page::Premium, lang: Lang::ALL[1] }, day())
        .after(Action::Choose(Question::Role, "generalPractitioner"))
        .after(Action::Choose(Question::OnCall, "none"));
    assert!(done(premium), "not eligible");
    let visit = State::new(Place { page: Page::MediPrima, lang: Lang::ALL[1] }, day())
        .after(Action::Choose(Question::Insured, "yes"));
    assert!(done(visit), "billed to the insurance");
}

#[test]
fn a_page_starts_with_its_program_and_names_the_whole_one() {
    let files = pages(TEMPLATE, None, &small()).unwrap();
    for (path, html) in files.iter().filter(|(path, _)| path.contains('/') && path.ends_with(".html")) {
        let name = path.rsplit_once('/').unwrap().1.trim_end_matches(".html").trim_start_matches("frame-");
        let program = Program::of(Page::named(name).unwrap());
        let boot = html.split_once("id=\"boot\"").unwrap().1;
        let (js, wasm) = match program {
            Program::Whole => ("../app-1.js".to_owned(), "../app-1_bg.wasm".to_owned()),
            small => {
                let files = ["../", small.name(), "-0"].concat();
                assert!(
                    boot.contains("data-whole-js=\"../app-1.js\" data-whole-wasm=\"../app-1_bg.wasm\""),
                    "{path}"
                );
                assert!(boot.contains(&format!("data-kept=\"{HELD}\"")), "{path}");
                ([&files, ".js"].concat(), [&files, "_bg.wasm"].concat())
            }
        };
        assert_eq!(boot.contains("data-whole"), program != Program::Whole, "{path}");
        assert!(boot.contains(&format!("data-js=\"{js}\" data-wasm=\"{wasm}\"")), "{path}");
        assert_eq!(values(html, "rel=\"modulepreload\" href=\""), [js.as_str()], "{path}");
        assert!(html.contains(&format!("rel=\"preload\" href=\"{wasm}\"")), "{path}");
    }
}

#[test]
fn a_version_says_of_itself_on_each_line_a_name_and_words() {
    let text = version();
    let lines: Vec<_> = text.lines().map(|line| line.split_once(' ').unwrap()).collect();
    assert_eq!(lines[..2], [("version", VERSION), ("rules", RULES)]);
    for lang in Lang::ALL {
        let of = |name: &str| {
            lines.iter().filter(|(known, _)| *known == [lang.code(), "-", name].concat()).count()
        };
        for name in
            ["ready", "rules", "news", "law", "app", "use", "later", "kept", "elsewhere", "failed", "here"]
        {
            assert_eq!(of(name), 1, "{lang:?} {name}");
        }
    }
    assert!(lines.iter().all(|(_, words)| !words.is_empty() && !words.contains('\r')));
}

#[test]
fn a_page_that_lacks_a_part_is_refused() {
    for part in ["<title>gpcheck</title>", "<div id=\"app\"></div>", "</head>", "<html lang=\"fr\">", "about"]
    {
        let result = pages(&TEMPLATE.replace(part, ""), None, &small());
        assert!(part == "about" || result.is_err(), "{part}");
    }
}

#[test]
fn an_empty_page_is_closed_and_says_nothing_about_days() {
    for place in places() {
        let html = render(State::new(place, None));
        sound(&html);
        if matches!(place.page, Page::Premium | Page::MediPrima) {
            assert!(html.contains("<fieldset class=\"stack\" disabled"), "what is typed early would be lost");
            assert!(html.contains("<noscript>"));
        }
        assert!(
            !html.contains(app::year_measuring(place.lang)) && !html.contains(app::year_closed(place.lang))
        );
    }
}

#[test]
fn a_running_page_is_open() {
    for place in places() {
        let html = render(State::new(place, day()));
        sound(&html);
        assert!(!html.contains(" disabled"), "{html}");
        assert!(!html.contains("<noscript>"));
    }
}

fn filled(place: Place) -> State {
    let mut state = State::new(place, day());
    let write = |field, text: &str| Action::Write(field, text.into());
    for year in YEARS {
        state = state.after(Action::Year(year.year));
        for action in [
            Action::Choose(Question::Role, "generalPractitioner"),
            write(Field::Date(DateId::Since, Part::Year), "2010"),
            write(Field::Attested, "24 999,999"),
            Action::Choose(Question::FlatFee, "periods"),
            Action::AddPeriod,
            Action::Choose(Question::Declaration, "unknown"),
            Action::Choose(Question::Applied, "yes"),
            write(Field::Date(DateId::Submitted, Part::Month), "13"),
        ] {
            state = state.after(action);
        }
        for id in ParameterId::ALL {
            state = state.after(write(Field::Part(id), "2")).after(write(Field::Whole(id), "1"));
            state = state.after(write(Field::Count(id), "x"));
        }
    }
    for (question, answer) in [
        (Question::Insured, "no"),
        (Question::Answer, "cover"),
        (Question::Card(0, CardFact::Certificate), "yes"),
        (Question::Card(0, CardFact::StateInsurance), "half"),
        (Question::Setting, "flatFeePractice"),
        (Question::Outside, "yes"),
    ] {
        state = state.after(Action::Choose(question, answer));
    }
    state.after(write(Field::Date(DateId::Billed, Part::Year), "2020")).after(Action::Go(place))
}

#[test]
fn a_filled_page_holds_together_in_every_year() {
    for place in places() {
        let state = filled(place);
        for year in YEARS {
            let html = render(state.clone().after(Action::Year(year.year)));
            sound(&html);
            if place.page == Page::Premium {
                assert!(html.contains("aria-invalid=\"true\""), "{html}");
                assert!(html.contains("value=\"24 999,999\""), "what was typed is kept");
            }
            if place.page != Page::Premium {
                break;
            }
        }
    }
}

#[test]
fn with_its_address_the_site_is_mapped() {
    let files = pages(TEMPLATE, Some("https://example.org/some/path"), &small()).unwrap();
    let text = |path: &str| &files.iter().find(|(known, _)| known == path).unwrap().1;
    let map = text("sitemap.xml");
    let site = "https://example.org/some/path/";
    for (path, html) in files.iter().filter(|(path, _)| path.ends_with(".html") && !path.contains("/frame-"))
    {
        if path == "index.html" {
            assert!(html.contains(&format!("<link rel=\"canonical\" href=\"{site}\">")));
            continue;
        }
        assert_eq!(map.matches(&format!("<loc>{site}{path}</loc>")).count(), 1, "{path}");
        assert!(html.contains(&format!("<link rel=\"canonical\" href=\"{site}{path}\">")), "{path}");
        assert!(html.contains(&format!("hreflang=\"nl\" href=\"{site}nl/")), "{path}");
    }
    let count = |part: &str| map.matches(part).count();
    assert_eq!(count("<loc>"), Page::all().count() * Lang::ALL.len());
    assert_eq!((count("<url>"), count("<loc>")), (count("</url>"), count("</loc>")));
    assert_eq!(count("<xhtml:link "), count("<loc>") * Lang::ALL.len());
    assert!(map.starts_with("<?xml ") && map.ends_with("</urlset>\n") && !map.contains('&'));
    assert!(text("robots.txt").ends_with(&format!("Sitemap: {site}sitemap.xml\n")));
    assert!(text("fr/index.html").contains(&format!("hreflang=\"x-default\" href=\"{site}index.html\"")));
}

#[test]
fn what_is_no_address_is_refused() {
    for site in ["", "example.org", "https://", "ftp://example.org/", "https://a.b/?x", "https://a.b/\"<"] {
        assert!(pages(TEMPLATE, Some(site), &small()).is_err(), "{site}");
    }
}

#[test]
fn titles_and_descriptions_are_told_apart_and_short() {
    for lang in Lang::ALL {
        let mut seen: Vec<String> = Vec::new();
        for page in Page::all() {
            let (title, about) = (words::title(lang, page), words::description(lang, page));
            assert!(title.chars().count() < 70, "{}: {title}", title.chars().count());
            assert!(about.chars().count() <= 170, "{}: {about}", about.chars().count());
            seen.extend([title, about]);
        }
        seen.sort();
        assert!(seen.windows(2).all(|two| two[0] != two[1]));
    }
}

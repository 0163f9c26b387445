//! The lines for another website, from what was chosen.

use super::*;
use crate::state::Action;

const HOME: &str = "https://check.example/";
const FR: Lang = Lang::ALL[0];

fn state() -> State {
    State::new(Place { page: Page::Embed, lang: FR }, None)
}

fn chosen(state: State, wish: Wish, answer: &'static str) -> State {
    state.after(Action::Choose(Question::Embed(wish), answer))
}

fn written(state: State, look: Look, text: &str) -> State {
    state.after(Action::Write(Field::Embed(look), text.into()))
}

#[test]
fn at_first_it_is_one_element_with_a_link_inside() {
    let embed = state().embed().case;
    let lines = embed.lines(HOME, FR, "Prime");
    let wanted = [
        "<script defer referrerpolicy=\"no-referrer\" src=\"https://check.example/embed/gp-check.js\"></script>",
        "<gp-check topic=\"premium\">",
        "  <a href=\"https://check.example/fr/premium.html\">Prime</a>",
        "</gp-check>",
    ];
    assert_eq!(lines.element.lines().collect::<Vec<_>>(), wanted);
    assert!(wanted[2].contains(&lines.link));
    assert_eq!(embed.address(FR), "fr/frame-premium.html");
}

#[test]
fn what_is_not_as_usual_is_said_both_ways() {
    let year = YEARS.first().unwrap().year.to_string();
    let mut state = chosen(state(), Wish::Lang, "nl");
    for (wish, answer) in [(Wish::Theme, "dark"), (Wish::Radius, "4"), (Wish::Heading, "3")] {
        state = chosen(state, wish, answer);
    }
    for (look, text) in [(Look::Year, year.as_str()), (Look::Accent, " #8A1c4a "), (Look::Text, "#123")] {
        state = written(state, look, text);
    }
    let reading = state.embed();
    assert_eq!(reading.problems, []);
    let lines = reading.case.lines(HOME, FR, "x");
    let attributes = format!(
        "<gp-check topic=\"premium\" lang=\"nl\" year=\"{year}\" accent=\"#8A1c4a\" text=\"#123\" theme=\"dark\" radius=\"4\" heading=\"3\">"
    );
    assert!(lines.element.contains(&attributes), "{}", lines.element);
    let address = format!(
        "nl/frame-premium.html#year={year}&accent=%238A1c4a&text=%23123&theme=dark&radius=4&heading=3"
    );
    assert_eq!(reading.case.address(FR), address);
    let source = format!("src=\"{HOME}{address}\"");
    assert!(lines.frame.contains(&source) && lines.frame.contains(SANDBOX), "{}", lines.frame);
    assert_eq!(lines.link, format!("<a href=\"{HOME}nl/premium.html\">x</a>"));
}

#[test]
fn a_year_is_of_the_premium_alone_and_one_that_the_rules_cover() {
    let year = YEARS.last().unwrap().year.to_string();
    let state = written(chosen(state(), Wish::Topic, "mediprima"), Look::Year, &year);
    assert_eq!(state.embed().case.address(FR), "fr/frame-mediprima.html");
    let state = chosen(state, Wish::Topic, "premium");
    assert!(state.embed().case.address(FR).ends_with(&year));
    for text in ["1", "20 24", "abcd"] {
        let reading = written(state.clone(), Look::Year, text).embed();
        assert_eq!(reading.problems, [(Field::Embed(Look::Year), Trouble::NotCovered)], "{text}");
        assert_eq!(reading.case.address(FR), "fr/frame-premium.html");
    }
}

#[test]
fn the_usual_colours_are_those_of_the_style_sheet() {
    let light = include_str!("../../../style/tokens.css").split('}').next().unwrap();
    for (look, token) in [(Look::Accent, "brand"), (Look::Background, "paper"), (Look::Text, "ink")] {
        assert!(light.contains(&format!("--{token}: {};", look.usual())), "{token}");
    }
}

#[test]
fn what_is_no_colour_is_left_out_and_said() {
    for text in ["red", "8a1c4a", "#12", "#12345", "#1234567", "url(x)", "#ggg", "#é12", "\"><script>"] {
        let state = written(state(), Look::Accent, text);
        let reading = state.embed();
        assert_eq!(reading.problems, [(Field::Embed(Look::Accent), Trouble::NotColour)], "{text}");
        assert_eq!(reading.case.address(FR), "fr/frame-premium.html");
        assert_eq!(state.text(Field::Embed(Look::Accent)), text, "kept as typed");
    }
}

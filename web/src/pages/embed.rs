//! For other websites: a check put together and shown, the lines to copy, what the host must allow, and who sees what.

use std::rc::Rc;

use gpcheck_texts::{Lang, app, pages as p};
use web_sys::{Event, HtmlInputElement};
use yew::virtual_dom::ListenerKind;
use yew::{Html, TargetCast};

use super::prose::{paragraphs, section};
use super::{Drawn, opening};
use crate::components::Ui;
use crate::components::answer::form;
use crate::components::ask::{Answers, Ask, Say, Words};
use crate::components::button::button;
use crate::components::el::Draw;
use crate::components::fact::Fact;
use crate::components::input::{error, labelled};
use crate::place::Page;
use crate::state::embed::{Embed, Look, Wish};
use crate::state::{Action, Field, Question, Reading};
use crate::{all, browser, el, words};

/// Stands for the address of the app where the app does not know it.
const PLACEHOLDER: &str = "https://host.example/gpcheck/";

const fn ask(wish: Wish, name: Say, answers: Answers) -> Ask {
    Ask { question: Question::Embed(wish), name: Words::Plain(name), help: Words::None, answers, tall: false }
}

const TOPIC: Ask =
    ask(Wish::Topic, p::embed_topic, &[("premium", app::nav_premium), ("mediprima", app::nav_mediprima)]);
const LANG: Ask = ask(
    Wish::Lang,
    p::embed_lang,
    &[
        ("page", p::embed_lang_page),
        ("fr", |_| Lang::ALL[0].name()),
        ("nl", |_| Lang::ALL[1].name()),
        ("de", |_| Lang::ALL[2].name()),
        ("en", |_| Lang::ALL[3].name()),
    ],
);
const HEADING: Ask =
    ask(Wish::Heading, p::embed_level, &[("1", |_| "1"), ("2", |_| "2"), ("3", |_| "3"), ("4", |_| "4")]);
const THEME: Ask = ask(
    Wish::Theme,
    p::embed_theme,
    &[("auto", p::embed_theme_auto), ("light", p::embed_theme_light), ("dark", p::embed_theme_dark)],
);
const RADIUS: Ask = ask(
    Wish::Radius,
    p::embed_radius,
    &[("0", |_| "0"), ("4", |_| "4"), ("8", |_| "8"), ("12", |_| "12"), ("20", |_| "20")],
);

/// The page.
pub fn page(ui: &Ui<'_>, reading: &Reading<Embed>) -> Drawn {
    let lang = ui.lang;
    let embed = &reading.case;
    let known = browser::home();
    let home = known.as_deref().unwrap_or(PLACEHOLDER);
    let shown = embed.lang.unwrap_or(lang);
    let title =
        if embed.page == Page::Premium { p::embed_title_premium } else { p::embed_title_visit }(shown);
    let lines = embed.lines(home, lang, title);
    let html = all![
        opening(ui),
        el!("div" ["class": "papers"]
            form(ui, p::embed_build(lang), wishes(ui, embed)),
            el!("div" ["class": "preview stack"]
                el!("section" ["class": "card"]
                    el!("h2" p::embed_line(lang)),
                    snippet(ui, "copy-element", lines.element),
                    known.is_none().then(|| el!("p" ["class": "hint"] p::embed_address(lang)))
                ),
                preview(ui, embed, title)
            )
        ),
        section(
            lang,
            p::embed_without,
            all![
                el!("p" p::embed_plain(lang)),
                snippet(ui, "copy-frame", lines.frame),
                el!("p" p::embed_link(lang)),
                snippet(ui, "copy-link", lines.link),
            ],
        ),
        section(
            lang,
            p::embed_site,
            paragraphs(
                lang,
                &[p::embed_site_style, p::embed_site_event, p::embed_site_policy, p::embed_allow]
            ),
        ),
        section(
            lang,
            p::embed_sees,
            paragraphs(lang, &[p::embed_sees_frame, p::embed_sees_site, p::embed_sees_apart]),
        ),
    ];
    Drawn { html, said: String::new() }
}

/// What can be chosen.
fn wishes(ui: &Ui<'_>, embed: &Embed) -> Html {
    let lang = ui.lang;
    let year = || {
        let field = Field::Embed(Look::Year);
        Fact::new("embed-of".into(), words::embed(lang, Look::Year).into(), p::embed_year_help(lang).into())
            .single(ui, field, None)
    };
    let colours =
        Fact::new("embed-colours".into(), p::embed_colours(lang).into(), p::embed_colours_help(lang).into());
    let [_, accent, background, text] = Look::ALL;
    let colours =
        colours.group(ui, Vec::from([accent, background, text].map(|look| colour(ui, look))).draw());
    let ask = |ask: &Ask| ask.draw(ui, true);
    el!("section" ["class": "card"]
        ask(&TOPIC),
        ask(&LANG),
        (embed.page == Page::Premium).then(year),
        ask(&THEME),
        colours,
        ask(&RADIUS),
        ask(&HEADING)
    )
    .draw()
}

/// A colour, written or taken from the browser's palette, which knows one spelling and always shows a colour.
fn colour(ui: &Ui<'_>, look: Look) -> Html {
    let field = Field::Embed(look);
    let name = words::embed(ui.lang, look);
    let act = ui.act.clone();
    let heard = move |event: Event| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        act.emit(Action::Write(field, text));
    };
    let typed = ui.state.text(field);
    let whole = typed.len() == look.usual().len() && ui.problem(field).is_none();
    let shown = if whole { typed.into_owned() } else { look.usual().to_owned() };
    let label = [name, ", ", p::embed_palette(ui.lang)].concat();
    el!("div" ["class": "counts"]
        labelled(ui, field, name),
        el!("input" ["type": "color", "aria-label": label]).value(shown).on(ListenerKind::oninput, heard),
        error(ui, field)
    )
    .draw()
}

/// The check as it will be, in a frame of its own; another one for each change, so that none lies in the history.
fn preview(ui: &Ui<'_>, embed: &Embed, title: &'static str) -> Html {
    let address = embed.address(ui.lang);
    let frame = ui.state.clock.map(|_| {
        let source = ["../", &address].concat();
        el!("iframe" ["src": source, "title": title, "loading": "lazy"]).key(address)
    });
    el!("section" ["class": "framed"] el!("h2" p::embed_preview(ui.lang)), el!("div" frame)).draw()
}

/// Lines to copy, with a button that does once the program runs.
fn snippet(ui: &Ui<'_>, id: &'static str, text: String) -> Html {
    let lang = ui.lang;
    let text: Rc<str> = text.into();
    let copied = Rc::clone(&text);
    let copy = ui.state.clock.map(|_| {
        button(ui, id, p::embed_copy(lang), app::copied(lang), move |act| {
            let act = act.clone();
            browser::copy(&copied, move |done| {
                if done {
                    act.emit(Action::Done(id));
                }
            });
        })
    });
    all![el!("pre" ["class": "snippet", "tabindex": "0"] el!("code" (*text).to_owned())), copy]
}

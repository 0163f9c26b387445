//! What another website is to show, as its builder was filled in, and the lines that show it there.

use gpcheck_rules::premium::YEARS;
use gpcheck_texts::Lang;

use super::{Field, Question, Reading, State, Trouble};
use crate::place::{Page, Place};

/// What is written about the frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// The premium year.
    Year,
    /// The colour of links, buttons and what is chosen.
    Accent,
    /// The colour behind everything.
    Background,
    /// The colour of the text.
    Text,
}

impl Look {
    /// Every one of them.
    pub const ALL: [Self; 4] = [Self::Year, Self::Accent, Self::Background, Self::Text];

    /// The name of the attribute.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Year => "year",
            Self::Accent => "accent",
            Self::Background => "background",
            Self::Text => "text",
        }
    }

    /// The colour of the app itself in its light scheme.
    pub const fn usual(self) -> &'static str {
        match self {
            Self::Year => "",
            Self::Accent => "#0a6657",
            Self::Background => "#f7f6f2",
            Self::Text => "#17212b",
        }
    }
}

/// What is chosen about the frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Which check.
    Topic,
    /// The language; by default that of the page around the frame.
    Lang,
    /// Light, dark, or as the device.
    Theme,
    /// How round corners are.
    Radius,
    /// The level of the first heading.
    Heading,
}

impl Wish {
    /// Every one of them.
    pub const ALL: [Self; 5] = [Self::Topic, Self::Lang, Self::Theme, Self::Radius, Self::Heading];

    /// The name of the attribute.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::Lang => "lang",
            Self::Theme => "theme",
            Self::Radius => "radius",
            Self::Heading => "heading",
        }
    }

    /// What holds when nothing is said.
    pub const fn usual(self) -> &'static str {
        match self {
            Self::Topic => "premium",
            Self::Lang => "page",
            Self::Theme => "auto",
            Self::Radius => "12",
            Self::Heading => "2",
        }
    }
}

/// A check for another website.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Embed {
    /// Which check.
    pub page: Page,
    /// Its language, when it is not that of the page around it.
    pub lang: Option<Lang>,
    /// Everything else that is not as usual: as attributes of the element, and as the fragment of the frame's address.
    attributes: String,
    fragment: String,
}

impl Embed {
    fn say(&mut self, name: &'static str, value: &str) {
        let mark = if self.fragment.is_empty() { "#" } else { "&" };
        let (sign, rest) = value.strip_prefix('#').map_or(("", value), |rest| ("%23", rest));
        self.attributes.push_str(&fill(ATTRIBUTE, &[name, value]));
        self.fragment.push_str(&[mark, name, "=", sign, rest].concat());
    }
}

impl State {
    /// The check for another website, and the fields that cannot be read.
    pub fn embed(&self) -> Reading<Embed> {
        let chosen = |wish| self.answer(Question::Embed(wish)).unwrap_or_default();
        let premium = chosen(Wish::Topic) == Wish::Topic.usual();
        let page = if premium { Page::Premium } else { Page::MediPrima };
        let lang = Lang::from_code(chosen(Wish::Lang));
        let mut embed = Embed { page, lang, attributes: String::new(), fragment: String::new() };
        let mut problems = Vec::new();
        for look in Look::ALL {
            let field = Field::Embed(look);
            let typed = self.text(field);
            let typed = typed.trim();
            // The other check knows no years.
            if typed.is_empty() || (look == Look::Year && !premium) {
                continue;
            }
            match wrong(look, typed) {
                None => embed.say(look.name(), typed),
                Some(trouble) => problems.push((field, trouble)),
            }
        }
        for wish in [Wish::Theme, Wish::Radius, Wish::Heading] {
            if chosen(wish) != wish.usual() {
                embed.say(wish.name(), chosen(wish));
            }
        }
        Reading { case: embed, problems }
    }
}

/// A year is one that the rules cover; a colour is `#` and three or six hexadecimal digits.
fn wrong(look: Look, typed: &str) -> Option<Trouble> {
    if look == Look::Year {
        return covered(typed).is_none().then_some(Trouble::NotCovered);
    }
    let digits = typed.strip_prefix('#').unwrap_or_default();
    let hex = matches!(digits.len(), 3 | 6) && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    (!hex).then_some(Trouble::NotColour)
}

/// The premium year written there, if the rules cover it.
pub(super) fn covered(typed: &str) -> Option<u16> {
    YEARS.iter().map(|known| known.year).find(|known| known.to_string() == typed)
}

/// What a frame that holds the app may do: run it, save a file, print, open links, each in a page of its own.
const SANDBOX: &str = "allow-scripts allow-same-origin allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox";

// What is filled in stands at each ~.
const ATTRIBUTE: &str = " ~=\"~\"";
const LINK: &str = "<a href=\"~~\">~</a>";
/// The script and the element; inside, the link for readers without script.
const ELEMENT: &str = "<script defer referrerpolicy=\"no-referrer\" src=\"~embed/gp-check.js\"></script>\n<gp-check topic=\"~\"~~>\n  ~\n</gp-check>";
/// A frame of a fixed height, for a site that allows no script.
const FRAME: &str = "<iframe src=\"~~\" title=\"~\" width=\"100%\" height=\"900\" loading=\"lazy\" referrerpolicy=\"no-referrer\" sandbox=\"~\" allow=\"clipboard-write\"></iframe>";

/// The lines to copy.
#[derive(Debug)]
pub struct Lines {
    /// The element that the script shows.
    pub element: String,
    /// The frame without script.
    pub frame: String,
    /// A link to the app.
    pub link: String,
}

impl Embed {
    /// The address of the frame, from the folder of the app; the wishes stand in its fragment, which no server sees.
    pub fn address(&self, lang: Lang) -> String {
        [self.lang.unwrap_or(lang).code(), "/frame-", &self.page.file(), &self.fragment].concat()
    }

    /// The lines for a website, when the app lies at `home` and its page is in `lang`.
    pub fn lines(&self, home: &str, lang: Lang, title: &str) -> Lines {
        let page = Place { page: self.page, lang: self.lang.unwrap_or(lang) }.href();
        let page = page.trim_start_matches(['.', '/']);
        let link = fill(LINK, &[home, page, title]);
        let lang_named = self.lang.map_or_else(String::new, |lang| fill(ATTRIBUTE, &["lang", lang.code()]));
        let element = fill(ELEMENT, &[home, &self.page.name(), &lang_named, &self.attributes, &link]);
        let frame = fill(FRAME, &[home, &self.address(lang), title, SANDBOX]);
        Lines { element, frame, link }
    }
}

fn fill(template: &str, parts: &[&str]) -> String {
    let mut text = String::new();
    for (place, piece) in template.split('~').enumerate() {
        text.push_str(piece);
        text.push_str(parts.get(place).copied().unwrap_or_default());
    }
    text
}

#[cfg(test)]
mod tests;

//! Where the reader is: which page, in which language, and the address of each.

use gpcheck_rules::premium::YEARS;
use gpcheck_texts::{Lang, Pack};

/// A page of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// What gpcheck is, and the choice of the two checks.
    Start,
    /// The practice premium.
    Premium,
    /// Billing a visit.
    MediPrima,
    /// Displayed scores beside one's own, and the annex that contests them.
    Contest,
    /// Last days on a timeline, and as calendar entries.
    Deadlines,
    /// Codes of tarification and invoice.
    Codes,
    /// The certificate of urgent medical aid, and letters.
    Papers,
    /// A table of many visits.
    Lists,
    /// Receipts, and what is kept on the device.
    Receipts,
    /// Every rule and every source.
    Rules,
    /// The rules of one premium year, beside those of another.
    Year(u16),
    /// What happens to what is typed.
    Privacy,
    /// The accessibility statement.
    Accessibility,
    /// What gpcheck is.
    About,
    /// For other websites.
    Embed,
}

/// What precedes the number of a premium year in the name of its page.
const YEAR: &str = "premium-";

impl Page {
    /// Pages where something is asked or worked out, start and checks aside.
    pub const TOOLS: [Self; 6] =
        [Self::Contest, Self::Deadlines, Self::Codes, Self::Papers, Self::Lists, Self::Receipts];
    /// Pages to read.
    pub const READING: [Self; 5] =
        [Self::Rules, Self::About, Self::Privacy, Self::Accessibility, Self::Embed];

    /// Every page.
    pub fn all() -> impl Iterator<Item = Self> {
        let years = YEARS.iter().map(|year| Self::Year(year.year));
        [Self::Start, Self::Premium, Self::MediPrima]
            .into_iter()
            .chain(Self::TOOLS)
            .chain(Self::READING)
            .chain(years)
    }

    /// Stable name: that of its file without ending, also written on the page for the program that takes it over.
    pub fn name(self) -> String {
        let name = match self {
            Self::Start => "index",
            Self::Premium => "premium",
            Self::MediPrima => "mediprima",
            Self::Contest => "contest",
            Self::Deadlines => "deadlines",
            Self::Codes => "codes",
            Self::Papers => "papers",
            Self::Lists => "lists",
            Self::Receipts => "receipts",
            Self::Rules => "rules",
            Self::Year(year) => return [YEAR, &year.to_string()].concat(),
            Self::Privacy => "privacy",
            Self::Accessibility => "accessibility",
            Self::About => "about",
            Self::Embed => "embed",
        };
        name.to_owned()
    }

    /// The page of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::all().find(|page| page.name() == name)
    }

    /// The file in the folder of a language.
    pub fn file(self) -> String {
        [&self.name(), ".html"].concat()
    }

    /// The files of words that it is drawn from.
    pub const fn packs(self) -> &'static [Pack] {
        match self {
            Self::Start | Self::Premium | Self::MediPrima => &[Pack::Core],
            _ => &[Pack::Core, Pack::More],
        }
    }
}

/// A page in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The page.
    pub page: Page,
    /// The language.
    pub lang: Lang,
}

impl Place {
    /// The link from any page in any language folder, so that the app works under any path.
    pub fn href(self) -> String {
        ["../", self.lang.code(), "/", &self.page.file()].concat()
    }

    /// The place that an address shows, as far as its last two parts say: `…/nl/premium.html`, or `…/nl/`.
    pub fn of_path(path: &str) -> Option<Self> {
        let mut parts = path.split('/');
        let (mut folder, mut file) = (None, parts.next()?);
        for part in parts {
            (folder, file) = (Some(file), part);
        }
        let lang = Lang::from_code(folder?)?;
        let stem = file.strip_suffix(".html").unwrap_or(file);
        let page = if stem.is_empty() { Some(Page::Start) } else { Page::named(stem) }?;
        Some(Self { page, lang })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_where_it_leads() {
        for page in Page::all() {
            for lang in Lang::ALL {
                let place = Place { page, lang };
                let under = |base: &str| format!("{base}/{}", place.href().trim_start_matches("../"));
                assert_eq!(Place::of_path(&under("")), Some(place));
                assert_eq!(Place::of_path(&under("/some/sub/path")), Some(place));
            }
        }
        assert_eq!(Place::of_path("/x/fr/").map(|place| place.page), Some(Page::Start));
        assert_eq!(Place::of_path("/x/fr/premium").map(|place| place.page), Some(Page::Premium));
        assert_eq!(Place::of_path("/index.html"), None);
        assert_eq!(Place::of_path("/xx/premium.html"), None);
        assert_eq!(Place::of_path(""), None);
    }
}

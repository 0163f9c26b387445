//! Where the reader is: which page, in which language, and the address of each.

use gpcheck_texts::Lang;

/// A page of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// What gpcheck is, and the choice of the two checks.
    Start,
    /// The practice premium.
    Premium,
    /// Billing a visit.
    MediPrima,
}

impl Page {
    /// Every page.
    pub const ALL: [Self; 3] = [Self::Start, Self::Premium, Self::MediPrima];

    /// Stable name, also written on the page for the program that takes it over.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Premium => "premium",
            Self::MediPrima => "mediprima",
        }
    }

    /// The file in the folder of a language.
    pub const fn file(self) -> &'static str {
        match self {
            Self::Start => "index.html",
            Self::Premium => "premium.html",
            Self::MediPrima => "mediprima.html",
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
        ["../", self.lang.code(), "/", self.page.file()].concat()
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
        let page = Page::ALL
            .into_iter()
            .find(|page| page.file().strip_suffix(".html") == Some(stem))
            .or(stem.is_empty().then_some(Page::Start))?;
        Some(Self { page, lang })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_where_it_leads() {
        for page in Page::ALL {
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

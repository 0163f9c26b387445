//! Figures and days are written as people of each language write them, without a break inside.

use gpcheck_rules::{Date, Euro, Percent, Range};
use gpcheck_texts::Lang::{De, En, Fr, Nl};
use gpcheck_texts::{Lang, date, date_short, euro, euro_range, list, number, percent};

fn day(text: &str) -> Date {
    text.parse().expect("a date")
}

#[test]
fn languages_in_their_order() {
    assert_eq!(Lang::ALL, [Fr, Nl, De, En]);
    assert_eq!(Lang::ALL.map(Lang::code), ["fr", "nl", "de", "en"]);
    assert_eq!(Lang::ALL.map(Lang::name), ["Français", "Nederlands", "Deutsch", "English"]);
    for lang in Lang::ALL {
        assert_eq!(Lang::from_code(lang.code()), Some(lang));
    }
    assert_eq!(Lang::from_code("nl-BE"), Some(Nl));
    assert_eq!(Lang::from_code("DE_be"), Some(De));
    assert_eq!(Lang::from_code("it"), None);
    assert_eq!(Lang::from_code(""), None);
}

#[test]
fn amounts() {
    let all = |amount| Lang::ALL.map(|lang| euro(lang, amount));
    assert_eq!(all(Euro::whole(4_500)), ["4\u{202f}500\u{a0}€", "€\u{a0}4.500", "€\u{a0}4.500", "€4,500"]);
    assert_eq!(all(Euro::whole(800)), ["800\u{a0}€", "€\u{a0}800", "€\u{a0}800", "€800"]);
    assert_eq!(
        all(Euro::from_cents(2_499_999)),
        ["24\u{202f}999,99\u{a0}€", "€\u{a0}24.999,99", "€\u{a0}24.999,99", "€24,999.99"]
    );
    assert_eq!(euro(Fr, Euro::ZERO), "0\u{a0}€");
    assert_eq!(euro(En, Euro::from_cents(5)), "€0.05");
    assert_eq!(euro(Nl, Euro::whole(1_234_567)), "€\u{a0}1.234.567");
    assert_eq!(euro(Fr, Euro::whole(-1_500)), "\u{2212}1\u{202f}500\u{a0}€");
    assert_eq!(euro(En, Euro::from_cents(i64::MIN)), "€\u{2212}92,233,720,368,547,758.08");
}

#[test]
fn ranges_of_amounts() {
    let range = Range { least: Euro::whole(1_000), most: Euro::whole(6_000) };
    assert_eq!(
        Lang::ALL.map(|lang| euro_range(lang, range)),
        [
            "1\u{202f}000 à 6\u{202f}000\u{a0}€",
            "€\u{a0}1.000 tot €\u{a0}6.000",
            "€\u{a0}1.000 bis €\u{a0}6.000",
            "€1,000 to €6,000"
        ]
    );
    assert_eq!(euro_range(Nl, Range::exactly(Euro::whole(800))), "€\u{a0}800");
}

#[test]
fn percentages_are_never_rounded_up() {
    let shown = |millionths| percent(Fr, Percent::from_millionths(millionths));
    assert_eq!(shown(59_990_000), "59,9\u{202f}%");
    assert_eq!(shown(59_999_999), "59,9\u{202f}%");
    assert_eq!(shown(60_000_000), "60\u{202f}%");
    assert_eq!(shown(60_049_999), "60\u{202f}%");
    assert_eq!(shown(58_800_000), "58,8\u{202f}%");
    assert_eq!(shown(99_999), "0\u{202f}%");
    let all = Lang::ALL.map(|lang| percent(lang, Percent::from_millionths(33_333_333)));
    assert_eq!(all, ["33,3\u{202f}%", "33,3\u{a0}%", "33,3\u{a0}%", "33.3%"]);
}

#[test]
fn days_in_full_and_in_figures() {
    let all = |text| Lang::ALL.map(|lang| date(lang, day(text)));
    assert_eq!(
        all("2025-12-15"),
        ["15 décembre 2025", "15 december 2025", "15. Dezember 2025", "15 December 2025"]
    );
    assert_eq!(all("2024-03-01"), ["1er mars 2024", "1 maart 2024", "1. März 2024", "1 March 2024"]);
    assert_eq!(date(Fr, day("2026-08-31")), "31 août 2026");
    let short = |text| Lang::ALL.map(|lang| date_short(lang, day(text)));
    assert_eq!(short("2025-12-15"), ["15/12/2025", "15/12/2025", "15.12.2025", "15/12/2025"]);
    assert_eq!(short("2024-03-01")[0], "01/03/2024");
    for month in 1..=12 {
        let day = Date::from_ymd_opt(2025, month, 9).expect("a date");
        for lang in Lang::ALL {
            assert!(date(lang, day).chars().filter(|c| c.is_alphabetic()).count() >= 3, "{lang:?} {month}");
        }
    }
}

#[test]
fn counts() {
    assert_eq!(Lang::ALL.map(|lang| number(lang, 12_445)), ["12\u{202f}445", "12.445", "12.445", "12,445"]);
    for (count, text) in
        [(0, "0"), (9, "9"), (10, "10"), (999, "999"), (1_000, "1,000"), (1_000_000, "1,000,000")]
    {
        assert_eq!(number(En, count), text);
    }
    assert_eq!(number(En, u64::MAX), "18,446,744,073,709,551,615");
}

#[test]
fn lists() {
    assert_eq!(list(Fr, &[]), "");
    assert_eq!(list(Fr, &["a"]), "a");
    assert_eq!(list(Fr, &["a", "b"]), "a et b");
    assert_eq!(
        Lang::ALL.map(|lang| list(lang, &["a", "b", "c"])),
        ["a, b et c", "a, b en c", "a, b und c", "a, b and c"]
    );
}

//! Calendar entries (RFC 5545): whole days, each with two reminders.
//!
//! An entry keeps its identity over time and languages, so that importing it again updates it.

use chrono::Datelike;
use gpcheck_rules::Date;

/// The most octets in a line before it is folded.
const WIDTH: usize = 75;
/// When the reminders come, in days before.
const REMINDERS: [&str; 2] = ["-P14D", "-P2D"];

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Says what it is about, for the calendar: the same in every language.
    pub id: String,
    /// The day.
    pub day: Date,
    /// One line.
    pub summary: String,
    /// Everything else.
    pub description: String,
    /// Where it is written.
    pub url: Option<&'static str>,
}

/// A calendar file; `stamp` is the day on which it was made.
pub fn calendar(entries: &[Entry], stamp: Date) -> String {
    let mut out = String::new();
    let mut line = |name: &str, value: &str| put(&mut out, &[name, value].concat());
    line("BEGIN:VCALENDAR", "");
    line("VERSION:", "2.0");
    line("PRODID:", "-//gpcheck//deadlines//EN");
    line("CALSCALE:", "GREGORIAN");
    for entry in entries {
        line("BEGIN:VEVENT", "");
        line("UID:", &[&entry.id, "@gpcheck"].concat());
        line("DTSTAMP:", &[&basic(stamp), "T000000Z"].concat());
        // What is made on a later day takes the place of what was made before.
        line("SEQUENCE:", &stamp.num_days_from_ce().to_string());
        line("DTSTART;VALUE=DATE:", &basic(entry.day));
        if let Some(next) = entry.day.succ_opt() {
            line("DTEND;VALUE=DATE:", &basic(next));
        }
        line("SUMMARY:", &escaped(&entry.summary));
        line("DESCRIPTION:", &escaped(&entry.description));
        if let Some(url) = entry.url {
            line("URL:", url);
        }
        line("TRANSP:", "TRANSPARENT");
        for reminder in REMINDERS {
            line("BEGIN:VALARM", "");
            line("ACTION:", "DISPLAY");
            line("DESCRIPTION:", &escaped(&entry.summary));
            line("TRIGGER:", reminder);
            line("END:VALARM", "");
        }
        line("END:VEVENT", "");
    }
    line("END:VCALENDAR", "");
    out
}

/// A day without signs between its parts.
pub fn basic(day: Date) -> String {
    let two = |number: u32| [if number < 10 { "0" } else { "" }, &number.to_string()].concat();
    [day.year().to_string(), two(day.month()), two(day.day())].concat()
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            // Nothing else below the space may stand in a calendar.
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// Adds a line, folded before it grows too long and never within a character.
fn put(out: &mut String, line: &str) {
    let mut room = WIDTH;
    for c in line.chars() {
        if c.len_utf8() > room {
            out.push_str("\r\n ");
            room = WIDTH - 1;
        }
        out.push(c);
        room -= c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(description: &str) -> Entry {
        let day = Date::from_ymd_opt(2025, 12, 31).unwrap();
        let (id, summary) = ("premium.window-2024".into(), "Prime; demande, vite".into());
        Entry { id, day, summary, description: description.into(), url: Some("https://example.org/a,b") }
    }

    fn made(description: &str) -> String {
        calendar(&[entry(description)], Date::from_ymd_opt(2025, 1, 2).unwrap())
    }

    #[test]
    fn lines_end_as_they_must_and_hold_at_most_75_octets() {
        let text = made(&"déjà vu, €; \\ ".repeat(40));
        assert!(text.ends_with("END:VCALENDAR\r\n"));
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
        assert!(text.split("\r\n").all(|line| line.len() <= WIDTH));
        assert!(text.split("\r\n").any(|line| line.len() >= WIDTH - 3 && !line.contains(':')), "{text}");
    }

    #[test]
    fn folding_and_escaping_can_be_undone() {
        let description = "ligne 1\nligne 2; a, b \\ ".to_owned() + &"é€".repeat(60);
        let text = made(&description).replace("\r\n ", "");
        let line = text.split("\r\n").find(|line| line.starts_with("DESCRIPTION:ligne")).unwrap();
        let value = line.trim_start_matches("DESCRIPTION:");
        let undone = value.replace("\\n", "\n").replace("\\;", ";").replace("\\,", ",").replace("\\\\", "\\");
        assert_eq!(undone, description);
    }

    #[test]
    fn a_day_lasts_until_the_next_and_two_reminders_come_before() {
        let text = made("x");
        for needed in [
            "DTSTART;VALUE=DATE:20251231",
            "DTEND;VALUE=DATE:20260101",
            "DTSTAMP:20250102T000000Z",
            "SEQUENCE:739253",
            "UID:premium.window-2024@gpcheck",
            "SUMMARY:Prime\\; demande\\, vite",
        ] {
            assert!(text.contains(needed), "{needed} in {text}");
        }
        assert_eq!(text.matches("BEGIN:VALARM").count(), 2);
        assert_eq!(text.matches("BEGIN:").count(), text.matches("END:").count());
    }
}

//! Counting tests from what test runners print.

use std::ops::AddAssign;

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Tally {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// `test result: ok. 12 passed; 0 failed; …`
pub(crate) fn libtest(line: &str) -> Option<Tally> {
    let (_, counts) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let count = |word: &str| counts.split("; ").find_map(|part| part.strip_suffix(word)?.trim().parse().ok());
    Some(Tally { passed: count("passed")?, failed: count("failed")? })
}

/// Whether a line of a native test run says more than that something passed.
pub(crate) fn tells(line: &str) -> bool {
    let one = line.starts_with("test ") && line.ends_with("... ok");
    let dots = line.bytes().all(|byte| byte == b'.');
    let start = line.starts_with("running ") && (line.ends_with(" tests") || line.ends_with(" test"));
    let none = line.starts_with("test result: ok. 0 passed;");
    !(one || dots || start || none)
}

/// `# pass 12`, `# fail 1`, `# cancelled 1`: at the end, and only there at the start of a line.
pub(crate) fn tap(line: &str) -> Option<Tally> {
    let (word, count) = line.strip_prefix("# ")?.split_once(' ')?;
    let count = count.parse().ok()?;
    match word {
        "pass" => Some(Tally { passed: count, failed: 0 }),
        "fail" | "cancelled" => Some(Tally { passed: 0, failed: count }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Tally, libtest, tap, tells};

    #[test]
    fn counts_are_read_from_reports() {
        let line = "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s";
        assert_eq!(libtest(line), Some(Tally { passed: 3, failed: 2 }));
        assert_eq!(libtest("running 5 tests"), None);
        assert_eq!(tap("# pass 7"), Some(Tally { passed: 7, failed: 0 }));
        assert_eq!(tap("# fail 2"), Some(Tally { passed: 0, failed: 2 }));
        assert_eq!(tap("# Subtest: pass 7"), None);
        assert_eq!(tap("# duration_ms 12.5"), None);
    }

    #[test]
    fn passing_tests_are_quiet() {
        for line in [
            "",
            "....",
            "running 3 tests",
            "test c001 (2024, 8 of 8)   ... ok",
            "test result: ok. 0 passed; 0 failed",
        ] {
            assert!(!tells(line), "{line}");
        }
        for line in
            ["test c002 ... FAILED", "test result: ok. 3 passed; 0 failed", "thread 'x' panicked at y:"]
        {
            assert!(tells(line), "{line}");
        }
    }
}

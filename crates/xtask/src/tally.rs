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
    let count = |word: &str| {
        counts
            .split("; ")
            .find_map(|part| part.strip_suffix(word)?.trim().parse().ok())
    };
    Some(Tally {
        passed: count("passed")?,
        failed: count("failed")?,
    })
}

/// `# pass 12`, `# fail 1`, `# cancelled 1`: at the end, and only there at the start of a line.
pub(crate) fn tap(line: &str) -> Option<Tally> {
    let (word, count) = line.strip_prefix("# ")?.split_once(' ')?;
    let count = count.parse().ok()?;
    match word {
        "pass" => Some(Tally {
            passed: count,
            failed: 0,
        }),
        "fail" | "cancelled" => Some(Tally {
            passed: 0,
            failed: count,
        }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Tally, libtest, tap};

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
}

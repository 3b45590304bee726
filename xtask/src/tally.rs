//! Counts tests by the lines in which the runners sum them up.
use std::ops::AddAssign;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u32,
    pub failed: u32,
    pub skipped: u32,
}

impl Tally {
    /// Reads `test result: ok. 3 passed; 0 failed; 1 ignored; …`, as cargo's and wasm-bindgen's runners write it, and
    /// `LEFT OUT: …`, as a test says that it could not look. Any other line counts nothing. The runners of the browser
    /// print it in colour or behind a prefix.
    pub fn of_line(line: &str) -> Tally {
        if line.contains("LEFT OUT: ") {
            return Tally { skipped: 1, ..Tally::default() };
        }
        let Some((_, sums)) = line.split_once("test result: ") else { return Tally::default() };
        let count = |word: &str| {
            let (before, _) = sums.split_once(&format!(" {word}"))?;
            before.rsplit(' ').next()?.parse().ok()
        };
        Tally {
            passed: count("passed").unwrap_or(0),
            failed: count("failed").unwrap_or(0),
            skipped: count("ignored").unwrap_or(0),
        }
    }

    /// The last line of the tests.
    pub fn in_words(self) -> String {
        let skipped = if self.skipped > 0 { format!(", {} skipped", self.skipped) } else { String::new() };
        format!("{} passed, {} failed{skipped}", self.passed, self.failed)
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        self.passed = self.passed.saturating_add(other.passed);
        self.failed = self.failed.saturating_add(other.failed);
        self.skipped = self.skipped.saturating_add(other.skipped);
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[track_caller]
    fn counts(line: &str, passed: u32, failed: u32, skipped: u32) {
        assert_eq!(Tally::of_line(line), Tally { passed, failed, skipped }, "{line}");
    }

    #[test]
    fn sums_are_read_and_nothing_else() {
        counts(
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.01s",
            12,
            0,
            1,
        );
        counts("test result: FAILED. 2 passed; 3 failed; 0 ignored; 0 filtered out; finished in 0.43s", 2, 3, 0);
        counts("\u{1b}[1mtest result: \u{1b}[32mok\u{1b}[0m. 1 passed; 0 failed; 0 ignored", 1, 0, 0);
        counts("LEFT OUT: printing each DOCX, because LibreOffice (soffice) is not installed", 0, 0, 1);
        counts("running 7 tests", 0, 0, 0);
        counts("7 passed; 1 failed", 0, 0, 0);
    }

    #[test]
    fn skipped_tests_are_named_only_where_there_are_some() {
        let mut all = Tally { passed: 3, failed: 0, skipped: 0 };
        assert_eq!(all.in_words(), "3 passed, 0 failed");
        all += Tally { passed: 1, failed: 1, skipped: 2 };
        assert_eq!(all.in_words(), "4 passed, 1 failed, 2 skipped");
    }
}

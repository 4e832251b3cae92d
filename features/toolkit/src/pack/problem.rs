//! What is wrong with a pack, and how to mend it.

use std::fmt;

/// One thing to mend in a pack.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, as its path in the pack.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// How to mend it.
    pub mend: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let said = format!("{}:{}: {} {}", self.file, self.line, self.what, self.mend);
        // What a stranger wrote may hold letters that give orders to a terminal.
        write!(out, "{}", said.replace(char::is_control, "?"))
    }
}

/// Collects what is wrong with one file.
pub(super) struct Looking<'pack> {
    file: &'pack str,
    found: &'pack mut Vec<Problem>,
}

impl<'pack> Looking<'pack> {
    pub(super) const fn at(file: &'pack str, found: &'pack mut Vec<Problem>) -> Self {
        Self { file, found }
    }

    pub(super) fn says(&mut self, line: usize, what: impl Into<String>, mend: impl Into<String>) {
        self.found.push(Problem { file: self.file.to_owned(), line, what: what.into(), mend: mend.into() });
    }

    /// How many were found so far, in all files.
    pub(super) fn count(&self) -> usize {
        self.found.len()
    }
}

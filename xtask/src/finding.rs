//! One thing to put right, told in one line.

use std::fmt;

use crate::Outcome;

/// Where something is wrong, what it is, and how to mend it.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file, from the root of the repository.
    pub file: String,
    /// The line, from 1; 0 when it is about the file as a whole.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What would put it right.
    pub mend: String,
}

impl Finding {
    /// A finding about one line, or about the whole file with line 0.
    pub fn new(file: &str, line: usize, what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, what: what.into(), mend: mend.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}; {}", self.file, self.line.max(1), self.what, self.mend)
    }
}

/// Prints every finding of a check and says whether there were any.
pub fn tell(check: &str, found: Result<Vec<Finding>, String>) -> Outcome {
    let mut found = found?;
    found.sort();
    for finding in &found {
        println!("{finding}");
    }
    match found.len() {
        0 => {
            println!("{check}: nothing to put right");
            Ok(())
        }
        1 => Err(format!("{check}: one thing to put right")),
        many => Err(format!("{check}: {many} things to put right")),
    }
}

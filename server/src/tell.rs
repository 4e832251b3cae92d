//! Speaking to the terminal. A reader who went away is no reason to fall over.

use std::io::Write as _;

/// Says a line to whoever called the program.
pub(crate) fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// Says what is wrong.
pub(crate) fn wrong(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

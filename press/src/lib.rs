//! Typesetting of sheets. The look stands in `sheet.typ`; words go in as values, never as markup, so nothing that somebody
//! typed is ever run. No file is read, no network asked, no clock looked at: the same sheet gives the same bytes.

use std::fmt;

use paper::{Sheet, Unsound};

mod letters;
mod pressing;
mod typesetting;

#[cfg(test)]
mod tests;

/// Why there is no PDF. Nothing of the sheet's words stands in it.
#[derive(Debug, PartialEq, Eq)]
pub enum Wrong {
    /// What came in is no sheet.
    NotRead {
        /// Where it stops making sense: the line.
        line: usize,
        /// The place in the line.
        column: usize,
    },
    /// It is longer than 1 MB.
    TooLong,
    /// It is a sheet that no screen reader finds its way in.
    Unsound(Unsound),
    /// It has letters that no font here has. How many.
    Letters(usize),
    /// It could not be set. The cause, in the typesetter's words; it knows kinds and places, no words.
    NotSet(String),
    /// What came in or what goes out broke off.
    Pipe,
}

impl Wrong {
    /// The number the program ends with: 2 for a sheet that is none, 3 for letters we do not have, else 1.
    #[must_use]
    pub const fn code(&self) -> u8 {
        match self {
            Self::NotRead { .. } | Self::TooLong | Self::Unsound(_) => 2,
            Self::Letters(_) => 3,
            Self::NotSet(_) | Self::Pipe => 1,
        }
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotRead { line, column } => {
                write!(formatter, "what came in is no sheet: line {line}, place {column}")
            }
            Self::TooLong => formatter.write_str("what came in is longer than 1 MB"),
            Self::Unsound(unsound) => write!(formatter, "{unsound}"),
            Self::Letters(count) => write!(formatter, "no font here has {count} of its letters"),
            Self::NotSet(cause) => write!(formatter, "it could not be set: {cause}"),
            Self::Pipe => formatter.write_str("what comes in or goes out broke off"),
        }
    }
}

/// Makes a PDF/UA-1 of a sheet.
///
/// # Errors
/// What is not right with it.
pub fn print(sheet: &Sheet) -> Result<Vec<u8>, Wrong> {
    set(sheet, false)
}

/// With `open`, nothing in the file is pressed together, so that a test can read it.
fn set(sheet: &Sheet, open: bool) -> Result<Vec<u8>, Wrong> {
    sheet.check().map_err(Wrong::Unsound)?;
    let fonts = letters::Fonts::ours();
    let sheet = fonts.fit(sheet)?;
    typesetting::pdf(&sheet, fonts, open)
}

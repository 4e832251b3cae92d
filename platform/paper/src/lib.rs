//! Sheets for paper: what stands on one, and the program `yarrow-press` that makes a PDF of it where it is installed.
//!
//! A feature builds a [`Sheet`] out of words; a page hands it to [`Press::print`]. The press reads the same types, so the
//! format is written down once: here, and for people in `press/README.md`.

mod press;
mod sheet;

pub use press::{NotPrinted, Press};
pub use sheet::{Block, Marks, Paper, Sheet, Span, Step, Unsound, Words};

#[cfg(test)]
mod tests;

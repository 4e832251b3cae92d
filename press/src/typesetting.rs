//! A sheet through the typesetter.

use paper::Sheet;
use typst::{
    Library, LibraryExt as _, World,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Dict, Duration, Smart, Value},
    syntax::{FileId, Source},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{Wrong, letters::Fonts, pressing::pressed};

/// The look. It reads the sheet from its inputs.
const LOOK: &str = include_str!("sheet.typ");

/// All that the typesetter knows: the look, the sheet, our fonts. No other file, no packages, no date.
struct Room {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    look: Source,
}

impl World for Room {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.look.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.look.id() { Ok(self.look.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

pub(crate) fn pdf(sheet: &Sheet, fonts: Fonts, open: bool) -> Result<Vec<u8>, Wrong> {
    let broken = |error: serde_json::Error| Wrong::NotSet(error.to_string());
    let value = serde_json::to_value(sheet).map_err(broken)?;
    let value: Value = serde_json::from_value(value).map_err(broken)?;
    let mut inputs = Dict::new();
    inputs.insert("sheet".into(), value);
    let room = Room {
        library: LazyHash::new(Library::builder().with_inputs(inputs).build()),
        book: LazyHash::new(fonts.book()),
        fonts: fonts.fonts,
        look: Source::detached(LOOK),
    };
    let set = typst::compile::<PagedDocument>(&room);
    // What is only a warning to the typesetter (a font that is not there) is a fault of ours.
    let document = set.output.map_err(|faults| first(&faults))?;
    if !set.warnings.is_empty() {
        return Err(first(&set.warnings));
    }
    let standards =
        PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|fault| Wrong::NotSet(fault.message().to_string()))?;
    // Neither a date nor who made it with what: the title and the languages are all that a PDF of ours says of itself.
    let options =
        PdfOptions { creator: Smart::Custom(None), timestamp: None, standards, pretty: open, ..PdfOptions::default() };
    let pdf = typst_pdf::pdf(&document, &options).map_err(|faults| first(&faults))?;
    Ok(if open { pdf } else { pressed(&pdf).unwrap_or(pdf) })
}

fn first(faults: &[SourceDiagnostic]) -> Wrong {
    Wrong::NotSet(faults.first().map(|fault| fault.message.to_string()).unwrap_or_default())
}

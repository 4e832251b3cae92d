//! Sheets as PDF: made by the press where it is installed; else she is led to the page that prints by itself.

use foundation::Language;
use paper::{Block, Paper, Sheet};

use crate::{Answer, Reply, Turned, Visit};

/// What its file is called, whatever stands on it: downloads and lists of pages tell nothing.
const NAME: &str = "sheet.pdf";

/// The ways in which a sheet for a wall is offered: what stands in the query, and the key of what its link says.
pub(crate) const POSTERS: [(&str, &str); 7] = [
    ("in=cy", "look-pdf-cy-a4"),
    ("in=cy&paper=a3", "look-pdf-cy-a3"),
    ("in=en", "look-pdf-en-a4"),
    ("in=en&paper=a3", "look-pdf-en-a3"),
    ("in=both", "look-pdf-both-a4"),
    ("in=both&paper=a3", "look-pdf-both-a3"),
    ("in=both&size=large", "look-pdf-both-large"),
];

/// Answers with the sheet that the query asks for: `in=en`, `in=cy` or `in=both` (Welsh first; else the language of the page),
/// `size=large`, `paper=a3`. `fill` says what stands on it, once for each language, in which the visit then speaks.
///
/// Where there is no press, or it fails, she comes to `instead`, the page that her browser prints, with a sentence.
///
/// # Errors
/// What `fill` returns.
pub fn pdf(visit: &mut Visit, instead: &str, fill: impl Fn(&mut Visit) -> Result<Vec<Block>, Turned>) -> Answer {
    made(visit, instead, false, fill)
}

/// The same in small print: for what is used in a room and should be few pages. Large print is large even so.
///
/// # Errors
/// What `fill` returns.
pub fn small_pdf(visit: &mut Visit, instead: &str, fill: impl Fn(&mut Visit) -> Result<Vec<Block>, Turned>) -> Answer {
    made(visit, instead, true, fill)
}

fn made(
    visit: &mut Visit,
    instead: &str,
    dense: bool,
    fill: impl Fn(&mut Visit) -> Result<Vec<Block>, Turned>,
) -> Answer {
    let Some(press) = visit.app().press.get().cloned() else {
        return Ok(no_pdf(instead));
    };
    let languages = match visit.query("in") {
        Some("both") => vec![Language::Cy, Language::En],
        Some(code) => vec![Language::from_code(code).unwrap_or(visit.language())],
        None => vec![visit.language()],
    };
    let paper = match visit.query("paper") {
        Some("a3") => Paper::A3,
        Some("a5") => Paper::A5,
        _ => Paper::A4,
    };
    let large = visit.query("size") == Some("large");
    let mut whole: Option<Sheet> = None;
    for language in languages {
        let (blocks, title) =
            visit.speaking(language, |visit| Ok::<_, Turned>((fill(visit)?, visit.t("web-pdf-name"))))?;
        match whole.as_mut() {
            None => whole = Some(Sheet { title, language: language.code().to_owned(), paper, large, dense, blocks }),
            Some(sheet) => {
                sheet.blocks.push(Block::PageBreak);
                sheet.blocks.push(Block::Part { language: language.code().to_owned(), blocks });
            }
        }
    }
    let Some(sheet) = whole else { return Err(Turned::NotHere) };
    Ok(match press.print(&sheet) {
        Ok(pdf) => Reply::of("application/pdf", pdf)
            .with_header("content-disposition", format!("inline; filename=\"{NAME}\""))
            // Pressed inside already.
            .uncompressed(),
        Err(why) => {
            tracing::warn!(%why, "no PDF was made");
            no_pdf(instead)
        }
    })
}

fn no_pdf(instead: &str) -> Reply {
    Reply::to(instead).saying("said-no-pdf")
}

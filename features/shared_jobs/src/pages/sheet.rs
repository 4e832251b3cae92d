//! The list of a date on paper, with a line to write a name.

use groups::Facilitator;
use paper::{Block, Words};
use web::{Answer, Reply, Turned, Visit};

use super::{Board, called, meeting_of, place};
use crate::views;

/// A line to write a name on.
const LINE: &str = "________________";

struct Sheet {
    when: String,
    rows: Vec<Vec<String>>,
}

/// A row for each place: who took it, or a line.
fn sheet_of(visit: &mut Visit, who: &Facilitator) -> Result<Sheet, Turned> {
    let meeting = meeting_of(visit, who.group, true)?;
    let board = Board::of(visit, who, meeting.id)?;
    let mut rows = Vec::new();
    for job in &board.jobs {
        let what = called(visit, &board.words, job);
        let mut names = board.names(job);
        names.resize(usize::from(job.women).max(names.len()), LINE.to_owned());
        rows.push(vec![what, names.join(", ")]);
    }
    if rows.is_empty() { Err(Turned::NotHere) } else { Ok(Sheet { when: meeting.when_alone(visit.language()), rows }) }
}

pub(super) fn show(visit: &mut Visit, who: Facilitator) -> Answer {
    let sheet = sheet_of(visit, &who)?;
    let meeting = visit.id("meeting")?;
    Reply::page(&views::SheetPage {
        frame: visit.frame().seen_by("shared-jobs-sheet-seen-by"),
        at: place(visit, who.group, meeting),
        when: sheet.when,
        heads: vec![visit.t("shared-jobs-sheet-job"), visit.t("shared-jobs-sheet-who")],
        rows: sheet.rows,
    })
}

/// The same as a PDF.
pub(super) fn pdf(visit: &mut Visit, who: Facilitator) -> Answer {
    let meeting = visit.id("meeting")?;
    let page = format!("{}/sheet", place(visit, who.group, meeting));
    web::pdf(visit, &page, |visit| {
        let sheet = sheet_of(visit, &who)?;
        let words = |text: &String| Words::from(text.as_str());
        Ok(vec![
            Block::heading(1, visit.t("shared-jobs-title")),
            Block::paragraph(sheet.when),
            Block::Table {
                head: vec![visit.t("shared-jobs-sheet-job").into(), visit.t("shared-jobs-sheet-who").into()],
                rows: sheet.rows.iter().map(|row| row.iter().map(words).collect()).collect(),
                widths: vec![3, 4],
            },
        ])
    })
}

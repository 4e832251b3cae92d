//! What may become of an agreement, and how two versions differ. Pure.

mod beginning;
mod credits;
mod named;
mod talks;
mod themes;
mod values;

use foundation::{FieldRefusals, Id, Refusal, TextRule};
use jiff::civil::Date;

use crate::model::{Answer, Both, Line, Shown, Version};
pub use beginning::{FEW, FIRST_DATES, QUIET_MONTHS, YOUNG_MONTHS, is_quiet, is_young};
pub use credits::{LONGEST_NAME, TOLD_DAYS, credit, goes, is_shown};
pub use named::{MOST_TICKED, names_in, names_nobody};
pub use talks::{NEW_DAYS, SAYS_DAYS, Tells, is_new, tells_her, waits};
pub use themes::{LONGEST_THEME, MOST_THEMES, Prompt, QUESTIONS, TALK_DAYS, THEME_DAYS, ends, prompt, question, theme};
pub use values::{LONGEST_WORD, said as value_said};

/// How many starting lines there are.
pub const STARTERS: i64 = 23;
/// What stands in a starting line where something is still to be written.
const GAP: char = '…';
/// The most lines an agreement may have: more than this nobody remembers.
pub const MOST_LINES: usize = 40;
/// The longest a line may be, in characters.
pub const LONGEST_LINE: usize = 300;
/// The longest a 'how about …' may be, in characters.
pub const LONGEST_WORDS: usize = 1000;

/// A version that may be kept. Only the rules make one, and never out of one the group has decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed(Version);

impl Changed {
    /// What it has become.
    #[must_use]
    pub const fn version(&self) -> &Version {
        &self.0
    }
}

/// What somebody does to a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Takes in starting lines of ours: number, id and text.
    Pick(Vec<(i64, Id, Both)>),
    /// Adds a line of the group's own.
    Add(Id, Both),
    /// Says a line otherwise.
    Edit(Id, Both),
    /// Strikes a line out, or puts it back.
    Strike(Id, bool),
    /// Moves a line one place up (or down).
    Move(Id, bool),
}

/// The first version: a draft with nothing in it.
#[must_use]
pub const fn first() -> Changed {
    Changed(Version { number: 1, decided_on: None, lines: Vec::new() })
}

/// The next version: a draft of what was decided.
///
/// # Errors
/// `agreements-draft-there` when the last one is still a draft.
pub fn next(last: &Version) -> Result<Changed, Refusal> {
    if last.decided_on.is_none() {
        return Err(Refusal::new("agreements-draft-there"));
    }
    Ok(Changed(Version { number: last.number + 1, decided_on: None, lines: last.lines.clone() }))
}

/// Changes a draft.
///
/// # Errors
/// `agreements-decided` for a version the group has decided; `agreements-line-gone`; `agreements-too-many`.
pub fn change(version: &Version, change: &Change) -> Result<Changed, Refusal> {
    if version.decided_on.is_some() {
        return Err(Refusal::new("agreements-decided"));
    }
    let mut lines = version.lines.clone();
    let gone = || Refusal::new("agreements-line-gone");
    match change {
        Change::Pick(picked) => {
            for (number, id, text) in picked {
                let there = lines.iter().any(|line| line.starter == Some(*number));
                if (1..=STARTERS).contains(number) && !there {
                    lines.push(Line { id: *id, starter: Some(*number), text: text.clone(), struck: false });
                }
            }
        }
        Change::Add(id, text) => {
            lines.push(Line { id: *id, starter: None, text: text.clone(), struck: false });
        }
        Change::Edit(id, text) => {
            lines.iter_mut().find(|line| line.id == *id).ok_or_else(gone)?.text = text.clone();
        }
        Change::Strike(id, struck) => {
            lines.iter_mut().find(|line| line.id == *id).ok_or_else(gone)?.struck = *struck;
        }
        Change::Move(id, up) => {
            let at = lines.iter().position(|line| line.id == *id).ok_or_else(gone)?;
            let to = if *up { at.saturating_sub(1) } else { (at + 1).min(lines.len() - 1) };
            lines.swap(at, to);
        }
    }
    if lines.len() > MOST_LINES && lines.len() > version.lines.len() {
        return Err(Refusal::new("agreements-too-many").with("most", MOST_LINES));
    }
    Ok(Changed(Version { lines, ..version.clone() }))
}

/// The group has decided: what is struck out goes, and from now on nothing changes.
///
/// # Errors
/// `agreements-decided`, `agreements-nothing-in-it`, `agreements-day-ahead`; `agreements-gap-en` and `agreements-gap-cy`
/// with the line that is not filled in; `agreements-nothing-new` when it says what
/// the version before it says.
pub fn decide(version: &Version, before: Option<&Version>, on: Date, today: Date) -> Result<Changed, Refusal> {
    if version.decided_on.is_some() {
        return Err(Refusal::new("agreements-decided"));
    }
    if on > today {
        return Err(Refusal::new("agreements-day-ahead"));
    }
    let lines: Vec<Line> = version.lines.iter().filter(|line| !line.struck).cloned().collect();
    if lines.is_empty() {
        return Err(Refusal::new("agreements-nothing-in-it"));
    }
    // Three dots wait to be filled in; an agreement that holds them says nothing there.
    for line in &lines {
        for (text, key) in [(&line.text.en, "agreements-gap-en"), (&line.text.cy, "agreements-gap-cy")] {
            if text.contains(GAP) {
                return Err(Refusal::new(key).with("line", text.as_str()));
            }
        }
    }
    if before.is_some_and(|before| before.said() == version.said()) {
        return Err(Refusal::new("agreements-nothing-new"));
    }
    Ok(Changed(Version { number: version.number, decided_on: Some(on), lines }))
}

/// What a line says: in one language at least. Fields `en` and `cy`.
///
/// # Errors
/// What is to be put right, field by field.
pub fn line(en: &str, cy: &str) -> Result<Both, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let text = Both {
        en: refusals.keep("en", TextRule::optional(LONGEST_LINE).line(en)).unwrap_or_default(),
        cy: refusals.keep("cy", TextRule::optional(LONGEST_LINE).line(cy)).unwrap_or_default(),
    };
    if refusals.is_empty() && text.en.is_empty() && text.cy.is_empty() {
        refusals.add("en", Refusal::new("agreements-line-missing"));
    }
    if refusals.is_empty() { Ok(text) } else { Err(refusals) }
}

/// The day to look at it again: ahead of today, and within five years.
///
/// # Errors
/// `agreements-review-behind`.
pub fn review(on: Date, today: Date) -> Result<Date, Refusal> {
    let last = today.saturating_add(jiff::Span::new().years(5));
    if on > today && on <= last { Ok(on) } else { Err(Refusal::new("agreements-review-behind")) }
}

/// Why the group might look at it again, if it might.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// Somebody has come since.
    Newcomer,
    /// Its day has come.
    Due,
}

/// Whether it is time for a woman who came on a day to look at it again. Nobody reads of herself that somebody has come.
#[must_use]
pub fn again(
    review_on: Option<Date>,
    newcomer_on: Option<Date>,
    she_came_on: Option<Date>,
    today: Date,
) -> Option<Again> {
    if newcomer_on.is_some_and(|on| she_came_on.is_none_or(|came| came < on)) {
        Some(Again::Newcomer)
    } else if review_on.is_some_and(|on| on <= today) {
        Some(Again::Due)
    } else {
        None
    }
}

/// What a woman answered, and to whom she shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Her answer.
    pub answer: Answer,
    /// Her words with it; empty when there are none.
    pub words: String,
    /// To whom she shows it.
    pub shown: Shown,
}

/// Reads her answer. Fields `answer`, `words`, `shown`.
///
/// # Errors
/// What is to be put right, field by field. A 'how about …' needs words; nothing else does.
pub fn given(answer: &str, words: &str, shown: &str) -> Result<Given, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let answer = refusals.keep("answer", Answer::from_word(answer).ok_or(Refusal::new("choice-missing")));
    let rule = if answer == Some(Answer::HowAbout) {
        TextRule::needed(LONGEST_WORDS)
    } else {
        TextRule::optional(LONGEST_WORDS)
    };
    let words = refusals.keep("words", rule.text(words));
    let shown = refusals.keep("shown", Shown::from_word(shown).ok_or(Refusal::new("choice-missing")));
    match (answer, words, shown) {
        (Some(answer), Some(words), Some(shown)) if refusals.is_empty() => Ok(Given { answer, words, shown }),
        _ => Err(refusals),
    }
}

/// One step from an older version to a newer one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step<Text> {
    /// Stands in both.
    Same(Text),
    /// Stood only in the older.
    Removed(Text),
    /// Stands only in the newer.
    Added(Text),
}

/// How two versions differ: the fewest lines added and removed, removed ones first where both stand in one place.
#[must_use]
pub fn difference<Text: PartialEq + Clone>(old: &[Text], new: &[Text]) -> Vec<Step<Text>> {
    // The longest common run of lines, counted from the end of both: at most 40 lines each.
    let width = new.len() + 1;
    let mut common = vec![0_usize; (old.len() + 1) * width];
    let at = |row: usize, column: usize| row * width + column;
    for (row, older) in old.iter().enumerate().rev() {
        for (column, newer) in new.iter().enumerate().rev() {
            let longest = if older == newer {
                get(&common, at(row + 1, column + 1)) + 1
            } else {
                get(&common, at(row + 1, column)).max(get(&common, at(row, column + 1)))
            };
            if let Some(cell) = common.get_mut(at(row, column)) {
                *cell = longest;
            }
        }
    }
    let (mut row, mut column, mut steps) = (0, 0, Vec::new());
    loop {
        match (old.get(row), new.get(column)) {
            (Some(older), Some(newer)) if older == newer => {
                steps.push(Step::Same(older.clone()));
                (row, column) = (row + 1, column + 1);
            }
            (Some(older), Some(_)) if get(&common, at(row + 1, column)) >= get(&common, at(row, column + 1)) => {
                steps.push(Step::Removed(older.clone()));
                row += 1;
            }
            (_, Some(newer)) => {
                steps.push(Step::Added(newer.clone()));
                column += 1;
            }
            (Some(older), None) => {
                steps.push(Step::Removed(older.clone()));
                row += 1;
            }
            (None, None) => return steps,
        }
    }
}

fn get(table: &[usize], at: usize) -> usize {
    table.get(at).copied().unwrap_or(0)
}

/// Goes from the older version to the newer one by the steps between them; nothing when they do not fit it.
#[must_use]
pub fn apply<Text: PartialEq + Clone>(old: &[Text], steps: &[Step<Text>]) -> Option<Vec<Text>> {
    let (mut left, mut made) = (old.iter(), Vec::new());
    for step in steps {
        match step {
            Step::Same(text) => {
                if left.next() != Some(text) {
                    return None;
                }
                made.push(text.clone());
            }
            Step::Removed(text) => {
                if left.next() != Some(text) {
                    return None;
                }
            }
            Step::Added(text) => made.push(text.clone()),
        }
    }
    left.next().is_none().then_some(made)
}

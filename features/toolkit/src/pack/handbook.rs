//! A section of the handbook: read, do, print.

use serde::Deserialize;

use super::{
    guide::DOORS,
    head,
    markdown::{self, Block, Kind},
    problem::Looking,
};

/// Pages that 'Do it now' may lead to.
pub(super) const PAGES: [&str; 6] = ["agreement", "venues", "reach", "help", "wrong", "limits"];
/// Other pages that a section may lead to.
const SEE: [&str; 5] = ["triangles", "wheels", "guides", "learning", "sentence"];
/// What stands before the folder of an activity that a section leads to.
pub const SEE_ACTIVITY: &str = "activity:";
const SUMMARY_LINES: usize = 5;

/// The facts of a section.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// Its place, from 1 to 10.
    pub number: u16,
    /// Whether it is still a draft: validated like any other, and shown to nobody but those who are asked to read it.
    #[serde(default)]
    pub draft: bool,
    /// The activity behind 'Do it now', by its folder.
    #[serde(default, rename = "do")]
    pub activity: String,
    /// Or a page.
    #[serde(default)]
    pub page: String,
    /// Other pages near to it.
    #[serde(default)]
    pub see: Vec<String>,
    /// Where each line of the checklist is done in a group: doors, as guides have them. None, or one for each line.
    #[serde(default)]
    pub places: Vec<String>,
    /// Every heading, in order.
    pub headings: Vec<Heading>,
}

/// One heading and which lines of the practice document it answers.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Heading {
    /// Its anchor.
    pub id: String,
    /// `S139` and so on.
    pub covers: Vec<String>,
}

/// The words of a section in one language.
#[derive(Clone, Debug)]
pub struct Words {
    /// What it is called.
    pub title: String,
    /// In five lines.
    pub summary: Vec<String>,
    /// Lines to tick on paper.
    pub checklist: Vec<String>,
    /// What to do now.
    pub do_now: String,
    /// Each heading: anchor, words, and what stands under it as HTML.
    pub parts: Vec<(String, String, String)>,
    /// All its words, plain.
    pub plain: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Head {
    title: String,
    summary: Vec<String>,
    checklist: Vec<String>,
    do_now: String,
}

impl Facts {
    pub(super) fn read(toml: &str, looking: &mut Looking<'_>) -> Option<Self> {
        let before = looking.count();
        let facts: Self = head::read(toml, 1, looking)?;
        if facts.activity.is_empty() == facts.page.is_empty()
            || !(facts.page.is_empty() || PAGES.contains(&facts.page.as_str()))
        {
            looking.says(
                1,
                "'Do it now' leads nowhere, or to two places.",
                format!("Write 'do' with an activity, or 'page' with one of: {}.", PAGES.join(", ")),
            );
        }
        if !facts.see.iter().all(|page| SEE.contains(&page.as_str()) || page.starts_with(SEE_ACTIVITY)) {
            let line = toml.lines().position(|line| line.starts_with("see")).map_or(1, |line| line + 1);
            looking.says(
                line,
                "'see' names a page that is not there.",
                format!("Write some of: {}; or '{SEE_ACTIVITY}' and a folder.", SEE.join(", ")),
            );
        }
        if !facts.places.iter().all(|door| DOORS.contains(&door.as_str())) {
            let line = toml.lines().position(|line| line.starts_with("places")).map_or(1, |line| line + 1);
            looking.says(
                line,
                "'places' names a door that is not there.",
                format!("Write some of: {}.", DOORS.join(", ")),
            );
        }
        if facts.headings.is_empty() {
            looking.says(1, "There is no heading.", "Write every heading of the text under 'headings'.");
        }
        // The practice document has 213 lines.
        let known = |line: &String| {
            line.strip_prefix('S').and_then(|n| n.parse::<u16>().ok()).is_some_and(|n| (1..=213).contains(&n))
        };
        for heading in &facts.headings {
            if !heading.covers.iter().all(known) {
                looking.says(1, format!("'{}' answers a line that is not there.", heading.id), "Write S1 to S213.");
            }
        }
        (looking.count() == before).then_some(facts)
    }

    pub(super) fn words(&self, text: &str, english: Option<&Words>, looking: &mut Looking<'_>) -> Option<Words> {
        let before = looking.count();
        let split = head::split(text, looking)?;
        let head: Head = head::read(split.head, 2, looking)?;
        if head.summary.len() != SUMMARY_LINES {
            looking.says(2, format!("The summary has {} lines.", head.summary.len()), "Write five.");
        }
        if !(4..=10).contains(&head.checklist.len()) {
            looking.says(2, format!("The checklist has {} lines.", head.checklist.len()), "Write 4 to 10.");
        }
        if !(self.places.is_empty() || self.places.len() == head.checklist.len()) {
            looking.says(2, "The checklist has not as many lines as 'places' in the facts.", "Give each line a place.");
        }
        let blocks = markdown::read(split.body, split.body_line, looking);
        let parts = self.parts(&blocks, split.body_line, looking);
        if let Some(english) = english
            && english.checklist.len() != head.checklist.len()
        {
            looking.says(
                2,
                "The checklist has not as many lines as in English.",
                "Give both languages the same lines.",
            );
        }
        if looking.count() != before {
            return None;
        }
        let mut plain: Vec<String> = blocks
            .iter()
            .flat_map(|block| match &block.kind {
                Kind::Heading { words, .. } => vec![words.plain.clone()],
                Kind::Paragraph(text) | Kind::Quote(text) => vec![text.plain.clone()],
                Kind::List { items, .. } => items.iter().map(|item| item.plain.clone()).collect(),
            })
            .collect();
        plain.extend(head.summary.iter().chain(&head.checklist).cloned());
        Some(Words {
            title: head.title,
            summary: head.summary,
            checklist: head.checklist,
            do_now: head.do_now,
            parts,
            plain,
        })
    }

    fn parts(&self, blocks: &[Block], first_line: usize, looking: &mut Looking<'_>) -> Vec<(String, String, String)> {
        let mut parts = Vec::new();
        let mut wanted = self.headings.iter();
        let mut from = None;
        for (at, block) in blocks.iter().enumerate() {
            let Kind::Heading { level: 2, id, words } = &block.kind else {
                if from.is_none() {
                    looking.says(
                        block.line,
                        "These words stand before the first heading.",
                        "Put them under '## … {#id}'.",
                    );
                    from = Some(at);
                }
                continue;
            };
            from = Some(at);
            match wanted.next() {
                Some(heading) if heading.id == *id => {}
                Some(heading) => {
                    looking.says(
                        block.line,
                        format!("The heading '{id}' stands where '{}' should.", heading.id),
                        "Keep the order of the facts, in both languages.",
                    );
                }
                None => looking.says(
                    block.line,
                    format!("The heading '{id}' is not in the facts."),
                    "Add it to 'headings', or take it out.",
                ),
            }
            let rest = blocks.get(at + 1..).unwrap_or_default();
            let end = rest
                .iter()
                .position(|block| matches!(block.kind, Kind::Heading { level: ..=2, .. }))
                .unwrap_or(rest.len());
            if end == 0 {
                looking.says(block.line, format!("Nothing stands under '{id}'."), "Write a paragraph.");
            }
            parts.push((id.clone(), words.html.clone(), markdown::html_of(rest.get(..end).unwrap_or_default())));
        }
        for heading in wanted {
            looking.says(
                first_line,
                format!("The heading '{}' is missing.", heading.id),
                "Write it, or take it out of the facts.",
            );
        }
        parts
    }
}

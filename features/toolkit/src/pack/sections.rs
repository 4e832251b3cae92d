//! A text in sections: which there must be, in which order, and of what shape.

use super::{
    markdown::{self, Block, Kind, Text},
    problem::Looking,
};

/// What stands in a section.
#[derive(Clone, Copy, Debug)]
pub(super) enum Shape {
    /// One to three paragraphs.
    Paragraphs,
    /// A list with so many lines, least and most.
    List(usize, usize),
    /// A numbered list with so many steps.
    Steps(usize),
    /// Words to say aloud: one quote.
    Quote,
    /// So many quotes, least and most.
    Quotes(usize, usize),
    /// Paragraphs and lists.
    Any,
}

/// Whether a section must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    Always,
    Maybe,
    Never,
}

/// One section as it is wanted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted {
    pub(super) name: &'static str,
    pub(super) shape: Shape,
    pub(super) need: Need,
}

/// One section as it was found.
#[derive(Clone, Debug)]
pub(super) struct Section {
    pub(super) name: &'static str,
    pub(super) line: usize,
    blocks: Vec<Block>,
}

/// The sections of one text, all sound.
#[derive(Clone, Debug, Default)]
pub(super) struct Sections(Vec<Section>);

impl Sections {
    fn of(&self, name: &str) -> &[Block] {
        self.0.iter().find(|section| section.name == name).map_or(&[], |section| section.blocks.as_slice())
    }

    /// Each list line, quote and paragraph of a section by itself.
    pub(super) fn lines(&self, name: &str) -> Vec<Text> {
        lines(self.of(name))
    }

    /// A whole section as HTML; empty when it is not there.
    pub(super) fn html(&self, name: &str) -> String {
        markdown::html_of(self.of(name))
    }

    /// All its words, plain.
    pub(super) fn plain(&self) -> Vec<String> {
        self.0.iter().flat_map(|section| lines(&section.blocks)).map(|text| text.plain).collect()
    }

    /// Says where the same text in the other language is not the same.
    pub(super) fn compare(&self, english: &Self, looking: &mut Looking<'_>) {
        for section in &self.0 {
            let (here, there) = (lines(&section.blocks).len(), lines(english.of(section.name)).len());
            let listed =
                matches!(section.blocks.first().map(|block| &block.kind), Some(Kind::List { .. } | Kind::Quote(_)));
            if listed && there != 0 && here != there {
                looking.says(
                    section.line,
                    format!("'{}' has {here} lines here and {there} in English.", section.name),
                    "Give both languages the same lines, in the same order.",
                );
            }
        }
        for section in &english.0 {
            if !self.0.iter().any(|own| own.name == section.name) {
                looking.says(
                    1,
                    format!("'{}' is there in English and not here.", section.name),
                    "Add it, or take it out of both.",
                );
            }
        }
    }
}

fn lines(blocks: &[Block]) -> Vec<Text> {
    let mut lines = Vec::new();
    for block in blocks {
        match &block.kind {
            Kind::List { items, .. } => lines.extend(items.iter().cloned()),
            Kind::Paragraph(text) | Kind::Quote(text) => lines.push(text.clone()),
            Kind::Heading { .. } => {}
        }
    }
    lines
}

/// Reads a body in sections.
pub(super) fn read(body: &str, first_line: usize, wanted: &[Wanted], looking: &mut Looking<'_>) -> Sections {
    let blocks = markdown::read(body, first_line, looking);
    let mut found: Vec<Section> = Vec::new();
    let mut place = 0;
    let mut known = true;
    for block in blocks {
        if let Kind::Heading { level: 2, words, .. } = &block.kind {
            let name = words.plain.trim();
            let Some(at) = wanted.iter().position(|one| one.name == name && one.need != Need::Never) else {
                looking.says(block.line, format!("There is no section '{name}' here."), sections_there_are(wanted));
                known = false;
                continue;
            };
            known = true;
            if at < place || found.iter().any(|section| section.name == name) {
                looking.says(
                    block.line,
                    format!("'{name}' stands in another place than it should."),
                    sections_there_are(wanted),
                );
            }
            place = at;
            if let Some(one) = wanted.get(at) {
                found.push(Section { name: one.name, line: block.line, blocks: Vec::new() });
            }
        } else if let Some(section) = found.last_mut() {
            if known {
                section.blocks.push(block);
            }
        } else if known {
            looking.says(block.line, "These words stand before the first section.", "Put them under '## …'.");
        }
    }
    for one in wanted {
        match found.iter().find(|section| section.name == one.name) {
            Some(section) => fits(section, one, looking),
            None if one.need == Need::Always => {
                looking.says(first_line, format!("The section '{}' is missing.", one.name), sections_there_are(wanted));
            }
            None => {}
        }
    }
    Sections(found)
}

fn sections_there_are(wanted: &[Wanted]) -> String {
    let names: Vec<&str> = wanted.iter().filter(|one| one.need != Need::Never).map(|one| one.name).collect();
    format!("The sections are, in this order: {}.", names.join(", "))
}

fn fits(section: &Section, wanted: &Wanted, looking: &mut Looking<'_>) {
    let all = |fit: fn(&Kind) -> bool| section.blocks.iter().all(|block| fit(&block.kind));
    let count = lines(&section.blocks).len();
    let (fits, asks) = match wanted.shape {
        Shape::Paragraphs => (
            all(|kind| matches!(kind, Kind::Paragraph(_))) && (1..=3).contains(&count),
            "one to three paragraphs".to_owned(),
        ),
        Shape::List(least, most) => (
            section.blocks.len() == 1
                && all(|kind| matches!(kind, Kind::List { ordered: false, .. }))
                && (least..=most).contains(&count),
            format!("one list with {least} to {most} lines"),
        ),
        Shape::Steps(steps) => (
            section.blocks.len() == 1 && all(|kind| matches!(kind, Kind::List { ordered: true, .. })) && count == steps,
            format!("one numbered list with {steps} steps, as in the facts"),
        ),
        Shape::Quote => (count == 1 && all(|kind| matches!(kind, Kind::Quote(_))), "one quote ('> …')".to_owned()),
        Shape::Quotes(least, most) => (
            all(|kind| matches!(kind, Kind::Quote(_) | Kind::List { ordered: false, .. }))
                && (least..=most).contains(&count),
            format!("{least} to {most} quotes"),
        ),
        Shape::Any => (
            all(|kind| matches!(kind, Kind::Paragraph(_) | Kind::List { .. })) && count > 0,
            "paragraphs and lists".to_owned(),
        ),
    };
    if !fits {
        looking.says(section.line, format!("'{}' is not what it should be.", wanted.name), format!("Write {asks}."));
    }
    if let Some(empty) = section
        .blocks
        .iter()
        .find(|block| lines(std::slice::from_ref(block)).iter().any(|line| line.plain.trim().is_empty()))
        && !matches!(empty.kind, Kind::Heading { .. })
    {
        looking.says(empty.line, "A line has no words.", "Write them, or take the line away.");
    }
}

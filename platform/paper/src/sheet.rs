//! What stands on a sheet.

use std::fmt;

use serde::{Deserialize, Serialize};

/// One document: everything the press needs to know.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// What the reader's window is called. Browsers keep it in their lists, so it says nothing of what the sheet is about.
    pub title: String,
    /// The language of the whole: `en` or `cy`. A part in another one is a [`Block::Part`].
    pub language: String,
    /// The size of the paper.
    #[serde(default)]
    pub paper: Paper,
    /// Large print: 18 points.
    #[serde(default)]
    pub large: bool,
    /// Small print, so that an evening is two pages: 9.5 points. Large print is large even so.
    #[serde(default)]
    pub dense: bool,
    /// What stands on it, in reading order.
    pub blocks: Vec<Block>,
}

/// The size of the paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Paper {
    /// What a home printer takes.
    #[default]
    A4,
    /// A poster.
    A3,
    /// Half a page.
    A5,
}

/// One thing after another on the sheet.
#[derive(Clone, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Block {
    /// A heading. The first is of level 1, and no level is left out on the way down.
    Heading {
        /// 1 to 6.
        level: u8,
        /// What it says.
        words: Words,
    },
    /// A paragraph.
    Paragraph {
        /// What it says.
        words: Words,
    },
    /// A list.
    List {
        /// What stands before each line.
        #[serde(default)]
        marks: Marks,
        /// Its lines.
        items: Vec<Words>,
    },
    /// What to do, in order, with how long each takes.
    Steps {
        /// The steps.
        steps: Vec<Step>,
    },
    /// Words to say aloud.
    Say {
        /// What to say.
        words: Words,
    },
    /// Short facts, each with its name.
    Facts {
        /// Name and fact.
        rows: Vec<(Words, Words)>,
    },
    /// A table with a heading over each column.
    Table {
        /// The headings.
        head: Vec<Words>,
        /// The rows, as long as the headings.
        rows: Vec<Vec<Words>>,
        /// How wide each column is beside the others; all alike where nothing is said.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        widths: Vec<u8>,
    },
    /// Here a new page begins.
    PageBreak,
    /// Cards to cut out.
    Cards {
        /// How many stand side by side, 1 to 4.
        columns: u8,
        /// What each says.
        cards: Vec<Words>,
    },
    /// A drawing.
    Picture {
        /// The drawing, as SVG that names no other file.
        svg: String,
        /// What it shows, for whoever does not see it.
        alt: String,
        /// How wide: per cent of the page. 0 takes all the room that is left on the page.
        width: u8,
    },
    /// What stands in two columns, where the letters are not large. Columns do not stand inside columns.
    Columns {
        /// What stands in them.
        blocks: Vec<Block>,
    },
    /// What is in another language than the whole. Parts do not stand inside parts.
    Part {
        /// Its language.
        language: String,
        /// What stands in it.
        blocks: Vec<Block>,
    },
}

/// What stands before each line of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Marks {
    /// Dots.
    #[default]
    Dots,
    /// Numbers.
    Numbers,
    /// Boxes to tick.
    Ticks,
}

/// One step.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// What to do.
    pub words: Words,
    /// How long, in words; empty where nothing is said.
    #[serde(default)]
    pub minutes: String,
}

/// Words, some of them set off. Written as a plain string where none is. A `\n` begins a new line.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Written", into = "Written")]
pub struct Words(pub Vec<Span>);

/// Words that look alike.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Set in bold.
    #[serde(default, skip_serializing_if = "is_no")]
    pub strong: bool,
    /// Set in italics.
    #[serde(default, skip_serializing_if = "is_no")]
    pub emphasis: bool,
    /// Their language, where it is not that of what surrounds them.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub language: String,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over like this")]
const fn is_no(yes: &bool) -> bool {
    !*yes
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Written {
    Plain(String),
    Spans(Vec<Span>),
}

impl From<Written> for Words {
    fn from(written: Written) -> Self {
        match written {
            Written::Plain(text) => Self::from(text),
            Written::Spans(spans) => Self(spans),
        }
    }
}

impl From<Words> for Written {
    fn from(Words(mut spans): Words) -> Self {
        match spans.as_mut_slice() {
            [] => Self::Plain(String::new()),
            [Span { text, strong: false, emphasis: false, language }] if language.is_empty() => {
                Self::Plain(std::mem::take(text))
            }
            _ => Self::Spans(spans),
        }
    }
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Self(vec![Span { text, ..Span::default() }])
    }
}

impl From<&str> for Words {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl Words {
    /// In bold.
    #[must_use]
    pub fn strong(text: impl Into<String>) -> Self {
        Self(vec![Span { text: text.into(), strong: true, ..Span::default() }])
    }

    /// In another language than what surrounds them.
    #[must_use]
    pub fn in_language(text: impl Into<String>, language: &str) -> Self {
        Self(vec![Span { text: text.into(), language: language.to_owned(), ..Span::default() }])
    }

    /// With these after them.
    #[must_use]
    pub fn and(mut self, more: impl Into<Self>) -> Self {
        self.0.extend(more.into().0);
        self
    }

    /// As plain words.
    #[must_use]
    pub fn plain(&self) -> String {
        self.0.iter().map(|span| span.text.as_str()).collect()
    }

    fn is_empty(&self) -> bool {
        self.0.iter().all(|span| span.text.trim().is_empty())
    }
}

impl Block {
    /// A heading.
    #[must_use]
    pub fn heading(level: u8, words: impl Into<Words>) -> Self {
        Self::Heading { level, words: words.into() }
    }

    /// A paragraph.
    #[must_use]
    pub fn paragraph(words: impl Into<Words>) -> Self {
        Self::Paragraph { words: words.into() }
    }

    /// Words to say aloud.
    #[must_use]
    pub fn say(words: impl Into<Words>) -> Self {
        Self::Say { words: words.into() }
    }

    /// A list.
    #[must_use]
    pub fn list(marks: Marks, items: impl IntoIterator<Item = impl Into<Words>>) -> Self {
        Self::List { marks, items: items.into_iter().map(Into::into).collect() }
    }
}

/// Why something is no sheet. Says where by kind, never in the words that stand there.
#[derive(Debug, PartialEq, Eq)]
pub enum Unsound {
    /// It has no title.
    NoTitle,
    /// A language is no code of two or three small letters.
    Language,
    /// The first heading is not of level 1, or one is deeper by more than one than that before it.
    HeadingLevel,
    /// A heading, a list, a table or the whole has nothing in it.
    Nothing,
    /// A row of a table is not as long as its head, or its widths are not.
    Row,
    /// A part stands inside a part, or columns inside columns.
    PartInPart,
    /// There are no columns of cards, or more than four.
    Columns,
    /// A drawing does not say what it shows.
    NoAlt,
    /// A drawing is no SVG, or reaches for something outside itself.
    Picture,
}

impl fmt::Display for Unsound {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::NoTitle => "the document has no title",
            Self::Language => "a language is no code of two or three small letters, as 'en' and 'cy' are",
            Self::HeadingLevel => "a heading leaves a level out, or the first is not of level 1",
            Self::Nothing => "a heading, a list, a table, cards or the whole has nothing in it",
            Self::Row => "a row of a table is not as long as its head, or its widths are not",
            Self::PartInPart => "a part stands inside a part, or columns inside columns",
            Self::Columns => "cards stand in 1 to 4 columns",
            Self::NoAlt => "a picture does not say what it shows",
            Self::Picture => "a picture is no SVG, or names something outside itself",
        })
    }
}

impl Sheet {
    /// Whether it can become a PDF that a screen reader finds its way in.
    ///
    /// # Errors
    /// The first thing that is not right.
    pub fn check(&self) -> Result<(), Unsound> {
        if self.title.trim().is_empty() {
            return Err(Unsound::NoTitle);
        }
        language(&self.language)?;
        some(&self.blocks)?;
        let mut level = 0;
        for block in &self.blocks {
            if let Block::Part { language: code, blocks } = block {
                language(code)?;
                some(blocks)?;
                for block in blocks {
                    block.check(&mut level)?;
                }
            } else {
                block.check(&mut level)?;
            }
        }
        Ok(())
    }
}

impl Block {
    fn check(&self, level: &mut u8) -> Result<(), Unsound> {
        let filled = |words: &Words| -> Result<(), Unsound> {
            words.0.iter().filter(|span| !span.language.is_empty()).try_for_each(|span| language(&span.language))?;
            if words.is_empty() { Err(Unsound::Nothing) } else { Ok(()) }
        };
        match self {
            Self::Heading { level: this, words } => {
                if *this == 0 || *this > 6 || *this > *level + 1 {
                    return Err(Unsound::HeadingLevel);
                }
                *level = *this;
                filled(words)
            }
            Self::Paragraph { words } | Self::Say { words } => filled(words),
            Self::List { items, .. } => some(items).and_then(|()| items.iter().try_for_each(filled)),
            Self::Steps { steps } => some(steps).and_then(|()| steps.iter().try_for_each(|step| filled(&step.words))),
            Self::Facts { rows } => some(rows)
                .and_then(|()| rows.iter().try_for_each(|(name, fact)| filled(name).and_then(|()| filled(fact)))),
            Self::Table { head, rows, widths } => {
                some(head)?;
                some(rows)?;
                let wide = widths.is_empty() || (widths.len() == head.len() && !widths.contains(&0));
                if !wide || rows.iter().any(|row| row.len() != head.len()) { Err(Unsound::Row) } else { Ok(()) }
            }
            Self::PageBreak => Ok(()),
            Self::Cards { columns, cards } => {
                some(cards)?;
                if (1..=4).contains(columns) { Ok(()) } else { Err(Unsound::Columns) }
            }
            Self::Picture { svg, alt, .. } => {
                let lower = svg.to_ascii_lowercase();
                if alt.trim().is_empty() {
                    Err(Unsound::NoAlt)
                } else if !lower.trim_start().starts_with("<svg")
                    || ["<!", "<?", "<image", "<script", "<style", "href", "url(", "@import"]
                        .iter()
                        .any(|reach| lower.contains(reach))
                {
                    Err(Unsound::Picture)
                } else {
                    Ok(())
                }
            }
            Self::Columns { blocks } => {
                some(blocks)?;
                blocks.iter().try_for_each(|block| match block {
                    Self::Columns { .. } => Err(Unsound::PartInPart),
                    block => block.check(level),
                })
            }
            Self::Part { .. } => Err(Unsound::PartInPart),
        }
    }
}

fn language(code: &str) -> Result<(), Unsound> {
    let letters = code.chars().all(|letter| letter.is_ascii_lowercase());
    if letters && (2..=3).contains(&code.len()) { Ok(()) } else { Err(Unsound::Language) }
}

const fn some<T>(things: &[T]) -> Result<(), Unsound> {
    if things.is_empty() { Err(Unsound::Nothing) } else { Ok(()) }
}

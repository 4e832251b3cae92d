//! What the press prints of each page: the same words in the same order, without what only a screen needs.

use foundation::Language;
use paper::{Block, Marks, Step, Words};
use web::Frame;

use super::{ActivityPage, Care, GuidePage, Paper, SectionPage, Sheet, WheelPicture, marked};
use crate::{
    pack::{ActivityWords, Text},
    pages::Whose,
    picture::Piece,
};

fn lines(marks: Marks, texts: &[Text]) -> Block {
    Block::List { marks, items: texts.iter().map(|text| marked::words(&text.html)).collect() }
}

fn say(text: &Text) -> Block {
    Block::say(marked::words(&text.html))
}

fn steps(steps: &[(&'static Text, String)]) -> Block {
    let step =
        |(text, minutes): &(&'static Text, String)| Step { words: marked::words(&text.html), minutes: minutes.clone() };
    Block::Steps { steps: steps.iter().map(step).collect() }
}

/// A heading with lines under it; nothing where there are none.
fn listed(frame: &Frame, level: u8, key: &str, texts: &[Text]) -> Vec<Block> {
    if texts.is_empty() {
        return Vec::new();
    }
    vec![Block::heading(level, frame.t(key)), lines(Marks::Dots, texts)]
}

/// A heading with a text under it; nothing where there is none.
fn told(frame: &Frame, level: u8, key: &str, html: &str) -> Vec<Block> {
    let mut blocks = marked::blocks(html);
    if !blocks.is_empty() {
        blocks.insert(0, Block::heading(level, frame.t(key)));
    }
    blocks
}

/// Marks words that are not in the language of the sheet.
fn in_language(mut blocks: Vec<Block>, other: Option<Language>) -> Vec<Block> {
    let Some(other) = other else { return blocks };
    let mark = |words: &mut Words| {
        words.0.iter_mut().for_each(|span| other.code().clone_into(&mut span.language));
    };
    for block in &mut blocks {
        match block {
            Block::Heading { words, .. } | Block::Paragraph { words } | Block::Say { words } => mark(words),
            Block::List { items: many, .. } | Block::Cards { cards: many, .. } => many.iter_mut().for_each(mark),
            Block::Steps { steps } => steps.iter_mut().for_each(|step| mark(&mut step.words)),
            Block::Facts { .. }
            | Block::Table { .. }
            | Block::PageBreak
            | Block::Picture { .. }
            | Block::Columns { .. }
            | Block::Part { .. } => {}
        }
    }
    blocks
}

fn phases(phases: &[(String, String)]) -> Option<Block> {
    let known: Vec<String> = phases
        .iter()
        .filter(|(_, minutes)| !minutes.is_empty())
        .map(|(name, minutes)| format!("{name}: {minutes}"))
        .collect();
    (!known.is_empty()).then(|| Block::paragraph(known.join(" · ")))
}

/// Whose it is, at the end of the sheet.
fn from(whose: Option<&Whose>) -> Option<Block> {
    whose.map(|whose| Block::paragraph(whose.line.as_str()))
}

fn cards(words: &ActivityWords) -> Block {
    Block::Cards { columns: 2, cards: words.cards.iter().map(|card| marked::words(&card.html)).collect() }
}

/// The cards of an exercise alone, under its name.
pub fn cards_on_paper(words: &ActivityWords, other: Option<Language>) -> Vec<Block> {
    in_language(vec![Block::heading(1, words.title.as_str()), cards(words)], other)
}

impl ActivityPage {
    /// An exercise.
    pub fn on_paper(&self) -> Vec<Block> {
        let (frame, words) = (&self.frame, self.words);
        let ours = |blocks: Vec<Block>| in_language(blocks, self.other);
        let heading = |key: &str| Block::heading(2, frame.t(key));
        let mut blocks =
            ours(vec![Block::heading(1, words.title.as_str()), Block::paragraph(Words::strong(&words.purpose))]);
        blocks.extend(ours(marked::blocks(&words.about)));
        blocks.push(Block::paragraph(Words::strong(self.touch.as_str())));
        let rows = self.rows.iter().map(|(name, fact)| (name.as_str().into(), fact.as_str().into())).collect();
        blocks.push(Block::Facts { rows });
        blocks.push(heading("toolkit-equipment"));
        if self.equipment.is_empty() {
            blocks.push(Block::paragraph(frame.t("toolkit-nothing-needed")));
        } else {
            blocks.extend(ours(vec![Block::list(Marks::Ticks, self.equipment.iter().map(String::as_str))]));
        }
        blocks.extend(ours(told(frame, 2, "toolkit-fewer", &words.fewer)));
        blocks.extend(ours(listed(frame, 2, "toolkit-variants", &words.variants)));
        blocks.extend(ours(told(frame, 2, "toolkit-no-touch", &words.no_touch)));
        blocks.push(heading("toolkit-open"));
        blocks.extend(ours(vec![say(&words.open)]));
        blocks.push(heading("toolkit-steps"));
        if !self.drawing.is_empty() {
            blocks.push(Block::Picture { svg: self.drawing.to_owned(), alt: words.drawing.clone(), width: 35 });
        }
        blocks.extend(ours(vec![steps(&self.steps)]));
        blocks.extend(phases(&self.phases));
        blocks.push(heading("toolkit-afterwards"));
        blocks.push(Block::paragraph(frame.t("toolkit-afterwards-about")));
        blocks.extend(ours(vec![lines(Marks::Dots, &words.debrief)]));
        blocks.extend(ours(listed(frame, 2, "toolkit-hard", &words.hard)));
        blocks.extend(ours(listed(frame, 2, "toolkit-notes", &words.notes)));
        blocks.push(heading("toolkit-close"));
        blocks.extend(ours(vec![say(&words.close)]));
        if !words.cards.is_empty() {
            blocks.extend([Block::PageBreak, heading("toolkit-cards")]);
            blocks.extend(ours(vec![cards(words)]));
        }
        blocks.extend(from(self.whose.as_ref()));
        blocks
    }
}

impl SectionPage {
    /// A section of the handbook.
    pub fn on_paper(&self) -> Vec<Block> {
        let (frame, words) = (&self.frame, self.words);
        let mut blocks = vec![
            Block::heading(1, words.title.as_str()),
            Block::list(Marks::Dots, words.summary.iter().map(|line| Words::strong(line.as_str()))),
        ];
        for (_, heading, html) in &words.parts {
            blocks.push(Block::heading(2, marked::words(heading)));
            blocks.extend(marked::blocks(html));
        }
        let mut blocks = in_language(blocks, self.other);
        blocks.push(Block::heading(2, frame.t("toolkit-checklist")));
        let checklist = Block::list(Marks::Ticks, words.checklist.iter().map(String::as_str));
        blocks.extend(in_language(vec![checklist], self.other));
        blocks.push(Block::heading(2, frame.t("toolkit-do-now")));
        blocks.extend(in_language(vec![Block::paragraph(words.do_now.as_str())], self.other));
        blocks.extend(from(self.whose.as_ref()));
        blocks
    }
}

impl GuidePage {
    /// A way through a hard moment.
    pub fn on_paper(&self) -> Vec<Block> {
        let (frame, words) = (&self.frame, self.words);
        let mut blocks = vec![Block::heading(1, words.title.as_str()), Block::paragraph(Words::strong(&words.short))];
        blocks.extend(listed(frame, 2, "toolkit-guide-now", &words.now));
        blocks.push(Block::heading(2, frame.t("toolkit-guide-say")));
        blocks.extend(words.say.iter().map(say));
        blocks.extend(listed(frame, 2, "toolkit-guide-choose", &words.choose));
        blocks.extend(listed(frame, 2, "toolkit-guide-tell", &words.tell));
        blocks.extend(listed(frame, 2, "toolkit-guide-promise", &words.promise));
        blocks.extend(told(frame, 2, "toolkit-guide-tonight", &words.tonight));
        blocks.extend(told(frame, 2, "toolkit-guide-week", &words.week));
        blocks.extend(told(frame, 2, "toolkit-guide-going-on", &words.going_on));
        let mut blocks = in_language(blocks, self.other);
        blocks.extend(from(self.whose.as_ref()));
        blocks
    }
}

impl Paper {
    /// A plan: first the evening in a table, then in two columns what to bring, what to do when it gets too much, and each
    /// part. The same as the page that a browser prints.
    pub fn on_paper(&self) -> Vec<Block> {
        let frame = &self.frame;
        let words = |texts: &[String]| texts.iter().map(|text| text.as_str().into()).collect::<Vec<Words>>();
        let mut blocks = vec![
            Block::heading(1, frame.t("toolkit-plan-title")),
            Block::paragraph(Words::strong(format!("{} {}", self.about, self.total))),
            Block::Table {
                head: words(&self.heads),
                rows: self.rows.iter().map(|row| words(row)).collect(),
                widths: vec![3, 9, 3, 3, 4, 7],
            },
        ];
        let mut inside = Vec::new();
        if !self.equipment.is_empty() {
            inside.push(Block::heading(2, frame.t("toolkit-equipment")));
            inside.push(Block::list(Marks::Ticks, self.equipment.iter().map(String::as_str)));
        }
        if let Some(calm) = self.calm {
            inside.push(Block::heading(2, frame.t("toolkit-too-much")));
            inside.push(lines(Marks::Numbers, &calm.steps));
            inside.push(Block::list(Marks::Dots, self.numbers.iter().map(String::as_str)));
        }
        for (number, sheet) in (1..).zip(&self.sheets) {
            inside.extend(sheet.on_paper(frame, number));
        }
        blocks.push(Block::Columns { blocks: inside });
        blocks
    }
}

impl Sheet {
    fn on_paper(&self, frame: &Frame, number: usize) -> Vec<Block> {
        let ours = |blocks: Vec<Block>| in_language(blocks, self.other);
        let mut blocks = vec![Block::heading(2, format!("{number}. {} · {}", self.title, self.begins))];
        let Some(words) = self.words else {
            blocks.push(Block::paragraph(frame.t("toolkit-pause-about")));
            return blocks;
        };
        blocks.extend(self.touch.as_ref().map(|touch| Block::paragraph(Words::strong(touch.as_str()))));
        blocks.extend(ours(vec![say(&words.open)]));
        if self.fewer {
            blocks.extend(ours(told(frame, 3, "toolkit-fewer", &words.fewer)));
        }
        if self.without_touch {
            blocks.extend(ours(told(frame, 3, "toolkit-no-touch", &words.no_touch)));
        }
        blocks.extend(ours(vec![steps(&self.steps)]));
        let named = [
            ("toolkit-variants", &words.variants),
            ("toolkit-afterwards", &words.debrief),
            ("toolkit-hard", &words.hard),
        ];
        let rows = named.into_iter().filter(|(_, texts)| !texts.is_empty());
        let rows = rows.map(|(key, texts)| (Words::from(frame.t(key)), self.in_a_row(texts))).collect::<Vec<_>>();
        if !rows.is_empty() {
            blocks.push(Block::Facts { rows });
        }
        blocks.extend(ours(vec![say(&words.close)]));
        blocks
    }

    /// Lines one after another, to save room.
    fn in_a_row(&self, texts: &[Text]) -> Words {
        let mut words = Words::default();
        for text in texts {
            if !words.0.is_empty() {
                words = words.and(" · ");
            }
            words = words.and(marked::words(&text.html));
        }
        if let Some(other) = self.other {
            words.0.iter_mut().for_each(|span| other.code().clone_into(&mut span.language));
        }
        words
    }
}

impl WheelPicture {
    /// The wheel of feelings for a wall, and on the next page the same words as a list.
    pub fn on_paper(&self) -> Vec<Block> {
        let mut blocks = vec![
            Block::heading(1, self.title.as_str()),
            wheel(&self.pieces, self.frame.t("toolkit-wheel-alt")),
            Block::PageBreak,
        ];
        for (core, feelings) in &self.rings {
            blocks.push(Block::heading(2, core.as_str()));
            let line = |(feeling, shades): &(String, Vec<String>)| match shades.as_slice() {
                [] => Words::strong(feeling.as_str()),
                shades => Words::strong(feeling.as_str()).and(format!(": {}", shades.join(", "))),
            };
            blocks.push(Block::list(Marks::Dots, feelings.iter().map(line)));
        }
        blocks
    }
}

impl Care {
    /// Looking after oneself, for a wall, with room to write; and the same words as lists.
    pub fn on_paper(&self) -> Vec<Block> {
        let frame = &self.frame;
        let mut blocks = vec![
            Block::heading(1, frame.t("toolkit-care-title")),
            Block::paragraph(frame.t("toolkit-care-lead")),
            wheel(&self.pieces, frame.t("toolkit-wheel-alt")),
            Block::PageBreak,
        ];
        for (label, things) in &self.slices {
            blocks.push(Block::heading(2, *label));
            blocks.push(Block::list(Marks::Ticks, things.iter().copied()));
        }
        blocks.push(Block::heading(2, frame.t("toolkit-care-blank")));
        blocks.push(Block::paragraph(frame.t("toolkit-care-blank-about")));
        blocks
    }
}

impl crate::triangle_views::Shown {
    /// A triangle for a wall: its picture, and the same in words.
    pub fn on_paper(&self, alt: String, never: String) -> Vec<Block> {
        let mut svg = format!(
            "<svg viewBox=\"0 0 600 560\" font-family=\"Atkinson Hyperlegible Next\" fill=\"#000\"><path d=\"{}\" fill=\"none\" stroke=\"#000\" stroke-width=\"2\"/>",
            self.picture.path
        );
        for one in &self.picture.letters {
            let weight = if one.bold { " font-weight=\"bold\"" } else { "" };
            svg.push_str(&format!(
                "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{weight} text-anchor=\"middle\">{}</text>",
                one.x,
                one.y,
                one.size,
                escaped(&one.text)
            ));
        }
        svg.push_str("</svg>");
        let fact = |corner: &crate::triangle_views::Corner| {
            (corner.name.into(), format!("‘{}’ {}", corner.says, corner.card).into())
        };
        vec![
            Block::heading(1, self.title),
            Block::Picture { svg, alt, width: 0 },
            Block::Facts { rows: self.corners.iter().map(fact).collect() },
            Block::paragraph(never),
            Block::paragraph(self.credit),
        ]
    }
}

/// A wheel in black lines, over all the room there is.
fn wheel(pieces: &[Piece], alt: String) -> Block {
    let mut svg =
        String::from("<svg viewBox=\"0 0 800 800\" font-family=\"Atkinson Hyperlegible Next\" fill=\"#000\">");
    for piece in pieces {
        svg.push_str(&format!(
            "<path d=\"{}\" fill=\"none\" stroke=\"#000\"/><text transform=\"{}\" font-size=\"{}\" text-anchor=\"{}\" dominant-baseline=\"middle\">{}</text>",
            piece.path,
            piece.place,
            piece.size,
            piece.anchor,
            escaped(&piece.label)
        ));
    }
    svg.push_str("</svg>");
    Block::Picture { svg, alt, width: 0 }
}

/// Words inside a drawing or a page.
pub fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

//! Our fonts, and what is done about letters that they do not have.

use paper::{Block, Sheet, Words};
use typst::{
    foundations::Bytes,
    text::{Font, FontBook},
};

use crate::Wrong;

/// The fonts, in the order in which they are asked for a letter.
const OURS: [&[u8]; 4] = [
    include_bytes!("../fonts/AtkinsonHyperlegibleNext_400Regular.ttf"),
    include_bytes!("../fonts/AtkinsonHyperlegibleNext_700Bold.ttf"),
    include_bytes!("../fonts/AtkinsonHyperlegibleNext_400Regular_Italic.ttf"),
    // Other alphabets and signs.
    include_bytes!("../fonts/DejaVuSans.ttf"),
];

/// What stands for a sign that no font has.
const NO_SUCH_SIGN: char = '□';

pub(crate) struct Fonts {
    pub(crate) fonts: Vec<Font>,
}

impl Fonts {
    pub(crate) fn ours() -> Self {
        Self { fonts: OURS.iter().filter_map(|font| Font::new(Bytes::new(*font), 0)).collect() }
    }

    pub(crate) fn book(&self) -> FontBook {
        FontBook::from_fonts(&self.fonts)
    }

    fn have(&self, letter: char) -> bool {
        self.fonts.iter().any(|font| font.info().coverage.contains(u32::from(letter)))
    }

    /// The same sheet in letters that we have. A picture sign that we do not have becomes a box: the words around it still
    /// say what they say. A letter of somebody's name does not: then the sheet is not set at all, and whoever asked can
    /// print the page instead, with the fonts of her own machine.
    pub(crate) fn fit(&self, sheet: &Sheet) -> Result<Sheet, Wrong> {
        let mut fitting = Fitting { fonts: self, missing: 0 };
        let mut sheet = sheet.clone();
        fitting.text(&mut sheet.title);
        fitting.blocks(&mut sheet.blocks);
        if fitting.missing > 0 { Err(Wrong::Letters(fitting.missing)) } else { Ok(sheet) }
    }
}

struct Fitting<'fonts> {
    fonts: &'fonts Fonts,
    missing: usize,
}

impl Fitting<'_> {
    fn blocks(&mut self, blocks: &mut [Block]) {
        for block in blocks {
            match block {
                Block::Heading { words, .. } | Block::Paragraph { words } | Block::Say { words } => self.words(words),
                Block::List { items: many, .. } | Block::Cards { cards: many, .. } => self.many(many),
                Block::Steps { steps } => {
                    for step in steps {
                        self.words(&mut step.words);
                        self.text(&mut step.minutes);
                    }
                }
                Block::Facts { rows } => {
                    for (name, fact) in rows {
                        self.words(name);
                        self.words(fact);
                    }
                }
                Block::Table { head, rows, .. } => {
                    self.many(head);
                    rows.iter_mut().for_each(|row| self.many(row));
                }
                Block::Picture { svg, alt, .. } => {
                    self.text(svg);
                    // Inside a page a drawing needs no name of its kind; here it does.
                    if !svg.contains("xmlns=") {
                        *svg = svg.replacen("<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"", 1);
                    }
                    self.text(alt);
                }
                Block::Part { blocks, .. } | Block::Columns { blocks } => self.blocks(blocks),
                Block::PageBreak => {}
            }
        }
    }

    fn many(&mut self, many: &mut [Words]) {
        many.iter_mut().for_each(|words| self.words(words));
    }

    fn words(&mut self, words: &mut Words) {
        words.0.iter_mut().for_each(|span| self.text(&mut span.text));
    }

    fn text(&mut self, text: &mut String) {
        if text.is_ascii() && !text.bytes().any(|byte| byte.is_ascii_control() && byte != b'\n') {
            return;
        }
        *text = text.chars().filter_map(|letter| self.letter(letter)).collect();
    }

    fn letter(&mut self, letter: char) -> Option<char> {
        match letter {
            '\n' => Some('\n'),
            _ if letter.is_control() || letter.is_whitespace() => Some(if letter == '\u{A0}' { letter } else { ' ' }),
            // What is not seen: marks that turn the direction round or choose how a sign looks, tags, byte order.
            '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' => {
                None
            }
            '\u{FE00}'..='\u{FE0F}' | '\u{E0000}'..='\u{E0FFF}' | '\u{1F3FB}'..='\u{1F3FF}' => None,
            // Our own sign for what is missing, and what Unicode keeps for private use, are no letters.
            '\u{E000}'..='\u{F8FF}' | '\u{F0000}'.. => Some(NO_SUCH_SIGN),
            _ if self.fonts.have(letter) => Some(letter),
            _ if letter.is_alphanumeric() => {
                self.missing += 1;
                None
            }
            _ => Some(NO_SUCH_SIGN),
        }
    }
}

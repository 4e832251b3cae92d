//! Texts of a pack, which stand as a few harmless elements (`pack/markdown.rs`), for the press.

use paper::{Block, Marks, Span, Words};

/// A line: words, some of them strong or set off. A link is its words; the text itself says where it leads.
pub(super) fn words(html: &str) -> Words {
    let mut reading = Reading::default();
    Pieces(html).for_each(|piece| reading.inline(&piece));
    Words(reading.spans)
}

/// Whole paragraphs, lists, quotes and headings.
pub(super) fn blocks(html: &str) -> Vec<Block> {
    let mut reading = Reading::default();
    let mut blocks = Vec::new();
    for piece in Pieces(html) {
        match piece {
            Piece::Tag("p" | "li" | "h3" | "h4" | "h5" | "h6") => reading.spans.clear(),
            Piece::Tag("blockquote") => reading.quote = true,
            Piece::Tag("/blockquote") => reading.quote = false,
            Piece::Tag("/p") if reading.quote => blocks.push(Block::Say { words: reading.taken() }),
            Piece::Tag("/p") => blocks.push(Block::Paragraph { words: reading.taken() }),
            Piece::Tag("ul" | "ol") => reading.items.clear(),
            Piece::Tag("/li") => {
                let item = reading.taken();
                reading.items.push(item);
            }
            Piece::Tag(list @ ("/ul" | "/ol")) => {
                let marks = if list == "/ol" { Marks::Numbers } else { Marks::Dots };
                blocks.push(Block::List { marks, items: std::mem::take(&mut reading.items) });
            }
            Piece::Tag("/h3") => blocks.push(Block::Heading { level: 3, words: reading.taken() }),
            Piece::Tag("/h4") => blocks.push(Block::Heading { level: 4, words: reading.taken() }),
            Piece::Tag("/h5") => blocks.push(Block::Heading { level: 5, words: reading.taken() }),
            Piece::Tag("/h6") => blocks.push(Block::Heading { level: 6, words: reading.taken() }),
            other => reading.inline(&other),
        }
    }
    blocks
}

/// What has been read and belongs to no block yet.
#[derive(Default)]
struct Reading {
    spans: Vec<Span>,
    items: Vec<Words>,
    strong: bool,
    emphasis: bool,
    quote: bool,
}

impl Reading {
    fn inline(&mut self, piece: &Piece<'_>) {
        match piece {
            Piece::Tag("strong") => self.strong = true,
            Piece::Tag("/strong") => self.strong = false,
            Piece::Tag("em") => self.emphasis = true,
            Piece::Tag("/em") => self.emphasis = false,
            Piece::Tag("br") => self.adds("\n"),
            Piece::Text(text) => self.adds(&unescaped(text)),
            Piece::Tag(_) => {}
        }
    }

    fn adds(&mut self, text: &str) {
        match self.spans.last_mut() {
            Some(last) if last.strong == self.strong && last.emphasis == self.emphasis => last.text.push_str(text),
            _ => self.spans.push(Span {
                text: text.to_owned(),
                strong: self.strong,
                emphasis: self.emphasis,
                ..Span::default()
            }),
        }
    }

    fn taken(&mut self) -> Words {
        Words(std::mem::take(&mut self.spans))
    }
}

enum Piece<'html> {
    /// The name, with a stroke before it at the end of an element.
    Tag(&'html str),
    Text(&'html str),
}

struct Pieces<'html>(&'html str);

impl<'html> Iterator for Pieces<'html> {
    type Item = Piece<'html>;

    fn next(&mut self) -> Option<Piece<'html>> {
        if self.0.is_empty() {
            return None;
        }
        if let Some(rest) = self.0.strip_prefix('<') {
            let (tag, after) = rest.split_once('>')?;
            self.0 = after;
            return Some(Piece::Tag(tag.split(' ').next().unwrap_or_default()));
        }
        let (text, after) = self.0.split_at(self.0.find('<').unwrap_or(self.0.len()));
        self.0 = after;
        Some(Piece::Text(text))
    }
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&#34;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use paper::{Block, Marks};

    use super::{blocks, words};
    use crate::shelf::shelf;

    #[test]
    fn a_line_keeps_its_words_and_what_is_set_off() {
        let line = words(
            "One <strong>&lt;two&gt;</strong> &amp;amp; <em>th&#39;ree</em><br>four <a href=\"https://a.example\">five</a>",
        );
        assert_eq!(line.plain(), "One <two> &amp; th'ree\nfour five");
        let set_off: Vec<(&str, bool, bool)> =
            line.0.iter().map(|span| (span.text.as_str(), span.strong, span.emphasis)).collect();
        assert_eq!(
            set_off,
            [
                ("One ", false, false),
                ("<two>", true, false),
                (" &amp; ", false, false),
                ("th'ree", false, true),
                ("\nfour five", false, false)
            ]
        );
    }

    #[test]
    fn blocks_stay_in_order() {
        let html = "<h3>Head</h3>\n<p>One</p>\n<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n<blockquote><p>Say</p></blockquote>\n<ul>\n<li>c</li>\n</ul>\n";
        let found = blocks(html);
        let [head, one, numbers, say, dots] = found.as_slice() else { panic!("five blocks: {}", found.len()) };
        assert!(matches!(head, Block::Heading { level: 3, words } if words.plain() == "Head"));
        assert!(matches!(one, Block::Paragraph { words } if words.plain() == "One"));
        assert!(matches!(numbers, Block::List { marks: Marks::Numbers, items } if items.len() == 2));
        assert!(matches!(say, Block::Say { words } if words.plain() == "Say"));
        assert!(matches!(dots, Block::List { marks: Marks::Dots, items } if items.len() == 1));
    }

    #[test]
    fn every_line_of_our_pack_says_the_same_on_paper() {
        let mut seen = 0;
        for found in shelf().activities() {
            for words_of in foundation::Language::ALL.iter().filter_map(|language| found.item.words.best(*language)) {
                for text in words_of.0.steps.iter().chain(&words_of.0.debrief).chain([&words_of.0.open]) {
                    assert_eq!(words(&text.html).plain().replace('\n', " "), text.plain, "{}", found.name);
                    seen += 1;
                }
            }
        }
        assert!(seen > 100, "{seen}");
    }
}

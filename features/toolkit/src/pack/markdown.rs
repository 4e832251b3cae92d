//! Markdown into a few harmless elements. What a text may not hold is said with its line, and left out.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use super::problem::Looking;

/// Words with their markup: nothing but `strong`, `em` and links that say where they lead.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// As HTML, escaped.
    pub html: String,
    /// As plain words.
    pub plain: String,
}

/// One block of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// Its line in the file.
    pub(super) line: usize,
    pub(super) kind: Kind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Heading { level: u8, id: String, words: Text },
    Paragraph(Text),
    List { ordered: bool, items: Vec<Text> },
    Quote(Text),
}

const ONLY: &str = "Keep to headings, paragraphs, lists, quotes, strong words, emphasis and links.";

/// What is being read at the moment.
#[derive(Default)]
struct Open {
    text: Text,
    /// The list it stands in: ordered, its items so far, and its line.
    list: Option<(bool, Vec<Text>, usize)>,
    quote: Option<usize>,
    heading: Option<(u8, String)>,
    /// Where a link leads and how long the plain words were before it.
    link: Option<(String, usize)>,
    /// How deep inside something that is left out.
    skip: usize,
}

/// Reads the body of a text whose first line is `first_line` of its file.
pub(super) fn read(body: &str, first_line: usize, looking: &mut Looking<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open = Open::default();
    let breaks: Vec<usize> = body.match_indices('\n').map(|(at, _)| at).collect();
    let line_of = |place: &Range<usize>| first_line + breaks.partition_point(|at| *at < place.start);
    for (event, place) in Parser::new_ext(body, Options::ENABLE_HEADING_ATTRIBUTES).into_offset_iter() {
        let line = line_of(&place);
        if open.skip > 0 {
            match event {
                Event::Start(_) => open.skip += 1,
                Event::End(_) => open.skip -= 1,
                _ => {}
            }
            continue;
        }
        match event {
            Event::Start(tag) => begins(tag, line, &mut open, looking),
            Event::End(tag) => ends(tag, line, &mut open, &mut blocks),
            Event::Text(words) => open.text.adds(&words),
            Event::SoftBreak | Event::HardBreak => open.text.adds(" "),
            Event::Code(_) => looking.says(line, "Code is not read.", ONLY),
            Event::Html(_) | Event::InlineHtml(_) => looking.says(line, "HTML is not read.", ONLY),
            Event::Rule => looking.says(line, "A ruled line is not read.", ONLY),
            _ => looking.says(line, "This kind of Markdown is not read.", ONLY),
        }
    }
    blocks
}

fn begins(tag: Tag<'_>, line: usize, open: &mut Open, looking: &mut Looking<'_>) {
    match tag {
        Tag::Paragraph if open.list.is_some() || open.quote.is_some() => open.text.pauses(),
        Tag::Paragraph => open.text = Text::default(),
        Tag::Heading { level, id, .. } => {
            open.text = Text::default();
            open.heading = Some((level_of(level), id.map(|id| id.to_string()).unwrap_or_default()));
        }
        Tag::List(first) if open.list.is_none() => open.list = Some((first.is_some(), Vec::new(), line)),
        Tag::List(_) => {
            looking.says(line, "A list stands inside a list.", "Make it one list.");
            open.skip = 1;
        }
        Tag::Item => open.text = Text::default(),
        // A quote inside a list is that line of the list.
        Tag::BlockQuote(_) if open.list.is_some() => {}
        Tag::BlockQuote(_) => {
            open.text = Text::default();
            open.quote = Some(line);
        }
        Tag::Strong => open.text.html.push_str("<strong>"),
        Tag::Emphasis => open.text.html.push_str("<em>"),
        Tag::Link { link_type, dest_url, .. } => match leads_to(link_type, &dest_url) {
            Some(host) => {
                open.text.html.push_str("<a rel=\"noreferrer noopener\" href=\"");
                escape(&dest_url, &mut open.text.html);
                open.text.html.push_str("\">");
                open.link = Some((host, open.text.plain.len()));
            }
            None => looking.says(
                line,
                format!("The link '{dest_url}' is not taken."),
                "Use a whole address that begins with https:// and names a site.",
            ),
        },
        Tag::Image { .. } => {
            looking.says(line, "A picture is not read.", "Say in words what it shows.");
            open.skip = 1;
        }
        Tag::HtmlBlock => {
            looking.says(line, "HTML is not read.", ONLY);
            open.skip = 1;
        }
        _ => {
            looking.says(line, "This kind of Markdown is not read.", ONLY);
            open.skip = 1;
        }
    }
}

fn ends(tag: TagEnd, line: usize, open: &mut Open, blocks: &mut Vec<Block>) {
    match tag {
        TagEnd::Paragraph if open.list.is_none() && open.quote.is_none() => {
            blocks.push(Block { line, kind: Kind::Paragraph(std::mem::take(&mut open.text)) });
        }
        TagEnd::Heading(_) => {
            if let Some((level, id)) = open.heading.take() {
                blocks.push(Block { line, kind: Kind::Heading { level, id, words: std::mem::take(&mut open.text) } });
            }
        }
        TagEnd::Item => {
            if let Some((_, items, _)) = open.list.as_mut() {
                items.push(std::mem::take(&mut open.text));
            }
        }
        TagEnd::List(_) => {
            if let Some((ordered, items, line)) = open.list.take() {
                blocks.push(Block { line, kind: Kind::List { ordered, items } });
            }
        }
        TagEnd::BlockQuote(_) => {
            if let Some(line) = open.quote.take() {
                blocks.push(Block { line, kind: Kind::Quote(std::mem::take(&mut open.text)) });
            }
        }
        TagEnd::Strong => open.text.html.push_str("</strong>"),
        TagEnd::Emphasis => open.text.html.push_str("</em>"),
        TagEnd::Link => {
            if let Some((host, before)) = open.link.take() {
                open.text.html.push_str("</a>");
                // A link says where it leads, also on paper.
                if open.text.plain.get(before..) != Some(host.as_str()) {
                    open.text.adds(&format!(" ({host})"));
                }
            }
        }
        _ => {}
    }
}

/// The site that a link leads to, where the address is one that is taken.
fn leads_to(kind: LinkType, address: &str) -> Option<String> {
    let rest = address.strip_prefix("https://")?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let named = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '.';
    let sound = !host.is_empty() && host.contains('.') && host.chars().all(named) && !matches!(kind, LinkType::Email);
    sound.then(|| host.to_ascii_lowercase())
}

const fn level_of(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

impl Text {
    fn adds(&mut self, words: &str) {
        // Letters that turn the direction round could hide where a link leads.
        let words: String = words
            .chars()
            .filter(
                |letter| !matches!(letter, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'),
            )
            .collect();
        self.plain.push_str(&words);
        escape(&words, &mut self.html);
    }

    /// Between two paragraphs of one line or quote.
    fn pauses(&mut self) {
        if !self.plain.is_empty() {
            self.plain.push(' ');
            self.html.push_str("<br>");
        }
    }
}

fn escape(words: &str, html: &mut String) {
    for letter in words.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&#34;"),
            '\'' => html.push_str("&#39;"),
            other => html.push(other),
        }
    }
}

/// Blocks as HTML; headings as `h3` and below.
pub(super) fn html_of(blocks: &[Block]) -> String {
    let mut html = String::new();
    for block in blocks {
        match &block.kind {
            Kind::Heading { level, words, .. } => {
                let level = (*level).clamp(3, 6);
                html.push_str(&format!("<h{level}>{}</h{level}>\n", words.html));
            }
            Kind::Paragraph(text) => html.push_str(&format!("<p>{}</p>\n", text.html)),
            Kind::Quote(text) => html.push_str(&format!("<blockquote><p>{}</p></blockquote>\n", text.html)),
            Kind::List { ordered, items } => {
                let tag = if *ordered { "ol" } else { "ul" };
                html.push_str(&format!("<{tag}>\n"));
                for item in items {
                    html.push_str(&format!("<li>{}</li>\n", item.html));
                }
                html.push_str(&format!("</{tag}>\n"));
            }
        }
    }
    html
}

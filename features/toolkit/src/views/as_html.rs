//! A sheet as a page that a browser prints, where there is no press: the same blocks in the same order.

use std::fmt::Write as _;

use paper::{Block, Marks, Words};

use super::escaped;

/// The blocks as elements. The first heading is that of the page; further ones of its level stand below it.
pub(super) fn html(blocks: &[Block]) -> String {
    let mut out = String::new();
    let mut first = true;
    put(&mut out, blocks, &mut first);
    out
}

fn put(out: &mut String, blocks: &[Block], first: &mut bool) {
    for block in blocks {
        match block {
            Block::Heading { level, words } => {
                let level = if std::mem::take(first) { 1 } else { (*level + 1).min(6) };
                let _ = write!(out, "<h{level}>{}</h{level}>", line(words));
            }
            Block::Paragraph { words } => out.push_str(&format!("<p>{}</p>", line(words))),
            Block::Say { words } => out.push_str(&format!("<blockquote><p>{}</p></blockquote>", line(words))),
            Block::List { marks, items } => {
                let (open, close) = match marks {
                    Marks::Dots => ("<ul>", "</ul>"),
                    Marks::Numbers => ("<ol>", "</ol>"),
                    Marks::Ticks => ("<ul class=\"ticks\">", "</ul>"),
                };
                listed(out, open, close, items.iter().map(line));
            }
            Block::Steps { steps } => {
                let step = |step: &paper::Step| match step.minutes.as_str() {
                    "" => line(&step.words),
                    minutes => format!("{} <span class=\"meta\">{}</span>", line(&step.words), escaped(minutes)),
                };
                listed(out, "<ol class=\"steps\">", "</ol>", steps.iter().map(step));
            }
            Block::Facts { rows } => {
                for (name, fact) in rows {
                    let _ = write!(out, "<p><strong>{}:</strong> {}</p>", line(name), line(fact));
                }
            }
            Block::Table { head, rows, .. } => table(out, head, rows),
            // A section of its own begins on a page of its own.
            Block::PageBreak => out.push_str("</section><section class=\"new-page\">"),
            Block::Cards { cards, .. } => listed(out, "<ul class=\"cards\">", "</ul>", cards.iter().map(line)),
            Block::Picture { svg, alt, .. } => {
                let _ = write!(
                    out,
                    "<figure class=\"drawing\" role=\"img\" aria-label=\"{}\">{svg}</figure>",
                    escaped(alt).replace('"', "&quot;")
                );
            }
            Block::Columns { blocks } => {
                out.push_str("<div class=\"sheet\">");
                put(out, blocks, first);
                out.push_str("</div>");
            }
            Block::Part { language, blocks } => {
                let _ = write!(out, "<div lang=\"{}\">", escaped(language));
                put(out, blocks, first);
                out.push_str("</div>");
            }
        }
    }
}

fn listed(out: &mut String, open: &str, close: &str, items: impl Iterator<Item = String>) {
    out.push_str(open);
    for item in items {
        let _ = write!(out, "<li>{item}</li>");
    }
    out.push_str(close);
}

/// As `parts::table` has it: on a narrow screen each row stands as lines, with the name of its column before each.
fn table(out: &mut String, head: &[Words], rows: &[Vec<Words>]) {
    out.push_str("<table class=\"stack\" role=\"table\"><thead role=\"rowgroup\"><tr role=\"row\">");
    for head in head {
        let _ = write!(out, "<th role=\"columnheader\" scope=\"col\">{}</th>", line(head));
    }
    out.push_str("</tr></thead><tbody role=\"rowgroup\">");
    for row in rows {
        out.push_str("<tr role=\"row\">");
        for (place, (name, cell)) in head.iter().zip(row).enumerate() {
            let name = escaped(&name.plain()).replace('"', "&quot;");
            let _ = match place {
                0 => write!(out, "<th role=\"rowheader\" scope=\"row\">{}</th>", line(cell)),
                _ => write!(out, "<td role=\"cell\" data-head=\"{name}\">{}</td>", line(cell)),
            };
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table>");
}

fn line(words: &Words) -> String {
    let mut out = String::new();
    for span in &words.0 {
        let mut text = escaped(&span.text).replace('\n', "<br>");
        if span.emphasis {
            text = format!("<em>{text}</em>");
        }
        if span.strong {
            text = format!("<strong>{text}</strong>");
        }
        if !span.language.is_empty() {
            text = format!("<span lang=\"{}\" dir=\"auto\">{text}</span>", escaped(&span.language).replace('"', ""));
        }
        out.push_str(&text);
    }
    out
}

#[cfg(test)]
mod tests {
    use paper::{Block, Marks, Words};

    use super::html;

    #[test]
    fn a_sheet_is_one_page_with_one_first_heading_and_its_words_are_only_words() {
        let made = html(&[
            Block::heading(1, "One <b>"),
            Block::PageBreak,
            Block::heading(1, "Two"),
            Block::Columns { blocks: vec![Block::heading(2, "Three"), Block::list(Marks::Numbers, ["a & b"])] },
            Block::paragraph(Words::strong("bold").and(Words::in_language("Dydd", "cy"))),
        ]);
        assert_eq!(
            made,
            "<h1>One &lt;b&gt;</h1></section><section class=\"new-page\"><h2>Two</h2><div class=\"sheet\"><h3>Three</h3>\
             <ol><li>a &amp; b</li></ol></div><p><strong>bold</strong><span lang=\"cy\" dir=\"auto\">Dydd</span></p>"
        );
    }
}

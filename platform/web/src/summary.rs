//! The list at the top of a page of what is to be put right: each line names the question it is about, and leads to its
//! field. The list stands before the questions, so it is filled in once the page is written: no page has to know of it.

use std::collections::HashMap;

use crate::once_more::{Tag, next_tag};

/// How the list begins, as `templates/forms.html` writes it.
const LIST: &str = "<section class=\"problem\"";

/// Where each question of a page stands and what it asks.
#[derive(Default)]
struct Questions<'html> {
    /// From an id to the words of its label or legend.
    words: HashMap<String, &'html str>,
    /// The legend or heading above it, for words that a page says more than once ('In English').
    above: HashMap<String, &'html str>,
    /// From a field's name to the id of its first control.
    first: HashMap<&'html str, &'html str>,
    /// Every id that can be gone to.
    ids: Vec<&'html str>,
}

impl<'html> Questions<'html> {
    fn of(html: &'html str) -> Self {
        let mut found = Self::default();
        let (mut at, mut set, mut above) = (0, None, "");
        while let Some(tag) = next_tag(html, at) {
            at = tag.to;
            let id = tag.attribute("id");
            found.ids.extend(id);
            match tag.name {
                "fieldset" => set = id,
                "h1" | "h2" | "h3" => above = words_in(html, &tag, "</h"),
                "legend" => {
                    above = words_in(html, &tag, "</legend");
                    if let Some(id) = set.take() {
                        found.says(html, &tag, id, "</legend");
                    }
                }
                "label" => {
                    if let Some(id) = tag.attribute("for") {
                        found.says(html, &tag, id, "</label");
                        if !above.is_empty() {
                            found.above.entry(id.to_owned()).or_insert(above);
                        }
                    }
                }
                "input" | "select" | "textarea" => {
                    if let (Some(name), Some(id)) = (tag.attribute("name"), id) {
                        found.first.entry(name).or_insert(id);
                    }
                }
                _ => {}
            }
        }
        found
    }

    fn says(&mut self, html: &'html str, tag: &Tag<'html>, id: &str, end: &str) {
        let words = words_in(html, tag, end);
        if !words.is_empty() {
            self.words.entry(id.to_owned()).or_insert(words);
        }
    }

    /// Where a line of the list leads, and what is asked there.
    fn at(&self, place: &str) -> (String, Option<String>) {
        let id = if self.ids.contains(&place) {
            place
        } else {
            // A box that stands alone has an id of its own.
            place.strip_prefix("f-").and_then(|name| self.first.get(name)).copied().unwrap_or(place)
        };
        let words = self.words.get(id).map(|words| {
            let often = self.words.values().filter(|other| *other == words).count() > 1;
            match self.above.get(id) {
                Some(above) if often => format!("{above} – {words}"),
                _ => (*words).to_owned(),
            }
        });
        (id.to_owned(), words)
    }
}

/// The words up to an end tag; nothing where there is more than words, for only words go into the list.
fn words_in<'html>(html: &'html str, tag: &Tag<'html>, end: &str) -> &'html str {
    let words = html.get(tag.to..).and_then(|rest| rest.split_once(end)).map_or("", |(words, _)| words.trim());
    if words.contains('<') { "" } else { words }
}

/// Puts into each line of the list the question it is about.
pub(crate) fn with_questions(html: &str) -> Option<String> {
    let start = html.find(LIST)?;
    let questions = Questions::of(html);
    let mut page = String::with_capacity(html.len() + 512);
    let (mut copied, mut at) = (0, start);
    while let Some(tag) = next_tag(html, at) {
        at = tag.to;
        if tag.name == "/section" {
            break;
        }
        let Some(place) = tag.attribute("href").filter(|_| tag.name == "a").and_then(|href| href.strip_prefix('#'))
        else {
            continue;
        };
        let (id, words) = questions.at(place);
        page.push_str(html.get(copied..tag.from)?);
        page.push_str(&format!("<a href=\"#{id}\">"));
        if let Some(words) = words {
            let stop = if words.ends_with(['?', '!', '.', ':', '…']) { "" } else { ":" };
            page.push_str(&format!("<span class=\"asked\">{words}{stop}</span> "));
        }
        copied = tag.to;
    }
    page.push_str(html.get(copied..)?);
    Some(page)
}

#[cfg(test)]
mod tests {
    use super::with_questions;

    const LIST: &str = "<section class=\"problem\" role=\"alert\"><h2>t</h2><ul><li><a href=\"#f-way\">Choose one of these.</a></li>\
        <li><a href=\"#f-name\">Add something here.</a></li><li><a href=\"#f-sure\">Tick the box.</a></li><li><a href=\"#f-no\">x</a></li></ul></section>";

    #[test]
    fn each_line_names_its_question_and_leads_to_it() {
        let page = format!(
            "<a href=\"#main\">skip</a>{LIST}<fieldset id=\"f-way\" tabindex=\"-1\"><legend>How shall we write?</legend>\
             <input type=\"radio\" id=\"f-way-a\" name=\"way\"><label for=\"f-way-a\">A letter</label></fieldset>\
             <label for=\"f-name\">Your &#34;name&#34;</label><input id=\"f-name\" name=\"name\">\
             <input type=\"checkbox\" id=\"f-sure-yes\" name=\"sure\"><label for=\"f-sure-yes\">Yes, I am sure</label>"
        );
        let page = with_questions(&page).unwrap();
        for line in [
            "<a href=\"#main\">skip</a>",
            "<a href=\"#f-way\"><span class=\"asked\">How shall we write?</span> Choose one of these.</a>",
            "<a href=\"#f-name\"><span class=\"asked\">Your &#34;name&#34;:</span> Add something here.</a>",
            "<a href=\"#f-sure-yes\"><span class=\"asked\">Yes, I am sure:</span> Tick the box.</a>",
            "<a href=\"#f-no\">x</a>",
        ] {
            assert!(page.contains(line), "{line}: {page}");
        }
    }

    #[test]
    fn words_that_stand_twice_are_told_apart_by_what_stands_above_them() {
        let page = format!(
            "{LIST}<h2>Its name</h2><label for=\"f-name\">In English</label><input id=\"f-name\" name=\"name\">\
             <fieldset><legend>Line 1</legend><label for=\"f-no\">In English</label><input id=\"f-no\" name=\"no\"></fieldset>"
        );
        let page = with_questions(&page).unwrap();
        for line in
            ["<span class=\"asked\">Its name – In English:</span>", "<span class=\"asked\">Line 1 – In English:</span>"]
        {
            assert!(page.contains(line), "{line}: {page}");
        }
    }

    #[test]
    fn a_page_with_nothing_to_put_right_stays_as_it_is() {
        assert_eq!(with_questions("<p><a href=\"#f-a\">a</a><label for=\"f-a\">b</label>"), None);
    }

    proptest::proptest! {
        #[test]
        fn whatever_stands_on_the_page_is_still_there(rest in "(<|>|\"|=| |/|legend|label for=|a href=\"#f-a\"|section|ŵ|a){0,60}") {
            let html = format!("{LIST}{rest}");
            let page = with_questions(&html).unwrap();
            proptest::prop_assert!(page.len() >= html.len() && page.ends_with(&rest));
        }
    }
}

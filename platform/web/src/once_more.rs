//! A page once more, with what she typed: in the other language, or because nothing can be done with it just now.
//! It fills in the HTML that our own templates made, so that no page has to know of it. Nothing is recorded, and a
//! passphrase never comes back.

use std::collections::HashMap;

use foundation::Language;

use crate::{
    Form,
    form::{TOKEN, is_secret},
};

/// The button of a form that changes the language. Its value is where the form is sent, without a language.
pub(crate) const SWITCH: &str = "other-language";

/// One tag of a page: where it stands, its name (`/form` for an end), and its attributes as they are written.
pub(crate) struct Tag<'html> {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) name: &'html str,
    attributes: Vec<(&'html str, Option<&'html str>)>,
}

impl<'html> Tag<'html> {
    pub(crate) fn attribute(&self, name: &str) -> Option<&'html str> {
        self.attributes.iter().find(|(known, _)| *known == name).and_then(|(_, value)| *value)
    }

    /// The same tag with some attributes left out and others put in; values are escaped already.
    fn with(&self, without: &str, put: Option<&str>) -> String {
        let mut tag = format!("<{}", self.name);
        for (name, value) in self.attributes.iter().filter(|(name, _)| *name != without) {
            tag.push(' ');
            tag.push_str(name);
            if let Some(value) = value {
                tag.push_str("=\"");
                tag.push_str(value);
                tag.push('"');
            }
        }
        if let Some(put) = put {
            tag.push(' ');
            tag.push_str(put);
        }
        tag.push('>');
        tag
    }
}

/// The next tag at or after `from`. Remarks and the document's type are passed over.
pub(crate) fn next_tag(html: &str, mut from: usize) -> Option<Tag<'_>> {
    loop {
        let start = from + html.get(from..)?.find('<')?;
        let rest = html.get(start..)?;
        if rest.starts_with("<!--") {
            from = start + rest.find("-->")? + 3;
            continue;
        }
        if !rest.get(1..2).is_some_and(|next| next == "/" || next.starts_with(|next: char| next.is_ascii_alphabetic()))
        {
            from = start + 1;
            continue;
        }
        let mut quoted = false;
        let length = rest.bytes().position(|byte| {
            quoted ^= byte == b'"';
            byte == b'>' && !quoted
        })?;
        let inner = rest.get(1..length)?;
        let (name, attributes) = inner.split_once(|space: char| space.is_ascii_whitespace()).unwrap_or((inner, ""));
        return Some(Tag { from: start, to: start + length + 1, name, attributes: attributes_of(attributes) });
    }
}

fn attributes_of(mut text: &str) -> Vec<(&str, Option<&str>)> {
    let mut found = Vec::new();
    loop {
        text = text.trim_start();
        let end = text.find(|end: char| end == '=' || end.is_ascii_whitespace()).unwrap_or(text.len());
        let (name, rest) = text.split_at(end);
        if name.is_empty() {
            return found;
        }
        match rest.strip_prefix("=\"").and_then(|value| value.split_once('"')) {
            Some((value, after)) => {
                found.push((name, Some(value)));
                text = after;
            }
            None => {
                found.push((name, None));
                text = rest.strip_prefix('=').unwrap_or(rest);
            }
        }
    }
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&#38;"),
            '<' => safe.push_str("&#60;"),
            '>' => safe.push_str("&#62;"),
            '"' => safe.push_str("&#34;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

fn plain(text: &str) -> String {
    text.replace("&#60;", "<").replace("&#62;", ">").replace("&#34;", "\"").replace("&#39;", "'").replace("&#38;", "&")
}

/// A path of ours without its language: `/en/join` → `/join`. `None` for one that has no language.
pub(crate) fn without_language(path: &str) -> Option<&str> {
    let rest = path.strip_prefix('/')?;
    let (code, rest) = rest.split_at_checked(2)?;
    (Language::from_code(code).is_some() && (rest.is_empty() || rest.starts_with('/'))).then_some(rest)
}

/// The same place in a language, where it is one of ours.
pub(crate) fn in_language(path: &str, language: Language) -> String {
    without_language(path).map_or_else(|| path.to_owned(), |rest| format!("/{}{rest}", language.code()))
}

/// What was typed into one form, taken in the order of the fields.
struct Typed<'form> {
    form: &'form Form,
    language: Language,
    taken: HashMap<String, usize>,
}

impl Typed<'_> {
    fn knows(&self, name: &str) -> bool {
        name != TOKEN && !is_secret(name, self.form.value(name))
    }

    fn next(&mut self, name: &str) -> Option<String> {
        let place = self.taken.entry(name.to_owned()).or_default();
        let value = self.form.values(name).nth(*place)?.to_owned();
        *place += 1;
        Some(value)
    }

    /// The tag as it should stand now; `None` leaves it as it is.
    fn input(&mut self, tag: &Tag<'_>) -> Option<String> {
        let name = tag.attribute("name").filter(|name| self.knows(name))?.to_owned();
        match tag.attribute("type").unwrap_or("text") {
            "password" | "submit" | "button" => None,
            "radio" | "checkbox" => {
                let picked = self.form.checked(&name, &plain(tag.attribute("value").unwrap_or("on")));
                Some(tag.with("checked", picked.then_some("checked")))
            }
            // What the page itself says stays; what only the form knew, such as where she was going, comes along.
            "hidden" => {
                let value = self.next(&name).filter(|_| tag.attribute("value").unwrap_or_default().is_empty())?;
                Some(tag.with("value", Some(&format!("value=\"{}\"", escaped(&in_language(&value, self.language))))))
            }
            _ => {
                let value = self.next(&name)?;
                Some(tag.with("value", Some(&format!("value=\"{}\"", escaped(&value)))))
            }
        }
    }
}

/// Fills what she typed into the form of a page that is sent to `action` (without a language).
pub(crate) fn filled(html: &str, action: &str, form: &Form, language: Language) -> String {
    let mut typed = Typed { form, language, taken: HashMap::new() };
    let mut page = String::with_capacity(html.len() + 1024);
    let (mut copied, mut at, mut inside) = (0, 0, false);
    let mut select: Option<String> = None;
    while let Some(tag) = next_tag(html, at) {
        at = tag.to;
        let mut put: Option<String> = None;
        match tag.name {
            "form" => {
                let place = tag.attribute("action").map(plain).unwrap_or_default();
                inside = tag.attribute("method") == Some("post") && without_language(&place) == Some(action);
            }
            "/form" if inside => break,
            "input" if inside => put = typed.input(&tag),
            "select" if inside => {
                select = tag.attribute("name").filter(|name| typed.knows(name)).and_then(|name| typed.next(name));
            }
            "/select" => select = None,
            "option" => {
                put = select.as_ref().map(|picked| {
                    let is_it = plain(tag.attribute("value").unwrap_or_default()) == *picked;
                    tag.with("selected", is_it.then_some("selected"))
                });
            }
            "textarea" if inside => {
                let name = tag.attribute("name").filter(|name| typed.knows(name)).map(str::to_owned);
                let words = name.and_then(|name| typed.next(&name));
                let end = html.get(tag.to..).and_then(|rest| rest.find("</textarea")).map(|end| tag.to + end);
                if let (Some(words), Some(end)) = (words, end) {
                    page.push_str(html.get(copied..tag.to).unwrap_or_default());
                    // A browser drops the first line break of a textarea.
                    page.push('\n');
                    page.push_str(&escaped(&words));
                    (copied, at) = (end, end);
                }
            }
            _ => {}
        }
        if let Some(put) = put {
            page.push_str(html.get(copied..tag.from).unwrap_or_default());
            page.push_str(&put);
            copied = tag.to;
        }
    }
    page.push_str(html.get(copied..).unwrap_or_default());
    page
}

/// Whether somebody writes or picks something in it that would be missed. One tick, or a passphrase alone, is not.
fn is_written_in(tag: &Tag<'_>) -> bool {
    match tag.name {
        "textarea" | "select" => true,
        "input" => !matches!(tag.attribute("type"), Some("hidden" | "password" | "checkbox" | "submit" | "button")),
        _ => false,
    }
}

/// Puts, at the end of each form in which something is written, a button that shows the page in the other language with
/// what was typed. At the end, because the first button of a form is the one that the enter key presses. On a page that
/// answers a form (`sent`), the link at the top leads to the first such button: a plain link would lose what was typed.
pub(crate) fn with_switches(html: &str, place: &str, other: Language, label: &str, sent: bool) -> String {
    let mut page = String::with_capacity(html.len() + 512);
    let (mut copied, mut at) = (0, 0);
    let mut action: Option<String> = None;
    let (mut written, mut first) = (false, sent);
    while let Some(tag) = next_tag(html, at) {
        at = tag.to;
        match tag.name {
            "form" => {
                let posts = tag.attribute("method") == Some("post");
                let sent_to = tag.attribute("action").filter(|_| posts).and_then(without_language);
                (action, written) = (sent_to.map(str::to_owned), false);
            }
            "/form" => {
                if let (Some(action), true) = (action.take(), written) {
                    page.push_str(html.get(copied..tag.from).unwrap_or_default());
                    page.push_str(&format!(
                        "<p class=\"switch\"><button class=\"quiet\"{} name=\"{SWITCH}\" value=\"{action}\" \
                         formaction=\"{}\" lang=\"{}\">{}</button></p>\n",
                        if first { format!(" id=\"{SWITCH}\"") } else { String::new() },
                        escaped(place),
                        other.code(),
                        escaped(label),
                    ));
                    first = false;
                    copied = tag.from;
                }
            }
            _ => written |= is_written_in(&tag),
        }
    }
    page.push_str(html.get(copied..).unwrap_or_default());
    if sent && !first {
        let link = format!("{TOP_LINK}{}\"", escaped(place));
        page = page.replacen(&link, &format!("{TOP_LINK}#{SWITCH}\""), 1);
    }
    page
}

/// How the link at the top begins, as `templates/layout.html` writes it.
const TOP_LINK: &str = "<a class=\"top-link\" href=\"";

#[cfg(test)]
mod tests {
    use foundation::Language;

    use super::{filled, in_language, with_switches};
    use crate::Form;

    const PAGE: &str = "<!doctype html><!-- <form> --><form method=\"post\" action=\"/hide\"><input type=\"hidden\" name=\"lang\" value=\"cy\"><button>x</button></form>\
        <form method=\"post\" action=\"/cy/join\"><input type=\"hidden\" name=\"form\" value=\"fresh\"><input type=\"hidden\" name=\"to\" value=\"\">\
        <input type=\"hidden\" name=\"offered\" value=\"new words\"><input id=\"f-name\" name=\"name\" type=\"text\" value=\"\" class=\"\">\
        <input name=\"passphrase\" type=\"password\"><input type=\"radio\" name=\"way\" value=\"it&#39;s\"><input type=\"radio\" name=\"way\" value=\"two\" checked>\
        <select name=\"day\"><option value=\"1\" selected>a</option><option value=\"2\">b</option></select>\
        <textarea name=\"what\">old</textarea><button>Send</button></form>\
        <form method=\"post\" action=\"/cy/other\"><input type=\"checkbox\" name=\"sure\" value=\"yes\"></form>";

    #[test]
    fn what_she_typed_stands_in_the_form_again_and_nothing_secret_does() {
        let form = Form::parse(
            b"form=old&to=%2Fen%2Fc%2Fabc&offered=old+words&name=Nia+%22%3Cb%3E&passphrase=secret+words&way=it%27s&day=2&what=%0Aa+%26+b",
        );
        let page = filled(PAGE, "/join", &form, Language::Cy);
        for put in [
            "value=\"fresh\"",
            "name=\"to\" value=\"/cy/c/abc\"",
            "value=\"new words\"",
            "value=\"Nia &#34;&#60;b&#62;\"",
            "value=\"it&#39;s\" checked>",
            "value=\"two\">",
            "<option value=\"1\">",
            "<option value=\"2\" selected>",
            ">\n\na &#38; b</textarea>",
        ] {
            assert!(page.contains(put), "{put}: {page}");
        }
        assert!(!page.contains("secret") && !page.contains("old"), "{page}");
        // Another form of the same page stays as it is.
        assert_eq!(filled(PAGE, "/other", &form, Language::Cy).matches("Nia").count(), 0);
    }

    #[test]
    fn only_a_form_in_which_something_is_written_has_the_button_and_as_its_last() {
        let page = with_switches(PAGE, "/en/join?a=1&b=2", Language::En, "English", false);
        assert_eq!(page.matches("name=\"other-language\"").count(), 1);
        let (before, after) = page.split_once("<p class=\"switch\">").unwrap();
        assert!(before.ends_with("<button>Send</button>"));
        assert!(
            after.contains(
                "value=\"/join\" formaction=\"/en/join?a=1&#38;b=2\" lang=\"en\">English</button></p>\n</form>"
            )
        );
        let open = "<form method=\"post\" action=\"/cy/x\"><textarea name=\"a\"> <b";
        assert_eq!(with_switches(open, "/en/x", Language::En, "English", true), open);
    }

    #[test]
    fn a_place_of_ours_is_told_from_any_other_text() {
        assert_eq!(in_language("/en/c/abc", Language::Cy), "/cy/c/abc");
        assert_eq!(in_language("/en", Language::Cy), "/cy");
        for other in ["", "/english", "en/c", "/fr/x", "/ŵ"] {
            assert_eq!(in_language(other, Language::Cy), other);
        }
    }

    proptest::proptest! {
        #[test]
        fn a_page_comes_out_whole_whatever_stands_in_it(html in "(<|>|\"|=| |/|form|input|textarea|<!--|-->|ŵ|a){0,60}") {
            let page = with_switches(&html, "/en/", Language::En, "English", true);
            proptest::prop_assert!(page.len() >= html.len());
            let form = Form::parse(b"a=1");
            let _ = filled(&html, "/x", &form, Language::Cy);
        }
    }
}

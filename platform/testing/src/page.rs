//! A page as she sees it, and questions about it that read as sentences.

use ego_tree::iter::Edge;
use http::{HeaderMap, header, response::Parts};
use scraper::{ElementRef, Html, Node, Selector};

/// An answer.
#[derive(Clone, Debug)]
pub struct Page {
    /// The path that was asked for.
    pub path: String,
    /// 200, 303, 404 …
    pub status: u16,
    /// Every header.
    pub headers: HeaderMap,
    /// Where it sends her.
    pub location: Option<String>,
    /// What came, as text.
    pub html: String,
    /// What came.
    pub bytes: Vec<u8>,
}

fn selector(text: &str) -> Selector {
    Selector::parse(text).unwrap_or_else(|error| panic!("'{text}' is no selector: {error}"))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Elements that stand within a line: nothing parts them from what is beside them.
const WITHIN_A_LINE: [&str; 13] =
    ["a", "abbr", "b", "bdi", "cite", "code", "em", "i", "small", "span", "strong", "time", "u"];

/// What of an element can be read: not its scripts and styles, and neither what stands in attributes.
fn words_of(element: ElementRef<'_>) -> String {
    let mut words = String::new();
    let mut unread = 0_usize;
    for edge in element.traverse() {
        let (node, opens) = match edge {
            Edge::Open(node) => (node, true),
            Edge::Close(node) => (node, false),
        };
        match node.value() {
            Node::Text(text) if opens && unread == 0 => words.push_str(text),
            Node::Element(inner) => {
                if matches!(inner.name(), "script" | "style" | "template" | "title") {
                    unread = if opens { unread + 1 } else { unread.saturating_sub(1) };
                }
                if !WITHIN_A_LINE.contains(&inner.name()) {
                    words.push(' ');
                }
            }
            _ => {}
        }
    }
    one_line(&words)
}

impl Page {
    pub(crate) fn new(path: &str, parts: Parts, bytes: Vec<u8>) -> Self {
        let location = parts.headers.get(header::LOCATION).and_then(|value| value.to_str().ok()).map(str::to_owned);
        Self {
            path: path.to_owned(),
            status: parts.status.as_u16(),
            headers: parts.headers,
            location,
            html: String::from_utf8_lossy(&bytes).into_owned(),
            bytes,
        }
    }

    /// One header as text; empty when it isn't there.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// What the press was given, where this is a PDF and [`crate::TestApp::installs_a_press`] was called.
    ///
    /// # Panics
    /// When it is no PDF of ours: its kind, its name and that it is kept nowhere belong to it.
    #[must_use]
    #[track_caller]
    pub fn sheet(&self) -> paper::Sheet {
        self.is_well();
        assert_eq!(self.header("content-type"), "application/pdf", "{self}");
        assert_eq!(self.header("content-disposition"), "inline; filename=\"sheet.pdf\"", "{self}");
        assert_eq!(self.header("cache-control"), "no-store", "{self}");
        let sheet = self.bytes.strip_prefix(b"%PDF-").expect("the beginning of a PDF");
        serde_json::from_slice(sheet).unwrap_or_else(|error| panic!("{}: {error}", self.path))
    }

    /// All that can be read on it, in one line.
    #[must_use]
    pub fn words(&self) -> String {
        words_of(Html::parse_document(&self.html).root_element())
    }

    /// What can be read in the first element that fits; `None` when none does.
    #[must_use]
    pub fn words_in(&self, css: &str) -> Option<String> {
        Html::parse_document(&self.html).select(&selector(css)).next().map(words_of)
    }

    /// How many elements fit.
    #[must_use]
    pub fn count(&self, css: &str) -> usize {
        Html::parse_document(&self.html).select(&selector(css)).count()
    }

    /// Its first heading.
    ///
    /// # Panics
    /// When it has none.
    #[must_use]
    #[track_caller]
    pub fn heading(&self) -> String {
        self.words_in("h1").unwrap_or_else(|| panic!("no heading on {self}"))
    }

    /// The hidden field that every form carries.
    #[must_use]
    pub fn token(&self) -> Option<String> {
        Html::parse_document(&self.html)
            .select(&selector("input[name=form]"))
            .find_map(|input| input.attr("value"))
            .filter(|token| !token.is_empty())
            .map(str::to_owned)
    }

    /// Whether it has a field.
    #[must_use]
    pub fn has_field(&self, name: &str) -> bool {
        self.count(&format!("[name='{name}']")) > 0
    }

    /// What stands in a field: typed, picked or ticked (several with a blank between them).
    ///
    /// # Panics
    /// When there is no such field.
    #[must_use]
    #[track_caller]
    pub fn field(&self, name: &str) -> String {
        let document = Html::parse_document(&self.html);
        let mut found = Vec::new();
        let mut known = false;
        for element in document.select(&selector(&format!("[name='{name}']"))) {
            known = true;
            match (element.value().name(), element.attr("type")) {
                ("textarea", _) => found.push(element.text().collect::<String>()),
                ("select", _) => {
                    let picked = element.select(&selector("option[selected]")).next();
                    let first = element.select(&selector("option")).next();
                    found.extend(picked.or(first).and_then(|option| option.attr("value")).map(str::to_owned));
                }
                (_, Some("radio" | "checkbox")) if element.attr("checked").is_none() => {}
                _ => found.extend(element.attr("value").map(str::to_owned)),
            }
        }
        assert!(known, "no field called '{name}' on {self}");
        found.join(" ")
    }

    /// The sentence beside a field that is to be put right.
    ///
    /// # Panics
    /// When there is none.
    #[must_use]
    #[track_caller]
    pub fn refusal(&self, field: &str) -> String {
        self.words_in(&format!("[id='e-{field}']")).unwrap_or_else(|| panic!("'{field}' is not refused on {self}"))
    }

    /// The paths of all links, in order.
    #[must_use]
    pub fn links(&self) -> Vec<String> {
        self.attributes("a[href]", "href")
    }

    /// The paths all forms are sent to, in order.
    #[must_use]
    pub fn forms(&self) -> Vec<String> {
        self.attributes("form[action]", "action")
    }

    /// One attribute of every element that fits.
    #[must_use]
    pub fn attributes(&self, css: &str, attribute: &str) -> Vec<String> {
        Html::parse_document(&self.html)
            .select(&selector(css))
            .filter_map(|element| element.attr(attribute).map(str::to_owned))
            .collect()
    }
}

/// What is hoped for. Each says what was found instead, and gives the page back for the next question.
impl Page {
    /// It was answered so.
    ///
    /// # Panics
    /// When it was not.
    #[track_caller]
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(self.status, status, "{self}");
        self
    }

    /// It is a page, and all is well.
    ///
    /// # Panics
    /// When it is not.
    #[track_caller]
    pub fn is_well(&self) -> &Self {
        self.is(200)
    }

    /// There is no such page for her.
    ///
    /// # Panics
    /// When there is.
    #[track_caller]
    pub fn is_not_here(&self) -> &Self {
        self.is(404)
    }

    /// It sends her on to just this path. `?said=said-kept` stands for the number that the address carries.
    ///
    /// # Panics
    /// When it does not.
    #[track_caller]
    pub fn goes_to(&self, path: &str) -> &Self {
        let path = match path.split_once("said=") {
            Some((before, key)) => format!("{before}n={}", language::said_number(key)),
            None => path.to_owned(),
        };
        assert_eq!(self.location.as_deref(), Some(path.as_str()), "{self}");
        self
    }

    /// It sends her to sign in first.
    ///
    /// # Panics
    /// When it does not.
    #[track_caller]
    pub fn asks_to_sign_in(&self) -> &Self {
        let location = self.location.as_deref().unwrap_or_default();
        let path = location.split('?').next().unwrap_or_default();
        assert!(path.ends_with("/sign-in"), "it does not ask her to sign in: {self}");
        self
    }

    /// How many bytes went over the wire, near enough: the body as it was sent, and the headers.
    #[must_use]
    pub fn wire_length(&self) -> usize {
        let headers: usize = self.headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
        self.bytes.len() + headers + 20
    }

    /// These words can be read on it.
    ///
    /// # Panics
    /// When they cannot.
    #[track_caller]
    pub fn shows(&self, words: &str) -> &Self {
        assert!(self.words().contains(&one_line(words)), "'{words}' cannot be read on {self}");
        self
    }

    /// These words stand nowhere in it, neither to be read nor behind it.
    ///
    /// # Panics
    /// When they do.
    #[track_caller]
    pub fn shows_not(&self, words: &str) -> &Self {
        let found = self.html.contains(words) || self.words().contains(&one_line(words));
        assert!(!found, "'{words}' stands in {self}");
        self
    }

    /// A field is to be put right: a sentence beside it says so, and the list at the top names the question.
    ///
    /// # Panics
    /// When it is not.
    #[track_caller]
    pub fn refuses(&self, field: &str) -> &Self {
        let sentence = self.refusal(field);
        assert!(!sentence.is_empty(), "'{field}' is refused without a word on {self}");
        // The list at the top says which question each line is about, and leads to where it stands.
        let lines = self.attributes(".problem li a", "href");
        assert_eq!(lines.len(), self.count(".problem li a .asked"), "a line names no question on {self}");
        for line in &lines {
            assert_eq!(
                self.count(&format!("[id='{}']", line.trim_start_matches('#'))),
                1,
                "{line} leads nowhere on {self}"
            );
        }
        self
    }

    /// It has a link to just this path.
    ///
    /// # Panics
    /// When it has not.
    #[track_caller]
    pub fn links_to(&self, path: &str) -> &Self {
        assert!(
            self.links().iter().any(|link| link == path),
            "no link to {path}, only to {:?}, on {self}",
            self.links()
        );
        self
    }

    /// It has no link to this path.
    ///
    /// # Panics
    /// When it has.
    #[track_caller]
    pub fn links_not_to(&self, path: &str) -> &Self {
        assert!(self.links().iter().all(|link| link != path), "a link to {path} on {self}");
        self
    }

    /// It has a form that is sent to just this path.
    ///
    /// # Panics
    /// When it has not.
    #[track_caller]
    pub fn sends_to(&self, path: &str) -> &Self {
        assert!(
            self.forms().iter().any(|form| form == path),
            "no form to {path}, only to {:?}, on {self}",
            self.forms()
        );
        self
    }
}

impl std::fmt::Display for Page {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} ({}", self.path, self.status)?;
        if let Some(location) = &self.location {
            write!(formatter, ", on to {location}")?;
        }
        write!(formatter, "):\n  {}\n", self.words())
    }
}

//! The head of a text: TOML between two lines of `+++`.

use serde::de::DeserializeOwned;

use super::problem::Looking;

const FENCE: &str = "+++";

/// A text and its head, with the line its body begins in.
pub(super) struct Split<'text> {
    pub(super) head: &'text str,
    pub(super) body: &'text str,
    pub(super) body_line: usize,
}

/// Takes the head from a text; nothing, and a problem said, where there is none.
pub(super) fn split<'text>(text: &'text str, looking: &mut Looking<'_>) -> Option<Split<'text>> {
    let Some(rest) = text.strip_prefix(FENCE).and_then(|rest| rest.strip_prefix('\n')) else {
        looking.says(
            1,
            "The file does not begin with a head.",
            "Begin it with a line '+++', the head, and '+++' again.",
        );
        return None;
    };
    let end = rest.strip_prefix(FENCE).map(|_| 0).or_else(|| rest.find("\n+++\n").map(|at| at + 1));
    let Some(end) = end else {
        looking.says(1, "The head has no end.", "Put a line '+++' after it.");
        return None;
    };
    let (head, rest) = rest.split_at_checked(end)?;
    let body = rest.strip_prefix("+++\n").unwrap_or_default();
    Some(Split { head, body, body_line: 3 + head.matches('\n').count() })
}

/// Reads TOML that begins in `first_line` of its file.
pub(super) fn read<T: DeserializeOwned>(toml: &str, first_line: usize, looking: &mut Looking<'_>) -> Option<T> {
    match toml::from_str(toml) {
        Ok(read) => Some(read),
        Err(error) => {
            let before = error.span().and_then(|span| toml.get(..span.start)).unwrap_or_default();
            let line = first_line + before.matches('\n').count();
            let what: String = error.message().lines().collect::<Vec<_>>().join(" ");
            looking.says(line, format!("This cannot be read: {what}."), "Write it as content/README.md shows.");
            None
        }
    }
}

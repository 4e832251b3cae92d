//! `rules.rs` is pure: facts, member and time in, decision or refusal out.

use std::collections::BTreeSet;

use crate::finding::Finding;
use crate::workspace::without_tests;

/// What reaches out into the world. Another feature's nouns, and a library that only reckons, are facts like others.
const WORLD: [&str; 12] = [
    "database", "diesel", "web", "axum", "tokio", "http", "askama", "post", "messages", "lettre", "accounts", "rusqlite",
];
const OWN: [&str; 2] = ["model", "rules"];
const MEND: &str = "rules decide on facts: let the store bring it in";

/// Looks at one file of rules; `needs` are the names in its feature's `[dependencies]`.
pub fn look(path: &str, text: &str, needs: &BTreeSet<String>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (at, line) in without_tests(text).lines().enumerate() {
        let code = line.split("//").next().unwrap_or_default();
        for other in needs.iter().filter(|name| WORLD.contains(&name.as_str())) {
            // A crate's name in code has no hyphens, and is a word of its own.
            if names_path(code, &format!("{}::", other.replace('-', "_"))) {
                found.push(Finding::new(path, at + 1, format!("reaches for {other}"), MEND));
            }
        }
        for room in own_rooms(code) {
            if !OWN.contains(&room) {
                found.push(Finding::new(path, at + 1, format!("reaches for crate::{room}"), MEND));
            }
        }
        if names_path(code, "async ") || code.contains(".await") {
            found.push(Finding::new(path, at + 1, "waits for something", "rules answer at once: let the page wait"));
        }
        for ambient in ["std::fs", "std::net", "std::env", "std::process", "std::thread"] {
            if names_path(code, ambient) {
                found.push(Finding::new(path, at + 1, format!("reaches for {ambient}"), MEND));
            }
        }
    }
    found
}

fn names_path(code: &str, path: &str) -> bool {
    code.match_indices(path).any(|(at, _)| {
        !code
            .get(..at)
            .unwrap_or_default()
            .ends_with(|before: char| before.is_alphanumeric() || before == '_' || before == ':')
    })
}

/// The rooms of our own feature that a line names: `crate::store::read`, `use crate::{model::Group, store};`.
fn own_rooms(code: &str) -> Vec<&str> {
    let mut rooms = Vec::new();
    for (at, found) in code.match_indices("crate::") {
        let rest = code.get(at + found.len()..).unwrap_or_default();
        let Some(list) = rest.strip_prefix('{') else {
            rooms.push(first_word(rest));
            continue;
        };
        let mut depth = 0_i32;
        let mut starts = true;
        for (at, letter) in list.char_indices() {
            match letter {
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 0 => {
                    starts = true;
                    continue;
                }
                _ => {}
            }
            if depth < 0 {
                break;
            }
            if starts && letter.is_alphanumeric() {
                rooms.push(first_word(list.get(at..).unwrap_or_default()));
                starts = false;
            }
        }
    }
    rooms
}

fn first_word(text: &str) -> &str {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<String> {
        let needs = ["foundation", "keys", "jiff", "diesel", "web", "groups"].map(str::to_owned).into();
        look("rules.rs", text, &needs).into_iter().map(|finding| format!("{} {}", finding.line, finding.what)).collect()
    }

    #[test]
    fn what_rules_may_use() {
        assert!(told("use foundation::Id;\nuse crate::model::{Group, store_of};\nuse std::collections::BTreeMap;\nlet x = jiff::Span::new();").is_empty());
        assert!(told("// web::page is where this is asked\nlet a = my_web::x(); let b = keys::web::y();").is_empty());
    }

    #[test]
    fn what_rules_may_not_use() {
        assert_eq!(told("use diesel::prelude::*;"), ["1 reaches for diesel"]);
        assert_eq!(told("\nlet g = groups::named();"), ["2 reaches for groups"]);
        assert_eq!(
            told("use crate::{model::{Group, Role}, store, views::Row};"),
            ["1 reaches for crate::store", "1 reaches for crate::views"]
        );
        assert_eq!(told("pub async fn may() {}"), ["1 waits for something"]);
        assert_eq!(told("std::fs::read(x)"), ["1 reaches for std::fs"]);
    }

    #[test]
    fn tests_in_the_file_may() {
        assert!(told("fn a() {}\n#[cfg(test)]\nmod tests {\n    use diesel::x;\n}").is_empty());
    }
}

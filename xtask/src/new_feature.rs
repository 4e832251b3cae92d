//! `cargo xtask new-feature NAME`: the rooms every feature has, empty enough to compile and full enough to follow.

use std::path::Path;

use crate::Outcome;
use crate::workspace::root;

/// Makes `features/NAME` and tells the workspace of it.
pub fn make(name: &str) -> Outcome {
    if !is_name(name) {
        return Err(format!("'{name}' is no name for a feature: lower-case words, joined by '_', like one_to_one."));
    }
    let folder = root().join("features").join(name);
    if folder.exists() {
        return Err(format!("features/{name} is there already."));
    }
    let manifest = root().join("Cargo.toml");
    let workspace =
        std::fs::read_to_string(&manifest).map_err(|error| format!("Cargo.toml could not be read: {error}"))?;
    let workspace = with_feature(&workspace, name)?;
    for (path, text) in rooms(name) {
        write(&folder.join(path), &text)?;
    }
    write(&manifest, &workspace)?;
    println!("features/{name} is made. Next: draw it in ARCHITECTURE.md, and mount its routes in server/.");
    Ok(())
}

fn is_name(name: &str) -> bool {
    name.split('_').all(|word| !word.is_empty() && word.chars().all(|letter| letter.is_ascii_lowercase()))
}

fn write(path: &Path, text: &str) -> Outcome {
    let told = |error: std::io::Error| format!("{} could not be written: {error}", path.display());
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(told)?;
    }
    std::fs::write(path, text).map_err(told)
}

/// The root manifest with one line more, after the last feature.
fn with_feature(manifest: &str, name: &str) -> Result<String, String> {
    let last = manifest
        .match_indices("{ path = \"features/")
        .last()
        .and_then(|(at, _)| Some(at + manifest.get(at..)?.find('\n')? + 1))
        .ok_or("Cargo.toml names no feature under [workspace.dependencies].")?;
    let (before, after) = manifest.split_at(last);
    Ok(format!("{before}{name} = {{ path = \"features/{name}\" }}\n{after}"))
}

fn rooms(name: &str) -> Vec<(&'static str, String)> {
    let key = name.replace('_', "-");
    vec![
        (
            "Cargo.toml",
            format!(
                r#"[package]
name = "{name}"
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
publish.workspace = true

[lib]
doctest = false

[lints]
workspace = true

[dependencies]
foundation = {{ workspace = true }}
keys = {{ workspace = true }}
database = {{ workspace = true }}
language = {{ workspace = true }}
web = {{ workspace = true }}
askama = {{ workspace = true }}
diesel = {{ workspace = true }}
jiff = {{ workspace = true }}
"#
            ),
        ),
        (
            "README.md",
            format!("# {name}\n\n## What it is for\n\n## Words\n\n## What always holds\n\n## Who may see what\n"),
        ),
        ("askama.toml", "[general]\ndirs = [\"templates\", \"../../platform/web/templates\"]\n".to_owned()),
        (
            "src/lib.rs",
            format!(
                "//! {name}: the front door. What others may use is here, and nothing else is.\n\nmod model;\nmod pages;\nmod rules;\nmod store;\nmod views;\n\nuse language::Words;\n\n/// This feature's sentences.\npub const WORDS: Words =\n    Words {{ feature: \"{key}\", en: include_str!(\"../words/en.ftl\"), cy: include_str!(\"../words/cy.ftl\") }};\n"
            ),
        ),
        ("src/model.rs", "//! The nouns: ids, states, facts. Nothing here needs the world.\n".to_owned()),
        (
            "src/rules.rs",
            "//! What is allowed and what follows: facts, member and time in, decision or refusal out.\n".to_owned(),
        ),
        (
            "src/store.rs",
            "//! The only SQL: reads facts as somebody may see them, records what a rule decided.\n".to_owned(),
        ),
        ("src/pages.rs", "//! One short handler for each thing a page does.\n".to_owned()),
        ("src/views.rs", "//! One typed struct for each template, with samples.\n".to_owned()),
        ("templates/.gitkeep", String::new()),
        ("words/en.ftl", format!("# {name}: every key begins with {key}-\n")),
        ("words/cy.ftl", format!("# {name}: every key begins with {key}-\n")),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_lower_case_words() {
        for good in ["events", "one_to_one"] {
            assert!(is_name(good), "{good}");
        }
        for bad in ["", "Events", "one-to-one", "_events", "events_", "e2e", "../events"] {
            assert!(!is_name(bad), "{bad}");
        }
    }

    #[test]
    fn a_feature_joins_the_workspace_after_the_last_one() {
        let manifest = "[workspace.dependencies]\ngroups = { path = \"features/groups\" }\n\nserde = \"1\"\n";
        assert_eq!(
            with_feature(manifest, "events").unwrap(),
            "[workspace.dependencies]\ngroups = { path = \"features/groups\" }\nevents = { path = \"features/events\" }\n\nserde = \"1\"\n"
        );
        assert!(with_feature("[workspace]\n", "events").is_err());
    }

    #[test]
    fn what_is_made_is_tidy() {
        let made = rooms("events");
        let files: Vec<&str> = made.iter().map(|(path, _)| *path).collect();
        let readme = made.iter().find(|(path, _)| *path == "README.md").unwrap();
        assert_eq!(crate::tidy::anatomy::look("events", &files, &readme.1), []);
        for (path, text) in &made {
            assert_eq!(crate::tidy::lines::look(path, text), []);
        }
    }
}

//! Every sentence in both languages: what `language` can check, and that keys asked for and keys written are the same.

use std::collections::{BTreeMap, BTreeSet};

use language::{Words, keys_used, keys_written};

use crate::finding::Finding;
use crate::workspace::{Workspace, without_tests};

/// The program's own words are those of its demo.
const SERVER: &str = "server/";

/// Looks at every catalogue of the house.
pub fn look(house: &Workspace) -> Result<Vec<Finding>, String> {
    let catalogues: Vec<Words> = house
        .paths
        .iter()
        .filter_map(|path| path.strip_suffix("words/en.ftl").or_else(|| path.strip_suffix("words/cy.ftl")))
        .collect::<BTreeSet<_>>()
        .into_iter()
        .filter(|folder| folder.starts_with("features/") || folder.starts_with("platform/") || *folder == SERVER)
        .map(|folder| words_of(house, folder))
        .collect();
    if catalogues.is_empty() {
        return Err("words: no catalogue was found under features/ or platform/.".to_owned());
    }

    let mut found = Vec::new();
    let mut written: BTreeMap<String, String> = BTreeMap::new();
    for words in &catalogues {
        let folder = folder_of(house, words.feature);
        for problem in language::check(words) {
            let file = match problem.language {
                Some(language) => format!("{folder}words/{}.ftl", language.code()),
                None => format!("{folder}words/en.ftl"),
            };
            let what = problem.key.map_or_else(|| problem.what.clone(), |key| format!("{key}: {}", problem.what));
            found.push(Finding::new(&file, problem.line.unwrap_or(0), what, "see WORDS.md"));
        }
        for key in keys_written(words) {
            let file = format!("{folder}words/en.ftl");
            if let Some(other) = written.insert(key.clone(), file.clone()) {
                found.push(Finding::new(&file, 0, format!("{key} is written in {other} too"), "keep one of them"));
            }
        }
    }

    let mut used = BTreeSet::new();
    for (path, text) in house.texts.iter().filter(|(path, _)| asks(path)) {
        let code = if path.ends_with(".rs") { without_tests(text) } else { text };
        for key in keys_used(code) {
            if !written.contains_key(&key) {
                let line = text.lines().position(|line| line.contains(&format!("\"{key}\""))).map_or(0, |at| at + 1);
                found.push(Finding::new(
                    path,
                    line,
                    format!("nobody wrote {key}"),
                    "write it in words/en.ftl and words/cy.ftl",
                ));
            }
            used.insert(key);
        }
        used.extend(literals(code).filter(|text| text.contains('-') && written.contains_key(*text)).map(str::to_owned));
    }
    for (key, file) in &written {
        if !used.contains(key) {
            let line = house.text(file).lines().position(|line| names(line, key)).map_or(0, |at| at + 1);
            let mend = format!("take it out, or name it where it is chosen with words_key(\"{key}\")");
            found.push(Finding::new(file, line, format!("nobody asks for {key}"), mend));
        }
    }
    Ok(found)
}

/// Every text between quotes: a key may be handed on in a table or to a helper before a sentence is made of it.
fn literals(code: &str) -> impl Iterator<Item = &str> {
    code.lines().filter(|line| !line.trim_start().starts_with("//")).flat_map(|line| line.split('"').skip(1).step_by(2))
}

/// Does this file put sentences before people? Tests ask for keys that are not there on purpose.
fn asks(path: &str) -> bool {
    let place = ["features/", "platform/", "server/"].iter().any(|folder| path.starts_with(folder));
    let kind = [".rs", ".html", ".txt"].iter().any(|ending| path.ends_with(ending));
    place && kind && !path.contains("/tests/") && !path.ends_with("/tests.rs") && !path.starts_with("platform/testing/")
}

fn names(line: &str, key: &str) -> bool {
    line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='))
}

/// The catalogue in `folder`. Its text is kept until the program ends: `Words` is made for texts built in.
fn words_of(house: &Workspace, folder: &str) -> Words {
    let keep = |text: &str| -> &'static str { Box::leak(text.to_owned().into_boxed_str()) };
    let name = folder.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    // The sentences of platform/language are everybody's: their keys begin with `platform`.
    let feature = match folder {
        "platform/language/" => "platform",
        SERVER => "demo",
        _ => name,
    };
    Words {
        feature: keep(feature),
        en: keep(house.text(&format!("{folder}words/en.ftl"))),
        cy: keep(house.text(&format!("{folder}words/cy.ftl"))),
    }
}

fn folder_of(house: &Workspace, feature: &str) -> String {
    let name = match feature {
        "demo" => return SERVER.to_owned(),
        "platform" => "language",
        feature => feature,
    };
    let at_home = format!("features/{name}/");
    if house.paths.iter().any(|path| path.starts_with(&at_home)) { at_home } else { format!("platform/{name}/") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn house(files: &[(&str, &str)]) -> Workspace {
        Workspace {
            paths: files.iter().map(|(path, _)| (*path).to_owned()).collect(),
            texts: files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect(),
        }
    }

    fn told(files: &[(&str, &str)]) -> Vec<String> {
        look(&house(files)).unwrap().iter().map(ToString::to_string).collect()
    }

    const EN: (&str, &str) = ("features/venues/words/en.ftl", "venues-title = Rooms\n");
    const CY: (&str, &str) = ("features/venues/words/cy.ftl", "venues-title = Ystafelloedd\n");

    #[test]
    fn a_key_that_is_written_and_asked_for_is_fine() {
        assert_eq!(
            told(&[EN, CY, ("features/venues/templates/rooms.html", r#"{{ page.t("venues-title") }}"#)]),
            Vec::<String>::new()
        );
    }

    #[test]
    fn a_key_nobody_asks_for_is_named_with_its_line() {
        let found = told(&[EN, CY]);
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("features/venues/words/en.ftl:1: nobody asks for venues-title;"), "{found:?}");
    }

    #[test]
    fn a_key_chosen_in_code_counts_as_asked_for() {
        assert!(
            told(&[EN, CY, ("features/venues/src/views.rs", r#"let key = words_key("venues-title");"#)]).is_empty()
        );
    }

    #[test]
    fn a_key_handed_on_counts_as_asked_for() {
        assert!(told(&[EN, CY, ("features/venues/src/views.rs", r#"[("rooms", "venues-title")]"#)]).is_empty());
        assert_eq!(told(&[EN, CY, ("features/venues/src/views.rs", r#"// "venues-title""#)]).len(), 1);
    }

    #[test]
    fn a_key_nobody_wrote_is_named_where_it_is_asked_for() {
        let found =
            told(&[EN, CY, ("features/venues/src/views.rs", "// one\nt(\"venues-title\");\nt(\"venues-bus\");")]);
        assert_eq!(
            found,
            ["features/venues/src/views.rs:3: nobody wrote venues-bus; write it in words/en.ftl and words/cy.ftl"]
        );
    }

    #[test]
    fn tests_may_ask_for_what_is_not_there() {
        let tests = "t(\"venues-title\");\n#[cfg(test)]\nmod tests {\n    t(\"venues-nothing\");\n}\n";
        assert!(
            told(&[
                EN,
                CY,
                ("features/venues/src/views.rs", tests),
                ("features/venues/src/tests/pages.rs", "t(\"venues-no\")")
            ])
            .is_empty()
        );
    }

    #[test]
    fn a_sentence_missing_in_welsh_is_found() {
        let found =
            told(&[EN, ("features/venues/words/cy.ftl", ""), ("features/venues/src/views.rs", "t(\"venues-title\")")]);
        assert!(found.iter().any(|line| line.contains("venues-title")), "{found:?}");
    }
}

//! Every feature has the same rooms under the same names.

use crate::finding::Finding;

const NEEDED: [&str; 3] = ["Cargo.toml", "README.md", "src/lib.rs"];
const MODULES: [&str; 7] = ["lib", "model", "rules", "store", "pages", "views", "jobs"];
const MAY_BE: [&str; 4] = ["askama.toml", "words/en.ftl", "words/cy.ftl", "src/tests.rs"];

/// Looks at the files of one feature, named from its folder. Another name needs a reason in its README, under
/// `## Other files`.
pub fn look(feature: &str, files: &[&str], readme: &str) -> Vec<Finding> {
    let folder = format!("features/{feature}");
    let mut found: Vec<Finding> = NEEDED
        .iter()
        .filter(|needed| !files.contains(needed))
        .map(|needed| Finding::new(&format!("{folder}/{needed}"), 0, "is missing", "every feature has one"))
        .collect();
    let reasons = other_files(readme);
    for file in files {
        if !is_a_room(file) && !reasons.iter().any(|reason| reason.contains(&format!("`{file}`"))) {
            let mend = format!("move it, or give `{file}` a reason under '## Other files' in the feature's README.md");
            found.push(Finding::new(&format!("{folder}/{file}"), 0, "is not a room that features have", mend));
        }
    }
    for (one, other) in [("words/en.ftl", "words/cy.ftl"), ("words/cy.ftl", "words/en.ftl")] {
        if files.contains(&one) && !files.contains(&other) {
            found.push(Finding::new(&format!("{folder}/{other}"), 0, "is missing", "both languages or neither"));
        }
    }
    found
}

fn is_a_room(file: &str) -> bool {
    let module = file.strip_prefix("src/").and_then(|rest| {
        // A room that grew is a folder of the same name.
        rest.strip_suffix(".rs").map(|name| name.split_once('/').map_or(name, |(folder, _)| folder))
    });
    NEEDED.contains(&file)
        || MAY_BE.contains(&file)
        || module.is_some_and(|name| MODULES.contains(&name) || (name == "tests" && file.starts_with("src/tests/")))
        || file.starts_with("templates/")
}

/// The lines under `## Other files`.
fn other_files(readme: &str) -> Vec<&str> {
    readme
        .lines()
        .skip_while(|line| line.trim() != "## Other files")
        .skip(1)
        .take_while(|line| !line.starts_with("## "))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: [&str; 9] = [
        "Cargo.toml",
        "README.md",
        "src/lib.rs",
        "src/rules.rs",
        "src/pages/joining.rs",
        "src/tests/mod.rs",
        "templates/_row.html",
        "words/en.ftl",
        "words/cy.ftl",
    ];

    #[test]
    fn the_rooms_are_fine() {
        assert_eq!(look("groups", &WHOLE, ""), []);
    }

    #[test]
    fn what_every_feature_has_is_missed() {
        let found = look("groups", &["Cargo.toml", "src/lib.rs"], "");
        assert_eq!(
            found.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["features/groups/README.md:1: is missing; every feature has one"]
        );
    }

    #[test]
    fn another_name_needs_a_reason() {
        let files = [&WHOLE[..], &["src/helpers.rs"]].concat();
        assert_eq!(look("groups", &files, "").len(), 1);
        assert_eq!(look("groups", &files, "# groups\n\n## Other files\n- `src/helpers.rs`: because\n"), []);
        assert_eq!(look("groups", &files, "## Other files\n\n## Words\n- `src/helpers.rs`\n").len(), 1);
    }

    #[test]
    fn one_language_alone_is_missed() {
        assert_eq!(look("groups", &["Cargo.toml", "README.md", "src/lib.rs", "words/en.ftl"], "").len(), 1);
    }
}

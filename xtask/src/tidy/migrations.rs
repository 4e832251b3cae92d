//! Migrations are one text for both engines; where they must differ, the two stand side by side.

use std::collections::BTreeMap;

use crate::finding::Finding;

const FOLDER: &str = "platform/database/migrations/";
/// The sums that hold every step to what it was.
const SUMS: &str = "steps.txt";

/// Looks at the names of the files under `platform/database/migrations/`. Each feature has ten numbers of
/// its own, so numbers may have gaps; one number is one text, or a pair that ends in `.sqlite.sql` and `.postgres.sql`.
pub fn look(files: &[&str]) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut steps: BTreeMap<&str, BTreeMap<usize, Vec<&str>>> = BTreeMap::new();
    for file in files.iter().filter(|file| **file != SUMS) {
        let (folder, name) = file.rsplit_once('/').unwrap_or(("", file));
        match number(name) {
            Some(number) => steps.entry(folder).or_default().entry(number).or_default().push(file),
            None => found.push(tell(file, "is no migration", "call it 0001_feature_what.sql, four figures first")),
        }
    }
    for numbers in steps.values() {
        found.extend(numbers.values().filter_map(|names| same_step(names)));
    }
    found
}

fn same_step(names: &[&str]) -> Option<Finding> {
    let first = names.first()?;
    let stems: Vec<Option<&str>> = names
        .iter()
        .map(|name| name.strip_suffix(".postgres.sql").or_else(|| name.strip_suffix(".sqlite.sql")))
        .collect();
    match (names.len(), stems.as_slice()) {
        (1, [None]) => None,
        (1, _) => Some(tell(first, "is for one engine alone", "write the other engine's beside it")),
        (2, [Some(one), Some(other)]) if one == other => None,
        _ => Some(tell(first, "shares its number with another step", "give the later one the next number")),
    }
}

fn number(name: &str) -> Option<usize> {
    let (figures, rest) = name.split_once('_')?;
    let whole = figures.len() == 4 && rest.ends_with(".sql");
    if whole { figures.parse().ok() } else { None }
}

fn tell(file: &str, what: &str, mend: &str) -> Finding {
    Finding::new(&format!("{FOLDER}{file}"), 0, what, mend)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(files: &[&str]) -> Vec<String> {
        look(files)
            .into_iter()
            .map(|finding| format!("{} {}", finding.file.trim_start_matches(FOLDER), finding.what))
            .collect()
    }

    #[test]
    fn one_text_or_a_pair_is_fine() {
        assert!(
            told(&[
                "main/0001_house.sql",
                "main/0002_groups.postgres.sql",
                "main/0002_groups.sqlite.sql",
                "keystore/0001_keystore.sql",
                "steps.txt"
            ])
            .is_empty()
        );
    }

    #[test]
    fn what_is_not_is_named() {
        assert_eq!(told(&["main/0001_a.sqlite.sql"]), ["main/0001_a.sqlite.sql is for one engine alone"]);
        assert_eq!(
            told(&["main/0001_a.sql", "main/0001_b.sql"]),
            ["main/0001_a.sql shares its number with another step"]
        );
        assert!(told(&["main/0001_a.sql", "main/0010_b.sql"]).is_empty());
        assert_eq!(told(&["main/one.sql"]), ["main/one.sql is no migration"]);
    }
}

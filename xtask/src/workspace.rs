//! The repository as the checks see it: every file that git keeps or would keep, with its text.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::Command;

/// Endings of the files that people write; pictures and lock files are nobody's prose.
const WRITTEN: [&str; 14] =
    [".rs", ".html", ".txt", ".ftl", ".md", ".toml", ".mjs", ".js", ".css", ".sql", ".sh", ".svg", ".yml", "/run"];

/// Paths from the root of the repository, and the text of those that people write.
pub struct Workspace {
    /// Every file.
    pub paths: BTreeSet<String>,
    /// The text of the files that people write.
    pub texts: BTreeMap<String, String>,
}

/// The root of the repository.
pub fn root() -> PathBuf {
    // Cargo says at run time whose tools these are: a build folder shared by two clones holds only one of the two.
    let here = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    here.parent().map(PathBuf::from).unwrap_or(here)
}

impl Workspace {
    /// Reads what git keeps, and what it would keep if it were added now.
    pub fn read() -> Result<Self, String> {
        let list = Command::new("git")
            .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            .current_dir(root())
            .output()
            .map_err(|error| format!("git could not be asked for the list of files: {error}"))?;
        if !list.status.success() {
            return Err(format!("git gave no list of files: {}", String::from_utf8_lossy(&list.stderr).trim()));
        }
        let mut house = Self { paths: BTreeSet::new(), texts: BTreeMap::new() };
        for path in String::from_utf8_lossy(&list.stdout).split('\0').filter(|path| !path.is_empty()) {
            let place = root().join(path);
            // git still lists a file that was deleted and not yet committed.
            if !place.is_file() {
                continue;
            }
            house.paths.insert(path.to_owned());
            if WRITTEN.iter().any(|ending| path.ends_with(ending)) {
                let text =
                    std::fs::read_to_string(&place).map_err(|error| format!("{path} could not be read: {error}"))?;
                house.texts.insert(path.to_owned(), text);
            }
        }
        Ok(house)
    }

    /// The text of one file; empty when there is none.
    pub fn text(&self, path: &str) -> &str {
        self.texts.get(path).map_or("", String::as_str)
    }

    /// The names of the folders right under `parent`, which ends in `/`.
    pub fn folders(&self, parent: &str) -> BTreeSet<String> {
        self.paths
            .iter()
            .filter_map(|path| path.strip_prefix(parent)?.split_once('/'))
            .map(|(folder, _)| folder.to_owned())
            .collect()
    }

    /// The files under `folder`, which ends in `/`, named from there.
    pub fn under<'house>(&'house self, folder: &str) -> Vec<&'house str> {
        self.paths.iter().filter_map(|path| path.strip_prefix(folder)).collect()
    }
}

/// A Rust file without the tests that stand at its end.
pub fn without_tests(text: &str) -> &str {
    let mut at = 0;
    let mut lines = text.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        if line.trim() == "#[cfg(test)]" {
            let opens = lines.peek().is_some_and(|next| next.starts_with("mod ") && next.trim_end().ends_with('{'));
            if opens {
                return text.get(..at).unwrap_or(text);
            }
        }
        at += line.len();
    }
    text
}

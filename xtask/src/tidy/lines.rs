//! What no line and no file may hold.

use crate::finding::Finding;

const LONGEST: usize = 800;
/// Put together here, so that this file does not hold them.
const LATER: [&str; 3] = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("X", "XX")];
const MACHINES: [&str; 4] =
    [concat!("/ho", "me/"), concat!("/ro", "ot/"), concat!("/Us", "ers/"), concat!("/wo", "rk/")];

/// Looks at one file, whatever it is.
pub fn look(path: &str, text: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    let count = text.lines().count();
    // A catalogue of sentences is read by its headings, and has to be one file.
    if count > LONGEST && !path.ends_with(".ftl") {
        found.push(Finding::new(
            path,
            LONGEST,
            format!("has {count} lines, over {LONGEST}"),
            "split it by what it is about",
        ));
    }
    if !text.is_empty() && !text.ends_with('\n') {
        found.push(Finding::new(path, count, "ends without a line end", "add one"));
    }
    for (at, line) in text.lines().enumerate() {
        let mut tell = |what: String, mend: &str| found.push(Finding::new(path, at + 1, what, mend));
        for mark in LATER.iter().filter(|mark| is_word(line, mark)) {
            tell(format!("says {mark}"), "do it now, or write an issue");
        }
        if line.ends_with([' ', '\t', '\r']) {
            tell("ends in blanks".to_owned(), "take them out");
        }
        for machine in MACHINES.iter().filter(|machine| starts_path(line, machine)) {
            tell(format!("names {machine}, a place on one machine"), "name it from the root of the repository");
        }
        if turns_the_stretch_down(path, line) {
            tell("makes passphrases cheap to guess".to_owned(), "leave that to the suite: platform/testing");
        }
        if is_on_her_screen(path) && !is_comment(path, line) && line.to_lowercase().contains(PRODUCT) {
            tell("names the product".to_owned(), "a host gives its own plain name: say 'this site', or nothing");
        }
    }
    found
}

/// Where the stretch of passphrases is made, and the suite that asks for a quick one.
const MAY_STRETCH_QUICKLY: [&str; 3] = ["platform/keys/", "platform/testing/", "xtask/"];

fn turns_the_stretch_down(path: &str, line: &str) -> bool {
    !MAY_STRETCH_QUICKLY.iter().any(|place| path.starts_with(place))
        && (line.contains("stretch_quickly") || line.contains("quick-stretch"))
}

const PRODUCT: &str = "yarrow";

/// Templates and sentences: what a woman, or who looks over her shoulder, may read.
fn is_on_her_screen(path: &str) -> bool {
    let place = path.starts_with("features/") || path.starts_with("platform/");
    place && (path.contains("/templates/") || path.contains("/words/"))
}

fn is_comment(path: &str, line: &str) -> bool {
    let line = line.trim_start();
    (path.ends_with(".ftl") && line.starts_with('#')) || (line.starts_with("{#") && line.ends_with("#}"))
}

fn is_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let (before, rest) = line.split_at(at);
        let after = rest.strip_prefix(word).unwrap_or_default();
        !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
    })
}

/// Is `place` the beginning of a path here, and not the middle of one?
fn starts_path(line: &str, place: &str) -> bool {
    line.match_indices(place).any(|(at, _)| {
        let before = line.get(..at).unwrap_or_default();
        !before
            .ends_with(|letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '_' | '-' | '}' | '/' | '*'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(path: &str, text: &str) -> Vec<String> {
        look(path, text).into_iter().map(|finding| format!("{} {}", finding.line, finding.what)).collect()
    }

    #[test]
    fn a_clean_file_is_fine() {
        assert!(told("a.rs", "fn a() {}\n").is_empty());
        assert!(told("a.md", "friends/work/home/ and a method\n").is_empty());
    }

    #[test]
    fn a_long_file_is_named() {
        assert_eq!(told("a.rs", &"x\n".repeat(801)), ["800 has 801 lines, over 800"]);
        assert!(told("a.rs", &"x\n".repeat(800)).is_empty());
    }

    #[test]
    fn what_is_put_off_is_named() {
        assert_eq!(told("a.rs", &format!("// {}: later\n", LATER[0])), [format!("1 says {}", LATER[0])]);
        assert!(told("a.rs", &format!("{}S\n", LATER[0])).is_empty());
    }

    #[test]
    fn blanks_and_machines_are_named() {
        assert_eq!(told("a.md", "a \nb\t\n"), ["1 ends in blanks", "2 ends in blanks"]);
        assert_eq!(told("a.md", &format!("see {}me/x\n", MACHINES[0])).len(), 1);
        assert_eq!(told("a.md", "no end"), ["1 ends without a line end"]);
    }

    #[test]
    fn a_cheap_stretch_is_for_the_suite_alone() {
        let call = "keys::stretch_quickly();\n";
        assert_eq!(told("server/src/main.rs", call), ["1 makes passphrases cheap to guess"]);
        assert_eq!(told("server/Cargo.toml", "keys = { features = [\"quick-stretch\"] }\n").len(), 1);
        assert!(told("platform/testing/src/app.rs", call).is_empty());
    }

    #[test]
    fn the_product_is_not_on_her_screen() {
        assert_eq!(
            told("features/groups/words/en.ftl", "# for Yarrow\na = Welcome to Yarrow\n"),
            ["2 names the product"]
        );
        assert_eq!(told("features/groups/templates/a.html", "<p>yarrow</p>\n"), ["1 names the product"]);
        assert!(told("README.md", "Yarrow\n").is_empty());
    }
}

//! The words for 'another way to say it': ours are whole, and a broken list says where and why.

use crate::Pack;

fn list_with(en: &str) -> (Pack, Vec<String>) {
    let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let about = "name-en = \"a\"\nname-cy = \"b\"\nversion = \"1\"\nlicence = \"c\"\ncredits = []\n";
    let (pack, problems) = Pack::read(&[file("pack.toml", about), file("wording/en.toml", en)], &[]);
    (pack, problems.iter().map(ToString::to_string).collect())
}

#[test]
fn ours_has_forty_words_in_each_language_and_a_gentler_way_for_each() {
    let (pack, problems) = Pack::ours();
    assert_eq!(problems, Vec::new());
    for (list, named) in [
        (&pack.wording.en, ["aggressive", "difficult", "chaotic", "complex", "manipulative", "attention-seeking"]),
        (&pack.wording.cy, ["ymosodol", "anodd", "anhrefnus", "cymhleth", "ystrywgar", "ceisio sylw"]),
    ] {
        assert!(list.len() >= 40, "{}", list.len());
        assert!(list.iter().all(|one| one.way.is_some()));
        for word in named {
            assert!(list.iter().any(|one| one.word == word), "{word}");
        }
    }
    for word in ["hard to reach", "non-compliant"] {
        assert!(pack.wording.en.iter().any(|one| one.word == word), "{word}");
    }
}

#[test]
fn words_for_harm_that_was_done_are_on_no_list() {
    let (pack, _) = Pack::ours();
    let all: Vec<&str> = pack.wording.en.iter().chain(&pack.wording.cy).flat_map(|one| one.all()).collect();
    for word in ["violent", "abusive", "bullied", "threatened", "hit", "hurt", "scared", "raped", "stalked"] {
        assert!(!all.contains(&word), "{word}");
    }
}

#[test]
fn each_thing_to_mend_is_said_with_its_line() {
    let sound = "[[word]]\nword = \"difficult\"\nforms = [\"difficulties\"]\n";
    for (text, starts, says) in [
        (sound.replace("difficult\"", "Difficult\""), "wording/en.toml:2:", "cannot be looked for"),
        (sound.replace("\"difficulties\"", "\"difficult\""), "wording/en.toml:3:", "stands in line 2 too"),
        (sound.replace("\"difficulties\"", "\"<b>\""), "wording/en.toml:3:", "cannot be looked for"),
        (format!("{sound}way-en = \"What was hard?\"\n"), "wording/en.toml:2:", "in one language alone"),
        (format!("{sound}way-en = \"\"\nway-cy = \"Beth?\"\n"), "wording/en.toml:4:", "empty or too long"),
        (format!("{sound}colour = \"red\"\n"), "wording/en.toml:4:", "cannot be read"),
    ] {
        let (pack, problems) = list_with(&text);
        assert!(
            problems.iter().any(|line| line.starts_with(starts) && line.contains(says)),
            "{starts} {says}: {problems:?}"
        );
        assert!(pack.wording.en.is_empty(), "what is broken is left out: {says}");
    }
    let (pack, problems) = list_with(sound);
    assert_eq!((pack.wording(), problems), (1, Vec::new()));
}

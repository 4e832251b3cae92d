//! Packs: ours is whole, and a broken one says where and why.

use std::{fs, path::Path};

use crate::Pack;

/// A pack with one activity, after `change` was at its files.
pub fn pack_with(change: impl FnOnce(&mut Vec<(String, String)>)) -> (Pack, Vec<String>) {
    let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let mut files =
        vec![file("pack.toml", PACK), file("activities/tea/facts.toml", FACTS), file("activities/tea/en.md", ENGLISH)];
    change(&mut files);
    let (pack, problems) = Pack::read(&files, &[]);
    (pack, problems.iter().map(ToString::to_string).collect())
}

/// Puts another text into a file, or adds it.
pub fn says(files: &mut Vec<(String, String)>, name: &str, text: String) {
    files.retain(|(known, _)| known != name);
    files.push((name.to_owned(), text));
}

/// A pack of the host whose public page ends in these letters.
pub fn host_pack(word: &str, host: &str, pack: Pack) -> crate::HostPack {
    crate::HostPack { word: word.to_owned(), host: host.to_owned(), pack }
}

const PACK: &str =
    "name-en = \"Ours\"\nname-cy = \"Ein pethau ni\"\nversion = \"1\"\nlicence = \"CC BY 4.0\"\ncredits = []\n";
pub const FACTS: &str = "number = 1\npurposes = [\"connection\"]\npeople = [1]\nspace = \"small\"\nsetting = \"either\"\ntouch = \"none\"\nenergy = \"low\"\nbrief = [1, 2]\ndo = [5, 10]\ndebrief = [5, 5]\nsteps = [[1, 2], [4, 8]]\nequipment = [{ each = 1.0 }]\n";
pub const ENGLISH: &str = "+++\ntitle = \"Tea\"\npurpose = \"To sit down together.\"\nequipment = [\"A cup\"]\n+++\n\n## about\n\nWe drink tea.\n\n## variants\n\n- Standing.\n- With water.\n\n## open\n\n> Sit where you like.\n\n## steps\n\n1. **Boil** the water.\n2. **Pour** it.\n\n## debrief\n\n- What did you notice?\n- What was good?\n- What would you change?\n\n## hard\n\n- Steam. Wait a little.\n\n## close\n\n> Thank you.\n";

#[test]
fn a_sound_pack_is_read() {
    let (pack, problems) = pack_with(|_| ());
    assert_eq!(problems, Vec::<String>::new());
    let [tea] = pack.activities.as_slice() else { panic!("{pack:?}") };
    let (words, language) = tea.words.best(foundation::Language::Cy).unwrap();
    assert_eq!((words.title.as_str(), language), ("Tea", foundation::Language::En));
    assert_eq!(words.steps[0].html, "<strong>Boil</strong> the water.");
    assert_eq!((words.fewer.as_str(), words.no_touch.as_str()), ("", ""));
}

#[test]
fn each_thing_to_mend_is_said_with_its_file_and_line() {
    let english = |from: &str, to: &str| {
        assert!(ENGLISH.contains(from), "{from}");
        let changed = ENGLISH.replace(from, to);
        pack_with(|files| says(files, "activities/tea/en.md", changed))
    };
    let facts = |from: &str, to: &str| {
        assert!(FACTS.contains(from), "{from}");
        let changed = FACTS.replace(from, to);
        pack_with(|files| says(files, "activities/tea/facts.toml", changed))
    };
    for ((pack, problems), starts, says) in [
        (english("## open\n\n> Sit where you like.\n", ""), "activities/tea/en.md:6:", "'open' is missing"),
        (english("We drink tea.", "We drink <b>tea</b>."), "activities/tea/en.md:9:", "HTML"),
        (english("We drink tea.", "<script>alert(1)</script>\n\nTea."), "activities/tea/en.md:9:", "HTML"),
        (
            english("We drink tea.", "![cup](https://elsewhere.example/cup.png) Tea."),
            "activities/tea/en.md:9:",
            "picture",
        ),
        (english("We drink tea.", "[Tea](javascript:alert(1))"), "activities/tea/en.md:9:", "javascript"),
        (english("We drink tea.", "[Tea](http://elsewhere.example/)"), "activities/tea/en.md:9:", "https://"),
        (
            english("We drink tea.", "[Tea](https://ours.example@elsewhere.example/)"),
            "activities/tea/en.md:9:",
            "not taken",
        ),
        (english("- Standing.\n", ""), "activities/tea/en.md:11:", "2 to 12 lines"),
        (english("2. **Pour** it.\n", ""), "activities/tea/en.md:20:", "2 steps"),
        (english("## hard", "## heavy"), "activities/tea/en.md:31:", "no section 'heavy'"),
        (english("equipment = [\"A cup\"]", "equipment = []"), "activities/tea/en.md:2:", "equipment"),
        (english("title = \"Tea\"\n", "title = \"Tea\"\ncolour = \"red\"\n"), "activities/tea/en.md:3:", "colour"),
        (facts("touch = ", "heavy = \"yes\"\ntouch = "), "activities/tea/facts.toml:6:", "cannot be read"),
        (facts("touch = ", "heavy = true\ntouch = "), "activities/tea/en.md:6:", "'notes' is missing"),
        (facts("space = \"small\"", "space = \"tiny\""), "activities/tea/facts.toml:4:", "Write one of"),
        (facts("do = [5, 10]", "do = [10, 5]"), "activities/tea/facts.toml:9:", "least first"),
        (facts("number = 1\n", "number = \"one\"\n"), "activities/tea/facts.toml:1:", "cannot be read"),
    ] {
        assert!(
            problems.iter().any(|line| line.starts_with(starts) && line.contains(says)),
            "{starts} {says}: {problems:?}"
        );
        assert!(pack.activities.is_empty(), "what is broken is left out: {says}");
    }
}

#[test]
fn a_hosts_texts_stand_beside_ours_under_a_word_of_their_own() {
    let (tea, _) = pack_with(|_| ());
    // A shelf of the whole program's life, as the program's own is.
    let shelf: &'static crate::shelf::Shelf =
        Box::leak(Box::new(crate::shelf::Shelf::with(vec![host_pack("wennol", "kptfmd", tea)])));
    let all = shelf.activities();
    let found = all.last().unwrap();
    assert_eq!((found.key.as_str(), found.name.as_str(), found.item.slug.as_str()), ("wennol-1", "wennol.tea", "tea"));
    assert_eq!((all[0].key.as_str(), all[0].name.as_str()), ("1", "energy-exchange"));
    assert_eq!(shelf.packs().count(), 2);
    let picked = |host: &str| shelf.exercises_for(host).iter().any(|exercise| exercise.key == "wennol.tea");
    assert!(picked("kptfmd"), "for the host's own groups");
    assert!(!picked("bbbbbb") && !picked(""), "for nobody else's");
    assert!(shelf.exercises().iter().any(|exercise| exercise.key == "wennol.tea"), "a plan that has it still opens");
}

#[test]
fn a_draft_is_validated_like_any_other_and_stands_nowhere() {
    let draft = FACTS.replace("number = 1\n", "number = 1\ndraft = true\n");
    let (pack, problems) = pack_with(|files| says(files, "activities/tea/facts.toml", draft.clone()));
    assert_eq!((problems, pack.activities(), pack.drafts()), (Vec::new(), 1, 1));
    let shelf: &'static crate::shelf::Shelf =
        Box::leak(Box::new(crate::shelf::Shelf::with(vec![host_pack("wennol", "kptfmd", pack)])));
    assert!(!shelf.activities().iter().any(|one| one.key.starts_with("wennol")));
    assert!(!shelf.exercises().iter().chain(&shelf.exercises_for("kptfmd")).any(|one| one.key == "wennol.tea"));

    let broken = ENGLISH.replace("## hard", "## heavy");
    let (pack, problems) = pack_with(|files| {
        says(files, "activities/tea/facts.toml", draft);
        says(files, "activities/tea/en.md", broken);
    });
    assert!(problems.iter().any(|line| line.starts_with("activities/tea/en.md:31:")), "{problems:?}");
    assert_eq!(pack.drafts(), 0);
    assert_eq!(Pack::ours().0.drafts(), 0, "nobody could be asked to read a draft of ours");
}

#[test]
fn what_is_published_does_not_lead_to_a_draft() {
    let section =
        |draft: &str| format!("number = 1\n{draft}do = \"tea\"\nheadings = [{{ id = \"why\", covers = [] }}]\n");
    let words = "+++\ntitle = \"Tea\"\nsummary = [\"a\", \"b\", \"c\", \"d\", \"e\"]\nchecklist = [\"a\", \"b\", \"c\", \"d\"]\ndo-now = \"Tea.\"\n+++\n\n## Why {#why}\n\nBecause.\n";
    let problems = |draft: &str| {
        let (_, problems) = pack_with(|files| {
            says(files, "activities/tea/facts.toml", FACTS.replace("number = 1\n", "number = 1\ndraft = true\n"));
            says(files, "handbook/tea/facts.toml", section(draft));
            says(files, "handbook/tea/en.md", words.to_owned());
        });
        problems
    };
    assert!(problems("").iter().any(|line| line.contains("'tea' is a draft, and this section is not")));
    assert_eq!(problems("draft = true\n"), Vec::<String>::new());
}

#[test]
fn a_link_says_where_it_leads() {
    let changed = ENGLISH.replace("We drink tea.", "Look [here](https://tea.example/leaves?kind=green&cup=1).");
    let (pack, problems) = pack_with(|files| says(files, "activities/tea/en.md", changed));
    assert_eq!(problems, Vec::<String>::new());
    let (words, _) = pack.activities[0].words.best(foundation::Language::En).unwrap();
    assert_eq!(
        words.about,
        "<p>Look <a rel=\"noreferrer noopener\" href=\"https://tea.example/leaves?kind=green&amp;cup=1\">here</a> (tea.example).</p>\n"
    );
}

#[test]
fn two_languages_say_the_same_things() {
    let welsh = ENGLISH.replace("- What would you change?\n", "");
    let (pack, problems) = pack_with(|files| says(files, "activities/tea/cy.md", welsh));
    assert!(
        problems.iter().any(|line| line.starts_with("activities/tea/cy.md:25:") && line.contains("3 to 8")),
        "{problems:?}"
    );
    assert_eq!(pack.activities.len(), 1, "what is sound in one language is still there");
    assert!(pack.activities[0].words.in_language(foundation::Language::Cy).is_none());
}

#[test]
fn what_is_no_pack_at_all_is_said() {
    let (_, problems) = Pack::from_folder(Path::new("/nowhere/at/all"));
    let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(said.iter().any(|line| line.contains("cannot be read")), "{said:?}");
    assert!(said.iter().any(|line| line.starts_with("pack.toml:1:")), "{said:?}");
}

#[test]
fn a_folder_is_read_and_a_link_in_it_is_not_followed() {
    let folder = std::env::temp_dir().join(format!("yarrow-pack-{}", foundation::Id::random().unwrap()));
    let tea = folder.join("activities/tea");
    fs::create_dir_all(&tea).unwrap();
    fs::write(folder.join("pack.toml"), PACK).unwrap();
    fs::write(tea.join("facts.toml"), FACTS).unwrap();
    fs::write(folder.join("elsewhere.txt"), ENGLISH).unwrap();
    std::os::unix::fs::symlink(folder.join("elsewhere.txt"), tea.join("en.md")).unwrap();
    let (pack, problems) = Pack::from_folder(&folder);
    assert!(
        pack.activities.is_empty() && problems.iter().any(|one| one.to_string().contains("There are no words")),
        "{problems:?}"
    );
    fs::remove_file(tea.join("en.md")).unwrap();
    fs::write(tea.join("en.md"), ENGLISH.replace('\n', "\r\n")).unwrap();
    let (pack, problems) = Pack::from_folder(&folder);
    assert_eq!((pack.activities.len(), problems), (1, Vec::new()));
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn our_own_pack_is_whole() {
    let (_, problems) = Pack::ours();
    assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn our_texts_are_there_in_both_languages_and_plain_to_read() {
    let (pack, _) = Pack::ours();
    assert!((pack.activities(), pack.sections(), pack.guides()) >= (24, 10, 14));
    let both = |one: bool, two: bool, slug: &str| assert!(one && two, "{slug} is there in one language only");
    let (en, cy) = (foundation::Language::En, foundation::Language::Cy);
    pack.activities
        .iter()
        .for_each(|one| both(one.words.in_language(en).is_some(), one.words.in_language(cy).is_some(), &one.slug));
    pack.handbook
        .iter()
        .for_each(|one| both(one.words.in_language(en).is_some(), one.words.in_language(cy).is_some(), &one.slug));
    pack.guides
        .iter()
        .for_each(|one| both(one.words.in_language(en).is_some(), one.words.in_language(cy).is_some(), &one.slug));
    let heavy: Vec<_> = pack.reading_ages().into_iter().filter(|(_, age)| *age > 11).collect();
    assert_eq!(heavy, Vec::new(), "for a reader of 11 years or younger");
}

#[test]
fn the_handbook_answers_every_heading_of_the_toolkit() {
    let (pack, _) = Pack::ours();
    let covered: std::collections::BTreeSet<&str> = pack
        .handbook
        .iter()
        .flat_map(|one| &one.facts.headings)
        .flat_map(|heading| &heading.covers)
        .map(String::as_str)
        .collect();
    let missing: Vec<String> =
        (139..=201).map(|line| format!("S{line}")).filter(|line| !covered.contains(line.as_str())).collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn the_energy_exchange_keeps_its_numbers() {
    let (pack, _) = Pack::ours();
    let facts = &pack.activities.iter().find(|one| one.slug == "energy-exchange").unwrap().facts;
    assert_eq!((facts.number, facts.people[0], facts.touch.as_str(), facts.space.as_str()), (1, 3, "none", "small"));
    assert_eq!((facts.brief, facts.doing, facts.debrief), ([5, 5], [5, 10], [5, 10]));
    assert!(facts.equipment.is_empty() && facts.steps.contains(&[2, 2]) && facts.steps.contains(&[2, 4]));
}

proptest::proptest! {
    #[test]
    fn no_text_carries_a_tag_of_its_own(body in "(<|>|script|img|a href=|\\[x\\]\\(|javascript:|https://a.example|\\)|\\*\\*|_|\n|> |- |1. |`|&|\"|ŵ| ){0,60}") {
        let text = ENGLISH.replace("We drink tea.", &body);
        let (pack, _) = pack_with(|files| says(files, "activities/tea/en.md", text));
        for activity in &pack.activities {
            let about = &activity.words.best(foundation::Language::En).unwrap().0.about;
            for tag in about.split('<').skip(1) {
                let allowed = ["p>", "/p>", "strong>", "/strong>", "em>", "/em>", "br>", "/a>", "a rel=\"noreferrer noopener\" href=\"https://"];
                proptest::prop_assert!(allowed.iter().any(|known| tag.starts_with(known)), "{about}");
            }
        }
    }
}

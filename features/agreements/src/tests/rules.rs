use foundation::Id;
use jiff::civil::date;
use proptest::prelude::*;

use crate::{
    Version,
    model::Both,
    rules::{Again, Change, Changed, Step, again, apply, change, decide, difference, first, next, review},
};

fn both(words: String) -> Both {
    Both { en: words, cy: String::new() }
}

fn any_change() -> impl Strategy<Value = Change> {
    let id = (0_u8..6).prop_map(|byte| Id::from_bytes([byte; 16]));
    prop_oneof![
        (0_i64..23, id.clone(), "[a-c]{0,3}").prop_map(|(number, id, words)| Change::Pick(vec![(
            number,
            id,
            both(words)
        )])),
        (id.clone(), "[a-c]{0,3}").prop_map(|(id, words)| Change::Add(id, both(words))),
        (id.clone(), "[a-c]{0,3}").prop_map(|(id, words)| Change::Edit(id, both(words))),
        (id.clone(), any::<bool>()).prop_map(|(id, struck)| Change::Strike(id, struck)),
        (id, any::<bool>()).prop_map(|(id, up)| Change::Move(id, up)),
    ]
}

fn after(version: &Version, changes: &[Change]) -> Version {
    let mut now = version.clone();
    for one in changes {
        if let Ok(changed) = change(&now, one) {
            now = Changed::version(&changed).clone();
        }
    }
    now
}

proptest! {
    #[test]
    fn applying_the_difference_to_the_older_gives_the_newer(old in prop::collection::vec(0_u8..6, 0..20), new in prop::collection::vec(0_u8..6, 0..20)) {
        let steps = difference(&old, &new);
        prop_assert_eq!(apply(&old, &steps), Some(new.clone()));
        // And the other way round, so that nothing is told twice.
        let back: Vec<Step<u8>> = steps.into_iter().map(|step| match step {
            Step::Added(line) => Step::Removed(line),
            Step::Removed(line) => Step::Added(line),
            same => same,
        }).collect();
        prop_assert_eq!(apply(&new, &back), Some(old));
    }

    #[test]
    fn what_did_not_change_is_told_as_the_same(lines in prop::collection::vec("[a-c]{0,3}", 0..20)) {
        prop_assert!(difference(&lines, &lines).iter().all(|step| matches!(step, Step::Same(_))));
        let wrong = vec![Step::Same("zzz".to_owned())];
        prop_assert_eq!(apply(&lines, &wrong), None);
    }

    #[test]
    fn a_decided_version_never_changes(before in prop::collection::vec(any_change(), 0..12), later in prop::collection::vec(any_change(), 1..12)) {
        let today = date(2026, 11, 24);
        let draft = after(first().version(), &before);
        let Ok(decided) = decide(&draft, None, today, today) else {
            prop_assert!(draft.said().is_empty());
            return Ok(());
        };
        let decided = decided.version();
        prop_assert_eq!(decided.said(), draft.said());
        for one in &later {
            prop_assert_eq!(change(decided, one).unwrap_err().key, "agreements-decided");
        }
        prop_assert!(decide(decided, None, today, today).is_err());
        // The next one begins with the same words and leaves it as it is.
        let draft = next(decided).unwrap();
        prop_assert_eq!(draft.version().said(), decided.said());
        prop_assert_eq!(draft.version().number, decided.number + 1);
        prop_assert!(next(draft.version()).is_err());
    }

    #[test]
    fn no_line_comes_twice_or_gets_lost(changes in prop::collection::vec(any_change(), 0..30)) {
        let draft = after(first().version(), &changes);
        let mut starters: Vec<i64> = draft.lines.iter().filter_map(|line| line.starter).collect();
        let all = starters.len();
        starters.sort_unstable();
        starters.dedup();
        prop_assert_eq!(starters.len(), all);
        prop_assert!(starters.iter().all(|number| (1..=crate::rules::STARTERS).contains(number)));
        prop_assert!(draft.lines.len() <= crate::rules::MOST_LINES);
    }
}

#[test]
fn days_are_looked_at_kindly() {
    let today = date(2026, 11, 24);
    assert!(review(today, today).is_err());
    assert!(review(date(2026, 11, 25), today).is_ok());
    assert!(review(date(2032, 1, 1), today).is_err());
    assert_eq!(again(None, None, None, today), None);
    assert!(again(Some(today), None, None, today).is_some());
    assert!(again(Some(date(2026, 11, 25)), None, None, today).is_none());
    assert_eq!(again(None, Some(today), Some(date(2026, 11, 23)), today), Some(Again::Newcomer));
    // Not to her who came: she reads that its day has come, like everybody.
    assert_eq!(again(None, Some(today), Some(today), today), None);
    assert_eq!(again(Some(today), Some(today), Some(today), today), Some(Again::Due));
    assert_eq!(again(None, Some(date(2026, 11, 20)), Some(today), today), None);
    let mut draft = first().version().clone();
    draft =
        change(&draft, &Change::Add(Id::from_bytes([1; 16]), both("Tea first.".to_owned()))).unwrap().version().clone();
    assert_eq!(decide(&draft, None, date(2026, 11, 25), today).unwrap_err().key, "agreements-day-ahead");
}

#[test]
fn a_line_with_a_gap_is_not_decided_and_is_named() {
    let today = date(2026, 11, 24);
    let gap = |en: &str, cy: &str| {
        let text = Both { en: en.to_owned(), cy: cy.to_owned() };
        let first = change(first().version(), &Change::Add(Id::from_bytes([1; 16]), both("Tea first.".to_owned())));
        change(first.unwrap().version(), &Change::Add(Id::from_bytes([2; 16]), text)).unwrap().version().clone()
    };
    for (draft, key) in [
        (gap("Which children may come: … .", "Pa blant: babanod"), "agreements-gap-en"),
        (gap("Which children may come: babies", "Pa blant: … ."), "agreements-gap-cy"),
    ] {
        let refusal = decide(&draft, None, today, today).unwrap_err();
        assert_eq!(refusal.key, key);
        let named = if key.ends_with("en") { "Which children may come: … ." } else { "Pa blant: … ." };
        assert_eq!(refusal, foundation::Refusal::new(key).with("line", named));
        // Struck out, it holds nothing back.
        let struck = change(&draft, &Change::Strike(Id::from_bytes([2; 16]), true)).unwrap();
        assert!(decide(struck.version(), None, today, today).is_ok());
    }
    assert!(decide(&gap("Which children may come: babies", ""), None, today, today).is_ok());
}

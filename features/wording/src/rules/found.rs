//! Which listed words a note holds, and where.

use std::collections::HashMap;

use foundation::Language;
use toolkit::Judging;

use super::{
    folding::{tokens, words},
    mutations::{beginnings, mutations},
    own::Own,
};

/// What is looked for: the lists of both languages, and what the group made of them. Whoever writes in one language may use
/// a word of the other.
#[derive(Clone, Copy)]
pub struct Lists<'all> {
    /// English words.
    pub en: &'all [&'all Judging],
    /// Welsh words, without mutation.
    pub cy: &'all [&'all Judging],
    /// The group's own words, and those it left out.
    pub own: &'all Own,
}

/// A listed word in a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place<'all> {
    /// Its first byte.
    pub from: usize,
    /// The byte after its last.
    pub to: usize,
    /// Which word of the lists it is; nothing for one of the group's own.
    pub word: Option<&'all Judging>,
}

impl<'all> Lists<'all> {
    /// Every form of every word, with its language and its entry.
    fn forms(self) -> impl Iterator<Item = (Language, &'all str, Option<&'all Judging>)> {
        let listed =
            [(Language::En, self.en), (Language::Cy, self.cy)].into_iter().flat_map(move |(language, list)| {
                list.iter()
                    .copied()
                    .filter(move |one| !self.own.leaves_out(language, &one.word))
                    .flat_map(move |one| one.all().map(move |form| (language, form, Some(one))))
            });
        let own = self.own.added.iter().map(|(language, word)| (*language, word.as_str(), None));
        listed.chain(own)
    }

    /// Every form by its first word, as it may stand in a text.
    fn by_first(self) -> HashMap<String, Vec<(Vec<String>, Option<&'all Judging>)>> {
        let mut all: HashMap<String, Vec<_>> = HashMap::new();
        for (language, form, word) in self.forms() {
            let form = words(form);
            let Some((first, rest)) = form.split_first() else { continue };
            let firsts = if language == Language::Cy { mutations(first) } else { vec![first.clone()] };
            for first in firsts {
                all.entry(first).or_default().push((rest.to_vec(), word));
            }
        }
        all
    }
}

/// The listed words of a text, in their order. Whole words alone; small and capital letters, accents and kinds of
/// apostrophe are alike. Where several begin at one place, the longest is meant.
#[must_use]
pub fn found<'all>(text: &str, lists: Lists<'all>) -> Vec<Place<'all>> {
    let (listed, typed) = (lists.by_first(), tokens(text));
    let mut places = Vec::new();
    let mut rest = typed.as_slice();
    while let Some((first, after)) = rest.split_first() {
        let fits = |more: &[String]| {
            more.len() <= after.len()
                && after.iter().zip(more).all(|(token, word)| token.joined && token.letters == *word)
        };
        let longest = listed.get(&first.letters).and_then(|forms| {
            forms.iter().filter(|(more, _)| fits(more)).max_by_key(|(more, word)| (more.len(), word.is_some()))
        });
        rest = after;
        if let Some((more, word)) = longest {
            let last = more.len().checked_sub(1).and_then(|last| after.get(last)).unwrap_or(first);
            places.push(Place { from: first.from, to: last.to, word: *word });
            rest = after.get(more.len()..).unwrap_or_default();
        }
    }
    places
}

/// The same lists for the script: alternatives of a pattern, longest first. Letters, blanks and the beginnings of Welsh words
/// in brackets, and nothing else.
#[must_use]
pub fn pattern(lists: Lists<'_>) -> String {
    let mut all: Vec<String> = lists
        .forms()
        .map(|(language, form, _)| {
            let form = words(form).join(" ");
            match beginnings(&form) {
                (beginnings, rest) if language == Language::Cy && beginnings.len() > 1 => {
                    format!("(?:{}){rest}", beginnings.join("|"))
                }
                _ => form,
            }
        })
        .filter(|form| !form.is_empty())
        .collect();
    all.sort_by_key(|form| std::cmp::Reverse((form.matches(' ').count(), form.len())));
    all.dedup();
    all.join("|")
}

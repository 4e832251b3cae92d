//! What no message that leaves may hold: the name of a woman in a group, of the group or of whoever stands behind it, what the
//! group is for, or a link. Looked at in any letters, with accents or without, and with letters that nobody sees taken out.

use foundation::{plain_text, seen_text};

/// Where words stand that leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// A woman's own words, or whom to ask for.
    OwnWords,
    /// A line beside a change. A street or a church in it may be called like a woman.
    Note,
    /// Where they meet. Only women, the group and what it is for are looked for: a place has its own name and link.
    Place,
}

/// Whose names these are, and what else leads to the group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// What women in the group are called.
    pub women: Vec<String>,
    /// What the group is called.
    pub group: Vec<String>,
    /// What its women call it. One word alone is looked for with its article: 'the circle'.
    pub called: Vec<String>,
    /// What it calls itself: words as they stand.
    pub words: Vec<String>,
    /// The neutral name of the group: a day or an evening alone is no name.
    pub covers: Vec<String>,
    /// Who stands behind it, and this place with its address.
    pub house: Vec<String>,
}

/// What says what a group is for, in small plain letters: each word of it by how it begins, but a short one as a whole.
const PURPOSES: [&str; 48] = [
    "abuse",
    "abusi",
    "addict",
    "adferi",
    "alcohol",
    "caethiwed",
    "cam drin",
    "camdrin",
    "cefnog",
    "counsel",
    "cwnsel",
    "cyffur",
    "cylch menywod",
    "cymorth",
    "dioddefw",
    "domestic",
    "domestig",
    "drug",
    "drugs",
    "dv",
    "goroes",
    "grwp menywod",
    "hunangymorth",
    "iechyd meddwl",
    "lloches",
    "mental health",
    "rape",
    "recovery",
    "refuge",
    "rehab",
    "self help",
    "shelter",
    "sobriety",
    "support",
    "surviv",
    "therap",
    "trais",
    "trauma",
    "trawma",
    "victim",
    "violen",
    "woman s aid",
    "women s aid",
    "women s circle",
    "women s group",
    "womens aid",
    "womens circle",
    "womens group",
];
/// Where one of those words says something else.
const HARMLESS: [&[&str]; 3] = [&["bus", "shelter"], &["bus", "shelters"], &["smoking", "shelter"]];
/// Forms of a name in Welsh that are everyday words: in small letters they are no name.
const EVERYDAY: [&str; 60] = [
    "ail", "bat", "bats", "beg", "ben", "chain", "chains", "chat", "chats", "dam", "dams", "den", "fair", "fairs",
    "fan", "fans", "far", "fat", "fay", "fed", "fee", "fees", "fel", "fell", "fella", "few", "fill", "fills", "fin",
    "fine", "folly", "free", "fun", "gain", "gains", "gas", "gate", "gates", "glare", "ill", "ills", "lan", "man",
    "mat", "mats", "mess", "met", "meth", "mill", "mine", "nan", "near", "new", "nor", "not", "now", "race", "races",
    "ran", "wen",
];
/// Words before a name, or behind it, that make it the name of a church or a street.
const SAINTS: [&str; 5] = ["eglwys", "saint", "sant", "santes", "st"];
const STREETS: [&str; 8] = ["avenue", "crescent", "lane", "rd", "road", "st", "street", "terrace"];
/// Where an address ends.
const ENDS: [&str; 24] = [
    "app", "biz", "club", "co", "com", "cymru", "dev", "eu", "example", "gl", "ie", "info", "io", "link", "ly", "net",
    "online", "org", "page", "site", "uk", "us", "wales", "zone",
];
/// Days, and times of a day: a name of these alone tells nothing.
const DAYS: [&str; 25] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "llun",
    "mawrth",
    "mercher",
    "iau",
    "gwener",
    "sadwrn",
    "sul",
    "nos",
    "noson",
    "dydd",
    "bore",
    "prynhawn",
    "evening",
    "morning",
    "afternoon",
    "night",
    "week",
    "day",
];
/// Hours: nor does one of days and hours.
const HOURS: [&str; 31] = [
    "at", "half", "past", "quarter", "to", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    "ten", "eleven", "twelve", "noon", "am", "un", "dau", "tri", "pedwar", "pump", "chwech", "saith", "wyth", "naw",
    "deg", "hanner", "wedi",
];
const ARTICLES: [&str; 5] = ["the", "y", "yr", "a", "an"];
/// How a name may begin without being one.
const TITLES: [&str; 14] =
    ["the", "big", "little", "old", "young", "our", "miss", "mrs", "auntie", "aunty", "bach", "mawr", "nain", "mam"];

/// A word of a text, as it stands there and as it is compared.
#[derive(Clone, Copy)]
struct Word<'text> {
    from: usize,
    until: usize,
    plain: &'text str,
    is_large: bool,
}

/// Where words stand in a text, each of letters or of figures alone, and how each is compared.
fn words(text: &str) -> Vec<(usize, usize, String)> {
    let mut found: Vec<(usize, usize, String)> = Vec::new();
    let kind = |letter: char| (letter.is_alphanumeric(), letter.is_numeric());
    let mut before = (false, false);
    for (at, letter) in text.char_indices() {
        let now = kind(letter);
        let until = at + letter.len_utf8();
        match found.last_mut() {
            Some(last) if now.0 && now == before => last.1 = until,
            _ if now.0 => found.push((at, until, String::new())),
            _ => {}
        }
        before = now;
    }
    for (from, until, plain) in &mut found {
        *plain = plain_text(text.get(*from..*until).unwrap_or_default());
    }
    found
}

fn plain(text: &str) -> Vec<String> {
    words(&seen_text(text)).into_iter().map(|(_, _, plain)| plain).collect()
}

/// The forms of one word with another first letter, as Welsh has it, the word itself first.
fn mutated(word: &str) -> impl Iterator<Item = String> {
    let (beginnings, rest) = language::beginnings(word);
    let others = beginnings.iter().map(move |beginning| format!("{beginning}{rest}"));
    std::iter::once(word.to_owned()).chain(others.filter(move |form| form != word && form.chars().count() > 2))
}

/// Several words in a row, in each form they may stand in.
struct Sought {
    first: Vec<String>,
    rest: Vec<String>,
    /// How each may end.
    ends: &'static [&'static str],
}

impl Sought {
    fn of(parts: &[String]) -> Option<Self> {
        let (first, rest) = parts.split_first()?;
        // Y cylch, i'r cylch.
        let first = match first.as_str() {
            "y" | "yr" if !rest.is_empty() => ["y", "yr", "r"].map(str::to_owned).to_vec(),
            first => mutated(first).collect(),
        };
        Some(Self { first, rest: rest.to_vec(), ends: &["", "s"] })
    }

    /// Which words of a text it is.
    fn found(&self, text: &[Word<'_>]) -> Option<std::ops::Range<usize>> {
        let many = self.rest.len() + 1;
        (0..text.len()).find_map(|at| {
            let here = text.get(at..at + many)?;
            let stands = self.first.iter().enumerate().any(|(number, first)| {
                self.ends.iter().any(|end| {
                    let parts = std::iter::once(first).chain(&self.rest).enumerate();
                    let same = parts.zip(here).all(|((place, part), word)| {
                        if place + 1 < many {
                            return word.plain == part;
                        }
                        word.plain.strip_prefix(part.as_str()) == Some(end)
                            && (end.is_empty() || part.chars().count() > 2)
                    });
                    // Another form than her own name, in small letters and an everyday word: it is that word.
                    let is_word = number > 0
                        && many == 1
                        && here.iter().all(|word| !word.is_large && EVERYDAY.contains(&word.plain));
                    same && !is_word
                })
            });
            stands.then_some(at..at + many)
        })
    }
}

/// Whether a name stands in that of a street or a church, with nothing but a blank between.
fn is_a_place(text: &str, words: &[Word<'_>], at: &std::ops::Range<usize>) -> bool {
    let has = |place: Option<usize>, known: &[&str]| {
        place.and_then(|place| words.get(place)).filter(|word| known.contains(&word.plain))
    };
    let blank = |from: usize, until: usize| text.get(from..until).is_some_and(|between| matches!(between, " " | ". "));
    let (Some(first), Some(last)) = (words.get(at.start), at.end.checked_sub(1).and_then(|last| words.get(last)))
    else {
        return false;
    };
    has(at.start.checked_sub(1), &SAINTS).is_some_and(|saint| blank(saint.until, first.from))
        || has(Some(at.end), &STREETS).is_some_and(|street| text.get(last.until..street.from) == Some(" "))
}

fn without_article(mut parts: Vec<String>) -> Vec<String> {
    if parts.len() > 1 && parts.first().is_some_and(|first| ARTICLES.contains(&first.as_str())) {
        parts.remove(0);
    }
    parts
}

fn is_one_of(words: &[&str], part: &str) -> bool {
    words.iter().any(|word| part == *word || part.strip_suffix('s') == Some(word))
}

/// Whether a word, in small plain letters, is a day or a time of day.
pub(super) fn is_day(part: &str) -> bool {
    is_one_of(&DAYS, part)
}

/// What a woman is called, as a whole, and the part of it that she is known by: 'Siân' of 'Siân J'.
fn names_of(name: &str) -> Vec<Vec<String>> {
    let whole = plain(name);
    let is_name = |part: &&String| part.chars().count() > 2 && !TITLES.contains(&part.as_str());
    let part = whole.iter().find(is_name).filter(|_| whole.len() > 1).map(|part| vec![part.clone()]);
    // A letter alone is no name.
    let whole = Some(whole).filter(|whole| whole.concat().chars().count() > 1);
    // Anne-Marie is Annemarie too.
    let joined = whole.as_ref().filter(|whole| whole.len() > 1).map(|whole| vec![whole.concat()]);
    whole.into_iter().chain(part).chain(joined).collect()
}

/// The words that say what a group is for.
fn purpose(text: &[Word<'_>]) -> Option<std::ops::Range<usize>> {
    let is_harmless = |at: usize| {
        HARMLESS.iter().any(|words| {
            at.checked_add(1)
                .and_then(|end| text.get(end.checked_sub(words.len())?..end))
                .is_some_and(|here| here.iter().map(|word| word.plain).eq(words.iter().copied()))
        })
    };
    let is = |word: &str, part: &str| {
        if part.len() < 5 { word == part } else { word.starts_with(part) }
    };
    for known in PURPOSES {
        let parts: Vec<&str> = known.split(' ').collect();
        let Some((first, rest)) = parts.split_first() else { continue };
        for form in mutated(first) {
            // Written together: 'mentalhealth'.
            let joined: String = std::iter::once(form.as_str()).chain(rest.iter().copied()).collect();
            let found = (0..text.len()).find_map(|at| {
                let here = text.get(at..at + parts.len());
                let apart = here.is_some_and(|here| {
                    let mut formed = std::iter::once(form.as_str()).chain(rest.iter().copied()).zip(here);
                    formed.all(|(part, word)| {
                        if parts.len() > 1 && part.len() < 5 { word.plain == part } else { is(word.plain, part) }
                    })
                });
                let many = if apart { parts.len() } else { 1 };
                let stands = apart || parts.len() > 1 && text.get(at).is_some_and(|word| is(word.plain, &joined));
                (stands && !is_harmless(at)).then_some(at..at + many)
            });
            if found.is_some() {
                return found;
            }
        }
    }
    None
}

/// A link in a text: one that says that it is, or an address without it.
fn link(text: &str) -> Option<String> {
    let small = text.to_lowercase();
    small.split_whitespace().map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric())).find_map(|word| {
        let says = ["http://", "https://", "www."].iter().any(|begins| word.contains(begins));
        let host = word.split(['/', '?', '#', ',', ';', '(', ')']).next().unwrap_or_default();
        let host = host.split_once('@').map_or(host, |(_, host)| host).trim_end_matches('.');
        let is_address = host.rsplit_once('.').is_some_and(|(before, end)| {
            ENDS.contains(&end) && before.chars().next_back().is_some_and(char::is_alphanumeric)
        });
        (says || is_address).then(|| word.to_owned())
    })
}

/// What in words that leave tells of the group or names a woman in it, as it stands there; nothing where they tell nothing.
#[must_use]
pub fn told_in(text: &str, leaving: Leaving, known: &Known) -> Option<String> {
    let text = seen_text(text);
    let held = words(&text);
    let text_words: Vec<Word<'_>> = held
        .iter()
        .map(|(from, until, plain)| {
            let said = text.get(*from..*until).unwrap_or_default();
            Word { from: *from, until: *until, plain, is_large: said.chars().next().is_some_and(char::is_uppercase) }
        })
        .collect();
    let said = |at: std::ops::Range<usize>| {
        let from = text_words.get(at.start).map_or(0, |word| word.from);
        let until = at.end.checked_sub(1).and_then(|last| text_words.get(last)).map_or(text.len(), |word| word.until);
        text.get(from..until).unwrap_or_default().to_owned()
    };
    let places = leaving != Leaving::OwnWords;
    let woman = known.women.iter().flat_map(|name| names_of(name)).find_map(|name| {
        let sought = Sought::of(&name)?;
        let mut from = 0;
        // Past a street of that name she may stand too.
        loop {
            let at = sought.found(text_words.get(from..)?)?;
            let at = at.start + from..at.end + from;
            if !(places && is_a_place(&text, &text_words, &at)) {
                return Some(at);
            }
            from = at.end;
        }
    });
    let looks_further = leaving != Leaving::Place;
    let is_when = |part: &String| is_day(part) || is_one_of(&HOURS, part);
    let bare = |names: &[String]| names.iter().map(|name| without_article(plain(name))).collect::<Vec<_>>();
    // 'The hour' is a name, and an hour none.
    let shorter = |name: &String| {
        let whole = plain(name);
        let bare = without_article(whole.clone());
        if bare.len() > 1 { bare } else { whole }
    };
    let covers = known.covers.iter().map(shorter).filter(|name| !name.iter().all(is_when));
    let called = known.called.iter().map(shorter).filter(|name| !name.iter().all(is_when));
    let group = bare(&known.group).into_iter().chain(called).chain(covers);
    let house = bare(&known.house).into_iter().filter(|name| looks_further && !name.iter().all(is_when));
    let named = |names: &mut dyn Iterator<Item = Vec<String>>| {
        names.filter(|name| name.concat().chars().count() > 1).find_map(|name| Sought::of(&name)?.found(&text_words))
    };
    let own = || {
        let mut words = known.words.iter().map(|word| plain(word)).filter(|_| looks_further);
        words.find_map(|word| {
            Sought { first: vec![word.first()?.clone()], rest: word.get(1..)?.to_vec(), ends: &[""] }.found(&text_words)
        })
    };
    woman
        .or_else(|| named(&mut group.chain(house)))
        .or_else(own)
        .or_else(|| purpose(&text_words))
        .map(said)
        .or_else(|| link(&text).filter(|_| looks_further))
}

/// What in a short name says what a group is for.
pub(super) fn purpose_in(text: &str) -> Option<String> {
    told_in(text, Leaving::Place, &Known::default())
}

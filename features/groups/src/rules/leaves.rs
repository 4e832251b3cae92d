//! What no message that leaves may hold: the name of a woman in a group, of the group or of whoever stands behind it, what the
//! group is for, a link, a telephone number or an e-mail address. Looked at in any letters, with accents or without, and with letters
//! that nobody sees taken out.

use foundation::{plain_text, seen_text};

/// Where words stand that leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// A woman's own words, or whom to ask for.
    OwnWords,
    /// A line beside a change. A street or a church in it may be called like a woman.
    Note,
    /// Where they meet. Only women, the group and what it is for are looked for: a place has its own name, link and number, and a
    /// 'Women's Institute hall' is one.
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
    /// Numbers to ring that may leave: the group's own.
    pub numbers: Vec<String>,
}

/// What says what a group is for, in small plain letters: each word of it by how it begins, but a short one as a whole.
const PURPOSES: [&str; 86] = [
    "abuse",
    "abusi",
    "addict",
    "adferi",
    "alcohol",
    "byw heb ofn",
    "caethiwed",
    "cam drin",
    "camdrin",
    "cefnog",
    "counsel",
    "court order",
    "cwnsel",
    "cyffur",
    "cylch menywod",
    "cymorth",
    "dim dynion",
    "dioddefw",
    "domestic",
    "domestig",
    "drug",
    "drugs",
    "dv",
    "females only",
    "freedom program",
    "girls only",
    "gorchymyn llys",
    "goroes",
    "grwp menywod",
    "hunan niw",
    "hunangymorth",
    "hunanniw",
    "idva",
    "idvas",
    "iechyd meddwl",
    "isva",
    "isvas",
    "ladies only",
    "live fear free",
    "lloches",
    "mental health",
    "menywod yn unig",
    "merched yn unig",
    "no men",
    "perpetrat",
    "rape",
    "raped",
    "rapist",
    "recovery",
    "refuge",
    "rehab",
    "rhaglen rhyddid",
    "rhaglen ryddid",
    "safe house",
    "self harm",
    "self harming",
    "self help",
    "sexual assault",
    "shelter",
    "sobriety",
    "stalked",
    "stalker",
    "stalking",
    "stelc",
    "support",
    "surviv",
    "therap",
    "trais",
    "tramgwyddw",
    "trauma",
    "trawma",
    "treisi",
    "ty diogel",
    "victim",
    "violen",
    "woman only",
    "woman s aid",
    "womans only",
    "women only",
    "women s aid",
    "women s circle",
    "women s group",
    "womens aid",
    "womens circle",
    "womens group",
    "ymosodiad rhywiol",
];
/// The same, but only as it stands: 'maracas' is another word.
const PURPOSES_WHOLE: [&str; 2] = ["battered", "marac"];
/// Words for women, and for a group: wherever they stand but in the name of a place, whoever looks over her shoulder knows that
/// it is a group for women.
const OURS: [&str; 16] = [
    "benyw", "benywod", "dynes", "genod", "girls", "group", "groups", "grwp", "grwpiau", "ladies", "menyw", "menywod",
    "merched", "woman", "women", "womens",
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
/// What a group may be in its name: one of these beside another word of the name is enough.
const GATHERINGS: [&str; 12] =
    ["bwrdd", "circle", "circles", "clwb", "club", "criw", "crew", "cylch", "cwmni", "lot", "noson", "table"];
/// How the name of an organisation may end, as the law has it.
const LEGAL: [&str; 10] = ["cbc", "cic", "cio", "cyf", "cyfyngedig", "inc", "limited", "llp", "ltd", "plc"];
/// Long words in the names of many organisations.
const USUAL: [&str; 40] = [
    "association",
    "canolfan",
    "canolfannau",
    "centre",
    "centres",
    "charity",
    "community",
    "company",
    "cooperative",
    "council",
    "county",
    "cydweithfa",
    "cyngor",
    "cymdeithas",
    "cymuned",
    "cymunedol",
    "elusen",
    "foundation",
    "gwasanaeth",
    "gwasanaethau",
    "housing",
    "network",
    "partneriaeth",
    "partnership",
    "prosiect",
    "project",
    "projects",
    "rhwydwaith",
    "service",
    "services",
    "sefydliad",
    "society",
    "support",
    "sefydliadau",
    "trust",
    "trusts",
    "united",
    "valley",
    "village",
    "ymddiriedolaeth",
];
/// From so many letters on one word of an organisation's name can be known for it.
const DISTINCTIVE: usize = 6;
/// What stands before the word she is to ask or look for, and what behind it.
const ASKED_BEFORE: [&str; 4] = ["drws", "swyddfa", "cloch", "derbynfa"];
const ASKED_AFTER: [&str; 9] = ["bell", "buzzer", "desk", "door", "drws", "entrance", "office", "reception", "staff"];
/// From so many figures on a number is one to ring.
const FIGURES: usize = 9;
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
    let whole =
        text.iter().position(|word| PURPOSES_WHOLE.iter().any(|known| mutated(known).any(|form| form == word.plain)));
    if let Some(at) = whole {
        return Some(at..at + 1);
    }
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

/// Short words before a full stop that make no address: 'St.Mair/St.Ioan'.
const NO_HOST: [&str; 8] = ["dr", "mr", "mrs", "ms", "no", "rd", "sant", "st"];

/// Whether it has the shape of an address: parts with full stops between, the last of letters.
fn is_host(host: &str) -> bool {
    let mut parts = host.split('.').rev();
    let end = parts.next().unwrap_or_default();
    let mut before = parts.peekable();
    let is_part = |part: &str| {
        !part.is_empty() && part.chars().all(|letter| letter.is_alphanumeric() || letter == '-' || letter == '_')
    };
    before.peek().is_some()
        && end.chars().count() > 1
        && end.chars().all(char::is_alphabetic)
        && before.all(is_part)
        && host.split('.').next().is_some_and(|first| !NO_HOST.contains(&first))
}

fn is_number_address(host: &str) -> bool {
    host.split('.').count() == 4 && host.split('.').all(|part| part.parse::<u8>().is_ok())
}

/// Whether a piece of a text is an address: by its end, by what stands behind it, or by its port.
fn is_address(piece: &str) -> bool {
    let (before, path) = piece.split_once(['/', '?', '#']).unwrap_or((piece, ""));
    let behind = path.chars().any(char::is_alphanumeric);
    // She may be written to there: a name, and an address behind it.
    let mail = before.rsplit_once('@').filter(|(name, _)| name.chars().next_back().is_some_and(char::is_alphanumeric));
    let host = mail.map_or(before, |(_, host)| host);
    let parts: Vec<&str> = host.split(':').map(|part| part.trim_matches('.')).collect();
    parts.iter().enumerate().any(|(at, part)| {
        let known = part.rsplit_once('.').is_some_and(|(before, end)| {
            ENDS.contains(&end) && before.chars().next_back().is_some_and(char::is_alphanumeric)
        });
        let port = parts.get(at + 1).is_some_and(|port| {
            port.bytes().all(|byte| byte.is_ascii_digit())
                && (behind && port.len() > 1 || (4..=5).contains(&port.len()))
        });
        let last = at + 1 == parts.len();
        known || is_number_address(part) || is_host(part) && (port || last && (behind || mail.is_some()))
    })
}

/// A link in a text: one that says that it is, or an address without it, an e-mail address too.
fn link(text: &str) -> Option<String> {
    let small = text.to_lowercase();
    small.split_whitespace().map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric())).find_map(|word| {
        let says = ["http://", "https://", "www."].iter().any(|begins| word.contains(begins));
        let mut pieces = word.split([',', ';', '(', ')', '<', '>', '|', '"', '[', ']']);
        (says || pieces.any(is_address)).then(|| word.to_owned())
    })
}

/// A day or a time of day in figures: 18.30, 24.11.2026.
fn is_when_in_figures(token: &str) -> bool {
    let parts: Vec<&str> = token.split(['.', ':', '/', '-']).collect();
    let figures = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    let short = |part: &&str| (1..=2).contains(&part.len());
    match parts.split_last() {
        Some((last, before)) if (1..=2).contains(&before.len()) => {
            parts.iter().all(figures)
                && before.iter().all(short)
                && (short(last) || before.len() == 2 && last.len() == 4)
        }
        _ => false,
    }
}

/// How a number is dialled in this country, to compare two.
fn dialled(number: &str) -> String {
    let figures: String = number.chars().filter(char::is_ascii_digit).collect();
    let home = figures.strip_prefix("0044").or_else(|| figures.strip_prefix("44")).filter(|_| figures.len() > 11);
    home.map_or(figures.clone(), |rest| format!("0{}", rest.trim_start_matches('0')))
}

/// A number to ring in a text, however it is parted, that is none of `known`.
fn number(text: &str, known: &[String]) -> Option<String> {
    let mut runs: Vec<String> = vec![String::new()];
    for token in text.split_whitespace() {
        if is_when_in_figures(token.trim_matches([',', '.', ';', '!', '?', '(', ')'])) {
            runs.push(String::new());
            continue;
        }
        for letter in token.chars() {
            match runs.last_mut() {
                Some(run) if letter.is_ascii_digit() || !letter.is_alphanumeric() => run.push(letter),
                _ => runs.push(String::new()),
            }
        }
        if let Some(run) = runs.last_mut().filter(|run| !run.is_empty()) {
            run.push(' ');
        }
    }
    let known: Vec<String> = known.iter().map(|number| dialled(number)).collect();
    let is_one =
        |run: &&String| run.bytes().filter(u8::is_ascii_digit).count() >= FIGURES && !known.contains(&dialled(run));
    let found = runs.iter().find(is_one)?;
    Some(found.trim_matches(|letter: char| !letter.is_ascii_digit() && letter != '+').to_owned())
}

/// The same words with those in one that are only parted by a hyphen, a full stop or the like: 'ab-use'.
fn put_together(text: &str) -> Vec<(usize, usize, String)> {
    let mut all: Vec<(usize, usize, String)> = Vec::new();
    for (from, until, plain) in words(text) {
        match all.last_mut() {
            Some(last)
                if text.get(last.1..from).is_some_and(|between| {
                    let mut letters = between.chars();
                    let one = letters
                        .next()
                        .is_some_and(|letter| !letter.is_whitespace() && !"'\u{2019}/,:;&".contains(letter));
                    one && letters.next().is_none()
                }) =>
            {
                last.1 = until;
                last.2.push_str(&plain);
            }
            _ => all.push((from, until, plain)),
        }
    }
    all
}

/// A word for women, or for a group.
fn ours(text: &[Word<'_>]) -> Option<std::ops::Range<usize>> {
    let at = text.iter().position(|word| OURS.iter().any(|known| mutated(known).any(|form| form == word.plain)))?;
    Some(at..at + 1)
}

/// A name without what stands in brackets, its article and how the law has it end.
fn bare_of_house(name: &str) -> Vec<String> {
    let mut open = 0_usize;
    let kept: String = name
        .chars()
        .filter(|letter| {
            match letter {
                '(' | '[' => open += 1,
                ')' | ']' => {
                    open = open.saturating_sub(1);
                    return false;
                }
                _ => {}
            }
            open == 0
        })
        .collect();
    // Nothing but brackets: then that is the name.
    let mut parts = without_article(if plain(&kept).is_empty() { plain(name) } else { plain(&kept) });
    while parts.len() > 1 && parts.last().is_some_and(|last| LEGAL.contains(&last.as_str())) {
        parts.pop();
    }
    parts
}

/// A name of several words however they are parted: 'coop', 'co-op', 'co op'.
fn found_joined(parts: &[String], text: &[Word<'_>]) -> Option<std::ops::Range<usize>> {
    let whole = parts.concat();
    if parts.len() < 2 || whole.chars().count() < DISTINCTIVE {
        return None;
    }
    let forms: Vec<String> = mutated(&whole).collect();
    (0..text.len()).find_map(|at| {
        let mut joined = String::new();
        (at..text.len()).find_map(|last| {
            joined.push_str(text.get(last)?.plain);
            forms.contains(&joined).then_some(at..last + 1)
        })
    })
}

fn is_distinctive(part: &str) -> bool {
    part.chars().count() >= DISTINCTIVE
        && !USUAL.contains(&part)
        && !EVERYDAY.contains(&part)
        && !OURS.contains(&part)
        && !is_day(part)
}

/// A part of an organisation's name that it is known by: two long words of it in a row, or one with a capital that somebody is to
/// ask for or whose door it is. 'The swallow mural' is none.
fn part_of_house(parts: &[String], text: &[Word<'_>]) -> Option<std::ops::Range<usize>> {
    if parts.len() < 2 {
        return None;
    }
    let pair = parts.windows(2).filter(|pair| pair.iter().all(|part| is_distinctive(part)));
    let pair = pair.filter_map(|pair| Sought::of(pair)?.found(text)).next();
    let word = |at: Option<usize>| at.and_then(|at| text.get(at)).map_or("", |word| word.plain);
    let asked = |at: usize| {
        let (one, two) = (word(at.checked_sub(1)), word(at.checked_sub(2)));
        // 'The' may stand between.
        let (one, two) =
            if ARTICLES.contains(&one) || one == "r" { (two, word(at.checked_sub(3))) } else { (one, two) };
        ASKED_BEFORE.contains(&one)
            || one == "for" && two.starts_with("ask")
            || one == "am"
                && ["gofyn", "holwch", "hola"].iter().any(|ask| two.starts_with(ask) || two.starts_with("ofyn"))
            || ASKED_AFTER.contains(&word(Some(at + 1)))
    };
    pair.or_else(|| {
        let at = text.iter().enumerate().position(|(at, said)| {
            let known = parts.iter().enumerate().filter(|(_, part)| is_distinctive(part)).any(|(place, part)| {
                let after_article = place.checked_sub(1).and_then(|before| parts.get(before));
                let after_article = after_article.is_some_and(|before| ["r", "y", "yr"].contains(&before.as_str()));
                mutated(part).any(|form| form == said.plain)
                    || after_article && said.plain.strip_prefix('g') == Some(part.as_str())
            });
            said.is_large && known && asked(at)
        })?;
        Some(at..at + 1)
    })
}

/// Two words of a group's name in a row, in their order, where one says that it is a group: 'the Thursday circle' of the Thursday
/// Evening Circle.
fn part_of_group(parts: &[String], text: &[Word<'_>]) -> Option<std::ops::Range<usize>> {
    let gathers = |part: &String| GATHERINGS.contains(&part.as_str());
    parts.iter().enumerate().find_map(|(place, first)| {
        let mut rest = parts.get(place + 1..)?.iter();
        rest.find_map(|second| {
            let counts =
                gathers(first) != gathers(second) && [first, second].iter().all(|part| part.chars().count() > 2);
            Sought::of(&[first.clone(), second.clone()]).filter(|_| counts)?.found(text)
        })
    })
}

fn as_words<'text>(text: &str, held: &'text [(usize, usize, String)]) -> Vec<Word<'text>> {
    held.iter()
        .map(|(from, until, plain)| {
            let said = text.get(*from..*until).unwrap_or_default();
            Word { from: *from, until: *until, plain, is_large: said.chars().next().is_some_and(char::is_uppercase) }
        })
        .collect()
}

/// Everywhere it stands, in order.
fn standing(words: &[Word<'_>], sought: &Sought) -> Vec<std::ops::Range<usize>> {
    let (mut all, mut from) = (Vec::new(), 0);
    while let Some(at) = words.get(from..).and_then(|rest| sought.found(rest)) {
        let at = at.start + from..at.end + from;
        from = at.end;
        all.push(at);
    }
    all
}

/// What the words of a place tell: of the group, which nobody can say is the place's own, and each word that a woman in the group
/// is called like, as it stands there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ToldByPlace {
    /// The group's name or what it is for.
    pub group: Option<String>,
    /// Words that may be the place's own, each once.
    pub women: Vec<String>,
}

/// What the words of a place tell.
#[must_use]
pub fn told_by_place(text: &str, known: &Known) -> ToldByPlace {
    let group = told_in(text, Leaving::Place, &Known { women: Vec::new(), ..known.clone() });
    let text = seen_text(text);
    let held = words(&text);
    let text_words = as_words(&text, &held);
    let names = known.women.iter().flat_map(|name| names_of(name)).filter_map(|name| Sought::of(&name));
    let mut found: Vec<std::ops::Range<usize>> = names.flat_map(|name| standing(&text_words, &name)).collect();
    found.retain(|at| !is_a_place(&text, &text_words, at));
    found.sort_unstable_by_key(|at| (at.start, std::cmp::Reverse(at.end)));
    let (mut women, mut seen, mut until): (Vec<String>, Vec<Vec<String>>, usize) = (Vec::new(), Vec::new(), 0);
    for at in found {
        // A part of one that was found already.
        if at.end <= until {
            continue;
        }
        until = at.end;
        let (Some(first), Some(last)) = (text_words.get(at.start), text_words.get(at.end - 1)) else { continue };
        let said = text.get(first.from..last.until).unwrap_or_default();
        if !seen.contains(&plain(said)) {
            seen.push(plain(said));
            women.push(said.to_owned());
        }
    }
    ToldByPlace { group, women }
}

/// What in words that leave tells of the group or names a woman in it, as it stands there; nothing where they tell nothing.
#[must_use]
pub fn told_in(text: &str, leaving: Leaving, known: &Known) -> Option<String> {
    let text = seen_text(text);
    let (held, together) = (words(&text), put_together(&text));
    let text_words = as_words(&text, &held);
    let together = as_words(&text, &together);
    let said_in = |words: &[Word<'_>], at: std::ops::Range<usize>| {
        let from = words.get(at.start).map_or(0, |word| word.from);
        let until = at.end.checked_sub(1).and_then(|last| words.get(last)).map_or(text.len(), |word| word.until);
        text.get(from..until).unwrap_or_default().to_owned()
    };
    let said = |at: std::ops::Range<usize>| said_in(&text_words, at);
    let places = leaving != Leaving::OwnWords;
    let woman = known.women.iter().flat_map(|name| names_of(name)).find_map(|name| {
        let at = standing(&text_words, &Sought::of(&name)?);
        at.into_iter().find(|at| !(places && is_a_place(&text, &text_words, at)))
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
    let house: Vec<Vec<String>> =
        if looks_further { known.house.iter().map(|name| bare_of_house(name)).collect() } else { Vec::new() };
    let house: Vec<Vec<String>> = house.into_iter().filter(|name| !name.iter().all(is_when)).collect();
    let named = |names: &mut dyn Iterator<Item = Vec<String>>| {
        names.filter(|name| name.concat().chars().count() > 1).find_map(|name| Sought::of(&name)?.found(&text_words))
    };
    let in_part = || {
        let house =
            house.iter().find_map(|name| found_joined(name, &text_words).or_else(|| part_of_house(name, &text_words)));
        let mut groups = known.group.iter().map(|name| bare_of_house(name)).filter(|_| looks_further);
        house.or_else(|| groups.find_map(|name| part_of_group(&name, &text_words)))
    };
    let tells = |words: &[Word<'_>]| purpose(words).or_else(|| ours(words).filter(|_| looks_further));
    let own = || {
        let mut words = known.words.iter().map(|word| plain(word)).filter(|_| looks_further);
        words.find_map(|word| {
            Sought { first: vec![word.first()?.clone()], rest: word.get(1..)?.to_vec(), ends: &[""] }.found(&text_words)
        })
    };
    woman
        .or_else(|| named(&mut group.chain(house.iter().cloned())))
        .or_else(in_part)
        .or_else(own)
        .or_else(|| tells(&text_words))
        .map(said)
        .or_else(|| tells(&together).map(|at| said_in(&together, at)))
        .or_else(|| link(&text).filter(|_| looks_further))
        .or_else(|| number(&text, &known.numbers).filter(|_| looks_further))
}

/// What in a short name says what a group is for.
pub(super) fn purpose_in(text: &str) -> Option<String> {
    told_in(text, Leaving::Place, &Known::default())
}

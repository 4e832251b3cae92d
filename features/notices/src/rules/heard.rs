//! What a gateway's receipt means, and what an answer to a text.

use jiff::{SignedDuration, Timestamp};

use crate::model::{TellingWay, Told};

/// What a gateway says became of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receipt {
    /// It is on her telephone.
    Delivered,
    /// It will not come there.
    Failed,
}

impl Receipt {
    /// What Kannel's number means: 1 delivered, 2 not delivered, 16 refused by the network; others are of no account.
    #[must_use]
    pub fn from_kannel(what: &str) -> Option<Self> {
        match what {
            "1" => Some(Self::Delivered),
            "2" | "16" => Some(Self::Failed),
            _ => None,
        }
    }

    /// What Twilio's word means.
    #[must_use]
    pub fn from_twilio(status: &str) -> Option<Self> {
        match status {
            "delivered" | "read" => Some(Self::Delivered),
            "undelivered" | "failed" => Some(Self::Failed),
            _ => None,
        }
    }

    /// What it makes of a telling; nothing when it is late, doubled, or of something that is not a text of ours. It may
    /// come before we noted that the text went.
    #[must_use]
    pub const fn makes(self, way: TellingWay, told: Told) -> Option<Told> {
        match (way, told, self) {
            (TellingWay::TextSent, Told::Planned | Told::Sent, Self::Delivered) => Some(Told::Delivered),
            (TellingWay::TextSent, Told::Planned | Told::Sent, Self::Failed) => Some(Told::NotReached),
            _ => None,
        }
    }
}

/// A woman whose number an answer comes from.
#[derive(Clone, Copy, Debug)]
pub struct Written<'plan> {
    /// The word with which she stops everything; empty when she has none.
    pub stop_word: &'plan str,
    /// Whether others use or see that telephone.
    pub shared: bool,
    /// Whether she has shown that the number is hers.
    pub proven: bool,
    /// Whether texts to it ended before.
    pub stopped: bool,
    /// When it was last written to for her.
    pub written_at: Option<Timestamp>,
}

/// What an answer means for one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    /// She has it. Whether she comes is nobody's record.
    Knows,
    /// She would like a call, or asked for one in words.
    WantsCall,
    /// Words came that nobody reads here, and they may not be hers.
    Wrote,
    /// Nothing more may come.
    Stops,
    /// The same by the word that she chose: nobody rings her either.
    HerWord,
}

/// Words that stop texts, in both languages.
const STOPS: [&str; 9] =
    ["stop", "stopall", "stopio", "stopiwch", "stopia", "unsubscribe", "dim mwy", "paid", "peidiwch"];
/// Words with which nothing is asked.
const THANKS: [&str; 22] = [
    "ok", "okay", "iawn", "diolch", "yn", "fawr", "thanks", "thank", "you", "ta", "cheers", "yes", "ie", "great",
    "good", "will", "do", "wela", "chi", "ti", "see", "da",
];
/// Words that stand in many a text.
const EVERYDAY: [&str; 17] = [
    "the", "and", "mum", "mam", "dad", "hello", "helo", "hiya", "love", "cariad", "please", "plis", "here", "yma",
    "home", "adre", "nawr",
];
/// How words begin that say what is sent: after a word for stopping they end it.
const SENDING: [&str; 12] =
    ["text", "tecst", "decst", "thecst", "messag", "send", "anfon", "hanfon", "gyrru", "contact", "cysyll", "chysyll"];
/// Words that say no.
const NOES: [&str; 11] = ["no", "not", "don", "dont", "never", "paid", "peidiwch", "peidio", "na", "nid", "ddim"];
/// Words of somebody else who has her telephone: no call is asked for beside them.
const STRANGERS: [&str; 7] = ["wrong", "anghywir", "who", "pwy", "police", "heddlu", "wife"];
/// Words that ask to be rung.
const RINGING: [&str; 11] =
    ["ring", "ringing", "call", "calls", "calling", "phone", "ffonio", "ffonia", "ffoniwch", "galw", "galwad"];
/// Two who were written to within so many minutes cannot be told apart by an answer.
const APART_MINUTES: i64 = 10;

/// What an answer means, and for whom of those whose number it comes from. Her own word comes first, wherever in the text it
/// stands, and is for whoever chose it. STOP is for whoever was written to last, or for all where that cannot be said. 2 is for each who was written
/// to: whoever gives another's number as her own cannot silence that one's wish for a call. 1 and 3 count only where there
/// is no doubt who answers. A sentence that asks for a call is as good as 2, for whoever was written to last and has no word of
/// her own; any other is noted as one that nobody reads: it may be somebody else who asks who we are. None of these counts
/// from a telephone that others use.
#[must_use]
pub fn answered(text: &str, women: &[Written<'_>]) -> Vec<(usize, Answered)> {
    let said = bare(text);
    let all = women.iter().enumerate();
    let may_answer = |her: &Written<'_>| !her.shared && her.written_at.is_some();
    let is_hers = |her: &Written<'_>| holds_word(&said, &bare(her.stop_word));
    let by_word: Vec<(usize, Answered)> =
        all.clone().filter(|(_, her)| is_hers(her)).map(|(place, _)| (place, Answered::HerWord)).collect();
    if !by_word.is_empty() {
        // Whoever gives another's number as her own cannot keep what that one says from being read.
        let others: Vec<usize> = all.filter(|(_, her)| !is_hers(her)).map(|(place, _)| place).collect();
        let asked: Vec<Written<'_>> = others.iter().filter_map(|place| women.get(*place).copied()).collect();
        let theirs = if asked.is_empty() { Vec::new() } else { answered(text, &asked) };
        let theirs = theirs.into_iter().filter_map(|(at, means)| Some((*others.get(at)?, means)));
        return by_word.into_iter().chain(theirs).collect();
    }
    let said = number_alone(&said);
    if is_bare_stop(&said) {
        // What ended before is not what a STOP is about. What somebody only says is her number ends with any STOP from there.
        let going: Vec<(usize, Written<'_>)> =
            all.clone().filter(|(_, her)| !her.stopped).map(|(at, her)| (at, *her)).collect();
        let hers: Vec<Written<'_>> = going.iter().map(|(_, her)| *her).collect();
        let meant = meant(&hers);
        let ends = |place: usize, her: &Written<'_>| meant.contains(&place) || !her.proven;
        let found = going.iter().enumerate().filter(|(place, (_, her))| ends(*place, her));
        return found.map(|(_, (at, _))| (*at, Answered::Stops)).collect();
    }
    // Nobody who only says that it is her number answers from it, or stands in the way of her whose it is.
    if women.iter().any(|her| !her.proven) {
        let (places, hers): (Vec<usize>, Vec<Written<'_>>) =
            women.iter().copied().enumerate().filter(|(_, her)| her.proven).unzip();
        let means = answered(text, &hers);
        return means.into_iter().filter_map(|(at, means)| Some((*places.get(at)?, means))).collect();
    }
    let meant: Vec<(usize, &Written<'_>)> =
        meant(women).into_iter().filter_map(|place| Some((place, women.get(place)?))).collect();
    match (said.as_str(), meant.as_slice()) {
        ("2", _) => {
            let written = women.iter().enumerate().filter(|(_, her)| may_answer(her));
            written.map(|(place, _)| (place, Answered::WantsCall)).collect()
        }
        ("1" | "3", [(place, her)]) if may_answer(her) => vec![(*place, Answered::Knows)],
        (words, _) => {
            let Some(meaning) = sentence(words) else { return Vec::new() };
            // Whoever has a word that stops everything may have meant it, and got it wrong: then a call is the worst answer.
            let written = meant.iter().filter(|(_, her)| may_answer(her) && her.stop_word.is_empty());
            written.map(|(place, _)| (*place, meaning)).collect()
        }
    }
}

/// Whom of those an answer is for: whoever was written to last, and those written to just before; all where nobody was.
fn meant(women: &[Written<'_>]) -> Vec<usize> {
    let last = women.iter().filter_map(|her| her.written_at).max();
    let near =
        |at: Timestamp| last.is_some_and(|last| last.duration_since(at) < SignedDuration::from_mins(APART_MINUTES));
    let hers = |her: &Written<'_>| last.is_none() || her.written_at.is_some_and(near);
    women.iter().enumerate().filter(|(_, her)| hers(her)).map(|(place, _)| place).collect()
}

fn is_bare_stop(said: &str) -> bool {
    STOPS.contains(&said) || asks_to_stop(said)
}

/// Whether a text asks for no more, whoever it comes from.
#[must_use]
pub fn is_stop(text: &str) -> bool {
    is_bare_stop(&number_alone(&bare(text)))
}

/// Whether a text asks that texts come to its number again.
#[must_use]
pub fn asks_to_start(text: &str) -> bool {
    matches!(bare(text).as_str(), "start" | "unstop" | "cychwyn" | "dechrau")
}

/// Whether her own word stands in a text, with other words around it too: in a hurry nobody counts words.
fn holds_word(said: &str, word: &str) -> bool {
    !word.is_empty() && format!(" {said} ").contains(&format!(" {word} "))
}

/// A number and thanks are the number.
fn number_alone(said: &str) -> String {
    match said.split_once(' ') {
        Some((number @ ("1" | "2" | "3"), rest)) if rest.split(' ').all(|word| THANKS.contains(&word)) => {
            number.to_owned()
        }
        _ => said.to_owned(),
    }
}

/// STOP in English or Welsh, with a word or two beside it; in a longer sentence where it is about what is sent. One stop too
/// many is read on her page; one too few goes on to a phone that somebody else holds.
fn asks_to_stop(said: &str) -> bool {
    let words: Vec<&str> = said.split(' ').collect();
    let stops = |word: &&str| matches!(*word, "stop" | "stopio" | "stopiwch" | "stopia" | "unsubscribe");
    if said == "end" || words.len() <= 3 && words.iter().any(stops) {
        return true;
    }
    let refuses = |at: usize, word: &str| match word {
        "dont" | "don" | "peidiwch" | "peidia" | "peidio" | "paid" => true,
        "not" => at.checked_sub(1).and_then(|before| words.get(before)) == Some(&"do"),
        _ => false,
    };
    let about_it = |word: &str| SENDING.iter().any(|part| word.starts_with(part));
    words.iter().enumerate().any(|(at, word)| {
        let near = || words.iter().skip(at + 1).take(4);
        let meant = |next: &&str| about_it(next) || matches!(*next, "this" | "it" | "now" | "these" | "all" | "hyn");
        // 'Peidiwch a tecstio', 'do not text me'; 'at the bus stop' is neither.
        let first =
            near().find(|next| !matches!(**next, "t" | "please" | "plis" | "ever" | "a" | "ag" | "keep" | "chi"));
        stops(word) && near().any(meant) || refuses(at, word) && first.is_some_and(|next| about_it(next))
    }) || said.contains("leave her alone")
        || said.contains("leave me alone")
}

/// Whether a word of her own is one that she would send by chance: thanks, a number, STOP, or one out of her code words.
#[must_use]
pub fn is_everyday(word: &str, code_words: &str) -> bool {
    let (word, code_words) = (bare(word), bare(code_words));
    let all_everyday =
        word.split(' ').all(|one| THANKS.contains(&one) || NOES.contains(&one) || one.parse::<u32>().is_ok());
    EVERYDAY.contains(&word.as_str())
        || asks_to_start(&word)
        || all_everyday
        || STOPS.contains(&word.as_str())
        || asks_to_stop(&word)
        || holds_word(&code_words, &word)
}

/// What a sentence that came back means; nothing where it is thanks alone. Nobody reads it here: only words for ringing, with no
/// no beside them, ask for a call.
fn sentence(bare: &str) -> Option<Answered> {
    let words = || bare.split(' ').filter(|word| word.chars().all(char::is_alphabetic) && !word.is_empty());
    let has = |all: &[&str]| words().any(|word| all.contains(&word));
    if words().count() < 2 || words().all(|word| THANKS.contains(&word)) {
        return None;
    }
    let asks = has(&RINGING) && ![&NOES[..], &STOPS, &STRANGERS].into_iter().any(has);
    Some(if asks { Answered::WantsCall } else { Answered::Wrote })
}

/// Letters and figures alone, small, with one blank between words.
pub(super) fn bare(text: &str) -> String {
    let letters: String = foundation::tidy_line(text)
        .chars()
        .map(|letter| if letter.is_alphanumeric() { letter } else { ' ' })
        .flat_map(char::to_lowercase)
        .collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text in the large alphabet: two bytes a letter, the greater first (UTF-16BE). What is half a letter is left out.
#[must_use]
pub fn large(bytes: &[u8]) -> String {
    let (pairs, _) = bytes.as_chunks::<2>();
    char::decode_utf16(pairs.iter().map(|pair| u16::from_be_bytes(*pair))).filter_map(Result::ok).collect()
}

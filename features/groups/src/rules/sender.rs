//! The name that e-mails come from: neutral, whoever looks at her inbox.

use foundation::{Refusal, TextRule, plain_text};

/// The longest it may be, in characters: what a text could carry too.
pub const LONGEST_SENDER: usize = 11;

/// How words begin that tell what a group is for, in both languages, in plain letters.
const TELLING: [&str; 61] = [
    "abuse",
    "adferi",
    "charity",
    "chwaer",
    "circle",
    "cefnog",
    "counsel",
    "cwnsel",
    "cylch",
    "cymorth",
    "dioddef",
    "diogel",
    "domestic",
    "elusen",
    "fenyw",
    "ferch",
    "gefnog",
    "group",
    "grwp",
    "help",
    "lloches",
    "meddwl",
    "mental",
    "menyw",
    "merch",
    "peer",
    "recover",
    "refuge",
    "safe",
    "shelter",
    "sister",
    "support",
    "surviv",
    "therap",
    "trais",
    "trauma",
    "victim",
    "violen",
    "wom",
    "addict",
    "alcohol",
    "chymorth",
    "crisis",
    "cyffur",
    "divorce",
    "drais",
    "drug",
    "dv",
    "gylch",
    "gymorth",
    "hafan",
    "haven",
    "health",
    "iechyd",
    "nghymorth",
    "nhrais",
    "nurse",
    "nyrs",
    "rape",
    "thrais",
    "ysgariad",
];
/// Words of a name that tell nothing, besides days and times of day.
const NEUTRAL: [&str; 3] = ["with", "from", "wrth"];
/// Shorter words are looked for by themselves alone, longer ones inside others too.
const LONG: usize = 5;

fn words(text: &str) -> Vec<String> {
    let plain = plain_text(text);
    plain.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// What in a sender's name tells whose e-mail it is or what for: one of these names, a word of one, or a word that says
/// what a group is for. Nothing where it tells nothing.
#[must_use]
pub fn sender_tells(sender: &str, names: &[String]) -> Option<String> {
    let (said, joined) = (words(sender), words(sender).concat());
    let purpose = TELLING
        .iter()
        .find(|stem| said.iter().any(|word| word.starts_with(**stem)) || stem.len() >= LONG && joined.contains(**stem));
    if let Some(stem) = purpose {
        let whole = said.iter().find(|word| word.contains(stem));
        return Some(whole.map_or_else(|| sender.to_owned(), Clone::clone));
    }
    if let Some(word) = super::leaves::purpose_in(sender) {
        return Some(word);
    }
    names.iter().find_map(|name| {
        let parts = words(name);
        let whole = parts.concat();
        if whole.len() > 2 && joined.contains(&whole) {
            return Some(name.clone());
        }
        let tells = |part: &&String| {
            !NEUTRAL.contains(&part.as_str())
                && !super::leaves::is_day(part)
                && (part.len() >= LONG && joined.contains(part.as_str())
                    || part.len() == LONG - 1 && said.contains(part))
        };
        parts.iter().find(tells).cloned()
    })
}

/// The name as it is kept; empty where the coordinator wants none.
///
/// # Errors
/// Too long, other than plain letters, figures and blanks, or telling.
pub fn sender_name(typed: &str, names: &[String]) -> Result<String, Refusal> {
    let name = TextRule::optional(LONGEST_SENDER).line(typed)?;
    let plain = name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == ' ');
    let has_letter = name.is_empty() || name.chars().any(|letter| letter.is_ascii_alphabetic());
    if !plain || !has_letter {
        return Err(Refusal::new("groups-sender-plain"));
    }
    match sender_tells(&name, names) {
        Some(word) => Err(Refusal::new("groups-sender-tells").with("word", word)),
        None => Ok(name),
    }
}

//! What a message says: in her language, and never more than she chose. Never the group's name, what it is for, or
//! another woman's name.

use data_encoding::HEXLOWER;
use foundation::Id;
use keys::ServerKey;
use language::Speaker;
use post::PlainText;

use crate::{
    model::{Facts, Holds, Plan, Watch, What},
    rules::here,
};

/// A message to one woman.
pub struct Message {
    /// Seen on a locked screen.
    pub subject: String,
    /// One line a fact.
    pub lines: Vec<String>,
}

impl Message {
    /// The lines as one text.
    #[must_use]
    pub fn body(&self) -> String {
        self.lines.join("\n")
    }
}

/// What a message may hold now: outside her hours only neutral words go, whatever she chose for her hours, and where she has
/// words of her own, these alone: whoever has her phone then reads no more than they say.
#[must_use]
pub const fn holds(plan: &Plan, outside_hours: bool) -> Holds {
    match plan.reach.says() {
        _ if outside_hours && !plan.words.is_empty() => Holds::CodeWords,
        Holds::WhatChanged if outside_hours => Holds::LookWhenItSuits,
        says => says,
    }
}

/// The message of a notice to her. `door_watched`: whether somebody stands at the old door.
#[must_use]
pub fn message(speaker: &Speaker, plan: &Plan, facts: &Facts, door_watched: Watch, outside_hours: bool) -> Message {
    match holds(plan, outside_hours) {
        Holds::CodeWords => Message { subject: plan.words.clone(), lines: vec![plan.words.clone()] },
        Holds::LookWhenItSuits => {
            let key = if facts.are_said_afterwards() {
                "notices-sms-look-afterwards"
            } else if facts.are_a_reminder() {
                "notices-sms-look-reminder"
            } else {
                "notices-sms-look"
            };
            let mut lines = vec![speaker.t(key)];
            // Her own words in front, so that she knows whom it is from.
            if !plan.words.is_empty() {
                lines.insert(0, plan.words.clone());
            }
            Message { subject: speaker.t("notices-sms-subject"), lines }
        }
        Holds::WhatChanged => {
            let mut lines = what_changed(speaker, facts, door_watched);
            if !plan.words.is_empty() {
                lines.insert(0, plan.words.clone());
            }
            Message { subject: speaker.t("notices-sms-subject"), lines }
        }
    }
}

/// A reminder to whoever owes something: the neutral words of any reminder and nothing else, however much a message to her may
/// hold.
#[must_use]
pub fn owner_prompt(speaker: &Speaker, plan: &Plan) -> Message {
    let look = speaker.t("notices-sms-look-reminder");
    let neutral = speaker.t("notices-sms-subject");
    match plan.reach.says() {
        Holds::CodeWords => Message { subject: plan.words.clone(), lines: vec![plan.words.clone()] },
        _ if plan.words.is_empty() => Message { subject: neutral, lines: vec![look] },
        // Her own words in front, so that she knows whom it is from.
        _ => Message { subject: neutral, lines: vec![plan.words.clone(), look] },
    }
}

/// What changed, a fact a line.
#[must_use]
pub fn what_changed(speaker: &Speaker, facts: &Facts, door_watched: Watch) -> Vec<String> {
    let language = speaker.language();
    let when = |at| language::evening_or_day(language, here(at).datetime());
    let has = |what| facts.what.contains(&what);
    let mut lines = Vec::new();
    if has(What::Afterwards) {
        lines.push(speaker.t1("notices-sms-afterwards", "when", when(facts.starts_at)));
    } else if has(What::Cancelled) {
        // Who had not heard of the change before knows the earlier day or hour.
        let mut times = vec![facts.started_at];
        times.extend(facts.before.as_ref().map(|(_, at)| *at).filter(|at| *at != facts.started_at));
        let day = |at| here(at).date();
        if times.iter().all(|at| day(*at) == day(facts.started_at)) {
            // One meeting, told for two hours: one line.
            times.sort_unstable();
            let clock = |at| language::time(language, here(at).time());
            let more = times.iter().skip(1).map(|at| format!(" / {}", clock(*at)));
            let all: String = times.iter().take(1).map(|at| when(*at)).chain(more).collect();
            lines.push(speaker.t1("notices-sms-cancelled", "when", all));
        } else {
            lines.extend(times.into_iter().map(|at| speaker.t1("notices-sms-cancelled", "when", when(at))));
        }
    } else {
        if has(What::Reminder) {
            lines.push(speaker.t("notices-sms-reminder"));
        }
        lines.push(speaker.t1("notices-sms-when", "when", when(facts.starts_at)));
        let no_longer = no_longer(speaker, facts);
        lines.extend(no_longer.times);
        lines.push(speaker.t1("notices-sms-where", "place", facts.place.said(language).0));
        lines.extend(no_longer.places);
        lines.extend(kinds(speaker, facts));
    }
    let note = facts.note.said(language).0;
    if !note.is_empty() {
        lines.push(note.to_owned());
    }
    // Where only the hour is another it is no old door.
    let same_place = |place: &groups::Both| *place == facts.place;
    let elsewhere = has(What::Cancelled) || has(What::Format);
    let only_hour =
        !elsewhere && same_place(&facts.old_place) && facts.before.as_ref().is_none_or(|(place, _)| same_place(place));
    match door_watched {
        Watch::There if only_hour => lines.push(speaker.t("notices-sms-door-there-hour")),
        Watch::Asked if only_hour => lines.push(speaker.t("notices-sms-door-hour")),
        Watch::There => lines.push(speaker.t("notices-sms-door-there")),
        Watch::Asked => lines.push(speaker.t("notices-sms-door")),
        Watch::Nobody | Watch::NoDoor => {}
    }
    lines
}

/// What a date's own page says beside day, place and note: what is no longer so, and what else is other than it was.
#[must_use]
pub fn beside_the_date(speaker: &Speaker, facts: &Facts) -> Vec<String> {
    if facts.what.contains(&What::Cancelled) {
        return Vec::new();
    }
    let no_longer = no_longer(speaker, facts);
    no_longer.times.into_iter().chain(no_longer.places).chain(kinds(speaker, facts)).collect()
}

struct NoLonger {
    times: Vec<String>,
    places: Vec<String>,
}

/// Each time and place that somebody may still have in mind, once. One that is right again is none.
fn no_longer(speaker: &Speaker, facts: &Facts) -> NoLonger {
    let language = speaker.language();
    let mut old = vec![(&facts.old_place, facts.started_at)];
    old.extend(facts.before.as_ref().map(|(place, at)| (place, *at)));
    let (mut times, mut places) = (Vec::new(), Vec::new());
    for (place, at) in old {
        if facts.what.contains(&What::Time) && at != facts.starts_at {
            let when = language::evening_or_day(language, here(at).datetime());
            times.push(speaker.t1("notices-sms-not-when", "when", when));
        }
        if facts.what.contains(&What::Place) && *place != facts.place {
            places.push(speaker.t1("notices-sms-not-where", "place", place.said(language).0));
        }
    }
    times.dedup();
    places.dedup();
    NoLonger { times, places }
}

/// What is other than it was, but for place and time.
fn kinds(speaker: &Speaker, facts: &Facts) -> Vec<String> {
    [
        (What::Holder, "notices-sms-holder"),
        (What::Access, "notices-sms-access"),
        (What::Format, "notices-sms-format"),
        (What::Visitors, "notices-sms-visitors"),
    ]
    .into_iter()
    .filter(|(what, _)| facts.what.contains(what))
    .map(|(_, key)| speaker.t(key))
    .collect()
}

/// An e-mail's body: the message, and that a machine sent it; but never beside her code words alone.
#[must_use]
pub fn mail_body(speaker: &Speaker, message: &Message, holds: Holds) -> String {
    let mut body = message.body();
    if holds != Holds::CodeWords {
        body.push_str("\n\n");
        body.push_str(&speaker.t("notices-sms-automatic"));
    }
    body.push('\n');
    body
}

/// A text to her telephone: the message, that a machine sent it, and how to answer where answers come back; but never
/// beside her code words alone.
#[must_use]
pub fn text_body(speaker: &Speaker, message: &Message, holds: Holds, hears: bool) -> PlainText {
    let mut body = message.body();
    if holds != Holds::CodeWords {
        body.push('\n');
        body.push_str(&speaker.t(if hears { "notices-sms-answers" } else { "notices-sms-automatic" }));
    }
    PlainText::of(&body)
}

const RECEIPT: &str = "text-receipt/v1";

/// Where a gateway says what became of a text: an address that only we can make, the same for each try, and telling
/// nothing.
#[must_use]
pub fn receipt(server_key: &ServerKey, heard_at: &str, telling: Id) -> String {
    let tag = HEXLOWER.encode(&server_key.mac(RECEIPT, telling.as_bytes()));
    format!("{heard_at}/texts/receipt/{telling}/{tag}")
}

/// Whether we made the address of this receipt.
#[must_use]
pub fn is_receipt(server_key: &ServerKey, telling: Id, tag: &str) -> bool {
    HEXLOWER.decode(tag.as_bytes()).is_ok_and(|tag| server_key.verify_mac(RECEIPT, telling.as_bytes(), &tag))
}

/// The left part of an e-mail's `Message-ID`: always the same for the same telling, and telling nothing.
#[must_use]
pub fn message_id(server_key: &ServerKey, telling: Id) -> String {
    let tag = server_key.mac("message-id/v1", telling.as_bytes());
    let (half, _) = tag.split_at(16);
    half.try_into().map_or_else(|_| telling.to_string(), |half| Id::from_bytes(half).to_string())
}

/// What British networks take before a number so that the one who rings is not shown (Ofcom: calling line identification).
const HIDES_OURS: &str = "141";

/// A number as a link, as it is dialled and without blanks: `tel:07700900123`, `tel:+447700900123`.
#[must_use]
pub fn call_link(telephone: &str, hides_ours: bool) -> String {
    let british = telephone.strip_prefix("+44").map(|rest| format!("0{rest}"));
    let british = british.or_else(|| telephone.starts_with('0').then(|| telephone.to_owned()));
    match british.filter(|_| hides_ours) {
        Some(number) => format!("tel:{HIDES_OURS}{number}"),
        None => format!("tel:{telephone}"),
    }
}

/// A number and a text as a link that opens the phone's own messages, ready to send.
#[must_use]
pub fn text_link(telephone: &str, text: &str) -> String {
    let mut link = format!("sms:{telephone}?body=");
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            link.push(char::from(byte));
        } else {
            link.push_str(&format!("%{byte:02X}"));
        }
    }
    link
}

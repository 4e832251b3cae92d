//! A text before it is published, for whoever was asked to read it. A code opens it, and nothing else; no account is
//! known here, and nothing of members can be come to.

use std::sync::Arc;

use database::Fault;
use foundation::{FieldRefusals, Refusal, TextRule};
use jiff::{SignedDuration, Timestamp};
use web::{Answer, Anyone, Filled, Form, Reply, Turned, Visit};

use super::{
    draft_fields::{self, COMMENT, field},
    drafts::parts,
};
use crate::{
    draft_views as views,
    drafts::{
        self, Text,
        sealing::{self, Comments, HOW, Lock},
        store::{self, Code},
    },
};

/// The longest comment on one part, in letters.
const LONGEST: usize = 1500;
/// For how long a browser keeps a text open after a code was typed; then the code is asked for again.
const TICKET: SignedDuration = SignedDuration::from_hours(1);
/// How long a wrong code waits for its answer.
const WRONG_CODE: std::time::Duration = std::time::Duration::from_millis(300);
/// What begins the words of a ticket to a text.
const READS: &str = "reads ";

/// Somebody with a code that is open, or that has ended and what she said can still be taken back.
struct Reader {
    code: Code,
    lock: Lock,
    /// The text; nothing where it is in the pack no more.
    text: Option<Text>,
    host: String,
}

/// What an open code leads to.
fn opened(visit: &Visit, letters: &str) -> Result<Option<Reader>, Turned> {
    let (app, now) = (visit.app(), visit.now().as_microsecond());
    let hash = sealing::hash(app, letters);
    let found = visit.read(|store| {
        let Some(code) = store::by_hash(store, &hash, now)? else { return Ok(None) };
        let host = hosts::facts(store, code.host)?;
        Ok(host.map(|host| (code, host)))
    })?;
    let Some((code, host)) = found else { return Ok(None) };
    let lock = Lock::by_code(app, code.id, letters, &code.for_reader)?;
    let text = drafts::by_folder(&host.web_word, &code.pack, &code.text);
    let host = host.name(visit.language()).0.to_owned();
    Ok(Some(Reader { code, lock, text, host }))
}

/// What her ticket opens.
fn entered(visit: &Visit) -> Result<Option<Reader>, Turned> {
    let ticket = visit.ticket();
    match ticket.as_deref().and_then(|ticket| ticket.strip_prefix(READS)) {
        Some(letters) => opened(visit, letters),
        None => Ok(None),
    }
}

/// `/r` in no language yet: what is written in a letter is short.
pub(super) fn short(visit: &mut Visit, _: Anyone) -> Answer {
    Ok(Reply::to(visit.path_to("/r")))
}

/// What is typed to come here, without what a browser adds by itself.
pub(super) fn typed_at(visit: &Visit) -> String {
    let address = &visit.app().settings.address;
    let plain = address.split_once("://").map_or(address.as_str(), |(_, plain)| plain);
    format!("{plain}/r")
}

/// The text and her comments; without a ticket, the box for a code.
pub(super) fn show(visit: &mut Visit, _: Anyone) -> Answer {
    let Some(reader) = entered(visit)? else { return Reply::page(&code_page(visit, Filled::empty(), Vec::new())) };
    if let Some(letters) = visit.ticket().as_deref().and_then(|ticket| ticket.strip_prefix(READS)) {
        // An hour from the last look on.
        let_in(visit, &reader, letters)?;
    }
    if !is_open(visit, &reader) {
        return Reply::page(&page(visit, &reader, Filled::empty())?);
    }
    let comments = reader.lock.open_comments(reader.code.comments.as_deref())?;
    let mut fields = Filled::empty().with("how", comments.how.clone());
    for part in reader.text.iter().flat_map(|text| parts(visit, text, &comments, &[])) {
        fields = fields.with(part.field(), part.comment);
    }
    Reply::page(&page(visit, &reader, fields)?).map(Reply::uncompressed)
}

fn code_page(visit: &Visit, fields: Filled, written: Vec<String>) -> views::InvitedCode {
    views::InvitedCode { frame: visit.frame().with_script(), fields, place: visit.path_to("/r/code"), written }
}

/// A code opens a text.
pub(super) fn code(visit: &mut Visit, _: Anyone, form: &Form) -> Answer {
    let refused = |visit: &Visit, refusal: Refusal| {
        let mut refusals = FieldRefusals::new();
        refusals.add("letters", refusal);
        let fields = Filled::again(form, &refusals, visit.speaker());
        Ok(Reply::refused(&code_page(visit, fields, Vec::new()))?.slowly(WRONG_CODE))
    };
    let letters = match foundation::read_code(form.value("letters")) {
        Ok(letters) => letters,
        Err(refusal) => return refused(visit, refusal),
    };
    // 26 letters can't be guessed; guesses only read, and nobody's writing waits behind them.
    let Some(reader) = opened(visit, &letters)? else {
        return refused(visit, Refusal::new("toolkit-invited-opens-nothing"));
    };
    let_in(visit, &reader, &letters)?;
    Ok(Reply::to(visit.path_to("/r")))
}

fn is_open(visit: &Visit, reader: &Reader) -> bool {
    reader.code.is_open(visit.now().as_microsecond())
}

/// For an hour from now, or until the code ends; one that has ended is asked for again after an hour too.
fn let_in(visit: &mut Visit, reader: &Reader, letters: &str) -> Result<(), Turned> {
    let now = visit.now();
    let ends = Timestamp::from_microsecond(reader.code.until).ok().filter(|ends| *ends > now);
    let hour = now.checked_add(TICKET).unwrap_or(now);
    let until = ends.map_or(hour, |ends| hour.min(ends));
    visit.give_ticket(&format!("{READS}{letters}"), until)
}

fn day(visit: &Visit, at: i64, more: i64) -> String {
    let at = Timestamp::from_microsecond(at.saturating_add(more)).unwrap_or(visit.now());
    language::day(visit.language(), at.to_zoned(visit.now_here().time_zone().clone()).date())
}

/// Changes whenever something was sent with the code.
fn version(reader: &Reader) -> String {
    reader.code.said_at.unwrap_or_default().to_string()
}

fn page(visit: &Visit, reader: &Reader, fields: Filled) -> Result<views::Invited, Turned> {
    let Reader { code, lock, text, host } = reader;
    let comments = lock.open_comments(code.comments.as_deref())?;
    let answers = lock.open_answers(code.answers.as_deref())?;
    let (title, language) = text.as_ref().map_or(("", visit.language()), |text| text.title(visit.language()));
    Ok(views::Invited {
        frame: visit.frame().with_script().seen_by("toolkit-invited-seen-by"),
        ended: !is_open(visit, reader),
        title,
        language: language.code(),
        host: visit.speaker().t1("toolkit-invited-lead", "host", host.as_str()),
        until: visit.speaker().t1("toolkit-invited-until", "day", day(visit, code.until, 0)),
        gone: visit.speaker().t1("toolkit-invited-gone-by", "day", day(visit, code.until, store::KEPT_FOR)),
        how: HOW.map(|(word, key)| (word.to_owned(), visit.t(key), String::new())).to_vec(),
        parts: match text {
            Some(text) if is_open(visit, reader) => parts(visit, text, &comments, &answers),
            _ => Vec::new(),
        },
        version: version(reader),
        sent: code.comments.is_some(),
        place: visit.path_to("/r"),
        withdraw: visit.path_to("/r/gone"),
        fields,
    })
}

/// What she says, or says anew; or puts the text away.
pub(super) fn say(visit: &mut Visit, _: Anyone, form: &Form) -> Answer {
    if form.value("do") == "away" {
        visit.drop_ticket();
        return Ok(Reply::to(visit.path_to("/r")));
    }
    if let Some(reply) = super::sent_before(visit, form)? {
        return Ok(reply.saying("said-toolkit-comments-sent"));
    }
    let Some(reader) = entered(visit)?.filter(|reader| is_open(visit, reader)) else { return ended(visit, form) };
    let Some(text) = &reader.text else { return Err(Turned::Cannot(Refusal::new("toolkit-invited-text-gone"))) };
    let (mut refusals, mut said) = (FieldRefusals::new(), Vec::new());
    let before = reader.lock.open_comments(reader.code.comments.as_deref())?;
    let mut last = field(&COMMENT, 0);
    for part in parts(visit, text, &before, &[]) {
        let Some(at) = draft_fields::place_of(form, &part.name) else { continue };
        let of_this = field(&COMMENT, at);
        last = of_this;
        match TextRule::optional(LONGEST).text(form.value(of_this)) {
            Ok(words) if words.is_empty() => {}
            Ok(words) => said.push((part.name, words)),
            Err(refusal) => refusals.add(of_this, refusal),
        }
    }
    // Who reads together has one code: nobody writes over what another has just sent.
    if form.value("said-at") != version(&reader) {
        refusals.add(last, Refusal::new("toolkit-invited-changed"));
    }
    let how = HOW.iter().map(|(word, _)| *word).find(|word| *word == form.value("how")).unwrap_or_default();
    let comments = Comments { how: how.to_owned(), said };
    if comments.said.is_empty() && refusals.is_empty() {
        refusals.add(last, Refusal::new("toolkit-invited-nothing"));
    } else if !sealing::fits(&comments) {
        refusals.add(last, Refusal::new("toolkit-invited-too-long"));
    }
    if !refusals.is_empty() {
        let fields = Filled::again(form, &refusals, visit.speaker());
        return Reply::refused(&page(visit, &reader, fields)?).map(Reply::uncompressed);
    }
    // An answer was to what she said then: where she says it otherwise now, there is none yet.
    let mut answers = reader.lock.open_answers(reader.code.answers.as_deref())?;
    answers
        .retain(|answer| comments.of(&answer.part).is_some() && comments.of(&answer.part) == before.of(&answer.part));
    let sealed = reader.lock.seal_comments(&comments)?;
    let answers = if answers.is_empty() { None } else { Some(reader.lock.seal_answers(&answers)?) };
    let (place, now) = (visit.path_to("/r"), visit.now().as_microsecond());
    let Reader { code, lock, .. } = reader;
    let lock = Arc::new(lock);
    let kept = visit.record(form, move |store| {
        store::put_comments(store, &code, &sealed, answers.as_deref(), now)?;
        store::let_coordinators_open(store, code.host, code.id, &lock)?;
        Ok(place.clone())
    });
    match kept {
        Err(Turned::Broken(Fault::Rows { what: store::OVERTAKEN, .. })) => overtaken(visit, form, last),
        kept => Ok(kept?.saying("said-toolkit-comments-sent")),
    }
}

/// Somebody else with the code sent in the same moment, or it ended: nothing is written, and what she wrote stands there.
fn overtaken(visit: &Visit, form: &Form, at: &'static str) -> Answer {
    let Some(reader) = entered(visit)?.filter(|reader| is_open(visit, reader)) else { return ended(visit, form) };
    let mut refusals = FieldRefusals::new();
    refusals.add(at, Refusal::new("toolkit-invited-changed"));
    let fields = Filled::again(form, &refusals, visit.speaker());
    Reply::refused(&page(visit, &reader, fields)?).map(Reply::uncompressed)
}

/// Her code ended, or was taken back, while she was writing: nothing is sent, and what she wrote stands there to copy.
fn ended(visit: &Visit, form: &Form) -> Answer {
    let mut refusals = FieldRefusals::new();
    refusals.add("letters", Refusal::new("toolkit-invited-ended"));
    let hers = form.fields().filter(|(name, words)| name.starts_with("c-") && !words.trim().is_empty());
    let written = hers.map(|(_, words)| foundation::tidy_text(words)).collect();
    let fields = Filled::again(&Form::parse(b""), &refusals, visit.speaker());
    Reply::refused(&code_page(visit, fields, written))
}

/// Takes back all she said, also with a code that has ended.
pub(super) fn withdraw(visit: &mut Visit, _: Anyone, form: &Form) -> Answer {
    let Some(reader) = entered(visit)? else { return Ok(Reply::to(visit.path_to("/r"))) };
    let (place, id, now) = (visit.path_to("/r"), reader.code.id, visit.now().as_microsecond());
    let reply = visit.record(form, move |store| {
        store::take_back(store, id, now)?;
        Ok(place.clone())
    })?;
    Ok(reply.saying("said-toolkit-erased"))
}

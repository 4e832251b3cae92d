//! 'Something about this message': her own session seals the words she read to those she picks.

use foundation::Id;
use groups::Member;
use safety::{ReportState, ReportedMessage};
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::place;
use crate::{
    posts::{self, What},
    private,
};

/// How far her report of a message has come, in words.
pub(super) fn progress(visit: &Visit, who: &Member, message: Id) -> Result<Option<String>, Turned> {
    let reported = safety::reported_messages(visit, who.account)?;
    Ok(reported.into_iter().find(|(known, _)| *known == message).map(|(_, state)| {
        visit.t(match state {
            ReportState::Sent => "conversation-report-sent",
            ReportState::Read => "conversation-report-read",
            ReportState::Looking => "conversation-report-looking",
            ReportState::Answered => "conversation-report-answered",
        })
    }))
}

/// A message somebody reports, and where it stands.
struct Quoted {
    id: Id,
    author: Id,
    words: String,
    back: String,
    private: bool,
}

fn post(visit: &mut Visit, who: &Member) -> Result<Quoted, Turned> {
    let id = visit.id("post")?;
    let (_, seen, _) = posts::with_answers(visit, who, id)?;
    let What::Words { note, words, .. } = seen.what else { return Err(Turned::NotHere) };
    if seen.yours {
        return Err(Turned::NotHere);
    }
    let words = if note.is_empty() { words } else { format!("{note}\n\n{words}") };
    Ok(Quoted { id, author: seen.author, words, back: place(visit, who.group, &format!("said/{id}")), private: false })
}

fn private_word(visit: &Visit, who: &Member) -> Result<Quoted, Turned> {
    let id = visit.id("word")?;
    let found = private::one(visit, who, id)?;
    let Some((_, words)) = found.said else { return Err(Turned::NotHere) };
    if found.author == who.handle {
        return Err(Turned::NotHere);
    }
    let back = place(visit, who.group, &format!("word/one/{id}"));
    Ok(Quoted { id, author: found.author, words: words.to_string(), back, private: true })
}

impl Quoted {
    const fn message(&self) -> ReportedMessage<'_> {
        ReportedMessage { message: self.id, author: self.author, quoted: self.words.as_str(), private: self.private }
    }

    fn page(&self, visit: &Visit, who: &Member, fields: Filled) -> Answer {
        safety::report_message_page(visit, who, &self.message(), visit.path().to_owned(), fields)
    }
}

fn send(visit: &mut Visit, who: &Member, quoted: &Quoted, form: &Form) -> Answer {
    // A second tap finds her report there already: it is the one she just made.
    let once = form.once();
    if visit.read(|store| database::already_done(store, once))?.is_some() {
        return Ok(Reply::to(quoted.back.clone()).saying("said-conversation-passed-on"));
    }
    match safety::report_message(visit, who, form, &quoted.message())? {
        Ok(_) => Ok(Reply::to(quoted.back.clone()).saying("said-conversation-passed-on")),
        Err(refusals) => quoted.page(visit, who, Filled::again(form, &refusals, visit.speaker())),
    }
}

pub(super) fn show_post(visit: &mut Visit, who: Member) -> Answer {
    let quoted = post(visit, &who)?;
    quoted.page(visit, &who, Filled::empty())
}

pub(super) fn send_post(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let quoted = post(visit, &who)?;
    send(visit, &who, &quoted, form)
}

pub(super) fn show_private(visit: &mut Visit, who: Member) -> Answer {
    let quoted = private_word(visit, &who)?;
    quoted.page(visit, &who, Filled::empty())
}

pub(super) fn send_private(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let quoted = private_word(visit, &who)?;
    send(visit, &who, &quoted, form)
}

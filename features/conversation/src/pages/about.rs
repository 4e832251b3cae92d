//! 'Something about this message': her own session seals the words she read to those she picks.

use foundation::Id;
use groups::Member;
use safety::{ReportState, ReportedMessage};
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::place;
use crate::{
    posts::{self, What},
    private,
    views::AboutPage,
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
}

fn post(visit: &mut Visit, who: &Member) -> Result<Quoted, Turned> {
    let id = visit.id("post")?;
    let (_, seen, _) = posts::with_answers(visit, who, id)?;
    let What::Words { note, words, .. } = seen.what else { return Err(Turned::NotHere) };
    if seen.yours {
        return Err(Turned::NotHere);
    }
    let words = if note.is_empty() { words } else { format!("{note}\n\n{words}") };
    Ok(Quoted { id, author: seen.author, words, back: place(visit, who.group, &format!("said/{id}")) })
}

fn private_word(visit: &Visit, who: &Member) -> Result<Quoted, Turned> {
    let id = visit.id("word")?;
    let found = private::one(visit, who, id)?;
    let Some((_, words)) = found.said else { return Err(Turned::NotHere) };
    if found.author == who.handle {
        return Err(Turned::NotHere);
    }
    let back = place(visit, who.group, &format!("word/one/{id}"));
    Ok(Quoted { id, author: found.author, words: words.to_string(), back })
}

fn about_page(visit: &Visit, who: &Member, quoted: &Quoted, fields: Filled) -> Result<AboutPage, Turned> {
    let author = visit.read(|store| groups::person(store, who.group, quoted.author))?;
    Ok(AboutPage {
        frame: visit.frame().seen_by("conversation-about-seen-by"),
        fields,
        quoted: quoted.words.clone(),
        name: author.map_or_else(|| visit.t("conversation-left"), |author| author.name_used),
        readers: safety::report_message_choices(visit, who, quoted.author)?,
        back: quoted.back.clone(),
        action: visit.path().to_owned(),
        apart: place(visit, who.group, "keep-apart"),
    })
}

fn send(visit: &mut Visit, who: &Member, quoted: &Quoted, form: &Form) -> Answer {
    let message = ReportedMessage { message: quoted.id, author: quoted.author, quoted: &quoted.words };
    match safety::report_message(visit, who, form, &message)? {
        Ok(_) => Ok(Reply::to(quoted.back.clone()).saying("said-conversation-reported")),
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            Reply::refused(&about_page(visit, who, quoted, fields)?)
        }
    }
}

pub(super) fn show_post(visit: &mut Visit, who: Member) -> Answer {
    let quoted = post(visit, &who)?;
    Reply::page(&about_page(visit, &who, &quoted, Filled::empty())?)
}

pub(super) fn send_post(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let quoted = post(visit, &who)?;
    send(visit, &who, &quoted, form)
}

pub(super) fn show_private(visit: &mut Visit, who: Member) -> Answer {
    let quoted = private_word(visit, &who)?;
    Reply::page(&about_page(visit, &who, &quoted, Filled::empty())?)
}

pub(super) fn send_private(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let quoted = private_word(visit, &who)?;
    send(visit, &who, &quoted, form)
}

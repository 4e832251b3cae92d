//! Reporting one message, for the feature whose message it is.

use database::{Fault, Store};
use foundation::{FieldRefusals, Id, Refusal};
use groups::{GroupFacts, Member};
use jiff::civil::Date;
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::send::{Later, Opener, keep, options};
use crate::{
    model::{Choices, Kind, State},
    rules, store, views,
};

/// A message somebody reports, as her own session opened it.
pub struct ReportedMessage<'words> {
    /// Its id.
    pub message: Id,
    /// The handle of the woman who wrote it: she is never among those who can be chosen.
    pub author: Id,
    /// What it says.
    pub quoted: &'words str,
    /// Whether it is a private word between one woman and the facilitators.
    pub private: bool,
}

fn message_choices(store: &mut Store, group: &GroupFacts, who: &Member, author: Id) -> Result<Choices, Fault> {
    let mut choices = store::choices(store, group, Some(who.account))?;
    let written_by = groups::person(store, group.id, author)?.and_then(|person| person.account);
    choices.facilitators.retain(|(handle, ..)| *handle != author);
    choices.host.retain(|account| Some(*account) != written_by);
    Ok(choices)
}

fn facts_of(store: &mut Store, who: &Member) -> Result<GroupFacts, Fault> {
    groups::facts(store, who.group)?.ok_or(Fault::Tampered("a group behind a membership"))
}

/// The page on which one message is reported; the form goes to `place` (path with language), with the fields `to` and
/// `why`, for [`report_message`].
///
/// # Errors
/// The store cannot be reached.
pub fn report_message_page(
    visit: &Visit,
    who: &Member,
    message: &ReportedMessage<'_>,
    place: String,
    fields: Filled,
) -> Answer {
    let choices = visit.read(|store| {
        let group = facts_of(store, who)?;
        message_choices(store, &group, who, message.author)
    })?;
    let view = views::ReportMessage {
        frame: visit.frame().seen_by("safety-wrong-seen-by"),
        quoted: message.quoted.to_owned(),
        place,
        options: options(
            visit,
            &choices,
            None,
            &Later::of(visit, who.group, visit.session().map(|session| session.account))?,
            false,
        ),
        fields,
    };
    if view.fields.refusals().is_empty() { Reply::page(&view) } else { Reply::refused(&view) }
}

/// Reports one message: the words, as she read them, are sealed to those she picks in the field `to`, with what she
/// wrote in `why`; it stands in their inbox and among what she told us, with the promise of an answer. The page's own
/// refusals come back; the same message twice is kept once.
///
/// # Errors
/// A store cannot be reached.
pub fn report_message(
    visit: &mut Visit,
    who: &Member,
    form: &Form,
    message: &ReportedMessage<'_>,
) -> Result<Result<Date, FieldRefusals>, Turned> {
    let (group, choices) = visit.read(|store| {
        let group = facts_of(store, who)?;
        let choices = message_choices(store, &group, who, message.author)?;
        Ok((group, choices))
    })?;
    let sending = match rules::message_report(form.value("to"), form.value("why"), message.quoted, &choices) {
        Ok(sending) => sending,
        Err(refusals) => return Ok(Err(refusals)),
    };
    if reported_messages(visit, who.account)?.iter().any(|(known, _)| *known == message.message) {
        let mut refusals = FieldRefusals::new();
        refusals.add("to", Refusal::new("safety-report-already"));
        return Ok(Err(refusals));
    }
    let place = visit.path_to("/say/mine");
    let kind = if message.private { Kind::Word(message.message) } else { Kind::Message(message.message) };
    keep(visit, form, &group, kind, &sending, &choices, Opener::Account(who.account), place).map(Ok)
}

/// The messages she reported and how far each has come, for the place where they stand.
///
/// # Errors
/// A store cannot be reached.
pub fn reported_messages(visit: &Visit, account: Id) -> Result<Vec<(Id, State)>, Turned> {
    let tag = store::tag_of_account(visit.app(), account)?;
    let reports = visit.read(|store| store::hers(store, &tag))?;
    Ok(reports.into_iter().filter_map(|report| Some((report.kind.message()?, report.state))).collect())
}

//! Saying that something doesn't feel right: which group, to whom, and the words.

use std::sync::Arc;

use database::{Fault, Store};
use foundation::{FieldRefusals, Id, Language, Refusal};
use groups::{GroupFacts, GroupState};
use jiff::{Span, civil::Date};
use keys::PublicKeys;
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::{Whoever, outside};
use crate::{
    model::{Choices, Kind, Report, State, To, Written},
    rules, store, views,
};

fn choose_page(visit: &Visit, who: Whoever, fields: Filled) -> Result<views::Choose, Turned> {
    let language = visit.language();
    let said = |en: &str, cy: &str| {
        let (own, other) = if language == Language::Cy { (cy, en) } else { (en, cy) };
        if own.is_empty() { (other.to_owned(), language.other()) } else { (own.to_owned(), language) }
    };
    let groups = visit.read(|store| {
        let mut groups = Vec::new();
        if let Some(account) = who.account {
            for hers in groups::groups_of(store, account)? {
                if let Some(facts) = groups::facts(store, hers.group)? {
                    groups.push((facts.web_word, hers.group_name_en, hers.group_name_cy));
                }
            }
        } else {
            groups.extend(store::listed_groups(store)?.into_iter().map(|one| (one.web_word, one.name_en, one.name_cy)));
        }
        Ok(groups)
    })?;
    let groups = groups
        .into_iter()
        .map(|(word, en, cy)| {
            let (name, written_in) = said(&en, &cy);
            views::GroupLink { place: visit.path_to(&format!("/say/about/{word}")), name, language: written_in.code() }
        })
        .collect();
    let host = outside::host_of(visit, visit.query("host").unwrap_or_default())?.map(|host| {
        let (name, language) = host.name(language);
        views::GroupLink {
            place: visit.path_to(&format!("/say/outside/{}", host.web_word)),
            name: name.to_owned(),
            language: language.code(),
        }
    });
    Ok(views::Choose {
        frame: visit.frame().with_script().waits_for_native_reader(),
        host,
        groups,
        fields,
        signed_in: who.account.is_some(),
    })
}

/// Which group is it about?
pub(super) fn choose(visit: &mut Visit, who: Whoever) -> Answer {
    Reply::page(&choose_page(visit, who, Filled::empty())?)
}

/// Finds a group that stands in no list by the six letters of its page.
pub(super) fn find(visit: &mut Visit, who: Whoever, form: &Form) -> Answer {
    let word = foundation::tidy_line(form.value("word")).to_lowercase();
    if about(visit, who, &word)?.is_some() {
        return Ok(Reply::to(visit.path_to(&format!("/say/about/{word}"))));
    }
    let mut refusals = FieldRefusals::new();
    refusals.add("word", Refusal::new("safety-wrong-word-error"));
    let fields = Filled::again(form, &refusals, visit.speaker());
    Reply::refused(&choose_page(visit, who, fields)?)
}

pub(super) fn is_word(word: &str) -> bool {
    !word.is_empty() && word.len() <= 20 && word.bytes().all(|letter| letter.is_ascii_alphanumeric())
}

/// The group a word leads to: an open or closed one for anybody who has the word, another one for those in it.
pub(super) fn about(visit: &Visit, who: Whoever, word: &str) -> Result<Option<GroupFacts>, Turned> {
    if !is_word(word) {
        return Ok(None);
    }
    Ok(visit.read(|store| {
        let Some(facts) = groups::facts_by_word(store, word)? else { return Ok(None) };
        let known = match facts.state {
            GroupState::Open | GroupState::Closed => true,
            GroupState::Gone => false,
            GroupState::Draft => match who.account {
                Some(account) => groups::groups_of(store, account)?.iter().any(|hers| hers.group == facts.id),
                None => false,
            },
        };
        Ok(known.then_some(facts))
    })?)
}

/// Who of those who hold a group reads only later than usual: from which day on, where that is known. Whoever is not in the
/// group reads beside no name that it takes longer, nor how long: that one of them is away, and until when, is for its women.
pub(super) struct Later {
    of: Vec<(Id, Option<Date>)>,
    in_group: bool,
}

/// For whoever is not in the group an answer that takes longer takes so many days longer, at least: the day tells nobody when
/// she is back.
const LONGER_DAYS: i64 = 21;

impl Later {
    /// Those who read no messages just now, and those who rest.
    pub(super) fn of(visit: &Visit, group: Id, asks: Option<Id>) -> Result<Self, Turned> {
        let today = visit.now_here().date();
        let (people, in_group) = visit.read(|store| {
            let in_group = match asks {
                Some(account) => groups::groups_of(store, account)?.iter().any(|hers| hers.group == group),
                None => false,
            };
            Ok((groups::people(store, group)?, in_group))
        })?;
        let mut later: Vec<(Id, Option<Date>)> =
            people.iter().filter(|person| person.resting).map(|person| (person.handle, None)).collect();
        for hook in &visit.app().hooks.reads_again {
            let until = hook(visit, group)?.until;
            later.extend(until.into_iter().filter(|(_, day)| *day > today).map(|(handle, day)| (handle, Some(day))));
        }
        Ok(Self { of: later, in_group })
    }

    /// Whether she does, and from when on she reads again.
    fn until(&self, handle: Id) -> Option<Option<Date>> {
        self.of.iter().find(|(known, _)| *known == handle).map(|(_, day)| *day)
    }

    /// Whether all who can be chosen among those who hold the group do.
    fn all(&self, choices: &Choices) -> bool {
        !choices.facilitators.is_empty()
            && choices.facilitators.iter().all(|(handle, ..)| self.until(*handle).is_some())
    }

    /// The day by which an answer is promised: counted from when whoever was picked reads again (S10).
    pub(super) fn answer_by(&self, to: To, today: Date, stated_days: Option<i64>) -> Date {
        let from = match to {
            To::Facilitator(handle) if self.in_group => self.until(handle).flatten(),
            To::Facilitator(handle) => self
                .until(handle)
                .map(|back| back.unwrap_or(today).max(today.saturating_add(Span::new().days(LONGER_DAYS)))),
            To::Host | To::Outside => None,
        };
        rules::answer_by(from.map_or(today, |from| from.max(today)), stated_days)
    }

    /// What is said beside her name before anything is sent. Never why, nor that she is away: only the day of an answer.
    fn hint(&self, visit: &Visit, handle: Id) -> String {
        match self.until(handle).filter(|_| self.in_group) {
            None => String::new(),
            Some(None) => visit.t("safety-wrong-to-not-known"),
            Some(Some(_)) => {
                let by = self.answer_by(To::Facilitator(handle), visit.now_here().date(), None);
                visit.speaker().t1("safety-wrong-to-later", "day", language::day_short(visit.language(), by))
            }
        }
    }
}

/// Who can be chosen. A facilitator whose name is not for whoever asks (`named` has the handles that are; nothing: all of
/// them are) stands there as one of those who hold the group.
pub(super) fn options(
    visit: &Visit,
    choices: &Choices,
    named: Option<&[Id]>,
    later: &Later,
    outside_too: bool,
) -> Vec<(String, String, String)> {
    let is_named = |handle: &Id| named.is_none_or(|named| named.contains(handle));
    let unnamed = choices.facilitators.iter().filter(|(handle, ..)| !is_named(handle)).count();
    let mut number = 0_u32;
    let mut options: Vec<(String, String, String)> = choices
        .facilitators
        .iter()
        .map(|(handle, _, name)| {
            let label = if is_named(handle) {
                visit.speaker().t1("safety-wrong-to-facilitator", "name", name.as_str())
            } else if choices.facilitators.len() == 1 {
                visit.t("safety-wrong-to-holder")
            } else if unnamed == 1 {
                visit.t("safety-wrong-to-another")
            } else {
                number += 1;
                visit.speaker().t1("safety-wrong-to-unnamed", "number", i64::from(number))
            };
            (format!("facilitator-{handle}"), label, later.hint(visit, *handle))
        })
        .collect();
    if !choices.host.is_empty() {
        options.push(("host".to_owned(), visit.t("safety-wrong-to-host"), String::new()));
    }
    if outside_too {
        let hint = visit.t("safety-wrong-to-outside-hint");
        options.push(("outside".to_owned(), visit.t("safety-wrong-to-outside"), hint));
    }
    options
}

fn form_page(
    visit: &Visit,
    who: Whoever,
    group: &GroupFacts,
    fields: Filled,
    words: String,
) -> Result<views::Wrong, Turned> {
    let (choices, named) = visit.read(|store| {
        let named = store::names_to_show(store, group.id, who.account)?;
        Ok((store::choices(store, group, who.account)?, named))
    })?;
    let language = visit.language();
    let later = Later::of(visit, group.id, who.account)?;
    let mut notes = Vec::new();
    if !later.in_group {
        notes.push(visit.t("safety-wrong-to-maybe-later"));
    } else if later.all(&choices) {
        notes.push(visit.t("safety-wrong-to-all-later"));
    }
    let unnamed = |handle: &Id| named.as_ref().is_some_and(|named| !named.contains(handle));
    if choices.facilitators.len() > 1 && choices.facilitators.iter().any(|(handle, ..)| unnamed(handle)) {
        notes.push(visit.t("safety-wrong-to-unnamed-note"));
    }
    if choices.facilitators.len() == 1 {
        notes.push(visit.t("safety-wrong-to-one-facilitator"));
    }
    if choices.host.is_empty() {
        notes.push(visit.t("safety-wrong-to-no-host"));
    }
    Ok(views::Wrong {
        frame: visit.frame().with_script().waits_for_native_reader().seen_by("safety-wrong-seen-by"),
        group: group.name(language).to_owned(),
        group_language: group.name_language(language).code(),
        place: visit.path_to(&format!("/say/about/{}", group.web_word)),
        options: options(visit, &choices, named.as_deref(), &later, true),
        notes,
        outside_place: visit.path_to(&format!("/say/outside/{}", group.web_word)),
        fields,
        words,
        signed_in: who.account.is_some(),
    })
}

/// Words to come back with, for a form that is sent signed out. They stand in the form, so that a second tap shows the
/// same ones again; the server keeps none of them.
fn fresh_words(who: Whoever) -> Result<String, Turned> {
    if who.account.is_some() { Ok(String::new()) } else { Ok(keys::recovery_words()?) }
}

/// The form.
pub(super) fn show(visit: &mut Visit, who: Whoever) -> Answer {
    let group = about(visit, who, visit.parameter("word"))?.ok_or(Turned::NotHere)?;
    if group.listed {
        visit.in_group(group.id)?;
    }
    Reply::page(&form_page(visit, who, &group, Filled::empty(), fresh_words(who)?)?).map(Reply::uncompressed)
}

/// Sends it, sealed to those she named and to herself; or shows how to reach somebody outside.
pub(super) fn send(visit: &mut Visit, who: Whoever, form: &Form) -> Answer {
    let group = about(visit, who, visit.parameter("word"))?.ok_or(Turned::NotHere)?;
    if group.listed {
        visit.in_group(group.id)?;
    }
    let choices = visit.read(|store| store::choices(store, &group, who.account))?;
    let name = match visit.session() {
        Some(session) if who.account.is_some() && form.checked("say-name", "yes") => session.name.clone(),
        _ => String::new(),
    };
    let typed = rules::Typed { to: form.value("to"), what: form.value("what"), want: form.value("want"), name: &name };
    let given = form.value("recovery-words");
    let sending = match rules::sending(&typed, &choices) {
        Ok(sending) => sending,
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            let words = rules::ten_words(given).map_or_else(|| fresh_words(who), Ok)?;
            return Reply::refused(&form_page(visit, who, &group, fields, words)?).map(Reply::uncompressed);
        }
    };
    if sending.to == To::Outside {
        let words = format!("{}\n\n{}", sending.written.what.as_str(), sending.written.want.as_str());
        return Reply::page(&outside::outside_page(visit, who, group.host, words.trim())?);
    }
    if let Some(account) = who.account {
        let place = visit.path_to("/say/mine");
        keep(visit, form, &group, Kind::Feeling, &sending, &choices, Opener::Account(account), place)?;
        return Ok(Reply::to(visit.path_to("/say/mine")).saying(language::words_key("said-say-sent")));
    }
    // A form that waited too long came back without its words: she gets new ones and sends it once more.
    let Some(words) = rules::ten_words(given) else { return once_more(visit, who, &group, form) };
    let stretched = store::words_to_come_back_with(visit.app(), &words)?;
    let place = visit.path_to("/say");
    match keep(visit, form, &group, Kind::Feeling, &sending, &choices, Opener::Words(&stretched), place) {
        Ok(by_day) => {
            let words = words.split(' ').map(str::to_owned).collect();
            let view = views::Sent {
                frame: visit.frame().with_script().waits_for_native_reader(),
                day: language::day(visit.language(), by_day),
                words,
            };
            Reply::page(&view).map(Reply::uncompressed)
        }
        Err(Turned::Broken(Fault::Already(_))) => once_more(visit, who, &group, form),
        Err(turned) => Err(turned),
    }
}

fn once_more(visit: &Visit, who: Whoever, group: &GroupFacts, form: &Form) -> Answer {
    let fields = Filled::again(form, &FieldRefusals::new(), visit.speaker());
    let mut view = form_page(visit, who, group, fields, fresh_words(who)?)?;
    view.frame = view.frame.saying(visit.t("safety-wrong-not-sent"));
    Reply::refused(&view).map(Reply::uncompressed)
}

/// Who will open the answer.
#[derive(Clone, Copy)]
pub(super) enum Opener<'words> {
    Account(Id),
    Words(&'words keys::Stretched),
}

/// Seals a report and keeps it with the promise of an answer. The day of the answer comes back.
#[expect(
    clippy::too_many_arguments,
    reason = "one report: whose form, about what, to whom, for whom, and where it leads"
)]
pub(super) fn keep(
    visit: &Visit,
    form: &Form,
    group: &GroupFacts,
    kind: Kind,
    sending: &rules::Sending,
    choices: &Choices,
    opener: Opener<'_>,
    place: String,
) -> Result<Date, Turned> {
    let today = visit.now_here().date();
    let to_host = sending.to == To::Host;
    let stated = visit.read(|store| store::stated_days(store, group.host.filter(|_| to_host)))?;
    let account = match opener {
        Opener::Account(account) => Some(account),
        Opener::Words(_) => None,
    };
    let by_day = Later::of(visit, group.id, account)?.answer_by(sending.to, today, stated);
    let readers = rules::readers(sending.to, choices);
    let readers = visit.read(|store| with_keys(store, &readers))?;
    let report = Report {
        id: Id::random()?,
        kind,
        group: Some(group.id),
        to_host,
        by_words: matches!(opener, Opener::Words(_)),
        state: State::Sent,
        sent_on: today,
    };
    let app = Arc::clone(visit.app());
    let written: &Written = &sending.written;
    let sealed = match opener {
        Opener::Account(account) => {
            let session = visit.session().ok_or(Turned::SignIn)?;
            let public = session.keys.public();
            store::seal(&app, report, written, &store::Opened::Account(account, public), &readers)?
        }
        Opener::Words(stretched) => store::seal(&app, report, written, &store::Opened::Words(stretched), &readers)?,
    };
    visit.record(form, move |store| {
        store::send(store, &sealed, today, by_day)?;
        Ok(place.clone())
    })?;
    Ok(by_day)
}

/// Those who are to read, each with the keys she has now.
pub(super) fn with_keys(store: &mut Store, readers: &[Id]) -> Result<Vec<(Id, PublicKeys)>, Fault> {
    let mut found = Vec::new();
    for account in readers {
        if let Some(public) = accounts::public_keys(store, *account)? {
            found.push((*account, public));
        }
    }
    if found.is_empty() { Err(Fault::Met) } else { Ok(found) }
}

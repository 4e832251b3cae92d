//! A woman and her facilitators, privately.

use database::Fault;
use foundation::{FieldRefusals, Id, TextRule};
use groups::{Facilitator, Member};
use jiff::civil::Date;
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::{about, place};
use crate::{
    posts::TRIES,
    private,
    rules::{self, LONGEST},
    store,
    views::{OnePage, PrivateLine, Reading, TimesPage, WordPage, WordsPage, week},
};

/// The page of what one woman and the facilitators wrote; `action` is where the box leads.
fn word_page(visit: &Visit, who: &Member, handle: Id, fields: Filled) -> Result<WordPage, Turned> {
    let own = handle == who.handle;
    let (people, times, facts, read) = visit.read(|store| {
        let people = groups::people(store, who.group)?;
        let read = !own || private::anybody_reads(visit.app(), store, who.group, handle)?;
        Ok((people, store::times(store, who.group)?, groups::facts(store, who.group)?, read))
    })?;
    let name =
        |handle: Id| people.iter().find(|person| person.handle == handle).map(|person| person.name_used.as_str());
    let lines = private::thread(visit, who, handle)?
        .iter()
        .map(|private| PrivateLine::of(visit, private, name(private.author)))
        .collect();
    let rest = if own { "word".to_owned() } else { format!("word/with/{handle}") };
    let with = (!own).then(|| name(handle).map_or_else(|| visit.t("conversation-left"), str::to_owned));
    let (mut again, mut reading) = (Vec::new(), Reading::of(visit, times.as_ref()));
    if own {
        for hook in &visit.app().hooks.reads_again {
            let away = hook(visit, who.group)?;
            again.extend(away.lines);
            // Her reading times promise nothing while nobody is there to read.
            if let Some(nobody) = away.nobody {
                reading.nobody = Some(nobody);
            }
        }
    }
    let today = visit.now_here().date();
    let mut days = vec![(String::new(), visit.t("conversation-begin-no-day"))];
    days.extend(
        rules::days_to_pick(today)
            .into_iter()
            .map(|day| (rules::in_days(day, today), language::day_short(visit.language(), day))),
    );
    let ticked = rules::days_from(fields.value("promise"), today);
    Ok(WordPage {
        again,
        days,
        promise: (!own).then(|| promise_tick(visit, ticked)),
        frame: visit.frame().seen_by(if own { "conversation-word-seen-by" } else { "conversation-word-with-seen-by" }),
        fields,
        group: who.group,
        lines,
        action: place(visit, who.group, &rest),
        with,
        nobody: !read,
        reading,
        about_group: facts.map(|facts| visit.path_to(&format!("/p/{}", facts.web_word))).unwrap_or_default(),
    })
}

/// For a member her own words with the facilitators; for a facilitator everybody who wrote to them.
pub(super) fn show(visit: &mut Visit, who: Member) -> Answer {
    if !who.facilitator {
        return Reply::page(&word_page(visit, &who, who.handle, Filled::empty())?);
    }
    let (people, threads, times) = visit.read(|store| {
        let people = groups::people(store, who.group)?;
        Ok((people, private::threads(visit.app(), store, who.group, who.handle)?, store::times(store, who.group)?))
    })?;
    let threads = threads
        .into_iter()
        .filter(|(handle, ..)| *handle != who.handle)
        .map(|(handle, day, waits)| {
            let name = people.iter().find(|person| person.handle == handle).map(|person| person.name_used.clone());
            let name = name.unwrap_or_else(|| visit.t("conversation-left"));
            (handle, name, language::day_short(visit.language(), day), waits)
        })
        .collect();
    Reply::page(&WordsPage {
        frame: visit.frame().seen_by("conversation-words-seen-by"),
        group: who.group,
        threads,
        reading: Reading::of(visit, times.as_ref()),
    })
}

fn words(form: &Form) -> Result<String, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let words = refusals.keep("words", TextRule::needed(LONGEST).text(form.value("words")));
    words.ok_or(refusals)
}

/// Seals and keeps private words, once.
fn send(visit: &mut Visit, who: &Member, handle: Id, form: &Form) -> Answer {
    let words = match words(form) {
        Ok(words) => words,
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            return Reply::refused(&word_page(visit, who, handle, fields)?);
        }
    };
    let (group, author) = (who.group, who.handle);
    let rest = if handle == author { "word".to_owned() } else { format!("word/with/{handle}") };
    let onward = onward(form, group, handle, visit.now_here().date()).filter(|_| handle != author);
    let place = onward.map_or_else(|| place(visit, group, &rest), |onward| visit.path_to(&onward));
    for _ in 0..TRIES {
        let sealed = private::seal(visit, who, handle, None, &words)?;
        let place = place.clone();
        let kept = visit.record(form, move |store| {
            let author = groups::person(store, group, author)?;
            if author.is_none_or(|author| author.handle != handle && !author.facilitator) {
                return Err(Fault::Met);
            }
            private::put(store, &sealed)?;
            Ok(place.clone())
        });
        match kept {
            Err(Turned::Broken(Fault::Met)) => {}
            Ok(reply) => return Ok(reply.saying("said-conversation-sent")),
            other => return other,
        }
    }
    Err(Turned::Broken(Fault::Met))
}

pub(super) fn add(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let read = visit.read(|store| private::anybody_reads(visit.app(), store, who.group, who.handle))?;
    if who.facilitator || !read {
        return Err(Turned::NotHere);
    }
    send(visit, &who, who.handle, form)
}

/// Words that she brings from another page, in the box: nothing is sent or kept before she sends it. Whoever holds the group
/// has no box of her own.
pub(super) fn begin(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    if who.facilitator {
        return Err(Turned::NotHere);
    }
    let fields = Filled::empty().with("words", foundation::tidy_text(form.value("words")));
    Ok(Reply::page(&word_page(visit, &who, who.handle, fields)?)?.uncompressed())
}

/// Facilitators answer; the first word is hers.
fn with(visit: &Visit, who: &Facilitator) -> Result<Id, Turned> {
    let handle = visit.id("handle")?;
    let threads = visit.read(|store| private::threads(visit.app(), store, who.group, who.handle))?;
    let known = threads.iter().any(|(known, ..)| *known == handle);
    if known && handle != who.handle { Ok(handle) } else { Err(Turned::NotHere) }
}

pub(super) fn show_with(visit: &mut Visit, who: Facilitator) -> Answer {
    let handle = with(visit, &who)?;
    Reply::page(&word_page(visit, &who, handle, Filled::empty())?)
}

/// 'I am here for you', in the box: a beginning she may change or take out. It says when she herself is there, or else when the
/// group's messages are read, or neither. It stands before what she wrote already; nothing is sent or kept before she sends it (S93).
pub(super) fn begin_with(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let handle = with(visit, &who)?;
    let today = visit.now_here().date();
    let there = match rules::there(form.value("day"), form.value("hours"), today) {
        Ok(there) => there,
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            return Reply::refused(&word_page(visit, &who, handle, fields)?);
        }
    };
    // Welsh has a word for somebody one is close to.
    let close = form.checked("begin", "close");
    let mut page = word_page(visit, &who, handle, Filled::empty())?;
    let day = there.day.map(|day| language::day_short(visit.language(), day));
    let when = match (day, there.hours.as_str()) {
        (None, "") => page.reading.times.clone(),
        (None, hours) => Some(hours.to_owned()),
        (Some(day), "") => Some(day),
        (Some(day), hours) => Some(visit.speaker().t2("conversation-here-when", "day", day, "hours", hours)),
    };
    let words = match (when, close) {
        (Some(when), false) => format!("{}\n{when}", visit.t("conversation-here-for-you")),
        (Some(when), true) => format!("{}\n{when}", visit.t("conversation-here-for-you-close")),
        (None, false) => visit.t("conversation-here-only"),
        (None, true) => visit.t("conversation-here-only-close"),
    };
    let tick = promise_tick(visit, there.day);
    page.fields = Filled::empty()
        .with("words", rules::begun_with(&words, form.value("begun"), form.value("words")))
        .with("begun", words)
        .with("day", form.value("day"))
        .with("hours", form.value("hours"));
    if !form.value("promise").is_empty() {
        page.fields = page.fields.with("promise", tick.0.clone());
    }
    page.promise = Some(tick);
    Ok(Reply::page(&page)?.uncompressed())
}

/// What a promise after these words is ticked with: in how many days, where she picked one.
fn promise_tick(visit: &Visit, day: Option<Date>) -> (String, String) {
    let Some(day) = day else { return (rules::SOME_DAY.to_owned(), visit.t("conversation-promise")) };
    let label = visit.speaker().t1("conversation-promise-day", "day", language::day_short(visit.language(), day));
    (rules::in_days(day, visit.now_here().date()), label)
}

/// Where she goes once her words are sent: to the form of a new promise to that woman, if she ticked that. Neither her words nor a
/// day stand in the address, only in how many days.
fn onward(form: &Form, group: Id, handle: Id, today: Date) -> Option<String> {
    let place = format!("/c/{group}/promised/to/{handle}");
    match form.value("promise") {
        "" => None,
        days => match rules::days_from(days, today) {
            Some(day) => Some(format!("{place}?by={}", rules::in_days(day, today))),
            None => Some(place),
        },
    }
}

pub(super) fn add_with(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let handle = with(visit, &who)?;
    send(visit, &who, handle, form)
}

fn times_page(visit: &Visit, who: &Facilitator, fields: Filled) -> TimesPage {
    TimesPage {
        frame: visit.frame().seen_by("conversation-times-seen-by"),
        fields,
        group: who.group,
        days: week(visit.language()),
    }
}

pub(super) fn show_times(visit: &mut Visit, who: Facilitator) -> Answer {
    let times = visit.read(|store| store::times(store, who.group))?;
    let mut fields = Filled::empty();
    if let Some(times) = times {
        for day in &times.days {
            fields = fields.with("days", day.to_monday_one_offset().to_string());
        }
        let language = visit.language();
        fields = fields
            .with("starts", language::time(language, times.starts))
            .with("ends", language::time(language, times.ends));
    }
    Reply::page(&times_page(visit, &who, fields))
}

pub(super) fn set_times(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let days: Vec<&str> = form.values("days").collect();
    match rules::reading_times(&days, form.value("starts"), form.value("ends")) {
        Ok(times) => {
            let (group, place) = (who.group, place(visit, who.group, "word"));
            let reply = visit.record(form, move |store| {
                store::set_times(store, group, times.as_ref())?;
                Ok(place.clone())
            })?;
            Ok(reply.saying("said-conversation-times"))
        }
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            Reply::refused(&times_page(visit, &who, fields))
        }
    }
}

/// One private message, and what can be done about it.
pub(super) fn show_one(visit: &mut Visit, who: Member) -> Answer {
    let private = private::one(visit, &who, visit.id("word")?)?;
    let name = visit.read(|store| groups::person(store, who.group, private.author))?.map(|person| person.name_used);
    let rest = if private.handle == who.handle { "word".to_owned() } else { format!("word/with/{}", private.handle) };
    let view = OnePage {
        frame: visit.frame().seen_by(if private.handle == who.handle {
            "conversation-word-seen-by"
        } else {
            "conversation-word-with-seen-by"
        }),
        group: who.group,
        line: PrivateLine::of(visit, &private, name.as_deref()),
        yours: private.author == who.handle,
        back: place(visit, who.group, &rest),
        report: about::progress(visit, &who, private.id)?,
    };
    Reply::page(&view)
}

pub(super) fn take_back(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let id = visit.id("word")?;
    let (group, author) = (who.group, who.handle);
    let place = place(visit, group, "word");
    let reply = visit.record(form, move |store| {
        private::take_back(store, group, author, id)?;
        Ok(place.clone())
    })?;
    Ok(reply.saying("said-conversation-taken-back"))
}

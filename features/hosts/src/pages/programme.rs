//! About the programme, how it is made known in numbers, and a sheet for partners.

use foundation::{FieldRefusals, Language};
use jiff::{Span, civil::Date};
use web::{Answer, Anyone, Filled, Form, Reply, Visit};

use super::{public, staff};
use crate::{
    Coordinator,
    model::{Channel, Programme},
    rules,
    store::programme as store,
    views,
};

/// How many months back may be noted.
const MONTHS: i64 = 13;

/// What a way is called, and what is counted in it: the key of each.
pub(super) const fn channel_keys(channel: Channel) -> (&'static str, &'static str) {
    match channel {
        Channel::Poster => ("hosts-channel-poster", "hosts-channel-poster-counts"),
        Channel::Gp => ("hosts-channel-gp", "hosts-channel-gp-counts"),
        Channel::Voluntary => ("hosts-channel-voluntary", "hosts-channel-voluntary-counts"),
        Channel::Word => ("hosts-channel-word", "hosts-channel-word-counts"),
        Channel::Other => ("hosts-channel-other", "hosts-channel-other-counts"),
    }
}

pub(super) fn edit(visit: &mut Visit, who: Coordinator) -> Answer {
    let said = visit.read(|it| store::programme(it, who.host))?;
    let mut fields = Filled::empty()
        .with("aims_en", said.aims.en)
        .with("aims_cy", said.aims.cy)
        .with("money_en", said.money.en)
        .with("money_cy", said.money.cy);
    for (name, day) in [("from", said.from), ("until", said.until)] {
        if let Some(day) = day {
            fields = fields.with_date(name, day);
        }
    }
    Reply::page(&edit_page(visit, &who, fields))
}

fn edit_page(visit: &Visit, who: &Coordinator, fields: Filled) -> views::EditProgramme {
    views::EditProgramme { frame: visit.frame().seen_by("hosts-programme-seen-by"), host: who.host, fields }
}

/// A day that may be left out: all three of its fields empty.
fn day(form: &Form, name: &'static str, today: Date, refusals: &mut FieldRefusals) -> Option<Date> {
    let empty = ["day", "month", "year"].iter().all(|part| form.value(&format!("{name}-{part}")).trim().is_empty());
    if empty { None } else { refusals.keep(name, form.date(name, today)) }
}

pub(super) fn keep(visit: &mut Visit, who: Coordinator, form: &Form) -> Answer {
    let today = visit.now_here().date();
    let mut days = FieldRefusals::new();
    let from = day(form, "from", today, &mut days);
    let until = day(form, "until", today, &mut days);
    let pair = |name: &str| (form.value(&format!("{name}_en")), form.value(&format!("{name}_cy")));
    match rules::programme(pair("aims"), (from, until), pair("money"), days) {
        Ok(said) => {
            let (host, place) = (who.host, staff::org_path(visit, &who, "/programme"));
            let reply = visit.record(form, move |it| {
                store::keep_programme(it, host, &said)?;
                Ok(place.clone())
            })?;
            Ok(reply.saying("said-kept"))
        }
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            Reply::refused(&edit_page(visit, &who, fields))
        }
    }
}

/// What the public page says of it; nothing where the host has said nothing.
pub(super) fn said(visit: &Visit, said: Programme, groups: Vec<String>) -> Option<views::SaidProgramme> {
    if said.is_empty() {
        return None;
    }
    let language = visit.language();
    let day = |day| language::day(language, day);
    let from = said.from.map(|from| (visit.t("hosts-programme-from"), day(from)));
    let today = visit.now_here().date();
    let until = said.until.map(|until| {
        let key = if until < today { "hosts-programme-ended" } else { "hosts-programme-until" };
        (visit.t(key), day(until))
    });
    Some(views::SaidProgramme {
        aims: said.aims,
        facts: [from, until].into_iter().flatten().collect(),
        money: said.money,
        groups,
    })
}

pub(super) fn outreach(visit: &mut Visit, who: Coordinator) -> Answer {
    let month = store::month(visit.now_here().date());
    Reply::page(&outreach_page(visit, &who, Filled::empty().with("month", month))?)
}

/// The months that may be noted, this one first.
fn months(today: Date) -> Vec<Date> {
    let first = today.first_of_month();
    (0..MONTHS).map(|back| first.saturating_sub(Span::new().months(back))).collect()
}

fn outreach_page(visit: &Visit, who: &Coordinator, fields: Filled) -> Result<views::OutreachPage, web::Turned> {
    let (language, host) = (visit.language(), who.host);
    let done = visit.read(|it| store::outreach(it, host))?;
    Ok(views::OutreachPage {
        frame: visit.frame().seen_by("hosts-seen-by-coordinators"),
        host,
        months: months(visit.now_here().date())
            .into_iter()
            .map(|month| (store::month(month), language::month(language, month)))
            .collect(),
        channels: Channel::ALL
            .map(|channel| {
                let (name, counts) = channel_keys(channel);
                (channel.word().to_owned(), visit.t(name), visit.t(counts))
            })
            .to_vec(),
        heads: ["hosts-told-month", "hosts-told-channel", "hosts-told-number"].map(|key| visit.t(key)).to_vec(),
        rows: done
            .into_iter()
            .map(|one| {
                vec![language::month(language, one.month), visit.t(channel_keys(one.channel).0), one.number.to_string()]
            })
            .collect(),
        fields,
    })
}

pub(super) fn note(visit: &mut Visit, who: Coordinator, form: &Form) -> Answer {
    let known = months(visit.now_here().date());
    let month = known.into_iter().find(|month| store::month(*month) == form.value("month"));
    match rules::outreach(month, Channel::from_word(form.value("channel")), form.value("number")) {
        Ok(done) => {
            let (host, place) = (who.host, staff::org_path(visit, &who, "/told"));
            let reply = visit.record(form, move |it| {
                store::keep_outreach(it, host, &done)?;
                Ok(place.clone())
            })?;
            Ok(reply.saying("said-kept"))
        }
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            Reply::refused(&outreach_page(visit, &who, fields)?)
        }
    }
}

/// A sheet for whoever meets women elsewhere: they may tell them, and may not choose them.
pub(super) fn partners(visit: &mut Visit, _: Anyone) -> Answer {
    let host = public::host(visit)?;
    let address = visit.app().settings.address.clone();
    let plain = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
    let languages = match visit.query("in") {
        Some("both") => vec![Language::Cy, Language::En],
        Some(code) => vec![Language::from_code(code).unwrap_or(visit.language())],
        None => vec![visit.language()],
    };
    let sheet = |(nth, language): (usize, Language)| {
        let (speaker, (name, name_language)) = (visit.speaker_in(language), host.name(language));
        let at = |rest: &str| format!("{plain}/{}/{rest}", language.code());
        views::PartnersSheet {
            language,
            level: if nth == 0 { "h2" } else { "h3" },
            name: name.to_owned(),
            name_lang: name_language.code(),
            look: speaker.t1("hosts-partners-look", "address", at("find")),
            host: speaker.t1("hosts-partners-host", "address", at(&format!("h/{}", host.web_word))),
            speaker,
        }
    };
    Reply::page(&views::Partners {
        frame: visit.frame().seen_by("hosts-seen-by-all"),
        sheets: languages.into_iter().enumerate().map(sheet).collect(),
        large: visit.query("size") == Some("large"),
        word: host.web_word,
        contact: host.page.contact,
    })
}

//! Reading: for everybody, signed in or out, without a cookie and without script.

use web::{Answer, Anyone, Reply, Turned, Visit};

use super::{Named, frame, said};
use crate::{
    pack::{self, Activity, ActivityFacts, Guide, PURPOSES, Pack, Section},
    shelf::{Found, shelf},
    views,
};

/// The way in: what there is, whose it is, and how it may be used.
pub(super) fn front(visit: &mut Visit, _: Anyone) -> Answer {
    let language = visit.language();
    let line = |pack: &'static Pack| views::PackLine { name: pack.about.name(language), about: &pack.about };
    let packs = shelf().packs().map(line).collect();
    Reply::page(&views::Front { frame: visit.frame(), packs })
}

/// Every exercise, or those that are good for one thing.
pub(super) fn activities(visit: &mut Visit, _: Anyone) -> Answer {
    // By its number: an address says nothing about what was looked for.
    let number = visit.query("for").and_then(|number| number.parse::<usize>().ok()).unwrap_or_default();
    let purpose = number.checked_sub(1).and_then(|place| PURPOSES.get(place)).copied().unwrap_or_default().to_owned();
    let named = Named::on(visit)?;
    let lines = shelf()
        .activities()
        .into_iter()
        .filter(|one| purpose.is_empty() || one.item.facts.purposes.contains(&purpose))
        .filter_map(|one| {
            let (words, other) = said(visit, &one.item.words)?;
            let facts = [time(visit, &one.item.facts), people(visit, &one.item.facts)];
            Some(views::Line {
                place: visit.path_to(&format!("/ideas/a/{}", one.key)),
                title: &words.title,
                short: &words.purpose,
                meta: facts.join(" · "),
                whose: named.line(&one),
                other,
            })
        })
        .collect();
    let purposes =
        (1..).zip(PURPOSES).map(|(place, word)| (place, visit.t(purpose_key(word)), word == purpose)).collect();
    Reply::page(&views::Activities { frame: visit.frame(), lines, purposes, all: purpose.is_empty() })
}

/// One exercise, whole.
pub(super) fn activity(visit: &mut Visit, _: Anyone) -> Answer {
    Reply::page(&activity_view(visit)?)
}

/// The same as a PDF.
pub(super) fn activity_pdf(visit: &mut Visit, _: Anyone) -> Answer {
    let page = visit.path_to(&format!("/ideas/a/{}", visit.parameter("item")));
    activity_view(visit)?;
    web::pdf(visit, &page, |visit| Ok(activity_view(visit)?.on_paper()))
}

fn activity_view(visit: &Visit) -> Result<views::ActivityPage, Turned> {
    let key = visit.parameter("item");
    let found = shelf().activities().into_iter().find(|one| one.key == key).ok_or(Turned::NotHere)?;
    activity_page(visit, &found)
}

/// An exercise as it stands, or as it will stand.
pub(super) fn activity_page(visit: &Visit, found: &Found<Activity>) -> Result<views::ActivityPage, Turned> {
    let (words, other) = said(visit, &found.item.words).ok_or(Turned::NotHere)?;
    let facts = &found.item.facts;
    let equipment =
        words.equipment.iter().zip(&facts.equipment).map(|(what, many)| thing(visit, what, *many)).collect();
    let steps =
        words.steps.iter().zip(&facts.steps).map(|(step, minutes)| (step, minutes_of(visit, *minutes))).collect();
    let mut rows = vec![
        (visit.t("toolkit-people"), people(visit, facts)),
        (visit.t("toolkit-time"), time(visit, facts)),
        (
            visit.t("toolkit-room"),
            format!("{} · {}", visit.t(space_key(&facts.space)), visit.t(setting_key(&facts.setting))),
        ),
        (visit.t("toolkit-energy"), visit.t(energy_key(&facts.energy))),
        (
            visit.t("toolkit-good-for"),
            facts.purposes.iter().map(|word| visit.t(purpose_key(word))).collect::<Vec<_>>().join(" · "),
        ),
    ];
    if facts.heavy {
        rows.push((visit.t("toolkit-heavy"), visit.t("toolkit-heavy-is")));
    }
    let phases = [("toolkit-brief", facts.brief), ("toolkit-do", facts.doing), ("toolkit-debrief", facts.debrief)];
    Ok(views::ActivityPage {
        frame: frame(visit, found.pack),
        words,
        other,
        rows,
        phases: phases.into_iter().map(|(key, minutes)| (visit.t(key), minutes_of(visit, minutes))).collect(),
        touch: visit.t(touch_key(&facts.touch)),
        equipment,
        steps,
        drawing: facts.drawing.as_deref().and_then(pack::drawing).unwrap_or_default(),
        whose: Named::on(visit)?.of(found),
        cards: visit.path_to(&format!("/ideas/a/{}/cards", found.key)),
        pdf: visit.path_to(&format!("/ideas/a/{}/sheet.pdf", found.key)),
    })
}

/// The ten sections.
pub(super) fn handbook(visit: &mut Visit, _: Anyone) -> Answer {
    let named = Named::on(visit)?;
    let sections = shelf()
        .handbook()
        .into_iter()
        .filter_map(|one| {
            let (words, other) = said(visit, &one.item.words)?;
            let short = words.summary.first().map_or("", String::as_str);
            let place = visit.path_to(&format!("/ideas/h/{}", one.key));
            let whose = named.line(&one);
            let line = views::Line { place, title: &words.title, short, meta: String::new(), whose, other };
            Some((line, words.parts.as_slice()))
        })
        .collect();
    Reply::page(&views::Handbook { frame: visit.frame(), sections })
}

/// One section: read, do, print.
pub(super) fn section(visit: &mut Visit, _: Anyone) -> Answer {
    Reply::page(&section_view(visit)?)
}

/// The same as a PDF.
pub(super) fn section_pdf(visit: &mut Visit, _: Anyone) -> Answer {
    let page = visit.path_to(&format!("/ideas/h/{}", visit.parameter("item")));
    section_view(visit)?;
    web::pdf(visit, &page, |visit| Ok(section_view(visit)?.on_paper()))
}

fn section_view(visit: &Visit) -> Result<views::SectionPage, Turned> {
    let key = visit.parameter("item").to_owned();
    let all = shelf().handbook();
    let place = all.iter().position(|one| one.key == key).ok_or(Turned::NotHere)?;
    let found = all.get(place).ok_or(Turned::NotHere)?;
    section_page(visit, found, all.get(place + 1))
}

/// A section as it stands, or as it will stand, and the one after it.
pub(super) fn section_page(
    visit: &Visit,
    found: &Found<Section>,
    next: Option<&Found<Section>>,
) -> Result<views::SectionPage, Turned> {
    let (words, other) = said(visit, &found.item.words).ok_or(Turned::NotHere)?;
    let facts = &found.item.facts;
    let activity = shelf().activity_in(found.pack, &facts.activity);
    let now = match (activity, facts.page.as_str()) {
        (Some(activity), _) => format!("/ideas/a/{}", activity.key),
        (None, "help") => "/help".to_owned(),
        (None, "wrong") => "/say".to_owned(),
        _ => "/".to_owned(),
    };
    let next = next.and_then(|next| {
        let (words, _) = said(visit, &next.item.words)?;
        Some((visit.path_to(&format!("/ideas/h/{}", next.key)), words.title.as_str()))
    });
    let see = facts.see.iter().filter_map(|page| {
        let (place, label) = match page.as_str() {
            "triangles" => ("/ideas/t", "toolkit-door-triangles"),
            "wheels" => ("/ideas/w", "toolkit-wheels"),
            "guides" => ("/ideas/g", "toolkit-moment-title"),
            "learning" => ("/ideas/l/1", "toolkit-learning"),
            "sentence" => ("/account/kept/new", "toolkit-sentence-title"),
            other => {
                let activity = shelf().activity_in(found.pack, other.strip_prefix(pack::SEE_ACTIVITY)?)?;
                let (words, _) = said(visit, &activity.item.words)?;
                return Some((visit.path_to(&format!("/ideas/a/{}", activity.key)), words.title.clone()));
            }
        };
        Some((visit.path_to(place), visit.t(label)))
    });
    let (see, now) = (see.collect(), visit.path_to(&now));
    let whose = Named::on(visit)?.of(found);
    let pdf = visit.path_to(&format!("/ideas/h/{}/sheet.pdf", found.key));
    Ok(views::SectionPage { frame: frame(visit, found.pack), words, other, whose, now, see, next, pdf })
}

/// What is happening?
pub(super) fn guides(visit: &mut Visit, _: Anyone) -> Answer {
    // Where somebody may be in danger comes first, as it does in a group.
    let mut lines = guide_lines(visit, "/ideas/g", super::moments::leads_to_safety)?;
    lines.extend(guide_lines(visit, "/ideas/g", |one| !super::moments::leads_to_safety(one))?);
    Reply::page(&views::Guides { frame: visit.frame(), lines, back: None })
}

/// The guides that are wanted, as lines that lead to them.
pub(super) fn guide_lines(
    visit: &Visit,
    under: &str,
    wanted: impl Fn(&Found<Guide>) -> bool,
) -> Result<Vec<views::Line>, Turned> {
    let named = Named::on(visit)?;
    Ok(shelf()
        .guides()
        .into_iter()
        .filter(|one| wanted(one))
        .filter_map(|one| {
            let (words, other) = said(visit, &one.item.words)?;
            let place = visit.path_to(&format!("{under}/{}", one.key));
            let whose = named.line(&one);
            Some(views::Line { place, title: &words.title, short: &words.short, meta: String::new(), whose, other })
        })
        .collect())
}

/// One guide. What can be done at once needs a group; here are the doors that are open to everybody.
pub(super) fn guide(visit: &mut Visit, _: Anyone) -> Answer {
    let key = visit.parameter("item").to_owned();
    let mut doors = vec![
        (visit.path_to("/help"), visit.t("toolkit-door-help")),
        (visit.path_to("/say"), visit.t("toolkit-door-wrong")),
    ];
    let leads = |one: &Found<Guide>| one.key == key && one.item.facts.doors.iter().any(|door| door == "triangles");
    if shelf().guides().iter().any(leads) {
        doors.push((visit.path_to("/ideas/t"), visit.t("toolkit-door-triangles")));
    }
    guide_page(visit, &key, "/ideas/g", doors)
}

/// The same as a PDF.
pub(super) fn guide_pdf(visit: &mut Visit, _: Anyone) -> Answer {
    let key = visit.parameter("item").to_owned();
    let view = |visit: &Visit| guide_view(visit, &key, "/ideas/g", Vec::new());
    view(visit)?;
    let page = visit.path_to(&format!("/ideas/g/{key}"));
    web::pdf(visit, &page, |visit| Ok(view(visit)?.on_paper()))
}

/// A guide with these doors at its end.
pub(super) fn guide_page(visit: &Visit, key: &str, under: &str, doors: Vec<(String, String)>) -> Answer {
    Reply::page(&guide_view(visit, key, under, doors)?)
}

pub(super) fn guide_view(
    visit: &Visit,
    key: &str,
    under: &str,
    doors: Vec<(String, String)>,
) -> Result<views::GuidePage, Turned> {
    let all = shelf().guides();
    let found = all.iter().find(|one| one.key == key).ok_or(Turned::NotHere)?;
    guide_as_it_stands(visit, found, under, doors)
}

/// A guide as it stands, or as it will stand.
pub(super) fn guide_as_it_stands(
    visit: &Visit,
    found: &Found<Guide>,
    under: &str,
    doors: Vec<(String, String)>,
) -> Result<views::GuidePage, Turned> {
    let all = shelf().guides();
    let (words, other) = said(visit, &found.item.words).ok_or(Turned::NotHere)?;
    let related = found
        .item
        .facts
        .related
        .iter()
        .filter_map(|slug| {
            let next = all.iter().find(|next| std::ptr::eq(next.pack, found.pack) && next.item.slug == *slug)?;
            let (words, _) = said(visit, &next.item.words)?;
            Some((visit.path_to(&format!("{under}/{}", next.key)), words.title.as_str()))
        })
        .collect();
    let whose = Named::on(visit)?.of(found);
    let pdf = visit.path_to(&format!("/ideas/g/{}/sheet.pdf", found.key));
    Ok(views::GuidePage { frame: frame(visit, found.pack), words, other, whose, doors, related, pdf })
}

pub(super) fn minutes_of(visit: &Visit, [least, most]: [u16; 2]) -> String {
    match (least, most) {
        (0, 0) => String::new(),
        (0, most) => visit.speaker().t1("toolkit-minutes-at-most", "minutes", i64::from(most)),
        (least, most) if least == most => visit.speaker().t1("toolkit-minutes", "minutes", i64::from(most)),
        _ => visit.speaker().t1("toolkit-minutes-range", "range", format!("{least}–{most}")),
    }
}

/// How many women a page reckons with, where a number grows with them.
const SIX: u16 = 6;

/// How long it takes in all; where it grows with the women, for six of them.
fn time(visit: &Visit, facts: &ActivityFacts) -> String {
    let range = minutes_of(visit, facts.minutes_for(SIX));
    if facts.grows() { format!("{range} {}", visit.t("toolkit-for-six")) } else { range }
}

fn people(visit: &Visit, facts: &ActivityFacts) -> String {
    match facts.people.as_slice() {
        [1] => visit.t("toolkit-any-number"),
        [least, most] => visit.speaker().t1("toolkit-people-range", "range", format!("{least}–{most}")),
        [least] => visit.speaker().t1("toolkit-people-least", "least", i64::from(*least)),
        _ => String::new(),
    }
}

/// What is needed; where it grows with the women, how many for six.
fn thing(visit: &Visit, what: &str, many: pack::Thing) -> String {
    let count = many.for_people(SIX);
    if many.each > 0.0 {
        format!("{what} ({count} {})", visit.t("toolkit-for-six"))
    } else if count > 1 {
        format!("{what} ({count})")
    } else {
        what.to_owned()
    }
}

pub(super) fn purpose_key(word: &str) -> &'static str {
    match word {
        "connection" => "toolkit-for-connection",
        "safety" => "toolkit-for-safety",
        "trust" => "toolkit-for-trust",
        "language" => "toolkit-for-language",
        "relationships" => "toolkit-for-relationships",
        "leadership" => "toolkit-for-leadership",
        "self-care" => "toolkit-for-self-care",
        "endings" => "toolkit-for-endings",
        "online" => "toolkit-for-online",
        _ => "toolkit-for-welsh",
    }
}

fn space_key(word: &str) -> &'static str {
    match word {
        "small" => "toolkit-space-small",
        "medium" => "toolkit-space-medium",
        "large" => "toolkit-space-large",
        _ => "toolkit-space-none",
    }
}

fn setting_key(word: &str) -> &'static str {
    match word {
        "indoors" => "toolkit-setting-indoors",
        "outdoors" => "toolkit-setting-outdoors",
        "online" => "toolkit-setting-online",
        _ => "toolkit-setting-either",
    }
}

pub(super) fn touch_key(word: &str) -> &'static str {
    match word {
        "needed" => "toolkit-touch-needed",
        "optional" => "toolkit-touch-optional",
        _ => "toolkit-touch-none",
    }
}

fn energy_key(word: &str) -> &'static str {
    match word {
        "low" => "toolkit-energy-low",
        "high" => "toolkit-energy-high",
        _ => "toolkit-energy-middle",
    }
}

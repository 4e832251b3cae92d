//! The evening in which a group is opened, and the weeks in which women join.

use std::sync::Arc;

use database::Fault;
use foundation::{Id, Language};
use groups::opening::{POINTS, Start, starter_of_point};
use language::{Noun, Offered, OwnWords, Speaker};

use super::{
    Opened, Stage, hosts, invented,
    invented::{Group, Room},
    lock, people,
};
use crate::demo::{DemoRole, walker::Walker};

/// Opens one group through its pages, and lets its women in.
pub(super) fn open(stage: &Stage, plan: &'static Group, hosts: &[Id]) -> Result<Opened, Fault> {
    let under = plan.host.and_then(|place| Some((invented::HOSTS.get(place)?, *hosts.get(place)?)));
    let [first, second] = plan.facilitators;
    let mut holder = people::come(stage, first)?;
    let begin = format!("/{}/begin", plan.language);
    holder.fill(
        &begin,
        &begin,
        &[
            ("name_en", plan.name.0),
            ("name_cy", plan.name.1),
            ("cover_name_en", plan.cover.0),
            ("cover_name_cy", plan.cover.1),
            ("name_used", first),
        ],
    )?;
    let id = id_after(&holder, "/c/")?;
    people::second_factor(stage, &mut holder)?;
    let at = format!("/{}/c/{id}", plan.language);
    if let Some((host, host_id)) = under {
        let code = hosts::code_for_a_group(stage, host, host_id)?;
        let path = format!("{at}/opening/host");
        holder.fill(&path, &path, &[("code", &code)])?;
    }
    if let Some((holds, women)) = plan.goes_by {
        let names = format!("{at}/words/names");
        holder.fill(&names, &names, &[("holder", holds), ("woman", women)])?;
    }
    write(stage, plan, &mut holder, &at)?;
    let rooms = plan.rooms.iter().map(|room| look_over(room, &mut holder, &at)).collect::<Result<Vec<_>, _>>()?;
    holder.fill(&format!("{at}/opening/check"), &format!("{at}/opening"), &[])?;

    let host = under.map(|(host, _)| host.name.0.to_owned());
    let role = |role: &'static str| DemoRole {
        role: role.into(),
        group: Some(plan.shown_name().to_owned()),
        host: host.clone(),
    };
    stage.holds(first, role("facilitator"));
    let mut other = join(stage, &mut holder, &at, second, "facilitator")?;
    people::second_factor(stage, &mut other)?;
    stage.holds(second, role("facilitator"));
    let yourself = format!("{at}/opening/yourself");
    other.fill(
        &yourself,
        &yourself,
        &[("yourself-en", plan.of_themselves[1].0), ("yourself-cy", plan.of_themselves[1].1)],
    )?;
    lock(&stage.browsers).insert(second.to_owned(), other);
    for name in plan.members {
        let her = join(stage, &mut holder, &at, name, "member")?;
        stage.holds(name, role("member"));
        lock(&stage.browsers).insert((*name).to_owned(), her);
    }
    for name in plan.kept_places {
        holder.fill(&format!("{at}/people"), &format!("{at}/people/place"), &[("name_used", name)])?;
    }
    lock(&stage.browsers).insert(first.to_owned(), holder);
    Ok(Opened { plan, id, rooms })
}

/// Somebody comes with a code that the group's holder made.
fn join(stage: &Stage, holder: &mut Walker, at: &str, name: &str, role: &str) -> Result<Walker, Fault> {
    let code = format!("{at}/people/code");
    let page = if role == "member" { format!("{at}/people") } else { code.clone() };
    let code = holder.fill(&page, &code, &[("role", role)])?.read("<p class=\"words\"><strong>", "</strong>")?;
    let mut her = people::come(stage, name)?;
    her.fill("/en/join", "/en/join", &[("code", &code), ("name_used", name), ("read", "yes")])?;
    id_after(&her, "/c/")?;
    Ok(her)
}

/// The id that follows a piece of where she is.
fn id_after(walker: &Walker, piece: &str) -> Result<Id, Fault> {
    let place = walker.place();
    let id = place.split_once(piece).map(|(_, rest)| rest.split(['/', '?']).next().unwrap_or_default());
    id.and_then(|id| Id::parse(id).ok())
        .ok_or_else(|| Fault::Broken(format!("{} at {place}: nothing led there", walker.name)))
}

/// The lines that were picked, and one of the group's own, as a form sends them.
fn list(picked: &[String], own: invented::Said) -> Vec<(&str, &str)> {
    let mut fields: Vec<(&str, &str)> = picked.iter().map(|key| ("starter", key.as_str())).collect();
    fields.extend([("new-en", own.0), ("new-cy", own.1)]);
    fields
}

/// Everything the group says of itself.
fn write(stage: &Stage, plan: &Group, holder: &mut Walker, at: &str) -> Result<(), Fault> {
    let mut step = |step: &str, fields: &[(&str, &str)]| -> Result<(), Fault> {
        let path = format!("{at}/opening/{step}");
        holder.fill(&path, &path, fields).map(drop)
    };
    let picked = |kind: &str, numbers: &[u8]| -> Vec<String> {
        numbers.iter().map(|number| format!("starter-{kind}-{number}")).collect()
    };
    step("who", &list(&[], plan.who))?;
    step("can", &list(&picked("can", plan.can), plan.can_too))?;
    step("cannot", &list(&picked("cannot", &[1, 2, 3, 4, 5, 6]), plan.cannot_too))?;
    let lines = picked("boundary", &[2, 3, 4, 6, 7]);
    let mut boundaries = list(&lines, ("", ""));
    boundaries.extend(plan.reads.iter().map(|day| ("days", *day)));
    boundaries.extend([("from", "10:00"), ("to", "12:00"), ("calls", "18:00")]);
    step("boundaries", &boundaries)?;
    step("limits", &[("start", plan.limits.word()), ("do", "start")])?;
    let points = limits(stage, plan);
    let fields: Vec<(&str, &str)> = points.iter().map(|(field, text)| (field.as_str(), text.as_str())).collect();
    step("limits", &fields)?;
    step("expect", &list(&picked("expect", &[3, 4, 5, 7, 10, 12]), plan.expect))?;
    step("languages", &[("languages", plan.languages), ("mixed-en", plan.mixed.0), ("mixed-cy", plan.mixed.1)])?;
    step("called", &[("called_en", plan.called.0), ("called_cy", plan.called.1)])?;
    let herself = plan.of_themselves[0];
    step("yourself", &[("yourself-en", herself.0), ("yourself-cy", herself.1)])?;
    let may_write = if plan.may_write { "yes" } else { "not-now" };
    let after = if plan.may_write { invented::LOOKED_AFTER } else { ("", "") };
    step("writing", &[("writing", may_write), ("writing-en", after.0), ("writing-cy", after.1)])?;
    step("listing", &[("listing", "listed")])?;
    step("door", &[("telephone", plan.telephone), ("door-word", plan.door_word), ("poster-day", plan.poster_day)])?;
    step("plans", &[("partner", invented::PARTNER), ("illness", invented::ILLNESS)])
}

/// The pages of this group as they speak: in its own words.
fn speaker(stage: &Stage, plan: &Group, language: Language) -> Speaker {
    let (holds, women) = plan.goes_by.unwrap_or_default();
    let words = [(Noun::Facilitator, holds), (Noun::Woman, women)];
    let chosen = words.into_iter().filter_map(|(noun, word)| Offered::found(noun, word));
    let own = chosen.fold(OwnWords::default(), |own, word| own.with(word.noun, &word.forms(language)));
    stage.app.catalogue.speaker(language).in_words_of(Arc::new(own))
}

/// The limits of confidentiality: the start's own texts with their gaps filled.
fn limits(stage: &Stage, plan: &Group) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for (number, point) in (1..).zip(POINTS) {
        let filling = match (plan.limits, point) {
            (_, "written") => invented::KEPT_WHERE,
            (Start::Host, "who") => {
                let lead =
                    plan.host.and_then(|place| invented::HOSTS.get(place)).map_or("", |host| host.safeguarding.0);
                (lead, lead)
            }
            (_, "staff") => (plan.held_by, plan.held_by),
            _ => invented::TALKED_TO,
        };
        for (language, filling) in [(Language::En, filling.0), (Language::Cy, filling.1)] {
            let text = speaker(stage, plan, language).t(&starter_of_point(plan.limits, point));
            fields.push((
                format!("{}-{number}", language.code()),
                text.replace("… .", &format!("{filling}.")).replace('…', filling),
            ));
        }
    }
    fields
}

/// A room is written down, described and looked over.
fn look_over(room: &Room, holder: &mut Walker, at: &str) -> Result<Id, Fault> {
    let new = format!("{at}/rooms/new");
    holder.fill(
        &new,
        &new,
        &[
            ("kind", room.kind),
            ("members_en", room.members.0),
            ("members_cy", room.members.1),
            ("public_en", room.public.0),
            ("public_cy", room.public.1),
            ("area_en", room.area.0),
            ("area_cy", room.area.1),
            ("address", room.address),
            ("last_bus", room.last_bus),
            ("size", room.space.0),
            ("outside", room.space.1),
            ("link", room.link),
            ("link_minutes", "30"),
        ],
    )?;
    let id = id_after(holder, "/rooms/")?;
    for language in ["en", "cy"] {
        let facts: Vec<(&str, &str)> = room
            .facts
            .iter()
            .map(|(key, en, cy)| (*key, if language == "cy" { *cy } else { *en }))
            .filter(|(_, text)| !text.is_empty())
            .collect();
        if !facts.is_empty() {
            let (_, rest) = at.split_once("/c/").unwrap_or_default();
            let about = format!("/{language}/c/{rest}/rooms/{id}/about");
            holder.fill(&about, &about, &facts)?;
        }
    }
    if room.looked_over {
        let looked: &[&str] = if room.kind == "room" {
            &["door", "walls", "others", "ways-out", "help"]
        } else {
            &["names", "recording", "strangers", "help"]
        };
        let fields: Vec<(&str, &str)> = looked.iter().map(|one| ("looked", *one)).collect();
        let check = format!("{at}/rooms/{id}/check");
        holder.fill(&check, &check, &fields)?;
    }
    Ok(id)
}

//! The shelf of links, and a short way of learning: for everybody, members as well as those who hold a group.

use web::{Answer, Anyone, Reply, Visit};

use super::kept;
use crate::{
    learning_views as views,
    pack::{FOR_WHAT, Link, Pack, Step},
    shelf::shelf,
};

/// Every link, by what it is for; each stands once, under the first.
pub(super) fn links(visit: &mut Visit, _: Anyone) -> Answer {
    let all: Vec<&'static Link> = shelf().packs().flat_map(|pack| &pack.learning.links).collect();
    let shelves = FOR_WHAT.iter().filter_map(|word| {
        let first = |link: &&Link| link.for_what.first().is_some_and(|first| first == word);
        let links: Vec<_> = all.iter().copied().filter(first).map(|link| line(visit, link)).collect();
        (!links.is_empty()).then(|| (visit.t(for_key(word)), links))
    });
    let shelves = shelves.collect();
    Reply::page(&views::Links { frame: visit.frame().waits_for_native_reader(), shelves })
}

/// The way of learning, step by step, in any order.
pub(super) fn steps(visit: &mut Visit, _: Anyone) -> Answer {
    let steps = shelf()
        .packs()
        .flat_map(|pack| pack.learning.steps.iter().map(move |one| (pack, one)))
        .map(|(pack, one)| step(visit, pack, one))
        .collect();
    let keep = kept::signed_in(visit).map(|_| visit.path_to("/account/kept/new"));
    Reply::page(&views::Steps { frame: visit.frame().waits_for_native_reader(), steps, keep })
}

fn step(visit: &Visit, pack: &'static Pack, step: &'static Step) -> views::StepLine {
    let language = visit.language();
    let reads = step.reads.iter().filter_map(|(kind, slug)| place(visit, pack, kind, slug)).collect();
    let links = pack.learning.links.iter().filter(|link| step.links.contains(&link.name));
    views::StepLine {
        title: step.title.says(language),
        about: step.about.says(language),
        minutes: visit.speaker().t1("toolkit-about-minutes", "minutes", i64::from(step.minutes)),
        reads,
        links: links.map(|link| line(visit, link)).collect(),
    }
}

/// Where a text of the same pack is, and what it is called.
fn place(visit: &Visit, pack: &'static Pack, kind: &str, slug: &str) -> Option<(String, String)> {
    let here = |of: &'static Pack, known: &str| std::ptr::eq(of, pack) && known == slug;
    let (place, title) = match kind {
        "activity" => {
            let found = shelf().activities().into_iter().find(|one| here(one.pack, &one.item.slug))?;
            (format!("/ideas/a/{}", found.key), found.item.words.best(visit.language())?.0.title.clone())
        }
        "handbook" => {
            let found = shelf().handbook().into_iter().find(|one| here(one.pack, &one.item.slug))?;
            (format!("/ideas/h/{}", found.key), found.item.words.best(visit.language())?.0.title.clone())
        }
        _ => {
            let found = shelf().guides().into_iter().find(|one| here(one.pack, &one.item.slug))?;
            (format!("/ideas/g/{}", found.key), found.item.words.best(visit.language())?.0.title.clone())
        }
    };
    Some((visit.path_to(&place), title))
}

fn line(visit: &Visit, link: &'static Link) -> views::LinkLine {
    let language = visit.language();
    let address = link.address(language);
    let rest = address.strip_prefix("https://").unwrap_or(address);
    let mut meta = vec![visit.t(kind_key(&link.kind))];
    meta.push(match link.languages.as_slice() {
        [_, _] => visit.t("toolkit-link-both"),
        [one] if one == "cy" => visit.t("toolkit-link-welsh"),
        _ => visit.t("toolkit-link-english"),
    });
    if link.cost != "unknown" {
        meta.push(visit.t(if link.cost == "free" { "toolkit-link-free" } else { "toolkit-link-paid" }));
    }
    meta.push(match link.checked.parse() {
        Ok(day) => visit.speaker().t1("toolkit-link-checked", "day", language::day(language, day)),
        Err(_) => visit.t("toolkit-link-unchecked"),
    });
    views::LinkLine {
        title: link.title.says(language),
        owner: link.owner.says(language),
        about: link.about.says(language),
        address,
        site: rest.split('/').next().unwrap_or(rest),
        meta: meta.join(" · "),
    }
}

fn for_key(word: &str) -> &'static str {
    match word {
        "trauma" => "toolkit-link-for-trauma",
        "trans-inclusion" => "toolkit-link-for-everyone",
        other => super::reading::purpose_key(other),
    }
}

fn kind_key(word: &str) -> &'static str {
    match word {
        "course" => "toolkit-link-course",
        "video" => "toolkit-link-video",
        "tool" => "toolkit-link-tool",
        "law" => "toolkit-link-law",
        _ => "toolkit-link-reading",
    }
}

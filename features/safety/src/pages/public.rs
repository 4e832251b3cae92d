//! Pages for anybody, signed in or out: no cookie, no script, no group, no name.

use jiff::civil::Date;
use web::{Answer, Anyone, Reply, Visit};

use crate::views;

/// `/help` without a language leads to the one her browser asks for.
pub(super) fn lead_to_help(visit: &mut Visit, _: Anyone) -> Answer {
    Ok(Reply::to(visit.path_to("/help")))
}

/// Get help now: 999 first, then the numbers the operator has put here, each with the day it was last checked.
pub(super) fn help(visit: &mut Visit, _: Anyone) -> Answer {
    let lines = visit.app().settings.help_lines.iter().map(|line| help_line(visit, line)).collect();
    Reply::page(&views::Help { frame: visit.frame().waits_for_native_reader(), lines })
}

fn help_line(visit: &Visit, line: &web::HelpLine) -> views::Line {
    let said = |cy: &str, en: &str| {
        let own = if visit.language() == foundation::Language::Cy { cy } else { en };
        if own.is_empty() { format!("{en}{cy}") } else { own.to_owned() }
    };
    // A number nobody checked says so; a day we cannot read is no day.
    let checked = line.checked_on.parse::<Date>().ok().map(|day| language::day(visit.language(), day));
    views::Line {
        name: said(&line.name_cy, &line.name_en),
        about: said(&line.about_cy, &line.about_en),
        telephone: line.telephone.as_deref().map(number),
        text: line.text.as_deref().map(number),
        checked,
    }
}

/// A number as it is read, and as a telephone dials it.
fn number(shown: &str) -> (String, String) {
    (shown.to_owned(), shown.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect())
}

/// What we keep, in twelve points.
pub(super) fn what_we_keep(visit: &mut Visit, _: Anyone) -> Answer {
    let gone_by = visit.app().settings.backup_days.map(|days| {
        let last = visit.now_here().date().saturating_add(jiff::Span::new().days(i64::from(days)));
        language::day(visit.language(), last)
    });
    let speaker = visit.speaker();
    let backups =
        gone_by.map_or_else(|| speaker.t("safety-keep-11-none"), |day| speaker.t1("safety-keep-11", "date", day));
    let points = vec![
        (visit.t("safety-keep-1-title"), visit.t("safety-keep-1")),
        (visit.t("safety-keep-2-title"), visit.t("safety-keep-2")),
        (visit.t("safety-keep-3-title"), visit.t("safety-keep-3")),
        (visit.t("safety-keep-4-title"), visit.t("safety-keep-4")),
        (visit.t("safety-keep-5-title"), visit.t("safety-keep-5")),
        (visit.t("safety-keep-6-title"), visit.t("safety-keep-6")),
        (visit.t("safety-keep-7-title"), visit.t("safety-keep-7")),
        (visit.t("safety-keep-8-title"), visit.t("safety-keep-8")),
        (visit.t("safety-keep-9-title"), visit.t("safety-keep-9")),
        (visit.t("safety-keep-10-title"), visit.t("safety-keep-10")),
        (visit.t("safety-keep-11-title"), backups),
        (visit.t("safety-keep-12-title"), visit.t("safety-keep-12")),
    ];
    Reply::page(&views::WhatWeKeep { frame: visit.frame().waits_for_native_reader(), points })
}

/// Who can see what, as a table.
pub(super) fn who_can_see(visit: &mut Visit, _: Anyone) -> Answer {
    let rows = vec![
        vec![visit.t("safety-see-member"), visit.t("safety-see-member-can"), visit.t("safety-see-member-cannot")],
        vec![
            visit.t("safety-see-facilitator"),
            visit.t("safety-see-facilitator-can"),
            visit.t("safety-see-facilitator-cannot"),
        ],
        vec![visit.t("safety-see-host"), visit.t("safety-see-host-can"), visit.t("safety-see-host-cannot")],
        vec![
            visit.t("safety-see-programme"),
            visit.t("safety-see-programme-can"),
            visit.t("safety-see-programme-cannot"),
        ],
        vec![visit.t("safety-see-operator"), visit.t("safety-see-operator-can"), visit.t("safety-see-operator-cannot")],
        vec![visit.t("safety-see-thief"), visit.t("safety-see-thief-can"), visit.t("safety-see-thief-cannot")],
    ];
    let heads = vec![visit.t("safety-see-person"), visit.t("safety-see-can"), visit.t("safety-see-cannot")];
    Reply::page(&views::WhoCanSee { frame: visit.frame().waits_for_native_reader(), heads, rows })
}

/// What hiding does, and what nobody can hide.
pub(super) fn how_to_hide(visit: &mut Visit, _: Anyone) -> Answer {
    Reply::page(&views::HowToHide { frame: visit.frame().waits_for_native_reader() })
}

/// How this was made, what it is, and what has not been done.
pub(super) fn how_this_was_made(visit: &mut Visit, _: Anyone) -> Answer {
    let mut cards = Vec::new();
    for hook in visit.app().clone().hooks.how_made.clone() {
        cards.extend(hook(visit)?);
    }
    Reply::page(&views::HowThisWasMade { frame: visit.frame().waits_for_native_reader(), cards })
}

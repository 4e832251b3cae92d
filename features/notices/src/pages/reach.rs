//! How she may be reached: her own pages.

use std::sync::Arc;

use foundation::{FieldRefusals, Id, Language, Refusal, typed};
use groups::{Both, Member};
use jiff::{
    SignedDuration,
    civil::{DateTime, Time},
};
use web::{Answer, Filled, Form, Question, Reply, Turned, Visit};

use super::{language_key, name_of, names, plan_anew, way_about_key, way_key};
use crate::{
    message,
    model::{Facts, Holds, Hours, Otherwise, Plan, Reach, Variant, Watch, Way, What, Why, Zone},
    numbers, plans, proofs,
    rules::{self, EVERY_DAY_FIELDS, HOUR_FIELDS, Typed},
    sending, views,
};

/// How far off the date of an example is.
const EXAMPLE_AHEAD: SignedDuration = SignedDuration::from_hours(3);

/// The ways that can be offered: nothing that cannot be delivered (S10).
pub(super) fn ways(visit: &Visit, has_account: bool) -> Vec<Way> {
    Way::ALL
        .into_iter()
        .filter(|way| match way {
            Way::App => has_account,
            Way::Mail => visit.app().settings.can_mail,
            _ => true,
        })
        .collect()
}

/// Where somebody's own plan is written: hers, or that of a place kept for her.
#[derive(Clone, Copy)]
pub(super) struct Whose {
    pub(super) group: Id,
    pub(super) handle: Id,
    /// Nothing where she has none, and it is written with her.
    pub(super) account: Option<Id>,
}

impl Whose {
    pub(super) const fn has_account(self) -> bool {
        self.account.is_some()
    }

    pub(super) fn base(self) -> String {
        if self.has_account() {
            format!("/c/{}/reach", self.group)
        } else {
            format!("/c/{}/reach/of/{}", self.group, self.handle)
        }
    }

    pub(super) fn hers(who: &Member) -> Self {
        Self { group: who.group, handle: who.handle, account: Some(who.account) }
    }
}

/// Her ways as links, and what she set: shown only after her passphrase once more.
pub(super) fn show(visit: &mut Visit, who: Member) -> Answer {
    let whose = Whose::hers(&who);
    if visit.read(|store| plans::revision(store, who.group, who.handle))?.is_some() {
        visit.needs_step_up()?;
    }
    let plan = plans::plan(visit.app(), who.group, who.handle)?;
    // The page of figures says it where nobody has shown that it is hers.
    let stopped = plan.as_ref().is_some_and(|plan| plan.reach.stopped && !plan.reach.unproven);
    let can_text = visit.app().settings.can_text;
    let unproven = plan.as_ref().is_some_and(|plan| plan.reach.wants_proof(can_text));
    let asked_again = plan.as_ref().is_some_and(|plan| is_asked_again(visit, plan));
    let has_stop_word = plan.as_ref().is_some_and(|plan| !plan.stop_word.is_empty());
    let from_name = visit.read(|store| groups::sender_name(visit.app(), store, who.group))?;
    let shown = plan.as_ref().filter(|plan| !plan.reach.stopped);
    let dates = super::sheets::dates(visit, who.group)?;
    let example = shown.and_then(|plan| example(visit, plan, &from_name, &dates));
    let mut set = plan.map(|plan| summary(visit, &plan));
    // Hers alone: nobody else who opens her plan reads that there is one, and whoever looks over her shoulder not which.
    if let Some(set) = set.as_mut().filter(|_| has_stop_word) {
        set.push((visit.t("notices-stop-word"), visit.t("notices-stop-word-set")));
    }
    Reply::page(&views::Reach {
        frame: visit.frame().seen_by("notices-reach-seen-by"),
        base: whose.base(),
        ways: way_links(visit, whose),
        set,
        example,
        stopped,
        unproven,
        asked_again,
        no_mail: !visit.app().settings.can_mail,
    })
}

/// What would come to her if the next date began somewhere else: an invented place, and all else as she chose.
fn example(visit: &Visit, plan: &Plan, from_name: &str, dates: &[DateTime]) -> Option<(String, String)> {
    let now = visit.now();
    let starts_at = now.checked_add(EXAMPLE_AHEAD).ok()?;
    let speaker = visit.app().catalogue.speaker(plan.reach.language);
    let place = |key| Both {
        en: visit.app().catalogue.speaker(Language::En).t(key),
        cy: visit.app().catalogue.speaker(Language::Cy).t(key),
    };
    let facts = Facts {
        what: vec![What::Place],
        starts_at,
        started_at: starts_at,
        place: place("notices-example-new"),
        old_place: place("notices-example-old"),
        note: place("notices-example-note"),
        before: None,
    };
    let said = message::message(&speaker, plan, &facts, Watch::Asked, false);
    let holds = message::holds(plan, false);
    let text = match plan.reach.way {
        Way::Text if visit.app().settings.can_text => {
            message::text_body(&speaker, &said, holds, sending::hears(visit.app(), plan)).text().to_owned()
        }
        Way::Mail => {
            let body = message::mail_body(&speaker, &said, holds);
            [from_name, said.subject.as_str(), "", body.as_str()].join("\n").trim_start().to_owned()
        }
        Way::Letter => super::sheets::with_dates(&speaker, plan, said.lines, false, dates).join("\n"),
        Way::Text | Way::Call | Way::Through => said.body(),
        Way::App => return None,
    };
    Some((text.trim_end().to_owned(), plan.reach.language.code().to_owned()))
}

pub(super) fn way_links(visit: &Visit, whose: Whose) -> Vec<(String, String, String)> {
    ways(visit, whose.has_account())
        .into_iter()
        .map(|way| {
            let place = visit.path_to(&format!("{}/by/{}", whose.base(), way.word()));
            (place, visit.t(way_key(visit, way)), visit.t(way_about_key(visit, way)))
        })
        .collect()
}

/// A plan in sentences: term and what it is.
/// What holds where her telephone ended the texts, for whoever holds the group: never by what.
pub(super) fn ended(visit: &Visit, plan: &Plan) -> Option<(String, String)> {
    let key = if plan.reach.rings { "notices-ended-rings" } else { "notices-ended-nothing" };
    plan.reach.stopped.then(|| (visit.t("notices-ended-term"), visit.t(key)))
}

/// Her plan as it counts now, for whoever holds the group and opens it.
pub(super) fn summary_for_holder(visit: &Visit, plan: &Plan) -> Vec<(String, String)> {
    let mut reach = Reach { otherwise: plan.reach.otherwise_now(), ..plan.reach.clone() };
    if reach.stopped {
        (reach.reminders, reach.again) = (false, false);
    }
    ended(visit, plan).into_iter().chain(summary_as(visit, plan, &reach)).collect()
}

/// Her plan in words, as she wrote it.
pub(super) fn summary(visit: &Visit, plan: &Plan) -> Vec<(String, String)> {
    summary_as(visit, plan, &plan.reach)
}

fn summary_as(visit: &Visit, plan: &Plan, reach: &Reach) -> Vec<(String, String)> {
    let mut facts = vec![(visit.t("notices-way"), visit.t(way_key(visit, reach.way)))];
    let telephone = typed::telephone_said(&plan.telephone);
    for (key, value) in [
        ("notices-email", &plan.email),
        ("notices-telephone", &telephone),
        ("notices-postal", &plan.postal),
        ("notices-through", &plan.through),
        ("notices-ask-for", &plan.ask_for),
        ("notices-words", &plan.words),
    ] {
        if !value.is_empty() {
            facts.push((visit.t(key), value.clone()));
        }
    }
    if reach.wants_proof(visit.app().settings.can_text) {
        facts.push((visit.t("notices-unproven-term"), visit.t("notices-unproven-is")));
    }
    if plan.leave_no_message {
        facts.push((visit.t("notices-message-left"), visit.t("notices-no-message")));
    }
    if reach.has_hours() {
        facts.push((visit.t("notices-hours"), hours_said(visit, &reach.hours)));
    }
    if reach.way != Way::App {
        facts.push((visit.t("notices-holds"), visit.t(holds_key(reach.says()))));
    }
    facts.push((visit.t("notices-otherwise"), visit.t(otherwise_key(reach.otherwise))));
    if reach.shared {
        facts.push((visit.t("notices-shared-term"), visit.t("notices-shared-is")));
    }
    if reach.reminders {
        facts.push((visit.t("notices-reminders-term"), visit.t("notices-reminders-is")));
    }
    if reach.again {
        facts.push((visit.t("notices-again-term"), visit.t("notices-again-is")));
    }
    if reach.rings {
        facts.push((visit.t("notices-rings-term"), visit.t("notices-rings-is")));
    }
    facts.push((visit.t("notices-language"), super::change::language_said(visit, plan)));
    if let Some(day) = plan.said_on {
        facts.push((visit.t("notices-said-on"), language::day(visit.language(), day)));
    }
    facts
}

pub(super) const fn holds_key(holds: Holds) -> &'static str {
    match holds {
        Holds::CodeWords => "notices-holds-code-words",
        Holds::LookWhenItSuits => "notices-holds-look",
        Holds::WhatChanged => "notices-holds-what-changed",
    }
}

pub(super) const fn otherwise_key(otherwise: Otherwise) -> &'static str {
    match otherwise {
        Otherwise::Nothing => "notices-otherwise-nothing",
        Otherwise::OldDoor => "notices-otherwise-door",
        Otherwise::Anyway => "notices-otherwise-anyway",
        Otherwise::Call => "notices-otherwise-call",
    }
}

const fn variant_key(variant: Variant) -> &'static str {
    match variant {
        Variant::Either => "notices-variant-either",
        Variant::North => "notices-variant-north",
        Variant::South => "notices-variant-south",
    }
}

const DAY_KEYS: [&str; 7] = [
    "notices-monday",
    "notices-tuesday",
    "notices-wednesday",
    "notices-thursday",
    "notices-friday",
    "notices-saturday",
    "notices-sunday",
];

pub(super) fn hours_said(visit: &Visit, hours: &Hours) -> String {
    match hours {
        Hours::Any => visit.t("notices-hours-any"),
        Hours::These(days, zone) => {
            let language = visit.language();
            let by = |said: String| match *zone {
                Zone::HERE => said,
                zone => visit.speaker().t2("notices-hours-there", "hours", said, "where", visit.t(zone.key())),
            };
            if let Some((from, until)) = every_day(days) {
                let (from, until) = (language::time(language, from), language::time(language, until));
                return by(format!("{} {from}–{until}", visit.t("notices-every-day")));
            }
            let said = DAY_KEYS.iter().zip(days).filter_map(|(key, day)| {
                let (from, until) = (*day)?;
                let (from, until) = (language::time(language, from), language::time(language, until));
                Some(format!("{} {from}–{until}", visit.t(key)))
            });
            by(said.collect::<Vec<_>>().join(" · "))
        }
    }
}

/// Her hours, when they are the same on every day.
fn every_day(days: &[Option<(Time, Time)>; 7]) -> Option<(Time, Time)> {
    let [first, others @ ..] = days;
    (*first).filter(|first| others.iter().all(|day| day.as_ref() == Some(first)))
}

/// The way that the path names, if it can be offered.
pub(super) fn way_here(visit: &Visit, has_account: bool) -> Result<Way, Turned> {
    let way = Way::from_word(visit.parameter("way")).ok_or(Turned::NotHere)?;
    ways(visit, has_account).contains(&way).then_some(way).ok_or(Turned::NotHere)
}

/// Asks for one way; filled with what she set, when she set this way.
pub(super) fn ask(visit: &mut Visit, who: Member) -> Answer {
    let way = way_here(visit, true)?;
    let whose = Whose::hers(&who);
    // Before she types, so that giving her passphrase once more costs her no words.
    visit.needs_step_up()?;
    let plan = plans::plan(visit.app(), who.group, who.handle)?;
    let fields = match plan.filter(|plan| plan.reach.way == way) {
        Some(plan) => filled(&plan),
        None => begin_hers(visit, who.account, way)?,
    };
    form_page(visit, whose, way, fields)
}

/// An empty form of her own: where she told us, here or in another group of hers, that somebody else looks there, it stands
/// ticked as shared.
fn begin_hers(visit: &Visit, account: Id, way: Way) -> Result<Filled, Turned> {
    let mut shared = visit.session().is_some_and(|session| accounts::is_watched(session.idle_seconds()));
    for (group, handle) in visit.read(|store| groups::places_of(store, account))? {
        let plan = plans::plan(visit.app(), group, handle)?;
        shared |= plan.is_some_and(|plan| plan.reach.shared && plan.reach.way == way);
    }
    let fields = begin(visit);
    Ok(if shared && way != Way::App { fields.with("shared", "yes") } else { fields })
}

/// An empty form: the most careful answers are picked where there are any.
pub(super) fn begin(visit: &Visit) -> Filled {
    Filled::empty().with("language", visit.language().code()).with("variant", Variant::Either.word())
}

fn filled(plan: &Plan) -> Filled {
    let reach = &plan.reach;
    let tick = |set: bool| if set { "yes" } else { "" };
    let mut fields = Filled::empty()
        .with("email", plan.email.clone())
        .with("telephone", typed::telephone_said(&plan.telephone))
        .with("postal", plan.postal.clone())
        .with("through", plan.through.clone())
        .with("agreed", if plan.through.is_empty() { "" } else { "yes" })
        .with("words", plan.words.clone())
        .with("ask_for", plan.ask_for.clone())
        .with("no_message", tick(plan.leave_no_message))
        .with("shared", tick(reach.shared))
        .with("holds", reach.holds.word())
        .with("otherwise", reach.otherwise.word())
        .with("reminders", tick(reach.reminders))
        .with("rings", tick(reach.rings))
        .with("again", tick(reach.again))
        .with("language", reach.language.code())
        .with("variant", reach.variant.word());
    match &reach.hours {
        Hours::Any => fields = fields.with("hours", "any"),
        Hours::These(days, zone) => {
            fields = fields.with("hours", "these").with("zone", zone.word());
            let same = every_day(days);
            let own = if same.is_some() { &[None; 7] } else { days };
            for ((from_field, until_field), day) in HOUR_FIELDS.into_iter().zip(own).chain([(EVERY_DAY_FIELDS, &same)])
            {
                if let Some((from, until)) = day {
                    fields = fields
                        .with(from_field, from.strftime("%H:%M").to_string())
                        .with(until_field, until.strftime("%H:%M").to_string());
                }
            }
        }
    }
    fields
}

pub(super) fn form_page(visit: &Visit, whose: Whose, way: Way, fields: Filled) -> Answer {
    let option = |word: &str, key: &str| (word.to_owned(), visit.t(key), String::new());
    // She who has no account cannot look at who opened it: it is not said that she can.
    let seen_by = if whose.has_account() { "notices-reach-seen-by" } else { "notices-reach-of-seen-by" };
    let from_name = if way == Way::Mail {
        visit.read(|store| groups::sender_name(visit.app(), store, whose.group))?
    } else {
        String::new()
    };
    // Hers alone: whoever writes with her reads nothing of it, and what they write takes the place of all that was there.
    let has_stop_word =
        whose.has_account() && way == Way::Text && !stop_word_of(visit, whose.group, whose.handle)?.is_empty();
    let view = views::ReachBy {
        has_stop_word,
        frame: visit.frame().seen_by(seen_by),
        base: whose.base(),
        with_her: !whose.has_account(),
        who_sees: visit.t(if whose.has_account() { "notices-who-sees" } else { "notices-who-sees-of" }),
        title: visit.t(way_key(visit, way)),
        wants_proof: way == Way::Mail || way == Way::Text && visit.app().settings.can_text,
        text_sent: visit.app().settings.can_text,
        hears: visit.app().texter.get().is_some_and(post::Texter::hears),
        way: way.word(),
        from_name: Some(from_name).filter(|name| !name.is_empty()),
        has_hours: way.has_hours() || way == Way::App,
        hours_legend: visit.t(if way == Way::App { "notices-hours-call-legend" } else { "notices-hours-legend" }),
        has_reminders: matches!(way, Way::App | Way::Mail) || way == Way::Text && visit.app().settings.can_text,
        days: ["notices-every-day"]
            .iter()
            .zip([EVERY_DAY_FIELDS])
            .chain(DAY_KEYS.iter().zip(HOUR_FIELDS))
            .map(|(key, (from, until))| (visit.t(key), from.to_owned(), until.to_owned()))
            .collect(),
        zones: Zone::all().map(|zone| (zone.word().to_owned(), visit.t(zone.key()))).collect(),
        // Who has no account has nowhere to look.
        holds: Holds::ALL
            .iter()
            .filter(|holds| whose.has_account() || **holds != Holds::LookWhenItSuits)
            .map(|holds| option(holds.word(), holds_key(*holds)))
            .collect(),
        otherwise: Otherwise::offered(way)
            .iter()
            .map(|otherwise| option(otherwise.word(), otherwise_key(*otherwise)))
            .collect(),
        languages: [foundation::Language::En, foundation::Language::Cy]
            .iter()
            .map(|language| option(language.code(), language_key(*language)))
            .collect(),
        variants: Variant::ALL.iter().map(|variant| option(variant.word(), variant_key(*variant))).collect(),
        fields,
    };
    if view.fields.refusals().is_empty() { Reply::page(&view) } else { Reply::refused(&view) }
}

pub(super) fn keep(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let way = way_here(visit, true)?;
    // Always, plan or none: else whoever holds her open phone takes her plan back and writes his own address.
    visit.needs_step_up()?;
    keep_plan(visit, Whose::hers(&who), way, form, None)
}

/// Keeps a plan and plans anew whatever waits for her. Where another writes it with her, `by`, that stands in her chain.
pub(super) fn keep_plan(visit: &Visit, whose: Whose, way: Way, form: &Form, by: Option<Id>) -> Answer {
    let (group, handle) = (whose.group, whose.handle);
    let before = visit.read(|store| plans::revision(store, group, handle))?.unwrap_or(0);
    let value = |name: &str| form.value(name).to_owned();
    let plan = match rules::contact_plan(&Typed { way, value: &value }, before + 1) {
        Ok(plan) => Plan { said_on: Some(visit.now_here().date()), ..plan },
        Err(refusals) => return again(visit, whose, way, form, &refusals),
    };
    if !whose.has_account() && plan.reach.holds == Holds::LookWhenItSuits {
        let mut refusals = FieldRefusals::new();
        refusals.add("holds", Refusal::new("choice-missing"));
        return again(visit, whose, way, form, &refusals);
    }
    // Her own word is not shown in the form: left empty it stays, until she takes it away.
    let stays =
        whose.has_account() && way == Way::Text && plan.stop_word.is_empty() && !form.checked("no_stop_word", "yes");
    let word = if stays { stop_word_of(visit, group, handle)? } else { String::new() };
    if !word.is_empty() && rules::is_everyday(&word, &plan.words) {
        let mut refusals = FieldRefusals::new();
        refusals.add("words", Refusal::new("notices-stop-word-everyday"));
        return again(visit, whose, way, form, &refusals);
    }
    let plan = if stays { Plan { stop_word: word, ..plan } } else { plan };
    let unproven = plan.reach.unproven && !super::proof::is_shown(visit, whose, &plan)?;
    let plan = Plan { reach: Reach { unproven, ..plan.reach }, ..plan };
    let mut refusals = FieldRefusals::new();
    for (field, words) in [("words", &plan.words), ("ask_for", &plan.ask_for)] {
        if let Some(name) = super::name_in(visit, group, Some(handle), words)? {
            refusals.add(field, Refusal::new("notices-holds-name").with("name", name));
        }
    }
    if !refusals.is_empty() {
        return again(visit, whose, way, form, &refusals);
    }
    let app = Arc::clone(visit.app());
    let sealed = plans::seal(&app, group, handle, &plan)?;
    let (mut reach, number) = (plan.reach.clone(), numbers::of_plan(&app, &plan));
    let wrote = by.map(|by| plans::seal_look(&app, (group, handle), by, Why::Wrote, "", visit.now())).transpose()?;
    let place = if plan.reach.wants_proof(app.settings.can_text) {
        format!("{}/proof", whose.base())
    } else if whose.has_account() {
        whose.base()
    } else {
        format!("/c/{group}/reach/of")
    };
    let place = visit.path_to(&place);
    let kept = visit.record(form, move |store| {
        let hers = number.as_ref().map(|number| (number, !reach.unproven));
        plans::put(store, (group, handle), before + 1, &sealed, hers)?;
        if let Some(wrote) = &wrote {
            plans::note_look(&app, store, wrote)?;
        }
        if let Some(number) = &number {
            reach.stopped_by(numbers::has_stopped(store, group, handle, number)?);
        }
        plan_anew(&app, store, group, handle, Some(&reach))?;
        Ok(place.clone())
    })?;
    Ok(kept.saying("said-kept"))
}

fn stop_word_of(visit: &Visit, group: Id, handle: Id) -> Result<String, Turned> {
    let plan = plans::plan(visit.app(), group, handle)?;
    Ok(plan.map(|plan| plan.stop_word.clone()).unwrap_or_default())
}

fn again(visit: &Visit, whose: Whose, way: Way, form: &Form, refusals: &FieldRefusals) -> Answer {
    form_page(visit, whose, way, Filled::again(form, refusals, visit.speaker()))
}

/// She starts the texts again that an answer from her number has ended, in one tap: from the next change on, so that none
/// comes while somebody sits beside her. Her passphrase came first: whoever holds her open phone does not.
pub(super) fn texts_again(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    visit.needs_step_up()?;
    let (group, handle) = (who.group, who.handle);
    let place = visit.path_to(&format!("/c/{group}/reach"));
    let plan = plans::plan(visit.app(), group, handle)?;
    // Whoever only says that it is her number starts nothing there.
    if plan.as_ref().is_some_and(|plan| plan.reach.unproven) {
        return Ok(Reply::to(visit.path_to(&format!("/c/{group}/reach/proof"))));
    }
    let number = plan.and_then(|plan| numbers::of_plan(visit.app(), &plan));
    let kept = visit.record(form, move |store| {
        numbers::start(store, group, handle)?;
        if let Some(number) = &number {
            proofs::may_write_again(store, number)?;
        }
        Ok(place.clone())
    })?;
    Ok(kept.saying("said-notices-texts"))
}

/// Whether she is asked again if it is still safe to reach her so.
pub(super) fn is_asked_again(visit: &Visit, plan: &Plan) -> bool {
    rules::is_asked_again(plan.said_on, plan.undated_on, visit.now_here().date())
}

/// On her own group's page, twelve weeks after she last said it: whether it is still safe. Which way it is stands behind her
/// passphrase, and so does her yes: whoever holds her open phone neither reads it nor answers for her. For [`web::Hooks::group_questions`].
///
/// # Errors
/// A store cannot be reached.
pub fn group_questions(visit: &mut Visit, group: Id, handle: Id) -> Result<Vec<Question>, Turned> {
    // Where texts to her were stopped nothing goes to her: there is nothing to ask, and nothing says why not.
    let Some(plan) = plans::plan(visit.app(), group, handle)?.filter(|plan| !plan.reach.stopped) else {
        return Ok(Vec::new());
    };
    if !is_asked_again(visit, &plan) {
        return Ok(Vec::new());
    }
    let reach = visit.path_to(&format!("/c/{group}/reach"));
    // After a new passphrase: a day on which she did not set it tells her that somebody else did.
    let set_on = plan.said_on.filter(|_| plan.undated_on.is_some());
    let set_on = set_on.map(|day| language::day_in_sentence(visit.language(), day));
    Ok(vec![Question {
        heading: visit.t("notices-still"),
        lines: set_on.map(|day| visit.speaker().t1("notices-still-set-on", "day", day)).into_iter().collect(),
        yes: (format!("{reach}/still"), visit.t("notices-still-yes")),
        other: (reach, visit.t("notices-still-change")),
    }])
}

/// It is still right: the day is kept anew, and nothing else.
pub(super) fn still(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    if visit.needs_step_up().is_err() {
        // There her passphrase is asked for, and the same button stands there.
        return Ok(Reply::to(visit.path_to(&Whose::hers(&who).base())));
    }
    let place = visit.path_to(&format!("/c/{}", who.group));
    keep_day(visit, (who.group, who.handle), form, place)
}

pub(super) fn keep_day(visit: &Visit, (group, handle): (Id, Id), form: &Form, place: String) -> Answer {
    let said = plans::said_again(visit.app(), group, handle, visit.now_here().date())?;
    let (revision, sealed) = said.ok_or(Turned::NotHere)?;
    let kept = visit.record(form, move |store| {
        plans::keep_day(store, group, handle, revision, &sealed)?;
        Ok(place.clone())
    })?;
    Ok(kept.saying("said-kept"))
}

/// She wants to be told nothing any more: it counts at once, and asks for nothing first.
pub(super) fn withdraw(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let (group, handle, app) = (who.group, who.handle, Arc::clone(visit.app()));
    let place = visit.path_to(&format!("/c/{group}/reach"));
    let kept = visit.record(form, move |store| {
        plans::withdraw(store, group, handle)?;
        plan_anew(&app, store, group, handle, None)?;
        Ok(place.clone())
    })?;
    Ok(kept.saying("said-kept"))
}

pub(super) const fn why_key(why: Why) -> &'static str {
    match why {
        Why::TellChange => "notices-why-tell-change",
        Why::SawPlan => "notices-why-saw-plan",
        Why::Worried => "notices-why-worried",
        Why::SheAsked => "notices-why-she-asked",
        Why::TellPromise => "notices-why-tell-promise",
        Why::PutRight => "notices-why-put-right",
        Why::Wrote => "notices-why-wrote",
        Why::Other => "notices-why-other",
    }
}

/// The same reason as the facilitator picks it, said of herself.
pub(super) const fn my_why_key(why: Why) -> &'static str {
    match why {
        Why::TellChange | Why::SawPlan => "notices-my-why-tell-change",
        Why::Worried => "notices-my-why-worried",
        Why::SheAsked => "notices-my-why-she-asked",
        Why::TellPromise => "notices-my-why-tell-promise",
        Why::PutRight => "notices-why-put-right",
        Why::Wrote => "notices-why-wrote",
        Why::Other => "notices-why-other",
    }
}

/// Who opened it and why: everything, newest first, behind her passphrase as her plan is.
pub(super) fn looked(visit: &mut Visit, who: Member) -> Answer {
    visit.needs_step_up()?;
    let (looks, holds) = plans::looks(visit.app(), who.group, who.handle)?;
    if !holds {
        tracing::error!(alert = "contact-looks", "a chain of who looked is not what was written");
    }
    let names = names(&visit.read(|store| groups::people(store, who.group))?);
    let lines = looks
        .into_iter()
        .map(|look| views::Looked {
            who: name_of(visit, &names, look.by),
            why: visit.t(why_key(look.why)),
            words: look.words,
            when: language::day_time(visit.language(), &rules::here(look.at)),
        })
        .collect();
    Reply::page(&views::LookedAt { frame: visit.frame().seen_by("notices-looked-seen-by"), lines, holds })
}

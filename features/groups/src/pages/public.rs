//! A group's public face: no account, no cookie, no script. What a preview shows is this, from the same template.

use foundation::{FieldRefusals, Id, Language, Refusal};
use jiff::civil::Weekday;
use web::{Answer, Anyone, Card, Filled, Form, Frame, Reply, Routes, Turned, Visit};

use crate::{
    Both, GroupFacts, GroupState, Member, joining,
    opening::{self, Face, Kind, POINTS, Start},
    readmission, store, words_store,
};

/// The most groups one page of the list shows.
const MOST_FOUND: usize = 40;
/// The longest search, in characters.
const LONGEST_SEARCH: usize = 80;

/// The pages anybody may read.
pub(super) fn routes() -> Routes {
    Routes::new("groups")
        .get("/find", find)
        .post("/find/code", with_code)
        .get("/p/{word}", show)
        .get("/p/{word}/limits", limits)
        .get("/p/{word}/print", print)
        .get("/p/{word}/poster", poster)
}

/// A text as it is shown: in her language, or in the other with a word that says so.
pub(super) struct Said {
    pub(super) text: String,
    pub(super) lang: &'static str,
    pub(super) only: Option<String>,
}

pub(super) fn said(visit: &Visit, both: &Both) -> Option<Said> {
    if !opening::is_said(both) {
        return None;
    }
    let (text, language) = both.said(visit.language());
    let only = (language != visit.language()).then(|| match language {
        Language::En => visit.t("groups-only-english"),
        Language::Cy => visit.t("groups-only-welsh"),
    });
    Some(Said { text: text.to_owned(), lang: language.code(), only })
}

struct Point {
    heading: String,
    said: Said,
}

struct Holder {
    name_used: String,
    said: Said,
}

/// Everything a visitor sees of a group.
struct Public {
    /// Where its pages lie, without a language.
    base: String,
    name: Said,
    called: Option<Said>,
    who: Vec<Said>,
    can: Vec<Said>,
    cannot: Vec<Said>,
    reading: Vec<String>,
    boundaries: Vec<Said>,
    expect: Vec<Said>,
    languages: String,
    mixed: Option<Said>,
    writing: Option<Said>,
    may_write: bool,
    holders: Vec<Holder>,
    points: Vec<Point>,
    limits_on: String,
    telephone: String,
    /// The same as people write it.
    telephone_said: String,
    /// The word at the door, on no page that anybody may read: for a woman with a code in her hand.
    door_word: String,
    /// Whether there is one, which is said by phone.
    has_door_word: bool,
    /// Whether nobody new is let in just now, and nobody is invited to come and look.
    full: bool,
    first_cards: Vec<Card>,
    cards: Vec<Card>,
}

/// The hours in which messages are read, as sentences.
pub(super) fn reading_lines(visit: &Visit, face: &Face) -> Vec<String> {
    let mut lines = Vec::new();
    let reading = &face.reading;
    if let (false, Some(from), Some(to)) = (reading.days.is_empty(), reading.from, reading.to) {
        let days: Vec<&str> = reading.days.iter().map(|day| language::weekday(visit.language(), *day)).collect();
        let hours = [from, to].map(|time| language::time(visit.language(), time)).join("–");
        lines.push(visit.speaker().t2("groups-reading", "days", days.join(", "), "hours", hours));
    }
    if let Some(until) = reading.calls_until {
        let time = language::time(visit.language(), until);
        lines.push(visit.speaker().t1("groups-no-calls-after", "time", time));
    }
    lines
}

fn cards_of(visit: &mut Visit, group: Id) -> Result<Vec<Card>, Turned> {
    let mut cards = Vec::new();
    for hook in visit.app().clone().hooks.public_cards.iter() {
        cards.extend(hook(visit, group)?);
    }
    cards.sort_by_key(|card| card.order);
    Ok(cards)
}

fn public(visit: &mut Visit, facts: &GroupFacts, face: &Face, base: String) -> Result<Public, Turned> {
    let cards = cards_of(visit, facts.id)?;
    // The organisation a group stands under comes before anything the group says (S47).
    let (first_cards, cards) = cards.into_iter().partition(|card| card.order < 10);
    let group = facts.id;
    let app = visit.app().clone();
    let (holders, full) = visit
        .read(|store| Ok((words_store::words_of(store, group)?, joining::may_come(&app, store, group)?.is_some())))?;
    let visit = &*visit;
    let all = |kind: Kind| face.lines(kind).iter().filter_map(|line| said(visit, line)).collect::<Vec<_>>();
    let points = POINTS
        .iter()
        .enumerate()
        .filter_map(|(place, point)| {
            let said = said(visit, &face.limit(place))?;
            Some(Point { heading: visit.t(point_heading(point)), said })
        })
        .collect();
    Ok(Public {
        base,
        name: said(visit, &facts.names).ok_or(Turned::NotHere)?,
        called: said(visit, &facts.called),
        who: all(Kind::Who),
        can: all(Kind::Can),
        cannot: all(Kind::Cannot),
        reading: reading_lines(visit, face),
        boundaries: all(Kind::Boundary),
        expect: all(Kind::Expect),
        languages: facts.languages.clone(),
        mixed: face.lines(Kind::Mixed).first().and_then(|line| said(visit, line)),
        writing: face.lines(Kind::Writing).first().and_then(|line| said(visit, line)),
        may_write: facts.may_write,
        holders: holders
            .into_iter()
            .filter_map(|(_, name_used, words)| Some(Holder { name_used, said: said(visit, &words)? }))
            .collect(),
        points,
        limits_on: face.limits_on.map(|day| language::day(visit.language(), day)).unwrap_or_default(),
        telephone: face.telephone.clone(),
        telephone_said: foundation::typed::telephone_said(&face.telephone),
        door_word: String::new(),
        has_door_word: !face.door_word.is_empty(),
        full,
        first_cards,
        cards,
    })
}

/// The short heading of a point of the limits.
pub(super) const fn point_heading(point: &str) -> &'static str {
    match point.as_bytes() {
        b"first" => "groups-point-first",
        b"danger" => "groups-point-danger",
        b"child" => "groups-point-child",
        b"court" => "groups-point-court",
        b"room" => "groups-point-room",
        b"supervision" => "groups-point-supervision",
        b"written" => "groups-point-written",
        b"members" => "groups-point-members",
        b"money-papers" => "groups-point-money-papers",
        b"staff" => "groups-point-staff",
        b"online" => "groups-point-online",
        _ => "groups-point-who",
    }
}

#[derive(askama::Template)]
#[template(path = "groups_public.html")]
struct GroupPage {
    frame: Frame,
    group: Public,
    preview: bool,
    /// With a code in hand: everything on one page, since nothing else opens.
    whole: bool,
    back: String,
    /// The code in her hand, which goes on with her; empty where there is none.
    code: String,
    /// The name she has typed for this group: one button joins.
    name_used: Option<String>,
}

#[derive(askama::Template)]
#[template(path = "groups_limits.html")]
struct LimitsPage {
    frame: Frame,
    group: Public,
}

#[derive(askama::Template)]
#[template(path = "groups_print.html")]
struct PrintPage {
    frame: Frame,
    group: Public,
    address: String,
    /// How large its letters are, so that it stays on one sheet.
    size: &'static str,
}

/// How large the letters of the one-page print are: the more a group says of itself, the smaller.
fn size_of_print(group: &Public) -> &'static str {
    let said = |all: &[Said]| all.iter().map(|said| said.text.chars().count() + 30).sum::<usize>();
    let cards = group.first_cards.iter().chain(&group.cards).flat_map(|card| &card.lines);
    let letters = [&group.who, &group.can, &group.cannot, &group.boundaries, &group.expect]
        .into_iter()
        .map(|all| said(all))
        .sum::<usize>()
        + group.points.iter().map(|point| point.said.text.chars().count() + 60).sum::<usize>()
        + group.holders.iter().map(|holder| holder.said.text.chars().count() + 60).sum::<usize>()
        + group.reading.iter().chain(cards).map(|line| line.chars().count() + 30).sum::<usize>();
    match letters {
        0..=3000 => "sheet",
        3001..=5000 => "sheet small",
        5001..=7000 => "sheet smaller",
        _ => "sheet smallest",
    }
}

fn frame(visit: &Visit) -> Frame {
    visit.frame().seen_by("groups-seen-anyone").without_script()
}

/// The same pages, as its facilitators look at them before or beside everybody else.
fn frame_for(visit: &Visit, facilitators: bool) -> Frame {
    if facilitators { visit.frame().seen_by("groups-seen-facilitators").without_script() } else { frame(visit) }
}

fn base(facts: &GroupFacts, preview: bool) -> String {
    if preview { format!("/c/{}/opening/preview", facts.id) } else { format!("/p/{}", facts.web_word) }
}

/// The group a public path names; a draft, an invited-only or a closed one is not there.
fn published(visit: &mut Visit) -> Result<(GroupFacts, Face), Turned> {
    let word = visit.parameter("word").to_owned();
    let (facts, face) = visit
        .read(|store| {
            let Some(facts) = store::facts_by_word(store, &word)? else { return Ok(None) };
            if facts.state != GroupState::Open || !facts.listed {
                return Ok(None);
            }
            let face = words_store::face(store, facts.id)?;
            Ok(Some((facts, face)))
        })?
        .ok_or(Turned::NotHere)?;
    visit.in_group(facts.id)?;
    Ok((facts, face))
}

fn show(visit: &mut Visit, _: Anyone) -> Answer {
    let (facts, face) = published(visit)?;
    let group = public(visit, &facts, &face, base(&facts, false))?;
    Reply::page(&GroupPage {
        frame: frame(visit),
        group,
        preview: false,
        whole: false,
        back: String::new(),
        code: String::new(),
        name_used: None,
    })
}

/// The same page, for its facilitators, before anybody else sees it.
pub(super) fn preview(visit: &mut Visit, facts: &GroupFacts, face: &Face) -> Answer {
    let group = public(visit, facts, face, base(facts, true))?;
    let back = visit.path_to(&format!("/c/{}/opening", facts.id));
    Reply::page(&GroupPage {
        frame: frame_for(visit, true),
        group,
        preview: true,
        whole: false,
        back,
        code: String::new(),
        name_used: None,
    })
}

fn limits(visit: &mut Visit, _: Anyone) -> Answer {
    let (facts, face) = published(visit)?;
    limits_page(visit, &facts, &face, false)
}

pub(super) fn limits_page(visit: &mut Visit, facts: &GroupFacts, face: &Face, preview: bool) -> Answer {
    let group = public(visit, facts, face, base(facts, preview))?;
    let native = face.start.is_some_and(|start| start != Start::Own);
    let frame = frame_for(visit, preview);
    Reply::page(&LimitsPage { frame: if native { frame.waits_for_native_reader() } else { frame }, group })
}

fn print(visit: &mut Visit, _: Anyone) -> Answer {
    let (facts, face) = published(visit)?;
    print_page(visit, &facts, &face, false)
}

/// The group's address as it is typed: without `https://`. Only a listed group has one that leads anywhere.
fn address(visit: &Visit, facts: &GroupFacts) -> String {
    if !facts.listed {
        return String::new();
    }
    let address = &visit.app().settings.address;
    let plain = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
    format!("{plain}/{}/p/{}", visit.language().code(), facts.web_word)
}

pub(super) fn print_page(visit: &mut Visit, facts: &GroupFacts, face: &Face, preview: bool) -> Answer {
    let group = public(visit, facts, face, base(facts, preview))?;
    let size = size_of_print(&group);
    Reply::page(&PrintPage { frame: frame_for(visit, preview), address: address(visit, facts), size, group })
}

/// A line of the poster, in points of a millimetre grid.
struct Strip {
    left: u32,
    middle: u32,
}

#[derive(askama::Template)]
#[template(path = "groups_poster.html")]
struct PosterPage {
    frame: Frame,
    fields: Filled,
    place: String,
    back: String,
    day_choices: Vec<(String, String)>,
    /// Where the number and the usual day are written down, for those who may.
    door: Option<String>,
    /// The address it names leads nowhere before the group opens.
    not_yet: bool,
    paper: &'static str,
    /// How one comes to a group that is not listed.
    ask: Vec<(String, &'static str)>,
    width: &'static str,
    height: &'static str,
    days: Vec<(String, &'static str)>,
    women: Vec<(String, &'static str)>,
    address: String,
    telephone: String,
    strips: Vec<Strip>,
}

fn poster(visit: &mut Visit, _: Anyone) -> Answer {
    let (facts, face) = published(visit)?;
    let place = format!("/p/{}/poster", facts.web_word);
    poster_page(visit, &facts, &face, &place, false)
}

/// A poster with strips to tear off: the day, a plain web word and the number. Not the name, not the purpose.
/// A group that is not listed has no page to lead to: its poster says that one rings for a code.
pub(super) fn poster_page(
    visit: &mut Visit,
    facts: &GroupFacts,
    face: &Face,
    place: &str,
    facilitators: bool,
) -> Answer {
    let asked = |name: &str| visit.query(name).unwrap_or_default();
    let languages: &[Language] = match asked("in") {
        "en" => &[Language::En],
        "cy" => &[Language::Cy],
        _ => &[Language::Cy, Language::En],
    };
    let large = asked("size") == "a4";
    let women = asked("women") == "yes";
    let day = match asked("day") {
        "none" => None,
        other => words_store::weekday(other).or(face.poster_day),
    };
    let fields = Filled::empty()
        .with("size", if large { "a4" } else { "a5" })
        .with("in", if ["en", "cy"].contains(&asked("in")) { asked("in") } else { "both" })
        .with("women", if women { "yes" } else { "" })
        .with("day", day.map_or("none", words_store::weekday_word));
    let catalogue = &visit.app().catalogue;
    let mut day_choices = vec![("none".to_owned(), visit.t("groups-no-day"))];
    day_choices.extend(super::opening::days(visit));
    let each = |key: &'static str| -> Vec<(String, &'static str)> {
        languages.iter().map(|language| (catalogue.speaker(*language).t(key), language.code())).collect()
    };
    let page = PosterPage {
        frame: frame_for(visit, facilitators),
        fields,
        day_choices,
        door: facilitators.then(|| visit.path_to(&format!("/c/{}/opening/door", facts.id))),
        not_yet: facilitators && facts.listed && facts.state != GroupState::Open,
        paper: if large { "poster poster-a4" } else { "poster" },
        back: visit.path_to(place.strip_suffix("/poster").unwrap_or(place)),
        place: visit.path_to(place),
        width: if large { "210mm" } else { "148mm" },
        height: if large { "297mm" } else { "210mm" },
        days: languages.iter().filter_map(|language| Some((day_on_poster(*language, day?), language.code()))).collect(),
        women: if women { each("groups-poster-women") } else { Vec::new() },
        ask: if facts.listed { Vec::new() } else { each("groups-poster-ask") },
        address: address(visit, facts),
        telephone: foundation::typed::telephone_said(&face.telephone),
        strips: (0..8).map(|place| Strip { left: place * 185, middle: place * 185 + 92 }).collect(),
    };
    Reply::page(&page)
}

fn day_on_poster(language: Language, day: Weekday) -> String {
    language::weekday(language, day).to_owned()
}

struct Found {
    href: String,
    on: String,
    name: Said,
    who: Option<Said>,
    languages: String,
    holders: Vec<Holder>,
}

#[derive(askama::Template)]
#[template(path = "groups_find.html")]
struct FindPage {
    frame: Frame,
    fields: Filled,
    found: Vec<Found>,
    sought: bool,
    more: bool,
}

fn find_page(visit: &Visit, fields: Filled) -> Result<FindPage, Turned> {
    let short = |text: &str| text.chars().take(LONGEST_SEARCH).collect::<String>();
    let (words, spoken) = (short(fields.value("words")), short(fields.value("language")));
    let mut found = Vec::new();
    let groups = visit.read(|store| {
        let mut groups = Vec::new();
        for facts in words_store::listed(store)? {
            let face = words_store::face(store, facts.id)?;
            let holders = words_store::words_of(store, facts.id)?;
            groups.push((facts, face, holders));
        }
        Ok(groups)
    })?;
    for (facts, face, holders) in groups {
        let mut text = format!("{} {} ", facts.names.en, facts.names.cy);
        let lines = face.lines(Kind::Who).iter().chain(holders.iter().map(|(_, _, words)| words));
        for line in lines {
            text.push_str(&line.en);
            text.push(' ');
            text.push_str(&line.cy);
            text.push(' ');
        }
        if !opening::finds(&words, &text) || !opening::finds(&spoken, &facts.languages) {
            continue;
        }
        let Some(name) = said(visit, &facts.names) else { continue };
        found.push(Found {
            href: visit.path_to(&format!("/p/{}", facts.web_word)),
            on: visit.path_to(&format!("/p/{}/on", facts.web_word)),
            name,
            who: face.lines(Kind::Who).first().and_then(|line| said(visit, line)),
            languages: facts.languages,
            holders: holders
                .into_iter()
                .filter_map(|(_, name_used, words)| Some(Holder { name_used, said: said(visit, &words)? }))
                .collect(),
        });
    }
    let more = found.len() > MOST_FOUND;
    found.truncate(MOST_FOUND);
    let sought = !words.is_empty() || !spoken.is_empty();
    Ok(FindPage { frame: frame(visit), fields, found, sought, more })
}

fn find(visit: &mut Visit, _: Anyone) -> Answer {
    // The plain word on a poster leads straight to its group.
    let word = visit.query("word").unwrap_or_default().trim().to_lowercase();
    let mut refusals = FieldRefusals::new();
    if !word.is_empty() {
        let there = visit.read(|store| store::facts_by_word(store, &word))?;
        match there.filter(|facts| facts.state == GroupState::Open && facts.listed) {
            Some(facts) => return Ok(Reply::to(visit.path_to(&format!("/p/{}", facts.web_word)))),
            None => refusals.add("word", Refusal::new("groups-no-such-word")),
        }
    }
    let typed = |name: &str| visit.query(name).unwrap_or_default().chars().take(LONGEST_SEARCH).collect::<String>();
    let form = Form::parse(
        form_text(&[("words", &typed("words")), ("language", &typed("language")), ("word", &typed("word"))]).as_bytes(),
    );
    let refused = !refusals.is_empty();
    let page = find_page(visit, Filled::again(&form, &refusals, visit.speaker()))?;
    if refused { Reply::refused(&page) } else { Reply::page(&page) }
}

/// Fields as a form would send them.
fn form_text(fields: &[(&str, &str)]) -> String {
    let plain = |text: &str| {
        text.bytes()
            .map(
                |byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") },
            )
            .collect::<String>()
    };
    fields.iter().map(|(name, value)| format!("{name}={}", plain(value))).collect::<Vec<_>>().join("&")
}

/// Everything a group says of itself, limits and all, for a woman with a code in her hand. With a name she has typed, one
/// button joins; without, she goes on to the page that asks for it.
pub(super) fn before_joining(visit: &mut Visit, group: Id, code: String, name_used: Option<String>) -> Answer {
    let (facts, face) = whole(visit, group)?;
    visit.in_group(group)?;
    let base = base(&facts, false);
    // A place is hers already, whoever waits for one.
    let door_word = face.door_word.clone();
    let group = Public { door_word, full: false, ..public(visit, &facts, &face, base)? };
    let frame = if name_used.is_some() { visit.frame().seen_by("groups-seen-by-you") } else { frame(visit) };
    Reply::page(&GroupPage { frame, group, preview: false, whole: true, back: String::new(), code, name_used })
}

fn whole(visit: &Visit, group: Id) -> Result<(GroupFacts, Face), Turned> {
    visit
        .read(|store| {
            let Some(facts) = store::facts(store, group)? else { return Ok(None) };
            let face = words_store::face(store, group)?;
            Ok(Some((facts, face)))
        })?
        .ok_or(Turned::NotHere)
}

/// The limits of confidentiality for a woman who is in, whether or not the group has a public page.
pub(super) fn limits_inside(visit: &mut Visit, who: Member) -> Answer {
    let (facts, face) = whole(visit, who.group)?;
    let group = public(visit, &facts, &face, format!("/c/{}", who.group))?;
    let native = face.start.is_some_and(|start| start != Start::Own);
    let frame = visit.frame().seen_by("groups-seen-group");
    Reply::page(&LimitsPage { frame: if native { frame.waits_for_native_reader() } else { frame }, group })
}

/// With a code in hand she reads everything before she joins, also where the group is not in the list.
fn with_code(visit: &mut Visit, _: Anyone, form: &Form) -> Answer {
    let group = match foundation::read_code(form.value("code")) {
        Ok(code) => readmission::group_of_code(visit, &code)?.ok_or(Refusal::new("groups-code-not-good")),
        Err(refusal) => Err(refusal),
    };
    match group {
        Ok(group) => before_joining(visit, group, form.value("code").to_owned(), None),
        Err(refusal) => {
            let mut refusals = FieldRefusals::new();
            refusals.add("code", refusal);
            let page = find_page(visit, Filled::again(form, &refusals, visit.speaker()))?;
            Reply::refused(&page)
        }
    }
}

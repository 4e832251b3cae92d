//! What the demo's phones show, its clock, and its codes, on one page. A real place has none of this.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use askama::Template;
use foundation::{FieldRefusals, Refusal};
use jiff::{
    SignedDuration, Timestamp, ToSpan as _, Zoned,
    civil::{DateTime, Time},
};
use post::{PlainText, sink::Sink, text_sink::TextSink};
use web::{Answer, Anyone, Filled, Form, Frame, Reply, Routes, Turned, Visit};

use super::{DemoPerson, scenes};
use crate::features;

/// The furthest the clock goes on at once.
const FURTHEST: SignedDuration = SignedDuration::from_hours(8 * 7 * 24);
/// On its way it stops this often at least for what is due.
const STEP: SignedDuration = SignedDuration::from_mins(5);
/// It stops no oftener than this.
const STEPS: i32 = 120;
/// So many texts and letters are shown, the newest.
const SHOWN: usize = 60;
/// The token with which the demo's gateway signs.
pub(super) const TOKEN: &str = "none";

/// What the page needs, besides the program.
pub(super) struct Desk {
    pub(super) people: Vec<DemoPerson>,
    pub(super) mail: Sink,
    pub(super) texts: Option<TextSink>,
}

static DESK: OnceLock<Desk> = OnceLock::new();
/// One at a time moves the clock.
static MOVING: Mutex<()> = Mutex::new(());

/// Puts the desk up, once.
pub(super) fn put_up(desk: Desk) {
    let _ = DESK.set(desk);
}

/// Its pages: for the demo alone.
pub(super) fn routes() -> Routes {
    Routes::new("demo")
        .get("/demo", show)
        .post("/demo/clock", clock)
        .post("/demo/carriers", carriers)
        .post("/demo/answers", answers)
}

/// Its sentences.
#[must_use]
pub const fn words() -> language::Words {
    language::Words { feature: "demo", en: include_str!("../../words/en.ftl"), cy: include_str!("../../words/cy.ftl") }
}

/// How a carrier is just now, and what may be done with it.
struct Carrier {
    said: &'static str,
    offers: Vec<(&'static str, &'static str)>,
}

/// What came to a telephone.
struct Came {
    about: String,
    words: String,
}

/// Somebody to sign in as.
struct Who {
    name: String,
    is: String,
    passphrase: String,
    code: Option<String>,
}

struct Phone {
    whose: String,
    number: String,
    answer: String,
    came: Vec<Came>,
}

#[derive(Template)]
#[template(path = "demo_desk.html")]
struct Page {
    frame: Frame,
    at: String,
    now: String,
    stamp: String,
    texts: Option<Carrier>,
    mail: Carrier,
    phones: Vec<Phone>,
    letters: Vec<Came>,
    first: Vec<Who>,
    others: Vec<Who>,
    fields: Filled,
}

fn desk() -> Result<&'static Desk, Turned> {
    DESK.get().ok_or(Turned::NotHere)
}

fn broken(error: impl std::fmt::Display) -> Turned {
    Turned::Broken(database::Fault::Broken(error.to_string()))
}

fn show(visit: &mut Visit, _: Anyone) -> Answer {
    Reply::page(&page(visit, Filled::empty())?)
}

fn page(visit: &Visit, fields: Filled) -> Result<Page, Turned> {
    let desk = desk()?;
    let now = visit.now_here();
    let named = |name: &&str| desk.people.iter().find(|person| person.name == **name);
    let others = desk.people.iter().filter(|person| !super::FIRST.contains(&person.name.as_str()));
    Ok(Page {
        frame: visit.frame().waits_for_native_reader(),
        at: visit.path_to("/demo"),
        now: visit.speaker().t1("demo-now", "when", language::day_time(visit.language(), &now)),
        stamp: now.timestamp().to_string(),
        texts: desk.texts.as_ref().map(|sink| match (sink.turns_away(), sink.loses()) {
            (true, _) => Carrier { said: "demo-texts-stopped", offers: vec![("texts-start", "demo-texts-start")] },
            (_, true) => Carrier { said: "demo-texts-lost", offers: vec![("texts-start", "demo-texts-start")] },
            _ => Carrier {
                said: "demo-texts-run",
                offers: vec![("texts-stop", "demo-texts-stop"), ("texts-lose", "demo-texts-lose")],
            },
        }),
        mail: if desk.mail.turns_away() {
            Carrier { said: "demo-mail-stopped", offers: vec![("mail-start", "demo-mail-start")] }
        } else {
            Carrier { said: "demo-mail-runs", offers: vec![("mail-stop", "demo-mail-stop")] }
        },
        phones: phones(visit, desk)?,
        letters: letters(desk)?,
        first: super::FIRST.iter().filter_map(named).map(|person| who(visit, person)).collect(),
        others: others.map(|person| who(visit, person)).collect(),
        fields,
    })
}

/// What somebody is, and all that is needed to sign in as her.
fn who(visit: &Visit, person: &DemoPerson) -> Who {
    let speaker = visit.speaker();
    let mut is = Vec::new();
    for held in &person.roles {
        let place = held.group.as_deref().or(held.host.as_deref()).unwrap_or_default();
        is.push(match held.role.as_ref() {
            "facilitator" => speaker.t1("demo-is-facilitator", "place", place),
            "coordinator" => speaker.t1("demo-is-coordinator", "place", place),
            "programme" => speaker.t("demo-is-programme"),
            "operator" => speaker.t("demo-is-operator"),
            _ => speaker.t1("demo-is-member", "place", place),
        });
    }
    Who {
        name: person.name.clone(),
        is: is.join(" "),
        passphrase: person.passphrase.clone(),
        code: scenes::code_of(person, visit.now()),
    }
}

/// Texts by number, whoever was written to last first; of each the newest first.
fn phones(visit: &Visit, desk: &Desk) -> Result<Vec<Phone>, Turned> {
    let Some(sink) = &desk.texts else { return Ok(Vec::new()) };
    let mut phones: Vec<Phone> = Vec::new();
    for text in sink.kept().map_err(broken)?.into_iter().rev().take(SHOWN) {
        let at: Option<Timestamp> = text.at.parse().ok();
        let when = at.map(|at| {
            let here: Zoned = at.to_zoned(visit.now_here().time_zone().clone());
            language::day_time(visit.language(), &here)
        });
        let parts = visit.speaker().t1("demo-parts", "count", PlainText::of(&text.text).parts().len());
        let came = Came { about: format!("{} · {parts}", when.unwrap_or_default()), words: text.text };
        match phones.iter_mut().find(|phone| phone.number == text.to) {
            Some(phone) => phone.came.push(came),
            None => phones.push(Phone {
                whose: scenes::whose(&text.to).map_or_else(|| text.to.clone(), |name| format!("{name} · {}", text.to)),
                answer: visit.speaker().t1("demo-answer", "number", text.to.as_str()),
                number: text.to,
                came: vec![came],
            }),
        }
    }
    Ok(phones)
}

fn letters(desk: &Desk) -> Result<Vec<Came>, Turned> {
    let kept = desk.mail.kept().map_err(broken)?;
    let read = kept.into_iter().rev().take(SHOWN).map(|letter| {
        let (subject, words) = mailparse::parse_mail(letter.text.as_bytes())
            .and_then(|mail| {
                let subject = mailparse::MailHeaderMap::get_first_value(mail.headers.as_slice(), "Subject");
                Ok((subject.unwrap_or_default(), mail.get_body()?))
            })
            .unwrap_or_default();
        Came { about: format!("{} · {subject}", letter.to.join(", ")), words }
    });
    Ok(read.collect())
}

/// Until when the clock is asked to go on; nothing where that is not later than now, or too far.
fn until(form: &Form, now: &Zoned) -> Option<Timestamp> {
    let then = match (form.value("on"), form.value("until").trim()) {
        ("tomorrow", _) => {
            let tomorrow = now.date().checked_add(1.day()).ok()?;
            tomorrow.to_datetime(Time::constant(10, 0, 0, 0)).to_zoned(now.time_zone().clone()).ok()?.timestamp()
        }
        ("", written) => {
            let written = DateTime::strptime("%Y-%m-%d %H:%M", written).ok()?;
            written.to_zoned(now.time_zone().clone()).ok()?.timestamp()
        }
        (minutes, _) => now.timestamp().checked_add(SignedDuration::from_mins(minutes.parse().ok()?)).ok()?,
    };
    let way = then.duration_since(now.timestamp());
    (way.is_positive() && way <= FURTHEST).then_some(then)
}

fn clock(visit: &mut Visit, _: Anyone, form: &Form) -> Answer {
    desk()?;
    let Some(until) = until(form, &visit.now_here()) else {
        let mut refusals = FieldRefusals::new();
        refusals.add("until", Refusal::new("demo-until-bad"));
        let fields = Filled::again(form, &refusals, visit.speaker());
        return Reply::refused(&page(visit, fields)?);
    };
    let app = Arc::clone(visit.app());
    let _one = MOVING.lock().unwrap_or_else(PoisonError::into_inner);
    let step = (until.duration_since(app.clock.now()) / STEPS).max(STEP);
    loop {
        let left = until.duration_since(app.clock.now());
        if !left.is_positive() {
            break;
        }
        // Rounded up to a whole second, so that the last step gets there.
        app.clock.advance(left.min(step).as_secs().saturating_add(1));
        for duty in features::duties() {
            (duty.run)(&app)?;
        }
    }
    Ok(Reply::to(visit.path_to("/demo")).saying("said-demo-moved"))
}

fn carriers(visit: &mut Visit, _: Anyone, form: &Form) -> Answer {
    let desk = desk()?;
    match (form.value("do"), &desk.texts) {
        ("texts-stop", Some(texts)) => texts.turn_away(true),
        ("texts-lose", Some(texts)) => texts.lose(true),
        ("texts-start", Some(texts)) => {
            texts.turn_away(false);
            texts.lose(false);
        }
        ("mail-stop", _) => desk.mail.turn_away(true),
        ("mail-start", _) => desk.mail.turn_away(false),
        _ => {}
    }
    Ok(Reply::to(visit.path_to("/demo")))
}

/// She answers from her telephone: it comes in as from a gateway, signed.
fn answers(visit: &mut Visit, _: Anyone, form: &Form) -> Answer {
    desk()?;
    let address = format!("{}/texts/in", visit.app().settings.address);
    let said = post::say_back(TOKEN, &address, &[("From", form.value("from")), ("Body", form.value("words"))]);
    let word = if said { "said-demo-answered" } else { "said-demo-not-answered" };
    Ok(Reply::to(visit.path_to("/demo")).saying(word))
}

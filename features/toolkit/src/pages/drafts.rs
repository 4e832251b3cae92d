//! Drafts, for the coordinators of the host whose pack they stand in: read as they will stand, given to others to comment
//! on, and what they say beside the text.

use std::sync::Arc;

use database::Fault;
use foundation::{FieldRefusals, Id, Refusal, TextRule};
use hosts::Coordinator;
use jiff::{SignedDuration, Timestamp};
use web::{Answer, Card, Filled, Form, Reply, Turned, Visit};

use super::{
    draft_fields::{self, BECAUSE, DONE, field},
    reading,
};
use crate::{
    draft_views as views,
    drafts::{
        self, ELSE, Heading, Text,
        sealing::{self, Answered, Comments, HOW, Lock},
        store::{self, Code},
    },
    shelf::shelf,
};

/// For how many weeks a code may be asked for.
const WEEKS: [(&str, &str, i64); 3] =
    [("1", "toolkit-draft-week-1", 1), ("2", "toolkit-draft-week-2", 2), ("4", "toolkit-draft-week-4", 4)];
/// The longest that a coordinator may call a code, and say why something was not taken up, in letters.
const LONGEST_LABEL: usize = 60;
const LONGEST_BECAUSE: usize = 500;

/// The six letters of her host.
fn host_word(visit: &Visit, host: Id) -> Result<String, Turned> {
    Ok(visit.read(|store| hosts::facts(store, host))?.ok_or(Turned::NotHere)?.web_word)
}

fn place(visit: &Visit, who: &Coordinator, rest: &str) -> String {
    visit.path_to(&format!("/org/{}/drafts{rest}", who.host))
}

/// For [`web::Hooks::host_cards`]: the way to the drafts, where a pack is this host's.
///
/// # Errors
/// The store cannot be reached.
pub fn host_cards(visit: &mut Visit, host: Id, _: Id) -> Result<Vec<Card>, Turned> {
    let word = host_word(visit, host)?;
    if shelf().of_host(&word).is_empty() {
        return Ok(Vec::new());
    }
    let links = vec![(visit.path_to(&format!("/org/{host}/drafts")), visit.t("toolkit-drafts-title"))];
    let lines = vec![visit.t("toolkit-drafts-card")];
    Ok(vec![Card { order: 70, heading: visit.t("toolkit-drafts-title"), lines, links }])
}

/// The drafts, and texts that somebody was asked about.
pub(super) fn all(visit: &mut Visit, who: Coordinator) -> Answer {
    let word = host_word(visit, who.host)?;
    let (codes, now) = (visit.read(|store| store::codes_of(store, who.host))?, visit.now().as_microsecond());
    let texts = shelf().of_host(&word);
    let has_pack = !texts.is_empty();
    let lines = texts.into_iter().filter_map(|text| {
        let about = |code: &&Code| code.pack == text.pack() && code.text == text.folder();
        let open = codes.iter().filter(about).filter(|code| code.until > now).count();
        let said = codes.iter().filter(about).filter(|code| code.comments.is_some()).count();
        if !text.is_draft() && open + said == 0 {
            return None;
        }
        let state = visit.t(if text.is_draft() { "toolkit-draft-is" } else { "toolkit-draft-published" });
        let open = visit.speaker().t1("toolkit-draft-open-codes", "count", i64::try_from(open).unwrap_or_default());
        let said = visit.speaker().t1("toolkit-draft-comments", "count", i64::try_from(said).unwrap_or_default());
        let (title, language) = text.title(visit.language());
        let place = place(visit, &who, &format!("/{}", text.key()));
        Some(views::DraftLine { place, title, language: language.code(), meta: format!("{state} · {open} · {said}") })
    });
    let lines = lines.collect();
    let back = visit.path_to(&format!("/org/{}", who.host));
    Reply::page(&views::Drafts { frame: visit.frame().seen_by("toolkit-drafts-seen-by"), lines, has_pack, back })
}

/// The text that the path names, in a pack of her host.
fn found(visit: &Visit, who: &Coordinator) -> Result<Text, Turned> {
    drafts::by_key(&host_word(visit, who.host)?, visit.parameter("draft")).ok_or(Turned::NotHere)
}

/// The text as it will stand.
pub(super) fn as_it_will_stand(visit: &mut Visit, who: Coordinator) -> Answer {
    match found(visit, &who)? {
        Text::Activity(found) => {
            let mut view = reading::activity_page(visit, &found)?;
            view.frame = visit.frame().seen_by("toolkit-drafts-seen-by");
            Reply::page(&view)
        }
        Text::Section(found) => {
            let mut view = reading::section_page(visit, &found, None)?;
            view.frame = visit.frame().seen_by("toolkit-drafts-seen-by");
            Reply::page(&view)
        }
        Text::Guide(found) => {
            let mut view = reading::guide_as_it_stands(visit, &found, "/ideas/g", Vec::new())?;
            view.frame = visit.frame().seen_by("toolkit-drafts-seen-by");
            Reply::page(&view)
        }
    }
}

/// One text: its parts, its codes, and what came with them.
pub(super) fn one(visit: &mut Visit, who: Coordinator) -> Answer {
    let text = found(visit, &who)?;
    Reply::page(&page(visit, &who, &text, Filled::empty().with("weeks", "2"))?).map(Reply::uncompressed)
}

/// What her keys open of a code.
fn lock_of(visit: &Visit, who: &Coordinator, code: Id) -> Result<Option<Lock>, Turned> {
    let keys = visit.read(|store| store::keys_of(store, who.account))?;
    let session = visit.session().ok_or(Turned::SignIn)?;
    let sealed = keys.iter().find(|(of, _)| *of == code);
    Ok(sealed.and_then(|(_, sealed)| Lock::by_coordinator(&session.keys, code, who.account, sealed)))
}

fn day(visit: &Visit, at: i64) -> String {
    let at = Timestamp::from_microsecond(at).unwrap_or(visit.now());
    language::day(visit.language(), at.to_zoned(visit.now_here().time_zone().clone()).date())
}

fn page(visit: &Visit, who: &Coordinator, text: &Text, fields: Filled) -> Result<views::Draft, Turned> {
    let now = visit.now().as_microsecond();
    let codes = visit.read(|store| store::codes_of(store, who.host))?;
    let here = place(visit, who, &format!("/{}", text.key()));
    let (mut open, mut said, mut closed) = (Vec::new(), Vec::new(), 0);
    for code in codes.iter().filter(|code| code.pack == text.pack() && code.text == text.folder()) {
        let Some(lock) = lock_of(visit, who, code.id)? else {
            closed += 1;
            continue;
        };
        let (letters, label) = lock.open_label(&code.label)?;
        let label = if label.is_empty() { visit.t("toolkit-draft-no-label") } else { label };
        if let Some(said_at) = code.said_at {
            let count = i64::try_from(lock.open_comments(code.comments.as_deref())?.said.len()).unwrap_or_default();
            let count = visit.speaker().t1("toolkit-draft-parts-said", "count", count);
            let meta = format!("{count} · {}", day(visit, said_at));
            said.push(views::SaidLine { label: label.clone(), meta, place: format!("{here}/said/{}", code.id) });
        }
        if code.until > now {
            open.push(views::OpenCode {
                label,
                letters: foundation::code_for_reading(&letters),
                until: visit.speaker().t1("toolkit-draft-until", "day", day(visit, code.until)),
                take_back: format!("{here}/codes/{}/gone", code.id),
            });
        }
    }
    let (title, language) = text.title(visit.language());
    Ok(views::Draft {
        frame: visit.frame().seen_by("toolkit-drafts-seen-by"),
        title,
        language: language.code(),
        is_draft: text.is_draft(),
        stands: format!("{here}/page"),
        ask: format!("{here}/codes"),
        type_at: super::invited::typed_at(visit),
        weeks: WEEKS.map(|(word, key, _)| (word.to_owned(), visit.t(key), String::new())).to_vec(),
        open,
        said,
        closed,
        parts: parts(visit, text, &Comments::default(), &[]),
        back: place(visit, who, ""),
        fields,
    })
}

/// The parts of a text in both languages, with what was said of each and what was done with that.
pub(super) fn parts(visit: &Visit, text: &Text, comments: &Comments, answers: &[Answered]) -> Vec<views::PartView> {
    let hers = visit.language();
    let own = text.parts(hers);
    let (language, own, other) = match own {
        Some(own) => (hers, own, text.parts(hers.other()).unwrap_or_default()),
        None => (hers.other(), text.parts(hers.other()).unwrap_or_default(), Vec::new()),
    };
    let other_label =
        visit.t(if hers == foundation::Language::En { "toolkit-draft-in-welsh" } else { "toolkit-draft-in-english" });
    let answer_of = |name: &str| {
        let answer = answers.iter().find(|answer| answer.part == name)?;
        let key = if answer.taken { "toolkit-draft-taken" } else { "toolkit-draft-not" };
        Some((visit.t(key), answer.because.clone()))
    };
    let mut views: Vec<views::PartView> = own
        .into_iter()
        .map(|(name, heading, html)| views::PartView {
            at: 0,
            heading: match heading {
                Heading::Key(key) => drafts::plain(&visit.t(key)),
                Heading::Own(html) => html,
            },
            html,
            language: language.code(),
            other: other.iter().find(|(known, ..)| *known == name).map(|(_, heading, html)| {
                let heading = match heading {
                    Heading::Own(heading) => format!("<p><strong>{heading}</strong></p>"),
                    Heading::Key(_) => String::new(),
                };
                (language.other().code(), other_label.clone(), heading + html)
            }),
            comment: comments.of(&name).unwrap_or_default().to_owned(),
            answer: answer_of(&name),
            name,
        })
        .collect();
    // What was said of a part that has gone since stays beside 'anything else'.
    let gone: Vec<_> =
        comments.said.iter().filter(|(part, _)| part != ELSE && !views.iter().any(|view| view.name == *part)).collect();
    for (name, words) in gone {
        views.push(views::PartView {
            at: 0,
            heading: drafts::plain(&visit.t("toolkit-draft-part-gone")),
            html: String::new(),
            language: hers.code(),
            other: None,
            comment: words.clone(),
            answer: answer_of(name),
            name: name.clone(),
        });
    }
    views.truncate(draft_fields::MOST - 1);
    views.push(views::PartView {
        at: 0,
        heading: drafts::plain(&visit.t("toolkit-invited-else")),
        html: String::new(),
        language: hers.code(),
        other: None,
        comment: comments.of(ELSE).unwrap_or_default().to_owned(),
        answer: answer_of(ELSE),
        name: ELSE.to_owned(),
    });
    views.iter_mut().enumerate().for_each(|(at, view)| view.at = at);
    views
}

/// Makes a code for one reader, or for some who read together.
pub(super) fn ask(visit: &mut Visit, who: Coordinator, form: &Form) -> Answer {
    if let Some(reply) = super::sent_before(visit, form)? {
        return Ok(reply.saying("said-kept"));
    }
    let text = found(visit, &who)?;
    let mut refusals = FieldRefusals::new();
    let label = refusals.keep("label", TextRule::optional(LONGEST_LABEL).line(form.value("label")));
    let weeks = WEEKS.iter().find(|(word, ..)| *word == form.value("weeks")).map(|(_, _, weeks)| *weeks);
    if weeks.is_none() {
        refusals.add("weeks", Refusal::new("choice-missing"));
    }
    let now = visit.now();
    let codes = visit.read(|store| store::codes_of(store, who.host))?;
    let about = |code: &&Code| code.pack == text.pack() && code.text == text.folder();
    if codes.iter().filter(about).filter(|code| code.until > now.as_microsecond()).count() >= store::MOST_OPEN {
        refusals.add("label", Refusal::new("toolkit-draft-codes-full").with("most", store::MOST_OPEN));
    }
    let (Some(label), Some(weeks), true) = (label, weeks, refusals.is_empty()) else {
        let fields = Filled::again(form, &refusals, visit.speaker());
        return Reply::refused(&page(visit, &who, &text, fields)?).map(Reply::uncompressed);
    };
    let (id, letters) = (Id::random()?, Id::random()?.to_string());
    let (app, lock) = (Arc::clone(visit.app()), Lock::new(id)?);
    let until = now.checked_add(SignedDuration::from_hours(24 * 7 * weeks)).unwrap_or(now);
    let code = Code {
        id,
        host: who.host,
        pack: text.pack().to_owned(),
        text: text.folder(),
        hash: sealing::hash(&app, &letters),
        until: until.as_microsecond(),
        for_reader: lock.for_reader(&app, &letters)?,
        label: lock.seal_label(&letters, &label)?,
        comments: None,
        answers: None,
        said_at: None,
    };
    let here = place(visit, &who, &format!("/{}", text.key()));
    let answer = visit.record(form, move |store| {
        store::make(store, &code)?;
        store::let_coordinators_open(store, code.host, code.id, &lock)?;
        Ok(here.clone())
    })?;
    Ok(answer.saying("said-kept"))
}

/// Takes a code back.
pub(super) fn take_back(visit: &mut Visit, who: Coordinator, form: &Form) -> Answer {
    let (text, code) = (found(visit, &who)?, visit.id("code")?);
    let (here, host, now) = (place(visit, &who, &format!("/{}", text.key())), who.host, visit.now().as_microsecond());
    let answer = visit.record(form, move |store| {
        store::end(store, host, code, now)?;
        Ok(here.clone())
    })?;
    Ok(answer.saying("said-toolkit-code-gone"))
}

/// The text, its code and what opens it, as the path names them: only where something was said.
fn heard(visit: &Visit, who: &Coordinator) -> Result<(Text, Code, Lock), Turned> {
    let (text, id) = (found(visit, who)?, visit.id("code")?);
    let codes = visit.read(|store| store::codes_of(store, who.host))?;
    let about = |code: &Code| code.id == id && code.pack == text.pack() && code.text == text.folder();
    let code = codes.into_iter().find(|code| about(code) && code.comments.is_some()).ok_or(Turned::NotHere)?;
    let lock = lock_of(visit, who, id)?.ok_or(Turned::NotHere)?;
    Ok((text, code, lock))
}

/// What one reader says, beside the text.
pub(super) fn said(visit: &mut Visit, who: Coordinator) -> Answer {
    let heard = heard(visit, &who)?;
    let (text, code, lock) = &heard;
    let comments = lock.open_comments(code.comments.as_deref())?;
    let answers = lock.open_answers(code.answers.as_deref())?;
    let mut fields = Filled::empty();
    for part in parts(visit, text, &comments, &[]) {
        if let Some(answer) = answers.iter().find(|answer| answer.part == part.name) {
            fields = fields.with(part.done(), if answer.taken { "taken" } else { "not" });
            fields = fields.with(part.because(), answer.because.clone());
        }
    }
    Reply::page(&said_page(visit, &who, heard, fields)?).map(Reply::uncompressed)
}

fn said_page(
    visit: &Visit,
    who: &Coordinator,
    (text, code, lock): (Text, Code, Lock),
    fields: Filled,
) -> Result<views::Said, Turned> {
    let comments = lock.open_comments(code.comments.as_deref())?;
    let (_, label) = lock.open_label(&code.label)?;
    let how = HOW.iter().find(|(word, _)| *word == comments.how).map(|(_, key)| visit.t(key));
    let open = if code.until > visit.now().as_microsecond() {
        visit.speaker().t1("toolkit-draft-answer-open", "day", day(visit, code.until))
    } else {
        visit.t("toolkit-draft-answer-ended")
    };
    let here = place(visit, who, &format!("/{}", text.key()));
    let (title, language) = text.title(visit.language());
    Ok(views::Said {
        frame: visit.frame().seen_by("toolkit-drafts-seen-by"),
        title,
        language: language.code(),
        label: if label.is_empty() { visit.t("toolkit-draft-no-label") } else { label },
        how: how.unwrap_or_else(|| visit.t("toolkit-draft-how-unsaid")),
        open,
        said_at: code.said_at.unwrap_or_default(),
        parts: parts(visit, &text, &comments, &[]),
        done: vec![
            ("taken".to_owned(), visit.t("toolkit-draft-taken"), String::new()),
            ("not".to_owned(), visit.t("toolkit-draft-not"), String::new()),
        ],
        place: format!("{here}/said/{}", code.id),
        back: here,
        fields,
    })
}

/// Says what was done with each comment.
pub(super) fn answer(visit: &mut Visit, who: Coordinator, form: &Form) -> Answer {
    if let Some(reply) = super::sent_before(visit, form)? {
        return Ok(reply.saying("said-kept"));
    }
    let (text, code, lock) = heard(visit, &who)?;
    let comments = lock.open_comments(code.comments.as_deref())?;
    let (mut refusals, mut answers) = (FieldRefusals::new(), Vec::new());
    let mut first = None;
    for view in parts(visit, &text, &comments, &[]).into_iter().filter(|view| !view.comment.is_empty()) {
        let Some(at) = draft_fields::place_of(form, &view.name) else { continue };
        let (done, because) = (field(&DONE, at), field(&BECAUSE, at));
        first = first.or(Some(because));
        let said = match TextRule::optional(LONGEST_BECAUSE).text(form.value(because)) {
            Ok(said) => said,
            Err(refusal) => {
                refusals.add(because, refusal);
                continue;
            }
        };
        match form.value(done) {
            "taken" => answers.push(Answered { part: view.name, taken: true, because: said }),
            "not" if said.is_empty() => refusals.add(because, Refusal::new("toolkit-draft-because-missing")),
            "not" => answers.push(Answered { part: view.name, taken: false, because: said }),
            _ if said.is_empty() => {}
            _ => refusals.add(done, Refusal::new("choice-missing")),
        }
    }
    if !sealing::answers_fit(&answers) {
        refusals.add(first.unwrap_or(field(&BECAUSE, 0)), Refusal::new("toolkit-draft-answers-long"));
    }
    let said_at = code.said_at.unwrap_or_default();
    if form.value("said-at") != said_at.to_string() {
        refusals.add(first.unwrap_or(field(&BECAUSE, 0)), Refusal::new("toolkit-draft-changed"));
    }
    if !refusals.is_empty() {
        let fields = Filled::again(form, &refusals, visit.speaker());
        return Reply::refused(&said_page(visit, &who, (text, code, lock), fields)?).map(Reply::uncompressed);
    }
    let sealed = lock.seal_answers(&answers)?;
    let here = place(visit, &who, &format!("/{}/said/{}", text.key(), code.id));
    let id = code.id;
    let kept = visit.record(form, move |store| {
        store::put_answers(store, id, said_at, &sealed)?;
        Ok(here.clone())
    });
    match kept {
        // The reader was faster by a moment: what she says now stands there, and what was being answered stays.
        Err(Turned::Broken(Fault::Rows { what: store::OVERTAKEN, .. })) => {
            let heard = heard(visit, &who)?;
            refusals.add(first.unwrap_or(field(&BECAUSE, 0)), Refusal::new("toolkit-draft-changed"));
            let fields = Filled::again(form, &refusals, visit.speaker());
            Reply::refused(&said_page(visit, &who, heard, fields)?).map(Reply::uncompressed)
        }
        kept => Ok(kept?.saying("said-kept")),
    }
}

/// For [`web::Hooks::how_made`]: for each pack how many texts there are, how many of them invited readers have commented
/// on, and how many nobody was asked about.
///
/// # Errors
/// The store cannot be reached.
pub fn how_made(visit: &mut Visit) -> Result<Vec<Card>, Turned> {
    let read = visit.read(store::read)?;
    let mut cards = Vec::new();
    for of in shelf().every_pack() {
        let published: Vec<String> = of.pack.published().collect();
        let hers = read.iter().filter(|(pack, text, _)| *pack == of.word && published.contains(text));
        let commented = hers.clone().count();
        let readings: i64 = hers.map(|(_, _, readers)| readers).sum();
        let rest = published.len().saturating_sub(commented);
        let number = |count: usize| i64::try_from(count).unwrap_or_default();
        let speaker = visit.speaker();
        let mut lines = vec![speaker.t1("toolkit-made-texts", "count", number(published.len()))];
        if commented == 0 {
            lines.push(speaker.t("toolkit-made-none"));
        } else {
            lines.push(speaker.t1("toolkit-made-commented", "count", number(commented)));
            lines.push(speaker.t1("toolkit-made-readings", "count", readings));
            if rest > 0 {
                lines.push(speaker.t1("toolkit-made-rest", "count", number(rest)));
            }
        }
        if !published.is_empty() {
            cards.push(Card {
                order: 50,
                heading: of.pack.about.name(visit.language()).to_owned(),
                lines,
                links: Vec::new(),
            });
        }
    }
    Ok(cards)
}

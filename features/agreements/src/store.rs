//! The only SQL about agreements and what else a group stands on. Nothing here decides.

mod beginning;
mod credits;
mod ground;
mod talks;
mod themes;
mod values;

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use groups::Chain;
use jiff::civil::Date;
use keys::{Bound, MemberKeys};
use web::App;

use crate::{
    model::{Agreement, Both, Ground, Line, Shown, Version},
    rules::{self, Changed},
    sealing::{self, ForFacilitators},
};

diesel::table! {
    agreements (group_id) {
        group_id -> Binary,
        review_on -> Nullable<Text>,
        before_joining -> BigInt,
        newcomer_on -> Nullable<Text>,
    }
}
diesel::table! {
    agreement_versions (group_id, version) {
        group_id -> Binary,
        version -> BigInt,
        decided_on -> Nullable<Text>,
    }
}
diesel::table! {
    agreement_lines (group_id, version, line) {
        group_id -> Binary,
        version -> BigInt,
        line -> Binary,
        place -> BigInt,
        starter -> Nullable<BigInt>,
        en -> Text,
        cy -> Text,
        struck -> BigInt,
    }
}
diesel::table! {
    agreement_answers (group_id, handle, version) {
        group_id -> Binary,
        handle -> Binary,
        version -> BigInt,
        sealed -> Binary,
        shown -> Text,
        object -> Nullable<Binary>,
        epoch -> Nullable<BigInt>,
        shared -> Nullable<Binary>,
    }
}

pub(crate) use beginning::{Said as Beginning, forget_put_away, is_put_away, put_away};
pub(crate) use credits::{
    credits, forget_credit, forget_credits_of, forget_taken_away, put_credit, remove_credit, sweep_taken_away,
    taken_away,
};
pub(crate) use ground::{ground, put_ground};
pub(crate) use talks::{
    forget_her_word, forget_talk, forget_talks_of, her_words, looks, put_her_word, put_look, put_talk, talks,
};
pub(crate) use themes::{forget_theme, forget_themes_of, put_theme, sweep_themes, themes};
pub(crate) use values::{forget_value, put_value, values};

fn day(text: &str) -> Result<Date, Fault> {
    text.parse().map_err(|_| Fault::Tampered("a day"))
}

type LineRow = (i64, Vec<u8>, Option<i64>, String, String, i64);

/// A group's agreement, every version of it. Empty where there is none yet.
///
/// # Errors
/// The store cannot be reached.
pub fn agreement(store: &mut Store, group: Id) -> Result<Agreement, Fault> {
    let row: Option<(Option<String>, i64, Option<String>)> = agreements::table
        .filter(agreements::group_id.eq(group.to_vec()))
        .select((agreements::review_on, agreements::before_joining, agreements::newcomer_on))
        .first(store)
        .optional()?;
    let (review_on, before_joining, newcomer_on) = row.unwrap_or((None, 0, None));
    let versions: Vec<(i64, Option<String>)> = agreement_versions::table
        .filter(agreement_versions::group_id.eq(group.to_vec()))
        .order(agreement_versions::version)
        .select((agreement_versions::version, agreement_versions::decided_on))
        .load(store)?;
    let lines: Vec<LineRow> = agreement_lines::table
        .filter(agreement_lines::group_id.eq(group.to_vec()))
        .order((agreement_lines::version, agreement_lines::place))
        .select((
            agreement_lines::version,
            agreement_lines::line,
            agreement_lines::starter,
            agreement_lines::en,
            agreement_lines::cy,
            agreement_lines::struck,
        ))
        .load(store)?;
    let mut agreement = Agreement {
        review_on: review_on.as_deref().map(day).transpose()?,
        before_joining: before_joining != 0,
        newcomer_on: newcomer_on.as_deref().map(day).transpose()?,
        versions: Vec::new(),
    };
    for (number, decided_on) in versions {
        let decided_on = decided_on.as_deref().map(day).transpose()?;
        agreement.versions.push(Version { number, decided_on, lines: Vec::new() });
    }
    for (number, id, starter, en, cy, struck) in lines {
        let version = agreement.versions.iter_mut().find(|version| version.number == number);
        let version = version.ok_or(Fault::Tampered("a line of no version"))?;
        version.lines.push(Line { id: Id::from_column(&id)?, starter, text: Both { en, cy }, struck: struck != 0 });
    }
    Ok(agreement)
}

/// Keeps what a rule made of a draft. A version the group has decided stays as it is: `false`.
pub(crate) fn put(store: &mut Store, group: Id, changed: &Changed) -> Result<bool, Fault> {
    let version = changed.version();
    let this = || {
        agreement_versions::table
            .filter(agreement_versions::group_id.eq(group.to_vec()))
            .filter(agreement_versions::version.eq(version.number))
    };
    let decided_on = version.decided_on.map(|day| day.to_string());
    let there: Option<Option<String>> = this().select(agreement_versions::decided_on).first(store).optional()?;
    match there {
        Some(Some(_)) => return Ok(false),
        Some(None) => {
            let touched = diesel::update(this()).set(agreement_versions::decided_on.eq(decided_on)).execute(store)?;
            Fault::rows("agreement_versions", touched, 1)?;
        }
        None => {
            let touched = diesel::insert_into(agreement_versions::table)
                .values((
                    agreement_versions::group_id.eq(group.to_vec()),
                    agreement_versions::version.eq(version.number),
                    agreement_versions::decided_on.eq(decided_on),
                ))
                .execute(store)?;
            Fault::rows("agreement_versions", touched, 1)?;
        }
    }
    forget_lines(store, group, version.number)?;
    for (place, line) in (0_i64..).zip(&version.lines) {
        let touched = diesel::insert_into(agreement_lines::table)
            .values((
                agreement_lines::group_id.eq(group.to_vec()),
                agreement_lines::version.eq(version.number),
                agreement_lines::line.eq(line.id.to_vec()),
                agreement_lines::place.eq(place),
                agreement_lines::starter.eq(line.starter),
                agreement_lines::en.eq(&line.text.en),
                agreement_lines::cy.eq(&line.text.cy),
                agreement_lines::struck.eq(i64::from(line.struck)),
            ))
            .execute(store)?;
        Fault::rows("agreement_lines", touched, 1)?;
    }
    Ok(true)
}

fn forget_lines(store: &mut Store, group: Id, version: i64) -> Result<(), Fault> {
    diesel::delete(
        agreement_lines::table
            .filter(agreement_lines::group_id.eq(group.to_vec()))
            .filter(agreement_lines::version.eq(version)),
    )
    .execute(store)?;
    Ok(())
}

/// Lets a draft go, and what was answered to it. A version the group has decided stays.
pub(crate) fn drop_draft(store: &mut Store, group: Id) -> Result<(), Fault> {
    let Some(number) = agreement(store, group)?.draft().map(|draft| draft.number) else { return Ok(()) };
    forget_lines(store, group, number)?;
    let answered: Vec<Vec<u8>> = agreement_answers::table
        .filter(agreement_answers::group_id.eq(group.to_vec()))
        .filter(agreement_answers::version.eq(number))
        .select(agreement_answers::handle)
        .load(store)?;
    for handle in answered {
        forget_answer(store, group, Id::from_column(&handle)?)?;
    }
    let touched = diesel::delete(
        agreement_versions::table
            .filter(agreement_versions::group_id.eq(group.to_vec()))
            .filter(agreement_versions::version.eq(number)),
    )
    .execute(store)?;
    Fault::rows("agreement_versions", touched, 1)
}

/// What the group has chosen about its agreement as a whole.
pub(crate) fn put_choices(store: &mut Store, group: Id, chosen: &Agreement) -> Result<(), Fault> {
    let (review_on, newcomer_on) =
        (chosen.review_on.map(|on| on.to_string()), chosen.newcomer_on.map(|on| on.to_string()));
    let before = i64::from(chosen.before_joining);
    let touched = diesel::update(agreements::table.filter(agreements::group_id.eq(group.to_vec())))
        .set((
            agreements::review_on.eq(review_on.clone()),
            agreements::before_joining.eq(before),
            agreements::newcomer_on.eq(newcomer_on.clone()),
        ))
        .execute(store)?;
    if touched == 0 {
        diesel::insert_into(agreements::table)
            .values((
                agreements::group_id.eq(group.to_vec()),
                agreements::review_on.eq(review_on),
                agreements::before_joining.eq(before),
                agreements::newcomer_on.eq(newcomer_on),
            ))
            .execute(store)?;
    }
    Ok(())
}

/// Somebody came: the group is asked to read its agreement with her. Somebody left: what she answered goes.
///
/// # Errors
/// The store cannot be reached.
pub fn membership_changed(app: &App, store: &mut Store, group: Id, handle: Id, came: bool) -> Result<(), Fault> {
    if !came {
        forget_talks_of(store, group, handle)?;
        forget_credits_of(store, group, handle, |stays| rules::goes(stays, false))?;
        forget_put_away(store, group, handle)?;
        return forget_answers(store, group, handle);
    }
    let ground = ground(store, group)?;
    put_ground(store, group, Ground { newcomer_on: Some(app.clock.now_here().date()), ..ground })?;
    let mut known = agreement(store, group)?;
    if known.versions.iter().any(|version| version.decided_on.is_some()) {
        known.newcomer_on = Some(app.clock.now_here().date());
        put_choices(store, group, &known)?;
    }
    Ok(())
}

/// A member leaves no trace: her answer goes, and her keys to what others showed, and what she wrote down for the group.
///
/// # Errors
/// The store cannot be reached.
pub fn forget_member(_: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    forget_answers(store, group, handle)?;
    forget_talks_of(store, group, handle)?;
    forget_credits_of(store, group, handle, |stays| rules::goes(stays, true))?;
    forget_taken_away(store, group, handle, None)?;
    forget_put_away(store, group, handle)?;
    forget_themes_of(store, group, handle)
}

fn forget_answers(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    forget_answer(store, group, handle)?;
    sealing::forget_reader(store, group, handle)
}

/// A facilitator stepped down: her keys to what was shown to facilitators go.
///
/// # Errors
/// The store cannot be reached.
pub fn stepped_down(_: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    sealing::forget_reader(store, group, handle)
}

/// For [`web::Hooks::keys_lost`]: her answers opened with the keys she lost; she answers anew when she likes.
///
/// # Errors
/// The store cannot be reached.
pub fn keys_lost(_: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    forget_answers(store, group, handle)
}

/// The place of a woman's own answer.
pub(crate) fn answer_bound(group: Id, handle: Id, version: i64) -> Result<Bound, Fault> {
    let version = u64::try_from(version).map_err(|_| Fault::Tampered("a version"))?;
    Ok(Bound::new("agreement.answer").owner(group.as_bytes()).author(handle.as_bytes()).revision(version))
}

/// A woman has new keys: her answers are sealed to them.
///
/// # Errors
/// The store cannot be reached; an answer does not open.
pub fn keys_changed(_: &App, store: &mut Store, account: Id, old: &MemberKeys, new: &MemberKeys) -> Result<(), Fault> {
    for (group, handle) in groups::places_of(store, account)? {
        let hers = || {
            agreement_answers::table
                .filter(agreement_answers::group_id.eq(group.to_vec()))
                .filter(agreement_answers::handle.eq(handle.to_vec()))
        };
        let rows: Vec<(i64, Vec<u8>)> =
            hers().select((agreement_answers::version, agreement_answers::sealed)).load(store)?;
        for (version, sealed) in rows {
            let bound = answer_bound(group, handle, version)?;
            // What does not open with her keys was not sealed to her; it must not keep her from a new passphrase.
            let Ok(plain) = keys::open_with(old, &bound, &sealed) else { continue };
            let sealed = keys::seal_to(new.public(), &bound, &plain)?;
            let touched = diesel::update(hers().filter(agreement_answers::version.eq(version)))
                .set(agreement_answers::sealed.eq(sealed))
                .execute(store)?;
            Fault::rows("agreement_answers", touched, 1)?;
        }
        sealing::reseal(store, group, handle, old, new)?;
    }
    Ok(())
}

/// Her answer as it is stored, to whichever version it is: the version, what is sealed to herself, and to whom she
/// shows it. What the group decides meanwhile takes no answer away.
pub(crate) fn own_answer(store: &mut Store, group: Id, handle: Id) -> Result<Option<(i64, Vec<u8>, Shown)>, Fault> {
    let row: Option<(i64, Vec<u8>, String)> = agreement_answers::table
        .filter(agreement_answers::group_id.eq(group.to_vec()))
        .filter(agreement_answers::handle.eq(handle.to_vec()))
        .order(agreement_answers::version.desc())
        .select((agreement_answers::version, agreement_answers::sealed, agreement_answers::shown))
        .first(store)
        .optional()?;
    row.map(|(version, sealed, shown)| {
        Ok((version, sealed, Shown::from_word(&shown).ok_or(Fault::Tampered("a choice"))?))
    })
    .transpose()
}

/// What is shown of an answer, sealed.
#[derive(Clone)]
pub(crate) struct SharedAnswer {
    pub(crate) author: Id,
    pub(crate) version: i64,
    pub(crate) shown: Shown,
    pub(crate) object: Id,
    /// The group's epoch; nothing for what facilitators alone may open.
    pub(crate) epoch: Option<u64>,
    pub(crate) sealed: Vec<u8>,
}

type SharedRow = (Vec<u8>, i64, String, Option<Vec<u8>>, Option<i64>, Option<Vec<u8>>);

/// What women of a group show of their answers: to everybody in it, or to its facilitators too. In no order that tells
/// who was first.
pub(crate) fn shared_answers(store: &mut Store, group: Id, facilitator: bool) -> Result<Vec<SharedAnswer>, Fault> {
    let rows: Vec<SharedRow> = agreement_answers::table
        .filter(agreement_answers::group_id.eq(group.to_vec()))
        .filter(agreement_answers::shared.is_not_null())
        .order((agreement_answers::version.desc(), agreement_answers::object))
        .select((
            agreement_answers::handle,
            agreement_answers::version,
            agreement_answers::shown,
            agreement_answers::object,
            agreement_answers::epoch,
            agreement_answers::shared,
        ))
        .load(store)?;
    let mut shared = Vec::new();
    for (author, version, shown, object, epoch, sealed) in rows {
        let shown = Shown::from_word(&shown).ok_or(Fault::Tampered("a choice"))?;
        let may = match shown {
            Shown::Nobody => false,
            Shown::Facilitators => facilitator,
            Shown::Group | Shown::Signed => true,
        };
        let (Some(object), Some(sealed), true) = (object, sealed, may) else { continue };
        let epoch = epoch.map(|epoch| u64::try_from(epoch).map_err(|_| Fault::Tampered("an epoch"))).transpose()?;
        shared.push(SharedAnswer {
            author: Id::from_column(&author)?,
            version,
            shown,
            object: Id::from_column(&object)?,
            epoch,
            sealed,
        });
    }
    Ok(shared)
}

/// What she shows, sealed to whom she shows it.
#[derive(Clone)]
pub(crate) enum Shared {
    /// To nobody.
    Nothing,
    /// To the group: its place, the epoch, what is sealed.
    Group(Id, u64, Vec<u8>),
    /// To those who hold the group.
    Facilitators(ForFacilitators),
}

/// An answer to be kept.
#[derive(Clone)]
pub(crate) struct NewAnswer {
    pub(crate) group: Id,
    pub(crate) handle: Id,
    pub(crate) version: i64,
    pub(crate) sealed: Vec<u8>,
    pub(crate) shown: Shown,
    pub(crate) shared: Shared,
}

/// Keeps her answer in the place of the one she gave before, to whichever version that was.
pub(crate) fn put_answer(store: &mut Store, new: &NewAnswer) -> Result<(), Fault> {
    forget_answer(store, new.group, new.handle)?;
    let (object, epoch, shared) = match &new.shared {
        Shared::Nothing => (None, None, None),
        Shared::Group(object, epoch, bytes) => {
            groups::check_epoch(store, new.group, Chain::Group, *epoch)?;
            let stored = i64::try_from(*epoch).map_err(|_| Fault::Tampered("an epoch"))?;
            (Some(object.to_vec()), Some(stored), Some(bytes.clone()))
        }
        Shared::Facilitators(sealed) => {
            sealing::put(store, new.group, sealed)?;
            (Some(sealed.object.to_vec()), None, Some(sealed.bytes.clone()))
        }
    };
    let touched = diesel::insert_into(agreement_answers::table)
        .values((
            agreement_answers::group_id.eq(new.group.to_vec()),
            agreement_answers::handle.eq(new.handle.to_vec()),
            agreement_answers::version.eq(new.version),
            agreement_answers::sealed.eq(&new.sealed),
            agreement_answers::shown.eq(new.shown.word()),
            agreement_answers::object.eq(object),
            agreement_answers::epoch.eq(epoch),
            agreement_answers::shared.eq(shared),
        ))
        .execute(store)?;
    Fault::rows("agreement_answers", touched, 1)
}

/// Her answer goes, and the keys to what she showed.
pub(crate) fn forget_answer(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    sealing::forget_of(store, group, handle)?;
    diesel::delete(
        agreement_answers::table
            .filter(agreement_answers::group_id.eq(group.to_vec()))
            .filter(agreement_answers::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

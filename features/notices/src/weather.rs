//! Codes with which those who hold a group change plans by text, and what one of them has begun. No code stands here, only
//! what it becomes under the server's key with her group and her handle; nor does the number a text came from.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _};
use foundation::{Id, Language};
use jiff::{SignedDuration, Timestamp, civil::Date};
use keys::Zeroizing;
use web::App;

use crate::{
    numbers::Number,
    rules::{BEGUN_KEPT_MINUTES, Begun, Choice},
};

diesel::table! {
    weather_codes (group_id, handle) {
        group_id -> Binary,
        handle -> Binary,
        tag -> Binary,
        made_on -> Text,
        number -> Nullable<Binary>,
    }
}
diesel::table! {
    weather_asked (group_id, handle) {
        group_id -> Binary,
        handle -> Binary,
        number -> Binary,
        language -> Text,
        choice -> Text,
        meeting_id -> Binary,
        times_changed -> BigInt,
        asked_at -> BigInt,
        figures -> BigInt,
    }
}

const TAG: &str = "weather-code/v1";

/// What somebody has begun by text.
#[derive(Clone, Debug)]
pub struct Open {
    /// The group.
    pub group: Id,
    /// Who began it.
    pub handle: Id,
    /// The number it came from.
    pub number: Number,
    /// The language of her word.
    pub language: Language,
    /// What she picked.
    pub choice: Option<Choice>,
    /// The figures that were texted back with its numbers.
    pub figures: Option<u8>,
    /// The meeting.
    pub meeting: Id,
    /// How often it had changed by then.
    pub times_changed: i64,
    /// When her last text of it came.
    pub at: Timestamp,
}

impl Open {
    /// As the rules ask.
    #[must_use]
    pub fn begun(&self, number: &Number) -> Begun {
        Begun {
            choice: self.choice,
            figures: self.figures,
            language: self.language,
            same_number: self.number == *number,
            at: self.at,
        }
    }
}

fn bound(group: Id, handle: Id, code: &str) -> Zeroizing<Vec<u8>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(40));
    bytes.extend_from_slice(group.as_bytes());
    bytes.extend_from_slice(handle.as_bytes());
    bytes.extend_from_slice(code.as_bytes());
    bytes
}

/// A code as it stands here.
#[must_use]
pub fn tag(app: &App, group: Id, handle: Id, code: &str) -> Vec<u8> {
    app.server_key.mac(TAG, &bound(group, handle, code)).to_vec()
}

/// A code for a form: the same whenever that form comes, so that a second tap shows what the first one kept. `turn` makes
/// another where that one is taken.
#[must_use]
pub fn code_for(app: &App, once: Id, group: Id, handle: Id, turn: u8) -> Zeroizing<String> {
    let mut seed = bound(group, handle, "");
    seed.extend_from_slice(once.as_bytes());
    seed.push(turn);
    let drawn = app.server_key.mac("weather-code-drawn/v1", &seed);
    let number = drawn.iter().take(8).fold(0_u64, |number, byte| (number << 8) | u64::from(*byte));
    Zeroizing::new(format!("{:08}", number % 100_000_000))
}

/// Two fresh figures, from 0 to 99: whoever sends GO has read the answer before it.
///
/// # Errors
/// There is no randomness.
pub fn figures(app: &App) -> Result<u8, Fault> {
    let drawn = app.server_key.mac("weather-figures/v1", Id::random()?.as_bytes());
    let number = drawn.iter().take(8).fold(0_u64, |number, byte| (number << 8) | u64::from(*byte));
    u8::try_from(number % 100).map_err(|_| Fault::Broken("two figures".to_owned()))
}

/// Whose code it is. Every code there is gets looked at, and each in constant time.
///
/// # Errors
/// The store cannot be reached.
pub fn whose(app: &App, store: &mut Store, code: &str) -> Result<Option<(Id, Id)>, Fault> {
    let rows: Vec<(Vec<u8>, Vec<u8>, Vec<u8>)> = weather_codes::table
        .select((weather_codes::group_id, weather_codes::handle, weather_codes::tag))
        .order((weather_codes::group_id, weather_codes::handle))
        .load(store)?;
    let mut found = None;
    for (group, handle, tag) in rows {
        let (group, handle) = (Id::from_column(&group)?, Id::from_column(&handle)?);
        if app.server_key.verify_mac(TAG, &bound(group, handle, code), &tag) {
            found = Some((group, handle));
        }
    }
    Ok(found)
}

/// Whether a right code came from this number, one that still is good.
///
/// # Errors
/// The store cannot be reached.
pub fn is_known(store: &mut Store, number: &Number) -> Result<bool, Fault> {
    let found: i64 =
        weather_codes::table.filter(weather_codes::number.eq(number.to_vec())).count().get_result(store)?;
    Ok(found > 0)
}

/// Remembers the number that gave her code, in place of the one before.
///
/// # Errors
/// The store cannot be reached.
pub fn remember(store: &mut Store, group: Id, handle: Id, number: &Number) -> Result<(), Fault> {
    diesel::update(
        weather_codes::table
            .filter(weather_codes::group_id.eq(group.to_vec()))
            .filter(weather_codes::handle.eq(handle.to_vec())),
    )
    .set(weather_codes::number.eq(Some(number.to_vec())))
    .execute(store)?;
    Ok(())
}

/// The day her code was made; nothing when she has none.
///
/// # Errors
/// The store cannot be reached.
pub fn made_on(store: &mut Store, group: Id, handle: Id) -> Result<Option<Date>, Fault> {
    let day: Option<String> = weather_codes::table
        .filter(weather_codes::group_id.eq(group.to_vec()))
        .filter(weather_codes::handle.eq(handle.to_vec()))
        .select(weather_codes::made_on)
        .first(store)
        .optional()?;
    day.map(|day| day.parse().map_err(|_| Fault::Tampered("a day"))).transpose()
}

/// Keeps a code in place of the one before; what was begun with that one is over.
///
/// # Errors
/// The store cannot be reached.
pub fn put_code(store: &mut Store, group: Id, handle: Id, tag: &[u8], today: Date) -> Result<(), Fault> {
    forget(store, group, handle)?;
    let touched = diesel::insert_into(weather_codes::table)
        .values((
            weather_codes::group_id.eq(group.to_vec()),
            weather_codes::handle.eq(handle.to_vec()),
            weather_codes::tag.eq(tag.to_vec()),
            weather_codes::made_on.eq(today.to_string()),
        ))
        .execute(store)?;
    Fault::rows("weather_codes", touched, 1)
}

/// Her code goes, and what she began with it.
///
/// # Errors
/// The store cannot be reached.
pub fn forget(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    take(store, group, handle)?;
    diesel::delete(
        weather_codes::table
            .filter(weather_codes::group_id.eq(group.to_vec()))
            .filter(weather_codes::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// Every code of a group goes, and what was begun with one.
///
/// # Errors
/// The store cannot be reached.
pub fn forget_all_of(store: &mut Store, group: Id) -> Result<(), Fault> {
    diesel::delete(weather_asked::table.filter(weather_asked::group_id.eq(group.to_vec()))).execute(store)?;
    diesel::delete(weather_codes::table.filter(weather_codes::group_id.eq(group.to_vec()))).execute(store)?;
    Ok(())
}

/// What she began is over. Answers whether there was something.
///
/// # Errors
/// The store cannot be reached.
pub fn take(store: &mut Store, group: Id, handle: Id) -> Result<bool, Fault> {
    let touched = diesel::delete(
        weather_asked::table
            .filter(weather_asked::group_id.eq(group.to_vec()))
            .filter(weather_asked::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    Ok(touched == 1)
}

/// Keeps how far she has come, in place of what was before.
///
/// # Errors
/// The store cannot be reached.
pub fn put(store: &mut Store, open: &Open) -> Result<(), Fault> {
    take(store, open.group, open.handle)?;
    let touched = diesel::insert_into(weather_asked::table)
        .values((
            weather_asked::group_id.eq(open.group.to_vec()),
            weather_asked::handle.eq(open.handle.to_vec()),
            weather_asked::number.eq(open.number.to_vec()),
            weather_asked::language.eq(open.language.code()),
            weather_asked::choice.eq(open.choice.map_or("", Choice::word)),
            weather_asked::meeting_id.eq(open.meeting.to_vec()),
            weather_asked::times_changed.eq(open.times_changed),
            weather_asked::asked_at.eq(open.at.as_microsecond()),
            weather_asked::figures.eq(open.figures.map_or(-1, i64::from)),
        ))
        .execute(store)?;
    Fault::rows("weather_asked", touched, 1)
}

type Row = (Vec<u8>, Vec<u8>, String, String, Vec<u8>, i64, i64, i64);

/// What is open in a group.
///
/// # Errors
/// The store cannot be reached.
pub fn open_in(store: &mut Store, group: Id) -> Result<Vec<Open>, Fault> {
    let rows: Vec<Row> = weather_asked::table
        .filter(weather_asked::group_id.eq(group.to_vec()))
        .order(weather_asked::handle)
        .select((
            weather_asked::handle,
            weather_asked::number,
            weather_asked::language,
            weather_asked::choice,
            weather_asked::meeting_id,
            weather_asked::times_changed,
            weather_asked::asked_at,
            weather_asked::figures,
        ))
        .load(store)?;
    rows.into_iter()
        .map(|(handle, number, language, choice, meeting, times_changed, at, figures)| {
            Ok(Open {
                group,
                handle: Id::from_column(&handle)?,
                number: number.try_into().map_err(|_| Fault::Tampered("a number"))?,
                language: Language::from_code(&language).ok_or(Fault::Tampered("a language"))?,
                choice: Choice::from_word(&choice),
                figures: u8::try_from(figures).ok(),
                meeting: Id::from_column(&meeting)?,
                times_changed,
                at: Timestamp::from_microsecond(at).map_err(|_| Fault::Tampered("a moment"))?,
            })
        })
        .collect()
}

/// What is over for long goes.
///
/// # Errors
/// The store cannot be reached.
pub fn sweep(store: &mut Store, now: Timestamp) -> Result<(), Fault> {
    let over = now.saturating_sub(SignedDuration::from_mins(BEGUN_KEPT_MINUTES)).unwrap_or(now);
    diesel::delete(weather_asked::table.filter(weather_asked::asked_at.le(over.as_microsecond()))).execute(store)?;
    Ok(())
}

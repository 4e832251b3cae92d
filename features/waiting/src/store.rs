//! How many women groups have room for, and who waits.

use database::{Fault, Store};
use diesel::{
    AsChangeset, ExpressionMethods as _, Insertable, OptionalExtension as _, QueryDsl as _, Queryable,
    RunQueryDsl as _, Selectable,
};
use foundation::Id;

use crate::model::{Kind, Room, Says, State, Woman};

diesel::table! {
    waiting_rooms (group_id) {
        group_id -> Binary,
        women -> BigInt,
        days -> BigInt,
    }
}
diesel::table! {
    waiting_women (group_id, id) {
        group_id -> Binary,
        id -> Binary,
        account_id -> Binary,
        name_used -> Text,
        place -> BigInt,
        state -> Text,
        used -> BigInt,
        until -> Nullable<Text>,
        which -> Nullable<Binary>,
        code -> Binary,
        tag -> Binary,
        seen -> Binary,
        kind -> Text,
        stood -> Nullable<Text>,
        back -> Nullable<Text>,
        line -> Nullable<Binary>,
        answer -> Text,
    }
}

/// How many women a group has room for; nothing for no limit.
pub(crate) fn room(store: &mut Store, group: Id) -> Result<Option<Room>, Fault> {
    let row: Option<(i64, i64)> = waiting_rooms::table
        .filter(waiting_rooms::group_id.eq(group.to_vec()))
        .select((waiting_rooms::women, waiting_rooms::days))
        .first(store)
        .optional()?;
    row.map(|(women, days)| {
        let women = usize::try_from(women).map_err(|_| Fault::Tampered("a group's room"))?;
        Ok(Room { women, days })
    })
    .transpose()
}

/// From now on a group has room for so many, or no limit.
pub(crate) fn put_room(store: &mut Store, group: Id, room: Option<Room>) -> Result<(), Fault> {
    diesel::delete(waiting_rooms::table.filter(waiting_rooms::group_id.eq(group.to_vec()))).execute(store)?;
    let Some(room) = room else { return Ok(()) };
    let women = i64::try_from(room.women).map_err(|_| Fault::Tampered("a group's room"))?;
    let touched = diesel::insert_into(waiting_rooms::table)
        .values((
            waiting_rooms::group_id.eq(group.to_vec()),
            waiting_rooms::women.eq(women),
            waiting_rooms::days.eq(room.days),
        ))
        .execute(store)?;
    Fault::rows("waiting_rooms", touched, 1)
}

/// A line as it stands there.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = waiting_women, primary_key(group_id, id), treat_none_as_null = true)]
struct Row {
    group_id: Vec<u8>,
    id: Vec<u8>,
    account_id: Vec<u8>,
    name_used: String,
    place: i64,
    state: String,
    used: i64,
    until: Option<String>,
    which: Option<Vec<u8>>,
    code: Vec<u8>,
    tag: Vec<u8>,
    seen: Vec<u8>,
    kind: String,
    stood: Option<String>,
    back: Option<String>,
    line: Option<Vec<u8>>,
    answer: String,
}

impl From<&Woman> for Row {
    fn from(woman: &Woman) -> Self {
        Self {
            group_id: woman.group.to_vec(),
            id: woman.id.to_vec(),
            account_id: woman.account.to_vec(),
            name_used: woman.name.clone(),
            place: woman.place,
            state: woman.state.word().to_owned(),
            used: i64::from(woman.used),
            until: woman.until.map(|day| day.to_string()),
            which: woman.which.map(|which| which.to_vec()),
            code: woman.code.clone(),
            tag: woman.tag.clone(),
            seen: woman.seen.clone(),
            kind: woman.kind.map(Kind::word).unwrap_or_default().to_owned(),
            stood: woman.stood.map(|state| state.word().to_owned()),
            back: woman.back.map(|day| day.to_string()),
            line: (!woman.line.is_empty()).then(|| woman.line.clone()),
            answer: woman.answer.map(Says::word).unwrap_or_default().to_owned(),
        }
    }
}

impl TryFrom<Row> for Woman {
    type Error = Fault;

    fn try_from(row: Row) -> Result<Self, Fault> {
        Ok(Self {
            group: Id::from_column(&row.group_id)?,
            id: Id::from_column(&row.id)?,
            account: Id::from_column(&row.account_id)?,
            name: row.name_used,
            place: row.place,
            state: State::from_word(&row.state).ok_or(Fault::Tampered("how it stands with one who waits"))?,
            used: row.used != 0,
            until: row.until.map(|day| day.parse().map_err(|_| Fault::Tampered("the day of an offer"))).transpose()?,
            which: row.which.as_deref().map(Id::from_column).transpose()?,
            code: row.code,
            tag: row.tag,
            seen: row.seen,
            kind: Kind::from_word(&row.kind),
            stood: row.stood.as_deref().and_then(State::from_word),
            back: row.back.map(|day| day.parse().map_err(|_| Fault::Tampered("the day of a no"))).transpose()?,
            line: row.line.unwrap_or_default(),
            answer: Says::from_word(&row.answer),
        })
    }
}

/// Who waits in a group, in the order of asking; those who read how it ended too.
pub(crate) fn women(store: &mut Store, group: Id) -> Result<Vec<Woman>, Fault> {
    let rows: Vec<Row> = waiting_women::table
        .filter(waiting_women::group_id.eq(group.to_vec()))
        .order((waiting_women::place, waiting_women::id))
        .load(store)?;
    rows.into_iter().map(Woman::try_from).collect()
}

/// Where a woman waits.
pub(crate) fn of_account(store: &mut Store, account: Id) -> Result<Vec<Woman>, Fault> {
    let rows: Vec<Row> = waiting_women::table
        .filter(waiting_women::account_id.eq(account.to_vec()))
        .order((waiting_women::group_id, waiting_women::id))
        .load(store)?;
    rows.into_iter().map(Woman::try_from).collect()
}

/// Every group in which somebody waits.
pub(crate) fn groups_with_lists(store: &mut Store) -> Result<Vec<Id>, Fault> {
    let rows: Vec<Vec<u8>> = waiting_women::table.select(waiting_women::group_id).distinct().load(store)?;
    rows.iter().map(|group| Ok(Id::from_column(group)?)).collect()
}

/// The place after everybody who waits.
pub(crate) fn last_place(store: &mut Store, group: Id) -> Result<i64, Fault> {
    let last: Option<i64> = waiting_women::table
        .filter(waiting_women::group_id.eq(group.to_vec()))
        .select(diesel::dsl::max(waiting_women::place))
        .first(store)?;
    Ok(last.unwrap_or(0) + 1)
}

/// She waits from now on.
pub(crate) fn add(store: &mut Store, woman: &Woman) -> Result<(), Fault> {
    let touched = diesel::insert_into(waiting_women::table).values(Row::from(woman)).execute(store)?;
    Fault::rows("waiting_women", touched, 1)
}

/// How it stands with her from now on.
pub(crate) fn keep(store: &mut Store, woman: &Woman) -> Result<(), Fault> {
    let touched = diesel::update(
        waiting_women::table
            .filter(waiting_women::group_id.eq(woman.group.to_vec()))
            .filter(waiting_women::id.eq(woman.id.to_vec())),
    )
    .set(Row::from(woman))
    .execute(store)?;
    Fault::rows("waiting_women", touched, 1)
}

/// She waits no more, and nothing of it is left.
pub(crate) fn forget(store: &mut Store, group: Id, account: Id) -> Result<(), Fault> {
    diesel::delete(
        waiting_women::table
            .filter(waiting_women::group_id.eq(group.to_vec()))
            .filter(waiting_women::account_id.eq(account.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

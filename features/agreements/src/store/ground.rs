//! The SQL about a group's ground as a whole: what stands in public, and when it last talked about how safe it is.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;

use super::day;
use crate::model::Ground;

diesel::table! {
    group_grounds (group_id) {
        group_id -> Binary,
        values_public -> BigInt,
        talked_on -> Nullable<Text>,
        newcomer_on -> Nullable<Text>,
    }
}

/// A group's ground; as it begins where nothing was written down yet.
pub(crate) fn ground(store: &mut Store, group: Id) -> Result<Ground, Fault> {
    let row: Option<(i64, Option<String>, Option<String>)> = group_grounds::table
        .filter(group_grounds::group_id.eq(group.to_vec()))
        .select((group_grounds::values_public, group_grounds::talked_on, group_grounds::newcomer_on))
        .first(store)
        .optional()?;
    let Some((values_public, talked_on, newcomer_on)) = row else { return Ok(Ground::default()) };
    Ok(Ground {
        values_public: values_public != 0,
        talked_on: talked_on.as_deref().map(day).transpose()?,
        newcomer_on: newcomer_on.as_deref().map(day).transpose()?,
    })
}

/// Keeps it.
pub(crate) fn put_ground(store: &mut Store, group: Id, ground: Ground) -> Result<(), Fault> {
    let (talked_on, newcomer_on) =
        (ground.talked_on.map(|on| on.to_string()), ground.newcomer_on.map(|on| on.to_string()));
    let touched = diesel::update(group_grounds::table.filter(group_grounds::group_id.eq(group.to_vec())))
        .set((
            group_grounds::values_public.eq(i64::from(ground.values_public)),
            group_grounds::talked_on.eq(talked_on.clone()),
            group_grounds::newcomer_on.eq(newcomer_on.clone()),
        ))
        .execute(store)?;
    if touched == 0 {
        diesel::insert_into(group_grounds::table)
            .values((
                group_grounds::group_id.eq(group.to_vec()),
                group_grounds::values_public.eq(i64::from(ground.values_public)),
                group_grounds::talked_on.eq(talked_on),
                group_grounds::newcomer_on.eq(newcomer_on),
            ))
            .execute(store)?;
    }
    Ok(())
}

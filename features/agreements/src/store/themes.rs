//! The SQL about themes.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use groups::Chain;
use jiff::{Span, civil::Date};

use super::day;
use crate::{model::Theme, rules};

diesel::table! {
    safety_themes (group_id, id) {
        group_id -> Binary,
        id -> Binary,
        author -> Binary,
        epoch -> BigInt,
        noted_on -> Text,
        sealed -> Binary,
    }
}

/// The last day whose themes are no longer there.
fn over(today: Date) -> String {
    today.saturating_sub(Span::new().days(rules::THEME_DAYS)).to_string()
}

type Row = (Vec<u8>, Vec<u8>, i64, String, Vec<u8>);

/// A group's themes that have not ended, the newest day first; of one day in no order that tells anything.
pub(crate) fn themes(store: &mut Store, group: Id, today: Date) -> Result<Vec<Theme>, Fault> {
    let rows: Vec<Row> = safety_themes::table
        .filter(safety_themes::group_id.eq(group.to_vec()))
        .filter(safety_themes::noted_on.gt(over(today)))
        .order((safety_themes::noted_on.desc(), safety_themes::id))
        .select((
            safety_themes::id,
            safety_themes::author,
            safety_themes::epoch,
            safety_themes::noted_on,
            safety_themes::sealed,
        ))
        .load(store)?;
    rows.into_iter()
        .map(|(id, author, epoch, noted_on, sealed)| {
            Ok(Theme {
                id: Id::from_column(&id)?,
                author: Id::from_column(&author)?,
                epoch: u64::try_from(epoch).map_err(|_| Fault::Tampered("an epoch"))?,
                noted_on: day(&noted_on)?,
                sealed,
            })
        })
        .collect()
}

/// Keeps a theme. [`Fault::Met`] when somebody came or went meanwhile.
pub(crate) fn put_theme(store: &mut Store, group: Id, theme: &Theme) -> Result<(), Fault> {
    groups::check_epoch(store, group, Chain::Group, theme.epoch)?;
    let touched = diesel::insert_into(safety_themes::table)
        .values((
            safety_themes::group_id.eq(group.to_vec()),
            safety_themes::id.eq(theme.id.to_vec()),
            safety_themes::author.eq(theme.author.to_vec()),
            safety_themes::epoch.eq(i64::try_from(theme.epoch).map_err(|_| Fault::Tampered("an epoch"))?),
            safety_themes::noted_on.eq(theme.noted_on.to_string()),
            safety_themes::sealed.eq(&theme.sealed),
        ))
        .execute(store)?;
    Fault::rows("safety_themes", touched, 1)
}

/// A theme goes. One that is gone already is no fault.
pub(crate) fn forget_theme(store: &mut Store, group: Id, theme: Id) -> Result<(), Fault> {
    diesel::delete(
        safety_themes::table
            .filter(safety_themes::group_id.eq(group.to_vec()))
            .filter(safety_themes::id.eq(theme.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// What somebody wrote down goes with her: without her key nobody could open it.
pub(crate) fn forget_themes_of(store: &mut Store, group: Id, author: Id) -> Result<(), Fault> {
    diesel::delete(
        safety_themes::table
            .filter(safety_themes::group_id.eq(group.to_vec()))
            .filter(safety_themes::author.eq(author.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// Themes that have ended go, in every group.
pub(crate) fn sweep_themes(store: &mut Store, today: Date) -> Result<(), Fault> {
    diesel::delete(safety_themes::table.filter(safety_themes::noted_on.le(over(today)))).execute(store)?;
    Ok(())
}

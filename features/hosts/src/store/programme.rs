//! What a host's programme is for, and how it is made known.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use jiff::civil::Date;

use crate::model::{Both, Channel, Outreach, Programme};

diesel::table! {
    host_programmes (host_id) {
        host_id -> Binary,
        aims_en -> Text,
        aims_cy -> Text,
        from_on -> Text,
        until_on -> Text,
        money_en -> Text,
        money_cy -> Text,
    }
}
diesel::table! {
    host_outreach (host_id, month, channel) {
        host_id -> Binary,
        month -> Text,
        channel -> Text,
        number -> BigInt,
    }
}

fn day(text: &str) -> Result<Option<Date>, Fault> {
    if text.is_empty() {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|_| Fault::Tampered("a day of a programme"))
}

/// Aims, days and money, as their columns hold them.
type Row = (String, String, String, String, String, String);

/// What a host says of its programme. Empty where it has said nothing.
pub(crate) fn programme(store: &mut Store, host: Id) -> Result<Programme, Fault> {
    let rows: Vec<Row> = host_programmes::table
        .filter(host_programmes::host_id.eq(host.to_vec()))
        .select((
            host_programmes::aims_en,
            host_programmes::aims_cy,
            host_programmes::from_on,
            host_programmes::until_on,
            host_programmes::money_en,
            host_programmes::money_cy,
        ))
        .load(store)?;
    let Some((aims_en, aims_cy, from, until, money_en, money_cy)) = rows.into_iter().next() else {
        return Ok(Programme::default());
    };
    Ok(Programme {
        aims: Both { en: aims_en, cy: aims_cy },
        from: day(&from)?,
        until: day(&until)?,
        money: Both { en: money_en, cy: money_cy },
    })
}

/// Keeps what it says of its programme.
pub(crate) fn keep_programme(store: &mut Store, host: Id, said: &Programme) -> Result<(), Fault> {
    diesel::delete(host_programmes::table.filter(host_programmes::host_id.eq(host.to_vec()))).execute(store)?;
    let day = |day: Option<Date>| day.map_or_else(String::new, |day| day.to_string());
    let touched = diesel::insert_into(host_programmes::table)
        .values((
            host_programmes::host_id.eq(host.to_vec()),
            host_programmes::aims_en.eq(said.aims.en.clone()),
            host_programmes::aims_cy.eq(said.aims.cy.clone()),
            host_programmes::from_on.eq(day(said.from)),
            host_programmes::until_on.eq(day(said.until)),
            host_programmes::money_en.eq(said.money.en.clone()),
            host_programmes::money_cy.eq(said.money.cy.clone()),
        ))
        .execute(store)?;
    Fault::rows("host_programmes", touched, 1)
}

/// What was done to make groups known, the newest month first.
pub(crate) fn outreach(store: &mut Store, host: Id) -> Result<Vec<Outreach>, Fault> {
    let rows: Vec<(String, String, i64)> = host_outreach::table
        .filter(host_outreach::host_id.eq(host.to_vec()))
        .order((host_outreach::month.desc(), host_outreach::channel))
        .select((host_outreach::month, host_outreach::channel, host_outreach::number))
        .load(store)?;
    rows.into_iter()
        .map(|(month, channel, number)| {
            Ok(Outreach {
                month: format!("{month}-01").parse().map_err(|_| Fault::Tampered("a month"))?,
                channel: Channel::from_word(&channel).ok_or(Fault::Tampered("a way of telling"))?,
                number,
            })
        })
        .collect()
}

/// Puts a number in the place of what stood there for this month and way; nought takes it away.
pub(crate) fn keep_outreach(store: &mut Store, host: Id, done: &Outreach) -> Result<(), Fault> {
    let month = month(done.month);
    diesel::delete(
        host_outreach::table
            .filter(host_outreach::host_id.eq(host.to_vec()))
            .filter(host_outreach::month.eq(month.clone()))
            .filter(host_outreach::channel.eq(done.channel.word())),
    )
    .execute(store)?;
    if done.number == 0 {
        return Ok(());
    }
    let touched = diesel::insert_into(host_outreach::table)
        .values((
            host_outreach::host_id.eq(host.to_vec()),
            host_outreach::month.eq(month),
            host_outreach::channel.eq(done.channel.word()),
            host_outreach::number.eq(done.number),
        ))
        .execute(store)?;
    Fault::rows("host_outreach", touched, 1)
}

/// A month as its column and forms hold it: `2026-11`.
pub(crate) fn month(day: Date) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}

//! Who can be chosen, and who may still read.

use ::groups::GroupFacts;
use database::{Fault, Store};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;

use crate::{
    model::{Choices, Report},
    rules,
};

diesel::table! {
    /// What a public list of groups needs; `groups` owns the table.
    groups (id) {
        id -> Binary,
        web_word -> Text,
        name_en -> Text,
        name_cy -> Text,
        state -> Text,
        listed -> BigInt,
    }
}

/// A group that can be picked: its six letters and its name.
pub struct GroupToPick {
    /// The six letters of its public page.
    pub web_word: String,
    /// Its name in English; empty when it has none.
    pub name_en: String,
    /// Its name in Welsh; empty when it has none.
    pub name_cy: String,
}

/// The groups that stand in the public list, by name.
///
/// # Errors
/// The store cannot be reached.
pub fn listed_groups(store: &mut Store) -> Result<Vec<GroupToPick>, Fault> {
    let rows: Vec<(String, String, String)> = groups::table
        .filter(groups::listed.eq(1))
        .filter(groups::state.eq("open"))
        .order((groups::name_en, groups::name_cy, groups::id))
        .select((groups::web_word, groups::name_en, groups::name_cy))
        .load(store)?;
    Ok(rows.into_iter().map(|(web_word, name_en, name_cy)| GroupToPick { web_word, name_en, name_cy }).collect())
}

fn host_people(store: &mut Store, host: Id) -> Result<Vec<Id>, Fault> {
    let mut accounts: Vec<Id> = hosts::coordinators(store, host)?.into_iter().map(|person| person.account).collect();
    accounts.extend(hosts::safeguarding_leads(store, host)?.into_iter().map(|person| person.account));
    accounts.sort_unstable_by_key(Id::bytes);
    accounts.dedup();
    Ok(accounts)
}

/// Who can be chosen to read about a group. Whoever writes is never among them; and nobody who holds the group reads as
/// one of the host's people, since it may be about her.
///
/// # Errors
/// The store cannot be reached.
pub fn choices(store: &mut Store, group: &GroupFacts, writer: Option<Id>) -> Result<Choices, Fault> {
    let mut facilitators: Vec<(Id, Id, String)> = ::groups::people(store, group.id)?
        .into_iter()
        .filter(|person| person.facilitator)
        .filter_map(|person| Some((person.handle, person.account?, person.name_used)))
        .collect();
    let mut host = match group.host {
        Some(host) => host_people(store, host)?,
        None => Vec::new(),
    };
    host.retain(|account| Some(*account) != writer && !facilitators.iter().any(|(_, holds, _)| holds == account));
    facilitators.retain(|(_, account, _)| Some(*account) != writer);
    Ok(Choices { facilitators, host })
}

/// Whether somebody who was named may still read: she holds the group, or stands in its host, today.
///
/// # Errors
/// The store cannot be reached.
pub fn may_still_read(store: &mut Store, report: &Report, account: Id) -> Result<bool, Fault> {
    let Some(facts) = report.group.map(|group| ::groups::facts(store, group)).transpose()?.flatten() else {
        return Ok(false);
    };
    let facilitators: Vec<Id> = ::groups::people(store, facts.id)?
        .into_iter()
        .filter(|person| person.facilitator)
        .filter_map(|person| person.account)
        .collect();
    let host = match super::host_of(store, report.id)? {
        Some(host) if report.to_host => host_people(store, host)?,
        _ => Vec::new(),
    };
    Ok(rules::may_read(report, account, &facilitators, &host))
}

/// Whether anybody who was named may still read it.
///
/// # Errors
/// The store cannot be reached.
pub fn anybody_reads(store: &mut Store, report: &Report) -> Result<bool, Fault> {
    for account in super::named_readers(store, report.id)? {
        if may_still_read(store, report, account)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// How many days the host has stated for an answer, when it reads.
///
/// # Errors
/// The store cannot be reached.
pub fn stated_days(store: &mut Store, host: Option<Id>) -> Result<Option<i64>, Fault> {
    let facts = host.map(|host| hosts::facts(store, host)).transpose()?.flatten();
    Ok(facts.and_then(|facts| facts.page.complaint_days))
}

/// The hosts whose ways out are shown: the one a word leads to (its own, or its group's), or those of her groups.
///
/// # Errors
/// The store cannot be reached.
pub fn hosts_to_show(store: &mut Store, account: Option<Id>, host: Option<Id>) -> Result<Vec<hosts::HostFacts>, Fault> {
    let mut ids: Vec<Id> = host.into_iter().collect();
    if let (Some(account), None) = (account, host) {
        for hers in ::groups::groups_of(store, account)? {
            let host = ::groups::facts(store, hers.group)?.and_then(|facts| facts.host);
            ids.extend(host.filter(|host| !ids.contains(host)));
        }
    }
    let found = ids.into_iter().map(|host| hosts::facts(store, host)).collect::<Result<Vec<_>, _>>()?;
    Ok(found.into_iter().flatten().collect())
}

/// What whoever asks may read of the names of those who hold a group: all of them, when she is in it; else those that
/// stand on its public page because their owners chose it (S14).
///
/// # Errors
/// The store cannot be reached.
pub fn names_to_show(store: &mut Store, group: Id, account: Option<Id>) -> Result<Option<Vec<Id>>, Fault> {
    if let Some(account) = account
        && ::groups::groups_of(store, account)?.iter().any(|hers| hers.group == group)
    {
        return Ok(None);
    }
    let public = ::groups::words_of(store, group)?;
    Ok(Some(public.into_iter().map(|(handle, ..)| handle).collect()))
}

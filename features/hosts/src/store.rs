//! The only SQL about hosts. Nothing here decides.

pub(crate) mod programme;

use database::{Fault, Store};
use diesel::{
    AsChangeset, ExpressionMethods as _, Insertable, OptionalExtension as _, QueryDsl as _, Queryable,
    RunQueryDsl as _, Selectable, SelectableHelper as _,
};
use foundation::Id;
use jiff::{Timestamp, civil::Date};
use web::App;

use crate::{
    model::{Both, CodeKind, HostBelonging, HostFacts, HostPage, HostPerson, HostRole},
    rules,
};

diesel::table! {
    hosts (id) {
        id -> Binary,
        web_word -> Text,
        name_en -> Text,
        name_cy -> Text,
        about_en -> Text,
        about_cy -> Text,
        registered -> Text,
        post_address -> Text,
        contact -> Text,
        insurance -> Text,
        funders -> Text,
        funders_hidden -> BigInt,
        safeguarding_name -> Text,
        safeguarding_reach -> Text,
        complaint_en -> Text,
        complaint_cy -> Text,
        complaint_days -> Nullable<BigInt>,
        outside_en -> Text,
        outside_cy -> Text,
        can_see_en -> Text,
        can_see_cy -> Text,
        made_on -> Text,
        sender_name -> Text,
    }
}
diesel::table! {
    host_people (host_id, place) {
        host_id -> Binary,
        place -> Binary,
        account_id -> Binary,
        role -> Text,
        name_used -> Text,
        since -> Text,
    }
}
diesel::table! {
    host_codes (host_id, code_hash) {
        host_id -> Binary,
        code_hash -> Binary,
        kind -> Text,
        until -> BigInt,
        used_at -> Nullable<BigInt>,
    }
}
diesel::table! {
    host_kept_from (host_id, account_id) {
        host_id -> Binary,
        account_id -> Binary,
    }
}
diesel::joinable!(host_people -> hosts (host_id));
diesel::allow_tables_to_appear_in_same_query!(hosts, host_people);

#[derive(Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = hosts, treat_none_as_null = true)]
struct PageRow {
    name_en: String,
    name_cy: String,
    about_en: String,
    about_cy: String,
    registered: String,
    post_address: String,
    contact: String,
    insurance: String,
    funders: String,
    funders_hidden: i64,
    safeguarding_name: String,
    safeguarding_reach: String,
    complaint_en: String,
    complaint_cy: String,
    complaint_days: Option<i64>,
    outside_en: String,
    outside_cy: String,
    can_see_en: String,
    can_see_cy: String,
}

impl From<&HostPage> for PageRow {
    fn from(page: &HostPage) -> Self {
        let page = page.clone();
        Self {
            name_en: page.names.en,
            name_cy: page.names.cy,
            about_en: page.about.en,
            about_cy: page.about.cy,
            registered: page.registered,
            post_address: page.post_address,
            contact: page.contact,
            insurance: page.insured.map_or("", |insured| if insured { "yes" } else { "no" }).to_owned(),
            funders: page.funders,
            funders_hidden: i64::from(page.funders_hidden),
            safeguarding_name: page.safeguarding_name,
            safeguarding_reach: page.safeguarding_reach,
            complaint_en: page.complaint.en,
            complaint_cy: page.complaint.cy,
            complaint_days: page.complaint_days,
            outside_en: page.outside.en,
            outside_cy: page.outside.cy,
            can_see_en: page.can_see.en,
            can_see_cy: page.can_see.cy,
        }
    }
}

impl From<PageRow> for HostPage {
    fn from(row: PageRow) -> Self {
        Self {
            names: Both { en: row.name_en, cy: row.name_cy },
            about: Both { en: row.about_en, cy: row.about_cy },
            registered: row.registered,
            post_address: row.post_address,
            contact: row.contact,
            insured: match row.insurance.as_str() {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            },
            funders: row.funders,
            funders_hidden: row.funders_hidden != 0,
            safeguarding_name: row.safeguarding_name,
            safeguarding_reach: row.safeguarding_reach,
            complaint: Both { en: row.complaint_en, cy: row.complaint_cy },
            complaint_days: row.complaint_days,
            outside: Both { en: row.outside_en, cy: row.outside_cy },
            can_see: Both { en: row.can_see_en, cy: row.can_see_cy },
        }
    }
}

type FactsRow = (Vec<u8>, String, PageRow);

fn facts_of((id, web_word, page): FactsRow) -> Result<HostFacts, Fault> {
    Ok(HostFacts { id: Id::from_column(&id)?, web_word, page: page.into() })
}

/// What a host says of itself.
///
/// # Errors
/// The store cannot be reached.
pub fn facts(store: &mut Store, host: Id) -> Result<Option<HostFacts>, Fault> {
    let row: Option<FactsRow> = hosts::table
        .filter(hosts::id.eq(host.to_vec()))
        .select((hosts::id, hosts::web_word, PageRow::as_select()))
        .first(store)
        .optional()?;
    row.map(facts_of).transpose()
}

/// The host a web word leads to.
///
/// # Errors
/// The store cannot be reached.
pub fn facts_by_word(store: &mut Store, web_word: &str) -> Result<Option<HostFacts>, Fault> {
    let row: Option<FactsRow> = hosts::table
        .filter(hosts::web_word.eq(web_word))
        .select((hosts::id, hosts::web_word, PageRow::as_select()))
        .first(store)
        .optional()?;
    row.map(facts_of).transpose()
}

/// Every host, by name.
///
/// # Errors
/// The store cannot be reached.
pub fn all(store: &mut Store) -> Result<Vec<HostFacts>, Fault> {
    let rows: Vec<FactsRow> = hosts::table
        .order((hosts::name_en, hosts::name_cy, hosts::id))
        .select((hosts::id, hosts::web_word, PageRow::as_select()))
        .load(store)?;
    rows.into_iter().map(facts_of).collect()
}

/// A new host, with a page that will do.
///
/// # Errors
/// The store cannot be reached.
pub fn make(store: &mut Store, page: &rules::Page, today: Date) -> Result<Id, Fault> {
    let host = Id::random()?;
    let touched = diesel::insert_into(hosts::table)
        .values((
            hosts::id.eq(host.to_vec()),
            hosts::web_word.eq(foundation::short_word(6)?),
            hosts::made_on.eq(today.to_string()),
            PageRow::from(page.said()),
        ))
        .execute(store)?;
    Fault::rows("hosts", touched, 1)?;
    Ok(host)
}

pub(crate) fn keep_page(store: &mut Store, host: Id, page: &rules::Page) -> Result<(), Fault> {
    let touched = diesel::update(hosts::table.filter(hosts::id.eq(host.to_vec())))
        .set(PageRow::from(page.said()))
        .execute(store)?;
    Fault::rows("hosts", touched, 1)
}

/// The neutral name that stands before our address in e-mails to women of its groups; empty where it chose none.
///
/// # Errors
/// The store cannot be reached.
pub fn sender_name(store: &mut Store, host: Id) -> Result<String, Fault> {
    let found: Option<String> =
        hosts::table.filter(hosts::id.eq(host.to_vec())).select(hosts::sender_name).first(store).optional()?;
    Ok(found.unwrap_or_default())
}

/// Keeps that name.
///
/// # Errors
/// The store cannot be reached.
pub fn keep_sender_name(store: &mut Store, host: Id, name: &str) -> Result<(), Fault> {
    let touched = diesel::update(hosts::table.filter(hosts::id.eq(host.to_vec())))
        .set(hosts::sender_name.eq(name))
        .execute(store)?;
    Fault::rows("hosts", touched, 1)
}

type PersonRow = (Vec<u8>, Vec<u8>, String, String);

/// Everybody who runs a host, longest there first.
///
/// # Errors
/// The store cannot be reached.
pub fn people(store: &mut Store, host: Id) -> Result<Vec<HostPerson>, Fault> {
    let rows: Vec<PersonRow> = host_people::table
        .filter(host_people::host_id.eq(host.to_vec()))
        .order((host_people::since, host_people::place))
        .select((host_people::place, host_people::account_id, host_people::role, host_people::name_used))
        .load(store)?;
    rows.into_iter()
        .map(|(place, account, role, name_used)| {
            Ok(HostPerson {
                place: Id::from_column(&place)?,
                account: Id::from_column(&account)?,
                role: HostRole::from_word(&role).ok_or(Fault::Tampered("a host's role"))?,
                name_used,
            })
        })
        .collect()
}

fn people_with(store: &mut Store, host: Id, role: HostRole) -> Result<Vec<HostPerson>, Fault> {
    Ok(people(store, host)?.into_iter().filter(|person| person.role == role).collect())
}

/// The coordinators of a host.
///
/// # Errors
/// The store cannot be reached.
pub fn coordinators(store: &mut Store, host: Id) -> Result<Vec<HostPerson>, Fault> {
    people_with(store, host, HostRole::Coordinator)
}

/// The safeguarding leads of a host who have an account here.
///
/// # Errors
/// The store cannot be reached.
pub fn safeguarding_leads(store: &mut Store, host: Id) -> Result<Vec<HostPerson>, Fault> {
    people_with(store, host, HostRole::Safeguarding)
}

/// The hosts an account runs, and as what.
///
/// # Errors
/// The store cannot be reached.
pub fn hosts_of(store: &mut Store, account: Id) -> Result<Vec<HostBelonging>, Fault> {
    let rows: Vec<(Vec<u8>, String, String, String, String)> = host_people::table
        .inner_join(hosts::table)
        .filter(host_people::account_id.eq(account.to_vec()))
        .order((hosts::name_en, hosts::name_cy, hosts::id, host_people::role))
        .select((hosts::id, hosts::name_en, hosts::name_cy, host_people::role, host_people::name_used))
        .load(store)?;
    rows.into_iter()
        .map(|(host, en, cy, role, name_used)| {
            Ok(HostBelonging {
                host: Id::from_column(&host)?,
                names: Both { en, cy },
                role: HostRole::from_word(&role).ok_or(Fault::Tampered("a host's role"))?,
                name_used,
            })
        })
        .collect()
}

/// Gives somebody a place in a host; she owes a second factor from then on. Nothing changes when she has it already.
///
/// # Errors
/// The store cannot be reached.
pub fn add_person(
    store: &mut Store,
    host: Id,
    account: Id,
    role: HostRole,
    name_used: &str,
    today: Date,
) -> Result<(), Fault> {
    let there: i64 = host_people::table
        .filter(host_people::account_id.eq(account.to_vec()))
        .filter(host_people::host_id.eq(host.to_vec()))
        .filter(host_people::role.eq(role.word()))
        .count()
        .get_result(store)?;
    if there == 0 {
        let touched = diesel::insert_into(host_people::table)
            .values((
                host_people::host_id.eq(host.to_vec()),
                host_people::place.eq(Id::random()?.to_vec()),
                host_people::account_id.eq(account.to_vec()),
                host_people::role.eq(role.word()),
                host_people::name_used.eq(name_used),
                host_people::since.eq(today.to_string()),
            ))
            .execute(store)?;
        Fault::rows("host_people", touched, 1)?;
    }
    accounts::require_code(store, account)
}

pub(crate) fn end_place(store: &mut Store, host: Id, place: Id) -> Result<(), Fault> {
    let touched = diesel::delete(
        host_people::table.filter(host_people::host_id.eq(host.to_vec())).filter(host_people::place.eq(place.to_vec())),
    )
    .execute(store)?;
    Fault::rows("host_people", touched, 1)
}

/// A code of a host. Shown once; only its hash is kept.
pub struct HostCode(String);

impl HostCode {
    /// In groups of four and five, to be read aloud or copied from paper.
    #[must_use]
    pub fn for_reading(&self) -> String {
        foundation::code_for_reading(&self.0)
    }
}

const MICROSECONDS_A_DAY: i64 = 86_400_000_000;

fn code_hash(app: &App, code: &str) -> Vec<u8> {
    app.server_key.mac("host-code/v1", code.as_bytes()).to_vec()
}

/// A code, before its hash is kept with [`keep_code`].
///
/// # Errors
/// The machine has no randomness to give.
pub fn new_code() -> Result<HostCode, Fault> {
    Ok(HostCode(Id::random()?.to_string()))
}

/// Keeps the hash of a code: good once, for seven days. Older ones that are used up or over go.
///
/// # Errors
/// The store cannot be reached.
pub fn keep_code(
    app: &App,
    store: &mut Store,
    host: Id,
    kind: CodeKind,
    code: &HostCode,
    now: Timestamp,
) -> Result<(), Fault> {
    let now = now.as_microsecond();
    diesel::delete(host_codes::table.filter(host_codes::host_id.eq(host.to_vec())).filter(host_codes::until.le(now)))
        .execute(store)?;
    let touched = diesel::insert_into(host_codes::table)
        .values((
            host_codes::host_id.eq(host.to_vec()),
            host_codes::code_hash.eq(code_hash(app, &code.0)),
            host_codes::kind.eq(kind.word()),
            host_codes::until.eq(now + rules::CODE_DAYS * MICROSECONDS_A_DAY),
        ))
        .execute(store)?;
    Fault::rows("host_codes", touched, 1)
}

/// Makes a code and keeps its hash, for the operator at the terminal.
///
/// # Errors
/// The store cannot be reached.
pub fn make_code(app: &App, store: &mut Store, host: Id, kind: CodeKind, now: Timestamp) -> Result<HostCode, Fault> {
    let code = new_code()?;
    keep_code(app, store, host, kind, &code, now)?;
    Ok(code)
}

/// Uses up a code that is still good, and says whose it is and what for. `code` as [`foundation::read_code`] gave it.
/// Nothing when it opens nothing now. Call it inside the transaction of what it lets happen.
///
/// # Errors
/// The store cannot be reached.
pub fn use_code(
    app: &App,
    store: &mut Store,
    code: &str,
    good_for: fn(CodeKind) -> bool,
    now: Timestamp,
) -> Result<Option<(Id, CodeKind)>, Fault> {
    let (hash, now) = (code_hash(app, code), now.as_microsecond());
    let row: Option<(Vec<u8>, String)> = host_codes::table
        .filter(host_codes::code_hash.eq(hash.clone()))
        .filter(host_codes::used_at.is_null())
        .filter(host_codes::until.gt(now))
        .select((host_codes::host_id, host_codes::kind))
        .first(store)
        .optional()?;
    let Some((host, kind)) = row else { return Ok(None) };
    let kind = CodeKind::from_word(&kind).ok_or(Fault::Tampered("the kind of a code"))?;
    if !good_for(kind) {
        return Ok(None);
    }
    let touched =
        diesel::update(host_codes::table.filter(host_codes::code_hash.eq(hash)).filter(host_codes::used_at.is_null()))
            .set(host_codes::used_at.eq(now))
            .execute(store)?;
    Fault::rows("host_codes", touched, 1)?;
    Ok(Some((Id::from_column(&host)?, kind)))
}

/// Whether a woman would rather not be in touch with a host.
///
/// # Errors
/// The store cannot be reached.
pub fn is_kept_from(store: &mut Store, host: Id, account: Id) -> Result<bool, Fault> {
    let rows: i64 = host_kept_from::table
        .filter(host_kept_from::host_id.eq(host.to_vec()))
        .filter(host_kept_from::account_id.eq(account.to_vec()))
        .count()
        .get_result(store)?;
    Ok(rows > 0)
}

/// Of these accounts, those whom a host's people may see in a list: everybody who has not asked to be kept from it.
/// Whoever shows a host's people a list with women in it asks here first.
///
/// # Errors
/// The store cannot be reached.
pub fn who_may_be_seen(store: &mut Store, host: Id, accounts: &[Id]) -> Result<Vec<Id>, Fault> {
    let kept: Vec<Vec<u8>> = host_kept_from::table
        .filter(host_kept_from::host_id.eq(host.to_vec()))
        .select(host_kept_from::account_id)
        .load(store)?;
    Ok(accounts.iter().filter(|account| !kept.contains(&account.to_vec())).copied().collect())
}

pub(crate) fn keep_from(store: &mut Store, host: Id, account: Id) -> Result<(), Fault> {
    if is_kept_from(store, host, account)? {
        return Ok(());
    }
    let touched = diesel::insert_into(host_kept_from::table)
        .values((host_kept_from::host_id.eq(host.to_vec()), host_kept_from::account_id.eq(account.to_vec())))
        .execute(store)?;
    Fault::rows("host_kept_from", touched, 1)
}

pub(crate) fn keep_from_no_more(store: &mut Store, host: Id, account: Id) -> Result<(), Fault> {
    diesel::delete(
        host_kept_from::table
            .filter(host_kept_from::host_id.eq(host.to_vec()))
            .filter(host_kept_from::account_id.eq(account.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// An account is no more: its places in hosts and its choices go.
///
/// # Errors
/// The store cannot be reached.
pub fn forget_account(_: &App, store: &mut Store, account: Id) -> Result<(), Fault> {
    diesel::delete(host_people::table.filter(host_people::account_id.eq(account.to_vec()))).execute(store)?;
    diesel::delete(host_kept_from::table.filter(host_kept_from::account_id.eq(account.to_vec()))).execute(store)?;
    Ok(())
}

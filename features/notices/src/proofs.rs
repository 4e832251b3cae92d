//! Whether a number or an address is hers: six figures go there, and she types them in. Before that no machine writes there.
//! Neither figures nor numbers stand here, only what they become under the server's key.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use jiff::{SignedDuration, Timestamp};
use keys::Zeroizing;
use web::App;

use crate::{
    model::{Plan, Way},
    numbers::{self, Number},
};

diesel::table! {
    contact_proofs (group_id, handle) {
        group_id -> Binary,
        handle -> Binary,
        address -> Binary,
        tag -> Binary,
        sent_at -> BigInt,
        wrong -> BigInt,
        outside_hours -> BigInt,
    }
}
diesel::table! {
    proof_numbers (number) {
        number -> Binary,
        sent_at -> BigInt,
        quiet_since -> BigInt,
    }
}

const TAG: &str = "contact-proof/v1";
/// A STOP from a number that figures went to is remembered for so many days; that they went there for so many.
const QUIET_DAYS: i64 = 365;
const SENT_DAYS: i64 = 30;

/// A number or an address as it stands here.
pub type Address = [u8; 32];

/// Figures that were sent, and wait to be typed in.
#[derive(Clone, Debug)]
pub struct Sent {
    /// Where they went.
    pub address: Address,
    /// What they become.
    pub tag: Vec<u8>,
    /// When they went.
    pub at: Timestamp,
    /// How often others were typed in.
    pub wrong: i64,
}

/// What the number or the address of a plan becomes, where a machine writes there.
#[must_use]
pub fn address(app: &App, plan: &Plan) -> Option<Address> {
    match plan.reach.way {
        Way::Text => Some(numbers::of(app, &plan.telephone)),
        Way::Mail => Some(app.server_key.mac("mail-address/v1", plan.email.to_lowercase().as_bytes())),
        Way::App | Way::Call | Way::Letter | Way::Through => None,
    }
}

fn bound(group: Id, handle: Id, address: &Address, figures: &str) -> Zeroizing<Vec<u8>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(70));
    bytes.extend_from_slice(group.as_bytes());
    bytes.extend_from_slice(handle.as_bytes());
    bytes.extend_from_slice(address);
    bytes.extend_from_slice(figures.as_bytes());
    bytes
}

/// Six fresh figures.
///
/// # Errors
/// There is no randomness.
pub fn figures(app: &App) -> Result<Zeroizing<String>, Fault> {
    let drawn = app.server_key.mac("contact-proof-figures/v1", Id::random()?.as_bytes());
    let number = drawn.iter().take(8).fold(0_u64, |number, byte| (number << 8) | u64::from(*byte));
    Ok(Zeroizing::new(format!("{:06}", number % 1_000_000)))
}

/// Figures as they stand here.
#[must_use]
pub fn tag(app: &App, who: (Id, Id), address: &Address, figures: &str) -> Vec<u8> {
    app.server_key.mac(TAG, &bound(who.0, who.1, address, figures)).to_vec()
}

/// Whether these are the figures that were sent.
#[must_use]
pub fn is_right(app: &App, (group, handle): (Id, Id), sent: &Sent, figures: &str) -> bool {
    app.server_key.verify_mac(TAG, &bound(group, handle, &sent.address, figures), &sent.tag)
}

/// What was sent for her, and waits.
///
/// # Errors
/// The store cannot be reached.
pub fn sent(store: &mut Store, group: Id, handle: Id) -> Result<Option<Sent>, Fault> {
    let row: Option<(Vec<u8>, Vec<u8>, i64, i64)> = contact_proofs::table
        .filter(contact_proofs::group_id.eq(group.to_vec()))
        .filter(contact_proofs::handle.eq(handle.to_vec()))
        .select((contact_proofs::address, contact_proofs::tag, contact_proofs::sent_at, contact_proofs::wrong))
        .first(store)
        .optional()?;
    row.map(|(address, tag, at, wrong)| {
        Ok(Sent {
            address: address.try_into().map_err(|_| Fault::Tampered("an address"))?,
            tag,
            at: Timestamp::from_microsecond(at).map_err(|_| Fault::Tampered("a moment"))?,
            wrong,
        })
    })
    .transpose()
}

/// Keeps what is sent to her now, in place of what was before; `number` where it goes as a text, `outside_hours` where it goes outside
/// her hours, because that was chosen: no text leaves outside them without a choice that is kept before it goes (practice.md §4j).
///
/// # Errors
/// The store cannot be reached.
pub fn put(
    store: &mut Store,
    (group, handle): (Id, Id),
    (address, tag): (&Address, &[u8]),
    number: Option<&Number>,
    outside_hours: bool,
    now: Timestamp,
) -> Result<(), Fault> {
    forget(store, group, handle)?;
    let touched = diesel::insert_into(contact_proofs::table)
        .values((
            contact_proofs::group_id.eq(group.to_vec()),
            contact_proofs::handle.eq(handle.to_vec()),
            contact_proofs::address.eq(address.to_vec()),
            contact_proofs::tag.eq(tag.to_vec()),
            contact_proofs::sent_at.eq(now.as_microsecond()),
            contact_proofs::wrong.eq(0),
            contact_proofs::outside_hours.eq(i64::from(outside_hours)),
        ))
        .execute(store)?;
    Fault::rows("contact_proofs", touched, 1)?;
    let Some(number) = number else { return Ok(()) };
    let this = proof_numbers::table.filter(proof_numbers::number.eq(number.to_vec()));
    if diesel::update(this).set(proof_numbers::sent_at.eq(now.as_microsecond())).execute(store)? == 0 {
        let row = (
            proof_numbers::number.eq(number.to_vec()),
            proof_numbers::sent_at.eq(now.as_microsecond()),
            proof_numbers::quiet_since.eq(0),
        );
        diesel::insert_into(proof_numbers::table).values(row).execute(store)?;
    }
    Ok(())
}

/// Others than these figures were typed in.
///
/// # Errors
/// The store cannot be reached.
pub fn was_wrong(store: &mut Store, group: Id, handle: Id, tag: &[u8]) -> Result<(), Fault> {
    diesel::update(
        contact_proofs::table
            .filter(contact_proofs::group_id.eq(group.to_vec()))
            .filter(contact_proofs::handle.eq(handle.to_vec()))
            .filter(contact_proofs::tag.eq(tag.to_vec())),
    )
    .set(contact_proofs::wrong.eq(contact_proofs::wrong + 1))
    .execute(store)?;
    Ok(())
}

/// What was sent for her is good for nothing more.
///
/// # Errors
/// The store cannot be reached.
pub fn forget(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    diesel::delete(
        contact_proofs::table
            .filter(contact_proofs::group_id.eq(group.to_vec()))
            .filter(contact_proofs::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// These figures are good for nothing more; newer ones stay. Answers whether they still were there.
///
/// # Errors
/// The store cannot be reached.
pub fn use_up(store: &mut Store, group: Id, handle: Id, tag: &[u8]) -> Result<bool, Fault> {
    let touched = diesel::delete(
        contact_proofs::table
            .filter(contact_proofs::group_id.eq(group.to_vec()))
            .filter(contact_proofs::handle.eq(handle.to_vec()))
            .filter(contact_proofs::tag.eq(tag.to_vec())),
    )
    .execute(store)?;
    Ok(touched == 1)
}

/// STOP came from a number: where figures ever went there, no more do.
///
/// # Errors
/// The store cannot be reached.
pub fn keep_quiet(store: &mut Store, number: &Number, now: Timestamp) -> Result<(), Fault> {
    diesel::update(proof_numbers::table.filter(proof_numbers::number.eq(number.to_vec())))
        .set(proof_numbers::quiet_since.eq(now.as_microsecond()))
        .execute(store)?;
    Ok(())
}

/// Figures may go to a number again: START came from it, or she whose it is started her texts again.
///
/// # Errors
/// The store cannot be reached.
pub fn may_write_again(store: &mut Store, number: &Number) -> Result<(), Fault> {
    diesel::update(proof_numbers::table.filter(proof_numbers::number.eq(number.to_vec())))
        .set(proof_numbers::quiet_since.eq(0))
        .execute(store)?;
    Ok(())
}

/// Whether a number answered figures with STOP. Whether anybody's texts to it ended is asked nowhere: whoever writes it into her plan is
/// not to learn that it is known here.
///
/// # Errors
/// The store cannot be reached.
pub fn is_quiet(store: &mut Store, number: &Number) -> Result<bool, Fault> {
    let quiet: i64 = proof_numbers::table
        .filter(proof_numbers::number.eq(number.to_vec()))
        .filter(proof_numbers::quiet_since.gt(0))
        .count()
        .get_result(store)?;
    Ok(quiet > 0)
}

/// What is over goes: figures after a day, that some went to a number after a month, and that it asked for no more after a year.
///
/// # Errors
/// The store cannot be reached.
pub fn sweep(store: &mut Store, now: Timestamp) -> Result<(), Fault> {
    let days_ago = |days: i64| {
        now.saturating_sub(SignedDuration::from_hours(24 * days)).map_or(i64::MIN, jiff::Timestamp::as_microsecond)
    };
    diesel::delete(contact_proofs::table.filter(contact_proofs::sent_at.lt(days_ago(1)))).execute(store)?;
    diesel::delete(
        proof_numbers::table
            .filter(proof_numbers::sent_at.lt(days_ago(SENT_DAYS)))
            .filter(proof_numbers::quiet_since.lt(days_ago(QUIET_DAYS))),
    )
    .execute(store)?;
    Ok(())
}

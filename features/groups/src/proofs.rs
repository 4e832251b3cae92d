//! Who may come in: the proofs that pages of every feature take.

use std::ops::Deref;

use foundation::Id;
use web::{Access, Admit, SignedIn, Turned, Visit};

use crate::store;

/// A woman in the group that the path names (`{group}`), here or resting.
#[derive(Clone, Debug)]
pub struct Member {
    /// Her account.
    pub account: Id,
    /// The group.
    pub group: Id,
    /// Her handle there.
    pub handle: Id,
    /// What she is called there.
    pub name_used: String,
    /// Whether she holds it.
    pub facilitator: bool,
}

impl Admit for Member {
    const ACCESS: Access = Access::Member;

    fn admit(visit: &mut Visit) -> Result<Self, Turned> {
        let SignedIn { account } = SignedIn::admit(visit)?;
        let group = visit.id("group")?;
        let her = visit.read(|store| store::membership(store, group, account))?.ok_or(Turned::NotHere)?;
        // Whoever holds the group has given her second factor in this very session, also when she began to hold it only
        // now: a passphrase that somebody saw must not be enough to read what facilitators read.
        if her.facilitator && !visit.session().is_some_and(|session| session.gave_second_factor) {
            return Err(Turned::SecondFactor);
        }
        visit.in_group(group)?;
        Ok(Self { account, group, handle: her.handle, name_used: her.name_used, facilitator: her.facilitator })
    }
}

/// A woman who holds the group that the path names.
#[derive(Clone, Debug)]
pub struct Facilitator {
    /// Her place in it.
    pub member: Member,
}

impl Admit for Facilitator {
    const ACCESS: Access = Access::Facilitator;

    fn admit(visit: &mut Visit) -> Result<Self, Turned> {
        let member = Member::admit(visit)?;
        // To a member who does not hold the group, what is for facilitators is not there.
        if member.facilitator { Ok(Self { member }) } else { Err(Turned::NotHere) }
    }
}

impl Deref for Facilitator {
    type Target = Member;

    fn deref(&self) -> &Member {
        &self.member
    }
}

//! Who may come in: the proof that pages of a host's people take.

use foundation::Id;
use web::{Access, Admit, SignedIn, Turned, Visit};

use crate::{model::HostRole, store};

/// A coordinator of the host that the path names (`{host}`).
#[derive(Clone, Debug)]
pub struct Coordinator {
    /// Her account.
    pub account: Id,
    /// The host.
    pub host: Id,
    /// Her place in it.
    pub place: Id,
    /// What she is called there.
    pub name_used: String,
}

impl Admit for Coordinator {
    const ACCESS: Access = Access::Coordinator;

    fn admit(visit: &mut Visit) -> Result<Self, Turned> {
        let SignedIn { account } = SignedIn::admit(visit)?;
        let host = visit.id("host")?;
        let people = visit.read(|store| store::people(store, host))?;
        let her = people.into_iter().find(|person| person.account == account && person.role == HostRole::Coordinator);
        let her = her.ok_or(Turned::NotHere)?;
        // In this very session: one that was open before she became staff is not enough.
        accounts::needs_code_given(visit, account)?;
        Ok(Self { account, host, place: her.place, name_used: her.name_used })
    }
}

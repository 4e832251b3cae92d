//! Who may come in. A page's first question is its second parameter's type.

use crate::{Session, Turned, Visit};

/// What a route asks of whoever comes; the table of routes and the test that walks it are made from this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Access {
    /// Anybody, signed in or out.
    Anyone,
    /// Somebody who gave a name and passphrase and still owes the second factor.
    HalfIn,
    /// Anybody with an account.
    SignedIn,
    /// A member (or facilitator) of the group in the path.
    Member,
    /// A facilitator of the group in the path.
    Facilitator,
    /// A coordinator of the host in the path.
    Coordinator,
    /// A lead of the programme.
    Programme,
    /// The person who runs the installation.
    Operator,
}

impl Access {
    /// The word in the access table.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Anyone => "anyone",
            Self::HalfIn => "half-in",
            Self::SignedIn => "signed-in",
            Self::Member => "member",
            Self::Facilitator => "facilitator",
            Self::Coordinator => "coordinator",
            Self::Programme => "programme",
            Self::Operator => "operator",
        }
    }
}

/// Proof that somebody may come in, made only by asking.
pub trait Admit: Sized {
    /// What it stands for in the access table.
    const ACCESS: Access;

    /// Asks.
    ///
    /// # Errors
    /// Where she is sent instead. To a stranger, absent and forbidden look alike.
    fn admit(visit: &mut Visit) -> Result<Self, Turned>;
}

/// Anybody. The page must not depend on who she is.
#[derive(Clone, Copy, Debug)]
pub struct Anyone;

impl Admit for Anyone {
    const ACCESS: Access = Access::Anyone;

    fn admit(_: &mut Visit) -> Result<Self, Turned> {
        Ok(Self)
    }
}

/// Somebody with an account, whole: second factor given where one is owed.
#[derive(Clone, Copy, Debug)]
pub struct SignedIn {
    /// Her account.
    pub account: foundation::Id,
}

impl Admit for SignedIn {
    const ACCESS: Access = Access::SignedIn;

    fn admit(visit: &mut Visit) -> Result<Self, Turned> {
        match visit.session() {
            None => Err(Turned::SignIn),
            Some(Session { owes_second_factor: true, .. }) => Err(Turned::SecondFactor),
            Some(session) => Ok(Self { account: session.account }),
        }
    }
}

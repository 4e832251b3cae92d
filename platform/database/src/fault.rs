//! What can go wrong with a store. Expected refusals are not here: those are values that rules return.

use diesel::result::{DatabaseErrorKind, Error};

/// The unexpected. A page turns it into a kind page and one line in the log.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The store cannot be reached now; it may come back.
    #[error("the store cannot be reached: {0}")]
    Away(String),
    /// There is no room left to write.
    #[error("the disk is full")]
    Full,
    /// Two changes met; trying again is safe. [`crate::Database::write`] does so by itself a few times.
    #[error("two changes met")]
    Met,
    /// A row with that key is there already.
    #[error("already there: {0}")]
    Already(String),
    /// A write touched another number of rows than it had to.
    #[error("{what}: {touched} rows instead of {expected}")]
    Rows {
        /// What was being written.
        what: &'static str,
        /// Rows touched.
        touched: usize,
        /// Rows that had to be.
        expected: usize,
    },
    /// Something sealed did not open, or could not be sealed.
    #[error("keys: {0}")]
    Keys(#[from] keys::Fault),
    /// What was read is not what was written: the store is hostile input.
    #[error("what was read is not what was written: {0}")]
    Tampered(&'static str),
    /// Anything else.
    #[error("{0}")]
    Broken(String),
}

impl Fault {
    /// Checks that a write touched just the rows it had to.
    ///
    /// # Errors
    /// [`Fault::Rows`] when not.
    pub fn rows(what: &'static str, touched: usize, expected: usize) -> Result<(), Self> {
        if touched == expected { Ok(()) } else { Err(Self::Rows { what, touched, expected }) }
    }

    /// Whether a later try may do.
    #[must_use]
    pub const fn may_pass(&self) -> bool {
        matches!(self, Self::Away(_) | Self::Full | Self::Met)
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        match error {
            Error::DatabaseError(kind, information) => {
                let message = information.message();
                match kind {
                    DatabaseErrorKind::UniqueViolation => {
                        Self::Already(information.constraint_name().unwrap_or("unique").to_owned())
                    }
                    DatabaseErrorKind::SerializationFailure => Self::Met,
                    DatabaseErrorKind::ClosedConnection | DatabaseErrorKind::UnableToSendCommand => {
                        Self::Away("connection closed".to_owned())
                    }
                    _ if message.contains("disk is full") || message.contains("No space left") => Self::Full,
                    _ if message.contains("deadlock") || message.contains("could not serialize") => Self::Met,
                    _ if message.contains("server closed the connection")
                        || message.contains("no connection to the server")
                        || message.contains("terminating connection")
                        || message.contains("unable to open database file")
                        || message.contains("disk I/O error") =>
                    {
                        Self::Away(message.to_owned())
                    }
                    // The message may quote a value: only its kind goes on.
                    _ => Self::Broken(format!("{kind:?}")),
                }
            }
            Error::NotFound => Self::Broken("a row that had to be there was not".to_owned()),
            other => Self::Broken(other.to_string()),
        }
    }
}

impl From<getrandom::Error> for Fault {
    fn from(_: getrandom::Error) -> Self {
        Self::Broken("the machine has no randomness to give".to_owned())
    }
}

impl From<foundation::NotAnId> for Fault {
    fn from(_: foundation::NotAnId) -> Self {
        Self::Tampered("an id")
    }
}

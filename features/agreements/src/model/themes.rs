//! What was said about how safe it is, by theme.

use foundation::Id;
use jiff::civil::Date;

/// A theme as it is stored, sealed to the group. It names nobody.
#[derive(Clone)]
pub struct Theme {
    /// Its place.
    pub id: Id,
    /// Whose shred key it needs: hers who wrote it down.
    pub author: Id,
    /// The group's epoch.
    pub epoch: u64,
    /// The day it was written down.
    pub noted_on: Date,
    /// What is stored.
    pub sealed: Vec<u8>,
}

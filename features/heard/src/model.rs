//! What an item of 'You said, we did' is made of.

use foundation::Id;
use hosts::Both;
use jiff::civil::Date;
use promises::Became;

/// What a host heard, in its own words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    /// What it heard.
    pub heard: Both,
    /// What it had asked, why, and what that will and will not lead to; empty where it asked nothing.
    pub asked: Both,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Came {
    /// Done, a part of it, or not possible.
    pub became: Became,
    /// What was done, or why it could not be.
    pub words: Both,
}

/// One item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its id.
    pub id: Id,
    /// The host.
    pub host: Id,
    /// What was heard.
    pub said: Heard,
    /// What came of it, and the day it said so; nothing while it is promised.
    pub came: Option<(Came, Date)>,
    /// The day it was written.
    pub written_on: Date,
    /// The day a text was last put right.
    pub changed_on: Option<Date>,
}

//! The pages of talks before a first meeting, and of what helps more women to come.

use askama::Template;
use foundation::Id;
use web::{Filled, Frame};

use crate::model::Item;

/// What an item is called, and what is asked: the key of each.
pub const fn keys(item: Item) -> (&'static str, &'static str) {
    match item {
        Item::Who => ("agreements-include-who", "agreements-include-who-ask"),
        Item::Route => ("agreements-include-route", "agreements-include-route-ask"),
        Item::Door => ("agreements-include-door", "agreements-include-door-ask"),
        Item::Building => ("agreements-include-building", "agreements-include-building-ask"),
        Item::Cost => ("agreements-include-cost", "agreements-include-cost-ask"),
        Item::Hearing => ("agreements-include-hearing", "agreements-include-hearing-ask"),
        Item::Seeing => ("agreements-include-seeing", "agreements-include-seeing-ask"),
        Item::Moving => ("agreements-include-moving", "agreements-include-moving-ask"),
        Item::Language => ("agreements-include-language", "agreements-include-language-ask"),
        Item::Children => ("agreements-include-children", "agreements-include-children-ask"),
        Item::Faith => ("agreements-include-faith", "agreements-include-faith-ask"),
        Item::Phone => ("agreements-include-phone", "agreements-include-phone-ask"),
    }
}

/// One woman in the list.
pub struct OfWoman {
    pub handle: Id,
    pub name: String,
    /// Whether it was written down that they talked.
    pub talked: bool,
    /// Who wrote what down, what she says herself, and when.
    pub sentences: Vec<String>,
}

/// For whoever holds the group.
#[derive(Template)]
#[template(path = "agreements_first_talks.html")]
pub struct FirstTalks {
    pub frame: Frame,
    pub group: Id,
    pub new: Vec<OfWoman>,
    pub others: Vec<OfWoman>,
}

/// For herself.
#[derive(Template)]
#[template(path = "agreements_first_talk.html")]
pub struct FirstTalk {
    pub frame: Frame,
    pub group: Id,
    /// What stands about her.
    pub sentences: Vec<String>,
    /// Whether she said something herself.
    pub said: bool,
}

/// One thing to look at.
pub struct Look {
    pub item: &'static str,
    pub name: String,
    pub ask: String,
    /// When the group looked at it.
    pub looked: Option<String>,
    pub of_the_room: bool,
}

/// What helps more women to come.
#[derive(Template)]
#[template(path = "agreements_include.html")]
pub struct Include {
    pub frame: Frame,
    pub group: Id,
    pub facilitator: bool,
    pub looks: Vec<Look>,
    pub fields: Filled,
}

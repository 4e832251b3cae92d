//! The pages of who made something with the group.

use askama::Template;
use foundation::Id;
use web::{Filled, Frame};

use crate::model::{Shows, What};

/// What something made together is called: its key.
pub const fn what_key(what: What) -> &'static str {
    match what {
        What::Agreement => "agreements-credit-what-agreement",
        What::Values => "agreements-credit-what-values",
        What::Words => "agreements-credit-what-words",
        What::Activity => "agreements-credit-what-activity",
        What::Other => "agreements-credit-what-other",
    }
}

/// A place: its key and its hint's.
pub const fn shows_keys(place: Shows) -> (&'static str, &'static str) {
    match place {
        Shows::Group => ("agreements-credit-shows-group", "agreements-credit-shows-group-hint"),
        Shows::Public => ("agreements-credit-shows-public", "agreements-credit-shows-public-hint"),
        Shows::Sheets => ("agreements-credit-shows-sheets", "agreements-credit-shows-sheets-hint"),
    }
}

/// One of hers.
pub struct Hers {
    /// Where it is taken away.
    pub gone: String,
    /// What, and under which name; the name is nothing where it cannot be opened here.
    pub what: String,
    pub name: Option<String>,
    pub places: Vec<String>,
    /// That it stays when she leaves, or does not, and when she chose that; and what the button says.
    pub stays: String,
    pub take: String,
    /// The group, where the page is about several.
    pub group: Option<String>,
}

/// In the group.
#[derive(Template)]
#[template(path = "agreements_made.html")]
pub struct Made {
    pub frame: Frame,
    pub group: Id,
    /// What, and who.
    pub lines: Vec<(String, Vec<String>)>,
    pub hers: Vec<Hers>,
    /// For whoever holds the group: those of others.
    pub others: Vec<Hers>,
    pub whats: Vec<(String, String, String)>,
    pub places: Vec<(String, String, String)>,
    pub fields: Filled,
}

/// Hers in every group, also where she left.
#[derive(Template)]
#[template(path = "agreements_made_hers.html")]
pub struct AllHers {
    pub frame: Frame,
    pub hers: Vec<Hers>,
}

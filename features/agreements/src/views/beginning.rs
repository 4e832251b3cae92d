//! The page of a group's first months.

use askama::Template;
use foundation::Id;
use web::Frame;

/// For whoever holds the group.
#[derive(Template)]
#[template(path = "agreements_beginning.html")]
pub struct Beginning {
    pub frame: Frame,
    pub group: Id,
    /// Whether the group began quietly.
    pub quiet: bool,
    /// Whether it stands on the group's page of hers.
    pub put_away: bool,
}

//! One typed struct for each template.

use askama::Template;
use foundation::{Id, Language};
use language::Speaker;
use web::{Card, Filled, Frame};

use crate::{
    Coordinator,
    model::{Both, CodeKind, HostFacts, HostPerson, HostRole},
};

/// What everybody reads of a host.
#[derive(Template)]
#[template(path = "hosts_public.html")]
pub struct Public {
    pub frame: Frame,
    pub host: HostFacts,
    /// What it says of its programme, if anything.
    pub programme: Option<SaidProgramme>,
}

/// What a host says of its programme.
pub struct SaidProgramme {
    pub aims: Both,
    pub facts: Vec<(String, String)>,
    pub money: Both,
    pub groups: Vec<String>,
}

/// The same, to be written.
#[derive(Template)]
#[template(path = "hosts_programme.html")]
pub struct EditProgramme {
    pub frame: Frame,
    pub host: Id,
    pub fields: Filled,
}

/// How groups were made known, in numbers.
#[derive(Template)]
#[template(path = "hosts_told.html")]
pub struct OutreachPage {
    pub frame: Frame,
    pub host: Id,
    pub months: Vec<(String, String)>,
    pub channels: Vec<(String, String, String)>,
    pub heads: Vec<String>,
    pub rows: Vec<Vec<String>>,
    pub fields: Filled,
}

/// A sheet for partners, in one language or in both.
#[derive(Template)]
#[template(path = "hosts_partners.html")]
pub struct Partners {
    pub frame: Frame,
    /// The host's word in addresses.
    pub word: String,
    pub contact: String,
    pub large: bool,
    pub sheets: Vec<PartnersSheet>,
}

/// The sheet in one language.
pub struct PartnersSheet {
    pub language: Language,
    /// Of the headings in it: the second sheet's title is one below the page's.
    pub level: &'static str,
    pub speaker: Speaker,
    pub name: String,
    pub name_lang: &'static str,
    /// Where she can look for a group, and where the host says who it is: addresses as they are typed.
    pub look: String,
    pub host: String,
}

impl PartnersSheet {
    fn t(&self, key: &str) -> String {
        self.speaker.t(key)
    }
}

/// 'I would rather not be in touch with this organisation'.
#[derive(Template)]
#[template(path = "hosts_rather_not.html")]
pub struct RatherNot {
    pub frame: Frame,
    pub host: HostFacts,
}

/// The same, for somebody signed in.
#[derive(Template)]
#[template(path = "hosts_rather_not_mine.html")]
pub struct RatherNotMine {
    pub frame: Frame,
    pub host: HostFacts,
    pub kept: bool,
}

/// A code for staff.
#[derive(Template)]
#[template(path = "hosts_staff_code.html")]
pub struct StaffCode {
    pub frame: Frame,
    pub fields: Filled,
    pub signed_in: bool,
}

/// The coordinator's one screen.
#[derive(Template)]
#[template(path = "hosts_screen.html")]
pub struct Screen {
    pub frame: Frame,
    pub host: HostFacts,
    pub cards: Vec<Card>,
}

/// What a host says of itself, to be written.
#[derive(Template)]
#[template(path = "hosts_edit.html")]
pub struct Edit {
    pub frame: Frame,
    pub host: HostFacts,
    pub fields: Filled,
    pub insured: Vec<(String, String)>,
}

/// Who runs a host.
#[derive(Template)]
#[template(path = "hosts_people.html")]
pub struct People {
    pub frame: Frame,
    pub who: Coordinator,
    pub people: Vec<HostPerson>,
}

/// Before somebody's place ends.
#[derive(Template)]
#[template(path = "hosts_end.html")]
pub struct End {
    pub frame: Frame,
    pub who: Coordinator,
    pub person: HostPerson,
}

/// Before a code is made, and the code, once.
#[derive(Template)]
#[template(path = "hosts_code.html")]
pub struct Code {
    pub frame: Frame,
    pub host: Id,
    pub kind: CodeKind,
    pub title: String,
    pub about: String,
    pub code: Option<String>,
    pub until: String,
}

/// What somebody does for a host, as a word on the page.
const fn role_key(role: HostRole) -> &'static str {
    match role {
        HostRole::Coordinator => "hosts-role-coordinator",
        HostRole::Safeguarding => "hosts-role-safeguarding",
    }
}

//! One typed struct for each template.

mod as_html;
mod marked;
mod on_paper;

pub(crate) use on_paper::{cards_on_paper, escaped};

use askama::Template;
use foundation::Language;
use paper::Block;
use web::{Filled, Frame};

use crate::{
    pack::{About, ActivityWords, GuideWords, SectionWords, Text},
    pages::Whose,
    picture::Piece,
};

/// Whose texts there are.
pub struct PackLine {
    pub name: &'static str,
    pub about: &'static About,
}

/// The way in.
#[derive(Template)]
#[template(path = "toolkit_front.html")]
pub struct Front {
    pub frame: Frame,
    pub packs: Vec<PackLine>,
}

/// A text in a list.
pub struct Line {
    pub place: String,
    pub title: &'static str,
    pub short: &'static str,
    pub meta: String,
    /// Whose it is, where it is not ours.
    pub whose: String,
    /// The language it is in, where that is not hers.
    pub other: Option<Language>,
}

/// Exercises.
#[derive(Template)]
#[template(path = "toolkit_activities.html")]
pub struct Activities {
    pub frame: Frame,
    pub lines: Vec<Line>,
    /// Each purpose: its number, its word, and whether it is the one that was picked.
    pub purposes: Vec<(u8, String, bool)>,
    pub all: bool,
}

/// One exercise.
#[derive(Template)]
#[template(path = "toolkit_activity.html")]
pub struct ActivityPage {
    pub frame: Frame,
    pub words: &'static ActivityWords,
    pub other: Option<Language>,
    pub whose: Option<Whose>,
    pub rows: Vec<(String, String)>,
    pub phases: Vec<(String, String)>,
    pub touch: String,
    pub equipment: Vec<String>,
    pub steps: Vec<(&'static Text, String)>,
    pub drawing: &'static str,
    /// Where its cards stand alone.
    pub cards: String,
    pub pdf: String,
}

/// A heading of a section: anchor, words, and what stands under it as HTML.
pub type Heading = (String, String, String);

/// The handbook: each section, and every heading in it.
#[derive(Template)]
#[template(path = "toolkit_handbook.html")]
pub struct Handbook {
    pub frame: Frame,
    pub sections: Vec<(Line, &'static [Heading])>,
}

/// One section.
#[derive(Template)]
#[template(path = "toolkit_section.html")]
pub struct SectionPage {
    pub frame: Frame,
    pub words: &'static SectionWords,
    pub other: Option<Language>,
    pub whose: Option<Whose>,
    pub now: String,
    /// Where other pages near to it are, and what stands on the way there.
    pub see: Vec<(String, String)>,
    pub next: Option<(String, &'static str)>,
    pub pdf: String,
}

/// Guides.
#[derive(Template)]
#[template(path = "toolkit_guides.html")]
pub struct Guides {
    pub frame: Frame,
    pub lines: Vec<Line>,
    /// The way back to an evening that goes.
    pub back: Option<String>,
}

/// One guide.
#[derive(Template)]
#[template(path = "toolkit_guide.html")]
pub struct GuidePage {
    pub frame: Frame,
    pub words: &'static GuideWords,
    pub other: Option<Language>,
    pub whose: Option<Whose>,
    pub doors: Vec<(String, String)>,
    pub related: Vec<(String, &'static str)>,
    pub pdf: String,
}

/// The list by which a group keeps trust.
#[derive(Template)]
#[template(path = "toolkit_trust.html")]
pub struct TrustList {
    pub frame: Frame,
    /// Each line, and where it is done.
    pub lines: Vec<(&'static str, Option<(String, String)>)>,
    pub other: Option<Language>,
    /// The section that the list is from.
    pub section: (String, &'static str),
}

/// What a plan is asked for with.
#[derive(Template)]
#[template(path = "toolkit_tonight.html")]
pub struct Tonight {
    pub frame: Frame,
    pub fields: Filled,
    pub place: String,
    /// Where the rule stands by which nobody touches anybody, in a group that has it.
    pub nobody_touches: Option<String>,
    pub space_from: String,
    pub place_from: String,
    pub spaces: Vec<(String, String, String)>,
    pub places: Vec<(String, String, String)>,
    pub energies: Vec<(String, String, String)>,
    pub purposes: Vec<(String, String)>,
    pub plans: Vec<PlanIn>,
    /// Where everything is that a group needs on paper.
    pub drawer: String,
}

/// A plan in a list: where it is, the day it was made, what is in it.
pub struct PlanIn {
    pub place: String,
    pub day: String,
    pub titles: String,
    /// One of the group's own evenings.
    pub ours: bool,
}

/// One part of a plan.
pub struct PlanLine {
    pub at: usize,
    pub title: String,
    pub minutes: String,
    pub place: Option<String>,
    /// What the group found about it.
    pub found: Option<String>,
    pub without_touch: bool,
    /// It may stir things up.
    pub heavy: bool,
    /// Whether women may touch in it, in a sentence.
    pub touch: Option<String>,
    pub fixed: bool,
    pub up: bool,
    pub down: bool,
}

/// A plan.
#[derive(Template)]
#[template(path = "toolkit_plan.html")]
pub struct PlanPage {
    pub frame: Frame,
    pub fields: Filled,
    pub place: String,
    pub now: String,
    pub change: String,
    pub another: String,
    pub gone_place: String,
    pub total: String,
    pub about: String,
    pub lines: Vec<PlanLine>,
    pub gone: bool,
    pub checks: Vec<String>,
    pub equipment: Vec<String>,
    pub add: Vec<(String, String)>,
    pub going: bool,
    pub ours: bool,
    /// Whether there is a date on which it can be said.
    pub can_tell: bool,
}

/// One part, with all that is said in it.
pub struct Sheet {
    pub title: String,
    /// When it begins: on paper alone.
    pub begins: String,
    pub minutes: String,
    pub steps: Vec<(&'static Text, String)>,
    pub words: Option<&'static ActivityWords>,
    pub other: Option<Language>,
    pub without_touch: bool,
    /// Whether women touch in it, in a sentence; as it is done tonight.
    pub touch: Option<String>,
    /// What shows where hands or places are; empty where nothing does.
    pub drawing: &'static str,
    pub fewer: bool,
}

/// A plan on paper.
#[derive(Template)]
#[template(path = "toolkit_paper.html")]
pub struct Paper {
    pub frame: Frame,
    /// How many women, how many minutes.
    pub about: String,
    pub total: String,
    /// The running order: the heads, and a row for each part, the last of it room for a pencil.
    pub heads: Vec<String>,
    pub rows: Vec<Vec<String>>,
    pub equipment: Vec<String>,
    pub sheets: Vec<Sheet>,
    pub calm: Option<&'static ActivityWords>,
    /// Where the cards to cut out for it are, and what they are for.
    pub cards: Vec<(String, String)>,
    /// Numbers to ring.
    pub numbers: Vec<String>,
    pub back: String,
    pub pdf: String,
}

/// One line of a doing, by itself.
pub struct OneStep {
    /// Which of how many.
    pub which: String,
    pub words: &'static Text,
    pub minutes: String,
    /// Its time in seconds; none where it has none of its own.
    pub seconds: u32,
}

/// Where an evening stands.
pub struct Step {
    pub phase: String,
    pub brief: bool,
    pub doing: bool,
    pub debrief: bool,
    pub left: String,
    pub until: String,
    /// Seconds of this phase that have gone, of how many.
    pub spent: u32,
    pub whole: u32,
    pub steps: Vec<(&'static Text, String)>,
    /// The names of the steps, for screens that all can see: how to lead them is for whoever leads.
    pub names: Vec<&'static str>,
    pub one: Option<OneStep>,
    /// Where the next step of the same doing is, and the one before.
    pub on: Option<String>,
    pub before: Option<String>,
    /// Where all its steps stand together.
    pub all: Option<String>,
    /// Whether its first words are said here, because it has no beginning of its own.
    pub opens: bool,
    pub sheet: Sheet,
}

/// A part that is still to come.
pub struct ToCome {
    pub at: usize,
    pub title: String,
    pub state: String,
    pub out: bool,
    pub may: bool,
}

/// What every screen of an evening shows.
pub struct Screen {
    pub place: String,
    /// Changes whenever there is something else to show.
    pub at: String,
    /// The number of the part; empty when it is over.
    pub part: String,
    /// Changes with the plan.
    pub plan: String,
    pub ends: String,
    pub paused: bool,
    pub step: Option<Step>,
}

/// An evening that goes, for whoever leads it.
#[derive(Template)]
#[template(path = "toolkit_going.html")]
pub struct Going {
    pub frame: Frame,
    pub screen: Screen,
    pub lines: Vec<ToCome>,
    pub fields: Filled,
    pub over: Option<String>,
    pub calm: Option<String>,
    pub moment: String,
    pub after: String,
    /// Where a second screen is opened, and with which code.
    pub code: Option<(String, String)>,
    /// Whether phones may follow.
    pub often: bool,
}

/// What is now and what is to come, with every word, for when the network goes.
#[derive(Template)]
#[template(path = "toolkit_all.html")]
pub struct All {
    pub frame: Frame,
    pub place: String,
    pub all: Vec<(usize, Sheet)>,
}

/// The same on a second screen.
#[derive(Template)]
#[template(path = "toolkit_room.html")]
pub struct Room {
    pub frame: Frame,
    pub screen: Screen,
}

/// The box for a code.
#[derive(Template)]
#[template(path = "toolkit_code.html")]
pub struct CodePage {
    pub frame: Frame,
    pub fields: Filled,
    pub place: String,
}

/// What is left to do when the evening is over.
#[derive(Template)]
#[template(path = "toolkit_after.html")]
pub struct After {
    pub frame: Frame,
    pub promised: String,
    pub agreed: String,
    pub notes: String,
    pub plan: String,
    pub found_place: String,
    /// Each exercise of the plan: its name, its title, and what the group found.
    pub exercises: Vec<(String, String, Option<String>)>,
}

/// Whether phones may follow, and whether anybody touches.
#[derive(Template)]
#[template(path = "toolkit_phones.html")]
pub struct Phones {
    pub frame: Frame,
    pub place: String,
    pub agreed: String,
    pub holds: bool,
    pub follow: bool,
    pub going: bool,
    pub touch_place: String,
    pub touch: bool,
}

/// The wheels there are.
#[derive(Template)]
#[template(path = "toolkit_wheels.html")]
pub struct WheelList {
    pub frame: Frame,
    /// Whether she may keep something here: she is signed in.
    pub keeps: bool,
}

/// A core with the feelings that grow from it.
pub struct PickCore {
    pub label: String,
    pub value: String,
    pub open: bool,
    pub feelings: Vec<PickFeeling>,
}

/// A feeling to pick, and its shades: value and label.
pub struct PickFeeling {
    pub value: String,
    pub label: String,
    pub shades: Vec<(String, String)>,
}

/// Needs of one kind: value and label of each.
pub struct PickNeeds {
    pub label: String,
    pub open: bool,
    pub needs: Vec<(String, String)>,
}

/// Feelings and needs to pick from.
#[derive(Template)]
#[template(path = "toolkit_feelings.html")]
pub struct Feelings {
    pub frame: Frame,
    pub fields: Filled,
    pub cores: Vec<PickCore>,
    pub needs: Vec<PickNeeds>,
}

/// What she picked, in a sentence.
#[derive(Template)]
#[template(path = "toolkit_felt.html")]
pub struct Felt {
    pub frame: Frame,
    pub sentence: String,
    pub wish: String,
    /// Both, as they are shared.
    pub words: String,
    /// What she picked, to be kept if she likes; nothing where she is signed out.
    pub picked: Vec<(&'static str, String)>,
    /// Where each group's facilitators are written to, and what the group is called.
    pub share: Vec<(String, String)>,
}

/// A feeling and the words that say it more finely.
pub type Shades = (String, Vec<String>);

/// A wheel to print.
#[derive(Template)]
#[template(path = "toolkit_wheel_picture.html")]
pub struct WheelPicture {
    pub frame: Frame,
    pub title: String,
    pub back: String,
    pub pieces: Vec<Piece>,
    /// The same as a list: each core, its feelings, their shades.
    pub rings: Vec<(String, Vec<Shades>)>,
    pub pdf: String,
}

/// Looking after oneself.
#[derive(Template)]
#[template(path = "toolkit_care.html")]
pub struct Care {
    pub frame: Frame,
    pub slices: Vec<(&'static str, Vec<&'static str>)>,
    /// What they may have to fit: the number of each choice, its words, and whether it is picked.
    pub fits: Vec<(u8, String, bool)>,
    pub pieces: Vec<Piece>,
    pub pdf: String,
}

/// A sheet as a page: for a wall, to cut out, for a drawer.
#[derive(Template)]
#[template(path = "toolkit_sheet.html")]
pub struct SheetPage {
    pub frame: Frame,
    pub blocks: Vec<Block>,
    pub back: Option<(String, String)>,
    /// Where it is as a PDF.
    pub pdf: String,
    /// Whether it is offered on A4 and A3.
    pub poster: bool,
    /// In large letters.
    pub large: bool,
    /// Where the triangles go on: they have no addresses.
    pub ways: crate::triangle_views::Ways,
    /// What asks for the same as a PDF there.
    pub pdf_as: &'static str,
}

impl SheetPage {
    /// A page with nothing on it yet.
    pub const fn bare(frame: Frame) -> Self {
        Self {
            frame,
            blocks: Vec::new(),
            back: None,
            pdf: String::new(),
            poster: false,
            large: false,
            ways: &[],
            pdf_as: "",
        }
    }

    fn html(&self) -> String {
        as_html::html(&self.blocks)
    }
}

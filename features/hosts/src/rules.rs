//! What a host may say of itself, and who may come and go. Pure.

use foundation::{FieldRefusals, Refusal, TextRule};
use jiff::civil::Date;

use crate::model::{Both, Channel, HostPage, HostRole, Outreach, Programme};

/// The longest name used, in characters.
pub const LONGEST_NAME: usize = 40;
/// How long a code can be used, in days.
pub const CODE_DAYS: i64 = 7;
/// How many codes one person may try in an hour.
pub const CODES_AN_HOUR: i64 = 10;
/// The longest a host may take to answer a complaint, in days.
pub const MOST_DAYS: i64 = 90;

/// A page of a host that will do. Only [`page`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page(HostPage);

impl Page {
    /// What it says.
    #[must_use]
    pub const fn said(&self) -> &HostPage {
        &self.0
    }
}

/// What was typed for a host's page; each field as the form has it.
#[derive(Clone, Copy, Debug, Default)]
pub struct TypedPage<'form> {
    /// `name_en`, `name_cy`.
    pub names: (&'form str, &'form str),
    /// `about_en`, `about_cy`.
    pub about: (&'form str, &'form str),
    /// `registered`.
    pub registered: &'form str,
    /// `post_address`.
    pub post_address: &'form str,
    /// `contact`.
    pub contact: &'form str,
    /// `insured`: `yes`, `no` or nothing.
    pub insured: &'form str,
    /// `funders`.
    pub funders: &'form str,
    /// `funders_hidden`: `yes` or nothing.
    pub funders_hidden: bool,
    /// `safeguarding_name`.
    pub safeguarding_name: &'form str,
    /// `safeguarding_reach`.
    pub safeguarding_reach: &'form str,
    /// `complaint_en`, `complaint_cy`.
    pub complaint: (&'form str, &'form str),
    /// `complaint_days`: a number or nothing.
    pub complaint_days: &'form str,
    /// `outside_en`, `outside_cy`.
    pub outside: (&'form str, &'form str),
    /// `can_see_en`, `can_see_cy`.
    pub can_see: (&'form str, &'form str),
}

/// Reads a host's page. Only a name is needed, in one language at least; what is missing says so on the page.
///
/// # Errors
/// What is to be put right, field by field.
pub fn page(typed: &TypedPage<'_>) -> Result<Page, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let names = Both {
        en: refusals.keep("name_en", TextRule::optional(80).line(typed.names.0)).unwrap_or_default(),
        cy: refusals.keep("name_cy", TextRule::optional(80).line(typed.names.1)).unwrap_or_default(),
    };
    if names.is_empty() && refusals.is_empty() {
        refusals.add("name_en", Refusal::new("hosts-name-missing"));
    }
    let mut line = |field: &'static str, text: &str, most: usize| {
        refusals.keep(field, TextRule::optional(most).line(text)).unwrap_or_default()
    };
    let registered = line("registered", typed.registered, 80);
    let contact = line("contact", typed.contact, 160);
    let safeguarding_name = line("safeguarding_name", typed.safeguarding_name, 80);
    let safeguarding_reach = line("safeguarding_reach", typed.safeguarding_reach, 200);
    let mut text = |field: &'static str, text: &str, most: usize| {
        refusals.keep(field, TextRule::optional(most).text(text)).unwrap_or_default()
    };
    let post_address = text("post_address", typed.post_address, 300);
    let funders = text("funders", typed.funders, 1000);
    let about = Both { en: text("about_en", typed.about.0, 2000), cy: text("about_cy", typed.about.1, 2000) };
    let complaint =
        Both { en: text("complaint_en", typed.complaint.0, 1500), cy: text("complaint_cy", typed.complaint.1, 1500) };
    let outside = Both { en: text("outside_en", typed.outside.0, 1000), cy: text("outside_cy", typed.outside.1, 1000) };
    let can_see = Both { en: text("can_see_en", typed.can_see.0, 500), cy: text("can_see_cy", typed.can_see.1, 500) };
    let insured = match typed.insured {
        "" => None,
        "yes" => Some(true),
        "no" => Some(false),
        _ => {
            refusals.add("insured", Refusal::new("choice-missing"));
            None
        }
    };
    let complaint_days = if typed.complaint_days.trim().is_empty() {
        None
    } else {
        refusals.keep("complaint_days", foundation::typed::number(typed.complaint_days, 1, MOST_DAYS))
    };
    if !refusals.is_empty() {
        return Err(refusals);
    }
    Ok(Page(HostPage {
        names,
        about,
        registered,
        post_address,
        contact,
        insured,
        funders,
        funders_hidden: typed.funders_hidden,
        safeguarding_name,
        safeguarding_reach,
        complaint,
        complaint_days,
        outside,
        can_see,
    }))
}

/// What somebody is called at a host: needed, one line, not unique.
///
/// # Errors
/// Nothing in it, or too long.
pub fn name_used(typed: &str) -> Result<String, Refusal> {
    TextRule::needed(LONGEST_NAME).line(typed)
}

/// Whether somebody's place may end: never the last coordinator's, since then nobody could let anybody in.
///
/// # Errors
/// `hosts-last-coordinator`.
pub const fn may_end(role: HostRole, coordinators: usize) -> Result<(), Refusal> {
    match role {
        HostRole::Coordinator if coordinators <= 1 => Err(Refusal::new("hosts-last-coordinator")),
        _ => Ok(()),
    }
}

/// The largest number that a month is noted with.
pub const MOST_TOLD: i64 = 9999;

/// Reads what a host says of its programme. `days` holds what is to be put right with the days already.
///
/// # Errors
/// On `aims_en`, `aims_cy`, `money_en`, `money_cy`: too long. On `until`: before the first day.
pub fn programme(
    aims: (&str, &str),
    (from, until): (Option<Date>, Option<Date>),
    money: (&str, &str),
    days: FieldRefusals,
) -> Result<Programme, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let mut text = |field: &'static str, typed: &str| {
        refusals.keep(field, TextRule::optional(1000).text(typed)).unwrap_or_default()
    };
    let aims = Both { en: text("aims_en", aims.0), cy: text("aims_cy", aims.1) };
    let money = Both { en: text("money_en", money.0), cy: text("money_cy", money.1) };
    days.iter().for_each(|(field, refusal)| refusals.add(field, refusal.clone()));
    if from.zip(until).is_some_and(|(from, until)| until < from) {
        refusals.add("until", Refusal::new("hosts-programme-until-early"));
    }
    if refusals.is_empty() { Ok(Programme { aims, from, until, money }) } else { Err(refusals) }
}

/// Reads what was done in a month, by one way.
///
/// # Errors
/// On `month` or `channel`: none was picked. On `number`: it is none from 0 to [`MOST_TOLD`].
pub fn outreach(month: Option<Date>, channel: Option<Channel>, number: &str) -> Result<Outreach, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let month = refusals.keep("month", month.ok_or(Refusal::new("choice-missing")));
    let channel = refusals.keep("channel", channel.ok_or(Refusal::new("choice-missing")));
    let number = foundation::typed::number(number, 0, MOST_TOLD);
    let number = refusals.keep("number", number.map_err(|_| Refusal::new("hosts-told-most").with("most", MOST_TOLD)));
    match (month, channel, number) {
        (Some(month), Some(channel), Some(number)) => Ok(Outreach { month, channel, number }),
        _ => Err(refusals),
    }
}

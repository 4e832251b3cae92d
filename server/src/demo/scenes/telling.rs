//! How each woman may be reached.

use database::Fault;

use super::{Opened, Stage};

/// A plan as its form takes it: whose, which way, and the fields that differ.
type Plan = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

/// The days of the week, as forms name them.
const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// The women of Cylch Nos Iau: seven by text (one of them to a telephone she shares, three between ten and three alone),
/// two by e-mail, two in the app alone, one by letter, one by call, one through somebody she trusts. `hours` is any, or
/// from one hour to another on every day.
const CIRCLE: [Plan; 16] = [
    ("Mari", "app", &[("reminders", "yes"), ("language", "cy")]),
    ("Rhian", "app", &[("language", "cy")]),
    (
        "Robin",
        "text",
        &[
            ("telephone", "07700 900201"),
            ("shared", "yes"),
            ("holds", "code-words"),
            ("words", "Your library book is ready."),
            ("hours", "10-15"),
            ("otherwise", "door"),
        ],
    ),
    (
        "Dilys",
        "text",
        &[
            ("telephone", "07700 900202"),
            ("holds", "look"),
            ("words", "The buttons you wanted have come in."),
            ("hours", "10-15"),
            ("otherwise", "anyway"),
            ("language", "cy"),
        ],
    ),
    (
        "Sky",
        "text",
        &[
            ("telephone", "07700 900203"),
            ("holds", "code-words"),
            ("words", "I still have your baking tin."),
            ("hours", "10-15"),
            ("otherwise", "nothing"),
        ],
    ),
    ("Amina", "app", &[("otherwise", "door")]),
    ("Tess", "app", &[]),
    (
        "Bet",
        "text",
        &[
            ("telephone", "07700 900207"),
            ("holds", "what-changed"),
            ("hours", "08-21"),
            ("language", "cy"),
            ("reminders", "yes"),
        ],
    ),
    (
        "Carys",
        "text",
        &[
            ("telephone", "07700 900208"),
            ("holds", "what-changed"),
            ("hours", "08-21"),
            ("otherwise", "door"),
            ("language", "cy"),
        ],
    ),
    (
        "Lowri",
        "text",
        &[
            ("telephone", "07700 900209"),
            ("holds", "look"),
            ("hours", "08-21"),
            ("language", "cy"),
            ("variant", "north"),
        ],
    ),
    (
        "Joan",
        "text",
        &[
            ("telephone", "07700 900210"),
            ("holds", "what-changed"),
            ("hours", "08-21"),
            ("rings", "yes"),
            ("again", "yes"),
        ],
    ),
    ("Priya", "mail", &[("email", "priya@post.example"), ("holds", "what-changed"), ("hours", "any")]),
    (
        "Mags",
        "mail",
        &[
            ("email", "mags@post.example"),
            ("holds", "code-words"),
            ("words", "Your library book is ready."),
            ("hours", "any"),
        ],
    ),
    ("Zola", "through", &[("through", "Rhian"), ("agreed", "yes"), ("holds", "what-changed"), ("hours", "any")]),
    (
        "Gwenno",
        "letter",
        &[
            ("postal", "Gwenno\n2 Pen-y-banc\nBronllwyn\nZZ9 9ZZ"),
            ("holds", "what-changed"),
            ("otherwise", "door"),
            ("language", "cy"),
        ],
    ),
    (
        "Edith",
        "call",
        &[
            ("telephone", "01632 960213"),
            ("ask_for", "the choir"),
            ("no_message", "yes"),
            ("holds", "what-changed"),
            ("hours", "09-19"),
        ],
    ),
];

/// Whose telephone a number is, in the group whose women have one.
pub(in crate::demo) fn whose(number: &str) -> Option<&'static str> {
    let number = post::whole_number(number);
    let has = |fields: &[(&str, &str)]| {
        fields.iter().any(|(field, value)| *field == "telephone" && post::whole_number(value) == number)
    };
    CIRCLE.iter().find(|(.., fields)| has(fields)).map(|(name, ..)| *name)
}

/// Every woman who has said how she may be reached says it on her own page; for a kept place it is written with her.
pub(super) fn plans(stage: &Stage, group: &Opened) -> Result<(), Fault> {
    let plan = group.plan;
    let is_circle = plan.facilitators == ["Mari", "Rhian"];
    if is_circle {
        return CIRCLE.iter().try_for_each(|(name, way, fields)| keep(stage, group, name, way, fields));
    }
    // Elsewhere the first of them wants an e-mail, the next the app alone, and the others have set nothing yet.
    if let [first, second, ..] = plan.members {
        let email = format!("{}@post.example", first.to_lowercase());
        keep(stage, group, first, "mail", &[("email", &email), ("holds", "what-changed"), ("hours", "any")])?;
        keep(stage, group, second, "app", &[])?;
    }
    plan.facilitators.iter().try_for_each(|name| keep(stage, group, name, "app", &[]))
}

fn keep(stage: &Stage, group: &Opened, name: &str, way: &str, own: &[(&str, &str)]) -> Result<(), Fault> {
    let mut fields: Vec<(&str, &str)> = own.to_vec();
    for (field, value) in [("language", "en"), ("variant", "either"), ("otherwise", "nothing")] {
        if fields.iter().all(|(known, _)| *known != field) {
            fields.push((field, value));
        }
    }
    // From one hour to another, the same on every day.
    let span = own.iter().find(|(field, _)| *field == "hours").and_then(|(_, hours)| hours.split_once('-'));
    let (from, until) = span.unwrap_or_default();
    let days: Vec<(String, String)> = DAYS
        .iter()
        .flat_map(|day| {
            [(format!("{day}_from"), format!("{from}:00")), (format!("{day}_until"), format!("{until}:00"))]
        })
        .collect();
    if span.is_some() {
        fields.retain(|(field, _)| *field != "hours");
        fields.push(("hours", "these"));
        fields.extend(days.iter().map(|(field, value)| (field.as_str(), value.as_str())));
    }
    if group.plan.kept_places.contains(&name) {
        let handle = group.handle(stage, name)?;
        let path = format!("{}/reach/of/{handle}/by/{way}", group.at());
        let [holder, _] = group.plan.facilitators;
        stage.with(holder, |her| her.fill(&path, &path, &fields).map(drop))?;
    } else {
        let path = format!("{}/reach/by/{way}", group.at());
        stage.with(name, |her| her.fill(&path, &path, &fields).map(drop))?;
    }
    // As after they typed in the figures that went there: no mail and no text goes out before the demo is open.
    notices::hold_as_hers(&stage.app, group.id, group.handle(stage, name)?)
}

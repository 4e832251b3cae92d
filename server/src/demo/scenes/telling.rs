//! How each woman may be reached.

use database::Fault;

use super::{Opened, Stage};

/// A plan as its form takes it: whose, which way, and the fields that differ.
type Plan = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

const DAYTIME: [(&str, &str); 14] = [
    ("mon_from", "10:00"),
    ("mon_until", "15:00"),
    ("tue_from", "10:00"),
    ("tue_until", "15:00"),
    ("wed_from", "10:00"),
    ("wed_until", "15:00"),
    ("thu_from", "10:00"),
    ("thu_until", "15:00"),
    ("fri_from", "10:00"),
    ("fri_until", "15:00"),
    ("sat_from", "10:00"),
    ("sat_until", "15:00"),
    ("sun_from", "10:00"),
    ("sun_until", "15:00"),
];

/// The women of Cylch Nos Iau: four by e-mail, two in the app alone, five by a text that somebody sends (one of them to a
/// telephone she shares), one by letter, one by call, one through somebody she trusts.
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
            ("hours", "these"),
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
            ("hours", "these"),
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
            ("hours", "these"),
            ("otherwise", "nothing"),
        ],
    ),
    ("Amina", "app", &[]),
    ("Tess", "app", &[]),
    (
        "Bet",
        "mail",
        &[
            ("email", "bet@post.example"),
            ("holds", "what-changed"),
            ("hours", "any"),
            ("language", "cy"),
            ("reminders", "yes"),
        ],
    ),
    (
        "Carys",
        "mail",
        &[
            ("email", "carys@post.example"),
            ("holds", "look"),
            ("hours", "any"),
            ("otherwise", "door"),
            ("language", "cy"),
        ],
    ),
    (
        "Lowri",
        "text",
        &[
            ("telephone", "07700 900209"),
            ("holds", "what-changed"),
            ("hours", "any"),
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
            ("hours", "any"),
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
            ("hours", "any"),
        ],
    ),
];

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
    if own.contains(&("hours", "these")) {
        fields.extend(DAYTIME);
    }
    if group.plan.kept_places.contains(&name) {
        let handle = group.handle(stage, name)?;
        let path = format!("{}/reach/of/{handle}/by/{way}", group.at());
        let [holder, _] = group.plan.facilitators;
        return stage.with(holder, |her| her.fill(&path, &path, &fields).map(drop));
    }
    let path = format!("{}/reach/by/{way}", group.at());
    stage.with(name, |her| her.fill(&path, &path, &fields).map(drop))
}

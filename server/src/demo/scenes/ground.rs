//! Yesterday in Cylch Nos Iau: what matters to the group, how safe it is, who was talked with, and who made it.

use database::Fault;

use super::{Opened, Stage, borrowed, day_fields, meetings};

/// What the group said of three values: word and line, in English and in Welsh; either may be missing.
const VALUES: [(&str, [&str; 4]); 3] = [
    (
        "trust",
        [
            "Straight with each other",
            "Yn onest â’n gilydd",
            "If one of us cannot come, she says so. Nobody asks why.",
            "Os na all un ohonon ni ddod, mae hi’n dweud. Does neb yn gofyn pam.",
        ],
    ),
    (
        "choice",
        ["You may pass", "Cewch basio", "Tea without talking is also coming.", "Mae te heb siarad yn dod hefyd."],
    ),
    ("give-and-take", ["", "Cymryd tro", "", "Yr un sy’n gwneud y te heno sy’n eistedd yr wythnos nesaf."]),
];

/// Values, themes, talks and two credits, one of them without a name.
pub(super) fn ground(stage: &Stage, group: &Opened) -> Result<(), Fault> {
    let at = group.at();
    let tess = group.handle(stage, "Tess")?;
    stage.with("Mari", |mari| {
        let values = format!("{at}/values");
        for (value, [word_en, word_cy, line_en, line_cy]) in VALUES {
            let page = format!("{values}/{value}");
            let on = day_fields("on", meetings::first_evening(stage));
            let mut fields = borrowed(&on);
            fields.extend([("word_en", word_en), ("word_cy", word_cy), ("line_en", line_en), ("line_cy", line_cy)]);
            mari.fill(&page, &page, &fields)?;
        }
        mari.fill(&values, &format!("{values}/shown"), &[("do", "show")])?;
        let question = format!("{at}/question");
        for theme in ["The stairs are dark after nine", "Jokes about being late"] {
            mari.fill(&question, &question, &[("theme", theme)])?;
        }
        mari.fill(&question, &format!("{question}/talked"), &[])?;
        let include = format!("{at}/include");
        mari.fill(&include, &include, &[("looked", "door"), ("looked", "building"), ("looked", "language")])?;
        let talks = format!("{at}/first-talks");
        mari.fill(&talks, &format!("{talks}/{tess}"), &[("do", "talked")]).map(drop)
    })?;
    let made = format!("{at}/made");
    let adds = |name: &str, fields: &[(&str, &str)]| stage.with(name, |her| her.fill(&made, &made, fields).map(drop));
    let bet = [
        ("what", "agreement"),
        ("as", "name"),
        ("name", "Bet"),
        ("shows", "group"),
        ("shows", "public"),
        ("shows", "sheets"),
    ];
    adds("Bet", &bet)?;
    adds("Sky", &[("what", "values"), ("as", "anonymous"), ("name", ""), ("shows", "group"), ("shows", "sheets")])
}

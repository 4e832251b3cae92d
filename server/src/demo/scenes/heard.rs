//! What a host heard: one thing that was done, one by a day that is still to come, one in Welsh alone.

use database::Fault;
use foundation::Id;

use super::{Stage, borrowed, day_fields, invented};

/// In how many days from today the host says what came of what it heard.
const BY: i32 = 12;

const DONE: &[(&str, &str)] = &[
    ("heard_en", "The side door at the hall is too heavy for a walking frame."),
    ("heard_cy", "Mae drws ochr y neuadd yn rhy drwm i ffrâm gerdded."),
    ("now", "came"),
    ("became", "changed"),
    (
        "came_en",
        "The door opens by a button now. The step inside is still there: the hall has no money for a ramp this year.",
    ),
    (
        "came_cy",
        "Mae'r drws yn agor â botwm nawr. Mae'r gris y tu mewn yno o hyd: does gan y neuadd ddim arian am ramp eleni.",
    ),
    ("own", "yes"),
];

const AHEAD: &[(&str, &str)] = &[
    ("heard_en", "The last bus goes before evening groups end."),
    ("heard_cy", "Mae'r bws olaf yn mynd cyn i'r grwpiau nos orffen."),
    (
        "asked_en",
        "We asked each group what makes it hard to come. It can lead to other hours, or to lifts. It will not lead to a new bus.",
    ),
    (
        "asked_cy",
        "Gofynnon ni i bob grŵp beth sy'n ei gwneud hi'n anodd dod. Gall arwain at oriau eraill, neu at lifftiau. Wnaiff e ddim arwain at fws newydd.",
    ),
    ("now", "day"),
    ("to", "all"),
    ("own", "yes"),
];

const IN_WELSH: &[(&str, &str)] = &[
    ("heard_cy", "Doedd y taflenni ddim yn y Gymraeg y mae pobl yn ei siarad yma."),
    ("now", "came"),
    ("became", "kept"),
    ("came_cy", "Ysgrifennodd tair menyw nhw o'r newydd. Maen nhw yn y llyfrgell ac yn y siop."),
    ("own", "yes"),
];

/// The first host's coordinator writes all three.
pub(super) fn said(stage: &Stage, hosts: &[Id]) -> Result<(), Fault> {
    let (Some(host), Some(id)) = (invented::HOSTS.first(), hosts.first()) else { return Ok(()) };
    let desk = format!("/en/org/{id}/heard");
    let new = format!("{desk}/new");
    let by = day_fields("by", stage.day(BY));
    for fields in [DONE.to_vec(), [AHEAD.to_vec(), borrowed(&by)].concat(), IN_WELSH.to_vec()] {
        stage.with(host.coordinator, |her| her.fill(&new, &desk, &fields).map(drop))?;
    }
    Ok(())
}

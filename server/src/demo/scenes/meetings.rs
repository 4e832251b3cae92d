//! Dates: those that lie behind each group, and those ahead.

use database::Fault;
use jiff::{
    Span,
    civil::{Date, Weekday},
};

use super::{Opened, Stage, borrowed, day_fields};

/// One date, or the first of a series.
struct Dates {
    /// Days after today; less than nought lies behind. The group's own day of the week follows within six days.
    on: i32,
    /// On that very day, whatever day of the week it is; nothing when it is the group's own day.
    is_extra: bool,
    /// The last day of a series and how it repeats.
    until: Option<(i32, &'static str)>,
    starts: &'static str,
    ends: &'static str,
    happening: &'static [&'static str],
    said: (&'static str, &'static str),
    cost: &'static str,
}

const fn once(on: i32, starts: &'static str, ends: &'static str) -> Dates {
    Dates { on, is_extra: false, until: None, starts, ends, happening: &["nothing-unusual"], said: ("", ""), cost: "0" }
}

const fn weekly(on: i32, until: i32, starts: &'static str, ends: &'static str) -> Dates {
    Dates { until: Some((until, "week")), ..once(on, starts, ends) }
}

/// What each group has in its calendar, in the groups' order.
const CALENDAR: [&[Dates]; 6] = [
    &[
        once(-42, "18:30", "20:15"),
        once(-35, "18:30", "20:15"),
        Dates {
            is_extra: true,
            said: (
                "One more evening this week, on another day than ours.",
                "Noson ychwanegol yr wythnos hon, ar ddiwrnod gwahanol i'r arfer.",
            ),
            happening: &["food"],
            ..once(3, "18:30", "20:15")
        },
        Dates {
            happening: &["food", "new-women"],
            said: (
                "Somebody may bring a dog as far as the door.",
                "Efallai y bydd ci rhywun yn dod cyn belled â'r drws.",
            ),
            ..weekly(3, 66, "18:30", "20:15")
        },
    ],
    &[
        Dates {
            happening: &["children", "food"],
            said: ("We talk about what a good friend is. Four children next door.", ""),
            ..once(-28, "10:00", "12:00")
        },
        Dates {
            happening: &["visitor", "food"],
            said: (
                "Women from Tomorrow's Kettle visit, to learn how we cook for twelve. They leave at half past eleven.",
                "",
            ),
            ..once(12, "10:00", "12:00")
        },
        Dates { until: Some((61, "two-weeks")), happening: &["food", "children"], ..once(19, "10:00", "12:00") },
    ],
    &[once(-7, "20:00", "21:00"), weekly(6, 48, "20:00", "21:00")],
    &[once(-14, "19:00", "20:00"), Dates { until: Some((65, "two-weeks")), ..once(9, "19:00", "20:00") }],
    &[
        once(-21, "13:00", "14:30"),
        Dates {
            said: ("We dig if it is dry.", "Fe balwn ni os bydd hi'n sych."),
            happening: &["food"],
            ..weekly(4, 46, "13:00", "14:30")
        },
    ],
    &[Dates {
        happening: &["children", "loud", "food"],
        said: ("The ramp at the back is being mended this month. Ring us and two of us carry the pram.", ""),
        ..weekly(5, 47, "10:30", "12:00")
    }],
];

/// The group's own day of the week, on or after a day.
fn own_day(from: Date, weekday: Weekday) -> Date {
    from.series(Span::new().days(1)).take(7).find(|day| day.weekday() == weekday).unwrap_or(from)
}

/// The day the first group met for the first time.
pub(super) fn first_evening(stage: &Stage) -> Date {
    own_day(stage.day(-42), Weekday::Thursday)
}

/// Writes down a group's dates and shows them to it.
pub(super) fn dates(stage: &Stage, group: &Opened) -> Result<(), Fault> {
    let [holder, greeter] = group.plan.facilitators;
    let handles = [group.handle(stage, holder)?.to_string(), group.handle(stage, greeter)?.to_string()];
    let room = group.rooms.first().map(ToString::to_string).unwrap_or_default();
    let place = super::invented::GROUPS.iter().position(|plan| std::ptr::eq(plan, group.plan));
    let calendar: &[Dates] = place.and_then(|place| CALENDAR.get(place)).copied().unwrap_or_default();
    let path = format!("{}/dates/new", group.at());
    stage.with(holder, |her| {
        for dates in calendar {
            let own = own_day(stage.day(dates.on), group.plan.meets_on);
            let on = if dates.is_extra { stage.day(dates.on) } else { own };
            if dates.is_extra && on == own {
                continue;
            }
            let mut fields: Vec<(String, String)> = day_fields("on", on).into();
            if let Some((until, _)) = dates.until {
                fields.extend(day_fields("until", stage.day(until)));
            }
            let mut fields = borrowed(&fields);
            fields.extend([
                ("repeats", dates.until.map_or("once", |(_, rule)| rule)),
                ("starts", dates.starts),
                ("ends", dates.ends),
                ("room", room.as_str()),
                ("greeting", handles[1].as_str()),
                ("cost", dates.cost),
                ("happening_en", dates.said.0),
                ("happening_cy", dates.said.1),
                ("do", "show"),
                ("looked", "yes"),
            ]);
            fields.extend(handles.iter().map(|handle| ("holding", handle.as_str())));
            fields.extend(dates.happening.iter().map(|key| ("happening", *key)));
            her.fill(&path, &path, &fields)?;
        }
        // Whoever reads the group's public page may know the day and the hour of the first group, and of it alone.
        if place == Some(0) {
            let path = format!("{}/dates/public", group.at());
            her.fill(&path, &path, &[("shows", "day-and-time")])?;
        }
        Ok(())
    })
}

/// Who comes to the next meeting, and in which way she would like to.
pub(super) fn answers(stage: &Stage, group: &Opened) -> Result<(), Fault> {
    let (id, now) = (group.id, stage.app.clock.now_here().datetime());
    let next = stage.app.database.read(|store| ::meetings::upcoming(store, id, now))?.into_iter().next();
    let Some(next) = next else { return Err(Fault::Broken("no meeting is ahead".to_owned())) };
    let at = format!("{}/dates/{}", group.at(), next.id);
    for (name, answer) in [("Robin", "maybe"), ("Bet", "yes"), ("Amina", "yes"), ("Priya", "not-this-time")] {
        stage.with(name, |her| her.fill(&at, &format!("{at}/coming"), &[("answer", answer)]).map(drop))?;
    }
    let mine = format!("{at}/mine");
    let robin = [
        ("way", "near-door"),
        ("way", "listen"),
        ("seen_by", "facilitators"),
        ("ask", "I need to leave at 19:40 for the bus."),
    ];
    stage.with("Robin", |her| her.fill(&mine, &mine, &robin).map(drop))?;
    let amina = [
        ("way", "told-before"),
        ("seen_by", "group"),
        ("ask", "Please could we dim the lights, and speak one at a time?"),
    ];
    stage.with("Amina", |her| her.fill(&mine, &mine, &amina).map(drop))
}

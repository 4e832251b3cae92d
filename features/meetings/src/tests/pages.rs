use super::{Begun, house, id_of};
use crate::model::{Change, MeetingState};

testing::on_each_engine! { house =>
    fn a_coordinator_sees_when_and_who_holds_it_and_no_place(app) {
        let mut begun = Begun::in_house(&app);
        let host = foundation::Id::random().unwrap();
        let under = format!("/en/under/{host}");
        begun.date(&[]);
        begun.mari.get(&under).shows_not("10 December");
        let (group, its) = (app.in_sql(begun.group.as_bytes()), app.in_sql(host.as_bytes()));
        app.meddle(&format!("UPDATE groups SET host_id = {its} WHERE id = {group}"));
        let page = begun.mari.get(&under);
        page.shows("Dates in the next four weeks").shows("10 December").shows("held by Mari");
        page.shows_not("Bronllwyn").shows_not("Neuadd");
        // One that lies further ahead is not there yet.
        begun.date(&[("on-day", "10"), ("on-month", "2"), ("on-year", "2027")]);
        begun.mari.get(&under).shows_not("February");
    }

    fn a_date_says_what_a_woman_wants_to_know(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        let mut robin = begun.member(&app, "Robin");
        robin.get(&begun.dates()).is_well().shows("Thursday 10 December, 18:30").shows("Neuadd Bronllwyn").links_to(&at);
        robin.get(&at).is_well().shows("18:30–20:15").shows("The blue door").shows("Mari").shows("Writing or drawing")
            .shows("£0").shows("Bus fares paid").shows_not("Thursday craft").shows_not("rooms.example").shows_not("last bus");
        robin.get(&at.replace("/en/", "/cy/")).is_well().shows("Nos Iau 10 Rhagfyr, 18:30").shows("Y drws glas").shows("Dwi’n dod");
        robin.get(&format!("/en/c/{}/cards", begun.group)).shows("Thursday 10 December, 18:30");
        robin.get(&format!("{at}/edit")).is_not_here();
        robin.get(&format!("{at}/ways")).is_not_here();
        robin.get(&format!("{}/new", begun.dates())).is_not_here();
    }

    fn coming_maybe_or_not_without_a_reason(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        let mut robin = begun.member(&app, "Robin");
        let mut sky = begun.member(&app, "Sky");
        robin.get(&at).shows("I’m coming");
        robin.post(&format!("{at}/coming"), &[("answer", "yes")]).goes_to(&format!("{at}?said=said-kept"));
        robin.get(&at).shows("You said: I’m coming.");
        robin.post(&format!("{at}/coming"), &[("answer", "maybe")]);
        sky.get(&at).shows_not("You said");
        sky.post(&format!("{at}/coming"), &[("answer", "not-this-time")]);
        let counts = app.app.database.read(|store| crate::coming_counts(store, begun.group, id_of(&at))).unwrap();
        assert_eq!((counts.yes, counts.maybe, counts.not_this_time), (0, 1, 1));
        begun.mari.get(&at).shows("Numbers only").shows_not("Robin").shows_not("Sky");
        robin.get(&at);
        robin.post(&format!("{at}/coming"), &[("answer", "take-back")]);
        robin.get(&at).shows_not("You said");
        let counts = app.app.database.read(|store| crate::coming_counts(store, begun.group, id_of(&at))).unwrap();
        assert_eq!(counts.maybe, 0, "silence is allowed again");
    }

    fn what_she_said_before_the_date_changed_is_asked_once_more(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        let mut robin = begun.member(&app, "Robin");
        let mut sky = begun.member(&app, "Sky");
        let mut tess = begun.member(&app, "Tess");
        for (woman, answer) in [(&mut robin, "yes"), (&mut sky, "yes"), (&mut tess, "not-this-time")] {
            woman.get(&at);
            woman.post(&format!("{at}/coming"), &[("answer", answer)]).is(303);
        }
        robin.get(&at).shows_not("Is it still so?");
        begun.mari.get(&at).shows_not("Said before the change");
        let (group, id, now) = (begun.group, id_of(&at), app.clock.now());
        let change = Change { starts: Some(jiff::civil::date(2026, 12, 10).at(19, 30, 0, 0)), ..Change::default() };
        app.app.database.write(move |store| crate::apply_change(store, group, id, &change, now)).unwrap();
        robin.get(&at).shows("You said: I’m coming. This has changed since you said. Is it still so?").shows("Not this time");
        robin.get(&format!("/en/c/{group}/cards")).shows("Is it still so?");
        // Whoever says no more comes to no wrong door: she is not counted.
        begun.mari.get(&at).shows("2 coming").shows("Said before the change: 2").shows_not("Robin");
        robin.get(&at);
        robin.post(&format!("{at}/coming"), &[("answer", "yes")]).is(303);
        robin.get(&at).shows("You said: I’m coming.").shows_not("Is it still so?");
        begun.mari.get(&at).shows("2 coming").shows("Said before the change: 1");
        // What else is other than first said stands on the same page.
        robin.get(&at).shows("Somebody else comes too.");
        begun.mari.get(&at).links_to("/en/who-knows");
    }

    fn a_planned_date_is_for_those_who_hold_the_group(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[("do", "later")]);
        let mut robin = begun.member(&app, "Robin");
        robin.get(&at).is_not_here();
        robin.get(&begun.dates()).shows("No date is set yet");
        robin.post(&format!("{at}/coming"), &[("answer", "yes")]).is_not_here();
        robin.get(&format!("{at}/mine")).is_not_here();
        begun.mari.get(&at).is_well().shows("Nobody else sees this yet");
        let changed = begun.fields(&[("starts", "18:00")]);
        let changed: Vec<(&str, &str)> = changed.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        begun.mari.get(&format!("{at}/edit")).is_well();
        begun.mari.post(&format!("{at}/edit"), &changed).goes_to(&format!("{at}?said=said-kept"));
        begun.mari.get(&at).shows("18:00–20:15");
        begun.mari.post(&format!("{at}/list"), &[]).goes_to(&format!("{at}?said=said-kept"));
        robin.get(&at).is_well().shows("18:00–20:15");
        begun.mari.get(&at).links_to(&format!("{at}/changed"));
        begun.mari.post(&format!("{at}/removal"), &[]).shows("The group has seen this date");
    }

    fn a_planned_date_can_be_taken_away(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[("do", "later")]);
        begun.mari.get(&at);
        begun.mari.post(&format!("{at}/removal"), &[]).goes_to(&format!("{}?said=said-gone", begun.dates()));
        begun.mari.get(&at).is_not_here();
    }

    fn what_is_shown_changes_by_notice_alone(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        begun.mari.get(&format!("{at}/edit")).is_well().shows("Something has changed");
        let page = begun.mari.get(&format!("{at}/edit"));
        assert!(!page.has_field("starts") && !page.has_field("room") && !page.has_field("holding"));
        let sneaky = begun.fields(&[("starts", "12:00"), ("happening", "food")]);
        let sneaky: Vec<(&str, &str)> = sneaky.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        begun.mari.post(&format!("{at}/edit"), &sneaky).goes_to(&format!("{at}?said=said-kept"));
        begun.mari.get(&at).shows("18:30–20:15").shows("Food");
    }

    fn the_bus_the_walls_and_one_alone_are_said_to_those_who_hold_it(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[("ends", "20:30")]);
        begun.mari.get(&at).shows("That leaves 22 minutes. Could you end at 20:20?").shows("Who could stand in?");
        begun.mari.get(&at.replace("/en/", "/cy/")).is_well().shows("20:52").shows("Cynnig: 20:20");
        let rooms = format!("/en/c/{}/rooms", begun.group);
        begun.mari.get(&format!("{rooms}/hard"));
        begun.mari.post(&format!("{rooms}/hard"), &[("said_en", "Yellow rooms"), ("words", "yellow")]);
        let about = format!("{rooms}/{}/about", begun.room);
        begun.mari.get(&about);
        begun.mari.post(&about, &[("walls", "All yellow")]);
        begun.mari.get(&at).shows("hard for some of us: Yellow rooms");
        let mut robin = begun.member(&app, "Robin");
        robin.get(&at).shows_not("Yellow rooms").shows_not("22 minutes").shows_not("stand in");
    }

    fn a_series_and_a_missed_bus_are_looked_over_before_they_are_kept(app) {
        let mut begun = Begun::in_house(&app);
        let new = format!("{}/new", begun.dates());
        let send = |begun: &mut Begun, changes: &[(&str, &str)]| {
            let fields = begun.fields(changes);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            begun.mari.get(&new);
            begun.mari.post(&new, &fields)
        };
        let series = [("repeats", "week"), ("until-day", "24"), ("until-month", "12"), ("until-year", "2026"), ("ends", "20:30"), ("looked", "")];
        let page = send(&mut begun, &series);
        page.is_well().shows("Nothing is kept yet").shows("3 dates").shows("Thursday 17 December").shows("Thursday 24 December")
            .shows("That leaves 22 minutes. Could you end at 20:20?");
        assert_eq!(page.words().matches("That leaves 22 minutes").count(), 1);
        assert_eq!((page.field("looked"), page.field("ends")), ("yes".to_owned(), "20:30".to_owned()));
        begun.mari.get(&begun.dates()).shows("No date is set yet");
        let again = send(&mut begun, &[&series[..], &[("do", "again")]].concat());
        assert_eq!(again.is_well().field("ends"), "20:30");
        send(&mut begun, &[("ends", "20:30"), ("looked", "")]).is_well().shows("1 date").shows("22 minutes");
        send(&mut begun, &[("looked", "")]).is(303);
        send(&mut begun, &[&series[..5], &[("looked", "yes")]].concat()).goes_to(&format!("{}?said=said-kept", begun.dates()));
    }

    fn a_wrong_room_is_never_picked_for_her(app) {
        let mut begun = Begun::in_house(&app);
        let new = format!("{}/new", begun.dates());
        assert_eq!(begun.mari.get(&new).field("room"), begun.room, "the only one");
        let rooms = format!("/en/c/{}/rooms/new", begun.group);
        begun.mari.get(&rooms);
        let cafe = begun.mari.post(&rooms, &[("kind", "room"), ("members_en", "Another hall"), ("area_en", "The valley")]);
        let cafe = cafe.location.clone().unwrap().split('/').nth(5).unwrap().to_owned();
        assert_eq!(begun.mari.get(&new).field("room"), "", "two, and none used yet");
        begun.add(&[("room", "")]).refuses("room");
        begun.date(&[("room", &cafe)]);
        assert_eq!(begun.mari.get(&new).field("room"), cafe, "the one used last");
    }

    fn one_who_does_not_hold_the_group_holds_no_date(app) {
        let mut begun = Begun::in_house(&app);
        begun.member(&app, "Robin");
        let robin = app.app.database.read(|store| {
            Ok(groups::people(store, begun.group)?.into_iter().find(|person| person.name_used == "Robin").unwrap().handle)
        }).unwrap().to_string();
        let page = begun.mari.get(&format!("{}/new", begun.dates()));
        assert_eq!(page.count("[name='holding']"), 1);
        assert_eq!(page.count(&format!("[name='holding'][value='{robin}']")), 0);
        begun.add(&[("holding", &robin)]).refuses("holding");
        begun.date(&[("greeting", &robin)]);
    }

    fn a_series_has_each_of_its_days(app) {
        let mut begun = Begun::in_house(&app);
        let page = begun.add(&[
            ("repeats", "two-weeks"), ("until-day", "21"), ("until-month", "1"), ("until-year", "2027"), ("skip", "24 12 2026"),
        ]);
        page.goes_to(&format!("{}?said=said-kept", begun.dates()));
        let list = begun.mari.get(&begun.dates());
        list.shows("Thursday 10 December, 18:30").shows("Thursday 7 January, 18:30").shows("Thursday 21 January, 18:30")
            .shows_not("24 December");
        let page = begun.add(&[("repeats", "month-last"), ("do", "later"), ("until-day", "28"), ("until-month", "2"), ("until-year", "2027")]);
        page.is(303);
        begun.mari.get(&begun.dates()).shows("Thursday 31 December, 18:30").shows("Thursday 28 January, 18:30");
        let planned = begun.mari.get(&begun.dates()).links().into_iter().filter(|link| link.contains("/dates/")).collect::<Vec<_>>();
        let one = planned.iter().find(|link| begun.mari.get(link).words().contains("Show the whole series")).unwrap().clone();
        begun.mari.get(&one);
        begun.mari.post(&format!("{one}/list"), &[("which", "series")]);
        let mut robin = begun.member(&app, "Robin");
        robin.get(&begun.dates()).shows("Thursday 31 December").shows("Thursday 28 January").shows("Thursday 25 February");
    }

    fn the_link_shows_shortly_before(app) {
        let mut begun = Begun::in_house(&app);
        // Today at twenty to eight; this begins at a quarter past eight.
        let at = begun.date(&[("on-day", "24"), ("on-month", "11"), ("starts", "20:15"), ("ends", "20:45")]);
        let mut robin = begun.member(&app, "Robin");
        robin.get(&at).shows("shortly before the start").shows_not("rooms.example");
        app.clock.advance(5 * 60);
        robin.get(&at).shows("rooms.example");
    }

    fn strangers_and_other_groups_get_nothing(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        let mut gwen = app.joined("Gwen");
        for path in [at.clone(), begun.dates(), format!("{at}/mine"), format!("{at}/edit"), format!("{at}/ways"), format!("{}/feed", begun.dates())] {
            app.visitor().get(&path).asks_to_sign_in();
            gwen.get(&path).is_not_here();
        }
        let mut other = Begun::of(&app, "Menna");
        let there = format!("/en/c/{}/dates/{}", other.group, id_of(&at));
        other.mari.get(&there).is_not_here();
        for post in ["coming", "list", "edit", "removal", "mine", "mine/removal"] {
            other.mari.get("/en/account");
            other.mari.post(&format!("{there}/{post}"), &[("answer", "yes")]).is_not_here();
            other.mari.get("/en/account");
            other.mari.post(&format!("{at}/{post}"), &[("answer", "yes")]).is_not_here();
        }
    }

    fn a_change_is_applied_once_and_checked(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        let (group, id, now) = (begun.group, id_of(&at), app.clock.now());
        let apply = |change: Change| app.app.database.write(move |store| crate::apply_change(store, group, id, &change, now));
        let later = jiff::civil::date(2026, 12, 10).at(19, 0, 0, 0);
        let meeting = apply(Change { starts: Some(later), ..Change::default() }).unwrap();
        assert_eq!((meeting.state, meeting.times_changed), (MeetingState::Changed, 1));
        assert_eq!(meeting.from_to(foundation::Language::En), "19:00–20:45", "it stays as long as it was");
        let elsewhere = foundation::Id::random().unwrap();
        for change in [
            Change::default(),
            Change { place: Some(elsewhere), ..Change::default() },
            Change { holding: Some(vec![elsewhere]), ..Change::default() },
            Change { holding: Some(vec![]), ..Change::default() },
            Change { ends: Some(later), ..Change::default() },
        ] {
            assert!(apply(change).is_err());
        }
        let meeting = apply(Change { cancelled: true, ..Change::default() }).unwrap();
        assert_eq!(meeting.state, MeetingState::Cancelled);
        assert!(apply(Change { starts: Some(later), ..Change::default() }).is_err(), "what is called off stays so");
        let mut robin = begun.member(&app, "Robin");
        robin.get(&at).is_well().shows("This is not on.").shows_not("I’m coming");
        robin.post(&format!("{at}/coming"), &[("answer", "yes")]).shows("This one is not on");
        begun.mari.get(&at).links_not_to(&format!("{at}/changed"));
    }
}

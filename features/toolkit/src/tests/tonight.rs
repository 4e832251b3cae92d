//! Tonight's plan and the evening as it goes, through the pages.

use foundation::{Id, Language};
use groups::Role;
use language::{Noun, Offered, OwnWords};
use testing::{Engine, House, Page, TestApp, Visitor, on_each_engine};
use web::Hooks;

pub fn house(engine: Engine) -> TestApp {
    house_with(engine, |_, _| Ok(None))
}

/// One in which groups call themselves sisters, and whoever holds them holder.
pub fn house_of_sisters(engine: Engine) -> TestApp {
    house_with(engine, |_, _| {
        let words = [(Noun::Woman, "sisters"), (Noun::Facilitator, "holder")];
        let forms = words.into_iter().flat_map(|(noun, word)| {
            let offered = Offered::found(noun, word).unwrap();
            Language::ALL.map(|language| (noun, offered.forms(language)))
        });
        Ok(Some(forms.fold(OwnWords::default(), |own, (noun, forms)| own.with(noun, &forms))))
    })
}

fn house_with(engine: Engine, own_words: web::OwnWordsOf) -> TestApp {
    let routes = accounts::routes()
        .and(groups::routes())
        .and(venues::routes())
        .and(meetings::routes())
        .and(crate::routes())
        .and(scenes::ways_in());
    let words = vec![accounts::words(), groups::words(), meetings::words(), venues::words(), crate::words()];
    House::new(routes, words)
        .hooks(Hooks {
            group_cards: vec![crate::group_cards],
            home_cards: vec![crate::home_cards],
            own_words: Some(own_words),
            ..Hooks::default()
        })
        .duties(crate::duties())
        .open(engine)
}

/// Mari holds a group.
pub fn mari(app: &TestApp) -> (Visitor, Id) {
    let mut mari = app.joined("Mari");
    let group = scenes::begins(&mut mari, "Mari", scenes::Called::default());
    (mari, group)
}

/// A date of the group; gives where it is.
fn date(app: &TestApp, mari: &mut Visitor, group: Id) -> String {
    let rooms = format!("/en/c/{group}/rooms/new");
    mari.get(&rooms);
    let page =
        mari.post(&rooms, &[("kind", "room"), ("members_en", "Neuadd Bronllwyn"), ("members_cy", "Neuadd Bronllwyn")]);
    let room = page.header("location").split('/').nth(5).unwrap().to_owned();
    let handle = scenes::person(app, group, "Mari").handle.to_string();
    let dates = format!("/en/c/{group}/dates/new");
    mari.get(&dates).is_well();
    let page = mari.post(
        &dates,
        &[
            ("on-day", "10"),
            ("on-month", "12"),
            ("on-year", "2026"),
            ("starts", "18:30"),
            ("ends", "20:15"),
            ("repeats", "once"),
            ("room", &room),
            ("holding", &handle),
            ("greeting", &handle),
            ("happening", "nothing-unusual"),
            ("cost", "0"),
            ("do", "show"),
            ("looked", "yes"),
        ],
    );
    page.header("location").split('?').next().unwrap_or_default().to_owned()
}

const EVENING: [(&str, &str); 7] = [
    ("minutes", "90"),
    ("people", "7"),
    ("no-touch", "yes"),
    ("purpose", "trust"),
    ("energy", "middle"),
    ("space", "medium"),
    ("place", "room"),
];

/// Makes a plan for this evening and gives where it is.
pub fn plan(she: &mut Visitor, group: Id, changed: &[(&str, &str)]) -> String {
    let place = format!("/en/c/{group}/tonight");
    she.get(&place).is_well();
    let mut fields = EVENING.to_vec();
    for (name, value) in changed {
        fields.retain(|(known, _)| known != name);
        if !value.is_empty() {
            fields.push((name, value));
        }
    }
    let page = she.post(&place, &fields);
    page.is(303);
    page.header("location").to_owned()
}

/// The headings of a page of the second level, in order.
fn page_headings(page: &Page) -> Vec<String> {
    let read = |piece: &str| piece.split_once("</h2>").map(|(words, _)| words.replace("&#39;", "'"));
    // Not those that stand on the screen alone.
    let printed = page.html.split("<section class=\"no-print\">").next().unwrap_or_default();
    printed.split("<h2>").skip(1).filter_map(read).collect()
}

/// The titles of a plan's parts, in order.
pub fn parts(page: &Page) -> Vec<String> {
    (1..=24).map_while(|at| page.words_in(&format!("main > ol > li:nth-child({at}) strong"))).collect()
}

on_each_engine! { house =>
    fn two_answers_make_a_plan_that_opens_and_closes(app) {
        let (mut mari, group) = mari(&app);
        let place = plan(&mut mari, group, &[]);
        let page = mari.get(&place);
        let all = parts(&page);
        assert_eq!((all.first().unwrap().as_str(), all.last().unwrap().as_str()), ("The opening round", "The closing round"), "{all:?}");
        assert!(all.len() >= 4, "{all:?}");
        let long = plan(&mut mari, group, &[("minutes", "150")]);
        assert!(parts(&mari.get(&long)).contains(&"A quiet pause".to_owned()), "a long evening has a pause");
        let page = mari.get(&place);
        page.links_to(&format!("{place}/paper"));
        mari.get(&format!("/en/c/{group}/tonight")).links_to(&place);
        // Another one for the same evening, and the same again for the same number.
        mari.post(&format!("{place}/another"), &[]).goes_to(&place);
        assert_ne!(parts(&mari.get(&place)), all);
    }

    fn a_group_that_does_not_touch_is_offered_touch_only_without_it(app) {
        let (mut mari, group) = mari(&app);
        let place = plan(&mut mari, group, &[]);
        let page = mari.get(&place);
        for _ in 0..5 {
            mari.post(&format!("{place}/another"), &[]).is(303);
            let page = mari.get(&place);
            page.shows_not("women touch in it");
        }
        mari.get(&place);
        let knot = mari.post(&format!("{place}/parts"), &[("do", "in"), ("key", "human-knot")]);
        if knot.status == 303 {
            mari.get(&place).shows("The human knot").shows("Without touch");
        } else {
            knot.refuses("key");
        }
        page.shows("The plan");
    }

    fn what_the_group_says_about_touch_holds_for_every_plan(app) {
        let (mut mari, group) = mari(&app);
        let mut robin = scenes::comes(&app, &mut mari, group, "Robin", Role::Member);
        let (form, page, rule) = (format!("/en/c/{group}/tonight"), format!("/en/c/{group}/phones"), format!("/en/c/{group}/touch"));
        // Every group begins with it, and members see it; a form that says nothing of touch changes nothing.
        robin.get(&page).shows("In this group nobody touches anybody.").shows_not("Let activities have touch");
        let asked = mari.get(&form);
        asked.shows("The rule of this group: nobody touches anybody.").links_to(&page);
        assert_eq!(asked.count("input[name=no-touch]"), 0);
        let strict = plan(&mut mari, group, &[("no-touch", ""), ("energy", "high")]);
        mari.get(&strict);
        mari.post(&format!("{strict}/parts"), &[("do", "in"), ("key", "human-knot")]);
        mari.get(&strict).shows("The human knot").shows("Without touch");
        robin.post(&rule, &[("touch", "yes")]).is_not_here();

        mari.get(&page);
        mari.post(&rule, &[("touch", "yes")]).goes_to(&page);
        robin.get(&page).shows("may have touch in it").shows("You never have to");
        let asked = mari.get(&form);
        assert_eq!(asked.count("input[name=no-touch]:not([checked])"), 1, "no tick that the group has not made");
        let free = plan(&mut mari, group, &[("no-touch", ""), ("energy", "high")]);
        mari.get(&free);
        mari.post(&format!("{free}/parts"), &[("do", "in"), ("key", "human-knot")]);
        mari.get(&free).shows("The human knot").shows_not("Without touch");
        let tonight_not = plan(&mut mari, group, &[("energy", "high")]);
        mari.get(&tonight_not);
        mari.post(&format!("{tonight_not}/parts"), &[("do", "in"), ("key", "human-knot")]);
        mari.get(&tonight_not).shows("Without touch");

        // An evening that goes stays where it is, and is done without touch from now on.
        mari.post(&format!("{free}/now"), &[("do", "start"), ("people", "7"), ("ends", "23:00")]).is(303);
        let (id, now) = (Id::parse(free.rsplit('/').next().unwrap()).unwrap(), app.clock.now().as_microsecond());
        let read = |store: &mut database::Store| Ok(crate::store::plan(store, group, id, now)?.unwrap());
        let before = app.app.database.read(read).unwrap();
        mari.get(&page);
        mari.post(&rule, &[("touch", "no")]).goes_to(&page);
        // A tap that read the plan before the rule changed does not bring touch back.
        let exercises = crate::shelf::shelf().exercises();
        app.app.database.write(move |store| crate::store::keep_as_agreed(store, &before, &exercises)).unwrap();
        let order = parts(&mari.get(&free));
        mari.get(&free).shows("The human knot").shows("Without touch").shows("Go on where we were");
        assert!(order.contains(&"The human knot".to_owned()), "{order:?}");
        mari.post(&format!("{free}/another"), &[]).goes_to(&free);
        mari.get(&free).shows_not("women touch in it");
    }

    fn what_the_rooms_page_says_is_filled_in_and_what_nobody_said_is_said(app) {
        let (mut mari, group) = mari(&app);
        let form = format!("/en/c/{group}/tonight");
        let picked = |page: &Page| {
            ["space", "place"].map(|name| page.attributes(&format!("input[name={name}][checked]"), "value").join(" "))
        };
        let page = mari.get(&form);
        assert_eq!(picked(&page), ["medium", "room"]);
        page.shows("Nobody has said it yet, so this is a guess.").shows_not("from what the room");
        // A date in a room of which nobody has said anything: as in the last plan.
        date(&app, &mut mari, group);
        let place = plan(&mut mari, group, &[("space", "large"), ("place", "room-and-outdoors")]);
        let page = mari.get(&form);
        assert_eq!(picked(&page), ["large", "room-and-outdoors"]);
        page.shows("This is from your last plan.").shows_not("a guess");
        // Somebody says it on the room's page.
        let room = app.app.database.read(|store| venues::rooms(store, group)).unwrap()[0].id;
        let edit = format!("/en/c/{group}/rooms/{room}/edit");
        mari.get(&edit);
        mari.post(&edit, &[("kind", "room"), ("members_en", "Neuadd Bronllwyn"), ("size", "small"), ("outside", "no")]).is(303);
        let page = mari.get(&form);
        assert_eq!(picked(&page), ["small", "room"]);
        page.shows("This is from what the room’s page says.").shows_not("your last plan").shows_not("a guess");
        mari.get(&form.replace("/en/", "/cy/")).shows("Daw hyn o dudalen yr ystafell.");
        let page = mari.post(&form, &[("minutes", "soon"), ("space", "small"), ("place", "room"), ("energy", "low")]);
        page.refuses("minutes").shows("This is from what the room’s page says.");
        // More women than it holds.
        let crowded = plan(&mut mari, group, &[("space", "small"), ("people", "14"), ("minutes", "150")]);
        mari.get(&crowded).shows("This room holds about 10 women, and you may be 14.");
        mari.get(&place).shows_not("This room holds about");
    }

    fn after_what_may_stir_things_up_there_is_a_pause_until_she_takes_it_out(app) {
        let (mut mari, group) = mari(&app);
        let place = plan(&mut mari, group, &[("minutes", "60")]);
        mari.get(&place);
        mari.post(&format!("{place}/parts"), &[("do", "in"), ("key", "last-but-two")]).goes_to(&place);
        let page = mari.get(&place);
        let all = parts(&page);
        let at = all.len() - 2;
        assert_eq!(all[at], "A quiet pause", "{all:?}");
        page.shows("may stir things up").shows_not("Put a quiet pause after it");
        let title = all[at - 1].clone();
        mari.post(&format!("{place}/parts"), &[("do", "out"), ("at", &at.to_string())]).goes_to(&place);
        mari.get(&place).shows(&format!("{title}: it may stir things up. Put a quiet pause after it."));
        let there = crate::shelf::shelf().activities().into_iter().find(|one| one.name == "last-but-two").unwrap();
        app.visitor().get(&format!("/en/ideas/a/{}", there.key)).shows("It may stir things up. A quiet pause comes after it.");
    }

    fn a_part_moves_goes_and_comes_between_the_rounds(app) {
        let (mut mari, group) = mari(&app);
        let place = plan(&mut mari, group, &[]);
        let before = parts(&mari.get(&place));
        mari.post(&format!("{place}/parts"), &[("do", "down"), ("at", "1")]).goes_to(&place);
        let after = parts(&mari.get(&place));
        assert_eq!((&after[1], &after[2]), (&before[2], &before[1]));
        mari.post(&format!("{place}/parts"), &[("do", "instead"), ("at", "1")]).goes_to(&place);
        let instead = parts(&mari.get(&place));
        assert!(!before.contains(&instead[1]) && instead.len() == before.len(), "{instead:?}");
        mari.post(&format!("{place}/parts"), &[("do", "out"), ("at", "1")]).goes_to(&place);
        assert_eq!(parts(&mari.get(&place)).len(), before.len() - 1);
        // The rounds stay, whatever a form asks for; and nothing that is on no shelf comes in.
        for fields in [[("do", "out"), ("at", "0")], [("do", "up"), ("at", "1")], [("do", "in"), ("key", "nothing")], [("do", "x"), ("at", "1")]] {
            mari.get(&place);
            mari.post(&format!("{place}/parts"), &fields).refuses("key");
        }
    }

    fn what_is_missing_is_said_and_what_she_typed_is_kept(app) {
        let (mut mari, group) = mari(&app);
        let place = format!("/en/c/{group}/tonight");
        mari.get(&place);
        let page = mari.post(&place, &[("minutes", "soon"), ("people", "7"), ("space", "small"), ("place", "room"), ("energy", "low")]);
        page.refuses("minutes");
        assert_eq!((page.field("minutes"), page.field("people")), ("soon".to_owned(), "7".to_owned()));
        let page = mari.post(&place, &[("minutes", "60"), ("people", "0"), ("space", "small"), ("place", "room"), ("energy", "low")]);
        page.refuses("people");
    }

    fn on_paper_is_everything_that_is_said(app) {
        let (mut mari, group) = mari(&app);
        let place = plan(&mut mari, group, &[("people", "2")]);
        let titles = parts(&mari.get(&place));
        let page = mari.get(&format!("{place}/paper"));
        for title in &titles {
            page.shows(title);
        }
        page.shows("If it gets too much");
        assert_eq!(page.count("main form"), 0, "paper has no buttons");
        assert_eq!(page.count(".sheet section"), titles.len() + 1);
        assert_eq!(page.count("main > table tbody tr"), titles.len(), "the evening in a table");
    }

    fn a_plan_is_on_a_pdf_as_it_is_on_the_page(app) {
        let (mut mari, group) = mari(&app);
        let place = plan(&mut mari, group, &[]);
        let away = mari.get(&format!("{place}/paper.pdf"));
        let instead = away.is(303).header("location").to_owned();
        assert!(instead.starts_with(&format!("{place}/paper?")), "{instead}");
        mari.get(&instead).shows("Print this page instead.");
        app.installs_a_press();
        let page = mari.get(&format!("{place}/paper"));
        page.links_to(&format!("{place}/paper.pdf?in=both"));
        let sheet = mari.get(&format!("{place}/paper.pdf")).sheet();
        assert_eq!((sheet.title.as_str(), sheet.language.as_str()), ("Sheet", "en"));
        let Some(paper::Block::Columns { blocks }) = sheet.blocks.last() else { panic!("two columns") };
        let headings: Vec<String> = blocks.iter().filter_map(|block| match block {
            paper::Block::Heading { level: 2, words } => Some(words.plain()),
            _ => None,
        }).collect();
        assert_eq!(headings, page_headings(&page), "the same parts in the same order");
        let both = mari.get(&format!("{place}/paper.pdf?in=both&size=large")).sheet();
        assert!(both.large && both.language == "cy");
        assert!(matches!(both.blocks.last(), Some(paper::Block::Part { language, .. }) if language == "en"));
    }

    fn a_drawer_holds_what_a_group_needs_without_power_and_without_a_plan(app) {
        let (mut mari, group) = mari(&app);
        let place = format!("/en/c/{group}/drawer");
        mari.get(&format!("/en/c/{group}/tonight")).links_to(&place);
        let page = mari.get(&place);
        for words in ["If the power goes out", "Without phones", "The closing round", "If it gets too much", "Somebody may be in danger now"] {
            page.shows(words);
        }
        assert_eq!(page.count("h1"), 1);
        let away = mari.get(&format!("{place}/sheet.pdf"));
        assert!(away.is(303).header("location").starts_with(&format!("{place}?")));
        app.joined("Dilys").get(&place).is_not_here();
        app.installs_a_press();
        mari.get(&place).links_to(&format!("{place}/sheet.pdf?in=both"));
        let sheet = mari.get(&format!("{place}/sheet.pdf?in=both")).sheet();
        assert_eq!(sheet.check(), Ok(()));
        assert!(sheet.dense && sheet.language == "cy" && sheet.title == "Taflen");
        let guides = sheet.blocks.iter().filter(|block| matches!(block, paper::Block::Columns { .. })).count();
        assert_eq!(guides, 5, "the evening and four guides");
    }

    fn what_the_press_is_tried_with_is_a_plan_of_ours(app) {
        app.installs_a_press();
        let (mut mari, group) = mari(&app);
        let place = plan(&mut mari, group, &[("minutes", "120"), ("purpose", "")]);
        for code in ["en", "cy"] {
            let sheet = mari.get(&format!("{place}/paper.pdf?in={code}")).sheet();
            assert!(sheet.dense && !sheet.large);
            let sheet = serde_json::to_string_pretty(&sheet).unwrap() + "\n";
            let kept = format!("{}/../../press/tests/plan-{code}.json", env!("CARGO_MANIFEST_DIR"));
            if std::env::var_os("YARROW_WRITE_SHEETS").is_some() {
                std::fs::write(&kept, &sheet).unwrap();
            }
            let kept = std::fs::read_to_string(&kept).unwrap_or_default();
            assert!(kept == sheet, "YARROW_WRITE_SHEETS=1 cargo test -p toolkit what_the_press writes press/tests/plan-{code}.json anew");
        }
    }

    fn an_evening_of_the_groups_own_stays_and_is_used_again(app) {
        let (mut mari, group) = mari(&app);
        let place = plan(&mut mari, group, &[]);
        let order = parts(&mari.get(&place));
        mari.post(&format!("{place}/ours"), &[("ours", "yes")]).goes_to(&place);
        app.meddle("UPDATE toolkit_plans SET made_at = made_at - 5184000000000");
        app.run_duties();
        mari.get(&format!("/en/c/{group}/tonight")).links_to(&place).shows("one of our own");
        mari.get(&place).shows("one of your own evenings");
        let page = mari.post(&format!("{place}/copy"), &[]);
        page.is(303);
        let again = page.header("location").to_owned();
        assert_ne!(again, place);
        assert_eq!(parts(&mari.get(&again)), order);
        mari.get(&again).shows_not("one of your own evenings");
        // No longer its own, and older than a month: it goes.
        mari.get(&place);
        mari.post(&format!("{place}/ours"), &[("ours", "no")]).is(303);
        mari.get(&place).is_not_here();
    }

    fn what_the_group_found_is_said_the_next_time_and_what_is_not_for_it_stays_out(app) {
        let (mut mari, group) = mari(&app);
        let place = plan(&mut mari, group, &[]);
        let page = mari.get(&format!("{place}/after"));
        let names = page.attributes("main input[name=exercise]", "value");
        assert!(names.len() >= 2, "{names:?}");
        let found = format!("{place}/found");
        let after = format!("{place}/after");
        mari.post(&found, &[("exercise", &names[0]), ("found", "liked")]).goes_to(&after);
        mari.get(&after);
        mari.post(&found, &[("exercise", &names[1]), ("found", "not-for-us")]).goes_to(&after);
        let gone = parts(&mari.get(&place))[2].clone();
        mari.get(&place).shows("We liked it").shows("Not for us");
        for _ in 0..4 {
            let next = plan(&mut mari, group, &[]);
            assert!(!parts(&mari.get(&next)).contains(&gone), "{gone}");
        }
        // It can be taken back, and only what was in the plan can be judged.
        mari.get(&after);
        mari.post(&found, &[("exercise", &names[1]), ("found", "")]).goes_to(&after);
        mari.get(&place).shows_not("Not for us");
        mari.get(&after);
        mari.post(&found, &[("exercise", "nothing"), ("found", "liked")]).is(409);
    }

    fn without_a_date_there_is_nowhere_to_say_what_might_happen(app) {
        let (mut mari, group) = mari(&app);
        let place = plan(&mut mari, group, &[]);
        mari.get(&place).shows_not("Put it on the next date");
        mari.post(&format!("{place}/told"), &[]).is(409).shows("There is no date");
    }

    fn what_might_happen_is_added_to_the_next_date_and_refused_where_there_is_no_room(app) {
        let (mut mari, group) = mari(&app);
        let plan = plan(&mut mari, group, &[]);
        let middle = parts(&mari.get(&plan))[1].clone();
        let date = date(&app, &mut mari, group);
        mari.get(&plan).shows("Put it on the next date");
        mari.post(&format!("{plan}/told"), &[]).goes_to(&format!("{date}?said=said-kept"));
        mari.get(&date).shows(&middle);

        let id = Id::parse(date.rsplit('/').next().unwrap()).unwrap();
        // Filled up to the last letters there are.
        let (now, here) = (app.clock.now(), jiff::civil::date(2026, 12, 1).at(0, 0, 0, 0));
        let was = app.app.database.read(|store| meetings::upcoming(store, group, here)).unwrap().remove(0).happening_text;
        let room = |was: &str| "A long walk by the river. ".repeat(20).chars().take(390 - was.chars().count()).collect::<String>();
        let (en, cy) = (room(&was.en), room(&was.cy));
        app.app
            .database
            .write(move |store| meetings::say_what_might_happen(store, group, id, false, (&en, &cy), now))
            .unwrap();
        let another = self::plan(&mut mari, group, &[("purpose", "language"), ("people", "9")]);
        mari.post(&format!("{another}/told"), &[]).is(409).shows("There is no room for more on that date.");
        mari.get(&date).shows("A long walk by the river.");
    }

    fn plans_are_for_those_who_hold_this_group(app) {
        let (mut mari, group) = mari(&app);
        let place = plan(&mut mari, group, &[]);
        let mut robin = scenes::comes(&app, &mut mari, group, "Robin", Role::Member);
        let mut other = app.joined("Sioned");
        let others = scenes::begins(&mut other, "Sioned", scenes::Called::default());
        let id = place.rsplit('/').next().unwrap();
        for end in ["", "/paper", "/paper.pdf", "/now", "/after"] {
            robin.get(&format!("{place}{end}")).is_not_here();
            other.get(&format!("/en/c/{others}/tonight/{id}{end}")).is_not_here();
        }
        other.get(&format!("/en/c/{others}/tonight"));
        other.post(&format!("/en/c/{others}/tonight/{id}/another"), &[]).is_not_here();
        mari.get(&place).is_well();
        mari.post(&format!("{place}/gone"), &[]).goes_to(&format!("/en/c/{group}/tonight"));
        mari.get(&place).is_not_here();
    }

    fn a_plan_goes_a_month_after_it_was_made(app) {
        let (mut mari, group) = mari(&app);
        let old = plan(&mut mari, group, &[]);
        let id = Id::parse(old.rsplit('/').next().unwrap()).unwrap();
        let there = |app: &TestApp, now: i64| {
            app.app.database.read(|store| crate::store::plan(store, group, id, now)).unwrap().is_some()
        };
        let made = app.clock.now().as_microsecond();
        app.clock.advance(32 * 86_400);
        assert!(!there(&app, app.clock.now().as_microsecond()), "it is read no more");
        assert!(there(&app, made), "and lies there until the hour");
        app.run_duties();
        assert!(!there(&app, made));
    }
}

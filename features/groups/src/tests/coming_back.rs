//! A woman who lost her passphrase comes back to her group (keys.md rule 9b), through the pages.

use testing::{Page, TestApp, Visitor};

use super::evening::{begins, house, sign_in, signs_in_with_code, woman};

fn code_on(page: &Page) -> String {
    let words = page.words();
    words.split_whitespace().find(|word| word.len() == 31 && word.matches('-').count() == 5).unwrap().to_owned()
}

pub fn code_for(mari: &mut Visitor, group: &str, role: &str) -> String {
    let path = format!("/en{group}/people/code");
    mari.get(&path).is_well();
    code_on(&mari.post(&path, &[("role", role)]))
}

fn joins(mari: &mut Visitor, group: &str, woman: &mut Visitor, name: &str) {
    let code = code_for(mari, group, "member");
    woman.get("/en/join").is_well();
    woman.post("/en/join", &[("code", &code), ("name_used", name), ("read", "yes")]).is(303);
}

/// Mari's group with Rhian holding it too, perhaps, and Robin in it, who offered something.
fn group(app: &TestApp, two: bool) -> (Visitor, Visitor, Visitor, String) {
    let mut mari = woman(app, "Mari");
    let group = begins(&mut mari);
    let mut rhian = woman(app, "Rhian-holds");
    if two {
        joins(&mut mari, &group, &mut rhian, "Rhian");
        let people = mari.get(&format!("/en{group}/people"));
        let place = people.links().into_iter().find(|link| link.contains("/people/holding/")).unwrap();
        mari.get(&place).is_well();
        mari.post(&place, &[("sure", "yes")]).is(303);
        rhian.gives_code("/en/sign-in/code?to=/en/").goes_to("/en/");
    }
    let mut robin = woman(app, "Robin-she");
    joins(&mut mari, &group, &mut robin, "Robin");
    robin.get(&format!("/en{group}/offers"));
    robin.post(&format!("/en{group}/offers"), &[("offer", "old words of Robin")]).is(303);
    (mari, rhian, robin, group)
}

/// Two weeks go by, and these facilitators sign in again.
fn two_weeks(app: &TestApp, holders: &mut [(&mut Visitor, &str)]) {
    app.clock.advance(i64::from(crate::second::HELD_DAYS) * 24 * 60 * 60);
    for (holder, name) in holders {
        signs_in_with_code(holder, name);
    }
}

/// Mari says that she knew Robin's voice; where it can be looked at.
fn asks(mari: &mut Visitor, group: &str) -> String {
    asks_for(mari, group, "Robin")
}

fn asks_for(mari: &mut Visitor, group: &str, name: &str) -> String {
    let path = format!("/en{group}/back");
    let page = mari.get(&path);
    let handles = page.attributes("input[name=handle]", "value");
    let labels: Vec<String> = page
        .attributes("input[name=handle]", "id")
        .iter()
        .map(|id| page.words_in(&format!("label[for='{id}']")).unwrap())
        .collect();
    let her = labels.iter().position(|label| label == name).unwrap();
    mari.post(&path, &[("handle", &handles[her]), ("method", "voice")]).is(303);
    let page = mari.get(&path);
    let gone = page.forms().into_iter().find(|form| form.ends_with("/gone")).unwrap();
    gone.trim_end_matches("/gone").to_owned()
}

testing::on_each_engine! { house =>
    fn two_who_know_her_let_her_in_and_the_words_open_again(app) {
        let (mut mari, mut rhian, mut old, group) = group(&app, true);
        // Both have held the group for two weeks, and nobody is signed in with the old account.
        two_weeks(&app, &mut [(&mut mari, "Mari"), (&mut rhian, "Rhian-holds")]);
        let place = asks(&mut mari, &group);
        // Whoever asked cannot agree, and nobody outside sees any of it.
        mari.get(&place).is_well();
        mari.post(&place, &[]).is(422).shows("Another facilitator has to agree.");
        rhian.get(&format!("/en{group}/back")).shows("Do you know her too?");
        rhian.get(&place).is_well().shows("Robin");
        let page = rhian.post(&place, &[]);
        // The whole address, to be read to her or typed on a phone that has never been here.
        page.is_well().shows("https://thursdays.example/en/come-back");
        let code = code_on(&page);
        assert_eq!(app.columns_with(code.replace('-', "")), Vec::<String>::new());

        let mut robin = app.visitor();
        robin.get("/en/come-back").is_well().sends_to("/en/come-back").shows("Your code comes with you");
        let mut robin = woman(&app, "Robin-is-new");
        robin.get("/en/come-back");
        robin.post("/en/come-back", &[("code", "abcdefghabcdefghabcdefghaa")]).is(422).refuses("code");
        robin.post("/en/come-back", &[("code", &code)]).goes_to(&format!("/en{group}/again?said=said-groups-back"));
        robin.follow().is_well().shows("Nothing is sent to you until you say how.").links_to(&format!("/en{group}/reach"));
        // The old account is cut; the code is used up; the group sees a line without a reason.
        sign_in(&mut old, "Robin-she");
        old.get(&format!("/en{group}")).is_not_here();
        let mut thief = woman(&app, "Thief-comes-late");
        thief.get("/en/come-back");
        thief.post("/en/come-back", &[("code", &code)]).is(422).refuses("code");
        robin.get(&format!("/en{group}")).is_well().shows("One woman is back.");
        // Her own words from before are still shut; Mari opens them from the keys she holds.
        assert_eq!(robin.get(&format!("/en{group}/offers")).field("offer"), "");
        let back = mari.get(&format!("/en{group}/back"));
        back.shows("Open the group's words for her again");
        let open = back.forms().into_iter().find(|form| form.ends_with("/open")).unwrap();
        mari.post(&open, &[]).is(303);
        assert_eq!(robin.get(&format!("/en{group}/offers")).field("offer"), "old words of Robin");
        mari.get(&format!("/en{group}/back")).shows_not("Open the group's words for her again");
        mari.post(&open, &[]).is_not_here();
        // Everything goes on: she writes, and the others' chain still holds.
        robin.post(&format!("/en{group}/offers"), &[("offer", "new words of Robin")]).is(303);
        mari.get(&format!("/en{group}/offers")).shows("new words of Robin");
        app.clock.advance(91 * 24 * 60 * 60);
        app.run_duties();
    }

    fn the_only_facilitator_waits_a_day(app) {
        let (mut mari, _, _, group) = group(&app, false);
        let place = asks(&mut mari, &group);
        mari.get(&format!("/en{group}/back")).shows("Hours left: 24");
        mari.get(&place);
        mari.post(&place, &[]).is(422).shows("Hours left: 24");
        app.clock.advance(24 * 60 * 60);
        signs_in_with_code(&mut mari, "Mari");
        mari.get(&format!("/en{group}/back")).shows("The day is over.");
        mari.get(&place).is_well();
        code_on(mari.post(&place, &[]).is_well());
        // And she can still think again.
        mari.get(&format!("/en{group}/back"));
        mari.post(&format!("{place}/gone"), &[]).is(303);
        mari.get(&place).is_not_here();
    }

    fn a_row_planted_in_the_table_lets_nobody_in(app) {
        use diesel::{ExpressionMethods as _, RunQueryDsl as _};

        use crate::readmission::readmissions;

        let (mut mari, mut rhian, _, group) = group(&app, true);
        two_weeks(&app, &mut [(&mut mari, "Mari"), (&mut rhian, "Rhian-holds")]);
        let place = asks(&mut mari, &group);
        rhian.get(&place).is_well();
        let code = code_on(rhian.post(&place, &[]).is_well());
        // Somebody with the database makes Mari agree with herself.
        app.app
            .database
            .write(|store| {
                Ok(diesel::update(readmissions::table)
                    .set(readmissions::asked_at.eq(0_i64))
                    .execute(store)?)
            })
            .unwrap();
        let mut robin = woman(&app, "Robin-is-new");
        robin.get("/en/come-back");
        robin.post("/en/come-back", &[("code", &code)]).is(500);
        robin.get(&format!("/en{group}")).is_not_here();
    }

    fn asking_wants_a_woman_and_a_way(app) {
        let (mut mari, _, mut robin, group) = group(&app, false);
        let path = format!("/en{group}/back");
        mari.get(&path);
        mari.post(&path, &[("method", "voice")]).is(422).refuses("handle");
        let handle = mari.get(&path).attributes("input[name=handle]", "value").remove(0);
        mari.post(&path, &[("handle", &handle)]).is(422).refuses("method");
        mari.post(&path, &[("handle", &handle), ("method", "letter")]).is(422).refuses("method");
        mari.post(&path, &[("handle", "🌿"), ("method", "voice")]).is(422).refuses("handle");
        mari.post(&path, &[("handle", "aaaaaaaaaaaaaaaaaaaaaaaaaa"), ("method", "voice")]).is_not_here();
        robin.get(&path).is_not_here();
        robin.post(&path, &[("handle", &handle), ("method", "voice")]).is_not_here();
    }

    fn two_of_whom_one_is_new_wait_a_day_like_one_alone(app) {
        let (mut mari, mut rhian, _, group) = group(&app, true);
        let place = asks(&mut mari, &group);
        rhian.get(&format!("/en{group}/back")).shows("less than two weeks").shows("Hours left: 24");
        rhian.get(&place);
        rhian.post(&place, &[]).is(422).shows("Hours left: 24");
        app.clock.advance(24 * 60 * 60);
        signs_in_with_code(&mut rhian, "Rhian-holds");
        rhian.get(&place).is_well();
        let code = code_on(rhian.post(&place, &[]).is_well());
        let mut robin = woman(&app, "Robin-is-new");
        robin.get("/en/come-back");
        robin.post("/en/come-back", &[("code", &code)]).is(303);
    }

    fn whoever_is_signed_in_with_the_old_account_can_say_that_it_was_not_she(app) {
        let (mut mari, mut rhian, mut old, group) = group(&app, true);
        two_weeks(&app, &mut [(&mut mari, "Mari"), (&mut rhian, "Rhian-holds"), ]);
        let place = asks(&mut mari, &group);
        rhian.get(&place).is_well();
        let code = code_on(rhian.post(&place, &[]).is_well());
        // She is signed in just now: the code waits.
        sign_in(&mut old, "Robin-she");
        let mut thief = woman(&app, "Sounds-like-her");
        thief.get("/en/come-back");
        thief.post("/en/come-back", &[("code", &code)]).is(422).shows("Hours left: 72");
        let page = old.get("/en/asked");
        page.is_well().shows("Somebody asked to come back to this group as you");
        let no = page.forms().into_iter().find(|form| form.starts_with("/en/asked/")).unwrap();
        rhian.get("/en/asked").shows("Nothing waits here");
        rhian.post(&no, &[]).is(303);
        // One tap, where she first reads of it: on her own start, and on the group's page. Nobody else has the button.
        for path in ["/en/", &format!("/en{group}")] {
            let page = old.get(path);
            page.is_well().shows("Somebody asked to come back as you");
            assert!(page.forms().contains(&no), "{path} {:?}", page.forms());
            assert!(!rhian.get(path).forms().contains(&no), "{path}");
        }
        old.post(&no, &[]).is(303);
        old.get("/en/").is_well().shows_not("asked to come back");
        app.clock.advance(73 * 60 * 60);
        sign_in(&mut thief, "Sounds-like-her");
        thief.get("/en/come-back");
        thief.post("/en/come-back", &[("code", &code)]).is(422).refuses("code");
        thief.get(&format!("/en{group}")).is_not_here();
        // The facilitators see that it was somebody else.
        signs_in_with_code(&mut mari, "Mari");
        mari.get(&format!("/en{group}/back")).shows("that was not me who asked");
        // Asked for once more, it waits as if her account had been seen: she has time to say no again.
        let place = asks(&mut mari, &group);
        signs_in_with_code(&mut rhian, "Rhian-holds");
        rhian.get(&place).is_well();
        let code = code_on(rhian.post(&place, &[]).is_well());
        thief.get("/en/come-back");
        thief.post("/en/come-back", &[("code", &code)]).is(422).shows("Hours left: 72");
        sign_in(&mut old, "Robin-she");
        old.get(&format!("/en{group}")).is_well();
    }

    fn a_facilitator_who_is_let_in_again_sets_up_a_new_second_factor(app) {
        let (mut mari, _, _, group) = group(&app, true);
        let place = asks_for(&mut mari, &group, "Rhian");
        app.clock.advance(25 * 60 * 60);
        signs_in_with_code(&mut mari, "Mari");
        mari.get(&place).is_well();
        let code = code_on(mari.post(&place, &[]).is_well());
        let mut rhian = woman(&app, "Rhian-is-new");
        rhian.get("/en/come-back");
        rhian.post("/en/come-back", &[("code", &code)]).is(303);
        let home = format!("/en{group}");
        let way = format!("/en/sign-in/code?to={home}");
        rhian.get(&home).goes_to(&way);
        rhian.gives_code(&way).goes_to(&home);
        rhian.get(&home).is_well();
    }

    fn her_old_account_hears_afterwards_that_her_place_went(app) {
        let (mut mari, mut rhian, mut old, group) = group(&app, true);
        two_weeks(&app, &mut [(&mut mari, "Mari"), (&mut rhian, "Rhian-holds")]);
        let place = asks(&mut mari, &group);
        rhian.get(&place).is_well();
        let code = code_on(rhian.post(&place, &[]).is_well());
        let mut robin = woman(&app, "Robin-is-new");
        robin.get("/en/come-back");
        robin.post("/en/come-back", &[("code", &code)]).is(303);
        sign_in(&mut old, "Robin-she");
        let page = old.get("/en/asked");
        page.is_well().shows("your place in this group went to another account");
        let no = page.forms().into_iter().find(|form| form.starts_with("/en/asked/")).unwrap();
        robin.get("/en/asked").shows("Nothing waits here");
        old.post(&no, &[]).is(303);
        old.get("/en/asked").shows("Nothing waits here");
        mari.get(&format!("/en{group}/back")).shows("that was not me who came back");
    }
}

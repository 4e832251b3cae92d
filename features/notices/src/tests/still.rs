//! 'Is it still safe to reach you this way?', asked again where she comes in herself, or in person.

use jiff::civil::date;
use testing::{TestApp, on_each_engine};

use super::house::{Ten, house, with_defaults};
use crate::{
    model::Plan,
    plans, rules,
    store::{MAIL_JOB, SECOND_JOB, TEXT_JOB},
};

const DAY: i64 = 24 * 3600;

fn asked(ten: &mut Ten, name: &str) -> Vec<web::Question> {
    let (group, handle) = (ten.group, ten.handles[name]);
    ten.woman(name).does(group, move |visit| crate::group_questions(visit, group, handle))
}

fn waits_in_the_outbox(app: &TestApp) -> usize {
    let now = app.clock.now().checked_add(jiff::SignedDuration::from_hours(24 * 365)).unwrap();
    app.app
        .database
        .write(move |store| {
            let mut found = 0;
            for kind in [MAIL_JOB, TEXT_JOB, SECOND_JOB] {
                found += database::claim_jobs(store, kind, now, 1, 100)?.len();
            }
            Ok(found)
        })
        .unwrap()
}

on_each_engine! { house =>
    fn after_twelve_weeks_she_is_asked_where_she_comes_in_and_nowhere_else(app) {
        let mut ten = Ten::new(&app);
        let (group, tess) = (ten.group, ten.handles["Tess"]);
        ten.woman("Bet").sets(group, "mail", &[("email", "canary-bet@post.example")]).is(303);
        app.clock.advance(83 * DAY);
        app.run_duties();
        ten.woman("Bet").sign_in();
        assert!(asked(&mut ten, "Bet").is_empty());
        app.clock.advance(DAY);
        app.run_duties();
        ten.woman("Bet").sign_in();
        let [question] = &asked(&mut ten, "Bet")[..] else { panic!() };
        assert_eq!(question.heading, "Is it still safe to reach you this way?");
        // Not even the way: it stands behind her passphrase.
        assert!(question.lines.is_empty(), "{:?}", question.lines);
        assert_eq!(question.other, (format!("/en/c/{group}/reach"), "Change it".to_owned()));
        assert_eq!(question.yes, (format!("/en/c/{group}/reach/still"), "Yes, still right".to_owned()));
        // She who set nothing is asked nothing.
        ten.woman("Tess").sign_in();
        assert!(asked(&mut ten, "Tess").is_empty());
        // Nothing was sent, and nothing will be.
        assert_eq!(ten.sink.kept().unwrap().len(), 0);
        assert_eq!(waits_in_the_outbox(&app), 0);
        // One tap ends it for twelve weeks more; what she set stays as it was.
        ten.woman("Bet").browser.get(&format!("/en/c/{group}/reach/looked")).is_well();
        app.clock.advance(301);
        ten.woman("Bet").browser.post(&question.yes.0, &[]).goes_to(&question.other.0);
        assert_eq!(asked(&mut ten, "Bet").len(), 1, "whoever holds her open phone does not answer for her");
        ten.woman("Bet").sign_in();
        ten.woman("Bet").browser.get(&format!("/en/c/{group}/reach/looked"));
        ten.woman("Bet").browser.post(&question.yes.0, &[]).goes_to(&format!("/en/c/{group}?said=said-kept"));
        assert!(asked(&mut ten, "Bet").is_empty());
        ten.woman("Bet").sign_in();
        let page = ten.woman("Bet").browser.get(&question.other.0);
        page.is_well().shows("canary-bet@post.example").shows("Last said on").shows("16 February 2027");
        page.shows_not("Is it still safe");
        app.clock.advance(84 * DAY);
        ten.woman("Bet").sign_in();
        assert_eq!(asked(&mut ten, "Bet").len(), 1);
        ten.woman("Bet").browser.get(&question.other.0).shows("Is it still safe").shows("Yes, still right");
        // Changing it is an answer too.
        ten.woman("Bet").sets(group, "app", &[]).is(303);
        assert!(asked(&mut ten, "Bet").is_empty());
        ten.woman("Tess").sign_in();
        ten.woman("Tess").browser.get(&format!("/en/c/{group}/reach/looked"));
        ten.woman("Tess").browser.post(&question.yes.0, &[]).is_not_here();
        ten.woman("Tess").browser.post(&format!("/en/c/{group}/reach/of/{tess}/still"), &[]).is_not_here();
        assert_eq!(waits_in_the_outbox(&app), 0);
    }

    fn a_plan_from_before_its_day_was_kept_is_asked_about_twelve_weeks_later(app) {
        let mut ten = Ten::new(&app);
        let (group, bet) = (ten.group, ten.handles["Bet"]);
        ten.woman("Bet").sets(group, "mail", &[("email", "bet@post.example")]).is(303);
        // As it was written then, and as the step left it on the day on which it came.
        let plan = plans::plan(&app.app, group, bet).unwrap().unwrap();
        let sealed = plans::seal(&app.app, group, bet, &Plan { said_on: None, ..plan }).unwrap();
        app.meddle(&format!("UPDATE contact_plans SET sealed = {}, undated_on = '2026-12-01'", app.in_sql(&sealed)));
        ten.woman("Bet").sign_in();
        assert!(asked(&mut ten, "Bet").is_empty());
        ten.woman("Bet").browser.get(&format!("/en/c/{group}/reach")).shows("bet@post.example").shows_not("Last said on");
        app.clock.advance(84 * DAY);
        ten.woman("Bet").sign_in();
        assert!(asked(&mut ten, "Bet").is_empty());
        app.clock.advance(7 * DAY);
        ten.woman("Bet").sign_in();
        let [question] = &asked(&mut ten, "Bet")[..] else { panic!() };
        ten.woman("Bet").browser.get(&format!("/en/c/{group}/reach/looked"));
        ten.woman("Bet").browser.post(&question.yes.0, &[]).is(303);
        assert!(asked(&mut ten, "Bet").is_empty());
        let plan = plans::plan(&app.app, group, bet).unwrap().unwrap();
        assert_eq!((plan.said_on, plan.undated_on), (Some(date(2027, 2, 23)), None));
    }

    fn after_a_new_passphrase_she_is_asked_at_once_and_reads_the_day_it_was_set(app) {
        let mut ten = Ten::new(&app);
        let (group, bet) = (ten.group, ten.handles["Bet"]);
        ten.woman("Bet").sets(group, "mail", &[("email", "bet@post.example")]).is(303);
        assert!(asked(&mut ten, "Bet").is_empty());
        let today = app.clock.now_here().date();
        app.app.database.write(move |store| plans::ask_at_once(store, group, bet, today)).unwrap();
        let [question] = &asked(&mut ten, "Bet")[..] else { panic!() };
        let [line] = &question.lines[..] else { panic!("{:?}", question.lines) };
        assert!(line.starts_with("How we reach you was last set, or said to be right, on "), "{line}");
        // It stays until she says something, and her answer ends it.
        app.app.database.write(move |store| plans::ask_at_once(store, group, bet, today)).unwrap();
        ten.woman("Bet").browser.get(&format!("/en/c/{group}/reach/looked"));
        ten.woman("Bet").browser.post(&question.yes.0, &[]).is(303);
        assert!(asked(&mut ten, "Bet").is_empty());
        assert_eq!(plans::plan(&app.app, group, bet).unwrap().unwrap().undated_on, None);
    }

    fn what_another_writes_with_her_says_when_and_by_whom(app) {
        let mut ten = Ten::new(&app);
        let (group, gwenno) = (ten.group, ten.handles["Gwenno"]);
        let path = format!("/en/c/{group}/reach/of/{gwenno}");
        let mut rhian = ten.second(&app, "Rhian");
        rhian.sign_in();
        rhian.browser.get(&path).is_well().shows_not("Written by");
        ten.mari.browser.get(&format!("{path}/by/letter"));
        ten.mari.browser.post(&format!("{path}/by/letter"), &with_defaults(&[("postal", "")])).is(422);
        rhian.browser.get(&path).shows_not("Written by");
        ten.mari.browser.get(&format!("{path}/by/letter"));
        ten.mari.browser.post(&format!("{path}/by/letter"), &with_defaults(&[("postal", "1 Canary Lane")])).is(303);
        rhian.browser.get(&path).shows("Written by Mari: ").shows_not("Canary Lane");
        let (looks, holds) = plans::looks(&app.app, group, gwenno).unwrap();
        assert!(holds && looks.len() == 1 && looks[0].why == crate::model::Why::Wrote);
        // It is no reason to open it.
        rhian.browser.get(&path);
        rhian.browser.post(&path, &[("why", "wrote"), ("words", "")]).is(422);
    }

    fn she_who_has_no_account_is_asked_in_person(app) {
        let mut ten = Ten::new(&app);
        let (group, gwenno, bet) = (ten.group, ten.handles["Gwenno"], ten.handles["Bet"]);
        let path = format!("/en/c/{group}/reach/of/{gwenno}");
        ten.mari.browser.get(&format!("{path}/by/letter"));
        ten.mari.browser.post(&format!("{path}/by/letter"), &with_defaults(&[("postal", "1 Canary Lane")])).is(303);
        ten.woman("Bet").sets(group, "mail", &[("email", "bet@post.example")]).is(303);
        ten.mari.sign_in();
        ten.mari.browser.get(&path).is_well().shows_not("Ask her again in person");
        app.clock.advance(84 * DAY);
        app.run_duties();
        ten.mari.sign_in();
        ten.mari.browser.get(&path).is_well().shows("Ask her again in person").shows_not("Canary Lane");
        ten.mari.browser.get(&format!("/cy/c/{group}/reach/of/{gwenno}")).shows("Gofynnwch iddi eto");
        // Of a woman with an account, who is asked herself, those who hold the group read nothing of it.
        ten.mari.browser.get(&format!("/en/c/{group}/reach/of/{bet}")).is_well().shows_not("Ask her again");
        ten.mari.browser.post(&format!("/en/c/{group}/reach/of/{bet}/still"), &[]).is_not_here();
        ten.mari.browser.get(&path);
        ten.mari.browser.post(&format!("{path}/still"), &[]).goes_to(&format!("{path}?said=said-kept"));
        ten.mari.browser.get(&path).is_well().shows_not("Ask her again in person");
        assert_eq!((waits_in_the_outbox(&app), ten.sink.kept().unwrap().len()), (0, 0));
    }
}

#[test]
fn twelve_weeks_are_counted_from_the_day_she_said_it() {
    let said = date(2026, 11, 24);
    for (today, is) in [
        (date(2026, 11, 24), false),
        (date(2027, 2, 15), false),
        (date(2027, 2, 16), true),
        (date(2028, 1, 1), true),
        // A clock that was set back asks nothing.
        (date(2026, 1, 1), false),
    ] {
        assert_eq!(rules::is_asked_again(Some(said), None, today), is, "{today}");
    }
    // What she said counts before the day on which a plan without one was found; without either nobody knows.
    let (found, later) = (date(2026, 12, 1), date(2027, 2, 16));
    assert!(rules::is_asked_again(Some(said), Some(found), later) && !rules::is_asked_again(None, Some(found), later));
    assert!(rules::is_asked_again(None, Some(found), date(2027, 2, 23)));
    assert!(rules::is_asked_again(None, None, said));
    // She has new keys since.
    assert!(rules::is_asked_again(Some(said), Some(said), said));
}

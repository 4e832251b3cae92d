//! What was promised to a woman who has no account: she reads nothing here, and is told by hand.

use testing::{TestApp, on_each_engine};

use super::pages::{Scene, first, house, scene};

const UNREAD: &str = "She has no account and reads nothing here: tell her yourself, in the way she chose.";

/// Mari keeps a place for Gwenno and promises her something; gives the page of the promise.
fn promises_gwenno(app: &TestApp, all: &mut Scene) -> String {
    let people = format!("/en/c/{}/people", all.group);
    all.mari.get(&people).is_well();
    all.mari.post(&format!("{people}/place"), &[("name_used", "Gwenno")]).is(303);
    let gwenno = scenes::person(app, all.group, "Gwenno").handle.to_string();
    all.mari.get(&all.place).shows("Gwenno (no account)").shows("Whoever has no account reads nothing here.");
    all.mari.get(&format!("{}/to/{gwenno}", all.place)).is_well().shows(UNREAD);
    let fields =
        [("what", "canarylift: a lift"), ("to", &gwenno), ("by-day", "5"), ("by-month", "12"), ("by-year", "2026")];
    let said = all.mari.post(&all.place, &fields).is(303).location.clone().unwrap();
    let page = all.mari.get(&said);
    page.shows("It is promised.").shows(UNREAD).shows_not("Those it was made to can read it");
    first(&page, &all.place)
}

fn cards(all: &Scene) -> String {
    format!("/en/c/{}/test-cards", all.group)
}

/// The button on her page, once.
fn tells(all: &mut Scene, one: &str, told: &str, said: &str) {
    all.mari.get(one).is_well().shows("I have told her").shows(UNREAD);
    let place = all.mari.post(&format!("{one}/told"), &[("told", told)]).is(303).location.clone().unwrap();
    all.mari.post_again(&format!("{one}/told"), &[("told", told)]).goes_to(&place);
    all.mari.get(&place).shows(said);
}

on_each_engine! { house =>
    fn whoever_promises_a_woman_without_an_account_tells_her_by_hand_and_again_when_it_changes(app) {
        let mut all = scene(&app);
        let one = promises_gwenno(&app, &mut all);
        all.mari.get(&cards(&all)).shows("Tell her yourself: she has no account").shows("Tell Gwenno: this is promised to her");
        all.mari.get(&one).shows("The way she chose").shows("She has no account: tell her this yourself.");
        all.mari.get(&one.replace("/en/", "/cy/")).shows("Does ganddi hi ddim cyfrif, a dydy hi'n darllen dim byd yma");
        // Nobody else reads of it.
        for she in [&mut all.sioned, &mut all.robin] {
            she.get(&format!("/en/c/{}/test-cards", all.group)).shows_not("Gwenno");
            she.get(&all.place);
            she.post(&format!("{one}/told"), &[("told", "made")]).is_not_here();
        }
        all.mari.get(&one);
        all.mari.post(&format!("{one}/told"), &[("told", "nothing")]).is(409);
        tells(&mut all, &one, "made", "Thank you. If something changes, it stands here again.");
        all.mari.get(&cards(&all)).shows_not("Tell Gwenno");
        all.mari.get(&one).shows_not("I have told her").shows(UNREAD);
        // Its day passes.
        app.meddle("UPDATE promises SET by_day = '2026-11-22'");
        all.mari.get(&cards(&all)).shows("Tell Gwenno honestly: the day has passed");
        all.mari.get(&one).shows("then tell her yourself, in the way she chose. You need not say why.").shows_not("Whoever it was promised to reads");
        // What stands no more is not ticked.
        all.mari.post(&format!("{one}/told"), &[("told", "made")]).is(303);
        all.mari.get(&cards(&all)).shows("Tell Gwenno honestly");
        tells(&mut all, &one, "late", "Thank you. If something changes");
        all.mari.get(&cards(&all)).shows_not("Tell Gwenno");
        // An honest word, with a new day: what became of the first names it, and nothing else is to be told.
        all.mari.get(&one);
        let said = all.mari.post(&format!("{one}/honest-word"), &[("word", "3")]).is(303).location.clone().unwrap();
        all.mari.get(&said).shows("Your honest word is kept.").shows(UNREAD).shows_not("can read your honest word");
        let due = all.mari.get(&cards(&all));
        due.shows("Tell Gwenno: what became of it").shows_not("Tell Gwenno: this is promised");
        all.mari.get(&one).shows("There is a new day: Friday 27 November.").shows("canarylift");
        tells(&mut all, &one, "became", "Thank you. If something changes");
        all.mari.get(&cards(&all)).shows_not("Tell Gwenno");
        all.mari.get(&one).is(303);
        // It is closed.
        let two = first(&all.mari.get(&all.place), &all.place);
        assert_ne!(one, two);
        all.mari.get(&two);
        let said = all.mari.post(&format!("{two}/closure"), &[("became", "kept")]).is(303).location.clone().unwrap();
        let page = all.mari.get(&said);
        page.shows("It is closed.").shows(UNREAD).shows("Tell Gwenno: what became of it").shows_not("can read what became of it");
        tells(&mut all, &two, "became", "Thank you. If something changes");
        all.mari.get(&cards(&all)).shows_not("Tell Gwenno");
    }

    fn a_new_day_that_is_over_as_well_is_told_to_nobody(app) {
        let mut all = scene(&app);
        let one = promises_gwenno(&app, &mut all);
        app.meddle("UPDATE promises SET by_day = '2026-11-22'");
        all.mari.get(&one);
        all.mari.post(&format!("{one}/honest-word"), &[("word", "1")]).is(303);
        all.mari.get(&cards(&all)).shows("Tell Gwenno: what became of it");
        // The second day passes before anybody told her of it.
        app.meddle("UPDATE promises SET by_day = '2026-11-22' WHERE state = 'open'");
        app.meddle("UPDATE promises SET later_day = '2026-11-22' WHERE state <> 'open'");
        all.mari.get(&cards(&all)).shows("Tell Gwenno honestly: the day has passed").shows_not("Tell Gwenno: what became of it");
        all.mari.get(&all.place).shows_not("Tell Gwenno: what became of it");
    }

    fn what_is_to_be_told_follows_the_promise_and_frees_itself_when_she_goes(app) {
        let mut all = scene(&app);
        let one = promises_gwenno(&app, &mut all);
        let sioned = scenes::person(&app, all.group, "Sioned").handle.to_string();
        all.mari.get(&one);
        all.mari.post(&format!("{one}/hand-over"), &[("to", &sioned), ("agreed", "yes")]).is(303);
        all.mari.get(&cards(&all)).shows_not("Tell Gwenno");
        all.sioned.get(&cards(&all)).shows("Tell Gwenno: this is promised to her").shows("canarylift");
        all.sioned.get(&one);
        all.sioned.post(&format!("{one}/closure"), &[("became", "not-possible")]).is(303);
        // Whoever closed it steps down before she told: another who holds the group does.
        let down = format!("/en/c/{}/rest/down", all.group);
        all.mari.get(&cards(&all)).shows_not("Tell Gwenno");
        all.sioned.get(&down).is_well();
        all.sioned.post(&down, &[]).is(303);
        all.sioned.get(&cards(&all)).shows_not("Tell Gwenno");
        all.mari.get(&cards(&all)).shows("Tell Gwenno: what became of it");
        all.mari.get(&one).is_well().shows("I could not do it. I am sorry.");
        all.robin.get(&one).is_not_here();
        // She goes, and it with her.
        let gwenno = scenes::person(&app, all.group, "Gwenno").handle.to_string();
        let place = format!("/en/c/{}/people/place/{gwenno}", all.group);
        all.mari.get(&place).is_well();
        all.mari.post(&place, &[("sure", "yes")]).is(303);
        all.mari.get(&cards(&all)).shows_not("Tell Gwenno").shows_not("she has no account");
        all.mari.get(&one).is_not_here();
        all.mari.get(&all.place);
        all.mari.post(&format!("{one}/told"), &[("told", "became")]).is_not_here();
    }

    fn nobody_is_told_by_hand_who_reads_here_herself(app) {
        let mut all = scene(&app);
        let robin = scenes::person(&app, all.group, "Robin").handle.to_string();
        all.promise(&robin, "I will ring you");
        let one = first(&all.mari.get(&all.place), &all.place);
        all.mari.get(&all.place).shows_not("no account").shows_not("I have told her");
        all.mari.get(&one).shows_not("no account").shows_not("I have told her");
        all.mari.get(&cards(&all)).shows_not("she has no account");
        all.mari.post(&format!("{one}/told"), &[("told", "made")]).is_not_here();
    }
}

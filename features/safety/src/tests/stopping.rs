//! A facilitator stops holding a group while somebody waits for her answer.

use testing::{TestApp, Visitor, on_each_engine};

use super::scene::{PASSPHRASE, Scene, first, house, scene};

const WORDS: &str = "canaryreport she laughs at how I speak";
const NOBODY: &str = "Whoever you chose does not do this work here any more";

/// Robin writes to Sioned, who then steps down.
fn written_and_stopped(app: &TestApp) -> Scene {
    let mut all = scene(app);
    let (about, sioned) = (all.about(), all.to(app, "Sioned"));
    all.robin.get(&about).is_well();
    all.robin.post(&about, &[("to", &sioned), ("what", WORDS), ("want", "canarywant keep us apart")]).is(303);
    let down = format!("/en/c/{}/rest/down", all.group);
    let page = all.sioned.get(&down);
    page.is_well()
        .shows("Waiting for your answer under 'Something doesn't feel right': 1.")
        .shows("The nearest day: Tuesday 1 December.")
        .shows("can send it to somebody else")
        .shows_not("canary")
        .shows_not("Robin");
    // Leaving and erasing say the same.
    for place in ["rest/go", "rest/all/sure"] {
        let place = format!("/en/c/{}/{place}", all.group);
        all.sioned.gives_passphrase_again(PASSPHRASE, &place);
        all.sioned.get(&place).is_well().shows("The nearest day: Tuesday 1 December.");
    }
    // To another, who reads none of it, her page says nothing of the kind.
    all.mari.get(&down).is_well().shows_not("Waiting for your answer");
    all.sioned.get(&down).is_well();
    all.sioned.post(&down, &[]).is(303);
    all
}

fn promised(app: &TestApp) -> Vec<Vec<u8>> {
    let days = |(column, bytes): (String, Vec<u8>)| (column == "main.promises.by_day").then_some(bytes);
    app.every_byte().into_iter().filter_map(days).collect()
}

/// Sends it to Mari from her own page.
fn sends_again(she: &mut Visitor, one: &str, to: &str) {
    let again = format!("{one}/again");
    let page = she.get(one);
    page.is_well().shows(NOBODY).shows("Answer by: Tuesday 1 December 2026").sends_to(&again);
    she.post(&again, &[("to", "outside")]).refuses("to").shows(WORDS);
    she.post_and_follow(&again, &[("to", to)])
        .is_well()
        .shows("It has been sent.")
        .shows_not(NOBODY)
        .shows("Answer by: Tuesday 1 December 2026");
}

on_each_engine! { house =>
    fn she_who_wrote_is_told_at_once_and_sends_it_to_somebody_else_in_one_step(app) {
        let mut all = written_and_stopped(&app);
        let cards = all.robin.get(&format!("/en/c/{}/test-cards", all.group)).html;
        // Not what it is: somebody may look at her screen with her.
        assert!(cards.contains("There is something new for you.") && !cards.contains(NOBODY), "{cards}");
        let mine = all.robin.get("/en/say/mine");
        mine.shows(NOBODY).shows("The day that was promised: Tuesday 1 December 2026");
        let one = first(&mine, "/en/say/mine/");
        let mari = all.to(&app, "Mari");
        // Nobody else sends it for her.
        all.nia.get("/en/account");
        all.nia.post(&format!("{one}/again"), &[("to", &mari)]).is_not_here();
        sends_again(&mut all.robin, &one, &mari);
        let inbox = all.mari.get("/en/say/inbox");
        inbox.shows("Tuesday 1 December 2026");
        let report = first(&inbox, "/en/say/inbox/");
        all.mari.get(&report).is_well().shows(WORDS).shows("canarywant").shows_not("Robin");
        all.sioned.get(&report).is_not_here();
        all.robin.get(&one).shows("Somebody you chose has read it.");
        assert_eq!(promised(&app), [b"2026-12-01".to_vec()]);
        // While somebody reads it, a second sending changes nothing.
        let (again, sioned) = (format!("{one}/again"), all.to(&app, "Mari"));
        all.robin.post(&again, &[("to", &sioned)]).is(303);
        all.mari.get(&report).is_well();
        all.mari.post(&format!("{report}/answer"), &[("answer", "canaryanswer Thank you.")]).is(303);
        all.robin.get(&one).shows("canaryanswer");
        assert!(app.columns_with("canary").is_empty());
    }

    fn a_day_that_has_passed_is_said_and_another_is_promised(app) {
        let all = written_and_stopped(&app);
        let mari = all.to(&app, "Mari");
        app.clock.advance(8 * 86_400);
        let mut robin = app.visitor();
        robin.get("/en/sign-in");
        robin.post("/en/sign-in", &[("name", "Robin"), ("passphrase", PASSPHRASE)]).is(303);
        let one = first(&robin.get("/en/say/mine"), "/en/say/mine/");
        robin.get(&one).shows(NOBODY).shows("The day that was promised: Tuesday 1 December 2026");
        // Seven days from Wednesday 2 December 2026.
        robin.post_and_follow(&format!("{one}/again"), &[("to", &mari)]).shows("The new day is Wednesday 9 December 2026.");
        assert_eq!(promised(&app).len(), 2, "the day that was missed is not struck out");
        drop(all.robin);
    }

    fn words_alone_are_enough_to_send_it_on(app) {
        let mut all = scene(&app);
        let (about, sioned, mari) = (all.about(), all.to(&app, "Sioned"), all.to(&app, "Mari"));
        let mut she = app.visitor();
        let words = she.get(&about).field("recovery-words");
        she.post(&about, &[("to", &sioned), ("what", WORDS), ("recovery-words", &words)]).is_well();
        let down = format!("/en/c/{}/rest/down", all.group);
        all.sioned.get(&down).is_well();
        all.sioned.post(&down, &[]).is(303);
        let mut back = app.visitor();
        back.get("/en/say/back");
        back.post("/en/say/back", &[("recovery-words", &words)]).is_well().shows(NOBODY).shows_not("Mari");
        let sent = [("recovery-words", words.as_str()), ("do", "send-again"), ("to", mari.as_str())];
        back.post("/en/say/back", &sent).is_well().shows("It has been sent.").shows_not(NOBODY);
        let report = first(&all.mari.get("/en/say/inbox"), "/en/say/inbox/");
        all.mari.get(&report).shows(WORDS);
    }
}

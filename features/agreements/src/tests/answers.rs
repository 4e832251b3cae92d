use super::house::{Three, house};

const CANARY: &str = "canarywords about the kettle";

fn answer(three: &mut Three, answer: &str, words: &str, shown: &str) {
    let mine = three.path("/mine");
    let version = three.robin.get(&mine).field("version");
    three
        .robin
        .post(&mine, &[("answer", answer), ("words", words), ("shown", shown), ("version", &version)])
        .goes_to(&format!("{}?said=said-kept", three.path("")));
}

testing::on_each_engine! { house =>
    fn her_answer_is_hers_alone_and_lies_in_no_column(app) {
        let mut three = Three::new(&app);
        three.prepares();
        answer(&mut three, "how-about", CANARY, "nobody");
        let (together, mine) = (three.path(""), three.path("/mine"));
        three.robin.get(&mine).shows(CANARY);
        three.robin.get(&together).shows("You said").shows_not(CANARY);
        for other in [&mut three.mari, &mut three.sky] {
            other.get(&together).shows_not(CANARY).shows("Nobody has shown anything");
            other.get(&mine).shows_not(CANARY);
        }
        assert_eq!(app.columns_with(CANARY), Vec::<String>::new());
        assert_eq!(app.files_hold(CANARY), Vec::<String>::new());
        three.robin.get(&mine);
        three.robin.post(&three.path("/mine/gone"), &[]).goes_to(&format!("{together}?said=said-gone"));
        three.robin.get(&mine).shows_not(CANARY).shows_not("Take my answer back");
        // Nor does a refusal say that there is one.
        three.robin.post(&mine, &[("answer", "how-about"), ("shown", "nobody"), ("version", "1")]).is(422).shows_not("Take my answer back");
    }

    fn the_length_of_what_is_stored_tells_no_answer(app) {
        let mut three = Three::new(&app);
        three.prepares();
        let mut lengths = std::collections::BTreeSet::new();
        for (given, words) in [("yes", ""), ("not-yet", ""), ("how-about", "more tea")] {
            answer(&mut three, given, words, "nobody");
            let group = three.group.to_vec();
            let length: usize = app.app.database.read(|store| {
                use crate::store::agreement_answers as rows;
                use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
                let sealed: Vec<u8> = rows::table.filter(rows::group_id.eq(group)).select(rows::sealed).first(store)?;
                Ok(sealed.len())
            }).unwrap();
            lengths.insert(length);
        }
        assert_eq!(lengths.len(), 1);
    }

    fn she_shows_it_as_far_as_she_says_and_no_newcomer_reads_it(app) {
        let mut three = Three::new(&app);
        three.prepares();
        let together = three.path("");
        answer(&mut three, "how-about", CANARY, "facilitators");
        three.mari.get(&together).shows(CANARY).shows("Robin").shows("facilitators only");
        three.sky.get(&together).shows_not(CANARY);
        answer(&mut three, "how-about", CANARY, "group");
        three.sky.get(&together).shows(CANARY).shows("One woman").shows_not("Robin");
        three.mari.get(&together).shows_not("Robin");
        answer(&mut three, "how-about", CANARY, "signed");
        three.sky.get(&together).shows(CANARY).shows("Robin");
        assert_eq!(app.columns_with(CANARY), Vec::<String>::new());
        let mut bet = app.joined("Bet");
        three.lets_in(&mut bet, "Bet");
        bet.get(&together).is_well().shows_not(CANARY);
        answer(&mut three, "yes", "", "nobody");
        three.sky.get(&together).shows_not(CANARY).shows("Nobody has shown anything");
    }

    fn a_new_passphrase_keeps_her_answer_and_leaving_takes_it(app) {
        let mut three = Three::new(&app);
        three.prepares();
        answer(&mut three, "how-about", CANARY, "nobody");
        let new = "two geese in a wet field";
        three.robin.asks_for_a_new_passphrase(testing::PASSPHRASE).is_well();
        three.robin
            .post("/en/account/key", &[("choice", "own"), ("passphrase", new), ("passphrase-again", new), ("losing", "people")])
            .goes_to("/en/account?said=said-kept");
        let mine = three.path("/mine");
        three.robin.get(&mine).is_well().shows(CANARY);
        let rest = format!("/en/c/{}/rest/go", three.group);
        three.robin.gives_passphrase_again(new, &rest);
        three.robin.get(&rest).is_well();
        three.robin.post(&rest, &[]).is(303);
        let group = three.group.to_vec();
        let left: i64 = app.app.database.read(|store| {
            use crate::store::agreement_answers as rows;
            use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
            Ok(rows::table.filter(rows::group_id.eq(group)).count().get_result(store)?)
        }).unwrap();
        assert_eq!(left, 0);
    }

    fn erasing_takes_what_she_answered(app) {
        let mut three = Three::new(&app);
        three.prepares();
        answer(&mut three, "how-about", CANARY, "signed");
        let together = three.path("");
        three.sky.get(&together).shows(CANARY);
        three.robin.erases_everything(testing::PASSPHRASE);
        three.sky.get(&together).is_well().shows_not(CANARY);
        three.robin.get(&together).asks_to_sign_in();
    }

    fn an_answer_to_what_she_did_not_read_is_not_kept(app) {
        let mut three = Three::new(&app);
        three.prepares();
        let mine = three.path("/mine");
        three.robin.get(&mine);
        three.robin.post(&mine, &[("answer", "yes"), ("shown", "nobody"), ("version", "7")]).is(409);
        three.robin.get(&three.path("")).shows_not("You said");
    }

    fn what_is_for_facilitators_opens_with_no_members_keys(app) {
        let mut three = Three::new(&app);
        three.prepares();
        let (together, tries) = (three.path(""), format!("/en/c/{}/tries", three.group));
        answer(&mut three, "how-about", CANARY, "facilitators");
        three.mari.get(&together).shows(CANARY).shows("Robin");
        three.sky.get(&tries).shows("opened 0 of 1");
        three.robin.get(&tries).shows("opened 0 of 1");
        three.mari.get(&tries).shows("opened 1 of 1");
        // What the group's own keys could open is not written down anywhere.
        let group = three.group.to_vec();
        let epoch: Option<i64> = app.app.database.read(|store| {
            use crate::store::agreement_answers as rows;
            use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
            Ok(rows::table.filter(rows::group_id.eq(group)).select(rows::epoch).first(store)?)
        }).unwrap();
        assert_eq!(epoch, None);
        assert_eq!(app.columns_with(CANARY), Vec::<String>::new());
        // A new passphrase of the facilitator keeps it readable for her.
        let new = "two geese in a wet field";
        three.mari.asks_for_a_new_passphrase(testing::PASSPHRASE).is_well();
        three.mari
            .post("/en/account/key", &[("choice", "own"), ("passphrase", new), ("passphrase-again", new), ("losing", "people")])
            .is(303);
        three.mari.get(&together).shows(CANARY);
        // Taken back, no key of it is left.
        three.robin.get(&three.path("/mine")).shows("Take my answer back");
        three.robin.post(&three.path("/mine/gone"), &[]).is(303);
        three.mari.get(&tries).shows("opened 0 of 0");
        three.robin.get(&three.path("/mine")).shows_not("Take my answer back");
    }

    fn deciding_takes_no_open_answer_away(app) {
        let mut three = Three::new(&app);
        three.prepares();
        let (together, decided) = (three.path(""), three.path("/decided"));
        answer(&mut three, "how-about", CANARY, "group");
        // It is there to be talked about before the day is written down.
        three.mari.get(&decided).shows("Still open").shows(CANARY).shows_not("Robin");
        three.decides();
        three.sky.get(&together).shows(CANARY);
        // The next version: still there, and it says to which version it was said.
        three.mari.get(&three.path("/draft"));
        three.mari.post(&three.path("/draft"), &[]).is(303);
        three.adds("Coffee too.", "").is(303);
        three.mari.get(&decided).shows(CANARY);
        three.decides();
        three.sky.get(&together).shows("Coffee too").shows(CANARY).shows("Said to version 1.");
        three.robin.get(&together).shows("You said").shows("You said this to version 1.");
        three.robin.get(&three.path("/mine")).shows(CANARY).shows("Take my answer back");
        // Her new answer takes its place.
        answer(&mut three, "yes", "", "group");
        three.sky.get(&together).shows_not(CANARY).shows_not("Said to version");
    }
}

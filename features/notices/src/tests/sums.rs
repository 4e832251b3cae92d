//! Whatever happens, in whatever order: the board is everybody.

use proptest::{prelude::*, strategy::ValueTree as _, test_runner::TestRunner};
use testing::TestApp;

use super::house::{Ten, house};
use crate::rules::Tick;

/// One thing that may happen to a board.
#[derive(Clone, Debug)]
enum Happens {
    Tick(usize, Tick),
    PutBack(usize),
    Takes(usize),
    Sees(usize),
    ChangesHerPlan(usize),
    TakesItBack(usize),
    Sends,
    Later(i64),
    Comes,
    Leaves,
}

/// Those whose line stands on the board from its first moment to its last.
const NAMES: [&str; 9] = ["Bet", "Carys", "Lowri", "Amina", "Tess", "Robin", "Edith", "Gwenno", "Zola"];

fn any_event() -> impl Strategy<Value = Happens> {
    let who = 0..NAMES.len();
    let seen = 0..7_usize;
    prop_oneof![
        4 => (who.clone(), proptest::sample::select(Tick::ALL.to_vec())).prop_map(|(who, tick)| Happens::Tick(who, tick)),
        3 => who.clone().prop_map(Happens::PutBack),
        1 => who.prop_map(Happens::Takes),
        1 => seen.clone().prop_map(Happens::Sees),
        1 => seen.clone().prop_map(Happens::ChangesHerPlan),
        1 => seen.prop_map(Happens::TakesItBack),
        2 => Just(Happens::Sends),
        2 => (600_i64..6 * 3600).prop_map(Happens::Later),
        1 => Just(Happens::Comes),
        1 => Just(Happens::Leaves),
    ]
}

fn happens(app: &TestApp, ten: &mut Ten, board: &str, event: &Happens) {
    let group = ten.group;
    let name = |who: &usize| NAMES[*who];
    match event {
        Happens::Tick(who, tick) => {
            let line = ten.line(app, board, name(who)).to_string();
            ten.mari.browser.get(board);
            ten.mari.browser.post(&format!("{board}/ticks"), &[("line", &line), ("tick", tick.word())]);
        }
        Happens::PutBack(who) => {
            let line = ten.line(app, board, name(who)).to_string();
            ten.mari.browser.get(board);
            ten.mari.browser.post(&format!("{board}/ticks/removal"), &[("line", &line)]);
        }
        Happens::Takes(who) => {
            let job = format!("{board}/job/{}", ten.line(app, board, name(who)));
            ten.mari.browser.get(&job);
            ten.mari.browser.post(&job, &[("do", "take")]);
        }
        Happens::Sees(who) => {
            let news = board.replace("/told/", "/news/");
            let woman = ten.woman(name(who));
            woman.sign_in();
            woman.browser.get(&news);
            woman.browser.post(&format!("{news}/seen"), &[]);
        }
        Happens::ChangesHerPlan(who) => {
            let woman = ten.woman(name(who));
            woman.sign_in();
            woman.sets(group, "mail", &[("email", "other@post.example"), ("otherwise", "anyway")]);
        }
        Happens::TakesItBack(who) => {
            let woman = ten.woman(name(who));
            woman.sign_in();
            woman.browser.get(&format!("/en/c/{group}/reach"));
            woman.browser.post(&format!("/en/c/{group}/reach/nothing"), &[]);
        }
        Happens::Sends => app.run_duties(),
        Happens::Later(seconds) => {
            app.clock.advance(*seconds);
        }
        Happens::Comes => drop(ten.second(app, "Somebody new")),
        Happens::Leaves => {
            if let Some(mut joan) = ten.women.remove("Joan") {
                joan.sign_in();
                joan.does(group, |visit| {
                    let who = <groups::Member as web::Admit>::admit(visit)?;
                    groups::leave(visit, &who)
                })
                .unwrap();
            }
        }
    }
    ten.mari.sign_in();
}

testing::on_each_engine! { house =>
    fn whatever_happens_the_board_is_everybody(app) {
        let mut ten = Ten::new(&app);
        ten.everybody_sets();
        let board = ten.tells();
        let mut runner = TestRunner::deterministic();
        let events = proptest::collection::vec(any_event(), 60).new_tree(&mut runner).unwrap().current();
        // To the afternoon of the meeting's own day half-way, so that the door counts too.
        for (place, event) in events.iter().enumerate() {
            if place == 30 {
                let start = jiff::civil::date(2026, 11, 26).at(17, 0, 0, 0);
                let start = start.to_zoned(app.clock.now_here().time_zone().clone()).unwrap().timestamp();
                app.clock.advance((start.as_second() - app.clock.now().as_second()).max(0));
            }
            let is_late = app.clock.now_here().date() > jiff::civil::date(2026, 11, 26);
            if is_late || (place >= 30 && matches!(event, Happens::Later(_))) {
                app.clock.advance(60);
                continue;
            }
            happens(&app, &mut ten, &board, event);
            // It says so itself when they are not.
            ten.tally(&board);
        }
    }
}

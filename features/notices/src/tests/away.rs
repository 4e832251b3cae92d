//! A mail server and a gateway are away for three days while many wait: nobody is tried once for each of them, it stands on
//! the board, and when they are back each is told once, in her hours, of what is still of use. With `YARROW_MANY=50000`
//! it is a measurement: it says what the duties cost meanwhile.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use jiff::civil::{date, time};
use post::Gateway;
use testing::TestApp;

use super::{
    house::{Ten, house, house_with_texts},
    many::{by_mail, how_many},
    texts::gateway,
};
use crate::{
    model::{Hours, Plan, Telling, TellingWay, Told, Way, Zone},
    rules::BoardPart,
};

/// More than are claimed together.
const MANY: usize = 96;
/// Every third may be reached from two to three in the afternoon.
const fn has_hours(number: usize) -> bool {
    number.is_multiple_of(3)
}

fn plan_of(number: usize, way: Way) -> Plan {
    let mut plan = by_mail(number);
    plan.reach.way = way;
    if way == Way::Text {
        plan.telephone = format!("07{:09}", 700_000_000 + number);
        plan.email = String::new();
    }
    if has_hours(number) {
        plan.reach.hours = Hours::These([Some((time(14, 0, 0, 0), time(15, 0, 0, 0))); 7], Zone::HERE);
    }
    plan
}

/// The same group meets once more, a week later.
pub(super) fn meets_again(app: &TestApp, ten: &mut Ten) -> foundation::Id {
    let id = foundation::Id::random().unwrap();
    let (group, hall) = (ten.group, ten.hall);
    let holder = ten.mari.handle(group);
    app.app
        .database
        .write(move |store| {
            let new = meetings::rules::NewDates {
                days: vec![date(2026, 12, 3)],
                rule: None,
                planned: meetings::rules::Planned {
                    starts: time(18, 30, 0, 0),
                    ends: time(20, 15, 0, 0),
                    room: hall,
                    holding: vec![holder],
                    cost_pence: 0,
                    cost_note: groups::Both::default(),
                    link: String::new(),
                    told: meetings::rules::Told::default(),
                },
                shown: true,
            };
            meetings::add(store, group, &[id], &new, "2026-11-20T10:00:00Z".parse().unwrap())
        })
        .unwrap();
    id
}

/// The duties at their pace; what the dearest round of handing over took, and how many rounds there were.
fn goes_by(app: &TestApp, seconds: i64, every: i64) -> (Duration, u64) {
    let (mut dearest, mut rounds, duties) = (Duration::ZERO, 0, crate::duties());
    for round in 0..seconds / every {
        app.clock.advance(every);
        for duty in &duties {
            let pace = i64::try_from(duty.every_seconds).unwrap();
            if (round + 1) * every / pace == round * every / pace {
                continue;
            }
            let begun = Instant::now();
            (duty.run)(&app.app).unwrap();
            if duty.name.contains("send") {
                dearest = dearest.max(begun.elapsed());
            }
        }
        rounds += 1;
    }
    (dearest, rounds)
}

fn by_itself(ten: &Ten, app: &TestApp, board: &str) -> Vec<Telling> {
    let all = ten.told(app, board).into_iter();
    all.filter(|telling| matches!(telling.way, TellingWay::Hers(Way::Mail) | TellingWay::TextSent)).collect()
}

/// What came to each, by her address or number.
fn came(to: impl Iterator<Item = (String, String)>) -> BTreeMap<String, Vec<String>> {
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (whom, what) in to {
        all.entry(whom).or_default().push(what);
    }
    all
}

fn three_days(app: &TestApp, way: Way) {
    let many = how_many(MANY);
    let mut ten = Ten::new(app);
    let texts = (way == Way::Text).then(|| gateway(app, Gateway::Kannel));
    ten.many_come(app, many, |number| plan_of(number, way));
    let soon = ten.tells();
    ten.meeting = meets_again(app, &mut ten);
    let later = ten.tells();
    let back = |is_back: bool| match &texts {
        Some(texts) => texts.turn_away(!is_back),
        None => ten.sink.hang_up(!is_back),
    };
    back(false);
    let calls = || texts.as_ref().map_or_else(|| ten.sink.calls(), post::text_sink::TextSink::calls);
    let arrived = || match &texts {
        Some(texts) => came(texts.kept().unwrap().into_iter().map(|text| (text.to, text.text))),
        None => came(ten.sink.kept().unwrap().into_iter().map(|letter| (letter.to.join(" "), letter.text))),
    };

    // Within five minutes it stands on the board as what it is.
    let (dearest, rounds) = goes_by(app, 300, 15);
    assert!(calls() <= 2 * rounds, "{} calls in {rounds} rounds", calls());
    let now = app.clock.now();
    for board in [&soon, &later] {
        let all = by_itself(&ten, app, board);
        assert_eq!(all.len(), many);
        assert!(all.iter().all(|telling| BoardPart::of(telling, now) == BoardPart::StillToBeTold));
    }
    // And so it reads; a page of fifty thousand lines is nobody's.
    if many == MANY {
        ten.mari.sign_in();
        let page = ten.mari.browser.get(&later);
        let says = if way == Way::Text {
            "no text can be sent just now, so it waits"
        } else {
            "the mail server is away, so it waits"
        };
        assert_eq!(
            page.is_well().words().matches(says).count(),
            (0..many).filter(|number| !has_hours(*number)).count()
        );
        page.shows_not("on its way");
    }
    println!("the first five minutes: {rounds} rounds, {} calls, the dearest round {dearest:.1?}", calls());

    // Three days. What comes too late for the first meeting is not reached, at its hour.
    let every = if many > MANY { 1_726 } else { 17_260 };
    let (dearest, rounds) = goes_by(app, 72 * 3600 - 300, every);
    println!("72 hours: {rounds} rounds, {} calls, the dearest round {dearest:.1?}", calls());
    assert!(calls() <= 2 * (rounds + 20), "{} calls in {rounds} rounds", calls());
    assert!(arrived().is_empty());
    assert!(by_itself(&ten, app, &soon).iter().all(|telling| telling.told == Told::NotReached));
    assert!(by_itself(&ten, app, &later).iter().all(|telling| telling.told == Told::Planned));

    // They are back, on Friday at 10:40: whoever may be reached then is, once, within ten minutes.
    back(true);
    let begun = Instant::now();
    goes_by(app, 600, 30);
    println!("the first ten minutes after: {:.1?}", begun.elapsed());
    let without_hours = (0..many).filter(|number| !has_hours(*number)).count();
    let at_once = arrived();
    assert_eq!(at_once.len(), without_hours);
    assert!(at_once.values().all(|all| all.len() == 1), "once each");
    let (dearest, _) = goes_by(app, 3 * 3600 + 10 * 60 - 15, 1035);
    assert_eq!(arrived().len(), without_hours, "not yet her hours");
    goes_by(app, 15, 15);
    let all = arrived();
    assert_eq!(all.len(), many);
    assert!(all.values().all(|all| all.len() == 1), "once each");
    goes_by(app, 3600, 600);
    assert_eq!(arrived(), all, "and never again; a round took {dearest:.1?}");
    assert!(by_itself(&ten, app, &later).iter().all(|telling| telling.told == Told::Sent));
    assert!(by_itself(&ten, app, &soon).iter().all(|telling| telling.told == Told::NotReached));
}

testing::on_each_engine! { house =>
    fn three_days_without_a_mail_server_lose_nothing_that_is_of_use(app) {
        three_days(&app, Way::Mail);
    }

    fn a_server_that_takes_nothing_of_one_woman_keeps_no_other_waiting(app) {
        let mut ten = Ten::new(&app);
        ten.many_come(&app, 6, by_mail);
        let board = ten.tells();
        ten.sink.turn_away(true);
        app.run_duties();
        // Three were tried, and then nobody else.
        let before = ten.sink.calls();
        assert_eq!(before, 1, "in one conversation");
        ten.sink.turn_away(false);
        app.clock.advance(60);
        app.run_duties();
        assert_eq!(ten.sink.kept().unwrap().len(), 6);
        assert!(by_itself(&ten, &app, &board).iter().all(|telling| telling.told == Told::Sent));
    }
}

mod texts_are_away {
    use super::{Way, house_with_texts, three_days};

    testing::on_each_engine! { house_with_texts =>
        fn three_days_without_a_gateway_lose_nothing_that_is_of_use(app) {
            three_days(&app, Way::Text);
        }
    }
}

//! Whoever owes something is reminded before those it was made to wonder.

use foundation::Id;
use jiff::{Timestamp, civil::date};
use post::Gateway;
use promises::{MadeTo, NewPromise, Owner, Promise, Sentence};
use proptest::prelude::*;
use testing::TestApp;

use super::{
    house::{Ten, Woman, house_of_promises},
    rules::any_reach,
    texts::{gateway, to},
};
use crate::{
    model::{Reach, Way},
    rules::{self, Prompt},
};

const MAIL: (&str, &str) = ("email", "mari@post.example");
const REMIND: (&str, &str) = ("reminders", "yes");

/// Tuesday 24 November 2026, 10:40; no meeting is near.
fn ten(app: &TestApp) -> Ten {
    Ten::at(app, "2026-11-24T10:40:00Z", date(2026, 12, 20))
}

/// Goes on to a moment, doing what is due on the way every half hour.
fn until(app: &TestApp, moment: &str) {
    let end: Timestamp = moment.parse().unwrap();
    while app.clock.now() < end {
        let left = end.as_second() - app.clock.now().as_second();
        app.clock.advance(left.min(1800));
        app.run_duties();
        app.run_duties();
    }
}

/// To whom e-mails went, in their order.
fn sent(ten: &Ten) -> Vec<String> {
    ten.sink.kept().unwrap().iter().map(|one| one.to[0].clone()).collect()
}

/// She promises the group something by Saturday 28 November; gives where it is closed.
fn promises(she: &mut Woman, group: Id) -> String {
    let place = format!("/en/c/{group}/promised");
    she.sign_in();
    she.browser.get(&place).is_well();
    let fields = [
        ("what", "canaryramp: I will find a ramp"),
        ("to", "group"),
        ("by-day", "28"),
        ("by-month", "11"),
        ("by-year", "2026"),
    ];
    she.browser.post(&place, &fields).is(303);
    let links = she.browser.get(&place).links();
    links.into_iter().find(|link| link.starts_with(&format!("{place}/"))).unwrap()
}

testing::on_each_engine! { house_of_promises =>
    fn its_owner_is_reminded_two_days_before_and_once_more_before_ten_of_the_morning_after(app) {
        let mut ten = ten(&app);
        let group = ten.group;
        ten.mari.sets(group, "mail", &[MAIL, REMIND]).is(303);
        // She set how she is reached, and wants no reminders; the other set nothing at all.
        let mut sioned = ten.second(&app, "Sioned");
        sioned.sets(group, "mail", &[("email", "sioned@post.example")]).is(303);
        ten.woman("Bet").sets(group, "mail", &[("email", "bet@post.example"), REMIND]).is(303);
        promises(&mut ten.mari, group);
        promises(&mut sioned, group);
        until(&app, "2026-11-26T08:59:00Z");
        assert_eq!(sent(&ten), Vec::<String>::new(), "not before two days before, nor before nine");
        until(&app, "2026-11-26T10:00:00Z");
        assert_eq!(sent(&ten), ["mari@post.example"]);
        until(&app, "2026-11-29T06:59:00Z");
        assert_eq!(sent(&ten).len(), 1, "not by night");
        until(&app, "2026-11-29T08:00:00Z");
        assert_eq!(sent(&ten), ["mari@post.example", "mari@post.example"]);
        until(&app, "2026-12-03T12:00:00Z");
        assert_eq!(sent(&ten).len(), 2, "never a third time, and nobody else");
        for one in ten.sink.kept().unwrap() {
            assert!(one.text.contains("A reminder. Look when it suits you."), "{}", one.text);
            for word in ["promise", "canary", "ramp", "Swallow", "Iau", "group", "28", "Saturday", "Where", "When:"] {
                let said = one.text.split_once("Subject:").unwrap().1.replace("=\r\n", "");
                let said: String = said.lines().filter(|line| !line.starts_with("Date:") && !line.starts_with("Message-ID:")).collect();
                assert!(!said.contains(word), "{word} in {said}");
            }
        }
        // What it knew goes too.
        assert!(!app.every_byte().iter().any(|(column, _)| column.starts_with("main.owner_prompts")));
    }

    fn what_her_server_does_not_take_just_now_comes_later_and_once(app) {
        let mut ten = ten(&app);
        let group = ten.group;
        ten.mari.sets(group, "mail", &[MAIL, REMIND]).is(303);
        promises(&mut ten.mari, group);
        // It takes nothing just now, then it is away altogether, then it is back.
        ten.sink.turn_away(true);
        until(&app, "2026-11-26T11:00:00Z");
        assert_eq!(sent(&ten), Vec::<String>::new());
        ten.sink.turn_away(false);
        ten.sink.hang_up(true);
        until(&app, "2026-11-26T14:00:00Z");
        ten.sink.hang_up(false);
        app.clock.advance(540);
        app.run_duties();
        assert_eq!(sent(&ten), ["mari@post.example"]);
        until(&app, "2026-11-26T20:00:00Z");
        assert_eq!(sent(&ten).len(), 1);
    }

    fn what_is_closed_reminds_nobody(app) {
        let mut ten = ten(&app);
        let group = ten.group;
        // From noon on: it waits in the outbox when it is closed.
        let hours = [("hours", "these"), ("every_from", "12:00"), ("every_until", "13:00")];
        ten.mari.sets(group, "mail", &[&[MAIL, REMIND][..], &hours].concat()).is(303);
        let one = promises(&mut ten.mari, group);
        until(&app, "2026-11-26T10:30:00Z");
        assert!(app.every_byte().iter().any(|(column, _)| column == "main.owner_prompts.by_day"));
        ten.mari.sign_in();
        ten.mari.browser.get(&one).is_well();
        ten.mari.browser.post(&format!("{one}/closure"), &[("became", "kept"), ("sentence", "")]).is(303);
        until(&app, "2026-11-30T12:00:00Z");
        assert_eq!(sent(&ten), Vec::<String>::new());
    }

    fn what_was_handed_on_reminds_whoever_has_it_now(app) {
        let mut ten = ten(&app);
        let group = ten.group;
        ten.mari.sets(group, "mail", &[MAIL, REMIND]).is(303);
        let mut sioned = ten.second(&app, "Sioned");
        sioned.sets(group, "mail", &[("email", "sioned@post.example"), REMIND]).is(303);
        let one = promises(&mut ten.mari, group);
        until(&app, "2026-11-26T10:00:00Z");
        assert_eq!(sent(&ten), ["mari@post.example"]);
        ten.mari.sign_in();
        ten.mari.browser.get(&one).is_well();
        let over = [("to", ten.handles["Sioned"].to_string()), ("agreed", "yes".to_owned())];
        let over: Vec<(&str, &str)> = over.iter().map(|(name, value)| (*name, value.as_str())).collect();
        ten.mari.browser.post(&format!("{one}/hand-over"), &over).is(303);
        until(&app, "2026-11-29T12:00:00Z");
        assert_eq!(sent(&ten), ["mari@post.example", "sioned@post.example", "sioned@post.example"]);
    }

    fn nothing_goes_outside_her_hours_nor_when_she_takes_the_tick_back(app) {
        let mut ten = ten(&app);
        let group = ten.group;
        let evenings = [("hours", "these"), ("every_from", "18:00"), ("every_until", "19:00"), ("otherwise", "anyway")];
        ten.mari.sets(group, "mail", &[&[MAIL, REMIND][..], &evenings].concat()).is(303);
        promises(&mut ten.mari, group);
        until(&app, "2026-11-26T17:30:00Z");
        assert_eq!(sent(&ten), Vec::<String>::new());
        until(&app, "2026-11-26T18:30:00Z");
        assert_eq!(sent(&ten).len(), 1);
        // The morning after is not hers.
        until(&app, "2026-11-30T12:00:00Z");
        assert_eq!(sent(&ten).len(), 1);
        ten.mari.sign_in();
        app.meddle("UPDATE promises SET by_day = '2026-12-04'");
        until(&app, "2026-12-02T12:00:00Z");
        ten.mari.sign_in();
        ten.mari.sets(group, "mail", &[MAIL]).is(303);
        until(&app, "2026-12-06T12:00:00Z");
        assert_eq!(sent(&ten).len(), 1);
    }

    fn each_of_those_who_owe_an_answer_together_is_reminded_and_readers_of_a_report_never(app) {
        let mut ten = ten(&app);
        let (group, report) = (ten.group, Id::random().unwrap());
        let sink = gateway(&app, Gateway::Kannel);
        ten.mari.sets(group, "mail", &[MAIL, REMIND]).is(303);
        let mut sioned = ten.second(&app, "Sioned");
        let code_words = [("telephone", "07700 900123"), ("shared", "yes"), ("words", "Jam jars."), REMIND];
        sioned.sets(group, "text", &code_words).is(303);
        let make = |group: Option<Id>, owner: Owner, made_to: MadeTo, day: i8| {
            let what = Sentence::Key("promises-what-again".to_owned());
            let new = NewPromise::new(group, owner, made_to, what, date(2026, 11, day), date(2026, 11, 24)).unwrap();
            app.app.database.write(move |store| promises::make(store, &new)).unwrap();
        };
        make(None, Owner::Readers(report), MadeTo::Report(report), 27);
        until(&app, "2026-11-28T12:00:00Z");
        assert_eq!((sent(&ten), to(&sink, "07700 900123").len()), (Vec::new(), 0));
        make(Some(group), Owner::Holders(group), MadeTo::Asked(report), 29);
        make(Some(group), Owner::Holders(group), MadeTo::Group(group), 29);
        until(&app, "2026-11-30T12:00:00Z");
        let texts = to(&sink, "07700 900123");
        assert_eq!((sent(&ten).len(), texts.len()), (2, 2), "once for a day, however much they owe by it");
        assert!(texts.iter().all(|one| one.text == "Jam jars."));
    }

    fn what_a_gateway_that_is_away_keeps_back_goes_once_or_never(app) {
        let mut ten = ten(&app);
        let group = ten.group;
        let sink = gateway(&app, Gateway::Kannel);
        ten.mari.sets(group, "text", &[("telephone", "07700 900123"), REMIND]).is(303);
        promises(&mut ten.mari, group);
        sink.turn_away(true);
        until(&app, "2026-11-26T12:00:00Z");
        assert_eq!(to(&sink, "07700 900123").len(), 0);
        sink.turn_away(false);
        until(&app, "2026-11-26T15:00:00Z");
        assert_eq!(to(&sink, "07700 900123").len(), 1);
        sink.turn_away(true);
        until(&app, "2026-11-29T10:00:00Z");
        sink.turn_away(false);
        until(&app, "2026-11-30T10:00:00Z");
        assert_eq!(to(&sink, "07700 900123").len(), 1, "those it was made to read it at ten");
    }
}

fn any_promise() -> impl Strategy<Value = Promise> {
    let owner = prop_oneof![
        (0_u8..3).prop_map(|byte| Owner::Facilitator(Id::from_bytes([byte; 16]))),
        Just(Owner::Holders(Id::from_bytes([9; 16]))),
        Just(Owner::Readers(Id::from_bytes([9; 16]))),
    ];
    (owner, -6_i64..6, 0_i64..9, any::<bool>()).prop_map(|(owner, day, before, open)| {
        let by_day = TODAY.saturating_add(jiff::Span::new().days(day));
        let kept = promises::Kept::Key("promises-what-again".to_owned());
        Promise {
            id: Id::from_bytes([7; 16]),
            group: Some(Id::from_bytes([9; 16])),
            groups: Vec::new(),
            owner,
            made_to: MadeTo::Group(Id::from_bytes([9; 16])),
            what: kept.clone(),
            by_day,
            closed: (!open).then_some((promises::Became::Kept, kept, TODAY)),
            made_on: by_day.saturating_sub(jiff::Span::new().days(before)),
            told: None,
            later_day: None,
        }
    })
}

const TODAY: jiff::civil::Date = date(2027, 3, 28);

proptest! {
    #[test]
    fn only_whoever_owes_something_is_reminded_and_once_for_a_day(
        all in proptest::collection::vec(any_promise(), 0..8),
        byte in 0_u8..3,
        facilitator in any::<bool>(),
    ) {
        let handle = Id::from_bytes([byte; 16]);
        let due = rules::prompts(&all, handle, facilitator, TODAY);
        prop_assert!(due.is_empty() || facilitator);
        let days: std::collections::BTreeSet<_> = due.iter().map(|(day, _)| *day).collect();
        prop_assert_eq!(days.len(), due.len());
        for (day, prompt) in due {
            let (from, until) = Prompt::days(TODAY);
            prop_assert!(from <= day && day <= until);
            prop_assert_eq!(prompt == Prompt::After, day < TODAY);
            prop_assert!(all.iter().any(|one| one.by_day == day && one.closed.is_none()
                && !matches!(one.owner, Owner::Readers(_))
                && one.is_owed_by(handle, true)));
        }
    }

    #[test]
    fn it_goes_in_her_hours_alone_before_ten_and_only_if_she_wants_it(
        reach in any_reach(),
        reminders in any::<bool>(),
        minute in 0_i64..1_400_000,
        ahead in -3_i64..4,
        after in any::<bool>(),
        carriers in any::<(bool, bool)>(),
    ) {
        let reach = Reach { reminders, ..reach };
        let now = Timestamp::from_second(1_767_225_600 + minute * 60).unwrap();
        let by_day = rules::here(now).date().saturating_add(jiff::Span::new().days(ahead));
        let prompt = if after { Prompt::After } else { Prompt::Before };
        if let Some(at) = prompt.goes_at(by_day, &reach, now, carriers) {
            prop_assert!(reminders && at >= now && rules::allows(&reach.hours, at));
            prop_assert!(reach.way == Way::Mail && carriers.0 || reach.way == Way::Text && carriers.1 && !reach.stopped);
            let here = rules::here(at);
            let days = (here.date() - by_day).get_days();
            if after {
                prop_assert!(days == 1 && here.hour() < 10);
            } else {
                prop_assert!((-2..=0).contains(&days) && (days > -2 || here.hour() >= 9));
            }
        }
    }
}

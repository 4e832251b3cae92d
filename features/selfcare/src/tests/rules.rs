use foundation::Id;
use jiff::{
    Span,
    civil::{Date, date},
};
use proptest::prelude::*;

use crate::{
    model::{Cover, Cup, DateFacts, HostAnswer, HostAsk, Own, Pause, Said, Stands},
    rules,
};

const TODAY: Date = date(2026, 11, 24);

fn id(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

fn on(days: i64) -> Date {
    TODAY.saturating_add(Span::new().days(days))
}

#[test]
fn a_pause_has_two_days_in_their_order_and_twelve_weeks_at_most() {
    let fields = |from, back| match rules::pause(id(1), from, back, TODAY) {
        Ok(_) => Vec::new(),
        Err(refusals) => refusals.iter().map(|(field, _)| *field).collect::<Vec<_>>(),
    };
    assert_eq!(fields(on(0), on(84)), Vec::<&str>::new());
    assert_eq!(fields(on(-1), on(5)), ["from"]);
    assert_eq!(fields(on(184), on(190)), ["from"]);
    assert_eq!(fields(on(3), on(3)), ["back"]);
    assert_eq!(fields(on(0), on(85)), ["back"]);
}

#[test]
fn quiet_days_begin_tomorrow_at_the_earliest_and_are_two_weeks_at_most() {
    assert!(rules::quiet(TODAY, TODAY).is_err());
    assert_eq!(rules::quiet(on(1), TODAY), Ok(on(1)));
    assert_eq!(rules::quiet(on(14), TODAY), Ok(on(14)));
    assert!(rules::quiet(on(15), TODAY).is_err());
}

#[test]
fn she_reads_again_at_the_later_of_her_days() {
    let pause = |confirmed| Pause { handle: id(1), from: on(-1), back: on(5), confirmed };
    let again = |quiet, pause: Option<&Pause>| rules::reads_again(quiet, pause, TODAY);
    assert_eq!(again(Some(on(2)), None), Some(on(2)));
    assert_eq!(again(Some(on(2)), Some(&pause(true))), Some(on(5)));
    assert_eq!(again(Some(on(9)), Some(&pause(true))), Some(on(9)));
    assert_eq!(again(None, Some(&pause(false))), None);
    assert_eq!(again(Some(on(0)), None), None);
}

#[test]
fn the_question_comes_the_morning_after_and_goes_after_two_weeks() {
    let same_evening = rules::hard(id(1), Some(TODAY), TODAY).unwrap();
    assert_eq!((same_evening.shown_from, same_evening.gone_on), (on(1), on(15)));
    assert!(same_evening.may_be_taken_back(TODAY) && !same_evening.may_be_taken_back(on(1)));
    let later = rules::hard(id(1), Some(on(-3)), TODAY).unwrap();
    assert_eq!(later.shown_from, TODAY);
    assert!(later.is_asked(on(-3), TODAY) && !later.is_asked(on(-2), TODAY));
    assert!(later.is_asked(on(-90), on(13)) && !later.is_asked(on(-90), on(14)));
    assert!(rules::hard(id(1), Some(on(-8)), TODAY).is_err());
    assert!(rules::hard(id(1), Some(on(1)), TODAY).is_err());
    assert!(rules::hard(id(1), None, TODAY).is_err());
}

#[test]
fn one_who_never_settled_her_pause_is_not_welcomed_back() {
    let pause = |confirmed| Pause { handle: id(1), from: on(-9), back: TODAY, confirmed };
    assert!(rules::is_welcomed(&pause(true), TODAY) && !rules::is_welcomed(&pause(false), TODAY));
    assert!(!rules::is_welcomed(&pause(true), on(7)) && rules::is_forgotten(&pause(true), on(7)));
    assert!(!rules::is_forgotten(&pause(true), on(6)) && rules::is_forgotten(&pause(false), TODAY));
}

#[test]
fn what_she_keeps_comes_back_as_it_was() {
    for own in
        [Own::Cup(Cup::Low, TODAY), Own::Buddy("H.".to_owned(), vec![on(1), on(8)]), Own::Buddy("x".to_owned(), vec![])]
    {
        assert!(Own::from_text(&own.to_text()) == Some(own));
    }
    for text in ["", "cup\nfull\n2026-11-24", "cup\nlow\nx", "buddy\nx\ny", "other\na\nb", "cup\nlow"] {
        assert!(Own::from_text(text).is_none(), "{text}");
    }
}

/// A group of three who hold it, four dates, and whatever they may do in any order.
#[derive(Clone, Debug)]
enum Act {
    Plan(u8, i64, i64),
    Ask(u8, u8, u8),
    Say(u8, u8, bool),
    Cancel(u8),
    Confirm(u8),
    Back(u8),
    Down(u8),
}

fn acts() -> impl Strategy<Value = Act> {
    let who = 0_u8..3;
    prop_oneof![
        (who.clone(), 0_i64..20, 1_i64..20).prop_map(|(who, from, days)| Act::Plan(who, from, days)),
        (who.clone(), who.clone(), 0_u8..4).prop_map(|(who, to, date)| Act::Ask(who, to, date)),
        (who.clone(), 0_u8..4, any::<bool>()).prop_map(|(who, date, yes)| Act::Say(who, date, yes)),
        (0_u8..4).prop_map(Act::Cancel),
        who.clone().prop_map(Act::Confirm),
        who.clone().prop_map(Act::Back),
        who.prop_map(Act::Down),
    ]
}

struct Group {
    holders: Vec<Id>,
    dates: Vec<DateFacts>,
    pauses: Vec<Pause>,
    cover: Vec<Cover>,
}

impl Group {
    fn begin() -> Self {
        let dates = (0..4_u8).map(|number| DateFacts {
            meeting: id(100 + number),
            on: on(i64::from(number) * 7 + 1),
            cancelled: false,
            holding: vec![id(number % 3)],
        });
        Self { holders: vec![id(0), id(1), id(2)], dates: dates.collect(), pauses: Vec::new(), cover: Vec::new() }
    }

    fn stands(&self, date: &DateFacts, pause: &Pause) -> Stands {
        rules::stands(date, pause, &self.holders, &self.pauses, &self.cover)
    }

    fn act(&mut self, act: &Act) -> Result<(), TestCaseError> {
        match *act {
            Act::Plan(who, from, days) => {
                if self.holders.contains(&id(who))
                    && !self.pauses.iter().any(|pause| pause.handle == id(who))
                    && let Ok(pause) = rules::pause(id(who), on(from), on(from + days), TODAY)
                {
                    self.pauses.push(pause);
                }
            }
            Act::Ask(who, to, date) => {
                let date = &self.dates[usize::from(date)];
                if rules::may_hold(id(to), id(who), date.on, &self.holders, &self.pauses) {
                    let (meeting, asked_by) = (date.meeting, id(who));
                    self.cover.retain(|cover| cover.meeting != meeting || cover.asked_by != asked_by);
                    self.cover.push(Cover { meeting, handle: id(to), asked_by, said: Said::Asked });
                }
            }
            Act::Say(who, date, yes) => {
                for cover in &mut self.cover {
                    if cover.handle == id(who) && cover.meeting == id(100 + date) {
                        cover.said = if yes { Said::Yes } else { Said::No };
                    }
                }
            }
            Act::Cancel(date) => self.dates[usize::from(date)].cancelled = true,
            Act::Confirm(who) => {
                let Some(pause) = self.pauses.iter().find(|pause| pause.handle == id(who)).copied() else {
                    return Ok(());
                };
                let settled = self
                    .dates
                    .iter()
                    .filter(|date| pause.has(date.on))
                    .all(|date| self.stands(date, &pause).is_settled());
                if pause.confirmed {
                    return Ok(());
                }
                let found = rules::confirm(&pause, &self.dates, &self.holders, &self.pauses, &self.cover, TODAY);
                // Settled is exactly: each date has somebody who said yes, or is cancelled.
                prop_assert_eq!(found.is_ok(), settled);
                let Ok(confirmed) = found else { return Ok(()) };
                for (meeting, holder) in &confirmed.held {
                    let said_yes = self
                        .cover
                        .iter()
                        .any(|cover| cover.meeting == *meeting && cover.handle == *holder && cover.said == Said::Yes);
                    prop_assert!(said_yes);
                    prop_assert!(*holder != pause.handle && self.holders.contains(holder));
                    for date in self.dates.iter_mut().filter(|date| date.meeting == *meeting) {
                        date.holding.retain(|handle| *handle != pause.handle && handle != holder);
                        date.holding.insert(0, *holder);
                    }
                }
                for known in self.pauses.iter_mut().filter(|known| known.handle == pause.handle) {
                    *known = confirmed.pause;
                }
                for date in self.dates.iter().filter(|date| pause.has(date.on)) {
                    prop_assert!(self.stands(date, &confirmed.pause).is_settled());
                }
            }
            Act::Back(who) => {
                self.pauses.retain(|pause| pause.handle != id(who));
                self.cover.retain(|cover| cover.asked_by != id(who));
            }
            Act::Down(who) => {
                self.holders.retain(|holder| *holder != id(who));
                self.pauses.retain(|pause| pause.handle != id(who));
                self.cover.retain(|cover| cover.asked_by != id(who) && cover.handle != id(who));
                for date in &mut self.dates {
                    date.holding.retain(|handle| *handle != id(who));
                }
            }
        }
        Ok(())
    }
}

proptest! {
    #[test]
    fn no_pause_is_settled_over_a_date_with_neither_a_holder_nor_a_cancellation(
        acts in proptest::collection::vec(acts(), 1..40)
    ) {
        let mut group = Group::begin();
        let mut stepped_down = false;
        for act in &acts {
            group.act(act)?;
            stepped_down |= matches!(act, Act::Down(_));
            for pause in group.pauses.iter().filter(|pause| pause.confirmed) {
                for date in group.dates.iter().filter(|date| pause.has(date.on)) {
                    match group.stands(date, pause) {
                        Stands::Held(who) => {
                            prop_assert!(who != pause.handle && group.holders.contains(&who));
                            let rests = group.pauses.iter().any(|other| {
                                other.confirmed && other.handle == who && other.has(date.on)
                            });
                            prop_assert!(!rests);
                        }
                        Stands::Off => prop_assert!(date.cancelled),
                        // Only by somebody going; and then it says so.
                        Stands::Asked(_) | Stands::Open => prop_assert!(stepped_down, "{:?}", acts),
                    }
                }
            }
        }
    }

    #[test]
    fn a_host_reads_only_of_a_date_that_nobody_holds_in_a_pause_that_is_not_over(
        back in -3_i64..20, stands in prop_oneof![
            Just(None), Just(Some(Stands::Held(id(2)))), Just(Some(Stands::Asked(id(2)))), Just(Some(Stands::Off)), Just(Some(Stands::Open)),
        ], answered: bool, hers: bool, confirmed: bool,
    ) {
        let pause = Pause { handle: id(1), from: on(-4), back: on(back), confirmed };
        let asked_by = if hers { id(1) } else { id(3) };
        let ask = HostAsk { id: id(7), meeting: id(8), asked_by, host: id(9), sealed: answered.then(Vec::new) };
        let nobody = matches!(stands, Some(Stands::Asked(_) | Stands::Open));
        prop_assert_eq!(rules::is_still_asked(&pause, stands, TODAY), nobody && back > 0);
        prop_assert_eq!(rules::waits_for_host(&ask, &pause, stands, TODAY), nobody && back > 0 && !answered && hers);
    }

    #[test]
    fn what_a_host_answers_is_read_as_it_was_sealed_and_nothing_else_is(answer in ".*", name in ".*") {
        match rules::host_answer(&answer, &name) {
            Ok(said) => {
                prop_assert!(answer == "found" || answer == "cannot");
                prop_assert!(HostAnswer::from_text(&said.to_text()).is_some_and(|read| read == said));
            }
            Err(refusals) => prop_assert_eq!(refusals.iter().count(), 1),
        }
        let found = rules::host_answer("found", &name);
        prop_assert_eq!(found.is_ok(), foundation::TextRule::needed(60).line(&name).is_ok());
        prop_assert!(found.is_err() || found.is_ok_and(|said| HostAnswer::from_text(&said.to_text()).is_some_and(|read| read == said)));
    }
}

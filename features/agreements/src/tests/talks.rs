use foundation::Id;
use jiff::{Span, civil::date};
use proptest::prelude::*;

use super::house::{Three, house};
use crate::{
    model::{HerWord, Item, Says, Talk},
    rules::{self, Tells},
};

proptest! {
    #[test]
    fn a_quiet_line_is_about_whoever_came_lately_and_was_not_talked_with(
        holds: bool, joined in 0_i64..200, now in 0_i64..200,
        talked in prop::option::of(0_i64..200), said in prop::option::of((any::<bool>(), 0_i64..200)),
    ) {
        let day = |days: i64| date(2026, 1, 1) + Span::new().days(days);
        let handle = Id::from_bytes([1; 16]);
        let talk = talked.map(|on| Talk { handle, by: Some(handle), on: day(on) });
        let word = said.map(|(wants, on)| {
            HerWord { handle, says: if wants { Says::WantsOne } else { Says::NotTalked }, on: day(on) }
        });
        // What she says herself is heard whatever somebody else wrote down, and whenever.
        let waits = rules::waits(holds, day(joined), talk.as_ref(), word.as_ref(), day(now));
        prop_assert_eq!(waits, !holds && (talked.is_none() || said.is_some()) && now - joined < 56);
        // She reads on the group's page that there is such a talk, or for a week what stands about hers.
        let tells = rules::tells_her(day(joined), talk.as_ref(), word.as_ref(), day(now));
        let last = talked.max(said.map(|(_, on)| on));
        prop_assert_eq!(tells == Some(Tells::Offered), last.is_none() && now - joined < 56);
        prop_assert_eq!(tells == Some(Tells::Stands), last.is_some_and(|on| now - on < 7));
    }
}

#[test]
fn every_item_has_a_word_of_its_own() {
    for item in Item::ALL {
        assert_eq!(Item::from_word(item.word()), Some(item));
    }
    assert_eq!(Item::from_word("screening"), None);
}

testing::on_each_engine! { house =>
    fn that_somebody_talked_with_her_is_written_down_and_what_she_says_stands_beside_it(app) {
        let mut three = Three::new(&app);
        let (list, own) = (format!("/en/c/{}/first-talks", three.group), format!("/en/c/{}/first-talk", three.group));
        let card = format!("/en/c/{}/card", three.group);
        let robin = scenes::person(&app, three.group, "Robin").handle;
        let of_robin = format!("{list}/{robin}");
        three.mari.get(&card).shows("Somebody new has come");
        // She is told that there is such a talk.
        three.robin.get(&card).shows_not("Somebody new has come").shows("one of us can talk with you").shows("/first-talk");
        three.robin.get(&own).is_well().shows("Nobody has written down");
        let page = three.mari.get(&list);
        page.is_well().shows("Talked with Robin").shows("Talked with Sky").shows_not("Mari");
        three.mari.get(&list.replace("/en/", "/cy/")).is_well().shows("Wedi siarad: Robin");
        three.mari.get(&list);
        three.mari.post(&of_robin, &[("do", "talked")]).goes_to(&format!("{list}?said=said-kept"));
        three.mari.get(&list).shows("Mari talked with her. It was written down on Tuesday 24 November.");
        // No lock: whoever was not talked with is in the group all the same.
        three.sky.get(&format!("/en/c/{}/together", three.group)).is_well();
        // She reads it, on the group's page too, and says that it is not so.
        three.robin.get(&card).shows("Mari says that she talked with you about how this group is kept safe.").shows_not("one of us can talk");
        three.sky.get(&card).shows_not("talked with you").shows("one of us can talk with you");
        three.robin.get(&own).shows("Mari says that she talked with you");
        three.robin.post(&own, &[("do", "not-talked")]).goes_to(&format!("{own}?said=said-kept"));
        // Then both stand, for both of them, also when it is written down once more.
        for _ in 0..2 {
            three.robin.get(&own).shows("You said on Tuesday 24 November that you have not talked.").shows("Mari says that she talked with you");
            three.mari.get(&list).shows("She says: we have not talked.").shows("Mari talked with her");
            three.mari.get(&card).shows("Somebody new has come");
            three.mari.get(&list);
            three.mari.post(&of_robin, &[("do", "talked")]).is(303);
        }
        three.mari.get(&list);
        three.mari.post(&of_robin, &[("do", "take-back")]).goes_to(&format!("{list}?said=said-gone"));
        three.mari.get(&list).shows("She says: we have not talked.").shows_not("Mari talked with her");
        three.mari.post(&of_robin, &[("do", "talked")]).is(303);
        // She takes hers back, and what the other one wrote stands alone; a form of nobody's is refused.
        three.robin.get(&own);
        three.robin.post(&own, &[("do", "take-back")]).goes_to(&format!("{own}?said=said-gone"));
        three.robin.get(&own).shows_not("You said").shows("Mari says that she talked with you");
        for stray in ["talked", "not-yet"] {
            three.robin.get(&own);
            three.robin.post(&own, &[("do", stray)]).is(409);
        }
        // Those who hold the group read which of the two she said.
        three.sky.get(&own).shows("I would like a talk").shows("We have not talked");
        three.sky.post(&own, &[("do", "wants-one")]).is(303);
        three.sky.get(&own).shows("You said on Tuesday 24 November that you would like a talk.").shows_not("We have not talked");
        three.mari.get(&list).shows("She would like a talk. She said so on Tuesday 24 November.");
        three.sky.get(&own.replace("/en/", "/cy/")).is_well().shows("Dywedoch chi ddydd Mawrth 24 Tachwedd yr hoffech chi gael sgwrs.");
        three.sky.get(&own);
        three.sky.post(&own, &[("do", "take-back")]).is(303);
        // When everybody was talked with, nothing waits.
        for name in ["Robin", "Sky"] {
            let handle = scenes::person(&app, three.group, name).handle;
            three.mari.get(&list);
            three.mari.post(&format!("{list}/{handle}"), &[("do", "talked")]).is(303);
        }
        three.mari.get(&card).shows_not("Somebody new has come");
        // She cannot undo what somebody else wrote by taking back what she did not say.
        three.sky.get(&own);
        three.sky.post(&own, &[("do", "take-back")]).is(303);
        three.sky.get(&own).shows("Mari says that she talked with you");
        // Of herself, and of nobody who is not here, whoever holds the group writes nothing.
        let mari = scenes::person(&app, three.group, "Mari").handle;
        for handle in [mari, Id::from_bytes([9; 16])] {
            three.mari.get(&list);
            three.mari.post(&format!("{list}/{handle}"), &[("do", "talked")]).is_not_here();
        }
        // After a week it stands on its own page alone.
        app.clock.advance(7 * 86_400);
        three.sky.get("/en/sign-in");
        three.sky.post("/en/sign-in", &[("name", "Sky"), ("passphrase", testing::PASSPHRASE)]);
        three.sky.get(&card).shows_not("talked with you").shows_not("one of us can talk");
        three.sky.get(&own).shows("Mari says that she talked with you");
    }

    fn what_stands_about_a_talk_goes_with_either_of_the_two(app) {
        let mut three = Three::new(&app);
        let (list, own) = (format!("/en/c/{}/first-talks", three.group), format!("/en/c/{}/first-talk", three.group));
        let mut rhian = app.joined("Rhian");
        scenes::lets_in(&mut three.mari, three.group, &mut rhian, "Rhian", groups::Role::Facilitator);
        let handles = ["Robin", "Sky", "Rhian"].map(|name| scenes::person(&app, three.group, name).handle);
        for handle in &handles[..2] {
            rhian.get(&list);
            rhian.post(&format!("{list}/{handle}"), &[("do", "talked")]).is(303);
        }
        three.sky.get(&own);
        three.sky.post(&own, &[("do", "wants-one")]).is(303);
        let written = |handle: &Id| app.columns_with(handle.as_bytes()).iter().filter(|at| at.contains("first_talk")).count();
        assert_eq!(handles.each_ref().map(written), [1, 2, 1]);
        rhian.erases_everything(testing::PASSPHRASE);
        three.robin.get(&own).shows("Somebody who held this group says that she talked with you").shows_not("Rhian");
        three.mari.get(&list).shows("Somebody who held the group talked with her");
        three.sky.erases_everything(testing::PASSPHRASE);
        assert_eq!(handles.each_ref().map(written), [1, 0, 0]);
    }

    fn what_helps_more_women_to_come_is_looked_at_on_a_day(app) {
        let mut three = Three::new(&app);
        let place = format!("/en/c/{}/include", three.group);
        let rooms = format!("/en/c/{}/rooms", three.group);
        let page = three.robin.get(&place);
        page.links_to(&format!("/en/c/{}", three.group));
        page.is_well().shows("Who is in the building").shows_not("We looked at this").links_to(&rooms);
        assert_eq!(page.count("input[type=checkbox]"), 0);
        three.mari.get(&place);
        three.mari.post(&place, &[]).is(422).refuses("looked");
        three.mari.post(&place, &[("looked", "door"), ("looked", "children"), ("looked", "score")])
            .goes_to(&format!("{place}?said=said-kept"));
        let page = three.robin.get(&place);
        assert_eq!(page.words().matches("We looked at this on Tuesday 24 November.").count(), 2);
        three.mari.get(&place);
        three.mari.post(&format!("{place}/door/gone"), &[]).goes_to(&format!("{place}?said=said-gone"));
        assert_eq!(three.robin.get(&place).words().matches("We looked at this").count(), 1);
        three.mari.get(&place);
        three.mari.post(&format!("{place}/score/gone"), &[]).is_not_here();
        three.robin.get(&place.replace("/en/", "/cy/")).is_well().shows("Pwy sydd yn yr adeilad");
    }
}

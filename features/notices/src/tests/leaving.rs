//! What leaves the house, and what never does.

use super::{
    house::{Ten, house, house_of_sisters},
    telling::{sent, takes},
};
use crate::{model::Stop, numbers};

testing::on_each_engine! { house =>
    fn no_message_holds_the_name_of_the_group_or_of_a_woman_in_it(app) {
        let mut ten = Ten::new(&app);
        let (change, cafe) = (ten.change(), ten.cafe.to_string());
        for (en, cy, field) in [("ask for robin", "", "note_en"), ("Bring the support group leaflet.", "", "note_en"), ("", "SWALLOW EVENINGS, drws glas", "note_cy")] {
            ten.mari.browser.get(&change).is_well();
            let fields = [("what", "place"), ("place", cafe.as_str()), ("door", "me"), ("note_en", en), ("note_cy", cy)];
            ten.mari.browser.post(&format!("{change}/plan"), &fields).refuses(field);
            ten.mari.browser.post(&format!("{change}/tell"), &fields).refuses(field);
        }
        let group = ten.group;
        let words = [("email", "bet@post.example"), ("words", "The swallow evenings moved."), ("holds", "code-words")];
        ten.woman("Bet").sets(group, "mail", &words).refuses("words");
        for told in ["A robin sat here.", "MARI rang.", "am\u{200b}ina", "Our refuge is open.", "Look at www.post.example"] {
            let words = [("email", "bet@post.example"), ("words", told), ("holds", "code-words")];
            let page = ten.woman("Bet").sets(group, "mail", &words);
            page.refuses("words");
        }
        let words = [("email", "bet@post.example"), ("words", "The jam is ready. Bet."), ("holds", "code-words")];
        ten.woman("Bet").sets(group, "mail", &words).is(303);
        let call = [("telephone", "07700 900321"), ("ask_for", "zola")];
        ten.woman("Bet").sets(group, "call", &call).refuses("ask_for");
    }

    fn nobody_rings_her_who_rests_and_it_goes_on_when_she_is_back(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        ten.woman("Edith").sets(group, "call", &[("telephone", "07700 900654"), ("ask_for", "the choir")]).is(303);
        let board = ten.tells();
        takes(&app, &mut ten, &board, "Edith").shows("07700 900654");
        let rests = |ten: &mut Ten, back: bool| {
            ten.woman("Edith").sign_in();
            ten.woman("Edith").does(group, move |visit| {
                let who = <groups::Member as web::Admit>::admit(visit)?;
                if back { groups::come_back(visit, &who) } else { groups::rest(visit, &who) }
            });
        };
        let before = format!("{board}/job/{}", ten.line(&app, &board, "Edith"));
        rests(&mut ten, false);
        ten.mari.browser.get(&before).is_not_here();
        let after = format!("{board}/job/{}", ten.line(&app, &board, "Edith"));
        ten.mari.browser.get(&after).is_not_here();
        ten.mari.browser.get(&board).shows("Is taking a rest").links_not_to(&after);
        rests(&mut ten, true);
        takes(&app, &mut ten, &board, "Edith").shows("07700 900654");
    }

    fn another_who_gives_her_number_does_not_shut_her_out_of_changing_plans_by_text(app) {
        let ten = Ten::new(&app);
        let (group, bet, amina) = (ten.group, ten.handles["Bet"], ten.handles["Amina"]);
        let number = numbers::of(&app.app, "07700 900207");
        let ended = |handle| app.app.database.read(|store| numbers::is_ended_for(store, group, handle, &number)).unwrap();
        assert!(!ended(bet));
        app.app.database.write(move |store| numbers::put(store, (group, amina), &number, Some(Stop::HerWord), true)).unwrap();
        assert!(ended(bet) && ended(amina), "where it is in no plan of hers, what came from it counts");
        app.app.database.write(move |store| numbers::put(store, (group, bet), &number, None, true)).unwrap();
        assert!(!ended(bet) && ended(amina));
        app.app.database.write(move |store| numbers::stop(store, group, bet, Stop::Said)).unwrap();
        assert!(ended(bet));
    }

    fn nobody_is_told_of_a_room_whose_words_name_the_group(app) {
        let mut ten = Ten::new(&app);
        let (change, cafe) = (ten.change(), ten.cafe.to_string());
        let fields = [("what", "place"), ("place", cafe.as_str()), ("door", "me"), ("note_en", ""), ("note_cy", "")];
        app.meddle("UPDATE venues SET members_en = 'Library cafe, SWALLOW evenings' WHERE members_en = 'Library cafe'");
        ten.mari.browser.get(&change).is_well();
        let plan = ten.mari.browser.post(&format!("{change}/plan"), &fields);
        plan.is_well().shows("The word is: SWALLOW evenings").shows_not("Tell everyone now");
        ten.mari.browser.get(&change).is_well();
        ten.mari.browser.post(&format!("{change}/tell"), &fields).refuses("what").shows("The word is: SWALLOW evenings");
        app.meddle("UPDATE venues SET members_en = 'Library cafe'");
        ten.mari.browser.get(&change).is_well();
        ten.mari.browser.post(&format!("{change}/plan"), &fields).is_well().shows("Tell everyone now");
    }

    fn nothing_leaves_for_a_woman_who_erased_or_took_it_back_a_second_ago(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        for name in ["Bet", "Carys", "Lowri", "Joan"] {
            ten.woman(name).sets(group, "mail", &[("email", &format!("{name}@post.example"))]);
        }
        let board = ten.tells();
        assert_eq!(ten.tally(&board), [1, 0, 0, 4, 6]);
        ten.woman("Bet").does(group, |visit| {
            let who = <groups::Member as web::Admit>::admit(visit)?;
            groups::erase_from_group(visit, &who)
        });
        assert_eq!(ten.tally(&board), [1, 0, 0, 3, 6]);
        ten.woman("Carys").browser.get(&format!("/en/c/{group}/reach"));
        ten.woman("Carys").browser.post(&format!("/en/c/{group}/reach/nothing"), &[]).is(303);
        assert_eq!(ten.tally(&board), [1, 0, 0, 2, 7]);
        // Lowri looks here herself from now on; Joan left.
        ten.woman("Lowri").sets(group, "app", &[]).is(303);
        assert_eq!(ten.tally(&board), [1, 0, 1, 1, 7]);
        ten.woman("Joan").does(group, |visit| {
            let who = <groups::Member as web::Admit>::admit(visit)?;
            groups::leave(visit, &who)
        }).unwrap();
        assert_eq!(ten.tally(&board), [1, 0, 1, 0, 7]);
        app.run_duties();
        assert_eq!(sent(&ten), 0);
        let handle = ten.handles["Bet"];
        let left: Vec<String> = app.columns_with(handle.to_vec()).into_iter().filter(|column| column.contains("notice") || column.contains("contact")).collect();
        assert_eq!(left, Vec::<String>::new());
    }
}

testing::on_each_engine! { house_of_sisters =>
    fn what_a_group_calls_itself_stands_on_its_pages_and_never_in_a_message(app) {
        let mut ten = Ten::new(&app);
        let (change, cafe) = (ten.change(), ten.cafe.to_string());
        for (en, cy, field) in [("Sisters, bring a coat.", "", "note_en"), ("", "I bob chwaer: dewch", "note_cy")] {
            ten.mari.browser.get(&change).is_well().shows("the sisters who are told").shows_not("the women who");
            let fields = [("what", "place"), ("place", cafe.as_str()), ("door", "me"), ("note_en", en), ("note_cy", cy)];
            let page = ten.mari.browser.post(&format!("{change}/tell"), &fields);
            page.refuses(field).shows("what the group is for");
            assert_eq!((page.field("note_en"), page.field("note_cy")), (en.to_owned(), cy.to_owned()));
        }
        let group = ten.group;
        let words = [("email", "bet@post.example"), ("words", "The sisters moved."), ("holds", "code-words")];
        ten.woman("Bet").sets(group, "mail", &words).refuses("words");
        // What goes out says nothing of it, whatever the pages say.
        let catalogue = std::sync::Arc::clone(&app.app.catalogue);
        for language in foundation::Language::ALL {
            let speaker = catalogue.speaker(language);
            for key in language::keys_written(&crate::words()).into_iter().filter(|key| key.contains("-sms-")) {
                let said = speaker.t(&key).to_lowercase();
                assert!(!["sister", "chwaer", "chwior"].iter().any(|word| said.contains(word)), "{key}");
            }
        }
    }
}

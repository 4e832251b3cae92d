//! What one who took a job sees, and until when.

use testing::on_each_engine;

use super::{
    house::{Ten, house},
    telling::{put_back, takes, tick},
};

on_each_engine! { house =>
    fn whoever_took_a_job_sees_what_is_set_since_only_when_she_takes_it_anew(app) {
        let mut ten = Ten::new(&app);
        ten.everybody_sets();
        let (group, board) = (ten.group, ten.tells());
        takes(&app, &mut ten, &board, "Edith").shows("07700 900654");
        let job = format!("{board}/job/{}", ten.line(&app, &board, "Edith"));
        let edith = |ten: &mut Ten, telephone: &str| {
            ten.woman("Edith").sign_in();
            ten.woman("Edith").sets(group, "call", &[("telephone", telephone)]).is(303);
        };
        // Nobody answered: it stays hers to do, and its line is planned no more.
        tick(&app, &mut ten, &board, "Edith", "no-answer");
        ten.mari.browser.get(&job).shows("07700 900654");
        edith(&mut ten, "07700 900655");
        ten.mari.browser.get(&board).shows_not("Taken by: Mari");
        ten.mari.browser.get(&job).is_well().shows("I will do this").shows_not("900655").shows_not("900654");
        let looked = format!("/en/c/{group}/reach/looked");
        let looks = |ten: &mut Ten| ten.woman("Edith").browser.get(&looked).words().matches("To tell you of a change").count();
        assert_eq!(looks(&mut ten), 1);
        takes(&app, &mut ten, &board, "Edith").shows("07700 900655");
        assert_eq!(looks(&mut ten), 2);
        // With her passphrase, each time: somebody may have the phone in her hand.
        app.clock.advance(301);
        ten.mari.browser.get(&job).is(303).shows_not("900655");
        ten.mari.sign_in();
        ten.mari.browser.get(&job).shows("07700 900655");
        edith(&mut ten, "07700 900656");
        takes(&app, &mut ten, &board, "Edith").shows("07700 900656");
        // What is done is no job any more: it can be put back, and then it is one again.
        tick(&app, &mut ten, &board, "Edith", "heard");
        ten.mari.browser.get(&job).is_well().shows_not("900656").shows_not("I will do this").shows("Put that back");
        ten.mari.browser.post(&job, &[("do", "take")]).goes_to(&job);
        assert_eq!(looks(&mut ten), 3);
        put_back(&app, &mut ten, &board, "Edith");
        ten.mari.browser.get(&job).shows("07700 900656");
    }
}

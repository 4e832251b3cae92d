//! What one who holds the group notes of a woman: that another answers at her number, and that she knows.

use post::Gateway;

use super::{
    again::{at, plans, tells},
    house::{Ten, house, house_with_texts},
    telling::{put_back, takes, tick},
    texts::{BET, answers, gateway, to, told},
};
use crate::model::Told;

testing::on_each_engine! { house_with_texts =>
    fn where_another_answers_her_number_nothing_goes_there_by_itself_at_the_next_change(app) {
        let sink = gateway(&app, Gateway::Kannel);
        let mut ten = Ten::new(&app);
        let (group, cafe) = (ten.group, ten.cafe.to_string());
        ten.woman("Bet").sets(group, "text", &[("telephone", BET)]).is(303);
        let first = tells(&mut ten, &[("what", "place"), ("place", &cafe), ("door", "nobody")]);
        app.run_duties();
        answers(&app, BET, "1");
        let _ = ten.mari.browser.get(&first);
        tick(&app, &mut ten, &first, "Bet", "not-reached");
        ten.mari.browser.get(&first).shows("Somebody else answers at her number");
        // Put back, it is hers again.
        put_back(&app, &mut ten, &first, "Bet");
        plans(&mut ten, &at("19:30", "nobody")).shows("1 gets a text now").shows_not("Somebody else answers");
        tick(&app, &mut ten, &first, "Bet", "not-reached");
        plans(&mut ten, &at("19:30", "nobody")).shows("1 is told by somebody, now").shows("Somebody else answers at her number");
        let sent = to(&sink, BET).len();
        let mut board = tells(&mut ten, &at("19:30", "nobody"));
        app.run_duties();
        assert_eq!(to(&sink, BET).len(), sent, "by hand alone");
        takes(&app, &mut ten, &board, "Bet").shows("First be sure that it is hers").shows("I sent it");
        // It goes on to the change after that.
        board = tells(&mut ten, &at("20:00", "nobody"));
        app.run_duties();
        assert_eq!((to(&sink, BET).len(), told(&app, &ten, &board, "Bet")), (sent, Told::Planned));
        // Her new number is nobody else's.
        ten.woman("Bet").sign_in();
        ten.woman("Bet").sets(group, "text", &[("telephone", "07700 900111")]).is(303);
        plans(&mut ten, &at("20:15", "nobody")).shows("1 gets a text now").shows_not("Somebody else answers");
    }
}

testing::on_each_engine! { house =>
    fn what_goes_by_itself_nobody_ticks_away_and_anothers_tick_is_not_her_word(app) {
        let mut ten = Ten::new(&app);
        ten.everybody_sets();
        let board = ten.tells();
        // It waits in the outbox: a tick would drop it.
        tick(&app, &mut ten, &board, "Bet", "heard");
        assert_eq!(told(&app, &ten, &board, "Bet"), Told::Planned);
        app.run_duties();
        tick(&app, &mut ten, &board, "Bet", "heard");
        assert_eq!(told(&app, &ten, &board, "Bet"), Told::Heard);
        let news = board.replace("/told/", "/news/");
        let page = ten.woman("Bet").browser.get(&news);
        page.shows("Somebody who holds the group noted that you know.").shows_not("You have seen this").shows("I have seen this");
        ten.woman("Bet").browser.post_and_follow(&format!("{news}/seen"), &[]).shows("You have seen this");
        put_back(&app, &mut ten, &board, "Bet");
        assert_eq!(told(&app, &ten, &board, "Bet"), Told::Heard, "what she said herself nobody puts back");
    }

    fn a_letter_on_the_screen_is_the_letter_on_paper(app) {
        let mut ten = Ten::at(&app, "2026-11-20T10:40:00Z", jiff::civil::date(2026, 11, 26));
        let group = ten.group;
        ten.woman("Lowri").sets(group, "letter", &[("postal", "2 Bryn Terrace"), ("otherwise", "door")]).is(303);
        let board = ten.tells();
        let job = takes(&app, &mut ten, &board, "Lowri");
        job.shows("The next dates:").shows("we ask somebody to be at the door you know").shows("I posted it");
        job.links_to(&format!("{board}/sheets"));
    }
}

//! Letters and calls on paper.

use testing::on_each_engine;

use super::{
    house::{Ten, house},
    telling::takes,
};

on_each_engine! { house =>
    fn letters_and_calls_are_printed_by_her_who_took_them_and_by_nobody_else(app) {
        // On the Friday before: a letter comes in time.
        let mut ten = Ten::at(&app, "2026-11-20T10:40:00Z", jiff::civil::date(2026, 11, 26));
        let group = ten.group;
        let postal = [("postal", "2 Bryn Terrace\nBronllwyn")];
        let welsh = [postal[0], ("language", "cy"), ("variant", "north"), ("otherwise", "door")];
        ten.woman("Lowri").sets(group, "letter", &welsh).is(303);
        ten.woman("Edith").sets(group, "call", &[("telephone", "07700 900321"), ("ask_for", "the choir"), ("variant", "south")]).is(303);
        let board = ten.tells();
        let sheets = format!("{board}/sheets");
        ten.mari.sign_in();
        ten.mari.browser.get(&sheets).is_well().shows("You have taken no letter and no call").shows_not("Bryn Terrace");
        for name in ["Lowri", "Edith"] {
            takes(&app, &mut ten, &board, name);
        }
        let page = ten.mari.browser.get(&sheets);
        page.is_well().shows("2 Bryn Terrace").shows("the choir").shows("Library cafe").shows("Y dyddiadau nesaf:");
        // She who gets no other word reads what is done at the door.
        page.shows("rydym yn gofyn i rywun fod wrth y drws");
        // Whoever writes sees which Welsh; where it is English, no Welsh is said.
        page.shows("Welsh (north)").shows_not("Welsh (south)");
        page.shows_not("900321").shows_not("Lowri");
        // Where nothing presses it, it is printed from the page.
        assert!(ten.mari.browser.get(&format!("{board}/sheet.pdf")).location.as_deref().unwrap().starts_with(&sheets));
        ten.woman("Robin").browser.get(&sheets).is_not_here();
    }
}

//! What no field of a meeting holds: getting in or about, how they meet, who comes too. A note says what it is.

use super::house::{Ten, house};

testing::on_each_engine! { house =>
    fn a_change_that_only_a_note_can_say_needs_one_and_everybody_reads_it(app) {
        let mut ten = Ten::new(&app);
        ten.everybody_sets();
        let change = ten.change();
        for what in ["access", "format", "visitors"] {
            let bare = [("what", what), ("door", "nobody"), ("note_en", ""), ("note_cy", "")];
            ten.mari.browser.post(&format!("{change}/plan"), &bare).is(422).shows("Say what is different");
        }
        let asked = [("what", "access"), ("what", "visitors"), ("note_en", "The lift is broken."), ("note_cy", "")];
        ten.mari
            .browser
            .post(&format!("{change}/plan"), &asked)
            .is_well()
            .shows("Getting in or about is different this time.")
            .shows("Somebody else comes too this time.")
            .shows("The lift is broken.")
            .shows("Together 10, without those who hold the group")
            // The place is the same: nobody has to stand at a door.
            .shows_not("19:00: nobody.");
        let asked = [("what", "format"), ("note_en", "By phone. The number stands here."), ("note_cy", "Ar y ffôn.")];
        ten.mari.browser.post(&format!("{change}/plan"), &asked).is(422).shows("Say who stands at the old door");
        let asked = [&asked[..], &[("door", "me")]].concat();
        let plan = ten.mari.browser.post(&format!("{change}/plan"), &asked);
        plan.is_well().shows("It is held another way this time.").shows("By phone. The number stands here.");
        let told = ten.mari.browser.post(&format!("{change}/tell"), &asked);
        told.is(303);
        let board = told.location.clone().unwrap();
        ten.mari.browser.get(board.split('?').next().unwrap()).is_well().shows("It is held another way this time.");
    }
}

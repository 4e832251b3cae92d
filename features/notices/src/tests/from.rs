//! Who an e-mail comes from.

use testing::on_each_engine;

use super::house::{Ten, house};

on_each_engine! { house =>
    fn an_email_comes_from_the_neutral_name_that_her_groups_host_set(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        ten.woman("Bet").browser.get(&format!("/en/c/{group}/reach/by/mail")).shows_not("come from");
        app.meddle(
            "INSERT INTO hosts (id, web_word, name_en, name_cy, about_en, about_cy, registered, post_address, contact, \
             insurance, funders, funders_hidden, safeguarding_name, safeguarding_reach, complaint_en, complaint_cy, outside_en, \
             outside_cy, can_see_en, can_see_cy, made_on, sender_name) SELECT id, 'abcdef', 'Wennol', '', '', '', '', '', '', '', \
             '', 0, '', '', '', '', '', '', '', '', '2026-11-24', 'Gwen at 6' FROM groups",
        );
        app.meddle("UPDATE groups SET host_id = id");
        ten.woman("Bet").browser.get(&format!("/en/c/{group}/reach/by/mail")).shows("Our emails to you come from: Gwen at 6");
        ten.woman("Bet").sets(group, "mail", &[("email", "bet@post.example")]).is(303);
        ten.tells();
        app.run_duties();
        let kept = ten.sink.kept().unwrap();
        let [letter] = &kept[..] else { panic!() };
        let from = letter.text.lines().find(|line| line.starts_with("From: ")).unwrap();
        assert!(from.contains("Gwen at 6") && from.contains("<note@thursdays.example>"), "{from}");
        assert!(!letter.text.contains("Thursdays <") && !letter.text.contains("Wennol"), "{}", letter.text);
        assert_eq!(letter.from, "note@thursdays.example");
    }
}

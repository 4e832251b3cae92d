//! What a woman shows goes to nobody from whom she is kept apart.

use groups::Role;
use testing::{TestApp, Visitor};

use super::house::{Three, house};

const WORDS: &str = "canarywords about the kettle";

fn answers(robin: &mut Visitor, mine: &str, shown: &str) {
    let version = robin.get(mine).field("version");
    let fields = [("answer", "how-about"), ("words", WORDS), ("shown", shown), ("version", version.as_str())];
    robin.post(mine, &fields).is(303);
}

fn are_apart(app: &TestApp, apart: bool) {
    let (from, to) = if apart { ("Robin", "Gwenllian") } else { ("Gwenllian", "Robin") };
    app.meddle(&format!("UPDATE members SET name_used = '{to}' WHERE name_used = '{from}'"));
}

testing::on_each_engine! { house =>
    fn who_is_kept_apart_from_her_reads_nothing_she_shows(app) {
        let mut three = Three::new(&app);
        three.prepares();
        let (together, mine) = (three.path(""), three.path("/mine"));
        let mut heledd = scenes::comes(&app, &mut three.mari, three.group, "Heledd", Role::Facilitator);
        let said = "nobody but you would read it";
        for shown in ["facilitators", "group", "signed"] {
            answers(&mut three.robin, &mine, shown);
            heledd.get(&together).is_well().shows(WORDS);
            // What was sealed to her before opens no more.
            are_apart(&app, true);
            heledd.get(&together).is_well().shows_not(WORDS).shows("Nobody has shown anything");
            answers(&mut three.robin, &mine, shown);
            heledd.get(&together).is_well().shows_not(WORDS);
            three.mari.get(&together).shows(WORDS);
            three.robin.get(&mine).is_well().shows_not(said);
            are_apart(&app, false);
        }
        // Nothing was sealed to her meanwhile.
        are_apart(&app, true);
        answers(&mut three.robin, &mine, "facilitators");
        are_apart(&app, false);
        heledd.get(&together).is_well().shows_not(WORDS);
        // Where she is kept apart from everybody who holds the group, she reads it before she writes.
        are_apart(&app, true);
        app.meddle("UPDATE members SET role = 'member' WHERE name_used = 'Mari'");
        three.robin.get(&mine).is_well().shows(said);
    }
}

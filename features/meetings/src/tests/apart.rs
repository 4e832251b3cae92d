//! A woman who keeps apart from one who holds the group: that one reads nothing she picks or asks, nor what comes back.

use testing::{TestApp, Visitor};

use super::{Begun, house};

const ASK: &str = "canaryask may I sit by the stove";

fn asks(she: &mut Visitor, at: &str, seen_by: &str) {
    she.get(&format!("{at}/mine")).is_well();
    let fields = [("way", "near-door"), ("ask", ASK), ("seen_by", seen_by)];
    she.post(&format!("{at}/mine"), &fields).is(303);
}

/// From now on Gwenllian is kept apart from Heledd.
fn keeps_apart(app: &TestApp) {
    app.meddle("UPDATE members SET name_used = 'Gwenllian' WHERE name_used = 'Robin'");
}

fn promise_of(she: &mut Visitor, group: foundation::Id) -> bool {
    she.get(&format!("/en/c/{group}/promised")).is_well().words().contains("An answer to what somebody asked")
}

testing::on_each_engine! { house =>
    fn who_is_kept_apart_from_her_reads_nothing_she_asks_and_another_does(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        let ways = format!("{at}/ways");
        let (mut robin, mut heledd) = (begun.member(&app, "Robin"), begun.second(&app, "Heledd"));
        for (before, seen_by) in [(true, "facilitators"), (false, "facilitators"), (true, "group"), (false, "group")] {
            app.meddle("UPDATE members SET name_used = 'Robin' WHERE name_used = 'Gwenllian'");
            if !before {
                keeps_apart(&app);
            }
            asks(&mut robin, &at, seen_by);
            let one = begun.mari.get(&ways).links().into_iter().find(|link| link.starts_with(&format!("{ways}/"))).unwrap();
            if before {
                heledd.get(&ways).is_well().shows(ASK).shows("1 Sit near the door");
                assert!(promise_of(&mut heledd, begun.group));
                // What was sealed to her before opens no more.
                keeps_apart(&app);
            }
            let page = heledd.get(&ways);
            page.is_well().shows_not(ASK).shows("Nobody has asked for anything.").shows_not("before you held the group");
            heledd.get(&one).is_not_here();
            heledd.get(&at).is_well().shows_not(ASK).shows_not("to answer");
            assert!(!promise_of(&mut heledd, begun.group), "{before} {seen_by}");
            begun.mari.get(&ways).shows(ASK).shows("1 Sit near the door");
            assert!(promise_of(&mut begun.mari, begun.group));
            begun.mari.get(&one).is_well();
            begun.mari.post(&one, &[("answer", "how-about"), ("words", "the window")]).is(303);
            robin.get(&format!("{at}/mine")).shows("the window").shows_not("nobody but you");
        }
        // Nothing was sealed to her: undone, she reads what was written before, and nothing of what was not hers to read.
        app.meddle("UPDATE members SET name_used = 'Robin' WHERE name_used = 'Gwenllian'");
        keeps_apart(&app);
        asks(&mut robin, &at, "facilitators");
        app.meddle("UPDATE members SET name_used = 'Robin' WHERE name_used = 'Gwenllian'");
        heledd.get(&ways).is_well().shows_not(ASK);
        begun.mari.get(&ways).shows(ASK);
    }

    fn what_one_answered_from_whom_she_is_kept_apart_she_does_not_read(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        let ways = format!("{at}/ways");
        let (mut robin, mut heledd) = (begun.member(&app, "Robin"), begun.second(&app, "Heledd"));
        for seen_by in ["facilitators", "group"] {
            app.meddle("UPDATE members SET name_used = 'Robin' WHERE name_used = 'Gwenllian'");
            asks(&mut robin, &at, seen_by);
            let one = heledd.get(&ways).links().into_iter().find(|link| link.starts_with(&format!("{ways}/"))).unwrap();
            heledd.get(&one).is_well();
            heledd.post(&one, &[("answer", "how-about"), ("words", "canarywindow")]).is(303);
            robin.get(&format!("{at}/mine")).shows("canarywindow");
            keeps_apart(&app);
            robin.get(&format!("{at}/mine")).is_well().shows_not("canarywindow");
            robin.get(&at).is_well().shows_not("canarywindow");
            begun.mari.get(&one).is_well().shows("canarywindow");
        }
    }

    fn where_nobody_else_holds_the_group_she_reads_it_before_she_asks(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        let mut robin = begun.member(&app, "Robin");
        let said = "nobody but you reads what you pick";
        robin.get(&format!("{at}/mine")).is_well().shows_not(said);
        app.meddle("UPDATE members SET name_used = 'Heledd' WHERE name_used = 'Mari'");
        keeps_apart(&app);
        robin.get(&format!("{at}/mine")).is_well().shows(said);
        asks(&mut robin, &at, "facilitators");
        assert!(!app.every_byte().iter().any(|(column, _)| column == "main.promises.id"), "nobody would keep it");
        begun.mari.get(&format!("{at}/ways")).is_well().shows_not(ASK);
        robin.get(&format!("{at}/mine")).shows(ASK);
    }
}

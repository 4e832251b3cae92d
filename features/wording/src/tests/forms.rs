//! Which forms ask, and which never do.

use testing::{Visitor, on_each_engine};

use super::scene::{Scene, house, scene};

/// What the script looks for on a page, and so the fields that are notes about a member.
fn asks(she: &mut Visitor, page: &str) -> Vec<String> {
    she.get(page).is_well().attributes("[data-wording]", "data-of")
}

fn writes(she: &mut Visitor, talk: &str, words: &str) -> String {
    she.get(talk);
    she.post(talk, &[("words", words), ("note", "")]).is(303);
    let under = talk.replace("/talk", "/said/");
    she.get(talk).links().into_iter().rfind(|link| link.starts_with(&under)).unwrap()
}

/// Posts a note and gives the page that comes in the end.
fn in_the_end(she: &mut Visitor, form: &str, fields: &[(&str, &str)]) -> testing::Page {
    she.get(form);
    let mut page = she.post(form, fields);
    while page.status == 303 {
        page = she.follow();
    }
    page
}

on_each_engine! { house =>
    fn a_reason_for_taking_a_message_out_is_asked_about_once_it_is_out(app) {
        let mut all = scene(&app);
        let talk = all.at("talk");
        let one = writes(&mut all.robin, &talk, "about somebody's street");
        let out = format!("{one}/taking-out");
        assert_eq!(asks(&mut all.mari, &out), ["f-reason"]);
        let page = in_the_end(&mut all.mari, &out, &[("reason", "You were rude and difficult.")]);
        page.is_well().shows("You wrote ‘rude’, ‘difficult’. What happened?").shows("Its author can read it now.");
        // It is out, with the reason as it was written.
        all.nia.get(&talk).shows("A message was taken out.");
        all.robin.get(&one).shows("You were rude and difficult.");
        let anew = format!("{out}/words");
        all.sioned.get(&anew).is(303);
        all.mari.get(&anew);
        all.mari.post(&anew, &[("words", " ")]).is(422).refuses("words");
        all.mari.get(&anew);
        all.mari.post(&anew, &[("words", "It says where somebody lives.")]).is(303);
        all.robin.get(&one).shows("It says where somebody lives.").shows_not("rude");
        // Once she has answered, the words she answered stay.
        let two = writes(&mut all.robin, &talk, "about somebody's house");
        in_the_end(&mut all.mari, &format!("{two}/taking-out"), &[("reason", "You were rude.")]);
        all.robin.get(&two);
        all.robin.post(&format!("{two}/why"), &[("reason", "I was not")]).is(303);
        let anew = format!("{two}/taking-out/words");
        all.mari.get(&all.at("talk"));
        all.mari.post(&anew, &[("words", "It says where somebody lives.")]).is(303);
        all.mari.get(&anew).is(303);
        all.robin.get(&two).shows("You were rude.").shows_not("It says where somebody lives.");
        for trace in ["rude", "street", "lives"] {
            assert_eq!(app.columns_with(trace), Vec::<String>::new());
        }
    }

    fn a_reason_for_a_removal_is_asked_about_and_said_anew(app) {
        let mut all = scene(&app);
        let form = all.at(&format!("people/removal/{}", all.handle(&app, "Robin")));
        assert_eq!(asks(&mut all.mari, &form), ["f-reason"]);
        let page = in_the_end(&mut all.mari, &form, &[("reason", "She is toxic.")]);
        page.is_well().shows("You wrote ‘toxic’. What happened?").shows("It is asked, in the words you wrote.");
        let anew = page.forms().into_iter().find(|form| form.ends_with("/words")).unwrap();
        let waits = anew.replace("/words", "");
        all.sioned.get(&waits).shows("She is toxic.");
        for she in [&mut all.sioned, &mut all.robin] {
            she.get(&anew).is_not_here();
        }
        all.mari.get(&anew);
        all.mari.post(&anew, &[("words", "")]).is(422).refuses("words");
        all.mari.get(&anew);
        all.mari.post(&anew, &[("words", "Twice she told others what was said here.")]).is(303);
        all.sioned.get(&waits).shows("Twice she told others what was said here.").shows_not("toxic");
        // Without a listed word she goes straight on.
        let form = all.at(&format!("people/removal/{}", all.handle(&app, "Nia")));
        in_the_end(&mut all.mari, &form, &[("reason", "She told others what was said.")]).shows("Waiting for a second facilitator");
    }

    fn no_word_of_a_womans_own_is_ever_asked_about(app) {
        let mut all = scene(&app);
        let Scene { group, mari, robin, .. } = &mut all;
        let at = |rest: &str| format!("/en/c/{group}/{rest}");
        let one = writes(robin, &at("talk"), "I was aggressive and chaotic, I am a difficult woman.");
        let word = groups_word(&app, *group);
        let labels = "I am difficult and chaotic, she is aggressive";
        // Posts, notices, answers, private words both ways, a report that something is wrong, promises.
        for (page, fields) in [
            (at("talk"), vec![("words", labels)]),
            (one.clone(), vec![("words", labels)]),
            (format!("{one}/change"), vec![("words", labels)]),
            (at("word"), vec![("words", labels)]),
            (format!("/en/say/about/{word}"), vec![("what", labels)]),
        ] {
            assert_eq!(asks(robin, &page), Vec::<String>::new(), "{page}");
            in_the_end(robin, &page, &fields).shows_not("What might she need");
        }
        let robins = scenes::person(&app, *group, "Robin").handle;
        for page in [at("board"), at("talk"), one, at(&format!("word/with/{robins}")), at("promised"), at("together")] {
            assert_eq!(asks(mari, &page), Vec::<String>::new(), "{page}");
        }
        in_the_end(mari, &at("board"), &[("words", labels)]).shows_not("What might she need");
        in_the_end(mari, &at(&format!("word/with/{robins}")), &[("words", labels)]).shows_not("What might she need");
    }

    fn the_script_is_there_where_a_note_is_written_and_nowhere_else(app) {
        let mut all = scene(&app);
        let notes = all.at("notes");
        let page = all.mari.get(&notes);
        let script = |page: &testing::Page| page.attributes("script[src]", "src").into_iter().filter(|src| src.contains("wording")).count();
        assert_eq!((script(&page), script(&all.mari.get(&all.at("talk")))), (1, 0));
        assert_eq!(page.attributes("[data-wording]", "data-line"), ["You wrote …. What happened? What might she need?"]);
        assert_eq!(page.attributes("[data-wording]", "role"), ["status"]);
        let style = page.attributes("link[rel=stylesheet]", "href").remove(0);
        all.mari.header("accept-encoding", "br");
        let style = all.mari.open(&style).wire_length();
        for page in [&notes, &all.at("notes/words")] {
            let length = all.mari.open(page).wire_length() + style;
            assert!(length <= 14 * 1024, "{page}: {length} bytes");
        }
    }
}

fn groups_word(app: &testing::TestApp, group: foundation::Id) -> String {
    app.app.database.read(|store| groups::facts(store, group)).unwrap().unwrap().web_word
}

//! Texts that the program sends itself: through a gateway that keeps what it is given, with its receipts and answers.

use post::{
    Gateway, TextSettings, Texter, signature,
    text_sink::{self, KeptText, TextSink},
};
use testing::{Page, TestApp};

use super::house::{Ten, house_with_texts, leaks, with_defaults};
use crate::model::Told;

const OURS: &str = "https://thursdays.example";
const SECRET: &str = "abcdefghijkmnpqrstuvwxyz";
/// Bet's telephone, Robin's, and one that Lowri and Joan both use and that neither calls shared.
pub const BET: &str = "07700 900321";
const ROBIN: &str = "07700 900654";
const BOTH: &str = "+44 7700 900987";

/// A gateway for the house.
pub fn gateway(app: &TestApp, gateway: Gateway) -> TextSink {
    let sink = text_sink::start(&app.folder().join("texts")).unwrap();
    let (password_file, secret_file) = (app.folder().join("password"), app.folder().join("secret"));
    std::fs::write(&password_file, "token").unwrap();
    std::fs::write(&secret_file, SECRET).unwrap();
    let path = if gateway == Gateway::Kannel { text_sink::KANNEL } else { "/Messages.json" };
    let texter = Texter::open(&TextSettings {
        gateway,
        address: format!("http://{}{path}", sink.address()),
        user: "us".to_owned(),
        password_file,
        from: "+447700900000".to_owned(),
        heard_at: OURS.to_owned(),
        secret_file: Some(secret_file),
    })
    .unwrap();
    assert!(app.app.texter.set(texter).is_ok());
    sink
}

/// Four women want texts: Bet what changed, Robin code words to a telephone that others see, Lowri and Joan to one
/// telephone.
fn wanting_texts(app: &TestApp) -> Ten {
    let mut ten = Ten::new(app);
    let group = ten.group;
    for (name, fields) in [
        ("Bet", &[("telephone", BET), ("stop_word", "Tê lemwn!"), ("otherwise", "door")][..]),
        ("Robin", &[("telephone", ROBIN), ("shared", "yes"), ("words", "Jam jars."), ("otherwise", "door")]),
        ("Lowri", &[("telephone", BOTH), ("language", "cy"), ("holds", "look")]),
        ("Joan", &[("telephone", BOTH), ("hours", "these"), ("tue_from", "14.00"), ("tue_until", "15:30")]),
    ] {
        ten.woman(name).sets(group, "text", fields).is(303);
    }
    ten
}

pub fn to(sink: &TextSink, number: &str) -> Vec<KeptText> {
    let whole = format!("+{}", post::whole_number(number));
    sink.kept().unwrap().into_iter().filter(|one| one.to == whole).collect()
}

/// What a word of a text may not begin with, in either language: what the group is called and what it is for.
const TELLING: [&str; 30] = [
    "swallow", "cylch", "gylch", "group", "grŵp", "grwp", "circle", "support", "cefnog", "gefnog", "women", "woman",
    "menyw", "fenyw", "merch", "ferch", "abus", "violen", "refuge", "surviv", "victim", "safe", "diogel", "ddiogel",
    "trais", "drais", "lloches", "loches", "goroes", "yarrow",
];

/// No text that went out says what the group is called, what it is for, or who is in it.
pub fn nothing_tells(sink: &TextSink) {
    let names = ["mari", "siwan", "bet", "carys", "lowri", "joan", "amina", "tess", "robin", "edith", "gwenno", "zola"];
    let all = sink.kept().unwrap();
    assert!(!all.is_empty(), "nothing went out");
    for one in all {
        for word in one.text.to_lowercase().split(|letter: char| !letter.is_alphabetic()) {
            let tells = names.contains(&word) || TELLING.iter().any(|telling| word.starts_with(telling));
            assert!(!tells, "'{word}' in {}", one.text);
        }
    }
}

/// Kannel hands over an answer.
pub fn answers(app: &TestApp, from: &str, text: &str) {
    let coded = |value: &str| value.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
    let page = app.visitor().get(&format!("/texts/in/{SECRET}?from={}&text={}", coded(from), coded(text)));
    assert_eq!((page.status, page.html.as_str()), (200, ""), "nothing is answered");
}

/// The path of a receipt, as the gateway was given it.
pub fn receipt(one: &KeptText) -> String {
    one.receipt.strip_prefix(OURS).unwrap().replace("%d", "1")
}

pub fn told(app: &TestApp, ten: &Ten, board: &str, name: &str) -> Told {
    let (group, line) = (ten.group, ten.line(app, board, name));
    let notice = foundation::Id::parse(board.rsplit('/').next().unwrap()).unwrap();
    app.app.database.read(|store| crate::store::telling(store, group, notice, line)).unwrap().unwrap().told
}

fn posts(app: &TestApp, path: &str, token: &str, fields: &[(&str, &str)]) -> Page {
    let mut visitor = app.visitor();
    visitor.header("x-twilio-signature", &signature(token, &format!("{OURS}{path}"), fields));
    visitor.post_raw(path, fields)
}

testing::on_each_engine! { house_with_texts =>
    fn texts_are_planned_sent_and_delivered_and_only_she_can_say_that_she_knows(app) {
        let sink = gateway(&app, Gateway::Kannel);
        let mut ten = wanting_texts(&app);
        let (change, cafe) = (ten.change(), ten.cafe.to_string());
        ten.mari.browser.get(&change);
        let note = ("note_en", "It\u{2019}s two steps up.");
        let plan = ten.mari.browser.post(
            &format!("{change}/plan"),
            &[("what", "place"), ("place", cafe.as_str()), ("door", "me"), note],
        );
        plan.is_well()
            .shows("3 get a text now")
            .shows("1 waits for her hours")
            .shows("one text")
            .shows("two texts")
            .shows("Reply 1 seen, 2 ring me")
            .shows("It's two steps up.")
            .shows_not("900321");
        assert!(sink.kept().unwrap().is_empty());

        let board = ten.tells();
        assert_eq!(ten.parts(&board), [1, 0, 0, 0, 3, 1, 6]);
        app.run_duties();
        app.run_duties();
        assert_eq!(ten.parts(&board), [1, 0, 3, 0, 0, 1, 6]);
        assert_eq!(sink.kept().unwrap().len(), 3, "once each");
        let [bet] = &to(&sink, BET)[..] else { panic!() };
        assert!(bet.text.contains("Where: Library cafe") && bet.text.contains("Automatic message. Reply 1"), "{}", bet.text);
        let [robin] = &to(&sink, ROBIN)[..] else { panic!() };
        assert_eq!(robin.text, "Jam jars.");
        let [lowri] = &to(&sink, BOTH)[..] else { panic!() };
        assert!(lowri.text.starts_with("Mae cynlluniau wedi newid.") && lowri.text.contains("STOP dim mwy."));
        for one in sink.kept().unwrap() {
            for word in ["Swallow", "Iau", "Mari", "group", "circle", "women", "Rhian", "Robin", "Yarrow"] {
                assert!(!one.text.contains(word), "{word} in {}", one.text);
            }
        }
        // Joan's hours begin at two.
        app.clock.advance(3 * 3600 + 20 * 60);
        app.run_duties();
        assert_eq!(to(&sink, BOTH).len(), 2);

        // Delivered is not yet knowing; late, doubled and strange receipts change nothing.
        for _ in ["once", "doubled"] {
            app.visitor().get(&receipt(bet)).is_well();
        }
        app.visitor().get(&receipt(bet).replace("what=1", "what=8")).is_well();
        app.visitor().get(&receipt(robin).replace("what=1", "what=2")).is_well();
        app.visitor().get(&receipt(robin)).is_well();
        ten.mari.sign_in();
        ten.mari.browser.get(&board).shows("A text · on her phone, not known if seen");
        assert_eq!(told(&app, &ten, &board, "Bet"), Told::Delivered);
        assert_eq!(told(&app, &ten, &board, "Robin"), Told::NotReached);
        let hers = receipt(lowri);
        let path = hers.split('?').next().unwrap();
        let forged = format!("{}{}?what=1", &path[..path.len() - 1], if path.ends_with('0') { '1' } else { '0' });
        app.visitor().get(&forged).is_not_here();
        posts(&app, path, "token", &[("MessageStatus", "delivered")]).is_not_here();
        assert_eq!(told(&app, &ten, &board, "Lowri"), Told::Sent);

        answers(&app, "447700900321", " 1. ");
        answers(&app, "447700900321", "1");
        assert_eq!(told(&app, &ten, &board, "Bet"), Told::Answered);
        app.visitor().get(&receipt(bet)).is_well();
        assert_eq!(told(&app, &ten, &board, "Bet"), Told::Answered);
        for canary in ["900321", "900654", "900987", "Jam jars", "lemwn"] {
            assert_eq!(leaks(&app, canary), Vec::<String>::new(), "{canary}");
        }
    }

    fn answers_count_only_from_a_number_of_today_and_never_from_a_shared_one(app) {
        let _sink = gateway(&app, Gateway::Kannel);
        let mut ten = wanting_texts(&app);
        let group = ten.group;
        let board = ten.tells();
        // Before anything was sent to it, no answer is about anything.
        answers(&app, BET, "1");
        app.run_duties();
        assert_eq!(told(&app, &ten, &board, "Bet"), Told::Sent);
        for text in ["", "11", "one", "1 2", "🌿", "SNOW 4821"] {
            answers(&app, BET, text);
        }
        for text in ["1", "2", "3"] {
            answers(&app, ROBIN, text);
            answers(&app, "07700 900111", text);
            answers(&app, "", text);
        }
        for name in ["Bet", "Robin"] {
            assert_eq!(told(&app, &ten, &board, name), Told::Sent, "{name}");
        }
        // A call is a job, with a link to ring; then she knows.
        answers(&app, BET, "2");
        let job = format!("{board}/job/{}", ten.line(&app, &board, "Bet"));
        ten.mari.sign_in();
        ten.mari.browser.get(&board).shows("She would like a call").links_to(&job);
        ten.mari.browser.get(&job).is_well().shows("She would like a call").shows_not("900321");
        ten.mari.browser.post(&job, &[("do", "take")]).goes_to(&job);
        ten.mari.browser.get(&job).links_to("tel:07700900321").shows("07700 900321");
        // That she answered, and not what; and the call is still to be made, whoever it was that answered then.
        answers(&app, BET, "3");
        assert_eq!(told(&app, &ten, &board, "Bet"), Told::Answered);
        ten.mari.browser.get(&board).shows("She would like a call").links_to(&job);
        let line = ten.line(&app, &board, "Bet").to_string();
        ten.mari.browser.get(&job);
        ten.mari.browser.post(&format!("{board}/ticks"), &[("line", &line), ("tick", "heard")]).is(303);
        assert_eq!(told(&app, &ten, &board, "Bet"), Told::Heard);
        ten.mari.browser.get(&board).shows_not("She would like a call");
        // A 2 after that is a job once more, and takes nobody out of those who know.
        answers(&app, BET, "2");
        assert_eq!(told(&app, &ten, &board, "Bet"), Told::Answered);
        ten.mari.browser.get(&board).shows("She would like a call").links_to(&job);
        // Whoever has another number now is not answered for.
        ten.woman("Bet").sign_in();
        ten.woman("Bet").sets(group, "text", &[("telephone", "07700 900222")]).is(303);
        answers(&app, BET, "STOP");
        let reach = ten.woman("Bet").browser.get(&format!("/en/c/{group}/reach"));
        reach.is_well().shows_not("asked for no more texts");
    }

    fn who_asked_for_a_call_is_read_what_changed_unless_others_see_her_telephone_now(app) {
        let _sink = gateway(&app, Gateway::Kannel);
        let mut ten = wanting_texts(&app);
        let group = ten.group;
        let look = [("telephone", BET), ("holds", "look"), ("language", "cy"), ("no_stop_word", "yes")];
        ten.woman("Bet").sets(group, "text", &look).is(303);
        let board = ten.tells();
        app.run_duties();
        answers(&app, BET, "Ffoniwch fi heno plis");
        let job = format!("{board}/job/{}", ten.line(&app, &board, "Bet"));
        ten.mari.sign_in();
        ten.mari.browser.get(&board).shows("One of them asks for a call");
        ten.mari.browser.get(&job).is_well();
        ten.mari.browser.post(&job, &[("do", "take")]).goes_to(&job);
        // Her message held no place; she hears it now, in her language, and Mari reads it in her own.
        ten.mari.browser.get(&job).shows("First be sure that it is she").shows("Nid yno:").shows("Not at:");
        ten.woman("Bet").sets(group, "text", &[("telephone", BET), ("shared", "yes"), ("words", "Jam jars.")]).is(303);
        ten.mari.browser.get(&job);
        ten.mari.browser.post(&job, &[("do", "take")]);
        ten.mari.browser.get(&job).shows_not("Nid yno:").shows_not("Not at:").shows_not("First be sure");
    }

    fn stop_and_her_own_word_end_all_texts_and_others_read_only_that_she_is_not_reached(app) {
        let sink = gateway(&app, Gateway::Kannel);
        let mut ten = wanting_texts(&app);
        let group = ten.group;
        let board = ten.tells();
        app.run_duties();
        assert_eq!(sink.kept().unwrap().len(), 3);
        app.meddle("UPDATE notices SET door = 'nobody', door_by = NULL");
        // Kannel's two bytes a letter: "tê  LEMWN".
        let large: String = "tê  LEMWN".encode_utf16().map(|unit| format!("%{:02X}%{:02X}", unit >> 8, unit & 255)).collect();
        let page = app.visitor().get(&format!("/texts/in/{SECRET}?from=447700900321&text={large}&coding=2"));
        assert_eq!((page.status, page.html.as_str()), (200, ""));
        // Of the two on one telephone, Lowri was written to last.
        answers(&app, BOTH, "Stop.");
        assert_eq!(told(&app, &ten, &board, "Bet"), Told::Stopped);
        assert_eq!(told(&app, &ten, &board, "Lowri"), Told::Stopped);
        assert_eq!(told(&app, &ten, &board, "Joan"), Told::Planned);
        assert_eq!(ten.parts(&board), [1, 0, 1, 0, 0, 1, 8]);
        // Nobody was to stand at the old door. Now somebody is wanted there, and nothing says for whom.
        let wanted = "18:20 to 19:00: nobody has said yet that she will be there.";
        let cards = ten.mari.does(group, move |visit| {
            let who = <groups::Facilitator as web::Admit>::admit(visit)?;
            crate::group_cards(visit, group, who.handle, true)
        });
        let lines: Vec<String> = cards.into_iter().flat_map(|card| card.lines).collect();
        assert!(lines.iter().any(|line| line.ends_with(wanted)), "{lines:?}");
        let page = ten.mari.browser.get(&board);
        page.shows("not reached").shows("Have somebody at the old door").shows_not("STOP").shows_not("no more texts");
        let job = format!("{board}/job/{}", ten.line(&app, &board, "Bet"));
        page.links_not_to(&job);
        ten.mari.sign_in();
        ten.mari.browser.get(&job).is_not_here();

        // The next change: nothing goes to them, and the old door is kept as Bet chose.
        app.clock.advance(60);
        let (change, hall) = (ten.change(), ten.hall.to_string());
        ten.mari.browser.get(&change);
        let fields = [("what", "place"), ("place", hall.as_str()), ("door", "me"), ("times_changed", "1")];
        ten.mari.browser.post(&format!("{change}/plan"), &fields).is_well().shows("there is no safe way to reach her in time");
        let next = ten.mari.browser.post(&format!("{change}/tell"), &fields).is(303).location.clone().unwrap();
        app.run_duties();
        assert_eq!((to(&sink, BET).len(), to(&sink, BOTH).len(), to(&sink, ROBIN).len()), (1, 1, 2));
        assert_eq!(told(&app, &ten, &next, "Bet"), Told::NotReached);
        answers(&app, BET, "1");
        assert_eq!(told(&app, &ten, &next, "Bet"), Told::NotReached);

        // She alone reads why, and starts it again.
        ten.woman("Bet").sign_in();
        let reach = format!("/en/c/{group}/reach");
        ten.woman("Bet").browser.get(&reach).is_well().shows("asked for no more texts").shows("You have one").shows_not("Tê lemwn!");
        // Another change of her plan starts nothing: only that button does, and from the next change on. Her own word stays too.
        ten.woman("Bet").sets(group, "text", &[("telephone", BET)]).is(303);
        ten.woman("Bet").browser.get(&reach).shows("asked for no more texts").shows("You have one");
        ten.woman("Bet").browser.post(&format!("{reach}/texts"), &[]).is(303);
        ten.woman("Bet").browser.get(&reach).shows_not("asked for no more texts");
        app.run_duties();
        assert_eq!(to(&sink, BET).len(), 1);
        ten.woman("Bet").browser.get(&format!("{reach}/by/text"));
        let fields = with_defaults(&[("telephone", BET), ("no_stop_word", "yes")]);
        ten.woman("Bet").browser.post(&format!("{reach}/by/text"), &fields).is(303);
        ten.woman("Bet").browser.get(&reach).shows_not("You have one");
    }

    fn an_answer_to_a_text_that_names_no_change_is_no_sign_that_she_knows_it(app) {
        let sink = gateway(&app, Gateway::Kannel);
        let mut ten = wanting_texts(&app);
        let group = ten.group;
        ten.woman("Bet").sets(group, "text", &[("telephone", BET), ("holds", "look"), ("no_stop_word", "yes"), ("again", "yes")]).is(303);
        let board = ten.tells();
        app.run_duties();
        answers(&app, BET, "1");
        assert_eq!(told(&app, &ten, &board, "Bet"), Told::Delivered, "it came to her telephone");
        ten.mari.sign_in();
        ten.mari.browser.get(&board).shows("on her phone, not known if seen").shows_not("Answered from her phone: 1");
        // She answered: no second text goes.
        for _ in 0..4 {
            app.clock.advance(3600);
            app.run_duties();
        }
        assert_eq!(to(&sink, BET).len(), 1);
        // What somebody else may have written is said, and asks for nothing.
        answers(&app, BET, "Who is this? Sian");
        ten.mari.sign_in();
        let page = ten.mari.browser.get(&board);
        page.shows("Something else was written from her phone").shows_not("She would like a call");
        answers(&app, BET, "2");
        ten.mari.browser.get(&board).shows("She would like a call").shows_not("Something else was written");
    }

    fn an_answer_from_her_phone_is_not_she_who_said_so(app) {
        let _sink = gateway(&app, Gateway::Kannel);
        let mut ten = wanting_texts(&app);
        let board = ten.tells();
        app.run_duties();
        answers(&app, BET, "1");
        assert_eq!(ten.parts(&board), [2, 0, 2, 0, 0, 1, 6], "counted with those who know");
        ten.mari.browser.get(&board)
            .shows("Answered from her phone: 1")
            .shows("answered from her phone")
            .shows("Somebody else can send one in its name.");
        // A facilitator who knows better says so, and can put it back.
        let line = ten.line(&app, &board, "Bet").to_string();
        ten.mari.browser.post(&format!("{board}/ticks"), &[("line", &line), ("tick", "not-reached")]).is(303);
        assert_eq!(told(&app, &ten, &board, "Bet"), Told::NotReached);
        answers(&app, BET, "1");
        assert_eq!(told(&app, &ten, &board, "Bet"), Told::NotReached, "no later answer turns it round");
        ten.mari.browser.get(&board).shows("Have somebody at the old door").shows_not("Answered from her phone");
        ten.mari.browser.post(&format!("{board}/ticks/removal"), &[("line", &line)]).is(303);
        assert_eq!(told(&app, &ten, &board, "Bet"), Told::Answered);
        // She reads that an answer came, and her own tap is more than that.
        let news = board.replace("/told/", "/news/");
        let bet = ten.woman("Bet");
        bet.sign_in();
        bet.browser.get(&news).is_well().shows("An answer to this came from your number.").shows("I have seen this");
        bet.browser.post(&format!("{news}/seen"), &[]).is(303);
        assert_eq!(told(&app, &ten, &board, "Bet"), Told::Heard);
        ten.mari.sign_in();
        ten.mari.browser.get(&board).shows("she knows").shows_not("nswered from her phone");
    }

    fn whoever_gives_anothers_number_as_her_own_does_not_silence_her_wish_for_a_call(app) {
        let _sink = gateway(&app, Gateway::Kannel);
        let mut ten = wanting_texts(&app);
        // Carys gives Bet's number as her own.
        let group = ten.group;
        ten.woman("Carys").sets(group, "text", &[("telephone", BET)]).is(303);
        let board = ten.tells();
        app.run_duties();
        for text in ["1", "3"] {
            answers(&app, BET, text);
        }
        for name in ["Bet", "Carys"] {
            assert_eq!(told(&app, &ten, &board, name), Told::Sent, "{name}: who answers cannot be said");
        }
        answers(&app, BET, "2");
        ten.mari.sign_in();
        let page = ten.mari.browser.get(&board);
        for name in ["Bet", "Carys"] {
            page.links_to(&format!("{board}/job/{}", ten.line(&app, &board, name)));
        }
        // STOP is for both: whose it is cannot be said.
        answers(&app, BET, "STOP");
        for name in ["Bet", "Carys"] {
            assert_eq!(told(&app, &ten, &board, name), Told::Stopped, "{name}");
        }
        let job = format!("{board}/job/{}", ten.line(&app, &board, "Bet"));
        ten.mari.browser.get(&board).links_not_to(&job);
        ten.mari.browser.get(&job).is_not_here();
    }

    fn where_she_allowed_it_she_is_rung_when_texts_were_stopped_and_never_after_her_own_word(app) {
        let sink = gateway(&app, Gateway::Kannel);
        let mut ten = wanting_texts(&app);
        let group = ten.group;
        ten.woman("Bet").sets(group, "text", &[("telephone", BET), ("stop_word", "Tê lemwn!"), ("rings", "yes")]).is(303);
        let board = ten.tells();
        app.run_duties();
        answers(&app, BET, "STOP");
        ten.mari.sign_in();
        let job = format!("{board}/job/{}", ten.line(&app, &board, "Bet"));
        ten.mari.browser.get(&board).links_to(&job).shows_not("STOP");
        ten.mari.browser.get(&job).is_well().shows("A call");
        ten.mari.browser.post(&job, &[("do", "take")]).goes_to(&job);
        ten.mari.browser.get(&job).links_to("tel:07700900321");
        // Her own word ends that too, also where somebody took it already.
        answers(&app, BET, "tê lemwn");
        assert_eq!(told(&app, &ten, &board, "Bet"), Told::Stopped);
        ten.mari.browser.get(&job).is_not_here();
        answers(&app, BET, "STOP");
        ten.mari.browser.get(&job).is_not_here();
        // After her own word her group's page shows no trace of it. She starts them again in one tap where she is asked how.
        let reach = format!("/en/c/{group}/reach");
        let bet = ten.woman("Bet");
        bet.sign_in();
        let handle = bet.handle(group);
        let cards = move |visit: &mut web::Visit| {
            let cards = crate::group_cards(visit, group, handle, false)?;
            Ok(cards.into_iter().map(|card| card.heading).collect::<Vec<_>>())
        };
        assert!(!bet.does(group, cards).contains(&"No texts go to you".to_owned()));
        bet.browser.get(&reach).shows("Send me texts again").shows("If it was not you");
        bet.browser.post(&format!("{reach}/texts"), &[]).is(303);
        bet.browser.get(&reach).shows_not("Send me texts again");
        // The next change finds her again.
        app.clock.advance(60);
        let (change, hall) = (ten.change(), ten.hall.to_string());
        ten.mari.browser.get(&change);
        let fields = [("what", "place"), ("place", hall.as_str()), ("door", "me"), ("times_changed", "1")];
        ten.mari.browser.post(&format!("{change}/tell"), &fields).is(303);
        app.run_duties();
        assert_eq!(to(&sink, BET).len(), 2);
    }

    fn where_the_gateway_is_away_it_is_said_and_somebody_writes_by_hand(app) {
        let sink = gateway(&app, Gateway::Twilio);
        let mut ten = wanting_texts(&app);
        sink.turn_away(true);
        let board = ten.tells();
        app.run_duties();
        ten.mari.sign_in();
        let job = format!("{board}/job/{}", ten.line(&app, &board, "Bet"));
        ten.mari.browser.get(&board).shows("tried once; no text can be sent just now, so it waits").links_to(&job);
        ten.mari.browser.get(&job);
        ten.mari.browser.post(&job, &[("do", "take")]).goes_to(&job);
        let page = ten.mari.browser.get(&job);
        assert!(page.links().iter().any(|link| link.starts_with("sms:07700900321?body=When")), "{page}");
        // It comes back: whoever is told by hand is not written to a second time, the others once.
        sink.turn_away(false);
        app.clock.advance(60);
        app.run_duties();
        app.run_duties();
        assert_eq!((to(&sink, BET).len(), to(&sink, ROBIN).len(), to(&sink, BOTH).len()), (0, 1, 1));
        // What came too late is not sent.
        sink.turn_away(true);
        app.clock.advance(4 * 3600);
        app.run_duties();
        app.clock.advance(3 * 86_400);
        sink.turn_away(false);
        app.run_duties();
        assert_eq!(to(&sink, BOTH).len(), 1);
        assert_eq!(told(&app, &ten, &board, "Joan"), Told::NotReached);
    }

    fn a_gateway_that_signs_is_believed_and_nobody_else_is(app) {
        let sink = gateway(&app, Gateway::Twilio);
        let mut ten = wanting_texts(&app);
        let board = ten.tells();
        app.run_duties();
        let [bet] = &to(&sink, BET)[..] else { panic!() };
        let path = receipt(bet);
        let delivered = [("MessageSid", "SM1"), ("MessageStatus", "delivered")];
        posts(&app, &path, "another", &delivered).is_not_here();
        app.visitor().post_raw(&path, &delivered).is_not_here();
        app.visitor().get(&format!("{path}?what=1")).is_not_here();
        assert_eq!(told(&app, &ten, &board, "Bet"), Told::Sent);
        for _ in ["once", "doubled"] {
            posts(&app, &path, "token", &delivered).is_well();
        }
        posts(&app, &path, "token", &[("MessageStatus", "sent")]).is_well();
        assert_eq!(told(&app, &ten, &board, "Bet"), Told::Delivered);
        let answer = [("From", "+447700900321"), ("To", "+447700900000"), ("Body", "1")];
        posts(&app, "/texts/in", "another", &answer).is_not_here();
        app.visitor().get(&format!("/texts/in/{SECRET}?from=447700900321&text=1")).is_not_here();
        assert_eq!(told(&app, &ten, &board, "Bet"), Told::Delivered);
        let said = posts(&app, "/texts/in", "token", &answer);
        assert!(said.is_well().html.ends_with("<Response/>"), "no answer goes back: {said}");
        assert_eq!(told(&app, &ten, &board, "Bet"), Told::Answered);
    }

    fn whoever_leaves_or_takes_it_back_leaves_no_number(app) {
        let sink = gateway(&app, Gateway::Kannel);
        let mut ten = wanting_texts(&app);
        let group = ten.group;
        ten.tells();
        ten.woman("Bet").browser.get(&format!("/en/c/{group}/reach"));
        ten.woman("Bet").browser.post(&format!("/en/c/{group}/reach/nothing"), &[]).is(303);
        ten.woman("Robin").does(group, |visit| {
            let who = <groups::Member as web::Admit>::admit(visit)?;
            Ok(groups::leave(visit, &who).is_ok())
        });
        app.run_duties();
        assert!(to(&sink, BET).is_empty() && to(&sink, ROBIN).is_empty());
        for (number, stays) in [(BET, false), (ROBIN, false), (BOTH, true)] {
            assert_ne!(app.columns_with(crate::numbers::of(&app.app, number)).is_empty(), stays, "{number}");
        }
    }
    fn what_was_sent_to_an_older_number_changes_nothing_about_a_newer_one(app) {
        gateway(&app, Gateway::Kannel);
        let ten = wanting_texts(&app);
        let her = (ten.group, ten.handles["Bet"]);
        let (new, old) = (crate::numbers::of(&app.app, BET), crate::numbers::of(&app.app, "07700 900111"));
        let (telling, now) = (foundation::Id::random().unwrap(), app.clock.now());
        let noted = move |store: &mut database::Store| {
            crate::numbers::stop(store, her.0, her.1, crate::model::Stop::HerWord)?;
            crate::numbers::note_written(store, her, &old, Some(telling), now)?;
            let stop = crate::numbers::has_stopped(store, her.0, her.1, &new)?;
            Ok((crate::numbers::behind(store, &old)?.len(), crate::numbers::behind(store, &new)?.len(), stop))
        };
        let (behind_old, behind_new, stop) = app.app.database.write(noted).unwrap();
        assert_eq!((behind_old, behind_new, stop), (0, 1, Some(crate::model::Stop::HerWord)));
        // A plan from before these lines gets one.
        let noted = move |store: &mut database::Store| {
            crate::numbers::forget(store, her.0, her.1)?;
            crate::numbers::note_written(store, her, &new, Some(telling), now)?;
            crate::numbers::behind(store, &new)
        };
        let behind = app.app.database.write(noted).unwrap();
        assert_eq!((behind.len(), behind[0].telling), (1, Some(telling)));
    }
}

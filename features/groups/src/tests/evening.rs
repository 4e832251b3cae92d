//! An evening at a kitchen table (practice.md §4a), through the pages.

use testing::{Engine, House, Page, TestApp, Visitor};
use web::{Card, HelpLine, Hooks, OpeningCheck, Question};

pub fn house(engine: Engine) -> TestApp {
    House::new(accounts::routes().and(crate::routes()), vec![accounts::words(), crate::words(), crate::starters()])
        .hooks(Hooks {
            places_of: vec![crate::places_of],
            forget_member: vec![crate::forget_what_she_wrote],
            forget_account: vec![crate::forget_account],
            membership_changed: vec![crate::take_down_when_she_leaves],
            keys_changed: vec![crate::keys_changed],
            public_cards: vec![|_, _| {
                let host = Card { order: 5, heading: "The Swallow Co-op".to_owned(), ..Card::default() };
                let next = Card { order: 10, heading: "Thursday, in the valley".to_owned(), ..Card::default() };
                Ok(vec![next, host])
            }],
            home_cards: vec![|_, _| Ok(vec![Card { heading: "A card at the start".to_owned(), ..Card::default() }])],
            group_cards: vec![|_, _, _, _| {
                Ok(vec![
                    Card { order: 20, heading: "Second card".to_owned(), ..Card::default() },
                    Card { order: 10, heading: "First card".to_owned(), ..Card::default() },
                    Card { order: Card::HERS, heading: "For her alone".to_owned(), ..Card::default() },
                ])
            }],
            group_questions: vec![|_, _, _| {
                let link = |to: &str, label: &str| (format!("/en/test-{to}"), label.to_owned());
                let (yes, other) = (link("yes", "Yes, it is"), link("other", "No, change it"));
                Ok(vec![Question {
                    heading: "Is it so?".to_owned(),
                    lines: vec!["As she said".to_owned()],
                    yes,
                    other,
                }])
            }],
            ..Hooks::default()
        })
        .settings(|settings| {
            settings.help_lines = vec![HelpLine {
                name_en: "A line".to_owned(),
                name_cy: "Llinell".to_owned(),
                about_en: "day and night".to_owned(),
                about_cy: "ddydd a nos".to_owned(),
                telephone: Some("01632 960999".to_owned()),
                text: None,
                checked_on: "2026-11-01".to_owned(),
            }];
        })
        .duties(crate::readmission_duties())
        .open(engine)
}

pub const OWN: &str = "seven grey herons on the weir";

/// A woman with an account, signed in. `extra` makes her passphrase her own.
pub fn woman(app: &TestApp, name: &str) -> Visitor {
    let mut visitor = app.visitor();
    let passphrase = format!("{OWN} {}", name.len());
    visitor.get("/en/account/new").is_well();
    visitor
        .post(
            "/en/account/new",
            &[
                ("name", name),
                ("choice", "own"),
                ("passphrase", &passphrase),
                ("passphrase-again", &passphrase),
                ("losing", "people"),
            ],
        )
        .is(303);
    visitor
}

pub fn sign_in(visitor: &mut Visitor, name: &str) {
    let passphrase = format!("{OWN} {}", name.len());
    visitor.get("/en/sign-in");
    visitor.post("/en/sign-in", &[("name", name), ("passphrase", &passphrase)]).is(303);
}

/// Signs in a facilitator with her second factor.
pub fn signs_in_with_code(visitor: &mut Visitor, name: &str) {
    sign_in(visitor, name);
    // The start says what is left to do, and nothing of hers.
    visitor.get("/en/").is_well().shows("One step is left").links_to("/en/sign-in/code").links_not_to("/en/begin");
    visitor.gives_code("/en/sign-in/code?to=/en/").goes_to("/en/");
}

/// Begins a group and gives its path, without a language.
pub fn begins(visitor: &mut Visitor) -> String {
    visitor.get("/en/begin").is_well();
    let page = visitor
        .post("/en/begin", &[("name_cy", "Cylch Nos Iau"), ("cover_name_en", "Thursdays"), ("name_used", "Mari")]);
    let place = page.is(303).location.clone().unwrap();
    // Whoever holds a group gives a second factor before its pages open, and comes to where she was going.
    let code = format!("/en/sign-in/code?to={place}");
    visitor.get(&place).goes_to(&code);
    visitor.gives_code(&code).goes_to(&place);
    place.trim_start_matches("/en").trim_end_matches("/opening").to_owned()
}

pub fn step(visitor: &mut Visitor, group: &str, step: &str, fields: &[(&str, &str)]) -> Page {
    let path = format!("/en{group}/opening/{step}");
    visitor.get(&path).is_well();
    visitor.post(&path, fields)
}

const POINTS: usize = 12;

/// The limits, started from the peer-led text, every gap filled.
pub fn limits(visitor: &mut Visitor, group: &str) {
    step(visitor, group, "limits", &[("start", "peer"), ("do", "start")]).is(303);
    let page = visitor.get(&format!("/en{group}/opening/limits"));
    let mut fields = Vec::new();
    for point in 1..=POINTS {
        for field in [format!("en-{point}"), format!("cy-{point}")] {
            let text = page.field(&field).replace('…', "Rhian");
            fields.push((field, text));
        }
    }
    let fields: Vec<(&str, &str)> = fields.iter().map(|(field, text)| (field.as_str(), text.as_str())).collect();
    step(visitor, group, "limits", &fields).is(303);
}

/// All that has to be there.
pub fn all_of_it(visitor: &mut Visitor, group: &str, listing: &str) {
    step(visitor, group, "who", &[("starter", "starter-who-1")]).is(303);
    step(visitor, group, "can", &[("starter", "starter-can-1"), ("starter", "starter-can-2")]).is(303);
    step(visitor, group, "cannot", &[("starter", "starter-cannot-1"), ("new-en", "I cannot drive you home.")]).is(303);
    limits(visitor, group);
    step(visitor, group, "listing", &[("listing", listing)]).is(303);
    step(visitor, group, "door", &[("telephone", "01632 960123"), ("door-word", "lavender"), ("poster-day", "thu")])
        .is(303);
    let plans = [("partner", "Rhian goes to the door."), ("illness", "Rhian stands in.")];
    step(visitor, group, "plans", &plans).is(303);
}

pub fn opens(visitor: &mut Visitor, group: &str) -> Page {
    visitor.get(&format!("/en{group}/opening/check")).is_well();
    visitor.post(&format!("/en{group}/opening"), &[])
}

/// The six letters that lead to its public page.
pub fn web_word(visitor: &mut Visitor, group: &str) -> String {
    let page = visitor.get(&format!("/en{group}/opening/poster"));
    let words = page.words();
    let (_, rest) = words.split_once("/en/p/").unwrap();
    rest.chars().take(6).collect()
}

testing::on_each_engine! { house =>
    fn the_evening_from_nothing_stopped_half_way_and_taken_up_the_next_day(app) {
        let mut mari = app.visitor();
        // 19:40. How long, what she needs, that nothing is public; an account comes only now.
        mari.get("/en/").is_well().links_to("/en/begin");
        let begin = mari.get("/en/begin");
        begin.is_well().shows("about an hour of writing").shows("do it in pieces").shows("a room that you have looked over").shows("a code app").shows_not("ten minutes").shows("Nothing is public").links_to("/en/account/new?to=/en/begin");
        assert!(!begin.has_field("name_en"));
        let mut mari = woman(&app, "Mari");
        let group = begins(&mut mari);
        // Names that tell more than she means are asked about once, and kept as she wants it.
        let telling = [("name_en", "Trauma survivors"), ("name_cy", "Cylch Nos Iau"), ("cover_name_en", "Thursdays")];
        let asked = step(&mut mari, &group, "name", &telling);
        asked.is_well().shows("Keep it, or take another?");
        assert_eq!((asked.field("name_en"), asked.field("asked")), ("Trauma survivors".to_owned(), "Trauma survivors".to_owned()));
        mari.get(&format!("/en{group}/opening")).shows_not("over a shoulder");
        step(&mut mari, &group, "name", &[telling.as_slice(), &[("asked", "Trauma survivors")]].concat()).is(303);
        // What is kept is not asked about again.
        step(&mut mari, &group, "name", &telling).is(303);
        let page = mari.get(&format!("/en{group}/opening"));
        page.shows("over a shoulder").shows("Who could stand in?");
        page.shows("Promise nobody who pays for a group many women soon").shows("36 in 100").shows("From Mind's Women Side by Side");
        step(&mut mari, &group, "name", &[("name_cy", "Cylch Nos Iau"), ("cover_name_en", "Thursdays")]).is(303);
        mari.get(&format!("/en{group}/opening")).shows_not("over a shoulder");
        step(&mut mari, &group, "who", &[("starter", "starter-who-2")]).goes_to(&format!("/en{group}/opening/can?said=said-kept"));
        step(&mut mari, &group, "can", &[("starter", "starter-can-1"), ("new-cy", "Gallwn ni ganu.")]).is(303);
        step(&mut mari, &group, "cannot", &[("starter", "starter-cannot-2"), ("new-en", "I cannot drive you home.")]).is(303);
        let hours = [("days", "tue"), ("days", "thu"), ("from", "10:00"), ("to", "12"), ("calls", "6pm"), ("starter", "starter-boundary-7")];
        step(&mut mari, &group, "boundaries", &hours).is(303);
        step(&mut mari, &group, "limits", &[("start", "peer"), ("do", "start")]).is(303);

        // She stops. The next evening everything is where it was.
        app.clock.advance(24 * 60 * 60);
        mari.get(&format!("/en{group}/opening")).asks_to_sign_in();
        signs_in_with_code(&mut mari, "Mari");
        mari.get("/en/").shows("Cylch Nos Iau").shows("Not open yet").shows("A card at the start");
        let who = mari.get(&format!("/en{group}/opening/who"));
        assert!(who.field("en-1").starts_with("All women."));
        assert!(who.field("cy-1").starts_with("Pob menyw."));
        let boundaries = mari.get(&format!("/en{group}/opening/boundaries"));
        assert_eq!((boundaries.field("days"), boundaries.field("from"), boundaries.field("to")), ("tue thu".to_owned(), "10:00".to_owned(), "12:00".to_owned()));

        // Not while a gap is left in the limits.
        let refused = opens(&mut mari, &group);
        refused.is(422).shows("This comes first: Limits of confidentiality");
        limits(&mut mari, &group);
        step(&mut mari, &group, "expect", &[("starter", "starter-expect-3")]).is(303);
        step(&mut mari, &group, "languages", &[("languages", "Cymraeg, English"), ("mixed-en", "Either, at any time.")]).is(303);
        step(&mut mari, &group, "called", &[("called_en", "the Thursday lot")]).is(303);
        step(&mut mari, &group, "yourself", &[("yourself-en", "I grew up on a farm.")]).is(303);
        step(&mut mari, &group, "writing", &[("writing", "not-now")]).is(303);
        step(&mut mari, &group, "listing", &[("listing", "listed")]).is(303);
        step(&mut mari, &group, "door", &[("telephone", "01632 960123"), ("door-word", "lavender"), ("poster-day", "thu")]).is(303);
        opens(&mut mari, &group).is(422).shows("This comes first: A second facilitator, or a plan");
        step(&mut mari, &group, "plans", &[("illness", "Rhian has the key.")]).is(303);
        opens(&mut mari, &group).is(422).shows("A plan for when a partner arrives");
        step(&mut mari, &group, "plans", &[("illness", "Rhian has the key."), ("partner", "canary: Rhian goes to the door.")]).is(303);
        assert_eq!(app.columns_with("canary"), Vec::<String>::new(), "the plans are sealed");
        assert_eq!(mari.get(&format!("/en{group}/opening/plans")).field("partner"), "canary: Rhian goes to the door.");

        // Enough for tonight: nothing is public yet.
        mari.get(&format!("/en{group}/opening/check")).shows("Nothing is public. When you want, press Open.").shows_not("Not yet:");
        let word = web_word(&mut mari, &group);
        let mut nia = app.visitor();
        for page in ["", "/limits", "/print", "/poster"] {
            nia.get(&format!("/en/p/{word}{page}")).is_not_here();
        }
        nia.get("/en/find").shows_not("Cylch Nos Iau");
        let preview = mari.get(&format!("/en{group}/opening/preview"));
        preview.shows("The facilitators of this group.").shows_not("It does not know who you are");

        opens(&mut mari, &group).goes_to(&format!("/en{group}/opening/check?said=said-groups-open"));
        // In a hurry, where others may look on, nothing that is for her alone.
        let home = mari.get(&format!("/en{group}"));
        home.shows("For her alone").shows("Is it so?").shows("As she said").shows("Yes, it is").links_to("/en/test-other");
        assert!(home.forms().contains(&"/en/test-yes".to_owned()), "one tap answers");
        let due = mari.get("/en/due");
        due.is_well().shows("First card").shows_not("For her alone").shows_not("Second card").shows_not("Is it so?");
        // What comes next stands there, and on the group's own page until the first woman has come.
        for page in ["/opening/check", "/opening", ""] {
            let page = mari.get(&format!("/en{group}{page}"));
            page.shows("What next").links_to(&format!("/en{group}/people")).links_to(&format!("/en{group}/opening/poster"));
        }
        opens(&mut mari, &group).is(303);
        let public = nia.get(&format!("/en/p/{word}"));
        public.is_well().shows("All women.").shows("I cannot drive you home.").shows("I grew up on a farm.");
        // The word at the door is for whoever rings, and for those in the group: anybody may read this page.
        public.shows("Whoever answers tells you a word to say at the door.").shows_not("lavender");
        nia.get(&format!("/en/p/{word}/print")).is_well().shows_not("lavender");
        mari.get(&format!("/en{group}")).shows("says this word at the door: lavender");
        public.shows("It is not therapy or a clinic.").shows("the Thursday lot").shows("Tuesday, Thursday").shows("10:00–12:00");
        public.shows("Gallwn ni ganu. (only in Welsh so far)").shows_not("canary");
        assert_eq!(public.count("main [lang=cy]"), 2, "her name for it and her own line");
        // What she previewed is what visitors see.
        let body = |page: &Page, base: &str| {
            let main = page.html.split_once("<main").unwrap().1.split_once("</main>").unwrap().0.to_owned();
            // Above its name stand the way back and the note that it is a preview.
            let main = main.split_once("<h1").unwrap().1.to_owned();
            // Only who can see it differs: the preview is for facilitators.
            let main = main.split_once("<p class=\"who-sees\">").unwrap().0.to_owned();
            main.replace(base, "BASE").split_whitespace().collect::<Vec<_>>().join(" ")
        };
        assert_eq!(body(&preview, &format!("/en{group}/opening/preview")), body(&public, &format!("/en/p/{word}")));
    }

    fn a_group_in_english_only_fills_the_english_boxes_and_that_is_enough(app) {
        let mut mari = woman(&app, "Mari");
        let group = begins(&mut mari);
        mari.get(&format!("/en{group}")).is_well().shows("Go on with opening the group").shows_not("What the group says of itself");
        step(&mut mari, &group, "expect", &[("starter", "starter-expect-1")]).is(303);
        let expect = format!("/en{group}/opening/expect");
        let page = mari.get(&expect);
        page.shows("There is a gap to fill in, in the English box and in the Welsh box");
        let (en, cy) = (page.field("en-1").replace('…', "two hours"), page.field("cy-1"));
        assert!(cy.contains('…'));
        let filled = [("en-1", en.as_str()), ("cy-1", cy.as_str())];
        step(&mut mari, &group, "expect", &filled).is(303);
        mari.get(&expect).shows("There is a gap to fill in, in the Welsh box").shows("say so under 'Languages'");
        step(&mut mari, &group, "languages", &[("languages", "English")]).is(303);
        step(&mut mari, &group, "expect", &filled).is(303);
        let page = mari.get(&expect);
        page.shows_not("There is a gap");
        assert_eq!((page.field("en-1"), page.field("cy-1")), (en, String::new()));
    }

    fn a_public_page_sets_no_cookie_has_no_script_and_is_small(app) {
        let mut mari = woman(&app, "Mari");
        let group = begins(&mut mari);
        all_of_it(&mut mari, &group, "listed");
        opens(&mut mari, &group).is(303);
        let word = web_word(&mut mari, &group);
        let mut nia = app.visitor();
        nia.header("accept-encoding", "gzip");
        for language in ["en", "cy"] {
            for path in [String::new(), "/".to_owned(), "/begin".to_owned(), "/find".to_owned(), format!("/p/{word}"), format!("/p/{word}/limits"), format!("/p/{word}/print"), format!("/p/{word}/poster")] {
                let page = nia.get(&format!("/{language}{path}"));
                page.is_well();
                assert!(page.headers.get("set-cookie").is_none(), "{path}");
                assert!(page.bytes.len() < 14_336 - 6_000, "{path}: {} bytes beside the styles", page.bytes.len());
            }
        }
        nia.header("accept-encoding", "");
        for path in ["/en/", "/en/find", &format!("/en/p/{word}"), &format!("/en/p/{word}/limits")] {
            let page = nia.get(path);
            assert_eq!(page.count("script"), 0, "{path}");
            assert_eq!(page.words_in("title").unwrap_or_default(), "", "titles are not read out");
            assert!(page.html.contains("<title>Tuesday"), "{path}: {}", page.html);
        }
        let host_first = nia.get(&format!("/en/p/{word}")).words();
        assert!(host_first.find("The Swallow Co-op") < host_first.find("Who it is for"));
        let poster = nia.get(&format!("/en/p/{word}/poster?size=a4&in=both"));
        poster.shows("Dydd Iau").shows("Thursday").shows("01632 960123").shows_not("Cylch").shows(&format!("thursdays.example/en/p/{word}"));
        assert_eq!(poster.words_in("svg").unwrap().matches("women").count(), 0);
        let women = nia.get(&format!("/en/p/{word}/poster?women=yes&in=en"));
        assert!(women.words_in("svg").unwrap().contains("A women's group"));
        let none = nia.get(&format!("/en/p/{word}/poster?day=none"));
        assert!(!none.words_in("svg").unwrap().contains("Thursday"));
        let friday = nia.get(&format!("/en/p/{word}/poster?day=fri&in=cy"));
        assert!(friday.words_in("svg").unwrap().contains("Dydd Gwener"));
        // Taken off the list it is gone for strangers, at once; on paper no address is left that leads nowhere.
        step(&mut mari, &group, "listing", &[("listing", "invited")]).is(303);
        for page in ["poster", "preview/print"] {
            let page = mari.get(&format!("/en{group}/opening/{page}"));
            page.is_well().shows_not(&word).shows_not("/p/").shows("code").shows("The facilitators of this group.");
        }
        nia.get(&format!("/en/p/{word}")).is_not_here();
        nia.get("/en/find").shows_not("Cylch Nos Iau");
    }

    fn an_invited_only_group_is_read_with_a_code_and_by_nobody_else(app) {
        let mut mari = woman(&app, "Mari");
        let group = begins(&mut mari);
        all_of_it(&mut mari, &group, "invited");
        opens(&mut mari, &group).is(303);
        let mut nia = app.visitor();
        nia.get("/en/find").is_well();
        nia.post("/en/find/code", &[("code", "abcde")]).refuses("code");
        nia.post("/en/find/code", &[("code", "abcdefghabcdefghabcdefghaa")]).refuses("code");
        mari.get(&format!("/en{group}/people/code")).is_well();
        let code_page = mari.post(&format!("/en{group}/people/code"), &[("role", "member")]);
        let words = code_page.words();
        let code = words.split_whitespace().find(|word| word.len() == 31 && word.matches('-').count() == 5).unwrap();
        let read = nia.post("/en/find/code", &[("code", code)]);
        read.is_well().shows("Cylch Nos Iau").shows("If a court orders us").sends_to("/en/join");
        assert!(read.headers.get("set-cookie").is_none());
    }

    fn the_list_is_searched_in_facilitators_own_words(app) {
        let mut mari = woman(&app, "Mari");
        let group = begins(&mut mari);
        all_of_it(&mut mari, &group, "listed");
        step(&mut mari, &group, "yourself", &[("yourself-cy", "Magwyd fi yn Nhŷ'r Ŵyl."), ("yourself-en", "A Black woman from the valley.")]).is(303);
        step(&mut mari, &group, "languages", &[("languages", "Cymraeg, Somali")]).is(303);
        opens(&mut mari, &group).is(303);
        let mut nia = app.visitor();
        nia.get("/en/find?words=black+valley").shows("Cylch Nos Iau").shows("A Black woman from the valley.");
        nia.get("/en/find?words=wyl&language=somali").shows("Cylch Nos Iau");
        nia.get("/en/find?words=mountain").shows_not("Cylch Nos Iau").shows("No group has these words.");
        let word = web_word(&mut mari, &group);
        nia.get(&format!("/en/find?word={}", word.to_uppercase())).goes_to(&format!("/en/p/{word}"));
        nia.get("/en/find?word=zzzzzz").is(422).refuses("word");
        // Emptied, she stands nowhere.
        step(&mut mari, &group, "yourself", &[]).is(303);
        nia.get("/en/find").shows_not("Black woman");
    }

    fn each_step_says_whether_it_can_wait_and_that_is_true(app) {
        let mut mari = woman(&app, "Mari");
        let group = begins(&mut mari);
        let (waits, needed) = ("This can wait. The group can open without it.", "The group can't open without this.");
        for step in ["who", "can", "cannot", "limits", "plans"] {
            mari.get(&format!("/en{group}/opening/{step}")).is_well().shows(needed).shows_not(waits);
        }
        for step in ["boundaries", "expect", "languages", "called", "yourself", "writing", "listing", "door"] {
            mari.get(&format!("/en{group}/opening/{step}")).is_well().shows(waits).shows_not(needed);
        }
        mari.get(&format!("/cy{group}/opening/door")).shows("Gall hyn aros.");
        all_of_it(&mut mari, &group, "invited");
        // A boundary with a gap in it does not wait: the group can't open, and both lists say so.
        let sum = |mari: &mut testing::Visitor, path: &str| mari.get(&format!("/en{group}/opening{path}"));
        step(&mut mari, &group, "boundaries", &[("new-en", "We read messages on …")]).is(303);
        mari.get(&format!("/en{group}/opening/boundaries")).shows(needed).shows_not(waits);
        let list = sum(&mut mari, "");
        list.shows("Boundaries, and when messages are read Not yet");
        opens(&mut mari, &group).is(422);
        step(&mut mari, &group, "boundaries", &[("en-1", "We read messages on Thursdays."), ("cy-1", "")]).is(303);
        mari.get(&format!("/en{group}/opening/boundaries")).shows(waits);
        sum(&mut mari, "").shows_not("Boundaries, and when messages are read Not yet");
        // Left as they are, boundaries and telephone stop nothing.
        step(&mut mari, &group, "boundaries", &[]).is(303);
        step(&mut mari, &group, "door", &[]).is(303);
        sum(&mut mari, "").shows("Boundaries, and when messages are read Can wait").shows("A number to ring, and a word at the door Can wait");
        opens(&mut mari, &group).is(303);
        mari.get(&format!("/en{group}/opening/door")).shows_not(waits);
    }

    fn a_name_that_tells_is_asked_about_before_the_group_is_there(app) {
        let mut mari = woman(&app, "Mari");
        mari.get("/en/begin");
        let with = |name: &'static str, asked: &'static str| {
            [("name_en", name), ("cover_name_en", "Thursdays"), ("name_used", "Mari"), ("asked", asked)]
        };
        let page = mari.post("/en/begin", &with("Trauma survivors", ""));
        page.is_well().shows("'Trauma survivors' may tell somebody").shows("Keep it, or take another?");
        assert_eq!((page.field("name_en"), page.field("asked")), ("Trauma survivors".to_owned(), "Trauma survivors".to_owned()));
        let groups = |app: &testing::TestApp| app.every_byte().iter().filter(|(column, _)| column == "main.groups.id").count();
        assert_eq!(groups(&app), 0, "nothing is kept yet");
        // Another that tells is another question; a plain one is none.
        mari.post("/en/begin", &with("Women's refuge", "Trauma survivors")).is_well().shows("Women's refuge");
        assert_eq!(groups(&app), 0);
        mari.post("/en/begin", &with("Trauma survivors", "Trauma survivors")).is(303);
        assert_eq!(groups(&app), 1, "kept, as she wants it");
        mari.get("/en/begin");
        mari.post("/en/begin", &with("Swallows", "Trauma survivors")).is(303);
        // What has to be put right comes first, and the question with it is not lost.
        mari.get("/cy/begin");
        mari.post("/cy/begin", &[("name_en", "Trauma survivors"), ("name_used", "")]).is(422).refuses("name_used");
        mari.post("/cy/begin", &with("Trauma survivors", "")).is_well().shows("Ei gadw, neu gymryd enw arall?");
    }

    fn a_name_for_messages_is_offered_and_says_nothing(app) {
        let mut mari = woman(&app, "Mari");
        mari.get("/en/begin").shows("the Thursday lot");
        for (field, cover) in [("cover_name_en", "Domestic abuse support"), ("cover_name_cy", " cylch nos iau ")] {
            let fields = [("name_cy", "Cylch Nos Iau"), (field, cover), ("name_used", "Mari")];
            let page = mari.post("/en/begin", &fields);
            page.is(422).refuses(field);
            assert_eq!(page.field(field), cover);
        }
        let fields = [("name_cy", "Cylch Nos Iau"), ("cover_pick", "starter-cover-4"), ("name_used", "Mari")];
        let place = mari.post("/en/begin", &fields).is(303).location.clone().unwrap();
        mari.gives_code(&format!("/en/sign-in/code?to={place}")).goes_to(&place);
        let page = mari.get(&format!("{place}/name"));
        assert_eq!((page.field("cover_name_en"), page.field("cover_name_cy")), ("the Thursday lot".to_owned(), "criw dydd Iau".to_owned()));
        // What she typed herself goes before what is picked.
        let fields = [("name_cy", "Cylch Nos Iau"), ("cover_name_en", "Knitting"), ("cover_pick", "starter-cover-8")];
        mari.post(&format!("{place}/name"), &fields).is(303);
        let page = mari.get(&format!("{place}/name"));
        assert_eq!((page.field("cover_name_en"), page.field("cover_name_cy")), ("Knitting".to_owned(), String::new()));
    }

    fn an_open_group_stays_whole(app) {
        let mut mari = woman(&app, "Mari");
        let group = begins(&mut mari);
        all_of_it(&mut mari, &group, "listed");
        opens(&mut mari, &group).is(303);
        step(&mut mari, &group, "who", &[("en-1", ""), ("cy-1", "")]).is(422).refuses("new-en");
        step(&mut mari, &group, "can", &[("en-1", "We can … sing")]).is(422).refuses("new-en");
        let page = step(&mut mari, &group, "limits", &[("en-1", "Only this point is answered.")]);
        page.is(422).refuses("en-2");
        assert_eq!(page.field("en-1"), "Only this point is answered.");
    }

    fn other_features_have_their_say_and_nobody_else_opens(app) {
        let mut mari = woman(&app, "Mari");
        let group = begins(&mut mari);
        let mut other = woman(&app, "Somebody");
        for path in ["opening", "opening/who", "opening/check", "opening/preview", "opening/poster", "back"] {
            other.get(&format!("/en{group}/{path}")).is_not_here();
        }
        other.get("/en/begin");
        other.post(&format!("/en{group}/opening"), &[]).is_not_here();
        other.post(&format!("/en{group}/opening/who"), &[("new-en", "me")]).is_not_here();
        mari.get(&format!("/en{group}/opening/nowhere")).is_not_here();
    }

    fn what_women_offer_is_sealed_and_read_by_the_group(app) {
        let mut mari = woman(&app, "Mari");
        let group = begins(&mut mari);
        let path = format!("/en{group}/offers");
        mari.get(&path).is_well().shows("Nobody has written anything here");
        mari.post(&path, &[("offer", "canary cake"), ("starter", "starter-offer-1")]).is(303);
        assert_eq!(mari.get(&path).field("offer"), "canary cake\nMaking the tea");
        assert_eq!(app.columns_with("canary"), Vec::<String>::new());
        mari.post(&path, &[("offer", &"a".repeat(1001))]).is(422).refuses("offer");
        mari.post(&path, &[("offer", "")]).is(303);
        assert_eq!(mari.get(&path).field("offer"), "");
    }

    fn every_form_says_what_to_put_right_and_keeps_what_she_typed(app) {
        let mut mari = woman(&app, "Mari");
        mari.get("/en/begin");
        for (fields, refused) in [
            (vec![("name_used", "Mari")], "name_en"),
            (vec![("name_en", "\u{202E}\u{0}\u{200B}"), ("name_used", "Mari")], "name_en"),
            (vec![("name_en", "Thursdays")], "name_used"),
        ] {
            mari.post("/en/begin", &fields).is(422).refuses(refused);
        }
        let group = begins(&mut mari);
        let (long, huge) = ("x".repeat(601), "y".repeat(1_000_000));
        for (name, fields, refused) in [
            ("name", vec![("name_cy", ""), ("name_en", "")], "name_en"),
            ("name", vec![("name_cy", huge.as_str())], "name_cy"),
            ("who", vec![("new-en", long.as_str())], "new-en"),
            ("who", vec![("en-1", huge.as_str())], "en-1"),
            ("can", vec![("new-en", "We reply within 24 hours.")], "new-en"),
            ("can", vec![("new-cy", "Rydyn ni'n ateb o fewn 24 awr.")], "new-cy"),
            ("boundaries", vec![("from", "noon")], "from"),
            ("boundaries", vec![("days", "mon"), ("from", "12:00"), ("to", "10:00")], "to"),
            ("boundaries", vec![("from", "10:00"), ("to", "12:00")], "days"),
            ("limits", vec![], "start"),
            ("limits", vec![("start", "🌿")], "start"),
            ("called", vec![("called_en", long.as_str())], "called_en"),
            ("languages", vec![("languages", long.as_str())], "languages"),
            ("yourself", vec![("yourself-en", long.as_str())], "yourself-en"),
            ("writing", vec![], "writing"),
            ("writing", vec![("writing", "yes")], "writing-en"),
            ("listing", vec![("listing", "everybody")], "listing"),
            ("door", vec![("telephone", "ring me")], "telephone"),
            ("door", vec![("telephone", "07700 90020")], "telephone"),
            ("door", vec![("door-word", "women only")], "door-word"),
            ("door", vec![("poster-day", "someday")], "poster-day"),
            ("plans", vec![("partner", huge.as_str())], "partner"),
        ] {
            let page = step(&mut mari, &group, name, &fields);
            page.is(422).refuses(refused);
            let (field, typed) = fields.first().copied().unwrap_or(("", ""));
            if ["new-en", "new-cy", "from", "telephone"].contains(&field) && typed.len() < 1000 {
                assert_eq!(page.field(field), typed, "{name}");
            }
        }
        // Nothing of it was kept, and what is escaped stays escaped.
        let page = step(&mut mari, &group, "who", &[("new-en", "<script>alert(1)</script> مريم 🌿")]);
        page.is(303);
        let shown = mari.get(&format!("/en{group}/opening/preview"));
        shown.shows("<script>alert(1)</script> مريم 🌿");
        assert!(!shown.html.contains("<script>alert"));
        // Twice the same form: one line.
        let path = format!("/en{group}/opening/expect");
        mari.get(&path);
        mari.post(&path, &[("new-en", "Tea."), ("do", "stay")]).is(303);
        mari.post_again(&path, &[("new-en", "Tea."), ("do", "stay")]).is(303);
        assert!(!mari.get(&path).has_field("en-2"));
        let mut stranger = app.visitor();
        stranger.post_raw(&path, &[("new-en", "Coffee.")]).is(409);
    }

    fn the_start_speaks_the_language_of_the_browser(app) {
        let mut nia = app.visitor();
        nia.get("/").goes_to("/en/");
        nia.header("accept-language", "cy-GB,cy;q=0.9,en;q=0.5");
        nia.get("/").goes_to("/cy/");
        for path in ["/cy", "/cy/"] {
            nia.get(path).is_well().shows("Beth hoffech chi ei wneud?");
        }
        let mut mari = woman(&app, "Mari");
        let group = begins(&mut mari);
        let home = mari.get(&format!("/en{group}"));
        home.is_well().shows("First card").shows("Who could stand in?").links_to(&format!("/en{group}/rest"));
        let words = home.words();
        assert!(words.find("First card") < words.find("Second card"));
        mari.get(&format!("/cy{group}/opening")).is_well().shows("Terfynau cyfrinachedd");
        mari.get(&format!("/cy{group}/opening/limits")).is_well().shows("heb sefydliad");
    }
}

#[test]
fn a_check_of_another_feature_has_to_be_met_too() {
    let app =
        House::new(accounts::routes().and(crate::routes()), vec![accounts::words(), crate::words(), crate::starters()])
            .hooks(Hooks {
                opening_checks: vec![|_, group| {
                    let place = format!("/c/{group}/rooms");
                    Ok(vec![OpeningCheck { met: false, key: "groups-offers-title", why: "groups-offers-lead", place }])
                }],
                ..Hooks::default()
            })
            .open(Engine::Sqlite);
    let mut mari = woman(&app, "Mari");
    let group = begins(&mut mari);
    all_of_it(&mut mari, &group, "listed");
    let page = opens(&mut mari, &group);
    page.is(422).shows("Things we can offer").links_to(&format!("/en{group}/rooms"));
    // Nobody checked the numbers of this house either.
    page.shows("This comes first: The help page has numbers").links_to("/en/help");
}

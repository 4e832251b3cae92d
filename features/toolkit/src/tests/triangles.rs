//! Triangles: one question comes first, and what is shown is positions, in both languages, and nothing about a woman.

use foundation::Language;
use testing::{Engine, House, TestApp, on_each_engine};

use crate::{Pack, pages::triangles::WAYS_TO_SAFETY};

fn house(engine: Engine) -> TestApp {
    House::new(crate::routes(), vec![crate::words()]).open(engine)
}

/// Our own files of the triangles, after `change` was at one of them.
fn with(name: &str, change: impl FnOnce(&str) -> String) -> (Pack, Vec<String>) {
    let ours = [
        ("pack.toml", include_str!("../../../../content/pack.toml")),
        ("triangles/positions.toml", include_str!("../../../../content/triangles/positions.toml")),
        ("triangles/story.toml", include_str!("../../../../content/triangles/story.toml")),
        ("triangles/words.toml", include_str!("../../../../content/triangles/words.toml")),
        ("triangles/models.toml", include_str!("../../../../content/triangles/models.toml")),
    ];
    let mut files: Vec<(String, String)> =
        ours.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    let (_, text) = files.iter_mut().find(|(known, _)| known == name).unwrap();
    *text = change(text);
    files.retain(|(_, text)| !text.is_empty());
    let (pack, problems) = Pack::read(&files, &[]);
    (pack, problems.iter().map(ToString::to_string).collect())
}

#[test]
fn ours_are_whole_and_say_more_than_asked() {
    let (pack, problems) = with("pack.toml", str::to_owned);
    assert_eq!(problems, Vec::<String>::new());
    let tool = pack.triangles.tool.unwrap();
    assert!(tool.pairs.len() >= 6 && tool.questions.len() == 3 && tool.answers.len() == 3 && tool.sides.len() == 3);
    assert!(pack.triangles.models.len() >= 2);
    assert!(tool.drama.credit.says(Language::Cy).contains("Stephen Karpman"));
    assert!(tool.turn.credit.says(Language::En).contains("David Emerald"));
}

#[test]
fn each_thing_to_mend_in_them_is_said_with_its_line() {
    let line_of = |text: &str, what: &str| 1 + text[..text.find(what).unwrap()].matches('\n').count();
    let long = "x".repeat(80);
    for (file, from, to, says) in [
        ("triangles/positions.toml", "en = \"Pushing\"", "en = \"\"", "is empty, too long"),
        ("triangles/positions.toml", "cy = \"Gwthio\"", "cy = \"Rhywun sy’n gwthio pawb arall\"", "up to 24 letters"),
        ("triangles/positions.toml", "en = \"Pushing\"", "name = \"Pushing\"", "cannot be read"),
        ("triangles/positions.toml", "en-middle = \"We pull", &format!("en-middle = \"{long}"), "up to 64 letters"),
        ("triangles/story.toml", "name = \"Pat\"", "name = \"Pat\\nand others\"", "more than a line"),
        ("triangles/story.toml", "en-told = \"Nobody else", "told = \"Nobody else", "cannot be read"),
        ("triangles/models.toml", "cy-lines = [", "cy-lines = [\"Un arall.\",", "not as many lines"),
    ] {
        let mut line = 0;
        let (pack, problems) = with(file, |text| {
            line = line_of(text, from);
            text.replacen(from, to, 1)
        });
        let starts = format!("{file}:{line}:");
        assert!(
            problems.iter().any(|problem| problem.starts_with(&starts) && problem.contains(says)),
            "{starts} {says}: {problems:?}"
        );
        let left_out =
            if file.contains("models") { pack.triangles.models.is_empty() } else { pack.triangles.tool.is_none() };
        assert!(left_out, "what is broken is left out: {starts}");
    }
}

#[test]
fn counts_hold() {
    let without_last = |text: &str, table: &str| text[..text.rfind(table).unwrap()].to_owned();
    for (file, table, says) in [
        ("triangles/story.toml", "[[side]]", "2 of 'side'"),
        ("triangles/words.toml", "[[answer]]", "2 of 'answer'"),
        ("triangles/positions.toml", "[[turn.position]]", "2 of 'position'"),
    ] {
        let (pack, problems) = with(file, |text| without_last(text, table));
        assert!(problems.iter().any(|problem| problem.contains(says)), "{says}: {problems:?}");
        assert!(pack.triangles.tool.is_none());
    }
}

#[test]
fn a_pack_may_leave_them_out_and_bring_models_alone_but_no_half() {
    let (pack, problems) = with("triangles/models.toml", |_| String::new());
    assert_eq!((problems, pack.triangles.models.len()), (Vec::new(), 0));
    let (pack, problems) = with("triangles/story.toml", |_| String::new());
    assert!(problems.iter().any(|one| one.starts_with("triangles/story.toml:1: The file is missing.")), "{problems:?}");
    assert!(pack.triangles.tool.is_none() && pack.triangles.models.len() >= 2);
}

#[test]
fn a_position_is_something_we_do_and_never_a_kind_of_woman() {
    let (pack, _) = Pack::ours();
    let tool = pack.triangles.tool.unwrap();
    for one in tool.drama.positions.iter().chain(&tool.turn.positions) {
        assert!(one.name.says(Language::En).split(' ').next().unwrap().ends_with("ing"), "{one:?}");
        for said in [&one.name, &one.says, &one.card] {
            let (en, cy) = (said.says(Language::En).to_lowercase(), said.says(Language::Cy).to_lowercase());
            for label in ["victim", "persecutor", "rescuer", "bully", "abuser"] {
                assert!(!en.contains(label), "{en}");
            }
            for label in ["dioddefwr", "erlidiwr", "achubwr", "bwli"] {
                assert!(!cy.contains(label), "{cy}");
            }
        }
    }
}

on_each_engine! { house =>
    fn a_sheet_for_a_wall_comes_after_the_question_alone(app) {
        app.installs_a_press();
        let mut she = app.visitor();
        she.get("/en/ideas/t");
        for show in ["first-pdf", "second-pdf", "cards-pdf"] {
            let page = she.post("/en/ideas/t?in=both&paper=a3", &[("afraid", "no"), ("show", show)]);
            let sheet = page.sheet();
            assert_eq!(sheet.check(), Ok(()), "{show}");
            assert!(sheet.paper == paper::Paper::A3 && sheet.language == "cy" && sheet.title == "Taflen", "{show}");
            assert!(matches!(sheet.blocks.last(), Some(paper::Block::Part { language, .. }) if language == "en"), "{show}");
            let afraid = she.post("/en/ideas/t?in=both&paper=a3", &[("afraid", "unsure"), ("show", show)]);
            afraid.shows("First things first");
        }
        let page = she.post("/en/ideas/t", &[("afraid", "no"), ("show", "cards")]);
        page.shows("Words that can turn it");
        assert_eq!(page.count("ul.cards li"), 8, "a card for each pair");
        assert!(page.count("button[formaction]") >= 6);
    }

    fn where_somebody_is_afraid_no_triangle_is_shown_but_the_way_to_safety(app) {
        for language in ["en", "cy"] {
            let place = format!("/{language}/ideas/t");
            for answer in ["yes", "unsure"] {
                let mut she = app.visitor();
                let ask = she.get(&place);
                assert_eq!((ask.count("svg"), ask.count("table"), ask.count("script")), (0, 0, 0));
                for show in ["", "words", "first", "second"] {
                    let page = she.post(&place, &[("afraid", answer), ("show", show)]);
                    page.is_well().links_to(&format!("/{language}/help")).links_to(&format!("/{language}/say"));
                    assert_eq!((page.count("svg"), page.count("table"), page.count("input[name=afraid]")), (0, 0, 0));
                    let guides = page.links().iter().filter(|link| link.contains("/ideas/g/")).count();
                    assert_eq!(guides, WAYS_TO_SAFETY.len());
                }
            }
        }
    }

    fn no_address_leads_past_the_question(app) {
        let mut she = app.visitor();
        she.get("/en/ideas/t");
        for form in [vec![], vec![("afraid", "")], vec![("afraid", "maybe")], vec![("show", "first")]] {
            let page = she.post("/en/ideas/t", &form);
            page.refuses("afraid");
            assert_eq!((page.count("svg"), page.count("table")), (0, 0));
        }
        for path in ["/en/ideas/t?afraid=no", "/en/ideas/t?show=first&afraid=no"] {
            assert_eq!(she.get(path).is_well().count("svg"), 0, "{path}");
        }
        she.get("/en/ideas/t/1").is_not_here();
    }

    fn where_nobody_is_both_pictures_and_the_table_say_the_same(app) {
        let (pack, _) = Pack::ours();
        let tool = pack.triangles.tool.unwrap();
        for (code, language) in [("en", Language::En), ("cy", Language::Cy)] {
            let mut she = app.visitor();
            let place = format!("/{code}/ideas/t");
            she.get(&place);
            let page = she.post(&place, &[("afraid", "no")]);
            page.is_well().links_to(&format!("/{code}/help"));
            assert_eq!((page.count("figure[aria-hidden=true] svg"), page.count("table tbody tr")), (2, 3));
            assert_eq!((page.header("set-cookie"), page.count("script"), page.count("h1")), ("", 0, 1));
            assert_eq!(page.count("section.card"), 6);
            let rows = page.words_in("tbody").unwrap();
            for one in tool.drama.positions.iter().chain(&tool.turn.positions) {
                for said in [&one.name, &one.says] {
                    assert!(rows.contains(said.says(language)), "{} is not in {rows}", said.says(language));
                }
                page.shows(one.card.says(language));
            }
            // In the picture the words are broken over lines.
            let drawn = page.html.split("<svg").skip(1).map(|svg| svg.split("</svg>").next().unwrap().matches("<text").count());
            assert!(drawn.into_iter().all(|lines| lines >= 7));
            assert_eq!(page.count(".native-wait"), usize::from(code == "cy"));
        }
    }

    fn the_story_has_three_sides_and_there_are_words_that_turn_it(app) {
        let (pack, _) = Pack::ours();
        let tool = pack.triangles.tool.unwrap();
        for (code, language) in [("en", Language::En), ("cy", Language::Cy)] {
            let mut she = app.visitor();
            let place = format!("/{code}/ideas/t");
            she.get(&place);
            let page = she.post(&place, &[("afraid", "no"), ("show", "words")]);
            page.is_well().shows("Sian").shows("Hafwen").shows("Pat");
            assert_eq!(page.count("table"), 2);
            assert!(page.count("table tbody tr") == 3 + tool.pairs.len());
            for said in tool.questions.iter().chain(tool.answers.iter().map(|one| &one.to)).chain(tool.pairs.iter().map(|one| &one.to)) {
                page.shows(said.says(language));
            }
            for model in &pack.triangles.models {
                page.shows(model.title.says(language)).shows(model.credit.says(language));
            }
        }
    }

    fn each_triangle_has_a_sheet_for_the_wall(app) {
        let mut she = app.visitor();
        she.get("/en/ideas/t");
        for (show, title, other) in [("first", "How we get pulled in", "How it can turn"), ("second", "How it can turn", "How we get pulled in")] {
            let page = she.post("/en/ideas/t", &[("afraid", "no"), ("show", show)]);
            page.is_well().shows(title).shows_not(other);
            assert_eq!((page.count("svg"), page.count("section.card"), page.count(".print-only")), (1, 3, 1));
            // Nothing stands between the title and the cards: a screen reader finds no step left out.
            assert_eq!((page.count("section.card > h2"), page.count("h3")), (3, 0));
        }
    }

    fn they_are_found_where_a_quarrel_is_spoken_of(app) {
        let mut she = app.visitor();
        for path in ["/en/ideas", "/en/ideas/g/7", "/en/ideas/h/3", "/en/ideas/h/10", "/cy/ideas/g/7"] {
            she.get(path).links_to(&format!("/{}/ideas/t", &path[1..3]));
        }
    }

    fn every_answer_is_small(app) {
        let mut she = app.visitor();
        let style = she.get("/en/ideas").attributes("link[rel=stylesheet]", "href").remove(0);
        she.header("accept-encoding", "br");
        let style = she.get(&style).wire_length();
        for language in ["en", "cy"] {
            let place = format!("/{language}/ideas/t");
            she.get(&place);
            for form in [
                vec![("afraid", "yes")],
                vec![("afraid", "no")],
                vec![("afraid", "no"), ("show", "words")],
                vec![("afraid", "no"), ("show", "first")],
                vec![("afraid", "no"), ("show", "second")],
            ] {
                let page = she.post(&place, &form);
                page.is_well();
                assert!(page.wire_length() + style <= super::pages::MOST, "{form:?}: {} bytes", page.wire_length() + style);
            }
        }
    }
}

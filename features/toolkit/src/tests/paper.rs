//! Every text as a PDF: what the press is given. Whether it prints that well is tried in `press/`.

use paper::{Block, Paper, Sheet};
use testing::{Engine, House, TestApp, on_each_engine};
use web::Hooks;

use crate::shelf::shelf;

fn house(engine: Engine) -> TestApp {
    let routes = accounts::routes().and(groups::routes()).and(crate::routes());
    House::new(routes, vec![accounts::words(), groups::words(), crate::words()]).hooks(Hooks::default()).open(engine)
}

/// Every text that is a page, and where it is as a PDF.
fn texts() -> Vec<(String, String)> {
    let text = |letter: &str, key: &str| (format!("/ideas/{letter}/{key}"), format!("/ideas/{letter}/{key}/sheet.pdf"));
    let mut all: Vec<_> = shelf().activities().iter().map(|one| text("a", &one.key)).collect();
    all.extend(shelf().handbook().iter().map(|one| text("h", &one.key)));
    all.extend(shelf().guides().iter().map(|one| text("g", &one.key)));
    let cards = shelf().activities().into_iter().filter(|one| one.item.facts.cards.is_some_and(|cards| cards > 0));
    all.extend(
        cards
            .map(|one| text("a", &one.key))
            .map(|(page, _)| (format!("{page}/cards"), format!("{page}/cards/sheet.pdf"))),
    );
    all.push(("/ideas/p/1".to_owned(), "/ideas/p/1/sheet.pdf".to_owned()));
    all.push(("/ideas/w/1/all".to_owned(), "/ideas/w/1/sheet.pdf".to_owned()));
    all.push(("/ideas/w/2".to_owned(), "/ideas/w/2/sheet.pdf".to_owned()));
    all
}

fn first_heading(blocks: &[Block]) -> String {
    match blocks.first() {
        Some(Block::Heading { level: 1, words }) => words.plain(),
        _ => String::new(),
    }
}

fn pictures(sheet: &Sheet) -> usize {
    sheet.blocks.iter().filter(|block| matches!(block, Block::Picture { .. })).count()
}

on_each_engine! { house =>
    fn every_text_is_a_sheet_in_both_languages(app) {
        app.installs_a_press();
        let mut she = app.visitor();
        for (page, pdf) in texts() {
            let [en, cy] = ["en", "cy"].map(|code| she.get(&format!("/{code}{page}")).heading());
            let sheet = she.get(&format!("/en{pdf}?in=both")).sheet();
            assert_eq!(sheet.check(), Ok(()), "{pdf}");
            assert_eq!((sheet.language.as_str(), sheet.title.as_str()), ("cy", "Taflen"), "{pdf}");
            assert_eq!(first_heading(&sheet.blocks), cy, "{pdf}");
            let Some(Block::Part { language, blocks }) = sheet.blocks.last() else { panic!("{pdf}: English after it") };
            assert_eq!((language.as_str(), first_heading(blocks)), ("en", en), "{pdf}");
        }
    }

    fn a_pdf_is_offered_only_where_it_can_be_made(app) {
        let mut she = app.visitor();
        for (page, pdf) in [("/ideas/a/1", "/ideas/a/1/sheet.pdf"), ("/ideas/w/1/all", "/ideas/w/1/sheet.pdf")] {
            let shown = she.get(&format!("/en{page}"));
            assert!(!shown.links().iter().any(|link| link.contains(".pdf")), "{page}");
            let away = she.get(&format!("/en{pdf}"));
            let instead = away.is(303).header("location").to_owned();
            assert!(instead.starts_with(&format!("/en{page}?")), "{instead}");
            she.get(&instead).is_well().shows("There is no PDF of this just now. Print this page instead.");
        }
        app.installs_a_press();
        she.get("/en/ideas/a/1").links_to("/en/ideas/a/1/sheet.pdf?in=both");
        she.get("/en/ideas/w/2").links_to("/en/ideas/w/2/sheet.pdf?in=cy&paper=a3");
        for nothing in ["/en/ideas/a/99/sheet.pdf", "/en/ideas/h/0/sheet.pdf", "/en/ideas/g/x/sheet.pdf"] {
            she.get(nothing).is_not_here();
        }
    }

    fn a_wheel_is_a_poster_and_the_same_words_as_a_list(app) {
        app.installs_a_press();
        let sheet = app.visitor().get("/cy/ideas/w/1/sheet.pdf?paper=a3").sheet();
        assert!(sheet.paper == Paper::A3 && sheet.language == "cy" && pictures(&sheet) == 1);
        let list = serde_json::to_string(&sheet.blocks.iter().skip(3).collect::<Vec<_>>()).unwrap();
        for core in shelf().packs().flat_map(|pack| &pack.wheels.feelings) {
            for feeling in &core.feelings {
                for word in std::iter::once(feeling.word()).chain(feeling.shades.iter().cloned()) {
                    let label = word.label(foundation::Language::Cy);
                    assert!(list.contains(label), "{label}");
                }
            }
        }
    }
}

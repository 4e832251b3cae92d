use crate::{Block, Marks, Paper, Sheet, Span, Step, Unsound, Words};

fn sheet(blocks: Vec<Block>) -> Sheet {
    Sheet { title: "Sheet".to_owned(), language: "en".to_owned(), paper: Paper::A4, large: false, dense: false, blocks }
}

fn part(blocks: Vec<Block>) -> Block {
    Block::Part { language: "cy".to_owned(), blocks }
}

fn picture(svg: &str, alt: &str) -> Block {
    Block::Picture { svg: svg.to_owned(), alt: alt.to_owned(), width: 0 }
}

#[test]
fn what_a_reader_finds_her_way_in_is_sound() {
    let whole = sheet(vec![
        part(vec![Block::heading(1, "Cynllun heno"), Block::paragraph("Dewch â dŵr.")]),
        Block::PageBreak,
        Block::heading(1, "Tonight's plan"),
        Block::heading(2, "What you need"),
        Block::list(Marks::Ticks, ["a scarf"]),
        Block::heading(3, "Steps"),
        Block::Steps { steps: vec![Step { words: "Stand.".into(), minutes: String::new() }] },
        Block::heading(2, "Back up two levels is fine"),
        Block::Facts { rows: vec![("Time".into(), "20 minutes".into())] },
        Block::Table {
            head: vec!["a".into(), "b".into()],
            rows: vec![vec!["1".into(), "2".into()]],
            widths: vec![1, 2],
        },
        Block::Cards { columns: 2, cards: vec!["one".into()] },
        picture("<svg viewBox=\"0 0 1 1\"/>", "A dot."),
        Block::say("Welcome."),
    ]);
    assert_eq!(whole.check(), Ok(()));
}

#[test]
fn what_nobody_finds_her_way_in_is_named() {
    let heading = || Block::heading(1, "Words");
    let cases = [
        (Sheet { title: " ".to_owned(), ..sheet(vec![heading()]) }, Unsound::NoTitle),
        (Sheet { language: "English".to_owned(), ..sheet(vec![heading()]) }, Unsound::Language),
        (sheet(vec![]), Unsound::Nothing),
        (sheet(vec![Block::heading(2, "Words")]), Unsound::HeadingLevel),
        (sheet(vec![heading(), Block::heading(3, "Words")]), Unsound::HeadingLevel),
        (sheet(vec![part(vec![heading()]), Block::heading(3, "Words")]), Unsound::HeadingLevel),
        (sheet(vec![Block::heading(1, "  ")]), Unsound::Nothing),
        (sheet(vec![Block::list(Marks::Dots, Vec::<String>::new())]), Unsound::Nothing),
        (sheet(vec![Block::list(Marks::Dots, [""])]), Unsound::Nothing),
        (sheet(vec![Block::paragraph(Words::in_language("x", "no such"))]), Unsound::Language),
        (sheet(vec![Block::Table { head: vec!["a".into()], rows: vec![vec![]], widths: vec![] }]), Unsound::Row),
        (sheet(vec![Block::Cards { columns: 5, cards: vec!["a".into()] }]), Unsound::Columns),
        (sheet(vec![part(vec![part(vec![heading()])])]), Unsound::PartInPart),
        (sheet(vec![picture("<svg/>", "")]), Unsound::NoAlt),
        (sheet(vec![picture("a wheel", "A wheel.")]), Unsound::Picture),
        (sheet(vec![picture("<svg><image HREF='https://far.example/x.png'/></svg>", "A wheel.")]), Unsound::Picture),
        (sheet(vec![picture("<svg><!DOCTYPE x></svg>", "A wheel.")]), Unsound::Picture),
    ];
    for (place, (sheet, why)) in cases.into_iter().enumerate() {
        assert_eq!(sheet.check(), Err(why), "case {place}");
    }
}

#[test]
fn it_is_written_and_read_alike() {
    let text = r#"{"title":"Sheet","language":"en","blocks":[
        {"kind":"heading","level":1,"words":"Plain"},
        {"kind":"list","items":["one",[{"text":"two","strong":true},{"text":" tri","language":"cy"}]]},
        {"kind":"page-break"},
        {"kind":"steps","steps":[{"words":"Sit."}]}]}"#;
    let read: Sheet = serde_json::from_str(text).unwrap();
    assert!(read.paper == Paper::A4 && !read.large);
    let Block::List { marks: Marks::Dots, items } = &read.blocks[1] else { panic!("a list") };
    assert!(items[0] == Words::from("one"));
    assert!(items[1] == Words::strong("two").and(Words::in_language(" tri", "cy")));
    assert_eq!(items[1].plain(), "two tri");
    let written = serde_json::to_string(&read).unwrap();
    assert!(written.contains(r#""items":["one",[{"text":"two","strong":true},{"text":" tri","language":"cy"}]]"#));
    let again: Sheet = serde_json::from_str(&written).unwrap();
    assert_eq!(serde_json::to_string(&again).unwrap(), written);

    let words = Words(vec![Span { text: "a".to_owned(), emphasis: true, ..Span::default() }]);
    assert_eq!(serde_json::to_string(&words).unwrap(), r#"[{"text":"a","emphasis":true}]"#);
    for unknown in [
        r#"{"title":"S","language":"en","blocks":[],"author":"x"}"#,
        r#"{"title":"S","language":"en","blocks":[{"kind":"script"}]}"#,
    ] {
        assert!(serde_json::from_str::<Sheet>(unknown).is_err(), "{unknown}");
    }
}

//! What stands in the file itself. The program as a whole: `tests/sheets.rs`.

use paper::{Block, Paper, Sheet, Words};

use crate::set;

fn open(language: &str, blocks: Vec<Block>) -> String {
    let sheet = Sheet {
        title: "Taflen".to_owned(),
        language: language.to_owned(),
        paper: Paper::A4,
        large: false,
        dense: false,
        blocks,
    };
    let pdf = set(&sheet, true).unwrap_or_else(|wrong| panic!("{wrong}"));
    String::from_utf8_lossy(&pdf).into_owned()
}

#[test]
fn it_is_marked_titled_and_has_a_tree() {
    let pdf = open("cy", vec![Block::heading(1, "Cynllun heno"), Block::paragraph("https://far.example/x")]);
    for sign in
        ["/MarkInfo", "/Marked true", "/StructTreeRoot", "/Lang (cy-GB)", "/DisplayDocTitle true", "pdfuaid:part"]
    {
        assert!(pdf.contains(sign), "{sign} is not in\n{pdf}");
    }
    for sign in
        ["/URI", "/JavaScript", "/EmbeddedFile", "/CreationDate", "/ModDate", "/Author", "/Creator", "/Producer"]
    {
        assert!(!pdf.contains(sign), "{sign}");
    }
}

#[test]
fn each_language_is_marked_as_its_own() {
    let mut blocks = vec![Block::heading(1, "Cynllun heno"), Block::PageBreak];
    blocks.push(Block::Part {
        language: "en".to_owned(),
        blocks: vec![Block::heading(1, "Tonight's plan"), Block::paragraph("Bring water.")],
    });
    let both = open("cy", blocks);
    assert!(both.contains("/Lang (cy-GB)") && both.contains("/Lang (en-GB)"), "{both}");
    let one = open("cy", vec![Block::heading(1, "Cynllun heno")]);
    assert!(!one.contains("/Lang (en"), "{one}");
    let name = Words::from("Enw: ").and(Words::in_language("Riverside Room", "en"));
    assert!(open("cy", vec![Block::heading(1, name)]).contains("/Lang (en-GB)"), "a few words, too");
}

#[test]
fn what_is_pressed_together_is_smaller_and_what_is_no_document_is_left_alone() {
    let sheet: Sheet = serde_json::from_str(include_str!("../tests/plan-en.json")).unwrap_or_else(|e| panic!("{e}"));
    let (plain, pressed) = (set(&sheet, true).unwrap_or_default(), set(&sheet, false).unwrap_or_default());
    let has = |pdf: &[u8], what: &str| String::from_utf8_lossy(pdf).contains(what);
    assert!(has(&plain, "/StructElem") && !has(&plain, "/ObjStm"), "what a test reads is open");
    assert!(has(&pressed, "/ObjStm") && has(&pressed, "/XRef") && !has(&pressed, "/StructElem"));
    assert!(has(&pressed, "pdfuaid:part"), "what it says of itself can be found without unpressing");
    for nothing in ["", "%PDF-1.7", "startxref 5", "startxref\n0\n%%EOF", "xref\n0 9\ntrailer<</Size 9>>\nstartxref\n0"]
    {
        assert!(crate::pressing::pressed(nothing.as_bytes()).is_none(), "{nothing}");
    }
}

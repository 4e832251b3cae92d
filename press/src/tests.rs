//! What stands in the file itself. The program as a whole: `tests/sheets.rs`.

use paper::{Block, Paper, Sheet, Words};

use crate::set;

fn open(language: &str, blocks: Vec<Block>) -> String {
    let sheet =
        Sheet { title: "Taflen".to_owned(), language: language.to_owned(), paper: Paper::A4, large: false, blocks };
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

//! The program from outside: JSON in, PDF out, and what `poppler` reads in it.

use std::{
    io::Write as _,
    process::{Command, Output, Stdio},
    time::Instant,
};

use paper::{Block, Marks, Paper, Sheet, Step, Words};

fn run(program: &str, arguments: &[&str], input: &[u8]) -> Output {
    let mut running = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{program}: {error}; `cargo xtask setup` installs what is missing"));
    let mut stdin = running.stdin.take().unwrap();
    let input = input.to_vec();
    let writing = std::thread::spawn(move || {
        let _ = stdin.write_all(&input);
    });
    let output = running.wait_with_output().unwrap();
    writing.join().unwrap();
    output
}

fn press(json: &[u8]) -> Output {
    run(env!("CARGO_BIN_EXE_yarrow-press"), &[], json)
}

fn print(sheet: &Sheet) -> Vec<u8> {
    let output = press(&serde_json::to_vec(sheet).unwrap());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty() && output.stdout.starts_with(b"%PDF-"));
    output.stdout
}

/// What a program of poppler says of a PDF that it reads from `-`.
fn poppler(program: &str, arguments: &[&str], pdf: &[u8]) -> String {
    let output = run(program, arguments, pdf);
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    // Titles stand as they do in the file, in UTF-16.
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn words_of(pdf: &[u8]) -> String {
    let text = poppler("pdftotext", &["-enc", "UTF-8", "-", "-"], pdf);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn structure(pdf: &[u8]) -> String {
    poppler("pdfinfo", &["-struct-text", "-"], pdf)
}

fn sheet(language: &str, blocks: Vec<Block>) -> Sheet {
    Sheet {
        title: "Taflen".to_owned(),
        language: language.to_owned(),
        paper: Paper::A4,
        large: false,
        dense: false,
        blocks,
    }
}

const WELSH: &str = "ŵ ŷ â ê î ô û ï Ŵ Ŷ Â Ê Î Ô Û Ï á é í ó ú à è ì ò ù ä ë ö ü ẁ ẃ ẅ ỳ ý ÿ";

/// Tonight's plan for seven women and two hours, as the server gives it: a test of the toolkit holds both files to what it
/// makes of its texts. `cargo xtask bench press` prints the longer one too.
const PLANS: [&str; 2] = [include_str!("plan-en.json"), include_str!("plan-cy.json")];

fn two_pages() -> Sheet {
    serde_json::from_str(PLANS[1]).unwrap()
}

#[test]
fn an_evening_is_two_pages_in_either_language() {
    for plan in PLANS {
        let sheet: Sheet = serde_json::from_str(plan).unwrap();
        let pdf = print(&sheet);
        let about = poppler("pdfinfo", &["-"], &pdf);
        assert!(about.contains("Pages:           2\n"), "{}: {about}", sheet.language);
        assert!(pdf.len() <= 40 * 1024, "{}: {} bytes", sheet.language, pdf.len());
        // Two columns are read one after the other: the close comes last, also where tags are not asked.
        let (words, tree) = (words_of(&pdf), structure(&pdf));
        let Some(Block::Columns { blocks }) = sheet.blocks.last() else { panic!("two columns") };
        let heads: Vec<String> = blocks
            .iter()
            .filter_map(|block| match block {
                Block::Heading { words, .. } => Some(words.plain()),
                _ => None,
            })
            .collect();
        for text in [&words, &tree] {
            let places: Vec<_> =
                heads.iter().map(|head| text.find(head.as_str()).unwrap_or_else(|| panic!("{head}: {text}"))).collect();
            assert!(heads.len() >= 6 && places.is_sorted(), "{text}");
        }
        let fonts = poppler("pdffonts", &["-"], &pdf);
        assert_eq!(fonts.lines().skip(2).count(), 2, "each further font is about 5 KB: {fonts}");
    }
}

#[test]
fn a_text_pack_is_tagged_and_small() {
    let pdf = print(&two_pages());
    let about = poppler("pdfinfo", &["-"], &pdf);
    let says = |line: &str| about.lines().any(|said| said.split_whitespace().collect::<Vec<_>>().join(" ") == line);
    assert!(says("Title: Taflen") && says("Tagged: yes"), "{about}");
    let pages: u32 = about.lines().find_map(|line| line.strip_prefix("Pages:")).unwrap().trim().parse().unwrap();
    assert_eq!(pages, 2);
    assert!(pdf.len() <= 40 * 1024, "{} bytes", pdf.len());
    // Nothing tells when, with what or by whom it was made.
    for word in ["Author", "Creator", "Producer", "CreationDate", "ModDate", "Subject", "Keywords"] {
        assert!(!about.contains(&format!("{word}:")), "{about}");
    }
    let meta = poppler("pdfinfo", &["-meta", "-"], &pdf);
    assert!(meta.contains("<pdfuaid:part>1</pdfuaid:part>"), "{meta}");
    assert!(!meta.to_lowercase().contains("typst") && !meta.contains("Date>"), "{meta}");
    let tree = structure(&pdf);
    for kind in ["H1", "H2", "LI", "LBody", "BlockQuote", "Table", "TH", "P "] {
        assert!(tree.contains(kind), "{kind} is not in {tree}");
    }
    let fonts = poppler("pdffonts", &["-"], &pdf);
    for font in fonts.lines().skip(2) {
        // name … emb sub uni: embedded, a part of it only, and with the letters it stands for.
        assert!(font.contains("yes yes yes"), "{fonts}");
    }
}

#[test]
fn every_welsh_letter_is_there_in_reading_order() {
    let pdf = print(&sheet(
        "cy",
        vec![
            Block::heading(1, WELSH),
            Block::paragraph(Words::strong(WELSH)),
            Block::paragraph("ail: tŷ, dŵr, gêm, tân, sgwrsïo"),
            Block::list(Marks::Ticks, ["trydydd"]),
            Block::Table {
                head: vec!["Pryd".into(), "Ble".into()],
                rows: vec![vec!["pedwerydd".into(), "pumed".into()], vec!["chweched".into(), "seithfed".into()]],
                widths: vec![],
            },
            Block::say("wythfed"),
            Block::Facts { rows: vec![("nawfed".into(), "degfed".into())] },
        ],
    ));
    let words = words_of(&pdf);
    // Letters that stand alone lose their blanks in `pdftotext`.
    let close = |words: &str| words.split_whitespace().collect::<String>();
    assert_eq!(close(&words).matches(&close(WELSH)).count(), 2, "{words}");
    let order = [
        "ail: tŷ, dŵr, gêm, tân, sgwrsïo",
        "trydydd",
        "pedwerydd",
        "pumed",
        "chweched",
        "seithfed",
        "wythfed",
        "nawfed",
        "degfed",
    ];
    let places: Vec<_> =
        order.iter().map(|word| words.find(word).unwrap_or_else(|| panic!("{word}: {words}"))).collect();
    assert!(places.is_sorted(), "{words}");
    // And the same in the order of the tags, which is what is read aloud.
    let tree = structure(&pdf);
    let places: Vec<_> = order.iter().map(|word| tree.find(word).unwrap_or_else(|| panic!("{word}: {tree}"))).collect();
    assert!(places.is_sorted(), "{tree}");
    assert!(tree.contains("Table") && tree.contains("TH") && tree.contains("TD"), "{tree}");
}

#[test]
fn the_same_sheet_gives_the_same_file() {
    let sheet = two_pages();
    let first = print(&sheet);
    std::thread::sleep(std::time::Duration::from_millis(1100));
    assert!(first == print(&sheet), "also a second later");
}

#[test]
fn what_somebody_typed_is_only_ever_text() {
    let evil = [
        "#import \"@preview/cetz:0.3.0\": canvas",
        "#read(\"/etc/passwd\")",
        "#eval(\"1+1\") ] #panic() [ } ) *x* _y_ `z` $1+1$ <label> @ref \\ // no /* end",
        "= Not a heading",
        "- not a list",
        "https://far.example/x",
        "#set text(fill: white)",
        "\u{202E}turned round\u{202C}",
    ];
    let mut blocks = vec![Block::heading(1, evil[0])];
    blocks.extend(evil.iter().map(|line| Block::paragraph(*line)));
    blocks.push(Block::list(Marks::Dots, evil));
    blocks.push(Block::Steps {
        steps: evil.iter().map(|line| Step { words: (*line).into(), minutes: (*line).to_owned() }).collect(),
    });
    blocks.push(Block::Cards { columns: 2, cards: evil.iter().map(|line| (*line).into()).collect() });
    blocks.push(Block::Facts { rows: evil.iter().map(|line| ((*line).into(), (*line).into())).collect() });
    let mut whole = sheet("en", blocks);
    whole.title = evil[1].to_owned();
    let pdf = print(&whole);
    let words = words_of(&pdf);
    for line in &evil[..7] {
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains(&line), "{line}\n{words}");
    }
    assert!(words.contains("turned round") && !words.contains("root:"), "{words}");
}

#[test]
fn other_alphabets_are_set_and_what_no_font_has_is_said() {
    let pdf = print(&sheet(
        "en",
        vec![Block::heading(1, "Ночь"), Block::paragraph("مرحبا بكم"), Block::paragraph("Κυριακή → ✂")],
    ));
    let words = words_of(&pdf);
    assert!(words.contains("Ночь") && words.contains("Κυριακή → ✂"), "{words}");
    // A picture sign becomes a box; the words round it stay.
    let pdf = print(&sheet("en", vec![Block::heading(1, "Tea 🫖 and 👩🏽‍🌾 cake \u{E000}\u{1}")]));
    assert!(words_of(&pdf).starts_with("Tea □ and □"), "{}", words_of(&pdf));
    // A letter does not.
    let output = press(&serde_json::to_vec(&sheet("en", vec![Block::heading(1, "茶会")])).unwrap());
    assert_eq!((output.status.code(), output.stdout.len()), (Some(3), 0));
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(said, "yarrow-press: no font here has 2 of its letters\n");
}

#[test]
fn pictures_are_described_and_reach_for_nothing() {
    let wheel = "<svg viewBox=\"0 0 100 100\" font-family=\"Atkinson Hyperlegible Next\"><path d=\"M10 10h80v80h-80z\" \
                 fill=\"none\" stroke=\"#000\"/><text x=\"20\" y=\"50\" font-size=\"8\">tŷ</text></svg>";
    for (paper, width) in [(Paper::A4, 0), (Paper::A3, 0), (Paper::A5, 40)] {
        let blocks = vec![
            Block::heading(1, "Olwyn"),
            Block::Picture { svg: wheel.to_owned(), alt: "Sgwâr â gair ynddo".to_owned(), width },
        ];
        let pdf = print(&Sheet { paper, ..sheet("cy", blocks) });
        let about = poppler("pdfinfo", &["-"], &pdf);
        assert!(about.contains("Pages:           1"), "{about}");
        assert!(structure(&pdf).contains("Figure"), "{}", structure(&pdf));
    }
    let far = "<svg viewBox=\"0 0 1 1\"><image href=\"file:///etc/passwd\"/></svg>";
    let blocks = vec![Block::heading(1, "x"), Block::Picture { svg: far.to_owned(), alt: "x".to_owned(), width: 0 }];
    let output = press(&serde_json::to_vec(&sheet("en", blocks)).unwrap());
    assert_eq!(output.status.code(), Some(2), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn what_is_no_sheet_is_refused_in_one_line_without_its_words() {
    let cases: [(&[u8], &str); 5] = [
        (b"", "what came in is no sheet"),
        (b"{\"title\":\"secret\"", "what came in is no sheet: line 1"),
        (b"{\"title\":\"secret\",\"language\":\"en\",\"blocks\":[{\"kind\":\"run\"}]}", "what came in is no sheet"),
        (b"{\"title\":\"secret\",\"language\":\"en\",\"blocks\":[]}", "nothing in it"),
        (b"\xFF\xFE", "what came in is no sheet"),
    ];
    for (json, says) in cases {
        let output = press(json);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{said}");
        assert!(said.contains(says) && said.lines().count() == 1 && !said.contains("secret"), "{said}");
    }
    let long = press(&vec![b' '; 2 << 20]);
    assert_eq!(String::from_utf8(long.stderr).unwrap(), "yarrow-press: what came in is longer than 1 MB\n");
}

#[test]
fn a_word_too_long_for_its_line_and_many_cards_end() {
    let began = Instant::now();
    let long = "x".repeat(5000);
    let cards: Vec<Words> =
        (0..60).map(|card| Words::from(format!("Card {card}: {}", "what helps? ".repeat(card % 9)))).collect();
    for large in [false, true] {
        let blocks = vec![
            Block::heading(1, long.as_str()),
            Block::Cards { columns: 3, cards: cards.clone() },
            Block::list(Marks::Ticks, [long.as_str()]),
        ];
        let pdf = print(&Sheet { large, ..sheet("en", blocks) });
        let tree = structure(&pdf);
        let places: Vec<_> = (0..60).map(|card| tree.find(&format!("Card {card}:")).unwrap()).collect();
        assert!(places.is_sorted(), "cards are read in their order");
    }
    assert!(began.elapsed().as_secs() < 60);
}

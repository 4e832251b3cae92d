//! Triangles. One question comes first, and whoever answers that somebody is afraid sees no triangle. All of it is the
//! answer to a form at one address: nothing of what was answered stands in a browser's list of addresses, and no address
//! leads past the question.

use foundation::{FieldRefusals, Language, Refusal};
use paper::{Block, Words};
use web::{Answer, Anyone, Filled, Form, Frame, Reply, Turned, Visit};

use super::{frame, reading};
use crate::{
    pack::{Pack, Pair, Said, Tool, Triangle},
    shelf::shelf,
    triangle::picture,
    triangle_views as views,
    views::SheetPage,
};

/// Guides for when somebody is in danger, by their folders in our pack.
pub(crate) const WAYS_TO_SAFETY: [&str; 3] = ["someone-in-danger", "somebody-at-the-door", "she-tells-you"];

const ON: views::Ways = &[
    ("words", "toolkit-triangles-words"),
    ("first", "toolkit-triangles-print-first"),
    ("second", "toolkit-triangles-print-second"),
    ("cards", "toolkit-triangles-print-cards"),
];
const BACK: views::Ways = &[("both", "toolkit-triangles-back")];

/// The picture as wide as the page, and with air beside it, so that it and its cards stand on one sheet.
const WHOLE: &str = "0 0 600 560";
const SMALLER: &str = "-150 0 900 560";

/// Is anyone afraid of anyone?
pub(super) fn ask(visit: &mut Visit, _: Anyone) -> Answer {
    tool()?;
    let frame = seen(visit.frame());
    Reply::page(&views::Ask { frame, fields: Filled::empty() })
}

/// What the answer leads to. Nothing of it is kept.
pub(super) fn answer(visit: &mut Visit, _: Anyone, form: &Form) -> Answer {
    let (pack, tool) = tool()?;
    let language = visit.language();
    match form.value("afraid") {
        "no" => {}
        "yes" | "unsure" => return safe(visit),
        _ => {
            let mut refusals = FieldRefusals::new();
            refusals.add("afraid", Refusal::new("toolkit-afraid-pick"));
            let frame = seen(visit.frame());
            return Reply::refused(&views::Ask { frame, fields: Filled::again(form, &refusals, visit.speaker()) });
        }
    }
    let frame = seen(frame(visit, pack));
    match form.value("show") {
        "words" => Reply::page(&words(visit, frame, tool)),
        "first" => Reply::page(&sheet(frame, shown(&tool.drama, language, true), "first-pdf")),
        "second" => Reply::page(&sheet(frame, shown(&tool.turn, language, false), "second-pdf")),
        "cards" => {
            let blocks = cards(visit, tool);
            Reply::page(&SheetPage { blocks, ways: BACK, pdf_as: "cards-pdf", ..SheetPage::bare(frame) })
        }
        "first-pdf" => poster(visit, &tool.drama, true),
        "second-pdf" => poster(visit, &tool.turn, false),
        "cards-pdf" => {
            let again = again(visit);
            web::pdf(visit, &again, |visit| Ok(cards(visit, tool)))
        }
        _ => Reply::page(&both(visit, frame, tool)),
    }
}

fn seen(frame: Frame) -> Frame {
    frame.seen_by("toolkit-triangle-seen-by")
}

/// The first pack that has the triangles.
fn tool() -> Result<(&'static Pack, &'static Tool), Turned> {
    shelf().packs().find_map(|pack| Some((pack, pack.triangles.tool.as_ref()?))).ok_or(Turned::NotHere)
}

fn safe(visit: &Visit) -> Answer {
    let lines = reading::guide_lines(visit, "/ideas/g", |one| WAYS_TO_SAFETY.contains(&one.name.as_str()))?;
    Reply::page(&views::Safe { frame: seen(visit.frame()), lines })
}

fn shown(triangle: &'static Triangle, language: Language, first_below: bool) -> views::Shown {
    let corners = triangle.positions.iter().map(|one| views::Corner {
        name: one.name.says(language),
        says: one.says.says(language),
        card: one.card.says(language),
    });
    let corners: Vec<_> = corners.collect();
    let words: Vec<(&str, &str)> = corners.iter().map(|one| (one.name, one.says)).collect();
    views::Shown {
        title: triangle.title.says(language),
        about: triangle.about.says(language),
        credit: triangle.credit.says(language),
        view_box: WHOLE,
        picture: picture(&words, triangle.middle.says(language), first_below),
        corners,
    }
}

fn both(visit: &Visit, frame: Frame, tool: &'static Tool) -> views::Both {
    let language = visit.language();
    let triangles = [shown(&tool.drama, language, true), shown(&tool.turn, language, false)];
    let [from, to] = &triangles;
    let row = |(from, to): (&views::Corner, &views::Corner)| {
        [from.name, from.says, to.name, to.says].map(str::to_owned).to_vec()
    };
    let rows = from.corners.iter().zip(&to.corners).map(row).collect();
    let heads = heads(
        visit,
        &["toolkit-position-slip", "toolkit-position-inside", "toolkit-position-turned", "toolkit-position-can"],
    );
    views::Both { frame, ways: ON, heads, rows, triangles }
}

fn sheet(frame: Frame, shown: views::Shown, pdf_as: &'static str) -> views::Sheet {
    views::Sheet { frame, ways: BACK, shown: views::Shown { view_box: SMALLER, ..shown }, pdf_as }
}

/// The question: where she comes when there is no PDF. No address leads past it.
fn again(visit: &Visit) -> String {
    visit.path_to("/ideas/t")
}

/// A triangle for a wall, as a PDF.
fn poster(visit: &mut Visit, triangle: &'static Triangle, first_below: bool) -> Answer {
    let again = again(visit);
    web::pdf(visit, &again, |visit| {
        let shown = shown(triangle, visit.language(), first_below);
        Ok(shown.on_paper(visit.t("toolkit-triangle-alt"), visit.t("toolkit-triangles-never")))
    })
}

/// Pairs of words to cut out: what comes first, and after the arrow what can be said.
fn cards(visit: &Visit, tool: &'static Tool) -> Vec<Block> {
    let language = visit.language();
    let card = |pair: &'static Pair| {
        Words::from(format!("{} → ", pair.from.says(language))).and(Words::strong(pair.to.says(language)))
    };
    let cards = tool.pairs.iter().map(card).collect();
    vec![Block::heading(1, visit.t("toolkit-pairs")), Block::Cards { columns: 2, cards }]
}

fn heads(visit: &Visit, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| visit.t(key)).collect()
}

fn words(visit: &Visit, frame: Frame, tool: &'static Tool) -> views::Words {
    let language = visit.language();
    let all = |said: &'static [Said]| said.iter().map(|one| one.says(language)).collect::<Vec<_>>();
    let models = shelf().packs().flat_map(|pack| &pack.triangles.models);
    let row = |said: &[&Said]| said.iter().map(|said| said.says(language).to_owned()).collect::<Vec<_>>();
    views::Words {
        frame,
        ways: BACK,
        story: tool.story.says(language),
        scene: all(&tool.scene),
        side_heads: heads(
            visit,
            &["toolkit-side-who", "toolkit-side-happened", "toolkit-side-told", "toolkit-side-needed"],
        ),
        sides: tool
            .sides
            .iter()
            .map(|side| [vec![side.name.clone()], row(&[&side.happened, &side.told, &side.needed])].concat())
            .collect(),
        pair_heads: heads(visit, &["toolkit-pair-from", "toolkit-pair-to"]),
        pairs: tool.pairs.iter().map(|pair| row(&[&pair.from, &pair.to])).collect(),
        questions: all(&tool.questions),
        answers: tool.answers.iter().map(|pair| (pair.from.says(language), pair.to.says(language))).collect(),
        models: models
            .map(|model| (model.title.says(language), all(&model.lines), model.credit.says(language)))
            .collect(),
    }
}

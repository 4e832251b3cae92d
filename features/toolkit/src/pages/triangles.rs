//! Triangles. One question comes first, and whoever answers that somebody is afraid sees no triangle. All of it is the
//! answer to a form at one address: nothing of what was answered stands in a browser's list of addresses, and no address
//! leads past the question.

use foundation::{FieldRefusals, Language, Refusal};
use web::{Answer, Anyone, Filled, Form, Frame, Reply, Turned, Visit};

use super::{frame, reading};
use crate::{
    pack::{Pack, Said, Tool, Triangle},
    shelf::shelf,
    triangle::picture,
    triangle_views as views,
};

/// Guides for when somebody is in danger, by their folders in our pack.
pub(crate) const WAYS_TO_SAFETY: [&str; 3] = ["someone-in-danger", "somebody-at-the-door", "she-tells-you"];

const ON: views::Ways = &[
    ("words", "toolkit-triangles-words"),
    ("first", "toolkit-triangles-print-first"),
    ("second", "toolkit-triangles-print-second"),
];
const BACK: views::Ways = &[("both", "toolkit-triangles-back")];

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
    let drama = || shown(&tool.drama, language, true);
    let turn = || shown(&tool.turn, language, false);
    match form.value("show") {
        "words" => Reply::page(&words(frame, tool, language)),
        "first" => Reply::page(&views::Sheet { frame, ways: BACK, shown: drama() }),
        "second" => Reply::page(&views::Sheet { frame, ways: BACK, shown: turn() }),
        _ => {
            let triangles = [drama(), turn()];
            let [from, to] = &triangles;
            let rows = from.corners.iter().zip(&to.corners).map(|(from, to)| (from.name, from.says, to.name, to.says));
            Reply::page(&views::Both { frame, ways: ON, rows: rows.collect(), triangles })
        }
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
    let lines = reading::guide_lines_of(visit, "/ideas/g", |name| WAYS_TO_SAFETY.contains(&name));
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
        picture: picture(&words, triangle.middle.says(language), first_below),
        corners,
    }
}

fn words(frame: Frame, tool: &'static Tool, language: Language) -> views::Words {
    let all = |said: &'static [Said]| said.iter().map(|one| one.says(language)).collect::<Vec<_>>();
    let models = shelf().packs().flat_map(|pack| &pack.triangles.models);
    views::Words {
        frame,
        ways: BACK,
        story: tool.story.says(language),
        scene: all(&tool.scene),
        sides: tool
            .sides
            .iter()
            .map(|side| {
                let [happened, told, needed] =
                    [&side.happened, &side.told, &side.needed].map(|said| said.says(language));
                (side.name.as_str(), happened, told, needed)
            })
            .collect(),
        pairs: tool.pairs.iter().map(|pair| (pair.from.says(language), pair.to.says(language))).collect(),
        questions: all(&tool.questions),
        answers: tool.answers.iter().map(|pair| (pair.from.says(language), pair.to.says(language))).collect(),
        models: models
            .map(|model| (model.title.says(language), all(&model.lines), model.credit.says(language)))
            .collect(),
    }
}

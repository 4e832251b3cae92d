//! Sheets for a wall, to cut out, and for a drawer. Each is a page that a browser prints, and a PDF where there is a press.

use foundation::Id;
use groups::Facilitator;
use paper::Block;
use web::{Answer, Anyone, Reply, Turned, Visit};

use super::{reading, said, tonight};
use crate::{
    model::Kept,
    pack::{Poster, PosterSet},
    rules::exercise::Evening,
    shelf::shelf,
    store, views,
};

/// Guides that belong into a drawer, by their folders: what cannot wait until there is power again.
const IN_THE_DRAWER: [&str; 4] = ["someone-in-danger", "she-tells-you", "a-harsh-moment", "few-came"];

/// The evening that a drawer holds when the group has no plan: short, for six, without touch.
const EVENING: (u16, u16) = (90, 6);

fn posters() -> Result<&'static PosterSet, Turned> {
    shelf().packs().find_map(|pack| pack.posters.all.as_ref()).ok_or(Turned::NotHere)
}

fn poster(visit: &Visit, poster: &Poster) -> Vec<Block> {
    let language = visit.language();
    let lines = poster.lines.iter().map(|line| line.says(language));
    vec![Block::heading(1, poster.title.says(language)), Block::list(paper::Marks::Dots, lines)]
}

/// What a first time is like, for a wall or a table.
pub(super) fn expect(visit: &mut Visit, _: Anyone) -> Answer {
    Reply::page(&views::SheetPage {
        blocks: expect_blocks(visit)?,
        back: Some((visit.path_to("/ideas"), visit.t("toolkit-title"))),
        pdf: visit.path_to("/ideas/p/1/sheet.pdf"),
        poster: true,
        large: true,
        ..views::SheetPage::bare(visit.frame().waits_for_native_reader())
    })
}

/// The same as a PDF.
pub(super) fn expect_pdf(visit: &mut Visit, _: Anyone) -> Answer {
    let page = visit.path_to("/ideas/p/1");
    web::pdf(visit, &page, |visit| expect_blocks(visit))
}

fn expect_blocks(visit: &Visit) -> Result<Vec<Block>, Turned> {
    let mut blocks = poster(visit, &posters()?.expect);
    blocks.push(Block::paragraph(visit.t("toolkit-paper-999")));
    Ok(blocks)
}

/// The cards of an exercise alone.
pub(super) fn cards(visit: &mut Visit, _: Anyone) -> Answer {
    let place = visit.path_to(&format!("/ideas/a/{}", visit.parameter("item")));
    let (blocks, title) = cards_blocks(visit)?;
    Reply::page(&views::SheetPage {
        blocks,
        pdf: format!("{place}/cards/sheet.pdf"),
        back: Some((place, title)),
        ..views::SheetPage::bare(visit.frame().waits_for_native_reader())
    })
}

/// The same as a PDF.
pub(super) fn cards_pdf(visit: &mut Visit, _: Anyone) -> Answer {
    let page = visit.path_to(&format!("/ideas/a/{}/cards", visit.parameter("item")));
    cards_blocks(visit)?;
    web::pdf(visit, &page, |visit| Ok(cards_blocks(visit)?.0))
}

fn cards_blocks(visit: &Visit) -> Result<(Vec<Block>, String), Turned> {
    let key = visit.parameter("item");
    let found = shelf().activities().into_iter().find(|one| one.key == key).ok_or(Turned::NotHere)?;
    let (words, other) = said(visit, &found.item.words).ok_or(Turned::NotHere)?;
    if words.cards.is_empty() {
        return Err(Turned::NotHere);
    }
    Ok((views::cards_on_paper(words, other), words.title.clone()))
}

/// What a group needs on paper when there is neither power nor network.
pub(super) fn drawer(visit: &mut Visit, who: Facilitator) -> Answer {
    let group = who.group;
    Reply::page(&views::SheetPage {
        blocks: drawer_blocks(visit, group)?,
        back: Some((visit.path_to(&format!("/c/{group}/tonight")), visit.t("toolkit-tonight-title"))),
        pdf: visit.path_to(&format!("/c/{group}/drawer/sheet.pdf")),
        ..views::SheetPage::bare(visit.frame().waits_for_native_reader().seen_by("toolkit-tonight-seen-by"))
    })
}

/// The same as a PDF.
pub(super) fn drawer_pdf(visit: &mut Visit, who: Facilitator) -> Answer {
    let group = who.group;
    let page = visit.path_to(&format!("/c/{group}/drawer"));
    web::small_pdf(visit, &page, |visit| drawer_blocks(visit, group))
}

fn drawer_blocks(visit: &mut Visit, group: Id) -> Result<Vec<Block>, Turned> {
    let posters = posters()?;
    let mut blocks = poster(visit, &posters.power);
    blocks.extend(tonight::numbers(visit).into_iter().map(Block::paragraph));
    blocks.extend(poster(visit, &posters.phones));
    blocks.push(Block::PageBreak);
    let kept = last_plan(visit, group)?;
    blocks.extend(tonight::paper_view(visit, &kept)?.on_paper());
    for paper in visit.app().hooks.paper.clone() {
        let more = paper(visit, group)?;
        if !more.is_empty() {
            blocks.push(Block::PageBreak);
            blocks.extend(more);
        }
    }
    for name in IN_THE_DRAWER {
        let Some(guide) = shelf().guides().into_iter().find(|one| one.name == name) else { continue };
        let mut guide = reading::guide_view(visit, &guide.key, "/ideas/g", Vec::new())?.on_paper();
        blocks.push(Block::PageBreak);
        let rest = guide.split_off(1);
        blocks.extend(guide);
        blocks.push(Block::Columns { blocks: rest });
    }
    Ok(blocks)
}

/// The plan that was made last, or else a short evening that needs little.
fn last_plan(visit: &Visit, group: Id) -> Result<Kept, Turned> {
    let made_at = visit.now().as_microsecond();
    if let Some(kept) = visit.read(|store| store::plans(store, group, made_at))?.into_iter().next() {
        return Ok(kept);
    }
    let mut evening = Evening::new(EVENING.0, EVENING.1);
    evening.no_touch = true;
    tonight::proposed(visit, group, &evening)
}

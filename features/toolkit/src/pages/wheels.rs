//! Wheels: feelings and needs to pick from, and looking after oneself. Nothing of what she picks is kept, unless she keeps it.

use foundation::{FieldRefusals, Language, Refusal, TextRule};
use web::{Answer, Anyone, Filled, Form, Frame, Reply, Turned, Visit};

use super::kept;
use crate::{
    pack::{Fits, Wheels},
    picture::{Span, ring},
    shelf::shelf,
    views,
};

/// The longest wish.
const LONGEST_WISH: usize = 300;

/// The wheels there are.
pub(super) fn all(visit: &mut Visit, _: Anyone) -> Answer {
    let keeps = kept::signed_in(visit).is_some();
    Reply::page(&views::WheelList { frame: visit.frame(), keeps })
}

/// The first wheels that a pack has.
pub(super) fn wheels() -> Result<&'static Wheels, Turned> {
    shelf().packs().map(|pack| &pack.wheels).find(|wheels| !wheels.feelings.is_empty()).ok_or(Turned::NotHere)
}

fn frame(visit: &Visit) -> Frame {
    visit.frame().waits_for_native_reader().seen_by("toolkit-wheel-seen-by")
}

/// Feelings and needs, to pick one of each.
pub(super) fn feelings(visit: &mut Visit, _: Anyone) -> Answer {
    Reply::page(&feelings_page(visit, Filled::empty())?)
}

/// What she picked, in words.
pub(super) struct Said {
    sentence: String,
    wish: String,
}

impl Said {
    /// The sentence, and her wish in a line below it.
    pub(super) fn words(&self) -> String {
        if self.wish.is_empty() { self.sentence.clone() } else { format!("{}\n{}", self.sentence, self.wish) }
    }
}

/// Puts what she picked in a sentence.
pub(super) fn sentence(visit: &Visit, form: &Form) -> Result<Result<Said, FieldRefusals>, Turned> {
    let wheels = wheels()?;
    let language = visit.language();
    let mut refusals = FieldRefusals::new();
    let feeling = wheels.feeling(form.value("feeling")).ok_or_else(|| Refusal::new("toolkit-wheel-pick-one"));
    let feeling = refusals.keep("feeling", feeling);
    let wish = refusals.keep("wish", TextRule::optional(LONGEST_WISH).line(form.value("wish")));
    let (Some(feeling), Some(wish)) = (feeling, wish) else { return Ok(Err(refusals)) };
    let sentence = match wheels.need(form.value("need")) {
        Some(need) if wheels.is_glad(form.value("feeling")) => {
            format!("{} {}.", feeling.says(language), need.met(language))
        }
        Some(need) => format!("{} {}.", feeling.says(language), need.because(language)),
        None => format!("{}.", feeling.says(language)),
    };
    let wish = if wish.is_empty() { wish } else { format!("{} {wish}", visit.t("toolkit-i-would-like")) };
    Ok(Ok(Said { sentence, wish }))
}

/// What she picked, in a sentence. It is on this page and nowhere else, unless she keeps it.
pub(super) fn feel(visit: &mut Visit, _: Anyone, form: &Form) -> Answer {
    let said = match sentence(visit, form)? {
        Ok(said) => said,
        Err(refusals) => {
            return Reply::refused(&feelings_page(visit, Filled::again(form, &refusals, visit.speaker()))?);
        }
    };
    let account = kept::signed_in(visit);
    let share = account.map(|account| kept::ways_to_share(visit, account)).transpose()?.unwrap_or_default();
    let picked =
        account.map(|_| ["feeling", "need", "wish"].map(|field| (field, form.value(field).to_owned())).to_vec());
    let words = said.words();
    let Said { sentence, wish } = said;
    let view = views::Felt { frame: frame(visit), sentence, wish, words, picked: picked.unwrap_or_default(), share };
    Reply::page(&view).map(Reply::uncompressed)
}

pub(super) fn feelings_page(visit: &Visit, fields: Filled) -> Result<views::Feelings, Turned> {
    let wheels = wheels()?;
    let language = visit.language();
    let cores = wheels.feelings.iter().enumerate().map(|(c, core)| views::PickCore {
        label: core.word().label(language).to_owned(),
        value: (c + 1).to_string(),
        open: fields.value("feeling").split('.').next() == Some((c + 1).to_string().as_str()),
        feelings: core
            .feelings
            .iter()
            .enumerate()
            .map(|(f, feeling)| {
                let value = format!("{}.{}", c + 1, f + 1);
                let shades = feeling.shades.iter().enumerate();
                let shades =
                    shades.map(|(s, shade)| (format!("{value}.{}", s + 1), shade.label(language).to_owned())).collect();
                views::PickFeeling { value, label: feeling.word().label(language).to_owned(), shades }
            })
            .collect(),
    });
    let needs = wheels.needs.iter().enumerate().map(|(g, group)| {
        let needs = group.needs.iter().enumerate();
        let needs = needs.map(|(n, need)| (format!("{}.{}", g + 1, n + 1), need.label(language).to_owned())).collect();
        let open = fields.value("need").split('.').next() == Some((g + 1).to_string().as_str());
        views::PickNeeds { label: group.label(language).to_owned(), open, needs }
    });
    Ok(views::Feelings { cores: cores.collect(), needs: needs.collect(), frame: frame(visit), fields })
}

/// The wheel of feelings as a picture, to print.
pub(super) fn feelings_picture(visit: &mut Visit, _: Anyone) -> Answer {
    Reply::page(&feelings_view(visit)?)
}

/// The same as a PDF.
pub(super) fn feelings_pdf(visit: &mut Visit, _: Anyone) -> Answer {
    let page = visit.path_to("/ideas/w/1/all");
    web::pdf(visit, &page, |visit| Ok(feelings_view(visit)?.on_paper()))
}

fn feelings_view(visit: &Visit) -> Result<views::WheelPicture, Turned> {
    let wheels = wheels()?;
    let language = visit.language();
    let count = |number: usize| u32::try_from(number.max(1)).unwrap_or(1);
    let shades = |feelings: &[crate::pack::Feeling]| feelings.iter().map(|one| count(one.shades.len())).sum::<u32>();
    let core = wheels
        .feelings
        .iter()
        .map(|core| Span { label: core.word().label(language).to_owned(), count: shades(&core.feelings) });
    let second = wheels.feelings.iter().flat_map(|core| &core.feelings);
    let third = second.clone().flat_map(|feeling| &feeling.shades);
    let second =
        second.map(|one| Span { label: one.word().label(language).to_owned(), count: count(one.shades.len()) });
    let third = third.map(|shade| Span { label: shade.label(language).to_owned(), count: 1 });
    let mut pieces = ring(core.collect(), 40.0, 140.0, 19);
    pieces.extend(ring(second.collect(), 140.0, 262.0, 14));
    pieces.extend(ring(third.collect(), 262.0, 396.0, 12));
    let rings = wheels.feelings.iter().map(|core| {
        let feelings = core.feelings.iter().map(|feeling| {
            let shades = feeling.shades.iter().map(|shade| shade.label(language).to_owned()).collect();
            (feeling.word().label(language).to_owned(), shades)
        });
        (core.word().label(language).to_owned(), feelings.collect())
    });
    Ok(views::WheelPicture {
        rings: rings.collect(),
        pdf: visit.path_to("/ideas/w/1/sheet.pdf"),
        frame: frame(visit),
        title: visit.t("toolkit-feelings-title"),
        back: visit.path_to("/ideas/w/1"),
        pieces,
    })
}

/// The needs as a picture, to print.
pub(super) fn needs_picture(visit: &mut Visit, _: Anyone) -> Answer {
    Reply::page(&needs_view(visit)?)
}

/// The same as a PDF.
pub(super) fn needs_pdf(visit: &mut Visit, _: Anyone) -> Answer {
    let page = visit.path_to("/ideas/w/1/needs");
    web::pdf(visit, &page, |visit| Ok(needs_view(visit)?.on_paper()))
}

fn needs_view(visit: &Visit) -> Result<views::WheelPicture, Turned> {
    let wheels = wheels()?;
    let language = visit.language();
    let kinds = wheels.needs.iter().map(|group| Span {
        label: group.label(language).to_owned(),
        count: u32::try_from(group.needs.len().max(1)).unwrap_or(1),
    });
    let needs = wheels.needs.iter().flat_map(|group| &group.needs);
    let needs = needs.map(|need| Span { label: need.label(language).to_owned(), count: 1 });
    let mut pieces = ring(kinds.collect(), 50.0, 240.0, 13);
    pieces.extend(ring(needs.collect(), 240.0, 396.0, 11));
    let rings = wheels.needs.iter().map(|group| {
        let needs = group.needs.iter().map(|need| (need.label(language).to_owned(), Vec::new()));
        (group.label(language).to_owned(), needs.collect())
    });
    Ok(views::WheelPicture {
        rings: rings.collect(),
        pdf: visit.path_to("/ideas/w/1/needs/sheet.pdf"),
        frame: frame(visit),
        title: visit.t("toolkit-needs-title"),
        back: visit.path_to("/ideas/w/1"),
        pieces,
    })
}

/// Looking after oneself: slices, and one that is empty for her to name.
pub(super) fn care(visit: &mut Visit, _: Anyone) -> Answer {
    Reply::page(&care_view(visit)?)
}

/// The same as a PDF.
pub(super) fn care_pdf(visit: &mut Visit, _: Anyone) -> Answer {
    let page = visit.path_to("/ideas/w/2");
    web::pdf(visit, &page, |visit| Ok(care_view(visit)?.on_paper()))
}

fn care_view(visit: &Visit) -> Result<views::Care, Turned> {
    let wheels = wheels()?;
    let language = visit.language();
    // By its number: an address says nothing about who is at home.
    let (picked, fit) = match visit.query("for") {
        Some("1") => (1, Fits::WithChildren),
        Some("2") => (2, Fits::Short),
        _ => (0, Fits::All),
    };
    let slices = wheels
        .care
        .iter()
        .map(|slice| (slice.label(language), slice.things(language, fit).collect::<Vec<_>>()))
        .filter(|(_, things)| !things.is_empty())
        .collect();
    let fits = (0..).zip(["toolkit-care-all", "toolkit-care-children", "toolkit-care-short"]);
    let fits = fits.map(|(number, key)| (number, visit.t(key), number == picked)).collect();
    let pdf = visit.path_to("/ideas/w/2/sheet.pdf");
    Ok(views::Care { frame: frame(visit), slices, fits, pieces: care_pieces(wheels, language), pdf })
}

fn care_pieces(wheels: &Wheels, language: Language) -> Vec<crate::picture::Piece> {
    let mut spans: Vec<Span> =
        wheels.care.iter().map(|slice| Span { label: slice.label(language).to_owned(), count: 1 }).collect();
    spans.push(Span { label: "…".to_owned(), count: 1 });
    ring(spans, 90.0, 390.0, 22)
}

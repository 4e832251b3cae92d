//! A wheel of her own: eight slices that she names. It is shown to her and kept nowhere, unless she presses keep.

use foundation::FieldRefusals;
use web::{Answer, Anyone, Filled, Form, Frame, Reply, Visit};

use super::{kept::signed_in, wheels};
use crate::{
    kept_views as views,
    picture::{Span, level, ring},
    rules::own_wheel::{self, FIELDS, MOST_LEVEL, Wheel},
};

/// Where the slices begin and end in the picture.
const INNER: f64 = 60.0;
const OUTER: f64 = 390.0;

fn frame(visit: &Visit) -> Frame {
    visit.frame().waits_for_native_reader().seen_by("toolkit-wheel-seen-by")
}

/// Eight slices, named as ours are until she names them otherwise; two have no name.
pub(super) fn ask(visit: &mut Visit, _: Anyone) -> Answer {
    let language = visit.language();
    let mut fields = Filled::empty();
    for ((name, _), slice) in FIELDS.iter().zip(&wheels::wheels()?.care) {
        fields = fields.with(name, slice.label(language));
    }
    Reply::page(&asks(visit, fields))
}

/// What she typed.
pub(super) fn typed(form: &Form) -> Result<Wheel, FieldRefusals> {
    own_wheel::typed(|field| form.value(field))
}

pub(super) fn asks(visit: &Visit, fields: Filled) -> views::AskWheel {
    let speaker = visit.speaker();
    let slices = (1_i64..).zip(FIELDS).map(|(number, (name, level))| views::AskSlice {
        name,
        level,
        name_label: speaker.t1("toolkit-own-name", "number", number),
        level_label: speaker.t1("toolkit-own-level", "number", number),
    });
    let none = (String::new(), visit.t("toolkit-own-none"));
    let levels = (1..=MOST_LEVEL).map(|level| (level.to_string(), level.to_string()));
    views::AskWheel {
        slices: slices.collect(),
        levels: std::iter::once(none).chain(levels).collect(),
        frame: frame(visit),
        fields,
    }
}

/// Her wheel, as a picture and as a list; or the slices once more, to be changed.
pub(super) fn show(visit: &mut Visit, _: Anyone, form: &Form) -> Answer {
    let wheel = match typed(form) {
        Ok(wheel) => wheel,
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            return Reply::refused(&asks(visit, fields));
        }
    };
    if form.value("do") == "change" {
        let fields = Filled::again(form, &FieldRefusals::new(), visit.speaker());
        return Reply::page(&asks(visit, fields)).map(Reply::uncompressed);
    }
    let may_keep = signed_in(visit).is_some();
    let spans = wheel.slices.iter().map(|slice| Span { label: shown_name(&slice.name), count: 1 });
    let count = u32::try_from(wheel.slices.len()).unwrap_or(1);
    let levels = (0..).zip(&wheel.slices).filter_map(|(place, slice)| {
        let share = f64::from(slice.level?) / f64::from(MOST_LEVEL);
        Some(level((place, count), INNER, INNER + (OUTER - INNER) * share))
    });
    let view = views::OwnWheel {
        pieces: ring(spans.collect(), INNER, OUTER, 20),
        levels: levels.collect(),
        wheel: said(visit, &wheel),
        may_keep,
        frame: frame(visit),
    };
    Reply::page(&view).map(Reply::uncompressed)
}

fn shown_name(name: &str) -> String {
    if name.is_empty() { "…".to_owned() } else { name.to_owned() }
}

/// A wheel as its list says it, and as the fields that bring it back.
pub(super) fn said(visit: &Visit, wheel: &Wheel) -> views::SaidWheel {
    let rows = wheel.slices.iter().map(|slice| {
        let level = slice.level.map_or_else(|| visit.t("toolkit-own-none"), |level| level.to_string());
        vec![shown_name(&slice.name), level]
    });
    let fields = FIELDS.iter().zip(&wheel.slices).flat_map(|((name, level), slice)| {
        let picked = slice.level.map(|level| level.to_string()).unwrap_or_default();
        [(*name, slice.name.clone()), (*level, picked)]
    });
    views::SaidWheel {
        heads: vec![visit.t("toolkit-own-slice"), visit.t("toolkit-own-how-much")],
        rows: rows.collect(),
        fields: fields.collect(),
    }
}

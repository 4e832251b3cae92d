//! A wheel of her own: eight slices that she names, and how much of each there is just now, or nothing. Nothing here adds
//! them up or holds one wheel against another.

use foundation::{FieldRefusals, Refusal, TextRule};

/// The fields of each slice: its name, and how much of it there is.
pub const FIELDS: [(&str, &str); 8] = [
    ("name-1", "level-1"),
    ("name-2", "level-2"),
    ("name-3", "level-3"),
    ("name-4", "level-4"),
    ("name-5", "level-5"),
    ("name-6", "level-6"),
    ("name-7", "level-7"),
    ("name-8", "level-8"),
];
/// The most that a slice can have.
pub const MOST_LEVEL: u8 = 5;
/// The longest name, so that it can be read in its slice.
const LONGEST_NAME: usize = 24;

/// One slice.
pub struct Slice {
    /// As she calls it; empty for one that she left out.
    pub name: String,
    /// From 1 to 5; nothing where she left it empty.
    pub level: Option<u8>,
}

/// Her slices, in their order.
pub struct Wheel {
    /// Eight.
    pub slices: Vec<Slice>,
}

/// Reads what she typed; `value` gives what stands in a field.
///
/// # Errors
/// A name is too long, or something other than 1 to 5 was picked.
pub fn typed<'form>(value: impl Fn(&str) -> &'form str) -> Result<Wheel, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let mut slices = Vec::new();
    for (name, level) in FIELDS {
        let called = refusals.keep(name, TextRule::optional(LONGEST_NAME).line(value(name)));
        let picked = match value(level) {
            "" => Ok(None),
            other => match other.parse() {
                Ok(level) if (1..=MOST_LEVEL).contains(&level) => Ok(Some(level)),
                _ => Err(Refusal::new("choice-missing")),
            },
        };
        let picked = refusals.keep(level, picked);
        slices.extend(called.zip(picked).map(|(name, level)| Slice { name, level }));
    }
    if refusals.is_empty() { Ok(Wheel { slices }) } else { Err(refusals) }
}

#[cfg(test)]
mod tests {
    use super::{FIELDS, typed};

    #[test]
    fn names_are_hers_and_a_number_may_be_left_out() {
        let wheel = typed(|field| match field {
            "name-1" => "  The   hills ",
            "level-1" => "5",
            "name-2" => "Tea",
            _ => "",
        })
        .unwrap_or_else(|_| panic!("refused"));
        assert_eq!(wheel.slices.len(), FIELDS.len());
        assert_eq!((wheel.slices[0].name.as_str(), wheel.slices[0].level), ("The hills", Some(5)));
        assert_eq!((wheel.slices[1].name.as_str(), wheel.slices[1].level), ("Tea", None));
        assert_eq!((wheel.slices[7].name.as_str(), wheel.slices[7].level), ("", None));
    }

    #[test]
    fn a_name_too_long_and_a_number_that_is_none_are_refused_in_their_fields() {
        for (field, value) in
            [("name-3", "a name that is much too long to read"), ("level-8", "6"), ("level-1", "0"), ("level-2", "x")]
        {
            let refused = typed(|asked| if asked == field { value } else { "" });
            let Err(refusals) = refused else { panic!("{field} was taken") };
            assert!(!refusals.is_empty(), "{field}");
        }
    }
}

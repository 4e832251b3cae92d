//! English and Welsh, as equals.

/// A language of the interface. The path carries it: `/en/…`, `/cy/…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// English.
    En,
    /// Welsh.
    Cy,
}

impl Language {
    /// Both, in the order of their codes.
    pub const ALL: [Self; 2] = [Self::Cy, Self::En];

    /// The code in paths, `lang` attributes and columns.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Cy => "cy",
        }
    }

    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::En => Self::Cy,
            Self::Cy => Self::En,
        }
    }

    /// The language a code stands for.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "en" => Some(Self::En),
            "cy" => Some(Self::Cy),
            _ => None,
        }
    }

    /// What the browser asks for, by its `Accept-Language`: the better-weighted of ours, English when it names neither.
    #[must_use]
    pub fn from_accept(header: &str) -> Self {
        let mut best = (Self::En, 0.0_f32);
        for part in header.split(',').take(20) {
            let mut pieces = part.split(';');
            let tag = pieces.next().unwrap_or_default().trim().to_ascii_lowercase();
            let weight = pieces
                .find_map(|piece| piece.trim().strip_prefix("q=").and_then(|q| q.trim().parse::<f32>().ok()))
                .unwrap_or(1.0);
            let primary = tag.split('-').next().unwrap_or_default();
            if let Some(language) = Self::from_code(primary)
                && weight > best.1
            {
                best = (language, weight);
            }
        }
        best.0
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn the_browser_is_heard() {
        assert_eq!(Language::from_accept("cy-GB,cy;q=0.9,en;q=0.5"), Language::Cy);
        assert_eq!(Language::from_accept("en-GB,cy;q=0.9"), Language::En);
        assert_eq!(Language::from_accept("de,fr;q=0.9,cy;q=0.1"), Language::Cy);
        assert_eq!(Language::from_accept("de"), Language::En);
        assert_eq!(Language::from_accept(";;;q=,,"), Language::En);
    }
}

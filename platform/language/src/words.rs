//! Where the sentences come from.

use foundation::Language;

/// One feature's sentences: the text of its `words/en.ftl` and `words/cy.ftl`, built in with `include_str!`.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// The feature's name, as its folder is called; it leads the feature's keys.
    pub feature: &'static str,
    /// The English file, whole.
    pub en: &'static str,
    /// The Welsh file, whole.
    pub cy: &'static str,
}

impl Words {
    /// The file of one language.
    #[must_use]
    pub const fn text(&self, language: Language) -> &'static str {
        match language {
            Language::En => self.en,
            Language::Cy => self.cy,
        }
    }
}

/// The sentences every feature shares: what forms say, and the words on their buttons.
#[must_use]
pub const fn platform_words() -> Words {
    Words { feature: "platform", en: include_str!("../words/en.ftl"), cy: include_str!("../words/cy.ftl") }
}

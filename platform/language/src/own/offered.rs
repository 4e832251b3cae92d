//! The words that are offered, each with all of its forms written by hand.

use foundation::Language;

use super::{Forms, Noun};

/// A word that a group may choose, in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offered {
    /// What it is kept as.
    pub word: &'static str,
    /// Whom it is for.
    pub noun: Noun,
    /// Whether it means women at large: then nobody is a member by it.
    pub at_large: bool,
    en: [&'static str; 4],
    cy: [&'static str; 12],
}

impl Offered {
    /// Its forms in one language.
    #[must_use]
    pub fn forms(&self, language: Language) -> Forms {
        let said: std::sync::Arc<[String]> = match language {
            Language::En => self.en.into_iter().map(str::to_owned).collect(),
            Language::Cy => self.cy.into_iter().map(str::to_owned).collect(),
        };
        Forms { language, said }
    }

    pub(super) fn both(&self) -> [Forms; 2] {
        [Language::En, Language::Cy].map(|language| self.forms(language))
    }

    /// The word that is kept by this name, for whoever is meant.
    #[must_use]
    pub fn found(noun: Noun, word: &str) -> Option<&'static Self> {
        OFFERED.iter().find(|offer| offer.noun == noun && offer.word == word)
    }
}

pub(super) const FACILITATOR: Offered = Offered {
    word: "facilitator",
    noun: Noun::Facilitator,
    at_large: false,
    en: ["facilitator", "facilitators", "a facilitator", "facilitators'"],
    #[rustfmt::skip]
    cy: [
        "hwylusydd", "hwylusydd", "hwylusydd", "hwylusydd", "yr hwylusydd", "a hwylusydd", "un hwylusydd", "dau hwylusydd",
        "hwyluswyr", "hwyluswyr", "yr hwyluswyr", "a hwyluswyr",
    ],
};

pub(super) const WOMEN: Offered = Offered {
    word: "women",
    noun: Noun::Woman,
    at_large: true,
    en: ["woman", "women", "a woman", "women's"],
    #[rustfmt::skip]
    cy: [
        "menyw", "fenyw", "fenyw", "fenyw", "y fenyw", "a menyw", "un fenyw", "dwy fenyw",
        "menywod", "fenywod", "y menywod", "a menywod",
    ],
};

pub(super) const MEMBERS: Offered = Offered {
    word: "members",
    noun: Noun::Woman,
    at_large: false,
    en: ["member", "members", "a member", "members'"],
    #[rustfmt::skip]
    cy: [
        "aelod", "aelod", "aelod", "aelod", "yr aelod", "ac aelod", "un aelod", "dau aelod",
        "aelodau", "aelodau", "yr aelodau", "ac aelodau",
    ],
};

/// Every word that is offered, the usual one of each kind first. *Leader* is not among them: nobody leads here.
// native: not yet read. `gwesteiwr` is a host at a table, `cynhalydd` comes from *cynnal*, as pages say 'to hold a group'.
pub const OFFERED: [Offered; 8] = [
    FACILITATOR,
    Offered {
        word: "host",
        noun: Noun::Facilitator,
        at_large: false,
        en: ["host", "hosts", "a host", "hosts'"],
        #[rustfmt::skip]
        cy: [
            "gwesteiwr", "westeiwr", "westeiwr", "gwesteiwr", "y gwesteiwr", "a gwesteiwr", "un gwesteiwr", "dau westeiwr",
            "gwesteiwyr", "westeiwyr", "y gwesteiwyr", "a gwesteiwyr",
        ],
    },
    Offered {
        word: "holder",
        noun: Noun::Facilitator,
        at_large: false,
        en: ["holder", "holders", "a holder", "holders'"],
        #[rustfmt::skip]
        cy: [
            "cynhalydd", "gynhalydd", "gynhalydd", "cynhalydd", "y cynhalydd", "a chynhalydd", "un cynhalydd", "dau gynhalydd",
            "cynhalwyr", "gynhalwyr", "y cynhalwyr", "a chynhalwyr",
        ],
    },
    WOMEN,
    // The word of the north.
    Offered {
        word: "merched",
        noun: Noun::Woman,
        at_large: true,
        en: WOMEN.en,
        #[rustfmt::skip]
        cy: [
            "merch", "ferch", "ferch", "ferch", "y ferch", "a merch", "un ferch", "dwy ferch",
            "merched", "ferched", "y merched", "a merched",
        ],
    },
    MEMBERS,
    Offered {
        word: "sisters",
        noun: Noun::Woman,
        at_large: false,
        en: ["sister", "sisters", "a sister", "sisters'"],
        #[rustfmt::skip]
        cy: [
            "chwaer", "chwaer", "chwaer", "chwaer", "y chwaer", "a chwaer", "un chwaer", "dwy chwaer",
            "chwiorydd", "chwiorydd", "y chwiorydd", "a chwiorydd",
        ],
    },
    Offered {
        word: "peers",
        noun: Noun::Woman,
        at_large: false,
        en: ["peer", "peers", "a peer", "peers'"],
        #[rustfmt::skip]
        cy: [
            "cyfoed", "gyfoed", "gyfoed", "cyfoed", "y cyfoed", "a chyfoed", "un cyfoed", "dau gyfoed",
            "cyfoedion", "gyfoedion", "y cyfoedion", "a chyfoedion",
        ],
    },
];

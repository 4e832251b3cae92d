//! One typed struct for each template.

use askama::Template;
use web::{Filled, Frame};

/// Signing in.
#[derive(Template)]
#[template(path = "accounts_sign_in.html")]
pub struct SignIn {
    pub frame: Frame,
    pub fields: Filled,
    pub to: String,
    pub code: String,
}

/// The passphrase once more.
#[derive(Template)]
#[template(path = "accounts_again.html")]
pub struct Again {
    pub frame: Frame,
    pub fields: Filled,
    pub to: String,
}

/// What a code app is set up with: the letters, spelled, and the same as a link that opens an app on this phone.
pub struct SetUp {
    pub spelled: String,
    pub link: String,
}

/// The second factor; with what sets up her app, until it is.
#[derive(Template)]
#[template(path = "accounts_code.html")]
pub struct Code {
    pub frame: Frame,
    pub fields: Filled,
    pub to: String,
    pub set_up: Option<SetUp>,
}

/// What somebody tried in her name since she was last here.
#[derive(Template)]
#[template(path = "accounts_told.html")]
pub struct Told {
    pub frame: Frame,
    pub times: i64,
    pub onward: String,
}

/// One step is left.
#[derive(Template)]
#[template(path = "accounts_half_in.html")]
pub struct HalfIn {
    pub frame: Frame,
}

/// A new account.
#[derive(Template)]
#[template(path = "accounts_new.html")]
pub struct New {
    pub frame: Frame,
    pub fields: Filled,
    pub offered: String,
    pub to: String,
    pub code: String,
}

/// Recovery words, until she has them on paper.
#[derive(Template)]
#[template(path = "accounts_ten_words.html")]
pub struct TenWords {
    pub frame: Frame,
    pub words: Vec<String>,
    pub to: String,
}

/// Where recovery words stood.
#[derive(Template)]
#[template(path = "accounts_ten_words_gone.html")]
pub struct TenWordsGone {
    pub frame: Frame,
    pub to: String,
}

/// The way back in.
#[derive(Template)]
#[template(path = "accounts_back_in.html")]
pub struct BackIn {
    pub frame: Frame,
    pub fields: Filled,
}

/// Her own page.
#[derive(Template)]
#[template(path = "accounts_account.html")]
pub struct AccountPage {
    pub frame: Frame,
    pub fields: Filled,
    pub palettes: Vec<(String, String, String)>,
    pub places: Vec<(String, String, String)>,
    pub losing: String,
}

/// A new passphrase.
#[derive(Template)]
#[template(path = "accounts_passphrase.html")]
pub struct ChangePassphrase {
    pub frame: Frame,
    pub fields: Filled,
    pub offered: String,
}

/// Before everything of hers goes.
#[derive(Template)]
#[template(path = "accounts_erase.html")]
pub struct Erase {
    pub frame: Frame,
    pub backup: Option<String>,
}

/// The last screen before it.
#[derive(Template)]
#[template(path = "accounts_erase_sure.html")]
pub struct EraseSure {
    pub frame: Frame,
    pub fields: Filled,
}

/// After it has gone.
#[derive(Template)]
#[template(path = "accounts_erased.html")]
pub struct Erased {
    pub frame: Frame,
    pub code: String,
    pub day: String,
}

//! Sealing a report: to each reader she named, and to keys made for this report, which only she can open.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use keys::{Bound, MemberKeys, Passphrase, PublicKeys, Stretched, Zeroizing};
use web::App;

use super::{report_readers, reports};
use crate::model::{Report, Written};

/// What finds a woman's reports: from her account or from her words, never without a secret of the keystore.
pub type Tag = [u8; 32];

/// A report, sealed and ready to be kept.
pub struct Seal {
    /// What is known without opening it.
    pub report: Report,
    /// What finds it for her.
    pub tag: Tag,
    /// Its private keys, for her alone.
    pub owner_key: Vec<u8>,
    /// What the answer will be sealed to.
    pub public_keys: Vec<u8>,
    /// Her words, for herself.
    pub own_words: Vec<u8>,
    /// Her words, for each reader: account, the keys they were sealed to, and the words.
    pub for_readers: Vec<ForReader>,
}

/// Words sealed to one reader: her account, the keys they were sealed to, and the words.
pub type ForReader = (Id, PublicKeys, Vec<u8>);

/// Who opens it later.
pub enum Opened<'keys> {
    /// A woman who is signed in: her account and keys.
    Account(Id, &'keys PublicKeys),
    /// Whoever has these words.
    Words(&'keys Stretched),
}

/// The longest part of a report in bytes that still fits the largest size.
const ROOM: usize = keys::LONGEST_WORDS;
/// Between the parts; tidy text holds no such character.
const PART: char = '\u{1f}';

fn joined(written: &Written) -> Zeroizing<String> {
    let parts = [&written.what, &written.want, &written.name, &written.quoted];
    let mut all = Zeroizing::new(String::with_capacity(ROOM));
    for (number, part) in parts.into_iter().enumerate() {
        if number > 0 {
            all.push(PART);
        }
        for character in part.chars().filter(|character| *character != PART) {
            // Only a very long message that is quoted can reach the end; then its beginning is what is read.
            if all.len() + character.len_utf8() + 4 > ROOM {
                break;
            }
            all.push(character);
        }
    }
    all
}

fn parted(padded: &[u8]) -> Result<Written, Fault> {
    let all = keys::unpad(padded)?;
    let mut parts = all.split(PART).map(|part| Zeroizing::new(part.to_owned()));
    let mut next = || parts.next().ok_or(Fault::Tampered("the parts of a report"));
    Ok(Written { what: next()?, want: next()?, name: next()?, quoted: next()? })
}

fn reader_bound(report: Id, account: Id) -> Bound {
    Bound::new("report.reader").owner(account.as_bytes()).object(report.as_bytes())
}

fn own_bound(report: Id) -> Bound {
    Bound::new("report.own").object(report.as_bytes())
}

fn key_bound(report: Id, tag: &Tag) -> Bound {
    Bound::new("report.key").owner(tag).object(report.as_bytes())
}

fn back_bound(report: Id, part: &'static str) -> Bound {
    Bound::new(part).object(report.as_bytes())
}

const ANSWER: &str = "report.answer";
const NEW_DAY: &str = "report.new-day";

/// The tag of a woman who is signed in. Without the keystore, nobody can tell whose it is.
///
/// # Errors
/// The keystore cannot be reached.
pub fn tag_of_account(app: &App, account: Id) -> Result<Tag, Fault> {
    Ok(*app.keystore.secret("report-owners")?.derive(&format!("account/{account}")).expose())
}

/// Makes the secrets of this feature when a place is new, so that no page that only shows something has to write.
///
/// # Errors
/// The keystore cannot be reached.
pub fn make_secrets(app: &std::sync::Arc<App>) -> Result<(), Fault> {
    ["report-owners", "report-words", "report-pepper", "kept-apart"]
        .into_iter()
        .try_for_each(|name| app.keystore.secret(name).map(drop))
}

/// Stretches words to come back with: one argon2 run, as for a passphrase.
///
/// # Errors
/// The keystore cannot be reached.
pub fn words_to_come_back_with(app: &App, words: &str) -> Result<Stretched, Fault> {
    let salt = keys::name_salt(&app.keystore.secret("report-words")?, "report");
    let words = Passphrase::of_words(words);
    Ok(app.stretching(|| keys::stretch(&words, &salt))?)
}

/// Seals a report.
///
/// # Errors
/// A store cannot be reached, or the words do not fit.
pub fn seal(
    app: &App,
    report: Report,
    written: &Written,
    opened: &Opened<'_>,
    readers: &[(Id, PublicKeys)],
) -> Result<Seal, Fault> {
    let keys = MemberKeys::generate()?;
    let id = report.id;
    let padded = keys::pad(&joined(written))?;
    let (tag, owner_key) = match opened {
        Opened::Account(account, public) => {
            let tag = tag_of_account(app, *account)?;
            (tag, keys::seal_to(public, &key_bound(id, &tag), &keys.to_secret_bytes())?)
        }
        Opened::Words(stretched) => {
            let tag = stretched.lookup_tag();
            let lock = stretched.wrap_key(&app.keystore.secret("report-pepper")?);
            (tag, keys::wrap(&lock, &key_bound(id, &tag), &keys.to_secret_bytes())?)
        }
    };
    let for_readers = for_readers(id, &padded, readers)?;
    Ok(Seal {
        tag,
        owner_key,
        public_keys: keys.public().to_bytes(),
        own_words: keys::seal_to(keys.public(), &own_bound(id), &padded)?,
        for_readers,
        report,
    })
}

fn for_readers(report: Id, padded: &[u8], readers: &[(Id, PublicKeys)]) -> Result<Vec<ForReader>, Fault> {
    readers
        .iter()
        .map(|(account, public)| {
            let sealed = keys::seal_to(public, &reader_bound(report, *account), padded)?;
            Ok((*account, public.clone(), sealed))
        })
        .collect()
}

/// Seals a report that was sent before to others who are to read it.
///
/// # Errors
/// The words do not fit.
pub fn seal_to_others(report: Id, written: &Written, readers: &[(Id, PublicKeys)]) -> Result<Vec<ForReader>, Fault> {
    for_readers(report, &keys::pad(&joined(written))?, readers)
}

/// Opens what was sealed to a reader.
///
/// # Errors
/// It is not what was written in this place.
pub fn open_for_reader(keys: &MemberKeys, account: Id, report: Id, sealed: &[u8]) -> Result<Written, Fault> {
    parted(&keys::open_with(keys, &reader_bound(report, account), sealed)?)
}

/// The report's keys, for the woman who sent it signed in.
///
/// # Errors
/// They do not open.
pub fn owner_keys_by_account(keys: &MemberKeys, tag: &Tag, report: Id, sealed: &[u8]) -> Result<MemberKeys, Fault> {
    Ok(MemberKeys::from_secret_bytes(&keys::open_with(keys, &key_bound(report, tag), sealed)?)?)
}

/// The report's keys, for whoever has the words.
///
/// # Errors
/// They do not open.
pub fn owner_keys_by_words(app: &App, stretched: &Stretched, report: Id, wrapped: &[u8]) -> Result<MemberKeys, Fault> {
    let lock = stretched.wrap_key(&app.keystore.secret("report-pepper")?);
    let bound = key_bound(report, &stretched.lookup_tag());
    Ok(MemberKeys::from_secret_bytes(&keys::unwrap(&lock, &bound, wrapped)?)?)
}

/// What she wrote.
///
/// # Errors
/// It does not open.
pub fn open_own(report_keys: &MemberKeys, report: Id, sealed: &[u8]) -> Result<Written, Fault> {
    parted(&keys::open_with(report_keys, &own_bound(report), sealed)?)
}

/// Seals an answer, or why it takes longer, to the report's keys.
///
/// # Errors
/// The keys are not well made, or the words do not fit.
pub fn seal_back(public: &[u8], report: Id, is_answer: bool, words: &str) -> Result<Vec<u8>, Fault> {
    let bound = back_bound(report, if is_answer { ANSWER } else { NEW_DAY });
    Ok(keys::seal_to(&PublicKeys::from_bytes(public)?, &bound, &keys::pad(words)?)?)
}

/// Opens an answer, or why it takes longer.
///
/// # Errors
/// It does not open.
pub fn open_answer(
    report_keys: &MemberKeys,
    report: Id,
    is_answer: bool,
    sealed: &[u8],
) -> Result<Zeroizing<String>, Fault> {
    let bound = back_bound(report, if is_answer { ANSWER } else { NEW_DAY });
    Ok(keys::unpad(&keys::open_with(report_keys, &bound, sealed)?)?)
}

/// For [`web::Hooks::keys_changed`]: what was sealed to her old keys is sealed to her new ones.
///
/// # Errors
/// A store cannot be reached, or something of hers does not open.
pub fn keys_changed(
    app: &App,
    store: &mut Store,
    account: Id,
    old: &MemberKeys,
    new: &MemberKeys,
) -> Result<(), Fault> {
    let rows: Vec<(Vec<u8>, Vec<u8>)> = report_readers::table
        .filter(report_readers::account_id.eq(account.to_vec()))
        .select((report_readers::report_id, report_readers::sealed))
        .load(store)?;
    for (id, sealed) in rows {
        let bound = reader_bound(Id::from_column(&id)?, account);
        // What does not open with her keys was not sealed to her; it must not keep her from a new passphrase.
        let Ok(plain) = keys::open_with(old, &bound, &sealed) else { continue };
        let again = keys::seal_to(new.public(), &bound, &plain)?;
        diesel::update(
            report_readers::table
                .filter(report_readers::report_id.eq(&id))
                .filter(report_readers::account_id.eq(account.to_vec())),
        )
        .set(report_readers::sealed.eq(again))
        .execute(store)?;
    }
    let tag = tag_of_account(app, account)?;
    let rows: Vec<(Vec<u8>, Vec<u8>)> = reports::table
        .filter(reports::owner_tag.eq(tag.to_vec()))
        .select((reports::id, reports::owner_key))
        .load(store)?;
    for (id, sealed) in rows {
        let bound = key_bound(Id::from_column(&id)?, &tag);
        let Ok(plain) = keys::open_with(old, &bound, &sealed) else { continue };
        let again = keys::seal_to(new.public(), &bound, &plain)?;
        diesel::update(reports::table.filter(reports::id.eq(&id))).set(reports::owner_key.eq(again)).execute(store)?;
    }
    Ok(())
}

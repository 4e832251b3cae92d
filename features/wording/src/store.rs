//! The only SQL about notes and lists.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _};
use foundation::{Id, Language};
use jiff::civil::Date;
use language::{Forms, Noun, Offered, OwnWords};

use crate::{
    model::{NOUNS, Name, Row, Talk, Word, first_day, own_words},
    rules::Own,
};

diesel::table! {
    facilitator_notes (group_id, id) {
        group_id -> Binary,
        id -> Binary,
        author -> Binary,
        day -> Text,
        epoch -> BigInt,
        revision -> BigInt,
        sealed -> Binary,
    }
}
diesel::table! {
    wording_words (group_id, language, kind, word) {
        group_id -> Binary,
        language -> Text,
        kind -> Text,
        word -> Text,
    }
}

diesel::table! {
    group_talk (group_id) {
        group_id -> Binary,
        we_use -> Text,
        we_leave -> Text,
        of_herself -> Text,
        spoken -> Text,
        because -> Text,
        somebody_came -> BigInt,
    }
}

diesel::table! {
    group_names (group_id, noun, language) {
        group_id -> Binary,
        noun -> Text,
        language -> Text,
        chosen -> Text,
        forms -> Text,
    }
}

/// The most notes that are shown at once, the newest first.
const MOST_NOTES: i64 = 100;

type Columns = (Vec<u8>, Vec<u8>, String, i64, i64, Vec<u8>);

fn number(stored: i64) -> Result<u64, Fault> {
    u64::try_from(stored).map_err(|_| Fault::Tampered("a number below nought"))
}

fn stored(number: u64) -> Result<i64, Fault> {
    i64::try_from(number).map_err(|_| Fault::Broken("a number too large".to_owned()))
}

fn row((id, author, day, epoch, revision, sealed): Columns) -> Result<Row, Fault> {
    Ok(Row {
        id: Id::from_column(&id)?,
        author: Id::from_column(&author)?,
        day: day.parse().map_err(|_| Fault::Tampered("a note's day is no day"))?,
        epoch: number(epoch)?,
        revision: number(revision)?,
        sealed,
    })
}

/// The notes of a group whose eight weeks are not over, the newest first.
pub(crate) fn notes(store: &mut Store, group: Id, today: Date) -> Result<Vec<Row>, Fault> {
    let rows: Vec<Columns> = facilitator_notes::table
        .filter(facilitator_notes::group_id.eq(group.to_vec()))
        .filter(facilitator_notes::day.ge(first_day(today).to_string()))
        .order((facilitator_notes::day.desc(), facilitator_notes::id))
        .limit(MOST_NOTES)
        .select((
            facilitator_notes::id,
            facilitator_notes::author,
            facilitator_notes::day,
            facilitator_notes::epoch,
            facilitator_notes::revision,
            facilitator_notes::sealed,
        ))
        .load(store)?;
    rows.into_iter().map(row).collect()
}

/// Keeps a new note.
pub(crate) fn add(store: &mut Store, group: Id, note: &Row) -> Result<(), Fault> {
    let touched = diesel::insert_into(facilitator_notes::table)
        .values((
            facilitator_notes::group_id.eq(group.to_vec()),
            facilitator_notes::id.eq(note.id.to_vec()),
            facilitator_notes::author.eq(note.author.to_vec()),
            facilitator_notes::day.eq(note.day.to_string()),
            facilitator_notes::epoch.eq(stored(note.epoch)?),
            facilitator_notes::revision.eq(stored(note.revision)?),
            facilitator_notes::sealed.eq(note.sealed.clone()),
        ))
        .execute(store)?;
    Fault::rows("facilitator_notes", touched, 1)
}

/// Puts new words in the place of `before`. [`Fault::Met`] when it was changed or erased meanwhile.
pub(crate) fn change(store: &mut Store, group: Id, before: &Row, after: &Row) -> Result<(), Fault> {
    let touched = diesel::update(
        facilitator_notes::table
            .filter(facilitator_notes::group_id.eq(group.to_vec()))
            .filter(facilitator_notes::id.eq(before.id.to_vec()))
            .filter(facilitator_notes::author.eq(before.author.to_vec()))
            .filter(facilitator_notes::revision.eq(stored(before.revision)?)),
    )
    .set((
        facilitator_notes::epoch.eq(stored(after.epoch)?),
        facilitator_notes::revision.eq(stored(after.revision)?),
        facilitator_notes::sealed.eq(after.sealed.clone()),
    ))
    .execute(store)?;
    if touched == 1 { Ok(()) } else { Err(Fault::Met) }
}

/// Its author erases a note.
pub(crate) fn erase(store: &mut Store, group: Id, author: Id, note: Id) -> Result<(), Fault> {
    diesel::delete(
        facilitator_notes::table
            .filter(facilitator_notes::group_id.eq(group.to_vec()))
            .filter(facilitator_notes::author.eq(author.to_vec()))
            .filter(facilitator_notes::id.eq(note.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// Everything that one facilitator wrote goes.
pub(crate) fn forget_author(store: &mut Store, group: Id, author: Id) -> Result<(), Fault> {
    diesel::delete(
        facilitator_notes::table
            .filter(facilitator_notes::group_id.eq(group.to_vec()))
            .filter(facilitator_notes::author.eq(author.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// Whether she has notes there.
pub(crate) fn wrote(store: &mut Store, group: Id, author: Id) -> Result<bool, Fault> {
    let notes: i64 = facilitator_notes::table
        .filter(facilitator_notes::group_id.eq(group.to_vec()))
        .filter(facilitator_notes::author.eq(author.to_vec()))
        .count()
        .get_result(store)?;
    Ok(notes > 0)
}

/// Notes whose eight weeks are over go, in every group.
pub(crate) fn forget_old(store: &mut Store, today: Date) -> Result<(), Fault> {
    let over = facilitator_notes::day.lt(first_day(today).to_string());
    diesel::delete(facilitator_notes::table.filter(over)).execute(store)?;
    Ok(())
}

const ADDED: &str = "added";
const LEFT_OUT: &str = "left-out";

/// What a group made of the lists.
pub(crate) fn own(store: &mut Store, group: Id) -> Result<Own, Fault> {
    let rows: Vec<(String, String, String)> = wording_words::table
        .filter(wording_words::group_id.eq(group.to_vec()))
        .order((wording_words::language, wording_words::word))
        .select((wording_words::language, wording_words::kind, wording_words::word))
        .load(store)?;
    let mut own = Own::default();
    for (language, kind, word) in rows {
        let language = Language::from_code(&language).ok_or(Fault::Tampered("a word is in no language"))?;
        match kind.as_str() {
            ADDED => own.added.push((language, word)),
            LEFT_OUT => own.left_out.push((language, word)),
            _ => return Err(Fault::Tampered("a word of a list is of no kind")),
        }
    }
    Ok(own)
}

/// Keeps what a group made of the lists, in the place of what was there.
pub(crate) fn keep_own(store: &mut Store, group: Id, own: &Own) -> Result<(), Fault> {
    diesel::delete(wording_words::table.filter(wording_words::group_id.eq(group.to_vec()))).execute(store)?;
    for (kind, list) in [(ADDED, &own.added), (LEFT_OUT, &own.left_out)] {
        for (language, word) in list {
            let touched = diesel::insert_into(wording_words::table)
                .values((
                    wording_words::group_id.eq(group.to_vec()),
                    wording_words::language.eq(language.code()),
                    wording_words::kind.eq(kind),
                    wording_words::word.eq(word),
                ))
                .execute(store)?;
            Fault::rows("wording_words", touched, 1)?;
        }
    }
    Ok(())
}

/// How a group talks, as it wrote it; nothing where it wrote nothing yet.
pub(crate) fn talk(store: &mut Store, group: Id) -> Result<Option<Talk>, Fault> {
    let row: Option<(String, String, String, String, String, i64)> = group_talk::table
        .filter(group_talk::group_id.eq(group.to_vec()))
        .select((
            group_talk::we_use,
            group_talk::we_leave,
            group_talk::of_herself,
            group_talk::spoken,
            group_talk::because,
            group_talk::somebody_came,
        ))
        .first(store)
        .optional()?;
    Ok(row.map(|(we_use, we_leave, of_herself, spoken, because, came)| Talk {
        we_use,
        we_leave,
        of_herself,
        spoken,
        because,
        somebody_came: came != 0,
    }))
}

/// Keeps how a group talks, in the place of what was there.
pub(crate) fn keep_talk(store: &mut Store, group: Id, talk: &Talk) -> Result<(), Fault> {
    diesel::delete(group_talk::table.filter(group_talk::group_id.eq(group.to_vec()))).execute(store)?;
    let touched = diesel::insert_into(group_talk::table)
        .values((
            group_talk::group_id.eq(group.to_vec()),
            group_talk::we_use.eq(&talk.we_use),
            group_talk::we_leave.eq(&talk.we_leave),
            group_talk::of_herself.eq(&talk.of_herself),
            group_talk::spoken.eq(&talk.spoken),
            group_talk::because.eq(&talk.because),
            group_talk::somebody_came.eq(i64::from(talk.somebody_came)),
        ))
        .execute(store)?;
    Fault::rows("group_talk", touched, 1)
}

/// Somebody joined: the words are hers too, so it is time to look at them again.
pub(crate) fn somebody_came(store: &mut Store, group: Id) -> Result<(), Fault> {
    diesel::update(group_talk::table.filter(group_talk::group_id.eq(group.to_vec())))
        .set(group_talk::somebody_came.eq(1_i64))
        .execute(store)?;
    Ok(())
}

/// What is kept for a word of the group's own.
const OWN: &str = "own";

/// What a group goes by; nothing for whom it has the usual word.
pub(crate) fn names(store: &mut Store, group: Id) -> Result<Vec<Name>, Fault> {
    let rows: Vec<(String, String, String, String)> = group_names::table
        .filter(group_names::group_id.eq(group.to_vec()))
        .select((group_names::noun, group_names::language, group_names::chosen, group_names::forms))
        .load(store)?;
    let mut names = Vec::new();
    for (noun, kept) in NOUNS {
        let mut own: [Option<Forms>; 2] = [None, None];
        let mut offered = None;
        for (_, language, chosen, forms) in rows.iter().filter(|(of, ..)| of == kept) {
            let language = Language::from_code(language).ok_or(Fault::Tampered("a group's word is in no language"))?;
            if chosen == OWN {
                let lines: Vec<&str> = forms.lines().collect();
                let whole = Forms::new(language, &lines).ok_or(Fault::Tampered("a group's word lacks a form"))?;
                let [en, cy] = &mut own;
                *(if language == Language::En { en } else { cy }) = Some(whole);
            } else {
                // A word that is offered no more is the usual one again.
                offered = Offered::found(noun, chosen);
            }
        }
        let [en, cy] = own;
        if let Some(offered) = offered {
            names.push(Name { noun, word: Word::Offered(offered) });
        } else if en.is_some() || cy.is_some() {
            names.push(Name { noun, word: Word::Own { en, cy } });
        }
    }
    Ok(names)
}

/// For [`web::Hooks::own_words`].
pub(crate) fn words_of(store: &mut Store, group: Id) -> Result<Option<OwnWords>, Fault> {
    let names = match names(store, group) {
        // Every page of the group asks: one damaged row must not keep anybody from leaving or from help.
        Err(Fault::Tampered(cause)) => {
            tracing::error!(alert = "own words", cause, "what a group calls itself is not what was written");
            return Ok(None);
        }
        names => names?,
    };
    Ok((!names.is_empty()).then(|| own_words(&names)))
}

fn add_name(
    store: &mut Store,
    group: Id,
    noun: &str,
    language: Language,
    (chosen, forms): (&str, &str),
) -> Result<(), Fault> {
    let touched = diesel::insert_into(group_names::table)
        .values((
            group_names::group_id.eq(group.to_vec()),
            group_names::noun.eq(noun),
            group_names::language.eq(language.code()),
            group_names::chosen.eq(chosen),
            group_names::forms.eq(forms),
        ))
        .execute(store)?;
    Fault::rows("group_names", touched, 1)
}

/// Keeps what a group goes by, in the place of what was there. The usual words need no row.
pub(crate) fn keep_names(store: &mut Store, group: Id, names: &[Name]) -> Result<(), Fault> {
    diesel::delete(group_names::table.filter(group_names::group_id.eq(group.to_vec()))).execute(store)?;
    for (noun, kept) in NOUNS {
        for name in names.iter().filter(|name| name.noun == noun) {
            match &name.word {
                Word::Offered(offered) if is_usual(noun, offered) => {}
                Word::Offered(offered) => {
                    for language in Language::ALL {
                        add_name(store, group, kept, language, (offered.word, ""))?;
                    }
                }
                Word::Own { en, cy } => {
                    for forms in [en, cy].into_iter().flatten() {
                        add_name(store, group, kept, forms.language(), (OWN, &forms.all().join("\n")))?;
                    }
                }
            }
        }
    }
    Ok(())
}

fn is_usual(noun: Noun, offered: &Offered) -> bool {
    let usual = OwnWords::default();
    Language::ALL.into_iter().all(|language| usual.word(noun, language) == &offered.forms(language))
}

//! Coming in: accounts, passphrases and second factors.

use accounts::{Losing, NewAccount, Role};
use database::Fault;
use keys::Passphrase;
use totp_rs::{Algorithm, Builder};

use super::{Stage, lock};
use crate::demo::{DemoPerson, DemoRole, walker::Walker};

/// Plain words for invented passphrases.
const WORDS: [&str; 64] = [
    "basket", "button", "candle", "carpet", "cherry", "copper", "cotton", "drawer", "feather", "garden", "ginger",
    "gravel", "hammer", "harbour", "hazelnut", "jumper", "kitchen", "ladder", "lantern", "lemon", "linen", "marble",
    "meadow", "mitten", "mustard", "napkin", "needle", "orchard", "paddle", "parsnip", "pebble", "pepper", "pillow",
    "plaster", "pocket", "puddle", "purple", "rhubarb", "ribbon", "saddle", "saucer", "scarf", "shingle", "silver",
    "slipper", "spoon", "stable", "tablet", "teacup", "thimble", "thistle", "ticket", "timber", "towel", "turnip",
    "velvet", "violin", "walnut", "window", "winter", "woollen", "yellow", "bramble", "bucket",
];

/// Her invented passphrase: the same on every run, so that a script can know it, and another for each name.
pub(super) fn passphrase(name: &str) -> String {
    // FNV-1a, which is short and spreads names well enough. Nothing here is secret.
    let mut mixed = name
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |mixed, byte| (mixed ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    let small = name.to_lowercase();
    let fitting: Vec<&str> = WORDS.into_iter().filter(|word| !word.contains(&small) && !small.contains(word)).collect();
    let mut words = Vec::new();
    while words.len() < 3 {
        mixed = (mixed ^ (mixed >> 29)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let place = usize::try_from(mixed >> 40).unwrap_or_default() % fitting.len().max(1);
        if let Some(word) = fitting.get(place).filter(|word| !words.contains(*word)) {
            words.push(*word);
        }
    }
    words.join(" ")
}

/// The six digits of a second factor at a moment.
fn digits(secret: &[u8], seconds: i64) -> Result<String, Fault> {
    let totp = Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_skew(1)
        .with_step_duration(30)
        .with_secret(secret.to_vec())
        .build()
        .map_err(|error| Fault::Broken(error.to_string()))?;
    Ok(totp.generate(u64::try_from(seconds).unwrap_or_default()).to_string())
}

/// The code that opens her second factor at a moment; nothing when she has none.
pub(in crate::demo) fn code_of(person: &DemoPerson, at: jiff::Timestamp) -> Option<String> {
    let secret = data_encoding::BASE32_NOPAD.decode(person.second_factor.as_ref()?.as_bytes()).ok()?;
    digits(&secret, at.as_second()).ok()
}

fn person(name: &str) -> DemoPerson {
    DemoPerson { name: name.to_owned(), passphrase: passphrase(name), roles: Vec::new(), second_factor: None }
}

/// A new account, made on its page. She is signed in afterwards.
pub(super) fn come(stage: &Stage, name: &str) -> Result<Walker, Fault> {
    let person = person(name);
    let mut walker = stage.house.walker(name);
    let fields = [
        ("name", name),
        ("choice", "own"),
        ("passphrase", person.passphrase.as_str()),
        ("passphrase-again", person.passphrase.as_str()),
        // Recovery words take a second stretch each; the page about the way back in offers them anew.
        ("losing", "people"),
    ];
    walker.fill("/en/account/new", "/en/account/new", &fields)?;
    lock(&stage.people).insert(name.to_owned(), person);
    Ok(walker)
}

/// She sets up her second factor: reads the letters, and gives the first six digits.
pub(super) fn second_factor(stage: &Stage, walker: &mut Walker) -> Result<(), Fault> {
    let page = "/en/sign-in/code";
    let letters = walker.open(page)?.read("<p class=\"words\"><code>", "</code>")?.replace(' ', "");
    let secret =
        data_encoding::BASE32_NOPAD.decode(letters.as_bytes()).map_err(|error| Fault::Broken(error.to_string()))?;
    let code = digits(&secret, stage.app.clock.now().as_second())?;
    walker.send(page, &[("code", &code)])?;
    if let Some(person) = lock(&stage.people).get_mut(&walker.name) {
        person.second_factor = Some(letters);
    }
    Ok(())
}

/// She signs in again, on another day.
pub(super) fn back(stage: &Stage, name: &str) -> Result<Walker, Fault> {
    let person = lock(&stage.people).get(name).cloned();
    let person = person.ok_or_else(|| Fault::Broken(format!("{name} never came")))?;
    let mut walker = stage.house.walker(name);
    walker.fill("/en/sign-in", "/en/sign-in", &[("name", name), ("passphrase", &person.passphrase)])?;
    if let Some(letters) = person.second_factor {
        let secret =
            data_encoding::BASE32_NOPAD.decode(letters.as_bytes()).map_err(|error| Fault::Broken(error.to_string()))?;
        let code = digits(&secret, stage.app.clock.now().as_second())?;
        walker.send("/en/sign-in/code", &[("code", &code)])?;
    }
    Ok(walker)
}

/// The operator and the programme's lead: made at the machine, as they are for real.
pub(super) fn staff(stage: &Stage) -> Result<(), Fault> {
    for (name, role) in [("Gwen", Role::Operator), ("Delyth", Role::Programme)] {
        let mut person = person(name);
        let typed = Passphrase::typed(&person.passphrase);
        let new = NewAccount { name, passphrase: &typed, losing: Losing::Neither, idle_seconds: 1800, form: None };
        let made = accounts::make(&stage.app, &new)?.ok_or_else(|| Fault::Broken(format!("{name} is there")))?;
        let secret = [foundation::Id::random()?.to_vec(), foundation::Id::random()?.to_vec()].concat();
        let secret = secret.get(..20).unwrap_or_default().to_vec();
        person.second_factor = Some(data_encoding::BASE32_NOPAD.encode(&secret));
        let app = std::sync::Arc::clone(&stage.app);
        stage.app.database.write(move |store| {
            accounts::give_role(store, made.account, role)?;
            accounts::set_code_secret(&app, store, made.account, &secret)
        })?;
        person.roles.push(DemoRole { role: role.word().into(), group: None, host: None });
        lock(&stage.people).insert(name.to_owned(), person);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{super::invented, passphrase};

    #[test]
    fn every_passphrase_will_do_and_is_hers_alone() {
        let names: Vec<&str> = invented::names();
        let mut all: Vec<String> = names.iter().map(|name| passphrase(name)).collect();
        for (name, phrase) in names.iter().zip(&all) {
            keys::check_passphrase(&keys::Passphrase::typed(phrase), &[name, "Thursdays"])
                .unwrap_or_else(|_| panic!("{name}: {phrase}"));
        }
        all.sort();
        all.dedup();
        assert_eq!(all.len(), names.len());
    }
}

//! What the operator does by hand. One arm and one function for each thing.
//!
//! It may be done while the program serves: it writes a few rows and leaves.

use std::{path::PathBuf, process::ExitCode, sync::Arc};

use accounts::{Losing, NewAccount, Role};
use clap::{Subcommand, ValueEnum};
use database::Store;
use foundation::{Clock, Language};
use hosts::{CodeKind, HostFacts, HostRole, rules::TypedPage};
use keys::Passphrase;
use web::App;

use crate::{configuration, open, serve, tell};

/// What can be done by hand.
#[derive(Subcommand)]
pub enum What {
    /// Make this server's own key, in a file that is not there yet.
    NewKey {
        /// Where to: outside the data folder and outside every back-up.
        #[arg(value_name = "FILE")]
        path: PathBuf,
    },
    /// Make a host, and a code for its first coordinator.
    Host {
        /// Its name in English; or in the one language it has a name in.
        #[arg(value_name = "NAME")]
        name: String,
        /// Its name in Welsh.
        #[arg(long, value_name = "NAME")]
        cy: Option<String>,
        /// Which place.
        #[command(flatten)]
        from: configuration::From,
    },
    /// Make a code for another coordinator of a host, also when the last one has gone.
    Coordinator {
        /// The host: the six letters of its page, or its name.
        #[arg(value_name = "HOST")]
        host: String,
        /// Which place.
        #[command(flatten)]
        from: configuration::From,
    },
    /// Make a code of a host for somebody or something else.
    Code {
        /// What it is good for.
        #[arg(value_enum, value_name = "FOR")]
        good_for: GoodFor,
        /// The host: the six letters of its page, or its name.
        #[arg(value_name = "HOST")]
        host: String,
        /// Which place.
        #[command(flatten)]
        from: configuration::From,
    },
    /// Make an account for somebody who runs this installation.
    Operator {
        /// The name she signs in with. It need not be her own.
        #[arg(long, value_name = "NAME")]
        name: String,
        /// Which place.
        #[command(flatten)]
        from: configuration::From,
    },
    /// Make an account for somebody who leads the programme.
    Programme {
        /// The name she signs in with. It need not be her own.
        #[arg(long, value_name = "NAME")]
        name: String,
        /// Which place.
        #[command(flatten)]
        from: configuration::From,
    },
}

/// What a code of a host is good for.
#[derive(Clone, Copy, ValueEnum)]
pub enum GoodFor {
    /// Whoever uses it becomes the host's safeguarding lead.
    Safeguarding,
    /// The group whose facilitator uses it stands under the host.
    Group,
}

/// Does one of them.
///
/// # Errors
/// A sentence that says why it could not be done.
pub fn command(what: What) -> Result<ExitCode, String> {
    let said = match what {
        What::NewKey { path } => {
            open::make_key(&path)?;
            format!(
                "The key is in {}.\nKeep one copy on paper or on a stick, apart from every back-up of the data: without \
                 this key nobody gets in any more, and with it a stolen back-up is easier to open.",
                path.display()
            )
        }
        What::Host { name, cy, from } => host(&place(&from)?, &name, cy.as_deref().unwrap_or_default())?,
        What::Coordinator { host, from } => code(&place(&from)?, &host, CodeKind::Staff(HostRole::Coordinator))?,
        What::Code { good_for: GoodFor::Safeguarding, host, from } => {
            code(&place(&from)?, &host, CodeKind::Staff(HostRole::Safeguarding))?
        }
        What::Code { good_for: GoodFor::Group, host, from } => code(&place(&from)?, &host, CodeKind::Group)?,
        What::Operator { name, from } => account(&place(&from)?, &name, Role::Operator)?,
        What::Programme { name, from } => account(&place(&from)?, &name, Role::Programme)?,
    };
    tell::say(&said);
    Ok(ExitCode::SUCCESS)
}

fn place(from: &configuration::From) -> Result<Arc<App>, String> {
    let configuration = serve::checked(from, None, None)?;
    open::open_beside(open::Ground {
        main: &configuration.main_store,
        keystore: &configuration.keystore,
        server_key: open::read_key(&configuration.server_key)?,
        settings: configuration.settings(),
        mail: None,
        texts: None,
        clock: Clock::System,
    })
}

fn away(fault: impl std::fmt::Display) -> String {
    format!("It could not be written down: {fault}. Nothing was changed.")
}

/// What to do with a code, in words.
fn hand_over(app: &App, host: &str, kind: CodeKind, code: &str) -> String {
    let address = &app.settings.address;
    let how = match kind {
        CodeKind::Staff(HostRole::Coordinator) => format!(
            "Whoever uses it becomes a coordinator of {host}. Give it to her yourself, on paper or by voice. She opens\n  \
             {address}/en/staff-code\nmakes an account or signs in, and types it there. She then sets up her second factor."
        ),
        CodeKind::Staff(HostRole::Safeguarding) => format!(
            "Whoever uses it becomes the safeguarding lead of {host}. Give it to her yourself, on paper or by voice. She \
             opens\n  {address}/en/staff-code\nmakes an account or signs in, and types it there. She then sets up her \
             second factor."
        ),
        CodeKind::Group => format!(
            "The group whose facilitator uses it stands under {host}. She types it on the page about its host, among \
             those on which the group is opened."
        ),
    };
    format!("{code}\n\n{how}\nThe code is good once, for seven days, and is shown only here.")
}

fn host(app: &Arc<App>, en: &str, cy: &str) -> Result<String, String> {
    let page = hosts::rules::page(&TypedPage { names: (en, cy), ..TypedPage::default() })
        .map_err(|_| "A host's name has from 1 to 80 letters, on one line.".to_owned())?;
    let name = if en.trim().is_empty() { cy } else { en };
    let already = app.database.read(hosts::all).map_err(away)?.iter().any(|host| is_it(host, name));
    if already {
        return Err(format!("There is a host named {name} already. 'admin coordinator' makes another code for it."));
    }
    let (program, now, today) = (Arc::clone(app), app.clock.now(), app.clock.now_here().date());
    let kind = CodeKind::Staff(HostRole::Coordinator);
    let code = app
        .database
        .write(move |store| {
            let host = hosts::make(store, &page, today)?;
            Ok(hosts::make_code(&program, store, host, kind, now)?.for_reading())
        })
        .map_err(away)?;
    Ok(hand_over(app, name, kind, &code))
}

fn is_it(host: &HostFacts, said: &str) -> bool {
    let said = foundation::tidy_line(said).to_lowercase();
    [&host.web_word, &host.page.names.en, &host.page.names.cy].iter().any(|name| name.to_lowercase() == said)
}

fn find(store: &mut Store, said: &str) -> Result<Option<HostFacts>, database::Fault> {
    Ok(hosts::all(store)?.into_iter().find(|host| is_it(host, said)))
}

fn code(app: &Arc<App>, said: &str, kind: CodeKind) -> Result<String, String> {
    let found = app.database.read(|store| find(store, said)).map_err(away)?;
    let Some(host) = found else {
        return Err(format!("There is no host named {said}. 'admin host {said}' makes it."));
    };
    let (program, now) = (Arc::clone(app), app.clock.now());
    let code = app
        .database
        .write(move |store| Ok(hosts::make_code(&program, store, host.id, kind, now)?.for_reading()))
        .map_err(away)?;
    Ok(hand_over(app, host.name(Language::En).0, kind, &code))
}

fn account(app: &Arc<App>, name: &str, role: Role) -> Result<String, String> {
    let name = foundation::tidy_line(name);
    if name.is_empty() || name.chars().count() > 40 {
        return Err("A name to sign in with has from 1 to 40 letters.".to_owned());
    }
    let passphrase = keys::offer_passphrase(Language::En).map_err(away)?;
    let typed = Passphrase::typed(&passphrase);
    // Thirty minutes, as for all staff.
    let new = NewAccount { name: &name, passphrase: &typed, losing: Losing::Neither, idle_seconds: 1800, form: None };
    let made = accounts::make(app, &new).map_err(away)?.ok_or("Try once more: that passphrase is taken.")?;
    app.database.write(move |store| accounts::give_role(store, made.account, role)).map_err(away)?;
    let does = match role {
        Role::Operator => "runs this installation",
        Role::Programme => "leads the programme",
    };
    Ok(format!(
        "Name:       {name}\nPassphrase: {passphrase}\n\nWhoever signs in with these {does}. Give them to her yourself, on \
         paper or by voice; they are shown only here. She signs in at\n  {}/en/sign-in\nand sets up her second factor at \
         once: do it on the day, since until then the passphrase alone lets somebody in. On the page about herself she \
         can then choose a passphrase of her own.",
        app.settings.address
    ))
}

use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
};

use foundation::Id;

use super::{Configuration, From, check, read, shipped_help_lines};

/// A folder with a key in it, gone at the end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("yarrow-configuration-{}", Id::random().unwrap()));
        fs::create_dir_all(path.join("data/main")).unwrap();
        fs::create_dir_all(path.join("keys")).unwrap();
        crate::open::make_key(&path.join("keys/server.key")).unwrap();
        Self(path)
    }

    /// `{}` in a text stands for this folder.
    fn check(
        &self,
        text: &str,
        environment: &[(&str, &str)],
        credentials: Option<&Path>,
    ) -> Result<Configuration, String> {
        let here = |text: &str| text.replace("{}", &self.0.display().to_string());
        let file = self.0.join("yarrow.toml");
        fs::write(&file, here(text)).unwrap();
        let environment = environment.iter().map(|(name, value)| ((*name).to_owned(), here(value)));
        let written = read(&From { config: file }, environment)?;
        let (configuration, wrong) = check(written, credentials);
        if wrong.is_empty() { Ok(configuration) } else { Err(wrong.join("\n")) }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const GOOD: &str = r#"
place_name = "Thursdays"
address = "https://thursdays.example"
data = "{}/data"
server_key = "{}/keys/server.key"
"#;

#[test]
fn a_safe_set_up_is_taken() {
    let folder = Folder::new();
    let plain = folder.check(GOOD, &[], None).unwrap();
    assert_eq!((plain.place_name.as_str(), plain.listen.to_string().as_str()), ("Thursdays", "127.0.0.1:8080"));
    assert_eq!(plain.backup_folders, [folder.0.join("data/main")]);
    assert!(plain.mail.is_none() && plain.backup_days.is_none() && !plain.settings().can_mail);

    let more = [
        "listen = \"0.0.0.0:80\"\nbehind_proxy = true",
        "listen = \"[::1]:0\"",
        "[backup]\ndays = 30",
        "packs = [\"/etc/yarrow/wennol\", \"/etc/yarrow/nant\"]",
        "packs = [\"/etc/yarrow/wennol\", { folder = \"/etc/yarrow/nant\", host = \"kptfma\" }]",
        "[mail]\nserver = \"smtp.example\"\nport = 587\nencryption = \"starttls\"\nfrom = \"hello@thursdays.example\"",
        "[mail]\nserver = \"127.0.0.1\"\nport = 25\nencryption = \"none\"\nfrom = \"hello@thursdays.example\"",
        "[texts]\ngateway = \"twilio\"\naddress = \"https://api.twilio.com/Messages.json\"\nuser = \"AC1\"\npassword_file = \"/none\"\nfrom = \"Thursdays\"",
        "[texts]\ngateway = \"kannel\"\naddress = \"http://127.0.0.1:13013/cgi-bin/sendsms\"\nuser = \"us\"\npassword_file = \"/none\"\nfrom = \"+447700900000\"\nsecret_file = \"/none\"",
        "main_store = \"postgres://one@localhost/a\"\nkeystore = \"postgres://one@localhost:5433/b\"",
        "[[help_line]]\nname_en = \"a\"\nname_cy = \"a\"\nabout_en = \"a\"\nabout_cy = \"a\"\nchecked_on = \"2026-11-01\"",
    ];
    for more in more {
        folder.check(&format!("{GOOD}{more}"), &[], None).unwrap_or_else(|wrong| panic!("{more}: {wrong}"));
    }
    let here = GOOD.replace("https://thursdays.example", "http://127.0.0.1:8080");
    folder.check(&here, &[], None).unwrap();
}

/// The example in the repository, every line of it taken at its word but for where things lie.
#[test]
fn a_pack_goes_by_the_plain_name_of_its_folder() {
    let folder = Folder::new();
    for (packs, says) in [
        ("packs = [\"/etc/yarrow/Ein Pethau\"]", "is not plain"),
        ("packs = [\"/etc/yarrow/1\"]", "is not plain"),
        ("packs = [\"/a/wennol\", \"/b/wennol\"]", "two folders are called 'wennol'"),
        ("packs = [{ folder = \"/a/wennol\", host = \"Y Bont\" }]", "six letters at the end"),
    ] {
        // Before the tables of the file, where it belongs.
        let wrong = folder.check(&format!("{packs}\n{GOOD}"), &[], None).unwrap_err();
        assert!(wrong.contains(says), "{packs}: {wrong}");
    }
}

#[test]
fn the_example_is_taken() {
    let folder = Folder::new();
    let example = include_str!("../../yarrow.example.toml");
    let text = example
        .lines()
        .map(|line| line.strip_prefix("#: ").unwrap_or(line))
        .collect::<Vec<_>>()
        .join("\n")
        .replace("/etc/yarrow", "{}/keys")
        .replace("/var/lib/yarrow", "{}/data");
    let configuration = folder.check(&text, &[], None).unwrap();
    assert_eq!(configuration.backup_days, Some(30));
    assert_eq!((configuration.mail.map(|mail| mail.port), configuration.help_lines.len()), (Some(587), 1));
}

/// Each line: what is written instead (or besides), and a piece of the sentence that refuses it.
#[test]
fn what_is_not_safe_is_refused_with_a_sentence() {
    let folder = Folder::new();
    let open_to_all = folder.0.join("keys/open.key");
    fs::write(&open_to_all, "00").unwrap();
    fs::set_permissions(&open_to_all, fs::Permissions::from_mode(0o640)).unwrap();
    fs::copy(folder.0.join("keys/server.key"), folder.0.join("data/server.key")).unwrap();
    std::os::unix::fs::symlink(folder.0.join("data"), folder.0.join("link")).unwrap();
    let mail = |more: &str| format!("[mail]\nserver = \"smtp.example\"\nport = 587\nfrom = \"a@b.example\"\n{more}");
    let texts = |address: &str, from: &str| {
        let who = "user = \"us\"\npassword_file = \"/none\"";
        format!("[texts]\ngateway = \"kannel\"\naddress = \"{address}\"\n{who}\nfrom = \"{from}\"")
    };
    let instead = [
        ("place_name = \"Thursdays\"", "", "`place_name` is missing"),
        ("Thursdays", "Yarrow in Ceredigion", "holds the name of this program"),
        ("Thursdays", "A name that is far longer than any telephone can show", "longer than 40"),
        ("address = \"https://thursdays.example\"", "", "`address` is missing"),
        ("https://thursdays", "http://thursdays", "begin with https://"),
        ("https://thursdays.example", "thursdays", "not an address without a path"),
        ("https://thursdays.example", "https://thursdays.example/groups", "without a path"),
        ("server_key = \"{}/keys/server.key\"", "", "`server_key` is missing"),
        ("{}/keys/server.key", "{}/keys/none.key", "cannot be read"),
        ("{}/keys/server.key", "{}/keys", "is not a file"),
        ("{}/keys/server.key", "{}/keys/open.key", "chmod 400"),
        ("{}/keys/server.key", "{}/data/server.key", "beside what it locks"),
        ("{}/keys/server.key", "{}/keys/../link/server.key", "beside what it locks"),
    ];
    for (this, that, sentence) in instead {
        let said = folder.check(&GOOD.replace(this, that), &[], None).expect_err(that);
        assert!(said.contains(sentence), "{that}: {said}");
    }
    let besides = [
        ("listen = \"0.0.0.0:8080\"".to_owned(), "behind_proxy = true"),
        ("listen = \"192.0.2.1:8080\"".to_owned(), "behind_proxy = true"),
        ("listen = \"thursdays\"".to_owned(), "not an address with a port"),
        ("keystore = \"{}/data/main/keystore.db\"".to_owned(), "which is backed up"),
        ("keystore = \"{}/link/main/keystore.db\"".to_owned(), "which is backed up"),
        ("keystore = \"{}/data/main/yarrow.db\"".to_owned(), "are the same file"),
        ("[backup]\ndays = 30\nfolders = [\"{}/data\"]".to_owned(), "which is backed up"),
        ("[backup]\ndays = 30\nfolders = [\"{}/keys\", \"{}/data/main\"]".to_owned(), "beside what it locks"),
        ("[backup]\ndays = 0".to_owned(), "`backup.days` is 0"),
        (
            "main_store = \"postgres://one:word@localhost/a\"\nkeystore = \"postgres://two@127.0.0.1:5432/b\"".to_owned(),
            "on the same PostgreSQL",
        ),
        (mail("encryption = \"none\""), "read on the way"),
        (mail("encryption = \"tls\"\nuser = \"me\""), "belong together"),
        (mail("encryption = \"tls\"").replace("a@b.example", "yarrow@b.example"), "show on a woman's telephone"),
        (mail("encryption = \"plain\""), "cannot be understood"),
        (texts("http://127.0.0.1:1/", "Yarrow"), "show on a woman's telephone"),
        (texts("http://kannel.example/", "Thursdays"), "read on the way"),
        (texts("kannel.example", "Thursdays"), "write it whole"),
        (texts("https://us:words@kannel.example/", "Thursdays"), "without a name or password"),
        (texts("http://127.0.0.1:1/", "The Thursday circle"), "11 letters"),
        (texts("http://127.0.0.1:1/", "Thursdays").replace("kannel\"", "carrier\""), "cannot be understood"),
        ("placename = \"Thursdays\"".to_owned(), "unknown field `placename`"),
        ("[backup]\ndays = 30\nhours = 2".to_owned(), "unknown field `hours`"),
        ("listen = ".to_owned(), "cannot be understood near line"),
        (
            "[[help_line]]\nname_en = \"a\"\nname_cy = \"a\"\nabout_en = \"a\"\nabout_cy = \"a\"\nchecked_on = \"soon\"".to_owned(),
            "is not a day",
        ),
    ];
    for (besides, sentence) in besides {
        let said = folder.check(&format!("{GOOD}{besides}"), &[], None).expect_err(&besides);
        assert!(said.contains(sentence), "{besides}: {said}");
        assert!(!said.contains("word@"), "a password is told: {said}");
    }
}

#[test]
fn the_environment_counts_over_the_file() {
    let folder = Folder::new();
    let said = [
        ("YARROW_PLACE_NAME", "Iau"),
        ("YARROW_BACKUP_DAYS", "14"),
        ("YARROW_LISTEN", "0.0.0.0:80"),
        ("YARROW_BEHIND_PROXY", "true"),
        ("YARROW_LOG", "warn"),
        ("YARROW_TEST_POSTGRES", "postgres://x"),
        ("HOME", "/root"),
    ];
    let configuration = folder.check(GOOD, &said, None).unwrap();
    assert_eq!((configuration.place_name.as_str(), configuration.backup_days), ("Iau", Some(14)));
    let all = [
        ("YARROW_PLACE_NAME", "Iau"),
        ("YARROW_ADDRESS", "https://iau.example/"),
        ("YARROW_DATA", "{}/data"),
        ("YARROW_SERVER_KEY", "{}/keys/server.key"),
    ];
    assert_eq!(folder.check("", &all, None).unwrap().address, "https://iau.example");
    assert!(folder.check(GOOD, &[("YARROW_PLACENAME", "Iau")], None).unwrap_err().contains("YARROW_PLACENAME"));
    assert!(folder.check(GOOD, &[("YARROW_BACKUP_DAYS", "many")], None).unwrap_err().contains("cannot be understood"));
}

#[test]
fn a_key_that_systemd_hands_over_is_found() {
    let folder = Folder::new();
    let without = GOOD.replace("server_key = \"{}/keys/server.key\"", "");
    let handed = folder.0.join("keys");
    fs::set_permissions(handed.join("server.key"), fs::Permissions::from_mode(0o440)).unwrap();
    assert_eq!(folder.check(&without, &[], Some(&handed)).unwrap().server_key, handed.join("server.key"));
    assert!(folder.check(&without, &[], Some(&folder.0)).unwrap_err().contains("`server_key` is missing"));
}

#[test]
fn the_help_lines_that_come_with_it_are_whole_and_say_that_nobody_checked_them() {
    let lines = shipped_help_lines().unwrap();
    assert!(lines.len() >= 4);
    for line in lines {
        assert!(!line.name_cy.is_empty() && !line.about_cy.is_empty() && line.telephone.is_some());
        assert!(line.checked_on.is_empty());
    }
}

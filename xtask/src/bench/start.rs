//! How soon the program is ready on a place that was open before, and what it weighs.

use std::path::Path;
use std::process::Command;

use super::below;
use super::browser::Browser;
use super::running::{Folder, Running};
use crate::Outcome;

const STARTS: usize = 20;
const PASSPHRASE: &str = "nine wet stones on a wall";

/// Starts it again and again, then looks at its weight after pages and after stretched passphrases.
pub fn measure(program: &Path) -> Outcome {
    let folder = Folder::new()?;
    let path = |name: &str| folder.join(name).display().to_string();
    let made = Command::new(program).args(["admin", "new-key", &path("server.key")]).output();
    if !made.is_ok_and(|made| made.status.success()) {
        return Err("No server key could be made.".to_owned());
    }
    let text = format!(
        "place_name = \"Thursdays\"\naddress = \"https://thursdays.example\"\ndata = \"{}\"\nserver_key = \"{}\"\n",
        path("data"),
        path("server.key")
    );
    std::fs::write(folder.join("yarrow.toml"), text).map_err(|error| error.to_string())?;
    let config = path("yarrow.toml");
    let arguments = ["serve", "--config", &config, "--listen", "127.0.0.1:0"];
    let answers = |server: &Running| -> Result<f64, String> {
        let status = Browser::at(&server.address()?).get("/en/")?;
        let took = server.began.elapsed().as_secs_f64() * 1000.0;
        if status == 200 { Ok(took) } else { Err(format!("/en/ answered {status}")) }
    };
    let first = answers(&Running::start(program, &arguments)?)?;
    let mut times = Vec::new();
    for _ in 0..STARTS {
        times.push(answers(&Running::start(program, &arguments)?)?);
    }
    times.sort_by(f64::total_cmp);
    println!("first start, tables made: {first:.0} ms to the first page");
    println!(
        "{STARTS} starts on what is there: best {:.0} ms, middle {:.0} ms, worst {:.0} ms to the first page",
        below(&times, 0),
        below(&times, 50),
        below(&times, 100)
    );

    let server = Running::start(program, &arguments)?;
    let settle = || std::thread::sleep(std::time::Duration::from_millis(500));
    settle();
    println!("idle after start: {:.1} MB", server.megabytes()?);
    let mut browser = Browser::at(&server.address()?);
    for _ in 0..100 {
        browser.get("/en/find")?;
    }
    settle();
    println!("after 100 pages: {:.1} MB", server.megabytes()?);
    let fields = [
        ("name", "Robin"),
        ("choice", "own"),
        ("passphrase", PASSPHRASE),
        ("passphrase-again", PASSPHRASE),
        ("losing", "neither"),
    ];
    browser.fill("/en/account/new", "/en/account/new", &fields)?;
    let address = server.address()?;
    for _ in 0..10 {
        let two: Vec<_> = (0..2)
            .map(|_| {
                let address = address.clone();
                std::thread::spawn(move || {
                    let fields = [("name", "Robin"), ("passphrase", PASSPHRASE)];
                    Browser::at(&address).send("/en/sign-in", &fields)
                })
            })
            .collect();
        for one in two {
            one.join().map_err(|_| "a browser broke".to_owned())??;
        }
    }
    settle();
    println!("after 20 sign-ins, two at once (64 MB each while they stretch): {:.1} MB", server.megabytes()?);
    Ok(())
}

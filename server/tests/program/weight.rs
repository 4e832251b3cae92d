//! How soon the program is ready, and what it weighs. `cargo xtask bench start` gives the numbers of a release.

use std::{fs, time::Duration};

use super::{
    Folder, Running,
    crash::Browser,
    serve,
    story::{does, woman},
};

/// From being started to having answered its first page: the processor's time for it, all threads and the system
/// together. A clock on the wall would tell what else the machine is doing.
fn first_page(folder: &Folder) -> Duration {
    let place = serve(folder);
    assert!(place.get("/en/").starts_with("HTTP/1.1 200"));
    let text = fs::read_to_string(format!("/proc/{}/stat", place.child.id())).unwrap();
    let rest: Vec<&str> = text.rsplit_once(") ").unwrap().1.split(' ').collect();
    let hundredths: u64 = rest[11..13].iter().map(|number| number.parse::<u64>().unwrap()).sum();
    Duration::from_millis(hundredths * 10)
}

/// What a release maps of its own file, in megabytes: measured with `cargo xtask bench start`'s program. A build without
/// optimisation maps three times as much, which says nothing about what it holds.
const RELEASE_FILE: u64 = 17;

/// Memory in use now, in megabytes: what the program holds, and its own file as a release maps it.
fn megabytes(place: &Running) -> u64 {
    let text = fs::read_to_string(format!("/proc/{}/status", place.child.id())).unwrap();
    let of = |name: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        line.trim_start_matches(':').trim().trim_end_matches(" kB").parse::<u64>().unwrap() / 1024
    };
    let file = of("RssFile");
    of("RssAnon") + of("RssShmem") + if cfg!(debug_assertions) { file.min(RELEASE_FILE) } else { file }
}

/// The release's bound, which `cargo xtask bench start` measures; a build without optimisation, beside other tests, has more.
const READY: Duration = Duration::from_millis(if cfg!(debug_assertions) { 400 } else { 150 });
const WEIGHT: u64 = 50;

#[test]
fn a_place_that_was_open_before_costs_little_until_its_first_page() {
    let folder = Folder::place();
    serve(&folder).end();
    let best = (0..5).map(|_| first_page(&folder)).min().unwrap();
    assert!(best <= READY, "{best:?}");
}

#[test]
fn it_weighs_little_when_idle_and_gives_back_what_stretching_took() {
    let folder = Folder::place();
    let place = serve(&folder);
    let idle = megabytes(&place);
    assert!(idle <= WEIGHT, "{idle} MB after its start");
    for _ in 0..100 {
        assert!(place.get("/en/find").starts_with("HTTP/1.1 200"));
    }
    let pages = megabytes(&place);
    assert!(pages <= WEIGHT, "{pages} MB after 100 pages");
    let address = place.address().to_owned();
    let own = "nine wet stones on a wall";
    let mut robin = woman(&address, "Robin", own);
    let signs_in = |address: String| {
        let mut browser = Browser::at(&address);
        does(&mut browser, "/en/account/new", "/en/sign-in", &[("name", "Robin"), ("passphrase", own)]);
    };
    for _ in 0..4 {
        let both: Vec<_> = [address.clone(), address.clone()]
            .map(|address| std::thread::spawn(move || signs_in(address)))
            .into_iter()
            .collect();
        for one in both {
            one.join().unwrap();
        }
    }
    assert_eq!(robin.get("/en/account").unwrap().0, 200);
    let stretched = megabytes(&place);
    assert!(stretched <= WEIGHT, "{stretched} MB after nine stretches of 64 MB");
}

//! The machine: the disk, who may look into the folders, the clock and the time zone.

use std::{
    fs,
    os::unix::fs::{MetadataExt as _, PermissionsExt as _},
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

use database::Place;
use foundation::Clock;
use jiff::tz::TimeZone;

use super::Findings;
use crate::configuration::Configuration;

/// Below this, writing stops soon.
const TOO_LITTLE: u64 = 200 << 20;
/// Below this, it is time to look.
const LITTLE: u64 = 2 << 30;

pub(super) fn examine(configuration: &Configuration, clock: &Clock, findings: &mut Findings) {
    for (which, place) in [("main store", &configuration.main_store), ("keystore", &configuration.keystore)] {
        if let Place::File(path) = place
            && let Some(folder) = path.parent().filter(|folder| folder.exists())
        {
            permissions(which, folder, path, findings);
            room(which, folder, findings);
        }
    }
    time(configuration, clock, findings);
}

fn permissions(which: &str, folder: &Path, file: &Path, findings: &mut Findings) {
    let Ok(about) = fs::metadata(folder) else {
        findings.wrong(format!("The folder {} of the {which} cannot be looked at.", folder.display()));
        return;
    };
    let before = findings.0.len();
    if about.permissions().mode() & 0o077 != 0 {
        findings.wrong(format!(
            "Others on this machine can look into {0}, the folder of the {which}. Put it right with: chmod 700 {0}",
            folder.display()
        ));
    }
    if rustix::fs::access(folder, rustix::fs::Access::WRITE_OK | rustix::fs::Access::EXEC_OK).is_err() {
        findings.wrong(format!(
            "Nothing can be written into {}, the folder of the {which}: it belongs to user number {}. Run this as the \
             user that serves.",
            folder.display(),
            about.uid()
        ));
    }
    if let Ok(inside) = fs::metadata(file)
        && inside.uid() != about.uid()
    {
        findings.look(format!(
            "The {which} {} belongs to another user than its folder. Was the program run as root once?",
            file.display()
        ));
    }
    if findings.0.len() == before {
        findings.ok(format!("Nobody else can look into {}, the folder of the {which}.", folder.display()));
    }
}

fn room(which: &str, folder: &Path, findings: &mut Findings) {
    let Ok(disk) = rustix::fs::statvfs(folder) else {
        findings.look(format!("How much room there is for the {which} cannot be told."));
        return;
    };
    free_room(which, folder, disk.f_bavail.saturating_mul(disk.f_frsize), findings);
}

/// What so many free bytes mean.
pub(super) fn free_room(which: &str, folder: &Path, free: u64, findings: &mut Findings) {
    let megabytes = free >> 20;
    if free < TOO_LITTLE {
        findings.wrong(format!(
            "There are only {megabytes} MB left for the {which}: soon nothing more can be kept. Make room on the disk of {}.",
            folder.display()
        ));
    } else if free < LITTLE {
        findings.look(format!("There are {megabytes} MB left for the {which}. Make room before it is needed."));
    } else {
        findings.ok(format!("There are {} GB left for the {which}.", free >> 30));
    }
}

fn time(configuration: &Configuration, clock: &Clock, findings: &mut Findings) {
    match TimeZone::get(foundation::TIME_ZONE) {
        Ok(_) => {
            // A summer's noon, so that a zone that is there and empty is found too.
            let summer = "2026-07-01T12:00:00Z".parse::<jiff::Timestamp>().ok();
            let zone = TimeZone::get(foundation::TIME_ZONE).unwrap_or(TimeZone::UTC);
            if summer.is_some_and(|noon| noon.to_zoned(zone).hour() == 13) {
                findings.ok("The time zone Europe/London is known, summer time and all.");
            } else {
                findings.wrong(
                    "This machine's time zone data gives Europe/London no summer time: install `tzdata` afresh.",
                );
            }
        }
        Err(_) => findings.wrong("The time zone Europe/London is not known here: install `tzdata`."),
    }
    let now = clock.now();
    let newest = [&configuration.main_store, &configuration.keystore]
        .into_iter()
        .filter_map(|place| if let Place::File(path) = place { Some(path) } else { None })
        .flat_map(|path| [path.clone(), PathBuf::from(format!("{}-wal", path.display()))])
        .filter_map(|path| fs::metadata(path).ok()?.modified().ok()?.duration_since(UNIX_EPOCH).ok())
        .max();
    let ahead =
        newest.is_some_and(|newest| i64::try_from(newest.as_secs()).unwrap_or(i64::MAX) > now.as_second() + 120);
    let shown = now
        .to_zoned(TimeZone::get(foundation::TIME_ZONE).unwrap_or(TimeZone::UTC))
        .strftime("%H:%M on %-d %B %Y")
        .to_string();
    if clock.now_here().year() < 2026 {
        findings.wrong(format!(
            "This machine's clock shows {shown}, which is long past: set it, and let it be kept by NTP."
        ));
    } else if ahead {
        findings.wrong(format!("This machine's clock shows {shown}, and what it kept last is later than that: set it, and let it be kept by NTP."));
    } else {
        findings.ok(format!("The clock shows {shown} in London. Is it so?"));
    }
}

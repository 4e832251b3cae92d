//! Keeping memory out of files.

/// Tells the system never to write this process's memory to a file when it dies, nor to let others of the same user
/// look into it. Call first thing. True when the system agreed to all of it; what it will not do is worth a line in
/// the log, not a refusal to start.
pub fn forbid_core_dumps() -> bool {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    let no_core = setrlimit(Resource::Core, none).is_ok() && getrlimit(Resource::Core).current == Some(0);
    no_core & not_dumpable()
}

#[cfg(target_os = "linux")]
fn not_dumpable() -> bool {
    use rustix::process::{DumpableBehavior, set_dumpable_behavior};
    set_dumpable_behavior(DumpableBehavior::NotDumpable).is_ok()
}

#[cfg(not(target_os = "linux"))]
const fn not_dumpable() -> bool {
    true
}

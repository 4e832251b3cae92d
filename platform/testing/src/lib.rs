//! The program in a test: both engines, a clock that stands still, visitors who keep their cookies, and pages that
//! answer questions. How to write a test with it: `README.md`.
//!
//! Everything here ends a test by panicking with a sentence that says what was hoped for and what was found.
#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "this crate is for tests only: a panic is how a test says that something is not as it should be"
)]

mod app;
mod bytes;
mod engine;
mod page;
mod visitor;
mod woman;

pub use app::{House, TestApp};
pub use bytes::every_byte_of;
pub use engine::{Engine, Stores};
pub use page::Page;
pub use visitor::{Listening, Visitor, six_digits};
pub use woman::{PASSPHRASE, Woman, doing};

/// Makes two tests of each function, one on SQLite and one on PostgreSQL: `name::sqlite` and `name::postgres`.
///
/// ```ignore
/// fn house(engine: Engine) -> TestApp {
///     TestApp::with(engine, crate::routes(), vec![crate::words()], Hooks::default(), vec![])
/// }
///
/// testing::on_each_engine! { house =>
///     fn she_sees_the_rooms(app) {
///         app.visitor().get("/en/rooms").shows("Rooms");
///     }
/// }
/// ```
///
/// Without `house =>` the function is given the [`Engine`] itself.
#[macro_export]
macro_rules! on_each_engine {
    ($house:ident => $($(#[$about:meta])* fn $name:ident($app:ident) $body:block)+) => {$(
        $(#[$about])*
        fn $name($app: $crate::TestApp) $body

        mod $name {
            #[test]
            fn sqlite() {
                super::$name(super::$house($crate::Engine::Sqlite));
            }

            #[test]
            fn postgres() {
                super::$name(super::$house($crate::Engine::Postgres));
            }
        }
    )+};
    ($($(#[$about:meta])* fn $name:ident($engine:ident) $body:block)+) => {$(
        $(#[$about])*
        fn $name($engine: $crate::Engine) $body

        mod $name {
            #[test]
            fn sqlite() {
                super::$name($crate::Engine::Sqlite);
            }

            #[test]
            fn postgres() {
                super::$name($crate::Engine::Postgres);
            }
        }
    )+};
}

#[cfg(test)]
mod tests;

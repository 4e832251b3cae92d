use totp_rs::{Algorithm, Builder};

use super::{OWN, house, joined, sign_in};

fn code(secret: &[u8], seconds: i64) -> String {
    let totp = Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_skew(1)
        .with_step_duration(30)
        .with_secret(secret.to_vec())
        .build()
        .unwrap();
    totp.generate(u64::try_from(seconds).unwrap()).to_string()
}

testing::on_each_engine! { house =>
    fn staff_give_a_code_and_each_code_counts_once(app) {
        let (_, page) = joined(&app, "Mari", "neither");
        page.goes_to("/en/");
        // A role of hers asks for it, as a group does when she becomes a facilitator.
        let id = app.app.database.read(|store| {
            use diesel::RunQueryDsl as _;
            let rows: Vec<Vec<u8>> = diesel::QueryDsl::select(crate::store::accounts::table, crate::store::accounts::id).load(store)?;
            Ok(foundation::Id::from_column(&rows[0])?)
        }).unwrap();
        app.app.database.write(move |store| crate::require_code(store, id)).unwrap();

        let mut mari = app.visitor();
        sign_in(&mut mari, "Mari", OWN).goes_to("/en/sign-in/code?to=/en/");
        // Half in is not in.
        mari.get("/en/account").goes_to("/en/sign-in/code?to=/en/account");
        let page = mari.get("/en/sign-in/code?to=/en/");
        let spelled = page.words_in(".words code").unwrap().replace(' ', "");
        let secret = data_encoding::BASE32_NOPAD.decode(spelled.as_bytes()).unwrap();
        mari.post("/en/sign-in/code", &[("code", "000000"), ("to", "/en/")]).refuses("code");
        let now = app.clock.now().as_second();
        mari.post("/en/sign-in/code", &[("code", &code(&secret, now)), ("to", "/en/")]).goes_to("/en/");
        mari.get("/en/account").is_well();

        let mut again = app.visitor();
        sign_in(&mut again, "Mari", OWN);
        again.get("/en/sign-in/code").shows_not(&spelled);
        again.post("/en/sign-in/code", &[("code", &code(&secret, now))]).refuses("code");
        app.clock.advance(60);
        again.post("/en/sign-in/code", &[("code", &code(&secret, now + 60))]).goes_to("/en/");
        again.get("/en/account").is_well();
    }
}

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
        let id = the_only_account(&app);
        app.app.database.write(move |store| crate::require_code(store, id)).unwrap();

        let mut mari = app.visitor();
        sign_in(&mut mari, "Mari", OWN).goes_to("/en/sign-in/code?to=/en/");
        // Half in is not in.
        mari.get("/en/account").goes_to("/en/sign-in/code?to=/en/account");
        let page = mari.get("/en/sign-in/code?to=/en/");
        let spelled = page.words_in(".words code").unwrap().replace(' ', "");
        let secret = data_encoding::BASE32_NOPAD.decode(spelled.as_bytes()).unwrap();
        // One tap opens an app on this phone, and nothing in it says who she is.
        page.links_to(&format!("otpauth://totp/Thursdays?secret={spelled}&issuer=Thursdays"));
        page.shows("Open my code app on this phone").shows("All that you have done so far is kept");
        mari.get("/cy/sign-in/code").shows("Agor fy ap codau ar y ffôn hwn").shows("wedi’i gadw");
        mari.get("/en/sign-in/code?to=/en/");
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

    fn whoever_knows_her_passphrase_waits_longer_each_time_and_she_is_told(app) {
        let mut mari = owes_a_code(&app);
        let mut his = app.visitor();
        let tries = |his: &mut testing::Visitor| {
            his.get("/en/sign-in/code");
            his.post("/en/sign-in/code", &[("code", "000000")])
        };
        sign_in(&mut his, "Mari", OWN);
        for _ in 0..5 {
            tries(&mut his).refuses("code").shows("didn’t fit");
        }
        // The sixth is not looked at; the time he may try again is said.
        tries(&mut his).refuses("code").shows("You can try again from 19:56 on");
        sign_in(&mut his, "Mari", OWN);
        tries(&mut his).refuses("code").shows("You can try again from 19:56 on");
        app.clock.advance(15 * 60);
        sign_in(&mut his, "Mari", OWN);
        tries(&mut his).refuses("code").shows("didn’t fit");
        app.clock.advance(15 * 60);
        sign_in(&mut his, "Mari", OWN);
        tries(&mut his).refuses("code").shows("You can try again from 20:26 on");
        his.get("/cy/sign-in/code");
        his.post("/cy/sign-in/code", &[("code", "000000")]).shows("Roedd sawl cod yn olynol yn anghywir");

        // The longest wait is eight hours: nobody is shut out for good.
        app.clock.advance(8 * 60 * 60);
        sign_in(&mut mari, "Mari", OWN);
        let told = mari.gives_code("/cy/sign-in/code?to=/cy/account");
        told.is_well().shows("Sawl gwaith ers i chi fewngofnodi ddiwethaf: 6").links_to("/cy/account").links_to("/cy/account/key");
        mari.get("/en/account").is_well();
        // Once told, and with nothing new, she goes straight on.
        app.clock.advance(60);
        sign_in(&mut mari, "Mari", OWN);
        mari.gives_code("/en/sign-in/code?to=/en/account").goes_to("/en/account");
    }

    fn her_own_mistake_is_not_told_to_her_as_somebody_elses(app) {
        let mut mari = owes_a_code(&app);
        sign_in(&mut mari, "Mari", OWN);
        mari.get("/en/sign-in/code");
        mari.post("/en/sign-in/code", &[("code", "000000")]).refuses("code");
        mari.gives_code("/en/sign-in/code?to=/en/").goes_to("/en/");
    }

    fn on_a_device_of_hers_wrong_codes_elsewhere_do_not_keep_her_out(app) {
        let mut mari = owes_a_code(&app);
        mari.get("/en/sign-in");
        mari.post("/en/sign-in", &[("name", "Mari"), ("passphrase", OWN), ("mine", "yes")]);
        let mut his = app.visitor();
        sign_in(&mut his, "Mari", OWN);
        for _ in 0..7 {
            his.get("/en/sign-in/code");
            his.post("/en/sign-in/code", &[("code", "000000")]).refuses("code");
        }
        mari.gives_code("/en/sign-in/code?to=/en/").is_well().shows("How many times since you last signed in: 5").links_to("/en/account/key");
        // Guessing there has its bound too.
        app.clock.advance(60);
        sign_in(&mut mari, "Mari", OWN);
        for _ in 0..11 {
            mari.get("/en/sign-in/code");
            mari.post("/en/sign-in/code", &[("code", "000000")]).refuses("code");
        }
        mari.post("/en/sign-in/code", &[("code", "000000")]).shows("Several codes in a row were wrong");
    }
}

/// Mari, of whom a role asks for a second factor; her code app is set up, and she is signed out.
fn owes_a_code(app: &testing::TestApp) -> testing::Visitor {
    let (mut mari, _) = joined(app, "Mari", "neither");
    let id = the_only_account(app);
    app.app.database.write(move |store| crate::require_code(store, id)).unwrap();
    mari.post("/en/sign-out", &[]);
    sign_in(&mut mari, "Mari", OWN).goes_to("/en/sign-in/code?to=/en/");
    mari.gives_code("/en/sign-in/code?to=/en/").goes_to("/en/");
    mari.post("/en/sign-out", &[]);
    app.clock.advance(60);
    mari
}

fn the_only_account(app: &testing::TestApp) -> foundation::Id {
    let read = app.app.database.read(|store| {
        use diesel::RunQueryDsl as _;
        let rows: Vec<Vec<u8>> =
            diesel::QueryDsl::select(crate::store::accounts::table, crate::store::accounts::id).load(store)?;
        Ok(foundation::Id::from_column(&rows[0])?)
    });
    read.unwrap()
}

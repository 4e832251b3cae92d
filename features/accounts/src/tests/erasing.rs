use super::{OWN, house, joined, sign_in};

testing::on_each_engine! { house =>
    fn she_erases_and_nothing_of_hers_is_left(app) {
        let (mut robin, _) = joined(&app, "Robin", "words");
        let id = app.app.database.read(|store| {
            use diesel::RunQueryDsl as _;
            let rows: Vec<Vec<u8>> = diesel::QueryDsl::select(crate::store::accounts::table, crate::store::accounts::id).load(store)?;
            Ok(foundation::Id::from_column(&rows[0])?)
        }).unwrap();
        robin.get("/en/account/all").is_well().shows("What goes").links_to("/en/account/all/sure");
        // Just come in, and asked all the same: on one screen, and on the next.
        let sure = "/en/account/all/sure";
        let asked = "/en/again?to=%2Fen%2Faccount%2Fall%2Fsure";
        robin.get(sure).goes_to(asked);
        robin.post(sure, &[("sure", "yes"), ("passphrase", OWN)]).goes_to(asked);
        robin.get(asked).is_well();
        robin.post("/en/again", &[("passphrase", OWN), ("to", sure)]).goes_to(sure);
        robin.get(sure).is_well();
        robin.post(sure, &[]).refuses("sure").refuses("passphrase");
        robin.post(sure, &[("sure", "yes"), ("passphrase", "not hers, but long enough")]).refuses("passphrase");
        robin.get("/en/account").is_well();
        robin.get(sure).is_well();
        robin.post(sure, &[("sure", "yes"), ("passphrase", OWN)]).is_well().shows("is gone");
        robin.get("/en/account").asks_to_sign_in();
        sign_in(&mut robin, "Robin", OWN).refuses("passphrase");
        // Only the erasure ledger still names the account's number, so that a restored copy forgets her again.
        let left = app.columns_with(id.as_bytes());
        assert!(left.iter().all(|column| column.contains("erasures")), "{left:?}");
    }

    fn a_restored_copy_forgets_her_again_at_start(app) {
        let (_, page) = joined(&app, "Robin", "neither");
        page.goes_to("/en/");
        let id = app.app.database.read(|store| {
            use diesel::RunQueryDsl as _;
            let rows: Vec<Vec<u8>> = diesel::QueryDsl::select(crate::store::accounts::table, crate::store::accounts::id).load(store)?;
            Ok(foundation::Id::from_column(&rows[0])?)
        }).unwrap();
        // As a kill between the two stores leaves it: gone from the keystore, still in the main store.
        app.app.keystore.mark_going(vec![(database::HeldKind::Pepper, id)]).unwrap();
        sign_in(&mut app.visitor(), "Robin", OWN).refuses("passphrase");
        app.app.keystore.destroy(vec![(database::HeldKind::Pepper, id)], "2026-11-24".to_owned()).unwrap();
        crate::erase_finish(&app.app).unwrap();
        assert!(app.columns_with(id.as_bytes()).iter().all(|column| column.contains("erasures")));
        crate::erase_finish(&app.app).unwrap();
    }
}

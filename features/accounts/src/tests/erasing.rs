use super::{OWN, house, joined, sign_in};

testing::on_each_engine! { house =>
    fn she_erases_and_nothing_of_hers_is_left(app) {
        let (mut robin, _) = joined(&app, "Robin", "words");
        let id = app.app.database.read(|store| {
            use diesel::RunQueryDsl as _;
            let rows: Vec<Vec<u8>> = diesel::QueryDsl::select(crate::store::accounts::table, crate::store::accounts::id).load(store)?;
            Ok(foundation::Id::from_column(&rows[0])?)
        }).unwrap();
        robin.get("/en/account/erase").is_well().shows("What goes");
        robin.post("/en/account/erase", &[]).refuses("sure");
        app.clock.advance(6 * 60);
        robin.get("/en/account/erase");
        let page = robin.post("/en/account/erase", &[("sure", "yes")]);
        assert!(page.location.as_deref().unwrap_or_default().starts_with("/en/again"), "her passphrase stands between the two screens");
        robin.get("/en/again?to=/en/account/erase");
        robin.post("/en/again", &[("passphrase", OWN), ("to", "/en/account/erase")]).goes_to("/en/account/erase");
        robin.get("/en/account/erase");
        robin.post("/en/account/erase", &[("sure", "yes")]).is_well().shows("is gone");
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

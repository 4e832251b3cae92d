use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use testing::TestApp;

use super::{Begun, house, id_of};
use crate::model::Change;

diesel::table! {
    groups (id) {
        id -> Binary,
        state -> Text,
    }
}

/// Opens a group as its opening does, which another feature's pages do.
fn open(app: &TestApp, group: Id) -> String {
    app.app
        .database
        .write(move |store| {
            diesel::update(groups::table.filter(groups::id.eq(group.to_vec())))
                .set(groups::state.eq("open"))
                .execute(store)?;
            Ok(())
        })
        .unwrap();
    app.app.database.read(|store| Ok(::groups::facts(store, group)?.unwrap().web_word)).unwrap()
}

testing::on_each_engine! { house =>
    fn is_it_on_says_no_place(app) {
        let mut begun = Begun::in_house(&app);
        let group = begun.group;
        let draft = app.app.database.read(|store| Ok(::groups::facts(store, group)?.unwrap().web_word)).unwrap();
        app.visitor().get(&format!("/en/p/{draft}/on")).is_not_here();
        let word = open(&app, group);
        let on = format!("/en/p/{word}/on");
        app.visitor().get(&on).is_well().shows("No date is set.");
        let at = begun.date(&[]);
        let page = app.visitor().get(&on);
        page.is_well().shows("It is on.").shows("Thursday").shows_not("Neuadd").shows_not("18:30").shows_not("Strong women").shows_not("Mari");
        app.visitor().get(&format!("/cy/p/{word}/on")).is_well().shows("Mae'n digwydd.").shows("Dydd Iau");
        let (id, now) = (id_of(&at), app.clock.now());
        let change = Change { starts: Some(jiff::civil::date(2026, 12, 10).at(19, 0, 0, 0)), ..Change::default() };
        app.app.database.write(move |store| crate::apply_change(store, group, id, &change, now)).unwrap();
        app.visitor().get(&on).shows("ask somebody who knows").shows_not("Ring us");
        app.app.database.write(move |store| ::groups::put_door(store, group, "07700900123", "", None)).unwrap();
        app.visitor().get(&on).shows("Ring us before you set out. 07700 900123");
        let change = Change { cancelled: true, ..Change::default() };
        app.app.database.write(move |store| crate::apply_change(store, group, id, &change, now)).unwrap();
        app.visitor().get(&on).shows("not on this time");
        for word in ["nosuch", "%27%3B--", "aaaaaa"] {
            app.visitor().get(&format!("/en/p/{word}/on")).is_not_here();
        }
    }

    fn others_read_the_weekday_and_the_rough_area_until_the_group_says_more(app) {
        let mut begun = Begun::in_house(&app);
        let public = format!("/en/public/{}", begun.group);
        assert_eq!(app.visitor().get(&public).html, "");
        begun.date(&[("do", "later")]);
        assert_eq!(app.visitor().get(&public).html, "", "a planned one is nobody's");
        begun.date(&[]);
        app.visitor().get(&public).shows("The next one: Thursday").shows("The valley").shows_not("18:30").shows_not("Neuadd").shows_not("December");
        let choice = format!("{}/public", begun.dates());
        begun.mari.get(&choice).is_well();
        begun.mari.post(&choice, &[("shows", "everything")]).refuses("shows");
        begun.mari.post(&choice, &[("shows", "day-and-time")]).is(303);
        app.visitor().get(&public).shows("Thursday 10 December, 18:30").shows_not("Neuadd");
        let mut robin = begun.member(&app, "Robin");
        robin.get(&choice).is_not_here();
    }
}

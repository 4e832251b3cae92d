use testing::on_each_engine;

use super::scene::{PASSPHRASE, house, scene};

on_each_engine! { house =>
    fn she_is_kept_apart_quietly_and_can_undo_it(app) {
        let mut all = scene(&app);
        let place = format!("/en/c/{}/keep-apart", all.group);
        let (robin, nia) = (all.person(&app, "Robin").handle, all.person(&app, "Nia").handle);
        let before = all.nia.get(&place);
        all.robin.get(&place).is_well().shows("Nia");
        all.robin.post_and_follow(&place, &[("keep", &nia.to_string())]).shows("Done. You can undo it at any time.");
        let pairs = || app.app.database.read(|store| crate::blocked_pairs(store, all.group)).unwrap();
        assert_eq!(pairs(), [(robin, nia)]);
        // To the other, and to a facilitator, nothing looks different.
        assert_eq!(all.nia.get(&place).words(), before.words());
        assert_eq!(all.mari.get(&place).count("button[name=undo]"), 0);
        // Twice changes nothing.
        all.robin.get(&place);
        all.robin.post(&place, &[("keep", &nia.to_string())]).is(303);
        assert_eq!(pairs().len(), 1);
        // The other cannot undo what she did not ask for.
        all.nia.post(&place, &[("undo", &robin.to_string())]).is(303);
        assert_eq!(pairs().len(), 1);
        all.robin.post_and_follow(&place, &[("undo", &nia.to_string())]).shows("She was not told.");
        assert_eq!(pairs(), []);
    }

    fn only_women_of_the_group_can_be_picked(app) {
        let mut all = scene(&app);
        let place = format!("/en/c/{}/keep-apart", all.group);
        let own = all.person(&app, "Robin").handle.to_string();
        for wrong in [own.as_str(), "", "nobody", "aaaaaaaaaaaaaaaaaaaaaaaaaa"] {
            all.robin.get(&place);
            all.robin.post(&place, &[("keep", wrong)]).is_not_here();
        }
        app.visitor().get(&place).asks_to_sign_in();
        super::scene::woman(&app, "Outsider").get(&place).is_not_here();
    }

    fn when_she_erases_nobody_is_kept_apart_from_her(app) {
        let mut all = scene(&app);
        let place = format!("/en/c/{}/keep-apart", all.group);
        let nia = all.person(&app, "Nia").handle.to_string();
        all.robin.get(&place);
        all.robin.post(&place, &[("keep", &nia)]).is(303);
        all.nia.erases_everything(PASSPHRASE);
        assert_eq!(app.app.database.read(|store| crate::blocked_pairs(store, all.group)).unwrap(), []);
    }
}

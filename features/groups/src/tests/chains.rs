use testing::{TestApp, on_each_engine};

use super::house::{Three, house};
use crate::Chain;

fn refused(three: &mut Three) -> bool {
    let opened = three.robin.as_member(three.group, |visit, who| crate::ring(visit, who, Chain::Group).map(drop));
    opened.is_err_and(|fault| fault.contains("Tampered") || fault.contains("Keys"))
}

/// A group in which Robin has looked round once.
fn settled(app: &TestApp) -> Three {
    let mut three = Three::new(app);
    let words = three.mari.writes(three.group, Chain::Group, "hello");
    assert!(three.robin.reads(three.group, &words).unwrap().is_some());
    three
}

on_each_engine! { house =>
    fn a_roster_with_a_changed_line_is_refused(app) {
        let mut three = settled(&app);
        app.meddle("UPDATE roster SET entry = (SELECT o.entry FROM roster o WHERE o.sequence = 1 AND o.chain = 'group') \
                      WHERE sequence = 2 AND chain = 'group'");
        assert!(refused(&mut three));
        // Nor does the server build upon it.
        let turned = three.mari.as_member(three.group, |visit, who| crate::turn_epoch(visit, who, Chain::Group));
        assert!(turned.is_err_and(|fault| fault.contains("Tampered")));
    }

    fn a_roster_cut_short_is_refused(app) {
        let mut three = settled(&app);
        app.meddle("DELETE FROM roster WHERE sequence = 2 AND chain = 'group'");
        assert!(refused(&mut three));
    }

    fn another_history_from_the_first_line_on_is_refused(app) {
        let mut three = settled(&app);
        let other = three.mari.begins("Mari");
        app.meddle(&format!("DELETE FROM roster WHERE group_id = {}", app.in_sql(three.group.as_bytes())));
        app.meddle(&format!(
            "INSERT INTO roster (group_id, chain, sequence, entry, day, tag) SELECT {}, chain, sequence, entry, day, tag \
             FROM roster WHERE group_id = {}",
            app.in_sql(three.group.as_bytes()), app.in_sql(other.as_bytes()),
        ));
        assert!(refused(&mut three));
    }

    fn a_head_she_did_not_sign_is_refused(app) {
        let mut three = settled(&app);
        let mari = three.mari.account;
        app.meddle(&format!(
            "UPDATE roster_heads SET sealed = (SELECT o.sealed FROM roster_heads o WHERE o.account_id = {} AND o.chain = 'group') \
             WHERE account_id <> {} AND chain = 'group'",
            app.in_sql(mari.as_bytes()), app.in_sql(mari.as_bytes()),
        ));
        assert!(refused(&mut three));
        // One that is sealed to her public key by somebody else opens and still counts for nothing.
        let keys = keys::MemberKeys::from_secret_bytes(&three.robin.keys).unwrap();
        let bound = keys::Bound::new("roster-head")
            .owner(three.robin.account.as_bytes())
            .object(&[three.group.as_bytes().as_slice(), b"group"].concat());
        let forged = keys::seal_to(keys.public(), &bound, &[0; 8 + 32 + 64]).unwrap();
        app.meddle(&format!(
            "UPDATE roster_heads SET sealed = {} WHERE account_id = {}",
            app.in_sql(&forged), app.in_sql(three.robin.account.as_bytes()),
        ));
        assert!(refused(&mut three));
    }

    fn an_envelope_with_another_key_is_refused(app) {
        let mut three = settled(&app);
        three.mari.as_member(three.group, |visit, who| crate::turn_epoch(visit, who, Chain::Group)).unwrap();
        let (group, robin) = (three.group, three.robin.handle(three.group));
        let keys = keys::MemberKeys::from_secret_bytes(&three.robin.keys).unwrap();
        let epoch = app.app.database.read(|store| crate::store::newest_epoch(store, group, Chain::Group)).unwrap();
        let bound = crate::chain::envelope_bound(group, Chain::Group, epoch, robin);
        let planted = keys::seal_to(keys.public(), &bound, &[9; 32]).unwrap();
        app.meddle(&format!(
            "UPDATE envelopes SET sealed = {} WHERE handle = {} AND epoch = {epoch} AND chain = 'group'",
            app.in_sql(&planted), app.in_sql(robin.as_bytes()),
        ));
        assert!(refused(&mut three));
    }

    fn envelopes_swapped_between_two_women_are_refused(app) {
        let mut three = settled(&app);
        three.mari.as_member(three.group, |visit, who| crate::turn_epoch(visit, who, Chain::Group)).unwrap();
        let (robin, mari) = (three.robin.handle(three.group), three.mari.handle(three.group));
        app.meddle(&format!(
            "UPDATE envelopes SET sealed = (SELECT o.sealed FROM envelopes o WHERE o.handle = {} AND o.epoch = envelopes.epoch \
             AND o.chain = envelopes.chain AND o.group_id = envelopes.group_id) WHERE handle = {}",
            app.in_sql(mari.as_bytes()), app.in_sql(robin.as_bytes()),
        ));
        assert!(refused(&mut three));
    }

    fn a_member_may_not_sign_somebody_else_in(app) {
        use crate::chain::{Hand, Turn, turn};
        let mut three = settled(&app);
        let (group, robin) = (three.group, three.robin.handle(three.group));
        let thief = keys::MemberKeys::generate().unwrap();
        let hers = std::sync::Arc::new(keys::MemberKeys::from_secret_bytes(&three.robin.keys).unwrap());
        let program = std::sync::Arc::clone(&app.app);
        app.app.database.write(move |store| {
            let today = program.clock.now_here().date();
            let turning = Turn::of(group, Chain::Group, "joined", today)
                .adding(foundation::Id::from_bytes([8; 16]), thief.public().clone());
            turn(store, &program, &turning, &Hand::Hers(robin, std::sync::Arc::clone(&hers))).map(drop)
        }).unwrap();
        assert!(three.mari.as_member(group, |visit, who| crate::ring(visit, who, Chain::Group).map(drop))
            .is_err_and(|fault| fault.contains("signed by somebody who may not")));
    }
}

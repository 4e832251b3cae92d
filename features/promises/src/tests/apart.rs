//! Between two who are kept apart nothing is promised, handed over or read.

use testing::{TestApp, on_each_engine};

use super::pages::{Scene, first, house, scene};

const WORDS: &str = "canarypromise: I bring the form";

/// Sioned, who holds the group with Mari, and Nia are kept apart, or no more.
fn are_apart(app: &TestApp, apart: bool) {
    for (one, other) in [("Sioned", "Heledd"), ("Nia", "Gwenllian")] {
        let (from, to) = if apart { (one, other) } else { (other, one) };
        app.meddle(&format!("UPDATE members SET name_used = '{to}' WHERE name_used = '{from}'"));
    }
}

fn reads(all: &mut Scene) -> [bool; 3] {
    let (place, cards) = (all.place.clone(), format!("/en/c/{}/test-cards", all.group));
    [&mut all.mari, &mut all.sioned, &mut all.nia].map(|she| {
        let both = [&place, &cards].map(|path| she.get(path).is_well().words().contains("canarypromise"));
        assert_eq!(both[0], both[1]);
        both[0]
    })
}

on_each_engine! { house =>
    fn she_cannot_promise_one_she_is_kept_apart_from_anything_and_the_page_does_not_say_why(app) {
        let mut all = scene(&app);
        let nia = all.handle(&app, "Nia").to_string();
        let fields = [("what", WORDS), ("to", nia.as_str()), ("by-day", "5"), ("by-month", "12"), ("by-year", "2026")];
        are_apart(&app, true);
        all.sioned.get(&all.place).is_well();
        let refused = all.sioned.post(&all.place, &fields);
        refused.is(422).refuses("to").shows("Choose another.").shows_not("apart");
        assert_eq!(refused.field("what"), WORDS);
        // What she promised before is there no more for the one, and stays with the other, who wrote it.
        are_apart(&app, false);
        all.sioned.get(&all.place);
        all.sioned.post(&all.place, &fields).is(303);
        assert_eq!(reads(&mut all), [false, true, true]);
        are_apart(&app, true);
        assert_eq!(reads(&mut all), [false, true, false]);
        let one = first(&all.sioned.get(&all.place), &all.place);
        all.sioned.get(&one).is_well();
        all.sioned.post(&format!("{one}/closure"), &[("became", "kept"), ("sentence", "canarypromise closed")]).is(303);
        all.nia.get(&all.place).is_well().shows_not("canarypromise").shows_not("Kept");
        are_apart(&app, false);
        all.nia.get(&all.place).is_well().shows_not("canarypromise closed");
    }

    fn what_another_promised_her_is_not_handed_to_one_she_is_kept_apart_from(app) {
        let mut all = scene(&app);
        let (nia, sioned) = (all.handle(&app, "Nia").to_string(), all.handle(&app, "Sioned").to_string());
        are_apart(&app, true);
        all.promise(&nia, WORDS);
        assert_eq!(reads(&mut all), [true, false, true]);
        let one = first(&all.mari.get(&all.place), &all.place);
        all.mari.get(&one).is_well();
        let over = all.mari.post(&format!("{one}/hand-over"), &[("to", sioned.as_str()), ("agreed", "yes")]);
        over.is(422).refuses("to").shows("Choose another.").shows_not("apart");
        // Mari goes, and nobody is left who may take it on.
        all.mari.get(&one);
        all.mari.post(&format!("/en/c/{}/scene-down", all.group), &[]).is(303);
        assert!(!reads(&mut all)[1]);
        all.sioned.get(&one).is_not_here();
        all.sioned.get(&all.place);
        all.sioned.post(&format!("{one}/hand-over"), &[("to", sioned.as_str())]).is_not_here();
        // No key of it was sealed to her: where it is undone she takes it on without its words.
        are_apart(&app, false);
        all.sioned.get(&one).is_well().shows_not("canarypromise");
    }

    fn where_another_holds_the_group_she_takes_it_on(app) {
        let mut all = scene(&app);
        let nia = all.handle(&app, "Nia").to_string();
        all.promise(&nia, WORDS);
        are_apart(&app, true);
        // Robin comes to hold it, after the one who is kept apart from her.
        app.meddle("UPDATE members SET role = 'facilitator' WHERE name_used = 'Robin'");
        all.mari.get(&all.place);
        all.mari.post(&format!("/en/c/{}/scene-down", all.group), &[]).is(303);
        assert!(!reads(&mut all)[1]);
        let place = all.place.clone();
        all.robin.get(&place).is_well();
        let one = first(&all.robin.get(&place), &place);
        all.robin.get(&one).is_well().shows("To Gwenllian");
    }
}

//! The group's own list.

use testing::on_each_engine;

use super::scene::{house, scene};

on_each_engine! { house =>
    fn a_group_makes_the_list_its_own(app) {
        let mut all = scene(&app);
        let (notes, list) = (all.at("notes"), all.at("notes/words"));
        all.robin.get(&list).is_not_here();
        let page = all.mari.get(&list);
        page.is_well().shows("difficult").shows("ymosodol").shows("so write no names");
        // Every word is ticked to begin with; one is taken out and one is added.
        let ticked = |page: &testing::Page, field: &str| page.attributes(&format!("input[name='{field}'][checked]"), "value");
        let (en, cy) = (ticked(&page, "listed-en"), ticked(&page, "listed-cy"));
        assert!(en.len() >= 40 && cy.len() >= 40);
        let mut fields = vec![("own-en", "queen bee"), ("own-cy", "hen geg")];
        fields.extend(en.iter().filter(|word| *word != "difficult").map(|word| ("listed-en", word.as_str())));
        fields.extend(cy.iter().map(|word| ("listed-cy", word.as_str())));
        all.mari.post(&list, &fields).goes_to(&format!("{notes}?said=said-wording-list-kept"));
        let page = all.sioned.get(&list);
        assert_eq!((page.field("own-en"), page.field("own-cy")), ("queen bee".to_owned(), "hen geg".to_owned()));
        assert_eq!(ticked(&page, "listed-en").len(), en.len() - 1);
        all.mari.get(&notes);
        let kept = all.mari.post(&notes, &[("words", "A difficult Queen Bee.")]).location.clone().unwrap();
        all.mari.get(&kept).shows("You wrote ‘Queen Bee’. What happened?");
        // A name of a woman in the group is refused, and what was typed stays.
        all.mari.get(&list);
        let page = all.mari.post(&list, &[("own-en", "another robin\nqueen bee"), ("own-cy", "")]);
        page.is(422).refuses("own-en");
        assert_eq!(page.field("own-en"), "another robin\nqueen bee");
        // Another group's list is its own.
        let other = scenes::begins(&mut all.nia, "Nia", scenes::Called::default());
        let notes = format!("/en/c/{other}/notes");
        all.nia.get(&notes);
        let kept = all.nia.post(&notes, &[("words", "A difficult Queen Bee.")]).location.clone().unwrap();
        all.nia.get(&kept).shows("You wrote ‘difficult’. What happened?");
    }
}

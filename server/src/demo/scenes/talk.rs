//! Yesterday in Cylch Nos Iau: the agreement is written down, women write, something is promised, and one woman says that
//! something doesn't feel right.

use database::Fault;

use super::{Opened, Stage, borrowed, day_fields, meetings};

/// Who signs in again for it.
pub(super) const WHO_COME_BACK: &[&str] = &["Mari", "Rhian", "Robin", "Bet", "Amina", "Priya", "Sky", "Tess"];

/// The agreement that the group decided at its first meeting, and what two of them answered.
pub(super) fn agreement(stage: &Stage, group: &Opened) -> Result<(), Fault> {
    let at = format!("{}/together", group.at());
    stage.with("Mari", |mari| {
        mari.fill(&at, &format!("{at}/draft"), &[])?;
        let lines = ["1", "2", "3", "4", "6", "7", "8", "9", "10"].map(|number| ("starter", number));
        mari.fill(&format!("{at}/lines"), &format!("{at}/lines"), &lines)?;
        let own = [
            ("en", "Whoever speaks chooses the language. Somebody sits beside whoever needs the other one."),
            (
                "cy",
                "Yr un sy'n siarad sy'n dewis yr iaith. Bydd rhywun yn eistedd wrth ochr unrhyw un sydd angen y llall.",
            ),
        ];
        mari.fill(&format!("{at}/draft"), &format!("{at}/lines/own"), &own)?;
        let on = day_fields("on", meetings::first_evening(stage));
        mari.fill(&format!("{at}/decided"), &format!("{at}/decided"), &borrowed(&on))?;
        let review = day_fields("review", stage.day(48));
        let mut review = borrowed(&review);
        review.push(("before", "yes"));
        mari.fill(&format!("{at}/review"), &format!("{at}/review"), &review).map(drop)
    })?;
    let mine = format!("{at}/mine");
    let answer = |name: &str, answer: &str, words: &str, shown: &str| {
        stage.with(name, |her| {
            let version = her.open(&mine)?.read("name=\"version\" value=\"", "\"")?;
            let fields = [("version", version.as_str()), ("answer", answer), ("words", words), ("shown", shown)];
            her.send(&mine, &fields).map(drop)
        })
    };
    answer("Bet", "yes", "", "signed")?;
    answer("Robin", "how-about", "How about no phones at all in the room, not even out of sight?", "facilitators")
}

/// A notice, posts, a private word and its answer, promises, and something that doesn't feel right.
pub(super) fn words(stage: &Stage, group: &Opened) -> Result<(), Fault> {
    let at = group.at();
    let say = |name: &str, page: &str, words: &str| {
        let path = format!("{at}/{page}");
        stage.with(name, |her| her.fill(&path, &path, &[("words", words), ("note", "")]).map(drop))
    };
    say(
        "Mari",
        "board",
        "Mae'r allwedd newydd gen i. Bydd y drws ochr ar agor o chwarter wedi chwech.\n\nI have the new key. The side door is open from a quarter past six.",
    )?;
    say("Bet", "talk", "Diolch am nos Iau. Des i adref yn canu.")?;
    say(
        "Amina",
        "talk",
        "Does anybody have a pattern for fingerless gloves? My hands are always cold at the bus stop.",
    )?;
    say(
        "Priya",
        "talk",
        "I have one, it takes one evening. I can bring it. I can't come this week, but the week after.",
    )?;
    say("Robin", "talk", "I like hearing you all talk about wool. I don't knit. Can I still sit there?")?;
    say("Rhian", "talk", "Wrth gwrs. Yes, and you may hold the ball.")?;

    say("Sky", "word", "Is it all right if I come for the tea and go before the circle?")?;
    let sky = group.handle(stage, "Sky")?;
    say(
        "Mari",
        &format!("word/with/{sky}"),
        "It is. The urn is on from a quarter past six. You need not say goodbye to anybody.",
    )?;

    let promised = format!("{at}/promised");
    let promise = |name: &str, what: &str, to: &str, by: i32| {
        let by = day_fields("by", stage.day(by));
        let mut fields = borrowed(&by);
        fields.extend([("what", what), ("to", to)]);
        stage.with(name, |her| her.fill(&promised, &promised, &fields).map(drop))
    };
    promise("Mari", "Ask the caretaker to mend the light that flickers.", "group", 1)?;
    promise("Rhian", "Bring the dates for spring in large print.", "group", 10)?;
    let robin = group.handle(stage, "Robin")?.to_string();
    promise("Rhian", "Find out when the later bus goes.", &robin, 4)?;
    let gwenno = group.handle(stage, "Gwenno")?.to_string();
    promise("Rhian", "Post the dates for spring on one sheet.", &gwenno, 6)?;
    let (id, hers) = (group.id, promises::Owner::Facilitator(group.handle(stage, "Mari")?));
    let all = stage.app.database.read(|store| promises::of_group(store, id))?;
    if let Some(kept) = all.iter().find(|promise| promise.owner == hers) {
        let page = format!("{promised}/{}", kept.id);
        let fields = [("became", "kept"), ("sentence", "He came with a ladder on Friday. It is steady now.")];
        stage.with("Mari", |her| her.fill(&page, &format!("{page}/closure"), &fields).map(drop))?;
        let (public, kept) = (format!("{at}/kept"), kept.id.to_string());
        let fields = [("do", "show"), ("kept", kept.as_str())];
        stage.with("Mari", |her| her.fill(&public, &public, &fields).map(drop))?;
    }
    promise("Mari", "Write to the hall about the fire door.", "group", 2)?;

    let notes = format!("{at}/notes");
    let note = "Three came by the same bus and missed the start. We waited ten minutes, and that was fine. Next time: tea first.";
    stage.with("Mari", |mari| mari.fill(&notes, &notes, &[("words", note)]).map(drop))?;

    let word = stage.app.database.read(|store| ::groups::facts(store, id))?.map(|facts| facts.web_word);
    let report = format!("/en/say/about/{}", word.unwrap_or_default());
    let to = format!("facilitator-{}", group.handle(stage, "Rhian")?);
    let fields = [
        ("to", to.as_str()),
        (
            "what",
            "When I was late last week somebody made a joke about it, and everybody laughed. I don't think it was meant badly. I didn't want to come back.",
        ),
        ("want", "I would like it said again that being late is all right. Please don't say it was me."),
    ];
    stage.with("Tess", |her| her.fill(&report, &report, &fields).map(drop))
}

use super::words;
use crate::{keys_used, keys_written, words_key};

fn used(source: &str) -> Vec<String> {
    keys_used(source).into_iter().collect()
}

#[test]
fn keys_are_found_in_templates() {
    let template = r#"
        <h1>{{ page.t("groups-title") }}</h1>
        <p>{{ page.speaker.t1("groups-count", "count", members) }}</p>
        {% if open %}{{ t2("groups-two", "a", a, "b", b) }}{% endif %}
        <p>{{ speaker.with("groups-many", &[("over", over.into())]) }}</p>
    "#;
    assert_eq!(used(template), ["groups-count", "groups-many", "groups-title", "groups-two"]);
}

#[test]
fn keys_are_found_in_rust() {
    let code = r#"
        let a = speaker.t("save");
        let b = speaker.t3(
            "groups-three", "a", a, "b", b, "c", c,
        );
        let refusal = Refusal::new("text-too-long").with("most", 60).with("over", over);
        let key = if open { words_key("groups-open") } else { words_key("groups-closed") };
        let c = speaker.with(
            "groups-all",
            &arguments,
        );
    "#;
    assert_eq!(used(code), ["groups-all", "groups-closed", "groups-open", "groups-three", "save", "text-too-long"]);
}

#[test]
fn what_only_looks_like_asking_is_passed_over() {
    let code = r#"
        // speaker.t("in-a-comment")
        /// `speaker.t("in-the-docs")`
        let a = format("no"); let b = insert("no"); let c = assert!("no"); let d = start_with("no", &x);
        let e = client.t("Not a key"); let f = text.starts_with("no"); let g = t(key);
        let h = refusal.with("most", 3);
    "#;
    assert_eq!(used(code), [""; 0]);
}

#[test]
fn keys_written_are_those_of_both_languages() {
    let written = keys_written(&words("-term = x\ngroups-a = A", "groups-a = A\ngroups-b = B"));
    assert_eq!(written.into_iter().collect::<Vec<_>>(), ["groups-a", "groups-b"]);
}

#[test]
fn marking_a_key_leaves_it_as_it_is() {
    assert_eq!(words_key("groups-title"), "groups-title");
}

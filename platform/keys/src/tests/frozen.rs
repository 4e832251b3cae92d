use super::place;
#[test]
fn x() {
    let _ = place();
}

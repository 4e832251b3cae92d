//! Sums of money.

use foundation::Language;

/// A sum, from its pence: "£0", "£2.50", "£1,250". Whole pounds carry no pence. The same in both languages.
#[must_use]
pub fn pounds(_language: Language, pence: i64) -> String {
    let sign = if pence < 0 { "-" } else { "" };
    let whole = in_thousands(pence.unsigned_abs() / 100);
    match pence.unsigned_abs() % 100 {
        0 => format!("{sign}£{whole}"),
        rest => format!("{sign}£{whole}.{rest:02}"),
    }
}

fn in_thousands(number: u64) -> String {
    if number < 1000 { number.to_string() } else { format!("{},{:03}", in_thousands(number / 1000), number % 1000) }
}

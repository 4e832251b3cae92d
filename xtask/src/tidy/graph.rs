//! The graph of features that people read is the one that the compiler reads.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::Finding;

const DRAWING: &str = "ARCHITECTURE.md";

/// What a manifest's `[dependencies]` name, everybody else's crates included.
pub fn needs(manifest: &str) -> Result<BTreeSet<String>, String> {
    let table: toml::Table =
        manifest.parse().map_err(|error| format!("a feature's Cargo.toml can't be read: {error}"))?;
    Ok(table
        .get("dependencies")
        .and_then(toml::Value::as_table)
        .map(|names| names.keys().cloned().collect())
        .unwrap_or_default())
}

/// Compares the drawing (a fence that begins with three backticks and `graph`, lines like `meetings -> groups, venues`)
/// with what each feature's manifest needs.
pub fn look(architecture: &str, manifests: &[(String, BTreeSet<String>)]) -> Vec<Finding> {
    let Some((drawn, mut found)) = drawing(architecture) else {
        return vec![Finding::new(DRAWING, 0, "draws no graph of the features", "add a fence that begins ```graph")];
    };
    let features: BTreeSet<&String> = manifests.iter().map(|(name, _)| name).collect();
    for (feature, needs) in manifests {
        let real: BTreeSet<&String> = needs.iter().filter(|name| features.contains(name)).collect();
        let (line, shown) =
            drawn.get(feature).map_or((0, BTreeSet::new()), |(line, names)| (*line, names.iter().collect()));
        for more in real.difference(&shown) {
            let what = format!("{feature} stands on {more} and the graph does not show it");
            found.push(Finding::new(DRAWING, line, what, format!("draw '{feature} -> {more}', or do without")));
        }
        for less in shown.difference(&real) {
            let what = format!("{feature} is drawn on {less} and its manifest does not need it");
            found.push(Finding::new(DRAWING, line, what, format!("take '{less}' out of the line")));
        }
    }
    for (feature, (line, _)) in &drawn {
        if !features.contains(feature) {
            found.push(Finding::new(DRAWING, *line, format!("there is no feature {feature}"), "take the line out"));
        }
    }
    found
}

type Drawn = BTreeMap<String, (usize, BTreeSet<String>)>;

fn drawing(text: &str) -> Option<(Drawn, Vec<Finding>)> {
    let mut lines = text.lines().enumerate().skip_while(|(_, line)| !line.starts_with("```graph"));
    lines.next()?;
    let mut drawn = Drawn::new();
    let mut found = Vec::new();
    for (at, line) in lines.take_while(|(_, line)| !line.starts_with("```")) {
        if line.trim().is_empty() {
            continue;
        }
        let (feature, needs) = line.split_once("->").unwrap_or((line, ""));
        let needs = needs.split(',').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect();
        if drawn.insert(feature.trim().to_owned(), (at + 1, needs)).is_some() {
            found.push(Finding::new(DRAWING, at + 1, format!("{} is drawn twice", feature.trim()), "make it one line"));
        }
    }
    Some((drawn, found))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest(name: &str, needs: &[&str]) -> (String, BTreeSet<String>) {
        (name.to_owned(), needs.iter().map(|need| (*need).to_owned()).collect())
    }

    fn told(drawing: &str, manifests: &[(String, BTreeSet<String>)]) -> Vec<String> {
        look(drawing, manifests).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_same_graph_is_fine() {
        let house =
            [manifest("groups", &["web"]), manifest("venues", &[]), manifest("meetings", &["groups", "venues", "web"])];
        assert!(told("# A\n```graph\nmeetings -> groups, venues\ngroups\n```\n", &house).is_empty());
    }

    #[test]
    fn what_differs_is_named_with_its_line() {
        let house = [manifest("groups", &[]), manifest("meetings", &["groups"])];
        assert_eq!(
            told("```graph\nmeetings -> venues\nevents -> groups\n```\n", &house),
            [
                "ARCHITECTURE.md:2: meetings stands on groups and the graph does not show it; draw 'meetings -> groups', or do without",
                "ARCHITECTURE.md:2: meetings is drawn on venues and its manifest does not need it; take 'venues' out of the line",
                "ARCHITECTURE.md:3: there is no feature events; take the line out",
            ]
        );
        assert_eq!(told("no drawing", &house).len(), 1);
    }

    #[test]
    fn a_manifest_tells_what_it_needs() {
        let needs = needs(
            "[dependencies]\ngroups = { workspace = true }\n[dev-dependencies]\ntesting = { workspace = true }\n",
        )
        .unwrap();
        assert_eq!(needs.into_iter().collect::<Vec<_>>(), ["groups"]);
        assert!(super::needs("[dependencies").is_err());
    }
}

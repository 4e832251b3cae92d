//! `cargo xtask tidy`: the shape of the house. Each check is a function of texts, so that a few lines can test it.

pub mod anatomy;
pub mod graph;
pub mod lines;
pub mod migrations;
pub mod rules;

use crate::finding::Finding;
use crate::workspace::Workspace;

/// Looks at the whole house.
pub fn look(house: &Workspace) -> Result<Vec<Finding>, String> {
    let features = house.folders("features/");
    let mut found = Vec::new();
    for feature in &features {
        let folder = format!("features/{feature}/");
        found.extend(anatomy::look(feature, &house.under(&folder), house.text(&format!("{folder}README.md"))));
        let others = graph::needs(house.text(&format!("{folder}Cargo.toml")))?;
        for (path, text) in &house.texts {
            let is_rules = path == &format!("{folder}src/rules.rs") || path.starts_with(&format!("{folder}src/rules/"));
            if is_rules {
                found.extend(rules::look(path, text, &others));
            }
        }
    }
    let manifests = features
        .iter()
        .map(|feature| Ok((feature.clone(), graph::needs(house.text(&format!("features/{feature}/Cargo.toml")))?)))
        .collect::<Result<Vec<_>, String>>()?;
    found.extend(graph::look(house.text("ARCHITECTURE.md"), &manifests));
    for (path, text) in &house.texts {
        found.extend(lines::look(path, text));
    }
    found.extend(migrations::look(&house.under("platform/database/migrations/")));
    Ok(found)
}

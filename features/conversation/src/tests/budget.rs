use testing::on_each_engine;

use super::scene::{house, scene, writes};

/// Sentences people might read, none twice: what the features themselves say, which presses no better than talk does.
fn sentences() -> Vec<String> {
    let words = [accounts::words(), groups::words(), safety::words(), promises::words(), language::platform_words()];
    words
        .iter()
        .flat_map(|words| words.en.lines().chain(words.cy.lines()))
        .filter_map(|line| Some(line.split_once(" = ")?.1.replace(['{', '}', '$'], "")))
        .filter(|line| line.len() > 30)
        .collect()
}

on_each_engine! { house =>
    fn fifty_posts_of_600_letters_and_all_they_need_come_in_30_kilobytes(app) {
        let mut all = scene(&app);
        let talk = all.at("talk");
        let mut rest = sentences().into_iter();
        for number in 0..50 {
            let mut post = String::new();
            while post.chars().count() < 600 {
                post.push_str(&rest.next().expect("enough sentences"));
                post.push(' ');
            }
            let post: String = post.chars().take(600).collect();
            let she = if number % 3 == 0 { &mut all.nia } else { &mut all.robin };
            writes(she, all.group, post.trim());
        }
        let plain = all.mari.get(&talk);
        assert_eq!(plain.count("ol li"), 50);
        let style = plain.attributes("link[rel=stylesheet]", "href").pop().unwrap();
        let script = plain.attributes("script[src]", "src").pop().unwrap();
        for offered in ["gzip, deflate, br, zstd", "br"] {
            all.mari.header("accept-encoding", offered);
            let parts = [talk.as_str(), &style, &script, "/static/icon.svg"].map(|path: &str| {
                let page = all.mari.get(path);
                page.is_well();
                assert!(["br", "zstd"].contains(&page.header("content-encoding")), "{path} is not pressed");
                page.bytes.len()
            });
            let sum: usize = parts.iter().sum();
            assert!(sum <= 30 * 1024, "{sum} bytes with {offered}: {parts:?}");
        }
    }
}

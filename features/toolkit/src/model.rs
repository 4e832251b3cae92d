//! The nouns: ids, states, facts. Nothing here needs the world.

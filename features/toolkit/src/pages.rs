//! One short handler for each thing a page does.

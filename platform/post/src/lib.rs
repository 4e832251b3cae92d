//! Carriers: how a letter leaves the house. They decide nothing about who is told what.

pub mod sink;

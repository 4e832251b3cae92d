mod forms;
mod list;
mod names;
mod notes;
mod rules;
mod scene;
mod talk;

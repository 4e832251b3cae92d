mod forms;
mod list;
mod notes;
mod rules;
mod scene;
mod talk;

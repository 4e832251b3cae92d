mod press;
mod sheet;

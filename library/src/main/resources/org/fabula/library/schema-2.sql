-- Worlds: stories that share a cast and play in one place and time, in the order their user gives.
CREATE TABLE world (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE,
  made_millis INTEGER NOT NULL
);
CREATE TABLE world_story (
  world INTEGER NOT NULL REFERENCES world ON DELETE CASCADE,
  story INTEGER NOT NULL REFERENCES story ON DELETE CASCADE,
  place INTEGER NOT NULL,
  PRIMARY KEY (world, story)
) WITHOUT ROWID;
CREATE INDEX world_story_story ON world_story (story);

-- Originals, byte for byte, by their content.
CREATE TABLE original (
  sha256 TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
);

-- A story as lists show it: what its newest version says, and how far its reader has come.
-- AUTOINCREMENT: an id that a link holds never comes to mean another story.
CREATE TABLE story (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  added_millis INTEGER NOT NULL,
  -- What tells which story a file brings.
  address TEXT,
  stated_title TEXT,
  part TEXT,
  -- What lists show and sort by.
  title TEXT NOT NULL DEFAULT '',
  title_key TEXT NOT NULL DEFAULT '',
  author TEXT,
  author_key TEXT,
  format TEXT NOT NULL DEFAULT '',
  words INTEGER NOT NULL DEFAULT 0,
  chapters INTEGER NOT NULL DEFAULT 0,
  -- The reading position as it was taken; then the offset that it means in the newest version
  -- and the last passage that starts before it.
  read_millis INTEGER,
  read_chapter INTEGER,
  read_paragraph INTEGER,
  read_offset INTEGER,
  read_context TEXT,
  read_until INTEGER,
  read_passage INTEGER,
  read_share REAL NOT NULL DEFAULT 0,
  -- Last, because it is long and sorting passes it over.
  metadata BLOB NOT NULL DEFAULT x''
);
CREATE INDEX story_address ON story (address) WHERE address IS NOT NULL;
CREATE INDEX story_title ON story (title_key, id);

-- Every file that brought a story, oldest first; the newest is the one shown.
CREATE TABLE version (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  story INTEGER NOT NULL REFERENCES story ON DELETE CASCADE,
  original TEXT NOT NULL REFERENCES original,
  file_name TEXT NOT NULL,
  path TEXT,
  added_millis INTEGER NOT NULL
);
CREATE INDEX version_story ON version (story, id);
CREATE INDEX version_original ON version (original);

-- The story that the file at a path last brought.
CREATE TABLE source_path (
  path TEXT PRIMARY KEY,
  story INTEGER NOT NULL REFERENCES story ON DELETE CASCADE
);

-- The newest version, read: text and structure in the codec package's own form.
CREATE TABLE story_text (
  story INTEGER PRIMARY KEY REFERENCES story ON DELETE CASCADE,
  version INTEGER NOT NULL REFERENCES version,
  bytes BLOB NOT NULL
);

-- What was understood of the newest version. An id is never used again, so caches go by it.
CREATE TABLE fabula (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  story INTEGER NOT NULL UNIQUE REFERENCES story ON DELETE CASCADE,
  format INTEGER NOT NULL,
  bytes BLOB NOT NULL
);

-- Who matters in a story, as far as its reader has come.
CREATE TABLE main_character (
  story INTEGER NOT NULL REFERENCES story ON DELETE CASCADE,
  place INTEGER NOT NULL,
  character TEXT NOT NULL,
  name TEXT NOT NULL,
  share REAL NOT NULL,
  PRIMARY KEY (story, place)
) WITHOUT ROWID;

-- Values of facets: one row a value, whatever its spellings.
CREATE TABLE facet_value (
  id INTEGER PRIMARY KEY,
  facet TEXT NOT NULL,
  value_key TEXT NOT NULL,
  value TEXT NOT NULL,
  UNIQUE (facet, value_key)
);
CREATE TABLE story_facet (
  story INTEGER NOT NULL REFERENCES story ON DELETE CASCADE,
  value INTEGER NOT NULL REFERENCES facet_value,
  PRIMARY KEY (story, value)
) WITHOUT ROWID;

-- The index of words. Words come in folded and parted by blanks, so the tokenizer has nothing to
-- decide; the texts themselves are in story_text.
CREATE VIRTUAL TABLE shelf_words USING fts5 (
  words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);
-- One row a paragraph of story; its id is the story's and the paragraph's index, see PassageId.
CREATE VIRTUAL TABLE passage_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'ascii'
);

-- The index of talk: in which paragraphs who speaks (role 0) and is spoken to (role 1).
CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  fabula INTEGER NOT NULL REFERENCES fabula ON DELETE CASCADE
);
CREATE INDEX person_fabula ON person (fabula);
CREATE TABLE name_word (
  word TEXT NOT NULL,
  person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  PRIMARY KEY (word, person)
) WITHOUT ROWID;
CREATE INDEX name_word_person ON name_word (person);
CREATE TABLE talk (
  person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  role INTEGER NOT NULL,
  passage INTEGER NOT NULL,
  PRIMARY KEY (person, role, passage)
) WITHOUT ROWID;

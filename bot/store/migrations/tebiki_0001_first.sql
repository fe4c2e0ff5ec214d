-- tebiki.db: the talks. It names nobody, and nothing in it can be read without keys.db and the master key.
BEGIN IMMEDIATE;

CREATE TABLE meta (
  id         INTEGER PRIMARY KEY CHECK (id = 1),
  store      BLOB NOT NULL,     -- 16 random bytes, the same in keys.db
  generation INTEGER NOT NULL   -- the generation of keys.db that these rows were last in step with
);

CREATE TABLE identity (
  name   BLOB PRIMARY KEY,      -- keyed hash of platform and id
  person BLOB NOT NULL,
  proof  BLOB NOT NULL          -- keyed hash of name and person, so that nobody can point one at another
) WITHOUT ROWID;
CREATE INDEX identity_person ON identity (person);

CREATE TABLE talk (
  id     INTEGER PRIMARY KEY,   -- gives the order in which talks were begun
  name   BLOB NOT NULL UNIQUE,  -- keyed hash of person and dialog
  person BLOB NOT NULL,
  sealed BLOB NOT NULL
);
CREATE INDEX talk_person ON talk (person);

CREATE TABLE unshown (
  talk   BLOB PRIMARY KEY,      -- the talk's name
  person BLOB NOT NULL,
  turn   INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX unshown_person ON unshown (person);

PRAGMA user_version = 1;
COMMIT;

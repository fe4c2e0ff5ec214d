-- What platforms need: where the messages of a talk are, and the updates that they will not send again.
BEGIN IMMEDIATE;

CREATE TABLE shown (
  talk   INTEGER PRIMARY KEY,   -- talk.id
  sealed BLOB NOT NULL          -- under the person's own key, bound to the talk's name
);

CREATE TABLE inbox (
  platform TEXT NOT NULL,
  id       INTEGER NOT NULL,    -- the platform's own number of the update
  sealed   BLOB NOT NULL,       -- under the inbox key in keys.db
  PRIMARY KEY (platform, id)
);

CREATE TABLE processed (
  platform TEXT NOT NULL,
  id       INTEGER NOT NULL,
  hour     INTEGER NOT NULL,    -- in which it was processed, since 1970; 0 until that is known
  PRIMARY KEY (platform, id)
) WITHOUT ROWID;

PRAGMA user_version = 2;
COMMIT;

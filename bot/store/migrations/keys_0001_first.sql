-- keys.db: what opens the rows of tebiki.db. Never part of a backup: whoever forgets a person destroys a row here.
BEGIN IMMEDIATE;

CREATE TABLE meta (
  id         INTEGER PRIMARY KEY CHECK (id = 1),
  store      BLOB NOT NULL,     -- 16 random bytes, the same in tebiki.db
  key_id     BLOB NOT NULL,     -- tells a wrong master key from damage
  index_key  BLOB NOT NULL,     -- wrapped by the master key; turns names into keyed hashes
  generation INTEGER NOT NULL   -- raised by each change of person_key
);

CREATE TABLE person_key (
  person  BLOB PRIMARY KEY,     -- 16 random bytes
  wrapped BLOB NOT NULL         -- the person's own key, wrapped by the master key
) WITHOUT ROWID;

PRAGMA user_version = 1;
COMMIT;

-- What opens the inbox of tebiki.db. Replaced daily, so that an old copy of the inbox opens nothing.
BEGIN IMMEDIATE;

CREATE TABLE inbox_key (
  id      INTEGER PRIMARY KEY CHECK (id = 1),
  day     INTEGER NOT NULL,     -- on which it was made, since 1970
  wrapped BLOB NOT NULL         -- 32 random bytes, wrapped by the master key
);

PRAGMA user_version = 2;
COMMIT;

-- Who wants to be written to, and in which minute. When, and nothing else, can be read here.
BEGIN IMMEDIATE;

CREATE TABLE reminder (
  talk   BLOB PRIMARY KEY,      -- the talk's name
  person BLOB NOT NULL,
  due    INTEGER NOT NULL       -- in minutes since 1970; the same as in the sealed talk
) WITHOUT ROWID;
CREATE INDEX reminder_person ON reminder (person);
CREATE INDEX reminder_due ON reminder (due, talk);

PRAGMA user_version = 3;
COMMIT;

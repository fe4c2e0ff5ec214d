-- One person on two platforms: what was shown is noted for each, and a person may have taken in another.
BEGIN IMMEDIATE;

ALTER TABLE shown RENAME TO shown_before;
CREATE TABLE shown (
  talk     INTEGER NOT NULL,      -- talk.id
  identity BLOB NOT NULL,         -- the first 8 bytes of identity.name: where it was shown
  sealed   BLOB NOT NULL          -- under the person's own key, bound to the talk's name and the identity
);
CREATE UNIQUE INDEX shown_where ON shown (talk, identity);
INSERT INTO shown (talk, identity, sealed)
  SELECT shown_before.talk, substr(identity.name, 1, 8), shown_before.sealed
  FROM shown_before JOIN talk ON talk.id = shown_before.talk JOIN identity ON identity.person = talk.person;
DROP TABLE shown_before;

CREATE TABLE absorbed (
  person BLOB PRIMARY KEY,        -- who is no person of their own any more; their key goes with that of `into`
  into_  BLOB NOT NULL,
  proof  BLOB NOT NULL            -- keyed hash of both, so that nobody can point one at another
) WITHOUT ROWID;
CREATE INDEX absorbed_into ON absorbed (into_);

PRAGMA user_version = 4;
COMMIT;

-- How a running process comes by the new wrapping key when the master key is rotated. Empty but for a minute then.
BEGIN IMMEDIATE;

CREATE TABLE successor (
  key_id  BLOB PRIMARY KEY,     -- of the master key before
  next_id BLOB NOT NULL,        -- of the one after
  wrapped BLOB NOT NULL         -- the wrapping key after, wrapped by the one before
) WITHOUT ROWID;

PRAGMA user_version = 3;
COMMIT;

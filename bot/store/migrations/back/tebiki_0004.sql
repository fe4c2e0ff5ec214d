-- Back to 0003, whose Tebiki knows one place a talk: what was shown is noted anew from here on, so that hiding reaches
-- no further back. Who is on two platforms stays one person; which keys were theirs before is not known any more.
BEGIN IMMEDIATE;

DROP TABLE shown;
CREATE TABLE shown (
  talk   INTEGER PRIMARY KEY,   -- talk.id
  sealed BLOB NOT NULL          -- under the person's own key, bound to the talk's name
);

DROP TABLE absorbed;

PRAGMA user_version = 3;
COMMIT;

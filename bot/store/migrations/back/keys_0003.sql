-- Back to 0002, whose Tebiki has no way to change the master key while it runs. No rotation may be under way.
BEGIN IMMEDIATE;

DROP TABLE successor;

PRAGMA user_version = 2;
COMMIT;

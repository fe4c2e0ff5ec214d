-- Back to 0002, whose Tebiki knows no reminders: those that people have asked for are not sent any more.
BEGIN IMMEDIATE;

DROP TABLE reminder;

PRAGMA user_version = 2;
COMMIT;

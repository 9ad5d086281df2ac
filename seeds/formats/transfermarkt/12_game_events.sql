INSERT INTO event
SELECT f.filename, ROW_NUMBER() OVER (), "$game", TRY_CAST("$minute" AS INTEGER), LOWER("$type"), "$club", "$player", LOWER("$description")
FROM "$read" AS f;

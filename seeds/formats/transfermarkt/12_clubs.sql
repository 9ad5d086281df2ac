INSERT INTO known_club
SELECT "$club", "$name"
FROM "$read" AS f;

INSERT INTO known_competition
SELECT "$competition", "$name"
FROM "$read" AS f;

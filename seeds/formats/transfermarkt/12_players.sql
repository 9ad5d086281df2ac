INSERT INTO known_player
SELECT "$player", "$name"
FROM "$read" AS f;

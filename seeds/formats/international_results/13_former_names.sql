-- Former names, under which other sources have them; results.csv has every match under the name of today.
INSERT INTO also_named
SELECT "$current", "$former"
FROM "$read" AS f;

-- The code of a team is a further name of it.
INSERT INTO also_named
SELECT MIN("$team"), "$code"
FROM "$read" AS f
GROUP BY "$code"
HAVING COUNT(*) = 1;

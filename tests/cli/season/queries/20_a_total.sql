-- How many people came to each place? (Its name sorts before that of the view it reads.)
CREATE VIEW a_total AS
SELECT l.competition, l.season, l.place, SUM(v.people) AS people
FROM places AS l
INNER JOIN place AS p ON l.place = p.name
LEFT JOIN visit AS v ON p.place_id = v.place_id
GROUP BY l.competition, l.season, l.place
ORDER BY people DESC, l.place;
COMMENT ON VIEW a_total IS 'The people who came to each place';
COMMENT ON COLUMN a_total.people IS 'How many; NULL where none is known';

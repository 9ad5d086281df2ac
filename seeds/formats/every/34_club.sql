-- Clubs, by the names that the files use. One that goes by two names is one club if you remove its second row here and
-- make that name an alias of the first below.
-- written out
INSERT INTO club (club_id, name, citation_id)
SELECT c.club_id, c.name, c.citation_id, 'may be the same club as ' || c.like_name AS comment
FROM club_of AS c
ORDER BY c.club_id;
-- written out
INSERT INTO club_alias (club_id, alias, citation_id)
SELECT DISTINCT c.club_id, a.alias, c.citation_id
FROM also_named AS a
JOIN club_of AS c
    ON c.name = a.club
WHERE a.alias <> c.name
ORDER BY c.club_id, a.alias;

-- Which of them played which season.
CREATE TEMP TABLE club_named AS
SELECT c.name, c.club_id FROM club AS c
UNION
SELECT a.alias, MIN(a.club_id) FROM club_alias AS a ANTI JOIN club AS c ON c.name = a.alias GROUP BY a.alias HAVING COUNT(*) = 1;
INSERT INTO club_season (season_id, club_id, citation_id)
SELECT s.season_id, COALESCE(c.club_id, g.club), MIN(i.citation_id)
FROM (SELECT competition, season, file, home AS club FROM game UNION SELECT competition, season, file, away FROM game) AS g
LEFT JOIN club_named AS c
    ON c.name = g.club
JOIN competition AS k
    ON k.name = g.competition
JOIN season AS s
    ON s.competition_id = k.competition_id AND s.name = g.season
JOIN input AS i
    ON i.file = g.file
GROUP BY ALL;

-- Competition > season > tournament, by the names that the files use. The views print `name`; where you change one of a
-- competition or season, change it in 45_stage.sql, too, or leave the rows there as the files have them.
-- written out
INSERT INTO competition (competition_id, name, country, level, citation_id)
SELECT s.competition_id, s.competition, NULL, NULL, MIN(s.citation_id)
FROM season_of AS s
GROUP BY s.competition_id, s.competition
ORDER BY s.competition_id;
-- written out
INSERT INTO season (season_id, competition_id, name, previous_season, next_season, citation_id)
SELECT s.season_id, s.competition_id, s.season, NULL, NULL, s.citation_id
FROM season_of AS s
ORDER BY s.season_id;
-- written out
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id)
SELECT t.tournament_id, t.season_id, t.name, t.ordinal, t.citation_id
FROM tournament_of AS t
ORDER BY t.season_id, t.ordinal;

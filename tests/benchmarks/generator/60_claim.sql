-- What the sources print of each season, and what they do not know.

INSERT INTO claim (claim_id, season_id, statistic, tournament_id, phase, club_id, number, citation_id)
SELECT h.tournament_id || '-' || c.statistic, s.season_id, c.statistic, h.tournament_id, NULL, CASE c.statistic WHEN 'champion' THEN w.club_id ELSE w.loser_id END, NULL, s.league || '-almanac'
FROM made.winners AS w
INNER JOIN made.seasons AS s ON w.number = s.number
INNER JOIN made.halves AS h ON w.number = h.number AND w.half = h.half
CROSS JOIN (VALUES ('champion'), ('runner-up')) AS c (statistic)
WHERE w.round = 3
UNION ALL
SELECT s.season_id || '-promoted', s.season_id, 'promoted', NULL, NULL, w.club_id, NULL, s.league || '-both'
FROM made.winners AS w
INNER JOIN made.seasons AS s ON w.number = s.number
WHERE w.round = 4
UNION ALL
SELECT g.stage_id || '-matches', s.season_id, 'phase matches', g.tournament_id, g.phase, NULL, COUNT(*), s.league || '-yearbook'
FROM made.games AS m
INNER JOIN made.stages AS g ON m.stage_id = g.stage_id
INNER JOIN made.seasons AS s ON m.number = s.number
WHERE m.round = 0
GROUP BY g.stage_id, s.season_id, g.tournament_id, g.phase, s.league;

INSERT INTO gap (gap_id, season_id, tournament_id, phase, belongs_in, description, quantity, reason)
SELECT s.season_id || '-scorers', s.season_id, NULL, NULL, 'goal.player_id', 'Scorers', COUNT(*), 'The almanac does not name them'
FROM made.scored AS g
INNER JOIN made.seasons AS s ON g.number = s.number
WHERE g.player_id IS NULL
GROUP BY s.season_id;

-- Who is champion of each tournament, over whom, and how was it decided?
-- Grain: tournament that has a champion.
-- Key: competition, season, tournament
CREATE OR REPLACE VIEW champions AS
SELECT
    n.name AS competition,
    s.name AS season,
    t.name AS tournament,
    a.name AS champion,
    b.name AS runner_up,
    x.decided_by,
    x.remark
FROM season_outcomes AS x
INNER JOIN season AS s ON x.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
INNER JOIN tournament AS t ON x.tournament_id = t.tournament_id
LEFT JOIN season_clubs AS a ON x.season_id = a.season_id AND x.club_id = a.club_id
LEFT JOIN season_clubs AS b ON x.season_id = b.season_id AND x.opponent_id = b.club_id
WHERE x.outcome = 'champion'
ORDER BY n.name, s.name, t.ordinal, t.name;

COMMENT ON VIEW champions IS 'Who is champion of each tournament, over whom, and how was it decided? One row a tournament that has a champion.';
COMMENT ON COLUMN champions.competition IS 'Name of the competition';
COMMENT ON COLUMN champions.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN champions.tournament IS 'Name of the tournament';
COMMENT ON COLUMN champions.champion IS 'Champion; NULL while undecided';
COMMENT ON COLUMN champions.runner_up IS 'Runner-up; NULL while undecided';
COMMENT ON COLUMN champions.decided_by IS 'What decided the final; for a table, the criterion that separates the first two';
COMMENT ON COLUMN champions.remark IS 'Why there is no champion, or no runner-up, though what it depends on is decided; NULL elsewhere';

-- Who is promoted, over whom, and how was it decided?
-- Grain: season and way to promotion; a way that has promoted nobody yet has a row without a club.
-- Key: competition, season
CREATE OR REPLACE VIEW promotion AS
SELECT
    n.name AS competition,
    s.name AS season,
    a.name AS promoted,
    b.name AS "over",
    x.decided_by,
    x.remark
FROM season_outcomes AS x
INNER JOIN season AS s ON x.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
LEFT JOIN season_clubs AS a ON x.season_id = a.season_id AND x.club_id = a.club_id
LEFT JOIN season_clubs AS b ON x.season_id = b.season_id AND x.opponent_id = b.club_id
WHERE x.outcome = 'promoted'
ORDER BY n.name, s.name, x.ordinal, x.number, a.name;

COMMENT ON VIEW promotion IS 'Who is promoted, over whom, and how was it decided? One row a season and way to promotion.';
COMMENT ON COLUMN promotion.competition IS 'Name of the competition';
COMMENT ON COLUMN promotion.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN promotion.promoted IS 'Promoted club; NULL while undecided';
COMMENT ON COLUMN promotion."over" IS 'Club beaten for promotion; NULL where there is none';
COMMENT ON COLUMN promotion.decided_by IS 'What decided the tie; both tournaments for a double champion; the criterion of the table';
COMMENT ON COLUMN promotion.remark IS 'Why nobody is promoted though what it depends on is decided: clubs share a place, or one has two ways in; NULL elsewhere';

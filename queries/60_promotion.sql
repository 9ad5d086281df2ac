-- Who is promoted, over whom, and how was it decided?
-- Grain: season and way to promotion; a way that has promoted nobody yet has a row without a club.
CREATE VIEW promotion AS
SELECT
    x.competition,
    x.season,
    a.name AS promoted,
    b.name AS "over",
    x.decided_by
FROM season_outcomes AS x
LEFT JOIN club AS a ON x.club_id = a.club_id
LEFT JOIN club AS b ON x.opponent_id = b.club_id
WHERE x.outcome = 'promoted'
ORDER BY x.competition, x.season, x.ordinal, x.number, a.name;

COMMENT ON VIEW promotion IS 'Who is promoted, over whom, and how was it decided? One row a season and way to promotion.';
COMMENT ON COLUMN promotion.competition IS 'Name of the competition';
COMMENT ON COLUMN promotion.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN promotion.promoted IS 'Promoted club; NULL while undecided';
COMMENT ON COLUMN promotion."over" IS 'Club beaten for promotion; NULL where there is none';
COMMENT ON COLUMN promotion.decided_by IS 'What decided the tie; both tournaments for a double champion; the criterion of the table';

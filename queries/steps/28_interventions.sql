-- What did authorities do to the points of each club: adjustments, and rulings on its matches?
-- Grain: club, adjustment or ruling; a ruling on a match stands for either club.
CREATE OR REPLACE TABLE interventions AS
WITH adjusted AS (
    SELECT
        t.season_id,
        t.tournament_id,
        g.stage_id,
        a.club_id,
        'points adjustment' AS what,
        a.counts_for IN ('table', 'both') AS is_for_table,
        a.counts_for IN ('relegation', 'both') AS is_for_relegation,
        CASE WHEN a.points > 0 THEN '+' ELSE '' END || CAST(a.points AS VARCHAR) || ': ' || a.reason AS says,
        a.citation_id
    FROM points_adjustment AS a
    INNER JOIN stage AS g ON a.stage_id = g.stage_id
    INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
),

ruled AS (
    SELECT
        t.season_id,
        t.tournament_id,
        g.stage_id,
        m.home_club_id,
        m.away_club_id,
        r.ruling <> 'not for relegation' AS is_for_table,
        r.ruling <> 'not for the table' AS is_for_relegation,
        h.name || ' against ' || a.name || ' ' || r.ruling
            || COALESCE(' ' || CAST(r.home_goals AS VARCHAR) || '-' || CAST(r.away_goals AS VARCHAR), '') || ': ' || r.reason AS says,
        r.citation_id
    FROM match_ruling AS r
    INNER JOIN match AS m ON r.match_id = m.match_id
    INNER JOIN stage AS g ON m.stage_id = g.stage_id
    INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
    INNER JOIN season_clubs AS h ON t.season_id = h.season_id AND m.home_club_id = h.club_id
    INNER JOIN season_clubs AS a ON t.season_id = a.season_id AND m.away_club_id = a.club_id
    WHERE r.ruling <> 'postponed'
)

SELECT a.season_id, a.tournament_id, a.stage_id, a.club_id, a.what, a.is_for_table, a.is_for_relegation, a.says, a.citation_id
FROM adjusted AS a
UNION ALL
SELECT r.season_id, r.tournament_id, r.stage_id, r.home_club_id AS club_id, 'ruling' AS what, r.is_for_table, r.is_for_relegation, r.says, r.citation_id
FROM ruled AS r
UNION ALL
SELECT r.season_id, r.tournament_id, r.stage_id, r.away_club_id AS club_id, 'ruling' AS what, r.is_for_table, r.is_for_relegation, r.says, r.citation_id
FROM ruled AS r
ORDER BY season_id, stage_id;

COMMENT ON TABLE interventions IS 'Step: what did authorities do to the points of each club? One row a club and adjustment or ruling.';
COMMENT ON COLUMN interventions.season_id IS 'Key of the season';
COMMENT ON COLUMN interventions.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN interventions.stage_id IS 'Key of the stage';
COMMENT ON COLUMN interventions.club_id IS 'Key of the club';
COMMENT ON COLUMN interventions.what IS 'points adjustment or ruling';
COMMENT ON COLUMN interventions.is_for_table IS 'Whether it bears on the table';
COMMENT ON COLUMN interventions.is_for_relegation IS 'Whether it bears on relegation';
COMMENT ON COLUMN interventions.says IS 'What it was, and why';
COMMENT ON COLUMN interventions.citation_id IS 'Key of its citation';

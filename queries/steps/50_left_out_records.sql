-- Which matches of a club are left out of a ranking across groups, since they were against a club at a place that does not count?
-- Grain: table, club.
CREATE OR REPLACE TABLE left_out_records AS
SELECT
    p.stage_id,
    m.club_id,
    CAST(COUNT(*) AS INTEGER) AS played,
    CAST(SUM(CASE WHEN m.result = 'win' THEN 1 ELSE 0 END) AS INTEGER) AS won,
    CAST(SUM(CASE WHEN m.result = 'draw' THEN 1 ELSE 0 END) AS INTEGER) AS drawn,
    CAST(SUM(CASE WHEN m.result = 'defeat' THEN 1 ELSE 0 END) AS INTEGER) AS lost,
    CAST(SUM(COALESCE(m.goals_for, 0)) AS INTEGER) AS goals_for,
    CAST(SUM(COALESCE(m.goals_against, 0)) AS INTEGER) AS goals_against,
    CAST(SUM(m.points * COALESCE(u.points_unit, 1)) AS INTEGER) AS points
FROM table_part AS p
INNER JOIN table_stages AS k ON p.from_stage_id = k.stage_id
INNER JOIN match_sides AS m ON k.match_stage_id = m.stage_id AND m.format = 'league' AND m.is_for_table
INNER JOIN table_records AS c ON p.from_stage_id = c.stage_id AND m.club_id = c.club_id
INNER JOIN table_places AS o ON p.from_stage_id = o.stage_id AND m.opponent_id = o.club_id AND o.position >= p.left_out_from_place
INNER JOIN stage AS g ON p.stage_id = g.stage_id
LEFT JOIN table_rule AS u ON g.table_rule_id = u.table_rule_id
WHERE p.part = 'place'
GROUP BY p.stage_id, m.club_id
ORDER BY p.stage_id, m.club_id;

COMMENT ON TABLE left_out_records IS 'Step: which matches of a club are left out of a ranking across groups, since they were against a club at a place that does not count? One row a table and club.';
COMMENT ON COLUMN left_out_records.stage_id IS 'Key of the stage whose table it is';
COMMENT ON COLUMN left_out_records.club_id IS 'Key of the club';
COMMENT ON COLUMN left_out_records.played IS 'Matches left out';
COMMENT ON COLUMN left_out_records.won IS 'Of them won';
COMMENT ON COLUMN left_out_records.drawn IS 'Of them drawn';
COMMENT ON COLUMN left_out_records.lost IS 'Of them lost';
COMMENT ON COLUMN left_out_records.goals_for IS 'Goals scored in them';
COMMENT ON COLUMN left_out_records.goals_against IS 'Goals conceded in them';
COMMENT ON COLUMN left_out_records.points IS 'Points earned in them';

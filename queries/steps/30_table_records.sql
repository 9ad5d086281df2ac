-- What has each club of a league stage won, drawn, lost and scored, points adjusted?
-- Grain: stage, club. From the matches once they are complete: where a source prints the table, or its points, every
-- club there has as many matches as printed. Until then as printed.
CREATE OR REPLACE TABLE table_records AS
WITH sides AS (
    SELECT
        COALESCE(m.play_off_for_stage_id, m.stage_id) AS stage_id,
        m.club_id,
        m.goals_for,
        m.goals_against,
        COALESCE(m.shoot_out_for, 0) - COALESCE(m.shoot_out_against, 0) AS shoot_out_difference,
        m.is_away,
        m.is_for_table AND m.play_off_for_stage_id IS NULL AS is_in_table,
        m.is_counted AND m.play_off_for_stage_id IS NOT NULL AS is_play_off
    FROM match_sides AS m
    WHERE m.format = 'league' OR m.play_off_for_stage_id IS NOT NULL
),

from_matches AS (
    SELECT
        m.stage_id,
        m.club_id,
        CAST(SUM(CASE WHEN m.is_in_table THEN 1 ELSE 0 END) AS INTEGER) AS played,
        CAST(SUM(CASE WHEN m.is_in_table AND m.goals_for > m.goals_against THEN 1 ELSE 0 END) AS INTEGER) AS won,
        CAST(SUM(CASE WHEN m.is_in_table AND m.goals_for = m.goals_against THEN 1 ELSE 0 END) AS INTEGER) AS drawn,
        CAST(SUM(CASE WHEN m.is_in_table AND m.goals_for < m.goals_against THEN 1 ELSE 0 END) AS INTEGER) AS lost,
        CAST(SUM(CASE WHEN m.is_in_table THEN m.goals_for ELSE 0 END) AS INTEGER) AS scored,
        CAST(SUM(CASE WHEN m.is_in_table THEN m.goals_against ELSE 0 END) AS INTEGER) AS conceded,
        CAST(SUM(CASE WHEN m.is_in_table AND m.is_away THEN m.goals_for ELSE 0 END) AS INTEGER) AS scored_away,
        CAST(SUM(CASE WHEN m.is_in_table AND m.is_away AND m.goals_for > m.goals_against THEN 1 ELSE 0 END) AS INTEGER) AS won_away,
        CAST(SUM(CASE WHEN m.is_play_off THEN 1 ELSE 0 END) AS INTEGER) AS play_off_played,
        CAST(SUM(CASE WHEN m.is_play_off THEN SIGN(m.goals_for - m.goals_against) ELSE 0 END) AS INTEGER) AS play_off_balance,
        CAST(SUM(CASE WHEN m.is_play_off THEN m.goals_for - m.goals_against ELSE 0 END) AS INTEGER) AS play_off_goal_difference,
        CAST(SUM(CASE WHEN m.is_play_off THEN m.shoot_out_difference ELSE 0 END) AS INTEGER) AS play_off_shoot_out_difference
    FROM sides AS m
    GROUP BY m.stage_id, m.club_id
),

adjustments AS (
    SELECT
        a.stage_id,
        a.club_id,
        CAST(SUM(a.points) AS INTEGER) AS points
    FROM points_adjustment AS a
    WHERE a.counts_for IN ('table', 'both')
    GROUP BY a.stage_id, a.club_id
),

from_print AS (
    SELECT
        p.stage_id,
        p.club_id,
        'published' AS basis,
        p.played,
        p.won,
        p.drawn,
        p.lost,
        p.goals_for,
        p.goals_against,
        p.points
    FROM published_standing AS p
    UNION ALL
    SELECT
        p.stage_id,
        p.club_id,
        'points' AS basis,
        p.played,
        CAST(NULL AS INTEGER) AS won,
        CAST(NULL AS INTEGER) AS drawn,
        CAST(NULL AS INTEGER) AS lost,
        CAST(NULL AS INTEGER) AS goals_for,
        CAST(NULL AS INTEGER) AS goals_against,
        p.points
    FROM table_points AS p
    LEFT JOIN (SELECT DISTINCT b.stage_id FROM published_standing AS b) AS b ON p.stage_id = b.stage_id
    WHERE b.stage_id IS NULL
),

-- a print holds until the matches of all its clubs are there
printed_stages AS (
    SELECT
        p.stage_id,
        MAX(CASE WHEN COALESCE(m.played, 0) < p.played THEN 1 ELSE 0 END) AS lacks_matches,
        MAX(COALESCE(m.played, 0)) AS most_played
    FROM from_print AS p
    LEFT JOIN from_matches AS m ON p.stage_id = m.stage_id AND p.club_id = m.club_id
    GROUP BY p.stage_id
),

records AS (
    SELECT
        m.stage_id,
        m.club_id,
        'matches' AS basis,
        m.played,
        m.won,
        m.drawn,
        m.lost,
        m.scored AS goals_for,
        m.conceded AS goals_against,
        m.scored_away AS away_goals_for,
        m.won_away AS away_wins,
        m.play_off_played,
        m.play_off_balance,
        m.play_off_goal_difference,
        m.play_off_shoot_out_difference,
        COALESCE(a.points, 0) AS adjustment,
        r.points_win * m.won + r.points_draw * m.drawn + COALESCE(a.points, 0) AS points
    FROM from_matches AS m
    INNER JOIN stage AS g ON m.stage_id = g.stage_id
    LEFT JOIN table_rule AS r ON g.table_rule_id = r.table_rule_id
    LEFT JOIN adjustments AS a ON m.stage_id = a.stage_id AND m.club_id = a.club_id
    UNION ALL
    SELECT
        p.stage_id,
        p.club_id,
        p.basis,
        p.played,
        p.won,
        p.drawn,
        p.lost,
        p.goals_for,
        p.goals_against,
        CAST(NULL AS INTEGER) AS away_goals_for,
        CAST(NULL AS INTEGER) AS away_wins,
        CAST(NULL AS INTEGER) AS play_off_played,
        CAST(NULL AS INTEGER) AS play_off_balance,
        CAST(NULL AS INTEGER) AS play_off_goal_difference,
        CAST(NULL AS INTEGER) AS play_off_shoot_out_difference,
        CAST(NULL AS INTEGER) AS adjustment,
        p.points
    FROM from_print AS p
)

SELECT
    t.season_id,
    g.tournament_id,
    k.stage_id,
    k.club_id,
    k.basis,
    k.played,
    k.won,
    k.drawn,
    k.lost,
    k.goals_for,
    k.goals_against,
    k.away_goals_for,
    k.away_wins,
    k.play_off_played,
    k.play_off_balance,
    k.play_off_goal_difference,
    k.play_off_shoot_out_difference,
    k.adjustment,
    k.points
FROM records AS k
INNER JOIN stage AS g ON k.stage_id = g.stage_id
INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
LEFT JOIN printed_stages AS p ON k.stage_id = p.stage_id
WHERE (k.basis = 'matches') = (p.stage_id IS NULL OR (p.lacks_matches = 0 AND p.most_played > 0))
ORDER BY t.season_id, k.stage_id;

COMMENT ON TABLE table_records IS 'Step: what has each club of a league stage won, drawn, lost and scored, points adjusted? One row a stage and club.';
COMMENT ON COLUMN table_records.season_id IS 'Key of the season';
COMMENT ON COLUMN table_records.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN table_records.stage_id IS 'Key of the stage';
COMMENT ON COLUMN table_records.club_id IS 'Key of the club';
COMMENT ON COLUMN table_records.basis IS 'matches: computed from them; published: as a source prints it; points: of which points alone are known';
COMMENT ON COLUMN table_records.played IS 'Matches played';
COMMENT ON COLUMN table_records.won IS 'Matches won';
COMMENT ON COLUMN table_records.drawn IS 'Matches drawn';
COMMENT ON COLUMN table_records.lost IS 'Matches lost';
COMMENT ON COLUMN table_records.goals_for IS 'Goals scored';
COMMENT ON COLUMN table_records.goals_against IS 'Goals conceded';
COMMENT ON COLUMN table_records.away_goals_for IS 'Goals scored away';
COMMENT ON COLUMN table_records.away_wins IS 'Matches won away';
COMMENT ON COLUMN table_records.play_off_played IS 'Play-off matches';
COMMENT ON COLUMN table_records.play_off_balance IS 'Play-off matches won less those lost';
COMMENT ON COLUMN table_records.play_off_goal_difference IS 'Goal difference in play-off matches';
COMMENT ON COLUMN table_records.play_off_shoot_out_difference IS 'Shoot-out kicks scored less conceded in play-off matches';
COMMENT ON COLUMN table_records.adjustment IS 'Points added, or deducted where negative';
COMMENT ON COLUMN table_records.points IS 'Points';

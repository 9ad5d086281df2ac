-- What do the tournaments that count for a relegation of a season make for each club, and are they over?
-- Grain: season, relegation, club. It is open while a league of a tournament that counts is open, or nothing is known of it; recorded
-- points are open only while a match is to come. Until then clubs that have not played are there, too.
CREATE OR REPLACE TABLE relegation_totals AS
WITH recorded AS (
    SELECT DISTINCT
        r.season_id,
        r.relegation,
        r.tournament_id
    FROM relegation_records AS r
    WHERE r.goals_for IS NULL
),

play_offs_to_come AS (
    SELECT DISTINCT
        q.season_id,
        q.ordinal AS relegation
    FROM season_relegation AS q
    INNER JOIN match_scores AS m ON q.play_off_stage_id = m.stage_id
    WHERE m.is_to_come
),

relegations AS (
    SELECT
        q.season_id,
        q.ordinal AS relegation,
        MAX(CASE
            WHEN c.season_id IS NOT NULL THEN 1
            WHEN w.tournament_id IS NULL THEN 0
            WHEN d.season_id IS NOT NULL THEN CASE WHEN s.has_matches_to_come THEN 1 ELSE 0 END
            WHEN s.stage_id IS NULL OR s.is_open THEN 1
            ELSE 0
        END) AS is_open
    FROM season_relegation AS q
    INNER JOIN relegation_rule AS r ON q.relegation_rule_id = r.relegation_rule_id AND r.method IN ('average', 'points')
    LEFT JOIN relegation_tournament AS w ON q.season_id = w.season_id AND q.ordinal = w.relegation
    LEFT JOIN relegation_leagues AS g
        ON w.season_id = g.season_id AND w.relegation = g.relegation AND w.tournament_id = g.tournament_id
    LEFT JOIN league_states AS s ON g.stage_id = s.stage_id
    LEFT JOIN recorded AS d ON w.season_id = d.season_id AND w.relegation = d.relegation AND w.tournament_id = d.tournament_id
    LEFT JOIN play_offs_to_come AS c ON q.season_id = c.season_id AND q.ordinal = c.relegation
    GROUP BY q.season_id, q.ordinal
),

totals AS (
    SELECT
        r.season_id,
        r.relegation,
        r.club_id,
        CAST(SUM(r.weight * r.points) AS INTEGER) AS points_counted,
        CAST(SUM(r.weight * r.played) AS INTEGER) AS played_counted,
        CAST(COUNT(*) AS INTEGER) AS tournaments,
        -- of the season itself, where a match of it is known of the club
        CAST(CASE
            WHEN SUM(CASE WHEN t.season_id = r.season_id AND r.goals_for IS NULL THEN 1 ELSE 0 END) = 0
                THEN SUM(CASE WHEN t.season_id = r.season_id THEN r.goals_for - r.goals_against ELSE 0 END)
        END AS INTEGER) AS season_goal_difference,
        -- known only where the matches of every tournament are
        CAST(CASE WHEN COUNT(*) = COUNT(r.goals_for) THEN SUM(r.weight * (r.goals_for - r.goals_against)) END AS INTEGER) AS goal_difference,
        CAST(CASE WHEN COUNT(*) = COUNT(r.goals_for) THEN SUM(r.weight * r.goals_for) END AS INTEGER) AS scored
    FROM relegation_records AS r
    INNER JOIN tournament AS t ON r.tournament_id = t.tournament_id
    GROUP BY r.season_id, r.relegation, r.club_id
)

SELECT
    c.season_id,
    c.relegation,
    c.club_id,
    COALESCE(t.points_counted, 0) AS points_counted,
    COALESCE(t.played_counted, 0) AS played_counted,
    COALESCE(t.tournaments, 0) AS tournaments,
    CASE WHEN t.club_id IS NULL THEN 0 ELSE t.goal_difference END AS goal_difference,
    CASE WHEN t.club_id IS NULL THEN 0 ELSE t.scored END AS scored,
    CASE WHEN t.club_id IS NULL THEN 0 ELSE t.season_goal_difference END AS season_goal_difference,
    s.is_open = 1 AS is_open
FROM relegation_clubs AS c
INNER JOIN relegations AS s ON c.season_id = s.season_id AND c.relegation = s.relegation
LEFT JOIN totals AS t ON c.season_id = t.season_id AND c.relegation = t.relegation AND c.club_id = t.club_id
WHERE t.club_id IS NOT NULL OR s.is_open = 1
ORDER BY c.season_id, c.relegation;

COMMENT ON TABLE relegation_totals IS 'Step: what do the tournaments that count for a relegation of a season make for each club, and are they over? One row a season, relegation and club.';
COMMENT ON COLUMN relegation_totals.season_id IS 'Key of the season';
COMMENT ON COLUMN relegation_totals.relegation IS 'Which relegation of the season, 1 first';
COMMENT ON COLUMN relegation_totals.club_id IS 'Key of the club';
COMMENT ON COLUMN relegation_totals.points_counted IS 'Points that count for relegation';
COMMENT ON COLUMN relegation_totals.played_counted IS 'Matches that count for relegation';
COMMENT ON COLUMN relegation_totals.tournaments IS 'Tournaments that count for the club';
COMMENT ON COLUMN relegation_totals.goal_difference IS 'Goal difference in them; NULL unless the matches of all are known';
COMMENT ON COLUMN relegation_totals.scored IS 'Goals scored in them; NULL unless the matches of all are known';
COMMENT ON COLUMN relegation_totals.season_goal_difference IS 'Goal difference in those of the season itself; NULL unless the matches of all of them are known';
COMMENT ON COLUMN relegation_totals.is_open IS 'Whether anything that counts is still to come or not known';

-- A penalty shoot-out in a tie that was not level when it began, where the rules look at the aggregate before, or in a match
-- that was not drawn, where wins decide.
-- Severity: error
-- On load: refuse
--
-- The aggregate decides such a tie whatever the shoot-out says: one of the two is wrong, and the winner may be.
WITH aggregates_first AS (
    SELECT d.tie_rule_id
    FROM tie_decider AS d
    GROUP BY d.tie_rule_id
    HAVING MIN(CASE WHEN d.decider = 'aggregate' THEN d.ordinal END)
        < COALESCE(MIN(CASE WHEN d.decider = 'penalties' THEN d.ordinal END), MAX(d.ordinal) + 1)
)

SELECT
    n.name AS competition,
    s.name AS season,
    'tie ' || x.club_1_id || ' - ' || x.club_2_id || ', ' || x.stage_id AS subject,
    'a level tie' AS expected,
    CASE
        WHEN x.replay_1 IS NULL THEN CAST(x.aggregate_1 AS VARCHAR) || '-' || CAST(x.aggregate_2 AS VARCHAR)
        ELSE 'replay ' || CAST(x.replay_1 AS VARCHAR) || '-' || CAST(x.replay_2 AS VARCHAR)
    END AS found
FROM ties AS x
INNER JOIN aggregates_first AS r ON x.tie_rule_id = r.tie_rule_id
INNER JOIN season AS s ON x.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
WHERE x.shoot_out_side IS NOT NULL
    AND ((x.replay_1 IS NULL AND x.aggregate_1 <> x.aggregate_2) OR x.replay_1 <> x.replay_2)
UNION ALL
SELECT
    n.name AS competition,
    s.name AS season,
    h.name || ' - ' || a.name || ', ' || t.name || ', ' || g.name || ' (match ' || m.match_id || ')' AS subject,
    'a drawn match' AS expected,
    CAST(m.home_goals + COALESCE(m.home_extra_time_goals, 0) AS VARCHAR) || '-'
        || CAST(m.away_goals + COALESCE(m.away_extra_time_goals, 0) AS VARCHAR) AS found
FROM match_scores AS m
INNER JOIN stage AS g ON m.stage_id = g.stage_id
INNER JOIN tournament AS t ON m.tournament_id = t.tournament_id
INNER JOIN tie_rule AS r ON g.tie_rule_id = r.tie_rule_id AND r.wins_needed IS NOT NULL
INNER JOIN season AS s ON m.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
INNER JOIN club AS h ON m.home_club_id = h.club_id
INNER JOIN club AS a ON m.away_club_id = a.club_id
WHERE (m.home_shoot_out_goals IS NOT NULL OR m.shoot_out_winner IS NOT NULL)
    AND m.home_goals + COALESCE(m.home_extra_time_goals, 0) <> m.away_goals + COALESCE(m.away_extra_time_goals, 0)
ORDER BY competition, season, subject;

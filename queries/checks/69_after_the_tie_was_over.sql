-- A match that counts in a tie that an earlier one had ended: a club had the wins, or the visitor the margin.
-- Severity: error
WITH sides AS (
    SELECT
        m.season_id,
        m.stage_id,
        m.tie_match_id,
        m.leg,
        m.club_id,
        m.opponent_id,
        r.wins_needed,
        r.first_leg_margin,
        CASE WHEN m.result = 'win' OR (m.result = 'draw' AND m.shoot_out_result = 1) THEN 1 ELSE 0 END AS is_won,
        CASE WHEN m.leg = 1 AND m.is_away THEN m.goals_for - m.goals_against END AS lead
    FROM match_sides AS m
    INNER JOIN stage AS g ON m.stage_id = g.stage_id
    INNER JOIN tie_rule AS r ON g.tie_rule_id = r.tie_rule_id
    WHERE m.format = 'knock-out' AND m.is_counted AND m.leg <= r.legs
),

so_far AS (
    SELECT
        s.season_id,
        s.stage_id,
        s.tie_match_id,
        s.club_id,
        s.wins_needed,
        s.first_leg_margin,
        SUM(s.is_won) OVER (
            PARTITION BY s.stage_id, s.club_id, s.opponent_id ORDER BY s.leg ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        ) AS wins_before,
        MAX(s.lead) OVER (
            PARTITION BY s.stage_id, s.club_id, s.opponent_id ORDER BY s.leg ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        ) AS lead_before
    FROM sides AS s
)

SELECT
    n.name AS competition,
    s.name AS season,
    h.name || ' - ' || a.name || COALESCE(', ' || CAST(m.match_date AS VARCHAR), '') || ' (match ' || m.match_id || ')' AS subject,
    'a tie that is not over' AS expected,
    c.name || CASE
        WHEN x.wins_before >= x.wins_needed THEN ' had ' || CAST(x.wins_before AS VARCHAR) || ' wins'
        ELSE ' had won the first leg away by ' || CAST(x.lead_before AS VARCHAR)
    END AS found
FROM so_far AS x
INNER JOIN match AS m ON x.tie_match_id = m.match_id
INNER JOIN club AS h ON m.home_club_id = h.club_id
INNER JOIN club AS a ON m.away_club_id = a.club_id
INNER JOIN club AS c ON x.club_id = c.club_id
INNER JOIN season AS s ON x.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
WHERE x.wins_before >= x.wins_needed OR x.lead_before >= x.first_leg_margin
ORDER BY n.name, s.name, subject;

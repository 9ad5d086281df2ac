-- A replay that the rules do not know, of a tie not played before, or of a tie decided before.
-- Severity: error
WITH rules AS (
    SELECT
        r.tie_rule_id,
        r.legs,
        MIN(CASE WHEN d.decider = 'replay' THEN d.ordinal END) AS replay_ordinal
    FROM tie_rule AS r
    INNER JOIN tie_decider AS d ON r.tie_rule_id = d.tie_rule_id
    GROUP BY r.tie_rule_id, r.legs
),

replays AS (
    SELECT
        m.season_id,
        m.stage_id,
        m.match_id,
        m.match_date,
        m.leg,
        m.home_club_id,
        m.away_club_id,
        m.is_counted,
        r.legs,
        r.replay_ordinal,
        g.tournament_id,
        g.phase
    FROM match_scores AS m
    INNER JOIN stage AS g ON m.stage_id = g.stage_id
    INNER JOIN rules AS r ON g.tie_rule_id = r.tie_rule_id
    WHERE m.leg > r.legs AND COALESCE(m.ruling, '') <> 'annulled'
),

-- the shoot-out of a tie is that of its last match, which may be the replay
decided AS (
    SELECT
        d.stage_id,
        d.club_1_id,
        d.club_2_id,
        d.ordinal,
        d.decider
    FROM tie_decisions AS d
    WHERE d.ordinal = d.decisive_ordinal AND d.decider <> 'penalties'
),

gaps AS (
    SELECT DISTINCT
        p.season_id,
        p.tournament_id,
        p.phase
    FROM gap AS p
    WHERE p.belongs_in = 'match'
),

judged AS (
    SELECT DISTINCT
        p.season_id,
        p.match_id,
        p.match_date,
        p.leg,
        p.home_club_id,
        p.away_club_id,
        p.legs,
        x.legs_played,
        d.decider,
        CASE
            WHEN p.replay_ordinal IS NULL THEN 'no replay by the rules'
            WHEN d.ordinal < p.replay_ordinal THEN 'a tie level before'
            WHEN p.is_counted AND x.legs_played < p.legs AND q.season_id IS NULL THEN 'a match before it that counts, else leg 1'
        END AS expected
    FROM replays AS p
    INNER JOIN ties AS x
        ON p.stage_id = x.stage_id
        AND (
            (p.home_club_id = x.club_1_id AND p.away_club_id = x.club_2_id)
            OR (p.home_club_id = x.club_2_id AND p.away_club_id = x.club_1_id)
        )
    LEFT JOIN decided AS d ON x.stage_id = d.stage_id AND x.club_1_id = d.club_1_id AND x.club_2_id = d.club_2_id
    LEFT JOIN gaps AS q
        ON p.season_id = q.season_id
        AND COALESCE(q.tournament_id, p.tournament_id) = p.tournament_id AND COALESCE(q.phase, p.phase) = p.phase
)

SELECT
    n.name AS competition,
    s.name AS season,
    h.name || ' - ' || a.name || COALESCE(', ' || CAST(j.match_date AS VARCHAR), '') || ' (match ' || j.match_id || ')' AS subject,
    CASE
        WHEN j.expected = 'a match before it that counts, else leg 1' AND j.legs = 2 THEN 'two legs before it that count'
        WHEN j.expected = 'a match before it that counts, else leg 1' AND j.legs > 2 THEN CAST(j.legs AS VARCHAR) || ' legs before it that count'
        ELSE j.expected
    END AS expected,
    CASE
        WHEN j.expected = 'no replay by the rules' THEN 'leg ' || CAST(j.leg AS VARCHAR)
        WHEN j.expected = 'a tie level before' THEN 'decided by ' || j.decider
        WHEN j.legs_played = 0 THEN 'none'
        ELSE CAST(j.legs_played AS VARCHAR)
    END AS found
FROM judged AS j
INNER JOIN season AS s ON j.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
INNER JOIN club AS h ON j.home_club_id = h.club_id
INNER JOIN club AS a ON j.away_club_id = a.club_id
WHERE j.expected IS NOT NULL
ORDER BY n.name, s.name, subject;

-- Why has each club its place in each relegation of its season?
-- Grain: season, relegation, club, reason: its points in each tournament that counts, the rules, and what they make of it.
-- Key: competition, season, relegation_by, club, kind, step, what
CREATE OR REPLACE VIEW relegation_reasons AS
WITH points AS (
    SELECT
        r.season_id,
        r.relegation,
        r.club_id,
        r.ordinal AS step,
        'fact' AS kind,
        t.name AS what,
        CAST(r.points AS VARCHAR) || CASE WHEN r.points = 1 THEN ' point in ' ELSE ' points in ' END
            || CAST(r.played AS VARCHAR) || CASE WHEN r.played = 1 THEN ' match' ELSE ' matches' END
            || CASE WHEN r.weight > 1 THEN ', counted ' || CAST(r.weight AS VARCHAR) || ' times' ELSE '' END
            || CASE WHEN r.goals_for IS NULL THEN ', recorded' ELSE ', from the matches' END AS says,
        CASE WHEN r.goals_for IS NULL THEN p.citation_id END AS citation_id,
        CASE WHEN r.goals_for IS NOT NULL THEN s.sources END AS sources
    FROM relegation_records AS r
    INNER JOIN tournament AS t ON r.tournament_id = t.tournament_id
    LEFT JOIN recorded_points AS p
        ON r.season_id = p.season_id AND r.tournament_id = p.tournament_id AND r.club_id = p.club_id
    LEFT JOIN tournament_sources AS s ON r.tournament_id = s.tournament_id
),

intervened AS (
    SELECT
        r.season_id,
        r.relegation,
        r.club_id,
        r.ordinal AS step,
        'fact' AS kind,
        i.what,
        i.says,
        i.citation_id,
        CAST(NULL AS VARCHAR) AS sources
    FROM relegation_records AS r
    INNER JOIN relegation_leagues AS l ON r.season_id = l.season_id AND r.relegation = l.relegation AND r.tournament_id = l.tournament_id
    LEFT JOIN club_succession AS y ON r.season_id = y.season_id AND r.club_id = y.club_id
    INNER JOIN interventions AS i ON l.stage_id = i.stage_id AND (i.club_id = r.club_id OR i.club_id = y.predecessor_id) AND i.is_for_relegation
    WHERE r.goals_for IS NOT NULL
),

exceptions AS (
    SELECT
        p.season_id,
        p.relegation,
        p.club_id,
        1 AS step,
        'rule' AS kind,
        CASE WHEN e.is_counted THEN 'shorter window' ELSE 'matches left out' END AS what,
        CASE
            WHEN e.is_counted THEN 'counts from ' || COALESCE(t.name, 'the first tournament') || ': ' || e.reason
            ELSE 'those against ' || c.name || ': ' || e.reason
        END AS says,
        e.citation_id,
        CAST(NULL AS VARCHAR) AS sources
    FROM relegation_places AS p
    INNER JOIN relegation_club AS e ON p.season_id = e.season_id AND p.relegation = e.relegation AND (NOT e.is_counted OR p.club_id = e.club_id)
    INNER JOIN season_clubs AS c ON e.season_id = c.season_id AND e.club_id = c.club_id
    LEFT JOIN tournament AS t ON e.first_tournament_id = t.tournament_id
),

-- where a record is taken over, or a club is spared
entitled AS (
    SELECT
        x.season_id,
        x.club_id,
        'record taken over' AS what,
        'points and matches of ' || c.name || ' count as its own' AS says,
        x.citation_id
    FROM club_succession AS x
    INNER JOIN season_clubs AS c ON x.season_id = c.season_id AND x.predecessor_id = c.club_id
    UNION ALL
    SELECT
        b.season_id,
        b.club_id,
        'spared' AS what,
        CASE WHEN b.passes_on THEN 'the next takes its place: ' ELSE 'nobody takes its place: ' END || b.reason AS says,
        b.citation_id
    FROM club_bar AS b
    WHERE b.barred_from = 'relegation'
),

entitlements AS (
    SELECT
        p.season_id,
        p.relegation,
        p.club_id,
        1 AS step,
        'rule' AS kind,
        e.what,
        e.says,
        e.citation_id,
        CAST(NULL AS VARCHAR) AS sources
    FROM relegation_places AS p
    INNER JOIN entitled AS e ON p.season_id = e.season_id AND p.club_id = e.club_id
),

methods AS (
    SELECT
        p.season_id,
        p.relegation,
        p.club_id,
        2 AS step,
        'rule' AS kind,
        q.method AS what,
        COALESCE(g.name || ': ', '')
            || CASE
                WHEN q.method = 'loser'
                    THEN CASE WHEN p.is_to_play THEN 'not decided' WHEN p.has_lost THEN 'lost' ELSE 'won' END
                ELSE
                    COALESCE(o.points_said, CAST(p.points_counted AS VARCHAR) || CASE WHEN p.points_counted = 1 THEN ' point' ELSE ' points' END, 'points not known')
                    || CASE
                        WHEN q.method = 'average'
                            THEN ' / ' || CAST(p.played_counted AS VARCHAR) || CASE WHEN p.played_counted = 1 THEN ' match' ELSE ' matches' END
                                || COALESCE(' = ' || CAST(CAST(p.average AS DECIMAL(6, 4)) AS VARCHAR), '')
                        ELSE ''
                    END
                    || COALESCE(', place ' || CAST(p.place AS VARCHAR), ', no place')
            END AS says,
        q.citation_id,
        CAST(NULL AS VARCHAR) AS sources
    FROM relegation_places AS p
    INNER JOIN season_relegation AS y ON p.season_id = y.season_id AND p.relegation = y.ordinal
    INNER JOIN relegation_rule AS q ON y.relegation_rule_id = q.relegation_rule_id
    LEFT JOIN stage AS g ON y.stage_id = g.stage_id AND q.method IN ('table', 'loser')
    LEFT JOIN table_opponents AS o ON q.method = 'table' AND y.stage_id = o.stage_id AND p.club_id = o.club_id
),

-- what decides at the line, for the clubs that share an average with it
criteria AS (
    SELECT
        p.season_id,
        p.relegation,
        p.club_id,
        2 + c.ordinal AS step,
        'rule' AS kind,
        c.criterion AS what,
        'decides between level clubs at the line of relegation' AS says,
        c.citation_id,
        CAST(NULL AS VARCHAR) AS sources
    FROM relegation_places AS p
    INNER JOIN season_relegation AS y ON p.season_id = y.season_id AND p.relegation = y.ordinal
    INNER JOIN relegation_criterion AS c ON y.relegation_rule_id = c.relegation_rule_id
),

verdicts AS (
    SELECT
        p.season_id,
        p.relegation,
        p.club_id,
        99 AS step,
        'rule' AS kind,
        'relegated' AS what,
        CASE
            WHEN q.method = 'loser'
                THEN CASE WHEN q.relegated = 1 THEN 'the loser goes down' ELSE 'the ' || CAST(q.relegated AS VARCHAR) || ' losers go down' END
            WHEN q.relegated = 0
                THEN CASE WHEN p.has_play_off THEN 'the loser of the play-off goes down' ELSE 'nobody goes down' END || COALESCE(' (' || q.note || ')', '')
            WHEN q.relegated = 1 THEN 'the last goes down'
            ELSE 'the last ' || CAST(q.relegated AS VARCHAR) || ' go down'
        END
            || CASE WHEN q.relegated > 0 AND p.has_play_off AND q.method <> 'loser' THEN ', and the loser of the play-off' ELSE '' END
            || CASE
                WHEN p.is_relegated THEN ': relegated'
                WHEN p.is_passed_over THEN ': passed over, it goes down already'
                WHEN NOT p.is_relegated THEN ': stays up'
                WHEN p.is_open THEN ': undecided while matches are to come or missing'
                ELSE ': undecided'
            END AS says,
        q.citation_id,
        CAST(NULL AS VARCHAR) AS sources
    FROM relegation_places AS p
    INNER JOIN season_relegation AS y ON p.season_id = y.season_id AND p.relegation = y.ordinal
    INNER JOIN relegation_rule AS q ON y.relegation_rule_id = q.relegation_rule_id
),

reasons AS (
    SELECT a.season_id, a.relegation, a.club_id, a.step, a.kind, a.what, a.says, a.citation_id, a.sources
    FROM points AS a
    UNION ALL
    SELECT i.season_id, i.relegation, i.club_id, i.step, i.kind, i.what, i.says, i.citation_id, i.sources
    FROM intervened AS i
    UNION ALL
    SELECT e.season_id, e.relegation, e.club_id, e.step, e.kind, e.what, e.says, e.citation_id, e.sources
    FROM exceptions AS e
    UNION ALL
    SELECT t.season_id, t.relegation, t.club_id, t.step, t.kind, t.what, t.says, t.citation_id, t.sources
    FROM entitlements AS t
    UNION ALL
    SELECT m.season_id, m.relegation, m.club_id, m.step, m.kind, m.what, m.says, m.citation_id, m.sources
    FROM methods AS m
    UNION ALL
    SELECT c.season_id, c.relegation, c.club_id, c.step, c.kind, c.what, c.says, c.citation_id, c.sources
    FROM criteria AS c
    UNION ALL
    SELECT v.season_id, v.relegation, v.club_id, v.step, v.kind, v.what, v.says, v.citation_id, v.sources
    FROM verdicts AS v
)

SELECT
    n.name AS competition,
    s.name AS season,
    p.place AS position,
    c.name AS club,
    r.step,
    r.kind,
    r.what,
    r.says,
    COALESCE(r.sources, x.sources) AS sources,
    COALESCE(y.name, q.method) AS relegation_by
FROM reasons AS r
INNER JOIN relegation_places AS p ON r.season_id = p.season_id AND r.relegation = p.relegation AND r.club_id = p.club_id
INNER JOIN season_relegation AS y ON p.season_id = y.season_id AND p.relegation = y.ordinal
INNER JOIN relegation_rule AS q ON y.relegation_rule_id = q.relegation_rule_id
INNER JOIN season AS s ON p.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
INNER JOIN season_clubs AS c ON r.season_id = c.season_id AND r.club_id = c.club_id
LEFT JOIN citation_titles AS x ON r.citation_id = x.citation_id
ORDER BY n.name, s.name, p.relegation, p.place, c.name, r.club_id, r.kind, r.step, r.what, r.says;

COMMENT ON VIEW relegation_reasons IS 'Why has each club its place in each relegation of its season? One row a season, relegation, club and reason.';
COMMENT ON COLUMN relegation_reasons.competition IS 'Name of the competition';
COMMENT ON COLUMN relegation_reasons.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN relegation_reasons.position IS 'Place; clubs that nothing separates share it';
COMMENT ON COLUMN relegation_reasons.club IS 'Club';
COMMENT ON COLUMN relegation_reasons.step IS 'Place among the facts, or among the rules, which come after them';
COMMENT ON COLUMN relegation_reasons.kind IS 'fact or rule';
COMMENT ON COLUMN relegation_reasons.what IS 'What is looked at';
COMMENT ON COLUMN relegation_reasons.says IS 'What it says';
COMMENT ON COLUMN relegation_reasons.sources IS 'Titles of the sources, parted by semicolons';
COMMENT ON COLUMN relegation_reasons.relegation_by IS 'Which relegation of the season: its name, else average, points, table or loser';

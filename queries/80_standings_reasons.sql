-- Why has each club its place in the table?
-- Grain: stage, club, reason: its record, what results earn other points, what was carried over or left out, what was added to
-- its points and the rulings on its matches, then each criterion of the rules in order and what it said between the club
-- and the one above it, or for the first club the one below.
-- Key: competition, season, tournament, stage, club, kind, step, what
CREATE OR REPLACE VIEW standings_reasons AS
WITH records AS (
    SELECT
        p.season_id,
        p.stage_id,
        p.club_id,
        0 AS step,
        'fact' AS kind,
        CASE p.basis WHEN 'published' THEN 'published table' WHEN 'points' THEN 'points alone' ELSE 'matches' END AS what,
        p.record_said AS says,
        CAST(NULL AS VARCHAR) AS citation_id,
        p.sources
    FROM table_opponents AS p
),

-- results that earn other points than a win, a draw or a defeat
earned AS (
    SELECT DISTINCT
        p.season_id,
        p.stage_id,
        p.club_id,
        0 AS step,
        'rule' AS kind,
        'points for ' || r.result || CASE k.part WHEN 'own' THEN '' ELSE ' in ' || g.name END AS what,
        CAST(r.points AS VARCHAR) AS says,
        r.citation_id,
        CAST(NULL AS VARCHAR) AS sources
    FROM table_places AS p
    INNER JOIN table_stages AS k ON p.stage_id = k.stage_id
    INNER JOIN stage AS g ON k.match_stage_id = g.stage_id
    INNER JOIN result_points AS r ON g.table_rule_id = r.table_rule_id
),

-- of several tables, too: what was carried is the sum
taken_over AS (
    SELECT
        r.season_id,
        a.stage_id,
        f.club_id,
        0 AS step,
        'fact' AS kind,
        'carried over' AS what,
        STRING_AGG(
            CAST(CAST(f.points / f.points_unit AS INTEGER) AS VARCHAR) || CASE WHEN f.points = f.points_unit THEN ' point of ' ELSE ' points of ' END || g.name
            || CASE WHEN a.multiplier > 1 THEN ', times ' || CAST(a.multiplier AS VARCHAR) ELSE '' END
            || CASE WHEN a.divisor > 1 THEN ', divided by ' || CAST(a.divisor AS VARCHAR) ELSE '' END
            || COALESCE(', rounded ' || a.rounding, '')
            || CASE WHEN a.part = 'points and goals' THEN ', goals ' || CAST(f.goals_for AS VARCHAR) || '-' || CAST(f.goals_against AS VARCHAR) ELSE '' END,
            '; ' ORDER BY g.ordinal, a.part
        )
            || ': ' || MAX(CASE
                WHEN r.carried % r.points_unit = 0 THEN CAST(CAST(r.carried / r.points_unit AS INTEGER) AS VARCHAR)
                ELSE CAST(CAST(CAST(r.carried AS DECIMAL(12, 4)) / r.points_unit AS DECIMAL(8, 2)) AS VARCHAR)
            END) AS says,
        CAST(NULL AS VARCHAR) AS citation_id,
        CASE WHEN MIN(x.sources) = MAX(x.sources) THEN MIN(x.sources) ELSE STRING_AGG(x.sources, '; ' ORDER BY g.ordinal, a.part) END AS sources
    FROM table_part AS a
    INNER JOIN table_records AS f ON a.from_stage_id = f.stage_id
    INNER JOIN table_opponents AS r ON a.stage_id = r.stage_id AND f.club_id = r.club_id
    INNER JOIN stage AS g ON a.from_stage_id = g.stage_id
    LEFT JOIN citation_titles AS x ON a.citation_id = x.citation_id
    WHERE a.part IN ('points', 'points and goals')
    GROUP BY r.season_id, a.stage_id, f.club_id
),

left_out AS (
    SELECT
        p.season_id,
        p.stage_id,
        p.club_id,
        0 AS step,
        'fact' AS kind,
        'matches left out' AS what,
        CAST(r.won AS VARCHAR) || ' won, ' || CAST(r.drawn AS VARCHAR) || ' drawn, ' || CAST(r.lost AS VARCHAR) || ' lost, goals '
            || CAST(r.goals_for AS VARCHAR) || '-' || CAST(r.goals_against AS VARCHAR) || ', against clubs at places that do not count' AS says,
        CAST(NULL AS VARCHAR) AS citation_id,
        p.sources
    FROM table_opponents AS p
    INNER JOIN left_out_records AS r ON p.stage_id = r.stage_id AND p.club_id = r.club_id
),

group_places AS (
    SELECT
        p.season_id,
        p.stage_id,
        p.club_id,
        0 AS step,
        'fact' AS kind,
        'place in ' || g.name AS what,
        CAST(o.position AS VARCHAR) AS says,
        a.citation_id,
        CAST(NULL AS VARCHAR) AS sources
    FROM table_places AS p
    INNER JOIN table_part AS a ON p.stage_id = a.stage_id AND a.part = 'place'
    INNER JOIN table_places AS o ON a.from_stage_id = o.stage_id AND p.club_id = o.club_id
    INNER JOIN stage AS g ON a.from_stage_id = g.stage_id
),

-- those in its own matches, and in the stages and tables below
intervened AS (
    SELECT
        p.season_id,
        p.stage_id,
        p.club_id,
        0 AS step,
        'fact' AS kind,
        i.what,
        i.says,
        i.citation_id,
        CAST(NULL AS VARCHAR) AS sources
    FROM (
        SELECT g.stage_id, g.stage_id AS from_stage_id FROM stage AS g
        UNION
        SELECT k.stage_id, k.match_stage_id AS from_stage_id FROM table_stages AS k
        UNION
        SELECT a.stage_id, a.from_stage_id FROM table_part AS a WHERE a.part IN ('matches', 'place')
    ) AS k
    INNER JOIN interventions AS i ON k.from_stage_id = i.stage_id AND i.is_for_table
    INNER JOIN table_places AS p ON k.stage_id = p.stage_id AND i.club_id = p.club_id
),

criteria AS (
    SELECT
        p.season_id,
        p.stage_id,
        p.club_id,
        p.opponent_side AS side,
        p.is_shared,
        p.was_level,
        p.is_run_again,
        p.decided_ordinal,
        p.unknown_ordinals,
        p.skipped_ordinals,
        p.ended_ordinal,
        p.clubs_level,
        c.ordinal,
        c.criterion,
        COALESCE(c.measure, c.criterion) || CASE WHEN c.is_per_match THEN ' per match' ELSE '' END AS named,
        c.level_clubs,
        c.at_place,
        c.citation_id,
        o.name AS opponent,
        p.figure,
        p.opponent_figure,
        -- of cards, lots and places fewer are better, and their worth is a negative number; points are in units
        CASE
            WHEN c.criterion IN ('fair play', 'drawing of lots', 'table position', 'split') OR c.better = 'lower' THEN -1
            WHEN c.criterion IN ('points', 'points per match', 'points of opponents') THEN p.points_unit
            ELSE 1
        END AS unit
    FROM table_opponents AS p
    INNER JOIN stage AS g ON p.stage_id = g.stage_id
    INNER JOIN table_criterion AS c ON g.table_rule_id = c.table_rule_id
    LEFT JOIN season_clubs AS o ON p.season_id = o.season_id AND p.opponent_id = o.club_id
),

-- whole figures without decimals; 1,000,000 stands for an average of no goals against
shown AS (
    SELECT
        c.season_id,
        c.stage_id,
        c.club_id,
        c.is_shared,
        c.was_level,
        c.is_run_again,
        c.decided_ordinal,
        c.unknown_ordinals,
        c.skipped_ordinals,
        c.ended_ordinal,
        c.clubs_level,
        c.ordinal,
        c.criterion,
        c.named,
        c.level_clubs,
        c.at_place,
        c.citation_id,
        c.opponent,
        CASE
            -- of matches, goals and kicks no one figure is to show
            WHEN c.criterion = 'play-off' THEN CASE c.side WHEN 'above' THEN 'behind ' ELSE 'ahead of ' END || c.opponent
            ELSE
                CASE
                    WHEN c.figure = 1000000 AND c.criterion = 'goal average' THEN 'no goals conceded'
                    WHEN c.figure / c.unit = CAST(c.figure / c.unit AS INTEGER) THEN CAST(CAST(c.figure / c.unit AS INTEGER) AS VARCHAR)
                    ELSE CAST(CAST(c.figure / c.unit AS DECIMAL(12, 4)) AS VARCHAR)
                END
                || ' against '
                || CASE
                    WHEN c.opponent_figure = 1000000 AND c.criterion = 'goal average' THEN 'no goals conceded'
                    WHEN c.opponent_figure / c.unit = CAST(c.opponent_figure / c.unit AS INTEGER) THEN CAST(CAST(c.opponent_figure / c.unit AS INTEGER) AS VARCHAR)
                    ELSE CAST(CAST(c.opponent_figure / c.unit AS DECIMAL(12, 4)) AS VARCHAR)
                END
                || ' of ' || c.opponent || ', which is ' || c.side
        END AS comparison
    FROM criteria AS c
),

verdicts AS (
    SELECT
        s.season_id,
        s.stage_id,
        s.club_id,
        s.ordinal AS step,
        'rule' AS kind,
        s.named AS what,
        CASE
            WHEN s.opponent IS NULL THEN 'first place'
            WHEN s.skipped_ordinals LIKE '%,' || CAST(s.ordinal AS VARCHAR) || ',%' AND (s.is_shared OR s.ordinal < s.decided_ordinal)
                THEN 'not asked' || CASE
                    WHEN s.level_clubs IS NOT NULL THEN ' of more than ' || CAST(s.level_clubs AS VARCHAR) || ' clubs'
                    WHEN s.at_place IS NOT NULL THEN ' but at the line below place ' || CAST(s.at_place AS VARCHAR)
                    ELSE ' before all have met'
                END
            WHEN s.unknown_ordinals LIKE '%,' || CAST(s.ordinal AS VARCHAR) || ',%' AND (s.is_shared OR s.ordinal < s.decided_ordinal) THEN 'not known'
            WHEN s.ordinal > s.ended_ordinal AND s.is_shared THEN 'not compared'
            WHEN s.is_shared THEN 'level with ' || s.opponent
            -- their places in a group
            WHEN s.decided_ordinal = 0 THEN 'not needed'
            -- after it no ordinal has decided, and nothing else is needed
            WHEN NOT s.was_level AND s.ordinal = 1 THEN s.comparison
            WHEN s.ordinal = s.decided_ordinal
                THEN s.comparison
                    || CASE
                        WHEN s.criterion LIKE 'head-to-head%' THEN ', among ' || CAST(s.clubs_level AS VARCHAR) || ' clubs still level'
                        ELSE ''
                    END
            WHEN s.ordinal < s.decided_ordinal THEN 'level with ' || s.opponent
            -- of a single run: level when more clubs were compared by it
            WHEN s.is_run_again AND s.criterion LIKE 'head-to-head%' THEN 'level with ' || s.opponent
            ELSE 'not needed'
        END AS says,
        s.citation_id,
        CAST(NULL AS VARCHAR) AS sources
    FROM shown AS s
),

reasons AS (
    SELECT r.season_id, r.stage_id, r.club_id, r.step, r.kind, r.what, r.says, r.citation_id, r.sources
    FROM records AS r
    UNION ALL
    SELECT e.season_id, e.stage_id, e.club_id, e.step, e.kind, e.what, e.says, e.citation_id, e.sources
    FROM earned AS e
    UNION ALL
    SELECT t.season_id, t.stage_id, t.club_id, t.step, t.kind, t.what, t.says, t.citation_id, t.sources
    FROM taken_over AS t
    UNION ALL
    SELECT l.season_id, l.stage_id, l.club_id, l.step, l.kind, l.what, l.says, l.citation_id, l.sources
    FROM left_out AS l
    UNION ALL
    SELECT g.season_id, g.stage_id, g.club_id, g.step, g.kind, g.what, g.says, g.citation_id, g.sources
    FROM group_places AS g
    UNION ALL
    SELECT a.season_id, a.stage_id, a.club_id, a.step, a.kind, a.what, a.says, a.citation_id, a.sources
    FROM intervened AS a
    UNION ALL
    SELECT c.season_id, c.stage_id, c.club_id, c.step, c.kind, c.what, c.says, c.citation_id, c.sources
    FROM verdicts AS c
)

SELECT
    n.name AS competition,
    s.name AS season,
    t.name AS tournament,
    g.name AS stage,
    p.position,
    c.name AS club,
    r.step,
    r.kind,
    r.what,
    r.says,
    COALESCE(r.sources, x.sources) AS sources
FROM reasons AS r
INNER JOIN season AS s ON r.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
INNER JOIN table_places AS p ON r.season_id = p.season_id AND r.stage_id = p.stage_id AND r.club_id = p.club_id
INNER JOIN tournament AS t ON p.tournament_id = t.tournament_id
INNER JOIN stage AS g ON p.stage_id = g.stage_id
INNER JOIN season_clubs AS c ON p.season_id = c.season_id AND p.club_id = c.club_id
LEFT JOIN citation_titles AS x ON r.citation_id = x.citation_id
ORDER BY n.name, s.name, t.ordinal, t.name, g.ordinal, p.position, c.name, r.club_id, r.step, r.kind, r.what, r.says;

COMMENT ON VIEW standings_reasons IS 'Why has each club its place in the table? One row a stage, club and reason.';
COMMENT ON COLUMN standings_reasons.competition IS 'Name of the competition';
COMMENT ON COLUMN standings_reasons.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN standings_reasons.tournament IS 'Name of the tournament';
COMMENT ON COLUMN standings_reasons.stage IS 'Name of the stage';
COMMENT ON COLUMN standings_reasons.position IS 'Place; clubs that nothing separates share it';
COMMENT ON COLUMN standings_reasons.club IS 'Club';
COMMENT ON COLUMN standings_reasons.step IS 'Place among the facts, or among the rules, which come after them';
COMMENT ON COLUMN standings_reasons.kind IS 'fact or rule';
COMMENT ON COLUMN standings_reasons.what IS 'What is looked at';
COMMENT ON COLUMN standings_reasons.says IS 'What it says';
COMMENT ON COLUMN standings_reasons.sources IS 'Titles of the sources, parted by semicolons';

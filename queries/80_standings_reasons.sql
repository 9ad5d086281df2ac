-- Why has each club its place in the table?
-- Grain: stage, club, reason: its record, what was added to its points and the rulings on its matches, then each
-- criterion of the rules in order and what it said between the club and the one above it, or for the first club the
-- one below.
CREATE VIEW standings_reasons AS
WITH placed AS (
    SELECT
        p.competition,
        p.season,
        p.tournament_id,
        p.stage_id,
        p.club_id,
        p.basis,
        p.position,
        r.played,
        r.won,
        r.drawn,
        r.lost,
        r.goals_for,
        r.goals_against,
        r.points,
        p.first_value,
        p.table_rule_id,
        p.behind_id,
        p.decided_at_step,
        p.decided_ordinal,
        p.clubs_level,
        p.figure,
        p.figure_above,
        LAG(p.club_id) OVER in_order AS before_id,
        LAG(p.first_value) OVER in_order AS value_before,
        LAG(p.position) OVER in_order AS position_before,
        LEAD(p.club_id) OVER in_order AS after_id,
        LEAD(p.position) OVER in_order AS position_after,
        LEAD(p.first_value) OVER in_order AS value_after,
        LEAD(p.behind_id) OVER in_order AS behind_id_after,
        LEAD(p.decided_at_step) OVER in_order AS decided_at_step_after,
        LEAD(p.decided_ordinal) OVER in_order AS decided_ordinal_after,
        LEAD(p.clubs_level) OVER in_order AS clubs_level_after,
        LEAD(p.figure) OVER in_order AS figure_after,
        LEAD(p.figure_above) OVER in_order AS figure_above_after,
        MIN(p.position) OVER (PARTITION BY p.competition, p.season, p.stage_id) AS first_position
    FROM table_places AS p
    INNER JOIN table_records AS r ON p.competition = r.competition AND p.season = r.season AND p.stage_id = r.stage_id AND p.club_id = r.club_id
    WINDOW in_order AS (PARTITION BY p.competition, p.season, p.stage_id ORDER BY p.position, p.club_id)
),

match_citations AS (
    SELECT DISTINCT
        m.competition,
        m.season,
        m.stage_id,
        m.citation_id
    FROM match_scores AS m
),

match_sources AS (
    SELECT
        m.competition,
        m.season,
        m.stage_id,
        STRING_AGG(x.sources, '; ' ORDER BY x.sources) AS sources
    FROM match_citations AS m
    INNER JOIN citation_titles AS x ON m.citation_id = x.citation_id
    GROUP BY m.competition, m.season, m.stage_id
),

records AS (
    SELECT
        p.competition,
        p.season,
        p.tournament_id,
        p.stage_id,
        p.club_id,
        p.position,
        0 AS step,
        'fact' AS kind,
        CASE WHEN p.basis = 'published' THEN 'published table' ELSE 'matches' END AS what,
        CAST(p.won AS VARCHAR) || ' won, ' || CAST(p.drawn AS VARCHAR) || ' drawn, ' || CAST(p.lost AS VARCHAR) || ' lost, goals '
            || CAST(p.goals_for AS VARCHAR) || '-' || CAST(p.goals_against AS VARCHAR)
            || COALESCE(', ' || CAST(p.points AS VARCHAR) || CASE WHEN p.points = 1 THEN ' point' ELSE ' points' END, '') AS says,
        CASE WHEN p.basis = 'published' THEN x.sources ELSE s.sources END AS sources
    FROM placed AS p
    LEFT JOIN published_standing AS b ON p.stage_id = b.stage_id AND p.club_id = b.club_id
    LEFT JOIN citation_titles AS x ON b.citation_id = x.citation_id
    LEFT JOIN match_sources AS s ON p.competition = s.competition AND p.season = s.season AND p.stage_id = s.stage_id
),

adjustments AS (
    SELECT
        p.competition,
        p.season,
        p.tournament_id,
        p.stage_id,
        p.club_id,
        p.position,
        0 AS step,
        'fact' AS kind,
        'points adjustment' AS what,
        CASE WHEN a.points > 0 THEN '+' ELSE '' END || CAST(a.points AS VARCHAR) || ': ' || a.reason AS says,
        x.sources
    FROM placed AS p
    INNER JOIN points_adjustment AS a ON p.stage_id = a.stage_id AND p.club_id = a.club_id AND a.counts_for IN ('table', 'both')
    LEFT JOIN citation_titles AS x ON a.citation_id = x.citation_id
),

rulings AS (
    SELECT
        p.competition,
        p.season,
        p.tournament_id,
        p.stage_id,
        p.club_id,
        p.position,
        0 AS step,
        'fact' AS kind,
        'ruling' AS what,
        h.name || ' against ' || a.name || ' ' || r.ruling
            || COALESCE(' ' || CAST(r.home_goals AS VARCHAR) || '-' || CAST(r.away_goals AS VARCHAR), '') || ': ' || r.reason AS says,
        x.sources
    FROM placed AS p
    INNER JOIN match AS m ON p.stage_id = m.stage_id AND (p.club_id = m.home_club_id OR p.club_id = m.away_club_id)
    INNER JOIN match_ruling AS r ON m.match_id = r.match_id AND r.ruling NOT IN ('postponed', 'not for relegation')
    INNER JOIN club AS h ON m.home_club_id = h.club_id
    INNER JOIN club AS a ON m.away_club_id = a.club_id
    LEFT JOIN citation_titles AS x ON r.citation_id = x.citation_id
),

-- the club that it is set against, and whether the two were level on the first criterion
opposed AS (
    SELECT
        p.competition,
        p.season,
        p.tournament_id,
        p.stage_id,
        p.club_id,
        p.position,
        p.table_rule_id,
        CASE WHEN p.position > p.first_position THEN 'above' ELSE 'below' END AS side,
        CASE
            WHEN p.position > p.first_position THEN COALESCE(p.behind_id, p.before_id)
            WHEN p.position = p.position_before THEN p.before_id
            WHEN COALESCE(p.behind_id_after, p.club_id) = p.club_id THEN p.after_id
        END AS opponent_id,
        CASE
            WHEN p.position > p.first_position THEN p.behind_id IS NULL AND p.position = p.position_before
            ELSE p.position = p.position_before OR p.position = p.position_after
        END AS is_shared,
        CASE WHEN p.position > p.first_position THEN p.behind_id ELSE p.behind_id_after END IS NOT NULL AS was_level,
        CASE WHEN p.position > p.first_position THEN p.decided_at_step ELSE p.decided_at_step_after END AS decided_at_step,
        CASE WHEN p.position > p.first_position THEN p.decided_ordinal ELSE p.decided_ordinal_after END AS decided_ordinal,
        CASE WHEN p.position > p.first_position THEN p.clubs_level ELSE p.clubs_level_after END AS clubs_level,
        p.first_value,
        CASE WHEN p.position > p.first_position THEN p.value_before ELSE p.value_after END AS opponent_first_value,
        CASE WHEN p.position > p.first_position THEN p.figure ELSE p.figure_above_after END AS figure,
        CASE WHEN p.position > p.first_position THEN p.figure_above ELSE p.figure_after END AS opponent_figure
    FROM placed AS p
),

-- the figures that decided: between level clubs those of the comparison, else the worth of the records
criteria AS (
    SELECT
        p.competition,
        p.season,
        p.tournament_id,
        p.stage_id,
        p.club_id,
        p.position,
        p.side,
        p.is_shared,
        p.was_level,
        p.decided_at_step,
        p.decided_ordinal,
        p.clubs_level,
        c.ordinal,
        c.criterion,
        c.citation_id,
        g.runs,
        o.name AS opponent,
        CASE WHEN c.criterion IN ('fair play', 'drawing of lots') THEN 'unknown' ELSE 'no goals conceded' END AS beyond_count,
        -- of cards and lots fewer are better, and their worth is a negative number
        CASE WHEN c.criterion IN ('fair play', 'drawing of lots') THEN -1 ELSE 1 END
            * CASE WHEN p.was_level THEN COALESCE(p.figure, v.value) ELSE p.first_value END AS figure,
        CASE WHEN c.criterion IN ('fair play', 'drawing of lots') THEN -1 ELSE 1 END
            * CASE WHEN p.was_level THEN COALESCE(p.opponent_figure, w.value) ELSE p.opponent_first_value END AS opponent_figure
    FROM opposed AS p
    INNER JOIN table_criterion AS c ON p.table_rule_id = c.table_rule_id
    INNER JOIN table_program AS g ON c.table_rule_id = g.table_rule_id AND c.ordinal = g.ordinal
    LEFT JOIN club AS o ON p.opponent_id = o.club_id
    LEFT JOIN table_values AS v
        ON p.competition = v.competition AND p.season = v.season AND p.stage_id = v.stage_id
        AND p.club_id = v.club_id AND p.decided_ordinal = v.ordinal
    LEFT JOIN table_values AS w
        ON p.competition = w.competition AND p.season = w.season AND p.stage_id = w.stage_id
        AND p.opponent_id = w.club_id AND p.decided_ordinal = w.ordinal
),

-- whole figures without decimals; 1,000,000 stands for what is not known, or for an average of no goals against
shown AS (
    SELECT
        c.competition,
        c.season,
        c.tournament_id,
        c.stage_id,
        c.club_id,
        c.position,
        c.is_shared,
        c.was_level,
        c.decided_at_step,
        c.decided_ordinal,
        c.clubs_level,
        c.ordinal,
        c.criterion,
        c.citation_id,
        c.runs,
        c.opponent,
        CASE
            -- matches, goals and kicks in one number are no figure to show
            WHEN c.criterion = 'play-off' THEN CASE c.side WHEN 'above' THEN 'behind ' ELSE 'ahead of ' END || c.opponent
            ELSE
                CASE
                    WHEN c.figure = 1000000 THEN c.beyond_count
                    WHEN c.figure = CAST(c.figure AS INTEGER) THEN CAST(CAST(c.figure AS INTEGER) AS VARCHAR)
                    ELSE CAST(CAST(c.figure AS DECIMAL(12, 4)) AS VARCHAR)
                END
                || ' against '
                || CASE
                    WHEN c.opponent_figure = 1000000 THEN c.beyond_count
                    WHEN c.opponent_figure = CAST(c.opponent_figure AS INTEGER) THEN CAST(CAST(c.opponent_figure AS INTEGER) AS VARCHAR)
                    ELSE CAST(CAST(c.opponent_figure AS DECIMAL(12, 4)) AS VARCHAR)
                END
                || ' of ' || c.opponent || ', which is ' || c.side
        END AS comparison
    FROM criteria AS c
),

verdicts AS (
    SELECT
        s.competition,
        s.season,
        s.tournament_id,
        s.stage_id,
        s.club_id,
        s.position,
        s.ordinal AS step,
        'rule' AS kind,
        s.criterion AS what,
        CASE
            WHEN s.opponent IS NULL THEN 'first place'
            WHEN s.is_shared THEN 'level with ' || s.opponent
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
            WHEN s.runs = 1 AND s.decided_at_step > 1 AND s.criterion LIKE 'head-to-head%' THEN 'level with ' || s.opponent
            ELSE 'not needed'
        END AS says,
        x.sources
    FROM shown AS s
    LEFT JOIN citation_titles AS x ON s.citation_id = x.citation_id
),

reasons AS (
    SELECT r.competition, r.season, r.tournament_id, r.stage_id, r.club_id, r.position, r.step, r.kind, r.what, r.says, r.sources
    FROM records AS r
    UNION ALL
    SELECT a.competition, a.season, a.tournament_id, a.stage_id, a.club_id, a.position, a.step, a.kind, a.what, a.says, a.sources
    FROM adjustments AS a
    UNION ALL
    SELECT r.competition, r.season, r.tournament_id, r.stage_id, r.club_id, r.position, r.step, r.kind, r.what, r.says, r.sources
    FROM rulings AS r
    UNION ALL
    SELECT c.competition, c.season, c.tournament_id, c.stage_id, c.club_id, c.position, c.step, c.kind, c.what, c.says, c.sources
    FROM verdicts AS c
)

SELECT
    r.competition,
    r.season,
    t.name AS tournament,
    g.name AS stage,
    r.position,
    c.name AS club,
    r.step,
    r.kind,
    r.what,
    r.says,
    r.sources
FROM reasons AS r
INNER JOIN tournament AS t ON r.tournament_id = t.tournament_id
INNER JOIN stage AS g ON r.stage_id = g.stage_id
INNER JOIN club AS c ON r.club_id = c.club_id
ORDER BY r.competition, r.season, t.ordinal, t.name, g.ordinal, r.position, c.name, r.club_id, r.step, r.kind, r.what, r.says;

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

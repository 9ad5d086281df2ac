-- Why has each club its place in the table?
-- Grain: stage, club, step: its record, then each criterion of the rules in order and what it said between
-- the club and the one above it.
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
        LAG(p.club_id) OVER (PARTITION BY p.competition, p.season, p.stage_id ORDER BY p.position, p.club_id) AS before_id,
        LAG(p.first_value) OVER (PARTITION BY p.competition, p.season, p.stage_id ORDER BY p.position, p.club_id) AS value_before,
        LAG(p.position) OVER (PARTITION BY p.competition, p.season, p.stage_id ORDER BY p.position, p.club_id) AS position_before,
        MIN(p.position) OVER (PARTITION BY p.competition, p.season, p.stage_id) AS first_position
    FROM table_places AS p
    INNER JOIN table_records AS r ON p.competition = r.competition AND p.season = r.season AND p.stage_id = r.stage_id AND p.club_id = r.club_id
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

-- the figures that decided: between level clubs those of the comparison, else the worth of the records
criteria AS (
    SELECT
        p.competition,
        p.season,
        p.tournament_id,
        p.stage_id,
        p.club_id,
        p.position,
        p.first_position,
        p.position_before,
        p.behind_id,
        p.decided_at_step,
        p.decided_ordinal,
        p.clubs_level,
        c.ordinal,
        c.criterion,
        c.citation_id,
        g.runs,
        CASE WHEN p.behind_id IS NULL THEN b.name ELSE a.name END AS club_above,
        -- of cards and lots fewer are better, and their worth is a negative number
        CASE WHEN c.criterion IN ('fair play', 'drawing of lots') THEN -1 ELSE 1 END
            * CASE WHEN p.behind_id IS NULL THEN p.first_value ELSE COALESCE(p.figure, v.value) END AS figure,
        CASE WHEN c.criterion IN ('fair play', 'drawing of lots') THEN -1 ELSE 1 END
            * CASE WHEN p.behind_id IS NULL THEN p.value_before ELSE COALESCE(p.figure_above, w.value) END AS figure_above
    FROM placed AS p
    INNER JOIN table_criterion AS c ON p.table_rule_id = c.table_rule_id
    INNER JOIN table_program AS g ON c.table_rule_id = g.table_rule_id AND c.ordinal = g.ordinal
    LEFT JOIN club AS a ON p.behind_id = a.club_id
    LEFT JOIN club AS b ON p.before_id = b.club_id
    LEFT JOIN table_values AS v
        ON p.competition = v.competition AND p.season = v.season AND p.stage_id = v.stage_id
        AND p.club_id = v.club_id AND p.decided_ordinal = v.ordinal
    LEFT JOIN table_values AS w
        ON p.competition = w.competition AND p.season = w.season AND p.stage_id = w.stage_id
        AND p.behind_id = w.club_id AND p.decided_ordinal = w.ordinal
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
        c.first_position,
        c.position_before,
        c.behind_id,
        c.decided_at_step,
        c.decided_ordinal,
        c.clubs_level,
        c.ordinal,
        c.criterion,
        c.citation_id,
        c.runs,
        c.club_above,
        CASE
            -- matches, goals and kicks in one number are no figure to show
            WHEN c.criterion = 'play-off' THEN 'behind ' || c.club_above || ', above'
            ELSE
                CASE
                    WHEN c.figure = 1000000 THEN 'unknown'
                    WHEN c.figure = CAST(c.figure AS INTEGER) THEN CAST(CAST(c.figure AS INTEGER) AS VARCHAR)
                    ELSE CAST(CAST(c.figure AS DECIMAL(12, 4)) AS VARCHAR)
                END
                || ' against '
                || CASE
                    WHEN c.figure_above = 1000000 THEN 'no goals conceded'
                    WHEN c.figure_above = CAST(c.figure_above AS INTEGER) THEN CAST(CAST(c.figure_above AS INTEGER) AS VARCHAR)
                    ELSE CAST(CAST(c.figure_above AS DECIMAL(12, 4)) AS VARCHAR)
                END
                || ' of ' || c.club_above || ', above'
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
            WHEN s.position = s.first_position THEN 'first place'
            WHEN s.behind_id IS NULL AND s.position = s.position_before THEN 'level with ' || s.club_above
            WHEN s.behind_id IS NULL AND s.ordinal = 1 THEN s.comparison
            WHEN s.behind_id IS NULL THEN 'not needed'
            WHEN s.ordinal = s.decided_ordinal
                THEN s.comparison
                    || CASE
                        WHEN s.criterion LIKE 'head-to-head%' THEN ', among ' || CAST(s.clubs_level AS VARCHAR) || ' clubs still level'
                        ELSE ''
                    END
            WHEN s.ordinal < s.decided_ordinal THEN 'level with ' || s.club_above
            -- of a single run: level when more clubs were compared by it
            WHEN s.runs = 1 AND s.decided_at_step > 1 AND s.criterion LIKE 'head-to-head%' THEN 'level with ' || s.club_above
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

COMMENT ON VIEW standings_reasons IS 'Why has each club its place in the table? One row a stage, club and step.';
COMMENT ON COLUMN standings_reasons.competition IS 'Name of the competition';
COMMENT ON COLUMN standings_reasons.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN standings_reasons.tournament IS 'Name of the tournament';
COMMENT ON COLUMN standings_reasons.stage IS 'Name of the stage';
COMMENT ON COLUMN standings_reasons.position IS 'Place; clubs that nothing separates share it';
COMMENT ON COLUMN standings_reasons.club IS 'Club';
COMMENT ON COLUMN standings_reasons.step IS 'Place in the argument';
COMMENT ON COLUMN standings_reasons.kind IS 'fact or rule';
COMMENT ON COLUMN standings_reasons.what IS 'What is looked at';
COMMENT ON COLUMN standings_reasons.says IS 'What it says';
COMMENT ON COLUMN standings_reasons.sources IS 'Titles of the sources, parted by semicolons';

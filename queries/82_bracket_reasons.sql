-- Why did each club go through in its tie?
-- Grain: tie, reason: its matches, then each decider of the rules in order and what it said.
-- Key: competition, season, tournament, stage, club_1, club_2, kind, step, what
CREATE OR REPLACE VIEW bracket_reasons AS
WITH matches AS (
    SELECT
        m.season_id,
        m.tournament_id,
        m.stage_id,
        m.tie_number,
        m.club_1_id,
        m.club_2_id,
        m.leg AS step,
        'fact' AS kind,
        'match ' || CAST(m.leg AS VARCHAR) || COALESCE(', ' || CAST(m.match_date AS VARCHAR), '') AS what,
        h.name || ' ' || COALESCE(CAST(m.home_goals AS VARCHAR) || '-' || CAST(m.away_goals AS VARCHAR), 'not played against') || ' ' || a.name
            || CASE WHEN m.has_extra_time THEN ', after extra time' ELSE '' END
            || COALESCE(', shoot-out ' || CAST(m.home_shoot_out_goals AS VARCHAR) || '-' || CAST(m.away_shoot_out_goals AS VARCHAR), '')
            || CASE m.shoot_out_winner WHEN 'home' THEN ', shoot-out to ' || h.name WHEN 'away' THEN ', shoot-out to ' || a.name ELSE '' END
            || COALESCE(', ' || m.ruling, '')
            || CASE m.awarded_to WHEN 'home' THEN ' to ' || h.name WHEN 'away' THEN ' to ' || a.name WHEN 'neither' THEN ' to neither' ELSE '' END
            || COALESCE(' ' || CAST(m.awarded_home_goals AS VARCHAR) || '-' || CAST(m.awarded_away_goals AS VARCHAR), '') AS says,
        m.citation_id
    FROM tie_matches AS m
    LEFT JOIN season_clubs AS h ON m.season_id = h.season_id AND m.home_club_id = h.club_id
    LEFT JOIN season_clubs AS a ON m.season_id = a.season_id AND m.away_club_id = a.club_id
),

rules AS (
    SELECT
        d.season_id,
        d.tournament_id,
        d.stage_id,
        d.tie_number,
        d.club_1_id,
        d.club_2_id,
        d.ordinal AS step,
        'rule' AS kind,
        CASE
            WHEN d.counts_extra_time THEN d.decider || ', extra time included'
            WHEN d.sudden_death IS NOT NULL THEN d.decider || ', ' || d.sudden_death
            WHEN d.decider = 'wins' AND d.threshold IS NOT NULL THEN 'wins, ' || CAST(d.threshold AS VARCHAR) || ' needed'
            WHEN d.decider = 'first leg' THEN 'first leg, won away by ' || CAST(d.threshold AS VARCHAR) || ' or more'
            ELSE d.decider
        END AS what,
        CASE
            WHEN d.reason IS NOT NULL THEN CASE d.winning_side WHEN 1 THEN a.name ELSE b.name END || ' goes through: ' || d.reason
            WHEN d.decider = 'first leg' AND d.winning_side IS NULL
                THEN CASE WHEN d.figure_1 IS NULL OR d.figure_2 IS NULL THEN 'not known' ELSE CAST(d.figure_1 AS VARCHAR) || '-' || CAST(d.figure_2 AS VARCHAR) || ', the second leg decides' END
            WHEN NOT d.is_over THEN 'the tie is unfinished'
            WHEN d.ordinal > d.decisive_ordinal THEN 'not needed'
            WHEN d.is_after_unknown AND d.not_known IS NULL THEN 'not asked, since one before it is not known'
            WHEN NOT d.is_asked AND d.figure_1 <> d.figure_2 THEN 'waits for the replay'
            WHEN d.winning_side IS NOT NULL AND (d.figure_1 IS NULL OR d.figure_2 IS NULL)
                THEN CASE d.winning_side WHEN 1 THEN a.name ELSE b.name END || ' goes through'
                    || CASE d.decider WHEN 'penalties' THEN ', kicks not known' WHEN 'away club' THEN ', the visitor of the last leg' ELSE ', given the match' END
            WHEN d.figure_1 IS NULL OR d.figure_2 IS NULL THEN COALESCE('not known: ' || d.not_known, 'says nothing')
            WHEN d.winning_side IS NULL THEN CAST(d.figure_1 AS VARCHAR) || '-' || CAST(d.figure_2 AS VARCHAR) || ', level'
            -- a number of which the lower is the better is not shown as a score
            WHEN d.decider IN ('seed', 'higher division', 'lots')
                THEN CASE d.winning_side WHEN 1 THEN a.name ELSE b.name END || ' goes through, '
                    || CAST(CASE d.winning_side WHEN 1 THEN d.figure_1 ELSE d.figure_2 END AS VARCHAR) || ' before '
                    || CAST(CASE d.winning_side WHEN 1 THEN d.figure_2 ELSE d.figure_1 END AS VARCHAR)
            ELSE CAST(d.figure_1 AS VARCHAR) || '-' || CAST(d.figure_2 AS VARCHAR) || ', '
                || CASE d.winning_side WHEN 1 THEN a.name ELSE b.name END || ' goes through'
        END AS says,
        d.citation_id
    FROM tie_decisions AS d
    LEFT JOIN season_clubs AS a ON d.season_id = a.season_id AND d.club_1_id = a.club_id
    LEFT JOIN season_clubs AS b ON d.season_id = b.season_id AND d.club_2_id = b.club_id
    WHERE d.ordinal IS NOT NULL
),

reasons AS (
    SELECT m.season_id, m.tournament_id, m.stage_id, m.tie_number, m.club_1_id, m.club_2_id, m.step, m.kind, m.what, m.says, m.citation_id
    FROM matches AS m
    UNION ALL
    SELECT r.season_id, r.tournament_id, r.stage_id, r.tie_number, r.club_1_id, r.club_2_id, r.step, r.kind, r.what, r.says, r.citation_id
    FROM rules AS r
)

SELECT
    n.name AS competition,
    s.name AS season,
    t.name AS tournament,
    g.name AS stage,
    a.name AS club_1,
    b.name AS club_2,
    r.step,
    r.kind,
    r.what,
    r.says,
    x.sources
FROM reasons AS r
INNER JOIN season AS s ON r.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
INNER JOIN tournament AS t ON r.tournament_id = t.tournament_id
INNER JOIN stage AS g ON r.stage_id = g.stage_id
LEFT JOIN season_clubs AS a ON r.season_id = a.season_id AND r.club_1_id = a.club_id
LEFT JOIN season_clubs AS b ON r.season_id = b.season_id AND r.club_2_id = b.club_id
LEFT JOIN citation_titles AS x ON r.citation_id = x.citation_id
ORDER BY
    n.name, s.name, t.ordinal, t.name, g.ordinal, r.tie_number, a.name, b.name, r.club_1_id, r.club_2_id, r.kind, r.step, r.what, r.says;

COMMENT ON VIEW bracket_reasons IS 'Why did each club go through in its tie? One row a tie and reason.';
COMMENT ON COLUMN bracket_reasons.competition IS 'Name of the competition';
COMMENT ON COLUMN bracket_reasons.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN bracket_reasons.tournament IS 'Name of the tournament';
COMMENT ON COLUMN bracket_reasons.stage IS 'Name of the stage';
COMMENT ON COLUMN bracket_reasons.club_1 IS 'Club at home in the first leg';
COMMENT ON COLUMN bracket_reasons.club_2 IS 'The other club';
COMMENT ON COLUMN bracket_reasons.step IS 'Place among the facts, or among the rules, which come after them';
COMMENT ON COLUMN bracket_reasons.kind IS 'fact or rule';
COMMENT ON COLUMN bracket_reasons.what IS 'What is looked at';
COMMENT ON COLUMN bracket_reasons.says IS 'What it says';
COMMENT ON COLUMN bracket_reasons.sources IS 'Titles of the sources, parted by semicolons';

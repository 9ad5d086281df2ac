-- Why has each club its place in the relegation table?
-- Grain: season, club, reason: its points in each tournament that counts, the rules, and what they make of it.
CREATE VIEW relegation_reasons AS
WITH places AS (
    SELECT
        r.competition,
        r.season,
        r.season_id,
        r.club_id,
        r.place,
        r.points_counted,
        r.played_counted,
        r.average,
        r.tournaments,
        r.is_relegated,
        q.method,
        q.relegated,
        q.note,
        x.sources
    FROM relegation_places AS r
    INNER JOIN relegation_rule AS q ON r.season_id = q.season_id
    LEFT JOIN citation_titles AS x ON q.citation_id = x.citation_id
),

match_citations AS (
    SELECT DISTINCT
        g.tournament_id,
        m.citation_id
    FROM match AS m
    INNER JOIN stage AS g ON m.stage_id = g.stage_id
    WHERE g.format = 'league'
),

match_sources AS (
    SELECT
        m.tournament_id,
        STRING_AGG(x.sources, '; ' ORDER BY x.sources) AS sources
    FROM match_citations AS m
    INNER JOIN citation_titles AS x ON m.citation_id = x.citation_id
    GROUP BY m.tournament_id
),

points AS (
    SELECT
        r.competition,
        r.season,
        r.club_id,
        r.ordinal AS step,
        'fact' AS kind,
        t.name AS what,
        CAST(r.points AS VARCHAR) || CASE WHEN r.points = 1 THEN ' point in ' ELSE ' points in ' END
            || CAST(r.played AS VARCHAR) || CASE WHEN r.played = 1 THEN ' match' ELSE ' matches' END
            || CASE WHEN r.weight > 1 THEN ', counted ' || CAST(r.weight AS VARCHAR) || ' times' ELSE '' END
            || CASE WHEN r.goals_for IS NULL THEN ', recorded' ELSE ', from the matches' END AS says,
        CASE WHEN r.goals_for IS NULL THEN x.sources ELSE s.sources END AS sources
    FROM relegation_records AS r
    INNER JOIN tournament AS t ON r.tournament_id = t.tournament_id
    LEFT JOIN recorded_points AS p
        ON r.season_id = p.season_id AND r.tournament_id = p.tournament_id AND r.club_id = p.club_id
    LEFT JOIN citation_titles AS x ON p.citation_id = x.citation_id
    LEFT JOIN match_sources AS s ON r.tournament_id = s.tournament_id
),

ruled AS (
    SELECT
        g.tournament_id,
        m.home_club_id,
        m.away_club_id,
        h.name || ' against ' || a.name || ' ' || r.ruling
            || COALESCE(' ' || CAST(r.home_goals AS VARCHAR) || '-' || CAST(r.away_goals AS VARCHAR), '') || ': ' || r.reason AS says,
        r.citation_id
    FROM match_ruling AS r
    INNER JOIN match AS m ON r.match_id = m.match_id
    INNER JOIN stage AS g ON m.stage_id = g.stage_id AND g.format = 'league'
    INNER JOIN club AS h ON m.home_club_id = h.club_id
    INNER JOIN club AS a ON m.away_club_id = a.club_id
    WHERE r.ruling NOT IN ('postponed', 'not for the table')
),

-- what an authority did to the points of a club; a ruling on a match for either club
interventions AS (
    SELECT
        g.tournament_id,
        a.club_id,
        'points adjustment' AS what,
        CASE WHEN a.points > 0 THEN '+' ELSE '' END || CAST(a.points AS VARCHAR) || ': ' || a.reason AS says,
        a.citation_id
    FROM points_adjustment AS a
    INNER JOIN stage AS g ON a.stage_id = g.stage_id
    WHERE a.counts_for IN ('relegation', 'both')
    UNION ALL
    SELECT r.tournament_id, r.home_club_id AS club_id, 'ruling' AS what, r.says, r.citation_id
    FROM ruled AS r
    UNION ALL
    SELECT r.tournament_id, r.away_club_id AS club_id, 'ruling' AS what, r.says, r.citation_id
    FROM ruled AS r
),

intervened AS (
    SELECT
        r.competition,
        r.season,
        r.club_id,
        r.ordinal AS step,
        'fact' AS kind,
        i.what,
        i.says,
        x.sources
    FROM relegation_records AS r
    INNER JOIN interventions AS i ON r.tournament_id = i.tournament_id AND r.club_id = i.club_id
    LEFT JOIN citation_titles AS x ON i.citation_id = x.citation_id
    WHERE r.goals_for IS NOT NULL
),

exceptions AS (
    SELECT
        p.competition,
        p.season,
        p.club_id,
        1 AS step,
        'rule' AS kind,
        CASE WHEN e.is_counted THEN 'shorter window' ELSE 'matches left out' END AS what,
        CASE
            WHEN e.is_counted THEN 'counts from ' || COALESCE(t.name, 'the first tournament') || ': ' || e.reason
            ELSE 'those against ' || c.name || ': ' || e.reason
        END AS says,
        x.sources
    FROM places AS p
    INNER JOIN relegation_club AS e ON p.season_id = e.season_id AND (NOT e.is_counted OR p.club_id = e.club_id)
    INNER JOIN club AS c ON e.club_id = c.club_id
    LEFT JOIN tournament AS t ON e.first_tournament_id = t.tournament_id
    LEFT JOIN citation_titles AS x ON e.citation_id = x.citation_id
),

methods AS (
    SELECT
        p.competition,
        p.season,
        p.club_id,
        2 AS step,
        'rule' AS kind,
        p.method AS what,
        CAST(p.points_counted AS VARCHAR) || CASE WHEN p.points_counted = 1 THEN ' point' ELSE ' points' END
            || CASE
                WHEN p.method = 'average'
                    THEN ' / ' || CAST(p.played_counted AS VARCHAR) || CASE WHEN p.played_counted = 1 THEN ' match' ELSE ' matches' END
                        || COALESCE(' = ' || CAST(CAST(p.average AS DECIMAL(6, 4)) AS VARCHAR), '')
                ELSE ''
            END
            || ', place ' || CAST(p.place AS VARCHAR) AS says,
        p.sources
    FROM places AS p
),

-- what decides at the line, for the clubs that share an average with it
criteria AS (
    SELECT
        p.competition,
        p.season,
        p.club_id,
        2 + c.ordinal AS step,
        'rule' AS kind,
        c.criterion AS what,
        'decides between level clubs at the line of relegation' AS says,
        x.sources
    FROM places AS p
    INNER JOIN relegation_criterion AS c ON p.season_id = c.season_id
    LEFT JOIN citation_titles AS x ON c.citation_id = x.citation_id
),

verdicts AS (
    SELECT
        p.competition,
        p.season,
        p.club_id,
        99 AS step,
        'rule' AS kind,
        'relegated' AS what,
        CASE
            WHEN p.relegated = 0 THEN 'nobody goes down' || COALESCE(' (' || p.note || ')', '')
            WHEN p.relegated = 1 THEN 'the last goes down'
            ELSE 'the last ' || CAST(p.relegated AS VARCHAR) || ' go down'
        END
            || CASE WHEN p.is_relegated THEN ': relegated' WHEN p.is_relegated IS NULL THEN ': undecided' ELSE ': stays up' END AS says,
        p.sources
    FROM places AS p
),

reasons AS (
    SELECT a.competition, a.season, a.club_id, a.step, a.kind, a.what, a.says, a.sources
    FROM points AS a
    UNION ALL
    SELECT i.competition, i.season, i.club_id, i.step, i.kind, i.what, i.says, i.sources
    FROM intervened AS i
    UNION ALL
    SELECT e.competition, e.season, e.club_id, e.step, e.kind, e.what, e.says, e.sources
    FROM exceptions AS e
    UNION ALL
    SELECT m.competition, m.season, m.club_id, m.step, m.kind, m.what, m.says, m.sources
    FROM methods AS m
    UNION ALL
    SELECT c.competition, c.season, c.club_id, c.step, c.kind, c.what, c.says, c.sources
    FROM criteria AS c
    UNION ALL
    SELECT v.competition, v.season, v.club_id, v.step, v.kind, v.what, v.says, v.sources
    FROM verdicts AS v
)

SELECT
    p.competition,
    p.season,
    p.place AS position,
    c.name AS club,
    r.step,
    r.kind,
    r.what,
    r.says,
    r.sources
FROM reasons AS r
INNER JOIN places AS p ON r.competition = p.competition AND r.season = p.season AND r.club_id = p.club_id
INNER JOIN club AS c ON r.club_id = c.club_id
ORDER BY p.competition, p.season, p.place, c.name, r.club_id, r.kind, r.step, r.what, r.says;

COMMENT ON VIEW relegation_reasons IS 'Why has each club its place in the relegation table? One row a season, club and reason.';
COMMENT ON COLUMN relegation_reasons.competition IS 'Name of the competition';
COMMENT ON COLUMN relegation_reasons.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN relegation_reasons.position IS 'Place; clubs that nothing separates share it';
COMMENT ON COLUMN relegation_reasons.club IS 'Club';
COMMENT ON COLUMN relegation_reasons.step IS 'Place among the facts, or among the rules, which come after them';
COMMENT ON COLUMN relegation_reasons.kind IS 'fact or rule';
COMMENT ON COLUMN relegation_reasons.what IS 'What is looked at';
COMMENT ON COLUMN relegation_reasons.says IS 'What it says';
COMMENT ON COLUMN relegation_reasons.sources IS 'Titles of the sources, parted by semicolons';

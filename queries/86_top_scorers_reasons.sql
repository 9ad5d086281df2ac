-- Why has each scorer his rank?
-- Grain: tournament, phase, player, club, step: his goals one by one or the printed number, then the rules.
CREATE VIEW top_scorers_reasons AS
WITH ranks AS (
    SELECT
        r.competition,
        r.season,
        r.tournament_id,
        r.phase,
        r.place,
        r.player_id,
        r.club_id,
        r.goals,
        r.is_partial
    FROM scorer_ranks AS r
),

scored AS (
    SELECT
        m.competition,
        m.season,
        m.tournament_id,
        m.phase,
        o.player_id,
        o.club_id,
        'goal' AS what,
        h.name || ' - ' || a.name || COALESCE(', ' || CAST(m.match_date AS VARCHAR), '')
            || COALESCE(', minute ' || CAST(o.minute AS VARCHAR), '') || COALESCE('+' || CAST(o.stoppage_minute AS VARCHAR), '')
            || CASE WHEN o.is_penalty THEN ', penalty' ELSE '' END
            || COALESCE(' (' || o.note || ')', '') AS says,
        ROW_NUMBER() OVER (
            PARTITION BY m.competition, m.season, m.tournament_id, m.phase, o.player_id, o.club_id
            ORDER BY m.match_date, m.match_id, o.goal_number
        ) AS step,
        x.sources
    FROM goal AS o
    INNER JOIN match_scores AS m ON o.match_id = m.match_id
    INNER JOIN club AS h ON m.home_club_id = h.club_id
    INNER JOIN club AS a ON m.away_club_id = a.club_id
    LEFT JOIN citation_titles AS x ON o.citation_id = x.citation_id
    WHERE m.is_counted AND COALESCE(o.is_own_goal, FALSE) = FALSE
),

scored_phases AS (
    SELECT DISTINCT
        s.competition,
        s.season,
        s.tournament_id,
        s.phase
    FROM scored AS s
    WHERE s.player_id IS NOT NULL
),

printed AS (
    SELECT
        n.name AS competition,
        e.name AS season,
        p.tournament_id,
        p.phase,
        p.player_id,
        p.club_id,
        'published list' AS what,
        COALESCE(CAST(p.goals AS VARCHAR), 'an unknown number of') || CASE WHEN p.goals = 1 THEN ' goal' ELSE ' goals' END
            || ', rank ' || CAST(p.position AS VARCHAR)
            || COALESCE(' (' || p.note || ')', '') AS says,
        1 AS step,
        x.sources
    FROM published_scorer AS p
    INNER JOIN tournament AS t ON p.tournament_id = t.tournament_id
    INNER JOIN season AS e ON t.season_id = e.season_id
    INNER JOIN competition AS n ON e.competition_id = n.competition_id
    LEFT JOIN scored_phases AS s
        ON n.name = s.competition AND e.name = s.season AND p.tournament_id = s.tournament_id AND p.phase = s.phase
    LEFT JOIN citation_titles AS x ON p.citation_id = x.citation_id
    WHERE s.tournament_id IS NULL
),

criteria AS (
    SELECT
        r.competition,
        r.season,
        c.tournament_id,
        c.phase,
        r.player_id,
        r.club_id,
        c.criterion AS what,
        'separates scorers with as many goals' AS says,
        c.ordinal AS step,
        x.sources
    FROM scorer_criterion AS c
    INNER JOIN ranks AS r ON c.tournament_id = r.tournament_id AND c.phase = r.phase
    LEFT JOIN citation_titles AS x ON c.citation_id = x.citation_id
),

reasons AS (
    SELECT s.competition, s.season, s.tournament_id, s.phase, s.player_id, s.club_id, s.step, 'fact' AS kind, s.what, s.says, s.sources
    FROM scored AS s
    UNION ALL
    SELECT p.competition, p.season, p.tournament_id, p.phase, p.player_id, p.club_id, p.step, 'fact' AS kind, p.what, p.says, p.sources
    FROM printed AS p
    UNION ALL
    SELECT c.competition, c.season, c.tournament_id, c.phase, c.player_id, c.club_id, c.step, 'rule' AS kind, c.what, c.says, c.sources
    FROM criteria AS c
    UNION ALL
    SELECT
        r.competition, r.season, r.tournament_id, r.phase, r.player_id, r.club_id, 99 AS step, 'rule' AS kind, 'rank' AS what,
        COALESCE(CAST(r.goals AS VARCHAR), 'unknown') || CASE WHEN r.goals = 1 THEN ' goal' ELSE ' goals' END
            || ', rank ' || CAST(r.place AS VARCHAR)
            || CASE WHEN r.is_partial THEN ', from goals that are not all known' ELSE '' END AS says,
        CAST(NULL AS VARCHAR) AS sources
    FROM ranks AS r
)

SELECT
    r.competition,
    r.season,
    t.name AS tournament,
    r.phase,
    r.place AS rank,
    p.name AS player,
    c.name AS club,
    x.step,
    x.kind,
    x.what,
    x.says,
    x.sources
FROM ranks AS r
INNER JOIN reasons AS x
    ON r.competition = x.competition AND r.season = x.season
    AND r.tournament_id = x.tournament_id AND r.phase = x.phase AND r.player_id = x.player_id AND r.club_id = x.club_id
INNER JOIN tournament AS t ON r.tournament_id = t.tournament_id
INNER JOIN player AS p ON r.player_id = p.player_id
INNER JOIN club AS c ON r.club_id = c.club_id
ORDER BY r.competition, r.season, t.ordinal, t.name, r.phase DESC, r.place, p.name, c.name, r.player_id, r.club_id, x.kind, x.step, x.says;

COMMENT ON VIEW top_scorers_reasons IS 'Why has each scorer his rank? One row a tournament, phase, player, club and step.';
COMMENT ON COLUMN top_scorers_reasons.competition IS 'Name of the competition';
COMMENT ON COLUMN top_scorers_reasons.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN top_scorers_reasons.tournament IS 'Name of the tournament';
COMMENT ON COLUMN top_scorers_reasons.phase IS 'Part of the tournament whose goals are counted together';
COMMENT ON COLUMN top_scorers_reasons.rank IS 'Rank; players that nothing separates share it';
COMMENT ON COLUMN top_scorers_reasons.player IS 'Player';
COMMENT ON COLUMN top_scorers_reasons.club IS 'Club';
COMMENT ON COLUMN top_scorers_reasons.step IS 'Place in the argument';
COMMENT ON COLUMN top_scorers_reasons.kind IS 'fact or rule';
COMMENT ON COLUMN top_scorers_reasons.what IS 'What is looked at';
COMMENT ON COLUMN top_scorers_reasons.says IS 'What it says';
COMMENT ON COLUMN top_scorers_reasons.sources IS 'Titles of the sources, parted by semicolons';

-- Why has each scorer his rank?
-- Grain: tournament, phase, player, club, reason: his goals one by one or the printed number, then the rules.
CREATE VIEW top_scorers_reasons AS
WITH ranks AS (
    SELECT
        r.competition,
        r.season,
        r.tournament_id,
        t.ordinal AS tournament_ordinal,
        t.name AS tournament,
        r.phase,
        r.place AS rank,
        r.player_id,
        p.name AS player,
        r.club_id,
        c.name AS club,
        r.goals,
        r.is_partial,
        r.is_printed
    FROM scorer_ranks AS r
    INNER JOIN tournament AS t ON r.tournament_id = t.tournament_id
    INNER JOIN player AS p ON r.player_id = p.player_id
    INNER JOIN club AS c ON r.club_id = c.club_id
),

scored AS (
    SELECT
        m.competition,
        m.season,
        m.tournament_id,
        m.phase,
        o.player_id,
        o.club_id,
        h.name || ' - ' || a.name || COALESCE(', ' || CAST(m.match_date AS VARCHAR), '')
            || COALESCE(', minute ' || CAST(o.minute AS VARCHAR), '') || COALESCE('+' || CAST(o.stoppage_minute AS VARCHAR), '')
            || CASE WHEN o.is_penalty THEN ', penalty' ELSE '' END
            || COALESCE(' (' || o.note || ')', '') AS says,
        ROW_NUMBER() OVER (
            PARTITION BY m.competition, m.season, m.tournament_id, m.phase, o.player_id, o.club_id
            ORDER BY m.match_date, m.match_id, o.goal_number
        ) AS step,
        o.citation_id
    FROM goal AS o
    INNER JOIN match_scores AS m ON o.match_id = m.match_id
    INNER JOIN club AS h ON m.home_club_id = h.club_id
    INNER JOIN club AS a ON m.away_club_id = a.club_id
    WHERE m.is_counted AND COALESCE(o.is_own_goal, FALSE) = FALSE
),

reasons AS (
    SELECT
        r.competition, r.season, r.tournament_ordinal, r.tournament, r.phase, r.rank, r.player_id, r.player, r.club_id, r.club,
        s.step, 'fact' AS kind, 'goal' AS what, s.says, s.citation_id
    FROM ranks AS r
    INNER JOIN scored AS s
        ON r.competition = s.competition AND r.season = s.season
        AND r.tournament_id = s.tournament_id AND r.phase = s.phase AND r.player_id = s.player_id AND r.club_id = s.club_id
    UNION ALL
    SELECT
        r.competition, r.season, r.tournament_ordinal, r.tournament, r.phase, r.rank, r.player_id, r.player, r.club_id, r.club,
        1 AS step, 'fact' AS kind, 'published list' AS what,
        COALESCE(CAST(p.goals AS VARCHAR), 'an unknown number of') || CASE WHEN p.goals = 1 THEN ' goal' ELSE ' goals' END
            || ', rank ' || CAST(p.position AS VARCHAR)
            || COALESCE(' (' || p.note || ')', '') AS says,
        p.citation_id
    FROM ranks AS r
    INNER JOIN published_scorer AS p
        ON r.tournament_id = p.tournament_id AND r.phase = p.phase AND r.player_id = p.player_id AND r.club_id = p.club_id
    WHERE r.is_printed
    UNION ALL
    SELECT
        r.competition, r.season, r.tournament_ordinal, r.tournament, r.phase, r.rank, r.player_id, r.player, r.club_id, r.club,
        c.ordinal AS step, 'rule' AS kind, c.criterion AS what, 'separates scorers with as many goals' AS says, c.citation_id
    FROM ranks AS r
    INNER JOIN scorer_criterion AS c ON r.tournament_id = c.tournament_id AND r.phase = c.phase
    UNION ALL
    SELECT
        r.competition, r.season, r.tournament_ordinal, r.tournament, r.phase, r.rank, r.player_id, r.player, r.club_id, r.club,
        99 AS step, 'rule' AS kind, 'rank' AS what,
        COALESCE(CAST(r.goals AS VARCHAR) || CASE WHEN r.goals = 1 THEN ' goal' ELSE ' goals' END, 'an unknown number of goals')
            || ', rank ' || CAST(r.rank AS VARCHAR)
            || CASE WHEN r.is_partial THEN ', from goals that are not all known' ELSE '' END AS says,
        CAST(NULL AS VARCHAR) AS citation_id
    FROM ranks AS r
)

SELECT
    r.competition,
    r.season,
    r.tournament,
    r.phase,
    r.rank,
    r.player,
    r.club,
    r.step,
    r.kind,
    r.what,
    r.says,
    x.sources
FROM reasons AS r
LEFT JOIN citation_titles AS x ON r.citation_id = x.citation_id
ORDER BY r.competition, r.season, r.tournament_ordinal, r.tournament, r.phase DESC, r.rank, r.player, r.club, r.player_id, r.club_id, r.kind, r.step, r.says;

COMMENT ON VIEW top_scorers_reasons IS 'Why has each scorer his rank? One row a tournament, phase, player, club and reason.';
COMMENT ON COLUMN top_scorers_reasons.competition IS 'Name of the competition';
COMMENT ON COLUMN top_scorers_reasons.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN top_scorers_reasons.tournament IS 'Name of the tournament';
COMMENT ON COLUMN top_scorers_reasons.phase IS 'Part of the tournament whose goals are counted together';
COMMENT ON COLUMN top_scorers_reasons.rank IS 'Rank; players that nothing separates share it';
COMMENT ON COLUMN top_scorers_reasons.player IS 'Player';
COMMENT ON COLUMN top_scorers_reasons.club IS 'Club';
COMMENT ON COLUMN top_scorers_reasons.step IS 'Place among the facts, or among the rules, which come after them';
COMMENT ON COLUMN top_scorers_reasons.kind IS 'fact or rule';
COMMENT ON COLUMN top_scorers_reasons.what IS 'What is looked at';
COMMENT ON COLUMN top_scorers_reasons.says IS 'What it says';
COMMENT ON COLUMN top_scorers_reasons.sources IS 'Titles of the sources, parted by semicolons';

-- Why has each scorer his rank?
-- Grain: tournament, phase, player, reason: his goals one by one, and how many of them for each club where he scored
-- for several, or the printed number, then the rules. Of a printed list the grain has the club, too.
-- Key: competition, season, tournament, phase, player, player_id, kind, step, what
CREATE OR REPLACE VIEW top_scorers_reasons AS
WITH goals AS (
    SELECT
        g.season_id, g.tournament_id, g.phase, g.place, g.player_id, g.club_id, g.clubs,
        g.step, 'fact' AS kind, 'goal' AS what,
        h.name || ' - ' || a.name || COALESCE(', ' || CAST(g.match_date AS VARCHAR), '')
            || COALESCE(', minute ' || CAST(g.minute AS VARCHAR), '') || COALESCE('+' || CAST(g.stoppage_minute AS VARCHAR), '')
            || CASE WHEN g.is_penalty THEN ', penalty' ELSE '' END
            || COALESCE(' (' || g.note || ')', '') AS says,
        g.citation_id
    FROM scorer_goals AS g
    LEFT JOIN season_clubs AS h ON g.season_id = h.season_id AND g.home_club_id = h.club_id
    LEFT JOIN season_clubs AS a ON g.season_id = a.season_id AND g.away_club_id = a.club_id
),

-- the number of each club comes after his goals
splits AS (
    SELECT
        r.season_id, r.tournament_id, r.phase, r.place, r.player_id, k.club_id, r.clubs,
        r.goals + k.ordinal AS step, 'fact' AS kind, 'club' AS what,
        CAST(k.goals AS VARCHAR) || CASE WHEN k.goals = 1 THEN ' goal' ELSE ' goals' END AS says,
        CAST(NULL AS VARCHAR) AS citation_id
    FROM scorer_ranks AS r
    INNER JOIN scorer_clubs AS k
        ON r.season_id = k.season_id AND r.tournament_id = k.tournament_id AND r.phase = k.phase AND r.player_id = k.player_id
),

printed AS (
    SELECT
        r.season_id, r.tournament_id, r.phase, r.place, r.player_id, r.club_id, r.clubs,
        1 AS step, 'fact' AS kind, 'published list' AS what,
        COALESCE(CAST(p.goals AS VARCHAR), 'an unknown number of') || CASE WHEN p.goals = 1 THEN ' goal' ELSE ' goals' END
            || ', rank ' || CAST(p.position AS VARCHAR)
            || COALESCE(' (' || p.note || ')', '') AS says,
        p.citation_id
    FROM scorer_ranks AS r
    INNER JOIN published_scorer AS p
        ON r.tournament_id = p.tournament_id AND r.phase = p.phase AND r.player_id = p.player_id AND r.club_id = p.club_id
    WHERE r.is_printed
),

criteria AS (
    SELECT
        r.season_id, r.tournament_id, r.phase, r.place, r.player_id, r.club_id, r.clubs,
        c.ordinal AS step, 'rule' AS kind, c.criterion AS what, 'separates scorers with as many goals' AS says, c.citation_id
    FROM scorer_ranks AS r
    INNER JOIN tournament_scorers AS x ON r.tournament_id = x.tournament_id AND r.phase = x.phase
    INNER JOIN scorer_criterion AS c ON x.scorer_rule_id = c.scorer_rule_id
),

verdicts AS (
    SELECT
        r.season_id, r.tournament_id, r.phase, r.place, r.player_id, r.club_id, r.clubs,
        99 AS step, 'rule' AS kind, 'rank' AS what,
        COALESCE(CAST(r.goals AS VARCHAR) || CASE WHEN r.goals = 1 THEN ' goal' ELSE ' goals' END, 'an unknown number of goals')
            || ', rank ' || CAST(r.place AS VARCHAR)
            || CASE WHEN r.is_partial THEN ', from goals that are not all known' ELSE '' END AS says,
        CAST(NULL AS VARCHAR) AS citation_id
    FROM scorer_ranks AS r
),

reasons AS (
    SELECT g.season_id, g.tournament_id, g.phase, g.place, g.player_id, g.club_id, g.clubs, g.step, g.kind, g.what, g.says, g.citation_id
    FROM goals AS g
    UNION ALL
    SELECT k.season_id, k.tournament_id, k.phase, k.place, k.player_id, k.club_id, k.clubs, k.step, k.kind, k.what, k.says, k.citation_id
    FROM splits AS k
    UNION ALL
    SELECT p.season_id, p.tournament_id, p.phase, p.place, p.player_id, p.club_id, p.clubs, p.step, p.kind, p.what, p.says, p.citation_id
    FROM printed AS p
    UNION ALL
    SELECT c.season_id, c.tournament_id, c.phase, c.place, c.player_id, c.club_id, c.clubs, c.step, c.kind, c.what, c.says, c.citation_id
    FROM criteria AS c
    UNION ALL
    SELECT v.season_id, v.tournament_id, v.phase, v.place, v.player_id, v.club_id, v.clubs, v.step, v.kind, v.what, v.says, v.citation_id
    FROM verdicts AS v
)

SELECT
    n.name AS competition,
    s.name AS season,
    t.name AS tournament,
    r.phase,
    r.place AS rank,
    p.name AS player,
    COALESCE(r.clubs, c.name) AS club,
    r.step,
    r.kind,
    r.what,
    CASE WHEN r.clubs IS NOT NULL AND r.kind = 'fact' THEN 'for ' || c.name || ': ' || r.says ELSE r.says END AS says,
    x.sources,
    r.player_id
FROM reasons AS r
INNER JOIN season AS s ON r.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
INNER JOIN tournament AS t ON r.tournament_id = t.tournament_id
INNER JOIN player AS p ON r.player_id = p.player_id
INNER JOIN season_clubs AS c ON r.season_id = c.season_id AND r.club_id = c.club_id
LEFT JOIN citation_titles AS x ON r.citation_id = x.citation_id
ORDER BY n.name, s.name, t.ordinal, t.name, r.phase DESC, r.place, p.name, COALESCE(r.clubs, c.name), r.player_id, CASE WHEN r.clubs IS NULL THEN r.club_id END, r.kind, r.step, r.says;

COMMENT ON VIEW top_scorers_reasons IS 'Why has each scorer his rank? One row a tournament, phase, player and reason; of a printed list the club, too.';
COMMENT ON COLUMN top_scorers_reasons.competition IS 'Name of the competition';
COMMENT ON COLUMN top_scorers_reasons.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN top_scorers_reasons.tournament IS 'Name of the tournament';
COMMENT ON COLUMN top_scorers_reasons.phase IS 'Part of the tournament whose goals are counted together';
COMMENT ON COLUMN top_scorers_reasons.rank IS 'Rank; players that nothing separates share it';
COMMENT ON COLUMN top_scorers_reasons.player IS 'Player';
COMMENT ON COLUMN top_scorers_reasons.club IS 'Club; where he scored for several all of them, most goals first, parted by commas';
COMMENT ON COLUMN top_scorers_reasons.step IS 'Place among the facts, or among the rules, which come after them';
COMMENT ON COLUMN top_scorers_reasons.kind IS 'fact or rule';
COMMENT ON COLUMN top_scorers_reasons.what IS 'What is looked at';
COMMENT ON COLUMN top_scorers_reasons.says IS 'What it says';
COMMENT ON COLUMN top_scorers_reasons.sources IS 'Titles of the sources, parted by semicolons';
COMMENT ON COLUMN top_scorers_reasons.player_id IS 'Key of the player';

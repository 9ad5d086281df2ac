-- Which rank has each scorer in each phase of a tournament?
-- Grain: tournament, phase, player, club. Counted from the goals where a scorer is known, else as a source
-- printed it. An own goal counts for no scorer. Working view: it promises no order.
CREATE VIEW scorer_ranks AS
WITH scored AS (
    SELECT
        m.competition,
        m.season,
        m.tournament_id,
        m.phase,
        o.player_id,
        o.club_id,
        CAST(SUM(CASE WHEN o.is_own_goal THEN 0 ELSE 1 END) AS INTEGER) AS goals,
        CAST(SUM(CASE WHEN o.is_own_goal OR o.is_penalty THEN 0 ELSE 1 END) AS INTEGER) AS from_play,
        CAST(SUM(CASE WHEN o.player_id IS NOT NULL AND COALESCE(m.ruling, '') <> 'awarded' THEN 1 ELSE 0 END) AS INTEGER) AS known
    FROM goal AS o
    INNER JOIN match_scores AS m ON o.match_id = m.match_id
    WHERE m.is_counted
    GROUP BY m.competition, m.season, m.tournament_id, m.phase, o.player_id, o.club_id
),

phases AS (
    SELECT
        m.competition,
        m.season,
        m.tournament_id,
        m.phase,
        SUM(m.home_goals + m.away_goals + COALESCE(m.home_extra_time_goals, 0) + COALESCE(m.away_extra_time_goals, 0)) AS goals
    FROM match_scores AS m
    WHERE m.is_counted AND m.ruling IS NULL
    GROUP BY m.competition, m.season, m.tournament_id, m.phase
),

known AS (
    SELECT
        s.competition,
        s.season,
        s.tournament_id,
        s.phase,
        s.player_id,
        s.club_id,
        s.goals,
        s.from_play,
        SUM(s.known) OVER (PARTITION BY s.competition, s.season, s.tournament_id, s.phase) AS known_in_phase
    FROM scored AS s
),

figures AS (
    SELECT
        r.tournament_id,
        r.phase,
        r.player_id,
        r.club_id,
        MAX(CASE WHEN r.statistic = 'assists' THEN r.number END) AS assists,
        MAX(CASE WHEN r.statistic = 'minutes played' THEN r.number END) AS minutes_played
    FROM player_record AS r
    GROUP BY r.tournament_id, r.phase, r.player_id, r.club_id
),

criteria AS (
    SELECT
        c.tournament_id,
        c.phase,
        MAX(CASE WHEN c.ordinal = 1 THEN c.criterion END) AS first_criterion,
        MAX(CASE WHEN c.ordinal = 2 THEN c.criterion END) AS second_criterion,
        MAX(CASE WHEN c.ordinal = 3 THEN c.criterion END) AS third_criterion
    FROM scorer_criterion AS c
    GROUP BY c.tournament_id, c.phase
),

-- unknown assists are taken as none, unknown minutes as more than any
counted AS (
    SELECT
        k.competition,
        k.season,
        k.tournament_id,
        k.phase,
        k.player_id,
        k.club_id,
        k.goals,
        k.known_in_phase < COALESCE(p.goals, 0) AS is_partial,
        CASE c.first_criterion WHEN 'goals from play' THEN k.from_play WHEN 'assists' THEN COALESCE(f.assists, 0)
            WHEN 'minutes played' THEN -COALESCE(f.minutes_played, 1000000) END AS first_value,
        CASE c.second_criterion WHEN 'goals from play' THEN k.from_play WHEN 'assists' THEN COALESCE(f.assists, 0)
            WHEN 'minutes played' THEN -COALESCE(f.minutes_played, 1000000) END AS second_value,
        CASE c.third_criterion WHEN 'goals from play' THEN k.from_play WHEN 'assists' THEN COALESCE(f.assists, 0)
            WHEN 'minutes played' THEN -COALESCE(f.minutes_played, 1000000) END AS third_value
    FROM known AS k
    LEFT JOIN phases AS p
        ON k.competition = p.competition AND k.season = p.season AND k.tournament_id = p.tournament_id AND k.phase = p.phase
    LEFT JOIN figures AS f
        ON k.tournament_id = f.tournament_id AND k.phase = f.phase AND k.player_id = f.player_id AND k.club_id = f.club_id
    LEFT JOIN criteria AS c ON k.tournament_id = c.tournament_id AND k.phase = c.phase
    WHERE k.player_id IS NOT NULL AND k.goals > 0
),

ranked AS (
    SELECT
        c.competition,
        c.season,
        c.tournament_id,
        c.phase,
        CAST(RANK() OVER (
            PARTITION BY c.competition, c.season, c.tournament_id, c.phase
            ORDER BY c.goals DESC, c.first_value DESC, c.second_value DESC, c.third_value DESC
        ) AS INTEGER) AS place,
        c.player_id,
        c.club_id,
        c.goals,
        'derived' AS basis,
        c.is_partial,
        FALSE AS is_printed
    FROM counted AS c
),

published AS (
    SELECT
        x.name AS competition,
        s.name AS season,
        p.tournament_id,
        p.phase,
        p.position AS place,
        p.player_id,
        p.club_id,
        p.goals,
        p.basis,
        FALSE AS is_partial,
        TRUE AS is_printed
    FROM published_scorer AS p
    INNER JOIN tournament AS t ON p.tournament_id = t.tournament_id
    INNER JOIN season AS s ON t.season_id = s.season_id
    INNER JOIN competition AS x ON s.competition_id = x.competition_id
    LEFT JOIN (
        SELECT DISTINCT
            r.competition,
            r.season,
            r.tournament_id,
            r.phase
        FROM ranked AS r
    ) AS d ON x.name = d.competition AND s.name = d.season AND p.tournament_id = d.tournament_id AND p.phase = d.phase
    WHERE d.tournament_id IS NULL
)

SELECT
    r.competition,
    r.season,
    r.tournament_id,
    r.phase,
    r.place,
    r.player_id,
    r.club_id,
    r.goals,
    r.basis,
    r.is_partial,
    r.is_printed
FROM ranked AS r
UNION ALL
SELECT
    p.competition,
    p.season,
    p.tournament_id,
    p.phase,
    p.place,
    p.player_id,
    p.club_id,
    p.goals,
    p.basis,
    p.is_partial,
    p.is_printed
FROM published AS p;

COMMENT ON VIEW scorer_ranks IS 'Which rank has each scorer in each phase of a tournament? One row a tournament, phase, player and club. Working view, in no promised order.';
COMMENT ON COLUMN scorer_ranks.competition IS 'Name of the competition';
COMMENT ON COLUMN scorer_ranks.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN scorer_ranks.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN scorer_ranks.phase IS 'Part of the tournament whose goals are counted together';
COMMENT ON COLUMN scorer_ranks.place IS 'Rank; players or clubs that nothing separates share it';
COMMENT ON COLUMN scorer_ranks.player_id IS 'Key of the player';
COMMENT ON COLUMN scorer_ranks.club_id IS 'Key of the club';
COMMENT ON COLUMN scorer_ranks.goals IS 'Goals; NULL where unknown';
COMMENT ON COLUMN scorer_ranks.basis IS 'stated: a source says it; derived: it follows from stated facts';
COMMENT ON COLUMN scorer_ranks.is_partial IS 'Whether it comes from incomplete data';
COMMENT ON COLUMN scorer_ranks.is_printed IS 'Whether rank and goals are those of a printed list, not counted from the goals';

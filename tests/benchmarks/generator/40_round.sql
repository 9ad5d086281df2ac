-- One round of the ties of two legs, of every tournament at once. Reads the variable `round`: 1, 2 and 3
-- for the Liguilla, 4 for the final between the two champions; each round reads the winners of the last.

CREATE OR REPLACE TABLE made.paired AS
WITH entrants AS (
    SELECT
        p.number,
        p.half,
        CAST(NULL AS INTEGER) AS came_from,
        p.club,
        p.club_id,
        p.strength,
        p.seed
    FROM made.places AS p
    INNER JOIN made.seasons AS s ON p.number = s.number
    WHERE (GETVARIABLE('round') = 1 AND s.liguilla <> 'seven' AND p.seed <= 8)
        OR (GETVARIABLE('round') = 1 AND s.liguilla = 'seven' AND p.seed BETWEEN 2 AND 7)
        OR (GETVARIABLE('round') = 2 AND s.liguilla = 'seven' AND p.seed = 1)
    UNION ALL
    SELECT
        w.number,
        CASE WHEN GETVARIABLE('round') = 4 THEN 3 ELSE w.half END AS half,
        CASE WHEN GETVARIABLE('round') = 4 THEN w.half ELSE w.tie END AS came_from,
        w.club,
        w.club_id,
        w.strength,
        CASE WHEN GETVARIABLE('round') < 4 THEN w.seed END AS seed
    FROM made.winners AS w
    WHERE w.round = GETVARIABLE('round') - 1
),

ordered AS (
    SELECT
        e.number,
        e.half,
        s.liguilla = 'bracket' AND e.half < 3 AS is_bracket,
        e.came_from,
        e.club,
        e.club_id,
        e.strength,
        e.seed,
        ROW_NUMBER() OVER (PARTITION BY e.number, e.half ORDER BY e.seed, e.came_from) AS place,
        COUNT(*) OVER (PARTITION BY e.number, e.half) AS entrants
    FROM entrants AS e
    INNER JOIN made.seasons AS s ON e.number = s.number
)

-- side 1 is at home first
SELECT
    o.number,
    o.half,
    o.is_bracket,
    CAST(CASE
        WHEN NOT o.is_bracket AND o.place * 2 <= o.entrants THEN o.place
        WHEN NOT o.is_bracket THEN o.entrants + 1 - o.place
        WHEN GETVARIABLE('round') > 1 THEN (o.came_from + 1) // 2
        WHEN o.seed IN (1, 8) THEN 1
        WHEN o.seed IN (4, 5) THEN 2
        WHEN o.seed IN (2, 7) THEN 3
        ELSE 4
    END AS INTEGER) AS tie,
    CASE
        WHEN NOT o.is_bracket OR GETVARIABLE('round') = 1 THEN CASE WHEN o.place * 2 > o.entrants THEN 1 ELSE 2 END
        ELSE 2 - o.came_from % 2
    END AS side,
    o.club,
    o.club_id,
    o.strength,
    o.seed
FROM ordered AS o;

CREATE OR REPLACE TABLE made.ties AS
WITH matched AS (
    SELECT
        a.number,
        a.half,
        a.tie,
        a.is_bracket,
        a.club AS club_1,
        b.club AS club_2,
        a.club_id AS club_1_id,
        b.club_id AS club_2_id,
        a.strength AS strength_1,
        b.strength AS strength_2,
        a.seed AS seed_1,
        b.seed AS seed_2,
        drawn('first leg ' || a.number || ' ' || a.half || ' ' || GETVARIABLE('round') || ' ' || a.tie) AS luck,
        drawn('second leg ' || a.number || ' ' || a.half || ' ' || GETVARIABLE('round') || ' ' || a.tie) AS more_luck
    FROM made.paired AS a
    INNER JOIN made.paired AS b ON a.number = b.number AND a.half = b.half AND a.tie = b.tie AND a.side = 1 AND b.side = 2
    -- the champion of both halves is promoted without a final
    WHERE a.club <> b.club
),

played AS (
    SELECT
        m.number,
        m.half,
        m.tie,
        m.is_bracket,
        m.club_1,
        m.club_2,
        m.club_1_id,
        m.club_2_id,
        m.strength_1,
        m.strength_2,
        m.seed_1,
        m.seed_2,
        m.luck,
        m.more_luck,
        r.has_away_goals,
        r.has_extra_time,
        r.has_away_goals_of_extra_time,
        g.stage_id,
        g.tournament_id,
        g.round,
        first_1.goals AS first_1,
        first_2.goals AS first_2,
        second_1.goals AS second_1,
        second_2.goals AS second_2,
        first_1.goals + second_1.goals = first_2.goals + second_2.goals
            AND r.has_extra_time AND (NOT r.has_away_goals OR second_1.goals = first_2.goals) AS goes_to_extra_time
    FROM matched AS m
    INNER JOIN made.stages AS g ON m.number = g.number AND m.half = g.half AND g.round = GETVARIABLE('round')
    INNER JOIN made.tie_rules AS r ON g.tie_rule_id = r.tie_rule_id
    INNER JOIN made.odds AS first_1
        ON first_1.tenths = 15 + m.strength_1 - m.strength_2 AND m.luck % 1000000 >= first_1.low AND m.luck % 1000000 < first_1.high
    INNER JOIN made.odds AS first_2
        ON first_2.tenths = 11 + m.strength_2 - m.strength_1 AND m.luck // 1000000 % 1000000 >= first_2.low AND m.luck // 1000000 % 1000000 < first_2.high
    INNER JOIN made.odds AS second_1
        ON second_1.tenths = 11 + m.strength_1 - m.strength_2 AND m.more_luck % 1000000 >= second_1.low AND m.more_luck % 1000000 < second_1.high
    INNER JOIN made.odds AS second_2
        ON second_2.tenths = 15 + m.strength_2 - m.strength_1 AND m.more_luck // 1000000 % 1000000 >= second_2.low AND m.more_luck // 1000000 % 1000000 < second_2.high
),

extended AS (
    SELECT
        p.*,
        CASE WHEN p.goes_to_extra_time THEN [0, 0, 0, 0, 1, 1, 2][thousandths(p.luck, 4) % 7 + 1] END AS extra_1,
        CASE WHEN p.goes_to_extra_time THEN [0, 0, 0, 0, 1, 1, 2][thousandths(p.more_luck, 4) % 7 + 1] END AS extra_2
    FROM played AS p
),

-- who is ahead, by goals or away goals: level where this is 0
compared AS (
    SELECT
        e.*,
        SIGN(e.first_1 + e.second_1 + COALESCE(e.extra_1, 0) - e.first_2 - e.second_2 - COALESCE(e.extra_2, 0)) AS by_goals,
        CASE WHEN e.has_away_goals AND NOT e.goes_to_extra_time THEN SIGN(e.second_1 - e.first_2) ELSE 0 END AS by_away_goals,
        -- only club 1 is away in extra time
        CASE WHEN e.goes_to_extra_time AND e.has_away_goals_of_extra_time THEN SIGN(e.extra_1) ELSE 0 END AS by_extra_away_goals
    FROM extended AS e
),

shot AS (
    SELECT
        c.*,
        c.goes_to_extra_time AND c.by_goals = 0 AND c.by_extra_away_goals = 0 AS goes_to_penalties
    FROM compared AS c
)

SELECT
    s.*,
    CASE
        WHEN s.by_goals <> 0 THEN CASE WHEN s.by_goals > 0 THEN 1 ELSE 2 END
        WHEN s.by_away_goals <> 0 THEN CASE WHEN s.by_away_goals > 0 THEN 1 ELSE 2 END
        WHEN s.by_extra_away_goals > 0 THEN 1
        WHEN s.goes_to_penalties THEN CASE WHEN thousandths(s.luck, 4) // 7 % 2 = 0 THEN 1 ELSE 2 END
        ELSE CASE WHEN s.seed_1 < s.seed_2 THEN 1 ELSE 2 END
    END AS winning_side,
    CASE WHEN s.goes_to_penalties THEN [5, 4, 4, 3, 5, 3, 6][thousandths(s.more_luck, 4) // 7 % 7 + 1] END AS kicks_of_winner,
    CASE WHEN s.goes_to_penalties THEN [4, 3, 2, 2, 3, 1, 5][thousandths(s.more_luck, 4) // 7 % 7 + 1] END AS kicks_of_loser
FROM shot AS s;

INSERT INTO made.winners (number, half, round, tie, club, club_id, strength, seed, loser_id)
SELECT
    t.number, t.half, t.round, t.tie,
    CASE t.winning_side WHEN 1 THEN t.club_1 ELSE t.club_2 END, CASE t.winning_side WHEN 1 THEN t.club_1_id ELSE t.club_2_id END,
    CASE t.winning_side WHEN 1 THEN t.strength_1 ELSE t.strength_2 END, CASE t.winning_side WHEN 1 THEN t.seed_1 ELSE t.seed_2 END,
    CASE t.winning_side WHEN 1 THEN t.club_2_id ELSE t.club_1_id END
FROM made.ties AS t
UNION ALL
-- nobody plays for a promotion that one club has won already
SELECT p.number, p.half, 4, p.tie, ANY_VALUE(p.club), ANY_VALUE(p.club_id), ANY_VALUE(p.strength), NULL, NULL
FROM made.paired AS p
WHERE GETVARIABLE('round') = 4
GROUP BY p.number, p.half, p.tie
HAVING MIN(p.club) = MAX(p.club);

CREATE OR REPLACE TABLE made.legs AS
SELECT
    t.number,
    s.league,
    t.half,
    t.round,
    t.stage_id,
    t.stage_id || '-' || t.tie || '-' || l.leg AS match_id,
    l.leg,
    CASE WHEN t.is_bracket THEN t.tie END AS tie_number,
    CASE
        WHEN t.half = 3 THEN h.first_day + CAST((l.leg - 1) * 3 AS INTEGER)
        ELSE h.last_regular_day + CAST((t.round - 1) * 7 + l.leg * 3 AS INTEGER)
    END AS match_date,
    CASE l.leg WHEN 1 THEN t.club_1 ELSE t.club_2 END AS home_club,
    CASE l.leg WHEN 1 THEN t.club_2 ELSE t.club_1 END AS away_club,
    CASE l.leg WHEN 1 THEN t.club_1_id ELSE t.club_2_id END AS home_club_id,
    CASE l.leg WHEN 1 THEN t.club_2_id ELSE t.club_1_id END AS away_club_id,
    CASE l.leg WHEN 1 THEN t.first_1 ELSE t.second_2 END AS home_goals,
    CASE l.leg WHEN 1 THEN t.first_2 ELSE t.second_1 END AS away_goals,
    CASE l.leg WHEN 2 THEN t.extra_2 END AS home_extra_time_goals,
    CASE l.leg WHEN 2 THEN t.extra_1 END AS away_extra_time_goals,
    CASE l.leg WHEN 2 THEN CASE t.winning_side WHEN 2 THEN t.kicks_of_winner ELSE t.kicks_of_loser END END AS home_shoot_out_goals,
    CASE l.leg WHEN 2 THEN CASE t.winning_side WHEN 1 THEN t.kicks_of_winner ELSE t.kicks_of_loser END END AS away_shoot_out_goals
FROM made.ties AS t
INNER JOIN made.seasons AS s ON t.number = s.number
INNER JOIN made.halves AS h ON t.number = h.number AND t.half = h.half
CROSS JOIN (VALUES (1), (2)) AS l (leg);

INSERT INTO match
    (match_id, stage_id, leg, tie_number, match_date, home_club_id, away_club_id, home_goals, away_goals,
     home_extra_time_goals, away_extra_time_goals, home_shoot_out_goals, away_shoot_out_goals, citation_id)
SELECT
    match_id, stage_id, leg, tie_number, match_date, home_club_id, away_club_id, home_goals, away_goals,
    home_extra_time_goals, away_extra_time_goals, home_shoot_out_goals, away_shoot_out_goals, league || '-almanac'
FROM made.legs
ORDER BY number, half, tie_number, match_id;

INSERT INTO made.games
SELECT
    number, league, half, round, stage_id, match_id, leg, tie_number, match_date, home_club, away_club, home_club_id, away_club_id,
    home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, home_shoot_out_goals, away_shoot_out_goals
FROM made.legs;

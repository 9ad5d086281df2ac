-- Competitions of up to 50 seasons, their clubs, and the rules, which change every five seasons.
-- Reads the variables `first_season` and `last_season`: the numbers of the seasons to make, from 0.

CREATE OR REPLACE TABLE made.seasons AS
WITH numbered AS (
    SELECT
        r.number,
        r.number // 50 AS competition,
        r.number % 50 AS ordinal,
        1920 + (r.number // 50) % 40 + r.number % 50 AS year,
        drawn('season ' || r.number) AS luck,
        drawn('era ' || r.number // 5) AS era
    FROM RANGE(GETVARIABLE('first_season'), GETVARIABLE('last_season') + 1) AS r (number)
)

SELECT
    n.number,
    n.competition,
    n.ordinal,
    CAST(n.year AS INTEGER) AS year,
    LOWER(place_name(n.competition)) AS league,
    LOWER(place_name(n.competition)) || '-' || n.year || '-' || RIGHT(CAST(n.year + 1 AS VARCHAR), 2) AS season_id,
    n.year || '-' || RIGHT(CAST(n.year + 1 AS VARCHAR), 2) AS name,
    LOWER(place_name(n.competition)) || '-' || (n.year - n.ordinal % 5) AS rules,
    CASE WHEN thousandths(n.era, 0) < 800 THEN 16 WHEN thousandths(n.era, 0) < 900 THEN 17 ELSE 18 END AS clubs,
    CASE thousandths(n.era, 1) % 3 WHEN 0 THEN 'eight' WHEN 1 THEN 'seven' ELSE 'bracket' END AS liguilla,
    thousandths(n.era, 2) % 10 AS table_kind,
    1 + thousandths(n.era, 3) % 5 AS tie_kind,
    3 + thousandths(n.era, 4) % 3 AS final_kind,
    thousandths(drawn('era of scorers ' || n.number // 5), 0) < 300 AS ranks_goals_from_play,
    n.ordinal > 0 AND thousandths(drawn('era of relegation ' || n.number // 5), 0) < 150 AS relegates_by_points,
    thousandths(n.luck, 0) < 40 AS has_withdrawal,
    thousandths(n.luck, 1) < 250 AND thousandths(n.luck, 0) >= 40 AS has_deduction,
    thousandths(n.luck, 2) < 100 AS has_printed_tables,
    thousandths(n.luck, 3) < 100 AS has_unknown_scorers,
    n.luck
FROM numbered AS n;

-- Three clubs take turns in each of 18 places; so each is back some years after it left.
CREATE OR REPLACE TABLE made.clubs AS
WITH numbered AS (
    SELECT DISTINCT
        s.competition,
        s.league,
        s.competition * 54 + c.number AS number,
        drawn('club ' || (s.competition * 54 + c.number)) AS luck
    FROM made.seasons AS s
    CROSS JOIN RANGE(0, 54) AS c (number)
),

named AS (
    SELECT
        n.competition,
        n.league,
        n.number,
        n.luck,
        CASE thousandths(n.luck, 0) % 8
            WHEN 0 THEN 'Atlético' WHEN 1 THEN 'Deportivo' WHEN 2 THEN 'Unión' WHEN 3 THEN 'Real'
            WHEN 4 THEN 'Racing' WHEN 5 THEN 'Club' WHEN 6 THEN 'Sporting' ELSE 'Nacional'
        END AS kind,
        place_name(n.number) AS city
    FROM numbered AS n
)

SELECT
    n.competition,
    n.league,
    n.number,
    n.luck,
    n.city,
    n.kind || ' ' || n.city AS name,
    STRIP_ACCENTS(LOWER(n.kind)) || '-' || LOWER(n.city) AS club_id
FROM named AS n;

CREATE OR REPLACE TABLE made.entries AS
WITH placed AS (
    SELECT
        s.number,
        s.competition,
        s.ordinal,
        s.has_withdrawal,
        p.place,
        s.competition * 54 + p.place * 3 + ((s.ordinal + p.place * 2) // (5 + p.place % 5)) % 3 AS club
    FROM made.seasons AS s
    INNER JOIN RANGE(0, 18) AS p (place) ON p.place < s.clubs
),

rated AS (
    SELECT
        p.number,
        p.competition,
        p.ordinal,
        p.has_withdrawal,
        p.place,
        p.club,
        c.club_id,
        -- from 0 to 6, a club's own and the season's
        CAST(thousandths(c.luck, 1) % 5 + drawn('form ' || p.number || ' ' || p.place) % 3 AS INTEGER) AS strength
    FROM placed AS p
    INNER JOIN made.clubs AS c ON p.club = c.number
)

SELECT
    r.number,
    r.competition,
    r.ordinal,
    r.place,
    r.club,
    r.club_id,
    r.strength,
    r.has_withdrawal
        AND ROW_NUMBER() OVER (PARTITION BY r.number ORDER BY r.strength, r.place) = 1 AS withdraws
FROM rated AS r;

CREATE OR REPLACE TABLE made.halves AS
WITH begun AS (
    SELECT
        s.number,
        h.half,
        CASE h.half WHEN 1 THEN 'Apertura' ELSE 'Clausura' END AS title,
        CASE h.half WHEN 1 THEN s.year ELSE s.year + 1 END AS year,
        CASE h.half WHEN 1 THEN MAKE_DATE(s.year, 7, 20) ELSE MAKE_DATE(s.year + 1, 1, 5) END AS earliest,
        s.clubs - 1 + s.clubs % 2 AS rounds
    FROM made.seasons AS s
    CROSS JOIN RANGE(1, 3) AS h (half)
),

dated AS (
    SELECT
        b.number,
        b.half,
        b.title,
        b.year,
        b.rounds,
        -- a Saturday
        b.earliest + CAST((13 - ISODOW(b.earliest)) % 7 AS INTEGER) AS first_day
    FROM begun AS b
)

SELECT
    d.number,
    d.half,
    s.league || '-' || LOWER(d.title) || '-' || d.year AS tournament_id,
    d.title || ' ' || d.year AS name,
    d.first_day,
    d.first_day + CAST((d.rounds - 1) * 7 + 1 AS INTEGER) AS last_regular_day,
    -- three rounds of a Wednesday and a Saturday
    d.first_day + CAST((d.rounds - 1) * 7 + 21 AS INTEGER) AS last_day
FROM dated AS d
INNER JOIN made.seasons AS s ON d.number = s.number
UNION ALL
SELECT
    s.number,
    3 AS half,
    s.league || '-promotion-' || (s.year + 1) AS tournament_id,
    'Promotion ' || (s.year + 1) AS name,
    d.first_day + CAST((d.rounds - 1) * 7 + 25 AS INTEGER) AS first_day,
    NULL AS last_regular_day,
    d.first_day + CAST((d.rounds - 1) * 7 + 28 AS INTEGER) AS last_day
FROM made.seasons AS s
INNER JOIN dated AS d ON s.number = d.number AND d.half = 2;

-- Round 0 is the league, 1 to 3 the Liguilla, 4 the final between the two champions.
CREATE OR REPLACE TABLE made.stages AS
SELECT
    s.number,
    h.half,
    r.round,
    h.tournament_id,
    h.tournament_id || '-' || REPLACE(r.name, ' ', '-') AS stage_id,
    r.name,
    CASE r.round WHEN 0 THEN 'regular season' WHEN 4 THEN 'promotion final' ELSE 'liguilla' END AS phase,
    CASE r.round WHEN 0 THEN s.rules END AS table_rule_id,
    CASE WHEN r.round IN (1, 2) THEN s.rules || '-liguilla' WHEN r.round = 3 THEN s.rules || '-final' WHEN r.round = 4 THEN s.rules || '-promotion' END AS tie_rule_id
FROM made.seasons AS s
INNER JOIN made.halves AS h ON s.number = h.number
INNER JOIN (
    VALUES (0, 'regular season'), (1, 'quarter-finals'), (2, 'semi-finals'), (3, 'final'), (4, 'promotion final')
) AS r (round, name) ON (r.round = 4) = (h.half = 3);

-- What decides a level tie: away goals, extra time with penalties after it, away goals of extra time; seeds where there is none.
CREATE OR REPLACE TABLE made.kinds AS
SELECT
    k.kind,
    k.has_away_goals,
    k.has_extra_time,
    k.has_away_goals_of_extra_time
FROM (VALUES (1, FALSE, FALSE, FALSE), (2, TRUE, FALSE, FALSE), (3, FALSE, TRUE, FALSE), (4, TRUE, TRUE, FALSE), (5, TRUE, TRUE, TRUE))
    AS k (kind, has_away_goals, has_extra_time, has_away_goals_of_extra_time);

CREATE OR REPLACE TABLE made.tie_rules AS
SELECT DISTINCT
    s.league,
    s.rules || r.suffix AS tie_rule_id,
    CASE r.suffix WHEN '-promotion' THEN NULL ELSE CASE WHEN s.liguilla = 'bracket' THEN 'fixed bracket' ELSE 're-seeded' END END AS pairing,
    CASE WHEN r.suffix = '-promotion' THEN 'drawn' WHEN s.liguilla <> 'bracket' THEN 'better seed' END AS second_leg_host,
    k.kind,
    k.has_away_goals,
    k.has_extra_time,
    k.has_away_goals_of_extra_time
FROM made.seasons AS s
CROSS JOIN (VALUES ('-liguilla'), ('-final'), ('-promotion')) AS r (suffix)
INNER JOIN made.kinds AS k ON k.kind = CASE r.suffix WHEN '-liguilla' THEN s.tie_kind ELSE s.final_kind END;

-- Two sources a competition, cited apart and together.
INSERT INTO source (source_id, title, address, licence, description)
SELECT DISTINCT
    league || '-' || kind, UPPER(kind[1]) || kind[2:] || ' of the Liga ' || place_name(competition), 'https://example.org/' || league || '/' || kind, NULL,
    'Made up: no such league was played'
FROM made.seasons
CROSS JOIN (VALUES ('almanac'), ('yearbook')) AS kinds (kind);
INSERT INTO citation (citation_id)
SELECT DISTINCT league || suffix
FROM made.seasons
CROSS JOIN (VALUES ('-almanac'), ('-yearbook'), ('-both')) AS kinds (suffix);
INSERT INTO citation_source (citation_id, source_id)
SELECT DISTINCT league || citation, league || source
FROM made.seasons
CROSS JOIN (VALUES ('-almanac', '-almanac'), ('-yearbook', '-yearbook'), ('-both', '-almanac'), ('-both', '-yearbook')) AS pairs (citation, source);

INSERT INTO competition (competition_id, name, country, level, citation_id)
SELECT DISTINCT 'liga-' || league, 'Liga ' || place_name(competition), NULL, 1 + competition % 3, league || '-both'
FROM made.seasons;
INSERT INTO season (season_id, competition_id, name, previous_season, next_season, citation_id)
SELECT
    season_id, 'liga-' || league, name,
    LAG(name) OVER (PARTITION BY competition ORDER BY ordinal), LEAD(name) OVER (PARTITION BY competition ORDER BY ordinal), league || '-both'
FROM made.seasons;
INSERT INTO tournament (tournament_id, season_id, name, ordinal, start_date, regular_end_date, end_date, citation_id)
SELECT h.tournament_id, s.season_id, h.name, h.half, h.first_day, h.last_regular_day, h.last_day, s.league || '-almanac'
FROM made.halves AS h
INNER JOIN made.seasons AS s ON h.number = s.number;

-- Clubs, of which one in three goes by a second name.
INSERT INTO club (club_id, name, citation_id)
SELECT club_id, name, league || '-almanac'
FROM made.clubs
WHERE number IN (SELECT club FROM made.entries);
INSERT INTO club_alias (club_id, alias, citation_id)
SELECT club_id, 'CD ' || city, league || '-almanac'
FROM made.clubs
WHERE number % 3 = 0 AND number IN (SELECT club FROM made.entries);
INSERT INTO stadium (stadium_id, name, city, capacity, citation_id)
SELECT
    club_id || '-stadium', 'Estadio ' || city, city,
    CASE WHEN thousandths(luck, 2) > 100 THEN 3000 + thousandths(luck, 2) * 50 END,
    league || '-yearbook'
FROM made.clubs
WHERE number IN (SELECT club FROM made.entries);
INSERT INTO club_season (season_id, club_id, stadium_id, left_after_tournament_id, left_how, citation_id)
SELECT
    s.season_id, e.club_id, e.club_id || '-stadium',
    CASE WHEN e.withdraws THEN h.tournament_id END, CASE WHEN e.withdraws THEN 'withdrew' END,
    s.league || '-almanac'
FROM made.entries AS e
INNER JOIN made.seasons AS s ON e.number = s.number
INNER JOIN made.halves AS h ON e.number = h.number AND h.half = 1;

-- Clubs that are new in a season.
CREATE OR REPLACE TABLE made.newcomers AS
SELECT
    e.number,
    s.season_id,
    s.league,
    e.club_id,
    c.name,
    ROW_NUMBER() OVER (PARTITION BY e.number ORDER BY e.place) AS ordinal
FROM made.entries AS e
INNER JOIN made.entries AS b ON b.number = e.number - 1 AND b.competition = e.competition AND b.place = e.place AND b.club <> e.club
INNER JOIN made.seasons AS s ON e.number = s.number
INNER JOIN made.clubs AS c ON e.club = c.number;
INSERT INTO season_change (change_id, season_id, ordinal, description, citation_id)
SELECT season_id || '-change-' || ordinal, season_id, ordinal, name || ' were promoted to this league', league || '-almanac'
FROM made.newcomers;
INSERT INTO season_change_kind (change_id, kind)
SELECT season_id || '-change-' || ordinal, 'promoted'
FROM made.newcomers;
INSERT INTO season_change_club (change_id, club_id)
SELECT season_id || '-change-' || ordinal, club_id
FROM made.newcomers;

-- How tables are ordered. Every rule ends with lots, so that every table gives seeds.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, citation_id)
SELECT DISTINCT rules, CASE WHEN table_kind = 9 THEN 2 ELSE 3 END, 1, CASE WHEN table_kind BETWEEN 3 AND 8 THEN 'block' END, league || '-yearbook'
FROM made.seasons;
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id)
SELECT DISTINCT s.rules, c.ordinal, c.criterion, s.league || '-yearbook'
FROM made.seasons AS s
INNER JOIN (
    VALUES
    (0, 2, 1, 'points'), (0, 2, 2, 'goal difference'), (0, 2, 3, 'goals for'), (0, 2, 4, 'drawing of lots'),
    (3, 6, 1, 'points'), (3, 6, 2, 'goal difference'), (3, 6, 3, 'goals for'), (3, 6, 4, 'head-to-head points'), (3, 6, 5, 'drawing of lots'),
    (7, 8, 1, 'points'), (7, 8, 2, 'head-to-head points'), (7, 8, 3, 'head-to-head goal difference'), (7, 8, 4, 'goal difference'),
    (7, 8, 5, 'goals for'), (7, 8, 6, 'drawing of lots'),
    (9, 9, 1, 'points'), (9, 9, 2, 'goal average'), (9, 9, 3, 'wins'), (9, 9, 4, 'drawing of lots')
) AS c (first_kind, last_kind, ordinal, criterion) ON s.table_kind BETWEEN c.first_kind AND c.last_kind;

INSERT INTO tie_rule (tie_rule_id, legs, pairing, second_leg_host, citation_id)
SELECT tie_rule_id, 2, pairing, second_leg_host, league || '-yearbook'
FROM made.tie_rules;
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, counts_extra_time, citation_id)
SELECT
    r.tie_rule_id, ROW_NUMBER() OVER (PARTITION BY r.tie_rule_id ORDER BY d.ordinal), d.decider, d.counts_extra_time, r.league || '-yearbook'
FROM made.tie_rules AS r
INNER JOIN (
    VALUES
    (1, 'aggregate', FALSE), (2, 'away goals', FALSE), (3, 'extra time', FALSE), (4, 'away goals', TRUE), (5, 'penalties', FALSE), (6, 'seed', FALSE)
) AS d (ordinal, decider, counts_extra_time)
    ON d.ordinal = 1 OR (d.ordinal = 2 AND r.has_away_goals) OR (d.ordinal IN (3, 5) AND r.has_extra_time)
    OR (d.ordinal = 4 AND r.has_away_goals_of_extra_time) OR (d.ordinal = 6 AND NOT r.has_extra_time);

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id)
SELECT
    g.stage_id, g.tournament_id, g.name, CASE g.round WHEN 4 THEN 1 ELSE g.round + 1 END, g.phase,
    CASE g.round WHEN 0 THEN 'league' ELSE 'knock-out' END, g.table_rule_id, g.tie_rule_id, s.league || '-almanac'
FROM made.stages AS g
INNER JOIN made.seasons AS s ON g.number = s.number;

-- Who enters: eight clubs; or seven, the first of them in the semi-finals; or eight in a fixed bracket.
INSERT INTO seeding_rule (tournament_id, from_stage_id, qualifiers, citation_id)
SELECT g.tournament_id, g.stage_id, CASE s.liguilla WHEN 'seven' THEN 7 ELSE 8 END, s.league || '-yearbook'
FROM made.stages AS g
INNER JOIN made.seasons AS s ON g.number = s.number
WHERE g.round = 0;
INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, first_place, last_place, citation_id)
SELECT
    g.stage_id, e.ordinal, e.entrants, b.stage_id, e.clubs, e.first_place, e.last_place, s.league || '-yearbook'
FROM made.stages AS g
INNER JOIN made.seasons AS s ON g.number = s.number
INNER JOIN (
    VALUES
    ('eight', 1, 1, 'seeds', 8, 1, 8), ('eight', 2, 1, 'winners', 4, NULL, NULL), ('eight', 3, 1, 'winners', 2, NULL, NULL),
    ('seven', 1, 1, 'seeds', 6, 2, 7), ('seven', 2, 1, 'seeds', 1, 1, 1), ('seven', 2, 2, 'winners', 3, NULL, NULL), ('seven', 3, 1, 'winners', 2, NULL, NULL)
) AS e (liguilla, round, ordinal, entrants, clubs, first_place, last_place) ON s.liguilla = e.liguilla AND g.round = e.round
LEFT JOIN made.stages AS b ON e.entrants = 'winners' AND b.number = g.number AND b.half = g.half AND b.round = g.round - 1
UNION ALL
SELECT g.stage_id, b.half, 'winners', b.stage_id, 1, NULL, NULL, s.league || '-yearbook'
FROM made.stages AS g
INNER JOIN made.seasons AS s ON g.number = s.number
INNER JOIN made.stages AS b ON g.number = b.number AND b.round = 3
WHERE g.round = 4;
INSERT INTO bracket_slot (stage_id, tie_number, slot, entrant, from_stage_id, number, citation_id)
SELECT
    g.stage_id, b.tie_number, b.slot, CASE g.round WHEN 1 THEN 'seed' ELSE 'winner' END, f.stage_id, b.number, s.league || '-yearbook'
FROM made.stages AS g
INNER JOIN made.seasons AS s ON g.number = s.number
INNER JOIN (
    VALUES
    (1, 1, 1, 8), (1, 1, 2, 1), (1, 2, 1, 5), (1, 2, 2, 4), (1, 3, 1, 7), (1, 3, 2, 2), (1, 4, 1, 6), (1, 4, 2, 3),
    (2, 1, 1, 1), (2, 1, 2, 2), (2, 2, 1, 3), (2, 2, 2, 4), (3, 1, 1, 1), (3, 1, 2, 2)
) AS b (round, tie_number, slot, number) ON g.round = b.round
LEFT JOIN made.stages AS f ON g.round > 1 AND g.number = f.number AND g.half = f.half AND f.round = g.round - 1
WHERE s.liguilla = 'bracket';
INSERT INTO title_rule (tournament_id, stage_id, citation_id)
SELECT g.tournament_id, g.stage_id, s.league || '-yearbook'
FROM made.stages AS g
INNER JOIN made.seasons AS s ON g.number = s.number
WHERE g.round = 3;
INSERT INTO promotion_rule (season_id, ordinal, promotes, stage_id, citation_id)
SELECT s.season_id, p.ordinal, p.promotes, CASE p.ordinal WHEN 2 THEN g.stage_id END, s.league || '-yearbook'
FROM made.seasons AS s
INNER JOIN made.stages AS g ON s.number = g.number AND g.round = 4
CROSS JOIN (VALUES (1, 'champion of all'), (2, 'winner')) AS p (ordinal, promotes);
INSERT INTO scorer_rule (scorer_rule_id, citation_id)
SELECT DISTINCT s.league || '-scorers', s.league || '-yearbook'
FROM made.seasons AS s
WHERE s.ranks_goals_from_play;
INSERT INTO scorer_criterion (scorer_rule_id, ordinal, criterion, citation_id)
SELECT DISTINCT s.league || '-scorers', 1, 'goals from play', s.league || '-yearbook'
FROM made.seasons AS s
WHERE s.ranks_goals_from_play;
INSERT INTO tournament_scorers (tournament_id, phase, scorer_rule_id, citation_id)
SELECT DISTINCT g.tournament_id, g.phase, s.league || '-scorers', s.league || '-yearbook'
FROM made.stages AS g
INNER JOIN made.seasons AS s ON g.number = s.number
WHERE s.ranks_goals_from_play AND g.half < 3;

-- Relegation: points per match of three seasons, or the points of one.
INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id)
SELECT season_id, CASE WHEN relegates_by_points THEN 'points' ELSE 'average' END, CASE clubs WHEN 18 THEN 2 ELSE 1 END, league || '-yearbook'
FROM made.seasons;
INSERT INTO season_relegation (season_id, relegation_rule_id, citation_id)
SELECT season_id, season_id, league || '-yearbook'
FROM made.seasons;
INSERT INTO relegation_criterion (relegation_rule_id, ordinal, criterion, citation_id)
SELECT s.season_id, c.ordinal, c.criterion, s.league || '-yearbook'
FROM made.seasons AS s
CROSS JOIN (VALUES (1, 'goal difference'), (2, 'goals for'), (3, 'table position')) AS c (ordinal, criterion);
INSERT INTO relegation_tournament (season_id, tournament_id, ordinal, citation_id)
SELECT s.season_id, h.tournament_id, ROW_NUMBER() OVER (PARTITION BY s.number ORDER BY h.number, h.half), s.league || '-yearbook'
FROM made.seasons AS s
INNER JOIN made.seasons AS b
    ON s.competition = b.competition AND b.ordinal BETWEEN s.ordinal - CASE WHEN s.relegates_by_points THEN 0 ELSE 2 END AND s.ordinal
INNER JOIN made.halves AS h ON b.number = h.number AND h.half < 3;
INSERT INTO relegation_club (season_id, club_id, is_counted, reason, citation_id)
SELECT s.season_id, e.club_id, FALSE, 'Withdrew after the Apertura', s.league || '-almanac'
FROM made.entries AS e
INNER JOIN made.seasons AS s ON e.number = s.number
WHERE e.withdraws;

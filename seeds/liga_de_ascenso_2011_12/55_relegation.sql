-- The relegation table, typed once as it is printed. Its points are facts, for the matches of those
-- tournaments are known in part at most; each printed number is a claim too, the zeros of clubs that
-- were not in this league among them.
INSERT INTO relegation_rule (relegation_rule_id, method, relegated, basis, note, citation_id) VALUES
    ('ascenso-relegation', 'average', 0, 'derived', 'The table ranks by points per match; the article says that nobody was relegated', 'relegation-table');
INSERT INTO season_relegation (season_id, relegation_rule_id, citation_id) VALUES
    ('ascenso-2011-12', 'ascenso-relegation', 'relegation-table');
INSERT INTO relegation_tournament (season_id, tournament_id, ordinal, citation_id) VALUES
    ('ascenso-2011-12', 'ascenso-apertura-2009', 1, 'relegation-table'),
    ('ascenso-2011-12', 'ascenso-clausura-2010', 2, 'relegation-table'),
    ('ascenso-2011-12', 'ascenso-apertura-2010', 3, 'relegation-table'),
    ('ascenso-2011-12', 'ascenso-clausura-2011', 4, 'relegation-table'),
    ('ascenso-2011-12', 'ascenso-apertura-2011', 5, 'relegation-table'),
    ('ascenso-2011-12', 'ascenso-clausura-2012', 6, 'relegation-table');
INSERT INTO relegation_club (season_id, club_id, is_counted, reason, basis, note, citation_id) VALUES
    ('ascenso-2011-12', 'indios', FALSE, 'Disaffiliated after the Apertura 2011', 'derived', 'Not in the table; each of the first seven of the Apertura has three points more in the general table of 15 matches than here in 14', 'general-and-relegation-table');

CREATE TEMPORARY TABLE printed AS
SELECT position, club_id, a09, c10, a10, c11, a11, c12, total, played
FROM (VALUES
    (1, 'leon', 21, 34, 25, 34, 20, 34, 168, 92),
    (2, 'necaxa', 0, 0, 0, 0, 20, 27, 47, 28),
    (3, 'irapuato', 32, 23, 24, 33, 20, 16, 148, 92),
    (4, 'lobos-buap', 28, 24, 27, 15, 18, 20, 132, 92),
    (5, 'neza', 24, 17, 9, 29, 23, 24, 126, 92),
    (6, 'correcaminos', 19, 24, 15, 24, 24, 19, 125, 92),
    (7, 'la-piedad', 18, 25, 18, 15, 28, 19, 123, 92),
    (8, 'dorados', 26, 19, 22, 24, 14, 14, 119, 92),
    (9, 'pumas-morelos', 21, 26, 19, 19, 20, 13, 118, 92),
    (10, 'altamira', 0, 0, 23, 21, 19, 13, 76, 60),
    (11, 'cruz-azul-hidalgo', 25, 23, 22, 24, 12, 10, 116, 92),
    (12, 'merida', 24, 22, 12, 16, 12, 28, 114, 92),
    (13, 'celaya', 0, 0, 0, 0, 15, 19, 34, 28),
    (13, 'veracruz', 0, 0, 0, 0, 22, 12, 34, 28),
    (15, 'u-de-g', 13, 13, 18, 14, 12, 20, 90, 92)
) AS relegation_table (position, club_id, a09, c10, a10, c11, a11, c12, total, played);

CREATE TEMPORARY TABLE printed_points AS
SELECT club_id, 'ascenso-apertura-2009' AS tournament_id, a09 AS points, 16 AS played FROM printed
UNION ALL SELECT club_id, 'ascenso-clausura-2010', c10, 16 FROM printed
UNION ALL SELECT club_id, 'ascenso-apertura-2010', a10, 16 FROM printed
UNION ALL SELECT club_id, 'ascenso-clausura-2011', c11, 16 FROM printed
UNION ALL SELECT club_id, 'ascenso-apertura-2011', a11, 14 FROM printed
UNION ALL SELECT club_id, 'ascenso-clausura-2012', c12, 14 FROM printed;

INSERT INTO recorded_points (season_id, tournament_id, club_id, points, played, played_basis, note, citation_id)
SELECT
    'ascenso-2011-12', tournament_id, club_id, points, played, 'derived',
    'Matches follow from the printed totals: 92 = 4 x 16 + 2 x 14, 60 = 2 x 16 + 2 x 14, 28 = 2 x 14', 'relegation-table'
FROM printed_points
WHERE points > 0;

INSERT INTO claim (claim_id, season_id, statistic, tournament_id, club_id, number, note, citation_id)
SELECT 'relegation-points-' || tournament_id || '-' || club_id, 'ascenso-2011-12', 'relegation points', tournament_id, club_id, points,
    CASE WHEN points = 0 THEN 'The club was not in this league then' END, 'relegation-table'
FROM printed_points
UNION ALL
SELECT 'relegation-total-points-ascenso-2011-12-' || club_id, 'ascenso-2011-12', 'relegation total points', NULL, club_id, total, NULL, 'relegation-table' FROM printed
UNION ALL
SELECT 'relegation-played-ascenso-2011-12-' || club_id, 'ascenso-2011-12', 'relegation played', NULL, club_id, played, NULL, 'relegation-table' FROM printed
UNION ALL
SELECT 'relegation-position-ascenso-2011-12-' || club_id, 'ascenso-2011-12', 'relegation position', NULL, club_id, position, NULL, 'relegation-table' FROM printed;

-- No club left the Clausura, so that its points for relegation are those of its table.
INSERT INTO table_points (stage_id, club_id, points, played, basis, note, citation_id)
SELECT
    'ascenso-clausura-2012-regular-season', club_id, c12, 14, 'derived',
    'Points for relegation, which are those of the table: all fifteen clubs played the tournament to its end', 'relegation-table'
FROM printed;
DROP TABLE printed_points;
DROP TABLE printed;

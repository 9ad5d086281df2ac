-- The relegation table: the average of three seasons.
INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES
    ('argentina-promedio', 'average', 2, 'argentina-promedio-2011-12');
INSERT INTO season_relegation (season_id, relegation_rule_id, citation_id) VALUES
    ('primera-division-argentina-2011-12', 'argentina-promedio', 'argentina-promedio-2011-12');
INSERT INTO relegation_tournament (season_id, tournament_id, ordinal, citation_id) VALUES
    ('primera-division-argentina-2011-12', 'primera-division-argentina-2009-10', 1, 'argentina-promedio-2011-12'),
    ('primera-division-argentina-2011-12', 'primera-division-argentina-2010-11', 2, 'argentina-promedio-2011-12'),
    ('primera-division-argentina-2011-12', 'primera-division-argentina-2011-12', 3, 'argentina-promedio-2011-12');

INSERT INTO recorded_points (season_id, tournament_id, club_id, points, played, played_basis, note, citation_id)
SELECT
    'primera-division-argentina-2011-12' AS season_id,
    'primera-division-argentina-' || season AS tournament_id,
    club AS club_id,
    points,
    38 AS played,
    'derived' AS played_basis,
    'The printed totals are 38, 76 and 114 matches for one, two and three seasons' AS note,
    'argentina-promedio-2011-12' AS citation_id
FROM read_csv('points.csv', header = TRUE);

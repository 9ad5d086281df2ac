-- The Liguilla of the Apertura 2011: 12 matches, 34 goals, of which 22 have a known scorer.
-- The first legs of the quarter- and semi-finals were midweek; their exact days are not known.
INSERT INTO match (match_id, stage_id, leg, match_date, home_club_id, away_club_id, home_goals, away_goals, basis, note, citation_id)
SELECT
    'ascenso-apertura-2011-' || stage || '-' || leg || '-' || home || '-' || away,
    'ascenso-apertura-2011-' || stage, leg, CAST(match_date AS DATE), home, away, home_goals, away_goals, basis, note, citation_id
FROM (VALUES
    ('quarter-finals', 1, NULL, 'altamira', 'correcaminos', 2, 1, 'stated', 'Midweek, 23 or 24 November 2011; Jorge Alberto Rodríguez (Altamira) sent off', 'espn-334096'),
    ('quarter-finals', 2, '2011-11-27', 'correcaminos', 'altamira', 1, 0, 'stated', NULL, 'correcaminos-altamira'),
    ('quarter-finals', 1, NULL, 'necaxa', 'neza', 0, 1, 'derived', 'Neza led the tie 1-0, and won it 3-2 after 2-2 in the second leg', 'neza-necaxa'),
    ('quarter-finals', 2, '2011-11-27', 'neza', 'necaxa', 2, 2, 'stated', NULL, 'neza-necaxa'),
    ('quarter-finals', 1, NULL, 'irapuato', 'leon', 0, 1, 'derived', 'The aggregate of 3-0 less the second leg, 2-0; the venue is stated', 'irapuato-leon'),
    ('quarter-finals', 2, '2011-11-26', 'leon', 'irapuato', 2, 0, 'stated', NULL, 'leon400-verdugo'),
    ('semi-finals', 1, NULL, 'leon', 'la-piedad', 3, 5, 'stated', 'Midweek, before 4 December 2011', 'extremo-leon-piedad'),
    ('semi-finals', 2, '2011-12-04', 'la-piedad', 'leon', 1, 2, 'stated', 'Ignacio González (León) sent off in the 80th minute', 'la-piedad-leon'),
    ('semi-finals', 1, NULL, 'neza', 'correcaminos', 2, 1, 'derived', 'The aggregate of 3-3 less the second leg, 2-1', 'neza-correcaminos'),
    ('semi-finals', 2, '2011-12-04', 'correcaminos', 'neza', 2, 1, 'stated', NULL, 'jornada'),
    ('final', 1, '2011-12-07', 'correcaminos', 'la-piedad', 3, 1, 'stated', NULL, 'correcaminos-la-piedad'),
    ('final', 2, '2011-12-10', 'la-piedad', 'correcaminos', 0, 1, 'stated', 'Also the only score that makes the published total of 34 goals', 'extremo-corre-title')
) AS played (stage, leg, match_date, home, away, home_goals, away_goals, basis, note, citation_id);

-- Each scorer is listed by his club: none is an own goal. No source says which were penalties.
INSERT INTO goal (match_id, goal_number, club_id, player_id, minute, is_own_goal, basis, note, citation_id)
SELECT 'ascenso-apertura-2011-' || fixture, goal_number, club_id, player_id, minute, FALSE, basis, note, citation_id
FROM (VALUES
    ('quarter-finals-2-neza-necaxa', 1, 'necaxa', 'jesus-isijara', 5, 'stated', 'ESPN has minute 6', 'extremo-neza'),
    ('quarter-finals-2-neza-necaxa', 2, 'neza', 'rodrigo-prieto', 28, 'stated', NULL, 'extremo-neza'),
    ('quarter-finals-2-neza-necaxa', 3, 'necaxa', 'victor-lojero', 42, 'stated', NULL, 'extremo-neza'),
    ('quarter-finals-2-neza-necaxa', 4, 'neza', 'luciano-emilio', 79, 'stated', NULL, 'extremo-neza'),
    ('quarter-finals-1-irapuato-leon', 1, 'leon', 'eder-pacheco', NULL, 'derived', 'He has a published total of 4 goals in the Liguilla, and only 3 others are known', 'liguilla-article'),
    ('quarter-finals-2-leon-irapuato', 1, 'leon', 'eder-pacheco', 7, 'stated', NULL, 'leon400-verdugo'),
    ('quarter-finals-2-leon-irapuato', 2, 'leon', 'eder-pacheco', 13, 'stated', NULL, 'leon400-verdugo'),
    ('semi-finals-1-leon-la-piedad', 1, 'la-piedad', 'roberto-nurse', NULL, 'stated', 'First half, 0-1', 'extremo-leon-piedad'),
    ('semi-finals-1-leon-la-piedad', 2, 'la-piedad', 'jesus-padilla', NULL, 'stated', 'First half, 0-2', 'extremo-leon-piedad'),
    ('semi-finals-1-leon-la-piedad', 3, 'la-piedad', 'jesus-padilla', 48, 'stated', 'Three minutes into the second half', 'extremo-leon-piedad'),
    ('semi-finals-1-leon-la-piedad', 4, 'leon', 'gregorio-torres', 59, 'stated', NULL, 'extremo-leon-piedad'),
    ('semi-finals-1-leon-la-piedad', 5, 'leon', 'nelson-sebastian-maz', NULL, 'stated', NULL, 'extremo-leon-piedad'),
    ('semi-finals-1-leon-la-piedad', 6, 'leon', 'nelson-sebastian-maz', NULL, 'stated', NULL, 'extremo-leon-piedad'),
    ('semi-finals-1-leon-la-piedad', 7, 'la-piedad', 'luis-mendoza', 87, 'stated', NULL, 'extremo-leon-piedad'),
    ('semi-finals-1-leon-la-piedad', 8, 'la-piedad', 'luis-mendoza', 90, 'stated', NULL, 'extremo-leon-piedad'),
    ('semi-finals-2-la-piedad-leon', 1, 'leon', 'eder-pacheco', 32, 'stated', NULL, 'jornada'),
    ('semi-finals-2-la-piedad-leon', 2, 'leon', 'carlos-pena', NULL, 'stated', 'First half', 'extremo-2280'),
    ('semi-finals-2-la-piedad-leon', 3, 'la-piedad', 'jesus-armando-sanchez', 82, 'stated', NULL, 'jornada'),
    ('final-1-correcaminos-la-piedad', 1, 'correcaminos', 'diego-olsina', 52, 'stated', NULL, 'extremo-2618'),
    ('final-1-correcaminos-la-piedad', 2, 'correcaminos', 'antonio-gonzalez-arias', NULL, 'stated', 'Two goals, minutes not given', 'extremo-2618'),
    ('final-1-correcaminos-la-piedad', 3, 'correcaminos', 'antonio-gonzalez-arias', NULL, 'stated', 'Two goals, minutes not given', 'extremo-2618'),
    ('final-2-la-piedad-correcaminos', 1, 'correcaminos', 'tomas-dominguez', 84, 'stated', NULL, 'extremo-corre-title')
) AS scored (fixture, goal_number, club_id, player_id, minute, basis, note, citation_id);

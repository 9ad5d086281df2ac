-- The stages of the season and their rules.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, basis, note, citation_id) VALUES
    ('ascenso-apertura-2011', 3, 1, 'derived', 'The printed points of all seven published places are three a win and one a draw', 'liguilla-article'),
    ('ascenso-clausura-2012', 3, 1, 'derived', 'As in the Apertura of the same season', 'liguilla-article');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, basis, note, citation_id) VALUES
    ('ascenso-apertura-2011', 1, 'points', 'derived', 'The order of the published table', 'liguilla-article'),
    ('ascenso-apertura-2011', 2, 'goal difference', 'derived', 'The order of the three clubs with 23 points: +10, +7, +1; no source states the rule', 'liguilla-article'),
    ('ascenso-clausura-2012', 1, 'points', 'derived', 'The seeds follow the points; what separates level clubs is not known', 'article');

INSERT INTO tie_rule (tie_rule_id, legs, pairing, second_leg_host, basis, note, citation_id) VALUES
    ('ascenso-apertura-2011', 2, 're-seeded', 'better seed', 'stated', NULL, 'article'),
    ('ascenso-clausura-2012', 2, 're-seeded', 'better seed', 'derived', 'Re-seeding follows from the semi-finals, seed 1 against 7 and 3 against 5; the rest is stated', 'article'),
    ('ascenso-campeon-2012', 2, NULL, NULL, 'stated', 'No source states who is at home in the second leg', 'article');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, basis, note, citation_id) VALUES
    ('ascenso-apertura-2011', 1, 'aggregate', 'stated', NULL, 'article'),
    ('ascenso-apertura-2011', 2, 'seed', 'stated', NULL, 'article'),
    ('ascenso-clausura-2012', 1, 'aggregate', 'stated', NULL, 'article'),
    ('ascenso-clausura-2012', 2, 'seed', 'stated', NULL, 'article'),
    ('ascenso-campeon-2012', 1, 'aggregate', 'derived', 'Two legs, and the club with more goals was promoted; no source says what decides a level tie', 'article');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, matches_per_club, basis, note, citation_id) VALUES
    ('ascenso-apertura-2011-regular-season', 'ascenso-apertura-2011', 'regular season', 1, 'regular season', 'league', 'ascenso-apertura-2011', 15, 'stated', NULL, 'general-table'),
    ('ascenso-clausura-2012-regular-season', 'ascenso-clausura-2012', 'regular season', 1, 'regular season', 'league', 'ascenso-clausura-2012', 14, 'derived', 'Fifteen clubs that met once: 28 = 2 x 14 in the relegation table', 'relegation-table');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('ascenso-apertura-2011-quarter-finals', 'ascenso-apertura-2011', 'quarter-finals', 2, 'liguilla', 'knock-out', NULL, 'ascenso-apertura-2011', 'article'),
    ('ascenso-apertura-2011-semi-finals', 'ascenso-apertura-2011', 'semi-finals', 3, 'liguilla', 'knock-out', NULL, 'ascenso-apertura-2011', 'article'),
    ('ascenso-apertura-2011-final', 'ascenso-apertura-2011', 'final', 4, 'liguilla', 'knock-out', NULL, 'ascenso-apertura-2011', 'article'),
    ('ascenso-clausura-2012-quarter-finals', 'ascenso-clausura-2012', 'quarter-finals', 2, 'liguilla', 'knock-out', NULL, 'ascenso-clausura-2012', 'article'),
    ('ascenso-clausura-2012-semi-finals', 'ascenso-clausura-2012', 'semi-finals', 3, 'liguilla', 'knock-out', NULL, 'ascenso-clausura-2012', 'article'),
    ('ascenso-clausura-2012-final', 'ascenso-clausura-2012', 'final', 4, 'liguilla', 'knock-out', NULL, 'ascenso-clausura-2012', 'article'),
    ('ascenso-campeon-2012-promotion-final', 'ascenso-campeon-2012', 'promotion final', 1, 'promotion final', 'knock-out', NULL, 'ascenso-campeon-2012', 'article');

INSERT INTO seeding_rule (tournament_id, from_stage_id, qualifiers, citation_id) VALUES
    ('ascenso-apertura-2011', 'ascenso-apertura-2011-regular-season', 7, 'article'),
    ('ascenso-clausura-2012', 'ascenso-clausura-2012-regular-season', 7, 'article');

-- No source prints the order of the Clausura; its seeds follow from points and pairings.
INSERT INTO tournament_club (tournament_id, club_id, seed, basis, note, citation_id)
SELECT 'ascenso-clausura-2012', club_id, seed, 'derived', note, 'article'
FROM (VALUES
    ('leon', 1, 'Most points (34), and enters in the semi-finals'),
    ('merida', 2, '28 points; at home to seed 7 in the second leg'),
    ('necaxa', 3, '27 points; at home to seed 6 in the second leg'),
    ('neza', 4, '24 points; at home to seed 5 in the second leg'),
    ('lobos-buap', 5, '20 points as U. de G., but paired 4 against 5'),
    ('u-de-g', 6, '20 points as Lobos BUAP, but paired 3 against 6'),
    ('correcaminos', 7, '19 points as La Piedad and Celaya, but paired 2 against 7')
) AS seeded (club_id, seed, note);

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, first_place, last_place, basis, note, citation_id) VALUES
    ('ascenso-apertura-2011-quarter-finals', 1, 'seeds', NULL, 6, 2, 7, 'stated', NULL, 'article'),
    ('ascenso-apertura-2011-semi-finals', 1, 'seeds', NULL, 1, 1, 1, 'stated', NULL, 'article'),
    ('ascenso-apertura-2011-semi-finals', 2, 'winners', 'ascenso-apertura-2011-quarter-finals', 3, NULL, NULL, 'stated', NULL, 'article'),
    ('ascenso-apertura-2011-final', 1, 'winners', 'ascenso-apertura-2011-semi-finals', 2, NULL, NULL, 'stated', NULL, 'article'),
    ('ascenso-clausura-2012-quarter-finals', 1, 'seeds', NULL, 6, 2, 7, 'stated', NULL, 'article'),
    ('ascenso-clausura-2012-semi-finals', 1, 'seeds', NULL, 1, 1, 1, 'stated', NULL, 'article'),
    ('ascenso-clausura-2012-semi-finals', 2, 'winners', 'ascenso-clausura-2012-quarter-finals', 3, NULL, NULL, 'stated', NULL, 'article'),
    ('ascenso-clausura-2012-final', 1, 'winners', 'ascenso-clausura-2012-semi-finals', 2, NULL, NULL, 'stated', NULL, 'article'),
    ('ascenso-campeon-2012-promotion-final', 1, 'winners', 'ascenso-apertura-2011-final', 1, NULL, NULL, 'stated', NULL, 'article'),
    ('ascenso-campeon-2012-promotion-final', 2, 'winners', 'ascenso-clausura-2012-final', 1, NULL, NULL, 'stated', NULL, 'article');

INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('ascenso-apertura-2011', 'ascenso-apertura-2011-final', 'article'),
    ('ascenso-clausura-2012', 'ascenso-clausura-2012-final', 'article');

INSERT INTO promotion_rule (season_id, ordinal, promotes, stage_id, citation_id) VALUES
    ('ascenso-2011-12', 1, 'champion of all', NULL, 'article'),
    ('ascenso-2011-12', 2, 'winner', 'ascenso-campeon-2012-promotion-final', 'article');

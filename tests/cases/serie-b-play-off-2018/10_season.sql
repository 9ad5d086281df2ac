-- Serie B 2017-18, promotion play-off: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, description) VALUES
    ('goalsicilia-2018', 'GoalSicilia, play-off grid of 2018', 'https://goalsicilia.it/serie-b-tabellone-play-off-e-play-out-griglia-date-risultati-e-marcatori/amp', 'Rule and results'),
    ('interwin-2018', 'Interwin, Serie B 2017-18', 'http://interwin.html.xdomain.jp/Results/2017-18_SerieB_5th.html', 'Results with minutes; Cittadella through on the table'),
    ('tuttomercato-2018', 'TuttoMercatoWeb, the last day of Serie B 2017-18', 'https://www.tuttomercatoweb.com/altre-notizie/suicidio-frosinone-gioia-parma-il-punto-sulla-b-1113088', 'Frosinone third, Palermo fourth');

INSERT INTO citation (citation_id) VALUES
    ('serie-b-play-off-2018-matches'),
    ('serie-b-play-off-2018-rules'),
    ('serie-b-play-off-2018-seeds');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('serie-b-play-off-2018-matches', 'goalsicilia-2018'),
    ('serie-b-play-off-2018-matches', 'interwin-2018'),
    ('serie-b-play-off-2018-rules', 'goalsicilia-2018'),
    ('serie-b-play-off-2018-seeds', 'tuttomercato-2018'),
    ('serie-b-play-off-2018-seeds', 'goalsicilia-2018'),
    ('serie-b-play-off-2018-seeds', 'interwin-2018');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('serie-b', 'Serie B', 'Italy', 2, 'serie-b-play-off-2018-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('serie-b-2017-18', 'serie-b', '2017-18', 'serie-b-play-off-2018-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('serie-b-play-off-2018', 'serie-b-2017-18', 'Play-off 2018', 1, 'serie-b-play-off-2018-matches');

INSERT INTO tie_rule (tie_rule_id, legs, pairing, second_leg_host, citation_id) VALUES
    ('serie-b-play-off-2018-preliminary', 1, 'fixed bracket', NULL, 'serie-b-play-off-2018-rules'),
    ('serie-b-play-off-2018-semi-final', 2, 'fixed bracket', 'better seed', 'serie-b-play-off-2018-rules'),
    ('serie-b-play-off-2018-final', 2, NULL, 'better seed', 'serie-b-play-off-2018-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('serie-b-play-off-2018-preliminary', 1, 'aggregate', 'serie-b-play-off-2018-rules'),
    ('serie-b-play-off-2018-preliminary', 2, 'extra time', 'serie-b-play-off-2018-rules'),
    ('serie-b-play-off-2018-preliminary', 3, 'seed', 'serie-b-play-off-2018-rules'),
    ('serie-b-play-off-2018-semi-final', 1, 'aggregate', 'serie-b-play-off-2018-rules'),
    ('serie-b-play-off-2018-semi-final', 2, 'seed', 'serie-b-play-off-2018-rules'),
    ('serie-b-play-off-2018-final', 1, 'aggregate', 'serie-b-play-off-2018-rules'),
    ('serie-b-play-off-2018-final', 2, 'seed', 'serie-b-play-off-2018-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('serie-b-play-off-2018-preliminary-round', 'serie-b-play-off-2018', 'preliminary round', 1, 'play-off', 'knock-out', 'serie-b-play-off-2018-preliminary', 'serie-b-play-off-2018-matches'),
    ('serie-b-play-off-2018-semi-finals', 'serie-b-play-off-2018', 'semi-finals', 2, 'play-off', 'knock-out', 'serie-b-play-off-2018-semi-final', 'serie-b-play-off-2018-matches'),
    ('serie-b-play-off-2018-final', 'serie-b-play-off-2018', 'final', 3, 'play-off', 'knock-out', 'serie-b-play-off-2018-final', 'serie-b-play-off-2018-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, first_place, last_place, citation_id) VALUES
    ('serie-b-play-off-2018-preliminary-round', 1, 'seeds', NULL, 4, 3, 6, 'serie-b-play-off-2018-rules'),
    ('serie-b-play-off-2018-semi-finals', 1, 'seeds', NULL, 2, 1, 2, 'serie-b-play-off-2018-rules'),
    ('serie-b-play-off-2018-semi-finals', 2, 'winners', 'serie-b-play-off-2018-preliminary-round', 2, NULL, NULL, 'serie-b-play-off-2018-rules'),
    ('serie-b-play-off-2018-final', 1, 'winners', 'serie-b-play-off-2018-semi-finals', 2, NULL, NULL, 'serie-b-play-off-2018-rules');
INSERT INTO bracket_slot (stage_id, tie_number, slot, entrant, from_stage_id, number, citation_id) VALUES
    ('serie-b-play-off-2018-preliminary-round', 1, 1, 'seed', NULL, 4, 'serie-b-play-off-2018-rules'),
    ('serie-b-play-off-2018-preliminary-round', 1, 2, 'seed', NULL, 5, 'serie-b-play-off-2018-rules'),
    ('serie-b-play-off-2018-preliminary-round', 2, 1, 'seed', NULL, 3, 'serie-b-play-off-2018-rules'),
    ('serie-b-play-off-2018-preliminary-round', 2, 2, 'seed', NULL, 6, 'serie-b-play-off-2018-rules'),
    ('serie-b-play-off-2018-semi-finals', 1, 1, 'winner', 'serie-b-play-off-2018-preliminary-round', 1, 'serie-b-play-off-2018-rules'),
    ('serie-b-play-off-2018-semi-finals', 1, 2, 'seed', NULL, 1, 'serie-b-play-off-2018-rules'),
    ('serie-b-play-off-2018-semi-finals', 2, 1, 'winner', 'serie-b-play-off-2018-preliminary-round', 2, 'serie-b-play-off-2018-rules'),
    ('serie-b-play-off-2018-semi-finals', 2, 2, 'seed', NULL, 2, 'serie-b-play-off-2018-rules');

INSERT INTO promotion_rule (season_id, ordinal, promotes, stage_id, citation_id) VALUES
    ('serie-b-2017-18', 1, 'winner', 'serie-b-play-off-2018-final', 'serie-b-play-off-2018-rules');

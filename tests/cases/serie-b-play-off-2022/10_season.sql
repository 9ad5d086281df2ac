-- Serie B 2021-22, promotion play-off: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, description) VALUES
    ('stadionews-2022', 'Stadio News, rule of the final', 'https://stadionews.it/regolamento-finale-playoff-pisa-monza-combinazioni-chi-e-promosso-gol-in-trasferta-cosa-succede-caso-di-pareggio-serie-b', 'Results up to the first leg of the final'),
    ('rainews-2022', 'Rai News, Brescia beat Perugia', 'https://www.rainews.it/articoli/2022/05/palyoff-b-il-brescia-supera-il-perugia-ai-supplementari-3-2-e-conquista-la-semifinale--f17f50e5-6e4d-404a-ba80-34fd61acda5e.html', 'Report: 1-1, then 3-2 after extra time'),
    ('ildot-2022', 'Il Dot, Monza in Serie A', 'https://www.ildot.it/sport/calcio/serie-b-playoff-monza-in-serie-a-per-la-prima-volta-nella-storia/', 'Report on the second leg of the final'),
    ('gazzetta-2022', 'La Gazzetta dello Sport, play-off pairings of 2022', 'https://www.gazzetta.it/Calcio/Serie-B/06-05-2022/serie-b-playoff-playout-date-accoppiamenti-440379140712.shtml', 'Rule and places'),
    ('sestaporta-2022', 'Sesta Porta, the official grid', 'https://www.sestaporta.news/in-primo-piano/il-tabellone-ufficiale-dei-playoff/', 'Rule and grid'),
    ('today-2022', 'Today, Monza and Pisa', 'https://www.today.it/sport/calcio/serie-b-finale-play-off-monza-pisa-diretta-tv-streaming.html', '67 points each');

INSERT INTO citation (citation_id) VALUES
    ('serie-b-play-off-2022-matches'),
    ('serie-b-play-off-2022-rules'),
    ('serie-b-play-off-2022-seeds');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('serie-b-play-off-2022-matches', 'stadionews-2022'),
    ('serie-b-play-off-2022-matches', 'rainews-2022'),
    ('serie-b-play-off-2022-matches', 'ildot-2022'),
    ('serie-b-play-off-2022-rules', 'gazzetta-2022'),
    ('serie-b-play-off-2022-rules', 'sestaporta-2022'),
    ('serie-b-play-off-2022-rules', 'today-2022'),
    ('serie-b-play-off-2022-seeds', 'gazzetta-2022');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('serie-b', 'Serie B', 'Italy', 2, 'serie-b-play-off-2022-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('serie-b-2021-22', 'serie-b', '2021-22', 'serie-b-play-off-2022-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('serie-b-play-off-2022', 'serie-b-2021-22', 'Play-off 2022', 1, 'serie-b-play-off-2022-matches');

INSERT INTO tie_rule (tie_rule_id, legs, pairing, second_leg_host, basis, note, citation_id) VALUES
    ('serie-b-play-off-2022-preliminary', 1, 'fixed bracket', NULL, 'stated', NULL, 'serie-b-play-off-2022-rules'),
    ('serie-b-play-off-2022-semi-final', 2, 'fixed bracket', 'better seed', 'stated', NULL, 'serie-b-play-off-2022-rules'),
    ('serie-b-play-off-2022-final', 2, NULL, 'better seed', 'derived', 'The place in the table decides unless both have as many points, as here: then extra time and penalties', 'serie-b-play-off-2022-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('serie-b-play-off-2022-preliminary', 1, 'aggregate', 'serie-b-play-off-2022-rules'),
    ('serie-b-play-off-2022-preliminary', 2, 'extra time', 'serie-b-play-off-2022-rules'),
    ('serie-b-play-off-2022-preliminary', 3, 'seed', 'serie-b-play-off-2022-rules'),
    ('serie-b-play-off-2022-semi-final', 1, 'aggregate', 'serie-b-play-off-2022-rules'),
    ('serie-b-play-off-2022-semi-final', 2, 'seed', 'serie-b-play-off-2022-rules'),
    ('serie-b-play-off-2022-final', 1, 'aggregate', 'serie-b-play-off-2022-rules'),
    ('serie-b-play-off-2022-final', 2, 'extra time', 'serie-b-play-off-2022-rules'),
    ('serie-b-play-off-2022-final', 3, 'penalties', 'serie-b-play-off-2022-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('serie-b-play-off-2022-preliminary-round', 'serie-b-play-off-2022', 'preliminary round', 1, 'play-off', 'knock-out', 'serie-b-play-off-2022-preliminary', 'serie-b-play-off-2022-matches'),
    ('serie-b-play-off-2022-semi-finals', 'serie-b-play-off-2022', 'semi-finals', 2, 'play-off', 'knock-out', 'serie-b-play-off-2022-semi-final', 'serie-b-play-off-2022-matches'),
    ('serie-b-play-off-2022-final', 'serie-b-play-off-2022', 'final', 3, 'play-off', 'knock-out', 'serie-b-play-off-2022-final', 'serie-b-play-off-2022-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, first_place, last_place, citation_id) VALUES
    ('serie-b-play-off-2022-preliminary-round', 1, 'seeds', NULL, 4, 3, 6, 'serie-b-play-off-2022-rules'),
    ('serie-b-play-off-2022-semi-finals', 1, 'seeds', NULL, 2, 1, 2, 'serie-b-play-off-2022-rules'),
    ('serie-b-play-off-2022-semi-finals', 2, 'winners', 'serie-b-play-off-2022-preliminary-round', 2, NULL, NULL, 'serie-b-play-off-2022-rules'),
    ('serie-b-play-off-2022-final', 1, 'winners', 'serie-b-play-off-2022-semi-finals', 2, NULL, NULL, 'serie-b-play-off-2022-rules');
INSERT INTO bracket_slot (stage_id, tie_number, slot, entrant, from_stage_id, number, citation_id) VALUES
    ('serie-b-play-off-2022-preliminary-round', 1, 1, 'seed', NULL, 4, 'serie-b-play-off-2022-rules'),
    ('serie-b-play-off-2022-preliminary-round', 1, 2, 'seed', NULL, 5, 'serie-b-play-off-2022-rules'),
    ('serie-b-play-off-2022-preliminary-round', 2, 1, 'seed', NULL, 3, 'serie-b-play-off-2022-rules'),
    ('serie-b-play-off-2022-preliminary-round', 2, 2, 'seed', NULL, 6, 'serie-b-play-off-2022-rules'),
    ('serie-b-play-off-2022-semi-finals', 1, 1, 'winner', 'serie-b-play-off-2022-preliminary-round', 1, 'serie-b-play-off-2022-rules'),
    ('serie-b-play-off-2022-semi-finals', 1, 2, 'seed', NULL, 1, 'serie-b-play-off-2022-rules'),
    ('serie-b-play-off-2022-semi-finals', 2, 1, 'winner', 'serie-b-play-off-2022-preliminary-round', 2, 'serie-b-play-off-2022-rules'),
    ('serie-b-play-off-2022-semi-finals', 2, 2, 'seed', NULL, 2, 'serie-b-play-off-2022-rules');

INSERT INTO promotion_rule (season_id, ordinal, promotes, stage_id, citation_id) VALUES
    ('serie-b-2021-22', 1, 'winner', 'serie-b-play-off-2022-final', 'serie-b-play-off-2022-rules');

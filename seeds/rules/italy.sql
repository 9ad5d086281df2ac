-- Italy: the first level with its deciders, and the play-offs of the second.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('rules-italy-2022-goal', 'Goal, level on points in Serie A', 'https://www.goal.com/it/notizie/serie-a-cosa-succede-in-caso-arrivo-pari-punti-vince-scudetto-europa-regolamento-criteri-avulsa/blt16d01c5028250cde', NULL, 'An article on 2022-23: the decider for the title, five criteria for other places'),
    ('rules-italy-2022-sportface', 'Sportface, the title race of 2022-23', 'https://www.sportface.it/calcio/serie-a/regolamento-scudetto-serie-a-cosa-succede-se-si-arriva-a-pari-punti/2011636', NULL, 'An article of January 2023: a decider if two clubs are level, else the table of their matches'),
    ('rules-italy-2022-restart', 'Sportface, the places in Europe of 2022-23', 'https://www.sportface.it/calcio/serie-a/corsa-champions-cinque-squadre-in-sei-punti-cosa-succede-in-caso-di-parita-a-fine-stagione/2080366', NULL, 'An article of February 2023: clubs that are still level are compared by their own matches anew'),
    ('rules-italy-2022-gazzetta', 'La Gazzetta dello Sport, the last safe place', 'https://www.gazzetta.it/Calcio/Serie-A/09-05-2023/lotta-salvezza-l-arrivo-parita-tutti-casi-l-ipotesi-spareggio-4601487721250.shtml', NULL, 'An article of May 2023: a decider between the seventeenth and the eighteenth'),
    ('rules-italy-2023-notizie', 'Notizie.it, the deciders from 2023-24', 'https://www.notizie.it/calcio-gravina-spareggio-scudetto-soluzione-di-buon-senso/', NULL, 'News of July 2023 with the text that the federation approved'),
    ('rules-italy-2023-firenzeviola', 'Firenze Viola, all criteria of Serie A', 'https://www.firenzeviola.it/news/serie-a-tutti-i-criteri-in-caso-di-arrivo-a-pari-punti-417947', NULL, 'An article with the text of the regulation from 2023-24'),
    ('rules-serie-b-2022', 'La Gazzetta dello Sport, the play-offs of Serie B', 'https://www.gazzetta.it/Calcio/Serie-B/06-05-2022/serie-b-playoff-playout-date-accoppiamenti-440379140712.shtml', NULL, 'An article of May 2022: the rules of each round'),
    ('rules-serie-b-2023', 'Tutto Reggina, the play-offs of Serie B', 'https://m.tuttoreggina.com/spazio-serie-b/serie-b-playoff-il-regolamento-completo-e-le-date-della-post-season-85985/', NULL, 'An article of May 2023 with the rules of each round');

INSERT INTO citation (citation_id) VALUES
    ('serie-a-2022'),
    ('serie-a-2023'),
    ('serie-b-play-off-2022');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('serie-a-2022', 'rules-italy-2022-goal'),
    ('serie-a-2022', 'rules-italy-2022-sportface'),
    ('serie-a-2022', 'rules-italy-2022-restart'),
    ('serie-a-2022', 'rules-italy-2022-gazzetta'),
    ('serie-a-2022', 'rules-three-points'),
    ('serie-a-2023', 'rules-italy-2023-notizie'),
    ('serie-a-2023', 'rules-italy-2023-firenzeviola'),
    ('serie-a-2023', 'rules-italy-2022-restart'),
    ('serie-a-2023', 'rules-three-points'),
    ('serie-b-play-off-2022', 'rules-serie-b-2022'),
    ('serie-b-play-off-2022', 'rules-serie-b-2023');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, citation_id) VALUES
    ('serie-a-2022-league', 3, 1, 'block', 'serie-a-2022'),
    ('serie-a-2023-league', 3, 1, 'block', 'serie-a-2023');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, level_clubs, at_place, is_for_best_two, citation_id) VALUES
    ('serie-a-2022-league', 1, 'points', NULL, NULL, FALSE, 'serie-a-2022'),
    ('serie-a-2022-league', 2, 'play-off', 2, 1, FALSE, 'serie-a-2022'),
    ('serie-a-2022-league', 3, 'play-off', 2, 17, FALSE, 'serie-a-2022'),
    ('serie-a-2022-league', 4, 'head-to-head points', NULL, NULL, FALSE, 'serie-a-2022'),
    ('serie-a-2022-league', 5, 'head-to-head goal difference', NULL, NULL, FALSE, 'serie-a-2022'),
    ('serie-a-2022-league', 6, 'goal difference', NULL, NULL, FALSE, 'serie-a-2022'),
    ('serie-a-2022-league', 7, 'goals for', NULL, NULL, FALSE, 'serie-a-2022'),
    ('serie-a-2022-league', 8, 'drawing of lots', NULL, NULL, FALSE, 'serie-a-2022'),
    ('serie-a-2023-league', 1, 'points', NULL, NULL, FALSE, 'serie-a-2023'),
    ('serie-a-2023-league', 2, 'play-off', NULL, 1, TRUE, 'serie-a-2023'),
    ('serie-a-2023-league', 3, 'play-off', NULL, 17, TRUE, 'serie-a-2023'),
    ('serie-a-2023-league', 4, 'head-to-head points', NULL, NULL, FALSE, 'serie-a-2023'),
    ('serie-a-2023-league', 5, 'head-to-head goal difference', NULL, NULL, FALSE, 'serie-a-2023'),
    ('serie-a-2023-league', 6, 'goal difference', NULL, NULL, FALSE, 'serie-a-2023'),
    ('serie-a-2023-league', 7, 'goals for', NULL, NULL, FALSE, 'serie-a-2023'),
    ('serie-a-2023-league', 8, 'drawing of lots', NULL, NULL, FALSE, 'serie-a-2023');

INSERT INTO tie_rule (tie_rule_id, legs, pairing, second_leg_host, citation_id) VALUES
    ('serie-a-2022-title-decider', 1, NULL, NULL, 'serie-a-2022'),
    ('serie-a-2023-title-decider', 1, NULL, NULL, 'serie-a-2023'),
    ('serie-a-2023-safety-decider', 2, NULL, NULL, 'serie-a-2023'),
    ('serie-b-play-off-2022-preliminary-round', 1, 'fixed bracket', NULL, 'serie-b-play-off-2022'),
    ('serie-b-play-off-2022-semi-finals', 2, 'fixed bracket', 'better seed', 'serie-b-play-off-2022'),
    ('serie-b-play-off-2022-final', 2, NULL, 'better seed', 'serie-b-play-off-2022');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('serie-a-2022-title-decider', 1, 'aggregate', 'serie-a-2022'),
    ('serie-a-2022-title-decider', 2, 'penalties', 'serie-a-2022'),
    ('serie-a-2023-title-decider', 1, 'aggregate', 'serie-a-2023'),
    ('serie-a-2023-title-decider', 2, 'penalties', 'serie-a-2023'),
    ('serie-a-2023-safety-decider', 1, 'aggregate', 'serie-a-2023'),
    ('serie-a-2023-safety-decider', 2, 'penalties', 'serie-a-2023'),
    ('serie-b-play-off-2022-preliminary-round', 1, 'aggregate', 'serie-b-play-off-2022'),
    ('serie-b-play-off-2022-preliminary-round', 2, 'extra time', 'serie-b-play-off-2022'),
    ('serie-b-play-off-2022-preliminary-round', 3, 'seed', 'serie-b-play-off-2022'),
    ('serie-b-play-off-2022-semi-finals', 1, 'aggregate', 'serie-b-play-off-2022'),
    ('serie-b-play-off-2022-semi-finals', 2, 'seed', 'serie-b-play-off-2022'),
    ('serie-b-play-off-2022-final', 1, 'aggregate', 'serie-b-play-off-2022'),
    ('serie-b-play-off-2022-final', 2, 'seed', 'serie-b-play-off-2022');

INSERT INTO rule_set (rule_set_id, competition, first_season, last_season, note, citation_id) VALUES
    ('serie-a-2022', 'Serie A', '2022-23', '2022-23', 'The match for the last safe place, between the 17th and the 18th, was single, too; what would decide a level one was not read', 'serie-a-2022'),
    ('serie-a-2023', 'Serie A', '2023-24', NULL, NULL, 'serie-a-2023'),
    ('serie-b-play-off-2022', 'Serie B, play-offs', NULL, NULL, 'Read of 2022 and 2023', 'serie-b-play-off-2022');
INSERT INTO rule_set_stage (rule_set_id, ordinal, name, table_rule_id, tie_rule_id, note, citation_id) VALUES
    ('serie-a-2022', 1, 'league', 'serie-a-2022-league', NULL, NULL, 'serie-a-2022'),
    ('serie-a-2022', 2, 'title decider', NULL, 'serie-a-2022-title-decider', 'Name the league as play_off_for_stage_id', 'serie-a-2022'),
    ('serie-a-2023', 1, 'league', 'serie-a-2023-league', NULL, NULL, 'serie-a-2023'),
    ('serie-a-2023', 2, 'title decider', NULL, 'serie-a-2023-title-decider', 'At the better club by head-to-head; name the league as play_off_for_stage_id', 'serie-a-2023'),
    ('serie-a-2023', 3, 'safety decider', NULL, 'serie-a-2023-safety-decider', 'The second leg at the better club by head-to-head; name the league as play_off_for_stage_id', 'serie-a-2023'),
    ('serie-b-play-off-2022', 1, 'preliminary round', NULL, 'serie-b-play-off-2022-preliminary-round', NULL, 'serie-b-play-off-2022'),
    ('serie-b-play-off-2022', 2, 'semi-finals', NULL, 'serie-b-play-off-2022-semi-finals', NULL, 'serie-b-play-off-2022'),
    ('serie-b-play-off-2022', 3, 'final', NULL, 'serie-b-play-off-2022-final', 'Between clubs with as many points in the league extra time and penalties take the place of the seed', 'serie-b-play-off-2022');

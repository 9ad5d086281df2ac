-- Serie A 2022-23: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('engsoccerdata-italy-872c5c3', 'engsoccerdata, Italy', 'https://github.com/jalapic/engsoccerdata/blob/872c5c354161ace8408f3091b758c6af4cccca94/data-raw/italy.csv', 'CC0-1.0', 'Results of the Italian league'),
    ('vocegiallorossa-2023-06-11', 'Vocegiallorossa, Verona beat Spezia', 'https://www.vocegiallorossa.it/serie-a/serie-a-il-verona-batte-lo-spezia-e-resta-nella-massima-serie-liguri-condannati-alla-b-241990', NULL, 'The decider, the final table and who goes down'),
    ('fattoquotidiano-2023-06-05', 'Il Fatto Quotidiano, the decider of the Serie A', 'https://www.ilfattoquotidiano.it/2023/06/05/salvezza-serie-a-quando-dove-si-gioca-il-regolamento/7183343/', NULL, 'A match and then penalties, no longer the matches between the two'),
    ('notizie-2023-06-05', 'Notizie.it, when Spezia and Verona play', 'https://www.notizie.it/spezia-verona-quando-si-gioca-lo-spareggio-retrocessione/', NULL, 'The matches between clubs still decide the places for European cups');

INSERT INTO citation (citation_id) VALUES
    ('serie-a-2022-23-matches'),
    ('serie-a-2022-23-table'),
    ('serie-a-2022-23-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('serie-a-2022-23-matches', 'engsoccerdata-italy-872c5c3'),
    ('serie-a-2022-23-matches', 'vocegiallorossa-2023-06-11'),
    ('serie-a-2022-23-table', 'vocegiallorossa-2023-06-11'),
    ('serie-a-2022-23-rules', 'fattoquotidiano-2023-06-05'),
    ('serie-a-2022-23-rules', 'notizie-2023-06-05');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('serie-a', 'Serie A', 'Italy', 1, 'serie-a-2022-23-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('serie-a-2022-23', 'serie-a', '2022-23', 'serie-a-2022-23-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('serie-a-2022-23', 'serie-a-2022-23', 'Serie A 2022-23', 1, 'serie-a-2022-23-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, citation_id) VALUES
    ('serie-a-2022-23', 3, 1, 'block', 'serie-a-2022-23-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, at_place, citation_id) VALUES
    ('serie-a-2022-23', 1, 'points', NULL, 'serie-a-2022-23-rules'),
    ('serie-a-2022-23', 2, 'play-off', 1, 'serie-a-2022-23-rules'),
    ('serie-a-2022-23', 3, 'play-off', 17, 'serie-a-2022-23-rules'),
    ('serie-a-2022-23', 4, 'head-to-head points', NULL, 'serie-a-2022-23-rules'),
    ('serie-a-2022-23', 5, 'head-to-head goal difference', NULL, 'serie-a-2022-23-rules'),
    ('serie-a-2022-23', 6, 'goal difference', NULL, 'serie-a-2022-23-rules'),
    ('serie-a-2022-23', 7, 'goals for', NULL, 'serie-a-2022-23-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('serie-a-2022-23-league', 'serie-a-2022-23', 'league', 1, 'league', 'league', 'serie-a-2022-23', 'serie-a-2022-23-matches');

INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('serie-a-2022-23', 'serie-a-2022-23-league', 'serie-a-2022-23-matches');

-- The decider.
INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('serie-a-2022-23-decider', 1, 'serie-a-2022-23-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('serie-a-2022-23-decider', 1, 'aggregate', 'serie-a-2022-23-rules'),
    ('serie-a-2022-23-decider', 2, 'penalties', 'serie-a-2022-23-rules');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, play_off_for_stage_id, citation_id) VALUES
    ('serie-a-2022-23-decider', 'serie-a-2022-23', 'decider', 2, 'decider', 'knock-out', 'serie-a-2022-23-decider', 'serie-a-2022-23-league', 'serie-a-2022-23-matches');

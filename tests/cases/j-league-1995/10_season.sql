-- J.League 1995: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('jleague-bar-graph-1995', 'JLeague_Matches-Bar_Graph, 1995', 'https://github.com/mokekuma-git/JLeague_Matches-Bar_Graph/blob/8e2414e04cad625e839cda04ea0eaf9daf84f1c4/csv/1995.csv', 'CC-BY-4.0', 'Matches with extra time and shoot-outs'),
    ('wiki-it-j-league-1995', 'J.League 1995', 'https://round-lake.dustinice.workers.dev/https/it.wikipedia.org/wiki/J._League_1995', 'CC BY-SA', 'Copy of an article of the Italian Wikipedia: the table of the Suntory Series'),
    ('livefutbol-j-league-1995-2', 'livefutbol, J1 League 1995, second stage, round 26', 'https://www.livefutbol.com/calendario/jpn-j1-league-1995-2nd-stage-spieltag/26/', NULL, 'Places, wins, defeats and points; its goals hold kicks of shoot-outs'),
    ('wiki-en-j-league-1995', '1995 J.League', 'https://en.m.wikipedia.org./wiki/1995_J.League', 'CC BY-SA', 'Article of the English Wikipedia: points, the order of the tables, first three of each series'),
    ('puntogiappone-1995', 'Punto Giappone, J.League 1995', 'https://www.puntogiappone.com/jleague-1/jleague1-1995/', NULL, 'Both matches of the championship');

INSERT INTO citation (citation_id) VALUES
    ('j-league-1995-matches'),
    ('j-league-1995-table'),
    ('j-league-1995-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('j-league-1995-matches', 'jleague-bar-graph-1995'),
    ('j-league-1995-table', 'wiki-it-j-league-1995'),
    ('j-league-1995-table', 'livefutbol-j-league-1995-2'),
    ('j-league-1995-rules', 'wiki-en-j-league-1995'),
    ('j-league-1995-rules', 'puntogiappone-1995');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('j-league', 'J.League', 'Japan', 1, 'j-league-1995-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('j-league-1995', 'j-league', '1995', 'j-league-1995-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('j-league-1995', 'j-league-1995', 'J.League 1995', 1, 'j-league-1995-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('j-league-1995', 3, 0, 'j-league-1995-rules');
INSERT INTO result_points (table_rule_id, result, points, citation_id) VALUES
    ('j-league-1995', 'extra-time win', 3, 'j-league-1995-rules'),
    ('j-league-1995', 'extra-time defeat', 0, 'j-league-1995-rules'),
    ('j-league-1995', 'shoot-out win', 3, 'j-league-1995-rules'),
    ('j-league-1995', 'shoot-out defeat', 1, 'j-league-1995-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('j-league-1995', 1, 'points', 'j-league-1995-rules'),
    ('j-league-1995', 2, 'goal difference', 'j-league-1995-rules'),
    ('j-league-1995', 3, 'goals for', 'j-league-1995-rules'),
    ('j-league-1995', 4, 'head-to-head points', 'j-league-1995-rules'),
    ('j-league-1995', 5, 'head-to-head goal difference', 'j-league-1995-rules');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('j-league-1995-championship', 2, 'j-league-1995-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, sudden_death, basis, note, citation_id) VALUES
    ('j-league-1995-championship', 1, 'aggregate', NULL, 'derived', 'Yokohama Marinos won both matches; what decides otherwise was not read', 'j-league-1995-rules'),
    ('j-league-1995-championship', 2, 'extra time', 'golden goal', 'derived', 'Yokohama Marinos won both matches; what decides otherwise was not read', 'j-league-1995-rules'),
    ('j-league-1995-championship', 3, 'penalties', NULL, 'derived', 'Yokohama Marinos won both matches; what decides otherwise was not read', 'j-league-1995-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('j-league-1995-suntory-series', 'j-league-1995', 'Suntory Series', 1, 'Suntory Series', 'league', 'j-league-1995', NULL, 'j-league-1995-matches'),
    ('j-league-1995-nicos-series', 'j-league-1995', 'NICOS Series', 2, 'NICOS Series', 'league', 'j-league-1995', NULL, 'j-league-1995-matches'),
    ('j-league-1995-championship', 'j-league-1995', 'championship', 3, 'championship', 'knock-out', NULL, 'j-league-1995-championship', 'j-league-1995-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, first_place, last_place, citation_id) VALUES
    ('j-league-1995-championship', 1, 'table places', 'j-league-1995-suntory-series', 1, 1, 1, 'j-league-1995-rules'),
    ('j-league-1995-championship', 2, 'table places', 'j-league-1995-nicos-series', 1, 1, 1, 'j-league-1995-rules');

INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('j-league-1995', 'j-league-1995-championship', 'j-league-1995-rules');

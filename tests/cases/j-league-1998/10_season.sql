-- J.League 1998: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('jleague-bar-graph-1998', 'JLeague_Matches-Bar_Graph, 1998', 'https://github.com/mokekuma-git/JLeague_Matches-Bar_Graph/blob/8e2414e04cad625e839cda04ea0eaf9daf84f1c4/csv/1998.csv', 'CC-BY-4.0', 'Matches with extra time and shoot-outs'),
    ('jsoccer-1998', 'JSoccer, J League history: 1998', 'http://www.jsoccer.com/new/1998', NULL, 'Both tables, with wins in 90 minutes, in extra time and by penalties'),
    ('etcranking-1998-second', 'A wiki of rankings, J.League 1998, second stage', 'https://w.atwiki.jp/etcranking/pages/1251.html', NULL, 'Points of each result; points, wins, defeats and goals of the second stage, in order of goal difference'),
    ('puntogiappone-1998', 'Punto Giappone, J.League 1998', 'https://www.puntogiappone.com/jleague-1/jleague1-1998/', NULL, 'Both matches of the championship'),
    ('abcdef-j-league-1998', 'J.League 1998', 'https://dero.abcdef.wiki/wiki/J.League_1998', 'CC BY-SA', 'Copy of an encyclopedia article: how matches ended, points, goal difference, who played for the title');

INSERT INTO citation (citation_id) VALUES
    ('j-league-1998-matches'),
    ('j-league-1998-table'),
    ('j-league-1998-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('j-league-1998-matches', 'jleague-bar-graph-1998'),
    ('j-league-1998-table', 'jsoccer-1998'),
    ('j-league-1998-table', 'etcranking-1998-second'),
    ('j-league-1998-rules', 'etcranking-1998-second'),
    ('j-league-1998-rules', 'abcdef-j-league-1998'),
    ('j-league-1998-rules', 'puntogiappone-1998');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('j-league', 'J.League', 'Japan', 1, 'j-league-1998-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('j-league-1998', 'j-league', '1998', 'j-league-1998-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('j-league-1998', 'j-league-1998', 'J.League 1998', 1, 'j-league-1998-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('j-league-1998', 3, 0, 'j-league-1998-rules');
INSERT INTO result_points (table_rule_id, result, points, citation_id) VALUES
    ('j-league-1998', 'extra-time win', 2, 'j-league-1998-rules'),
    ('j-league-1998', 'extra-time defeat', 0, 'j-league-1998-rules'),
    ('j-league-1998', 'shoot-out win', 1, 'j-league-1998-rules'),
    ('j-league-1998', 'shoot-out defeat', 0, 'j-league-1998-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('j-league-1998', 1, 'points', 'j-league-1998-rules'),
    ('j-league-1998', 2, 'goal difference', 'j-league-1998-rules');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('j-league-1998-championship', 2, 'j-league-1998-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, sudden_death, basis, note, citation_id) VALUES
    ('j-league-1998-championship', 1, 'aggregate', NULL, 'derived', 'Kashima won both matches; what decides otherwise was not read, but the championship of 1999 went to penalties after a win each', 'j-league-1998-rules'),
    ('j-league-1998-championship', 2, 'extra time', 'golden goal', 'derived', 'Kashima won both matches; what decides otherwise was not read, but the championship of 1999 went to penalties after a win each', 'j-league-1998-rules'),
    ('j-league-1998-championship', 3, 'penalties', NULL, 'derived', 'Kashima won both matches; what decides otherwise was not read, but the championship of 1999 went to penalties after a win each', 'j-league-1998-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('j-league-1998-first-stage', 'j-league-1998', 'first stage', 1, 'first stage', 'league', 'j-league-1998', NULL, 'j-league-1998-matches'),
    ('j-league-1998-second-stage', 'j-league-1998', 'second stage', 2, 'second stage', 'league', 'j-league-1998', NULL, 'j-league-1998-matches'),
    ('j-league-1998-championship', 'j-league-1998', 'championship', 3, 'championship', 'knock-out', NULL, 'j-league-1998-championship', 'j-league-1998-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, first_place, last_place, citation_id) VALUES
    ('j-league-1998-championship', 1, 'table places', 'j-league-1998-first-stage', 1, 1, 1, 'j-league-1998-rules'),
    ('j-league-1998-championship', 2, 'table places', 'j-league-1998-second-stage', 1, 1, 1, 'j-league-1998-rules');

INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('j-league-1998', 'j-league-1998-championship', 'j-league-1998-rules');

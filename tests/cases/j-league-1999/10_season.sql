-- J.League 1999: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('jleague-bar-graph-1999', 'JLeague_Matches-Bar_Graph, 1999', 'https://github.com/mokekuma-git/JLeague_Matches-Bar_Graph/blob/8e2414e04cad625e839cda04ea0eaf9daf84f1c4/csv/1999.csv', 'CC-BY-4.0', 'Matches with extra time and shoot-outs'),
    ('jsoccer-1999', 'JSoccer, J League history: 1999', 'http://www.jsoccer.com/new/1999', NULL, 'Both tables, with wins in 90 minutes and in extra time'),
    ('wiki-de-j-league-1999', 'J.League Division 1 1999', 'https://de.wikipedia.org/wiki/J.League_Division_1_1999', 'CC BY-SA', 'Article of the German Wikipedia: points, the order of the tables, the championship'),
    ('rim-j-league-1999', 'The J.League in 1999', 'http://www.t3.rim.or.jp/~sports/arch/j-l99.html', NULL, 'Report of both matches of the championship');

INSERT INTO citation (citation_id) VALUES
    ('j-league-1999-matches'),
    ('j-league-1999-table'),
    ('j-league-1999-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('j-league-1999-matches', 'jleague-bar-graph-1999'),
    ('j-league-1999-table', 'jsoccer-1999'),
    ('j-league-1999-rules', 'wiki-de-j-league-1999'),
    ('j-league-1999-rules', 'rim-j-league-1999');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('j-league', 'J.League', 'Japan', 1, 'j-league-1999-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('j-league-1999', 'j-league', '1999', 'j-league-1999-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('j-league-1999', 'j-league-1999', 'J.League 1999', 1, 'j-league-1999-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('j-league-1999', 3, 1, 'j-league-1999-rules');
INSERT INTO result_points (table_rule_id, result, points, citation_id) VALUES
    ('j-league-1999', 'extra-time win', 2, 'j-league-1999-rules'),
    ('j-league-1999', 'extra-time defeat', 0, 'j-league-1999-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('j-league-1999', 1, 'points', 'j-league-1999-rules'),
    ('j-league-1999', 2, 'goal difference', 'j-league-1999-rules'),
    ('j-league-1999', 3, 'goals for', 'j-league-1999-rules');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('j-league-1999-championship', 2, 'j-league-1999-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, sudden_death, basis, note, citation_id) VALUES
    ('j-league-1999-championship', 1, 'aggregate', NULL, 'derived', 'Both matches went to a golden goal, and after a win each to penalties', 'j-league-1999-rules'),
    ('j-league-1999-championship', 2, 'extra time', 'golden goal', 'derived', 'Both matches went to a golden goal, and after a win each to penalties', 'j-league-1999-rules'),
    ('j-league-1999-championship', 3, 'penalties', NULL, 'derived', 'Both matches went to a golden goal, and after a win each to penalties', 'j-league-1999-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('j-league-1999-first-stage', 'j-league-1999', 'first stage', 1, 'first stage', 'league', 'j-league-1999', NULL, 'j-league-1999-matches'),
    ('j-league-1999-second-stage', 'j-league-1999', 'second stage', 2, 'second stage', 'league', 'j-league-1999', NULL, 'j-league-1999-matches'),
    ('j-league-1999-championship', 'j-league-1999', 'championship', 3, 'championship', 'knock-out', NULL, 'j-league-1999-championship', 'j-league-1999-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, first_place, last_place, citation_id) VALUES
    ('j-league-1999-championship', 1, 'table places', 'j-league-1999-first-stage', 1, 1, 1, 'j-league-1999-rules'),
    ('j-league-1999-championship', 2, 'table places', 'j-league-1999-second-stage', 1, 1, 1, 'j-league-1999-rules');

INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('j-league-1999', 'j-league-1999-championship', 'j-league-1999-rules');

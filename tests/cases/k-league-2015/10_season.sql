-- K League 2015: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('kleague-data-2015', 'kleague_data, K League 2015', 'https://github.com/Blanc617/kleague_data/blob/b4c3179c92cce5ea87da0ed88d8b3c67a7c92172/ai-server/data/processed/matches/match_events_2015.json', NULL, 'Results and events of the K League, as JSON'),
    ('wikipedia-ko-k-league-2015', 'K League seasons of 2015', 'https://backend.710302.xyz/https/ko.wikipedia.org/wiki/2015%EB%85%84_K%EB%A6%AC%EA%B7%B8', NULL, 'Article: final table'),
    ('rules-korea-2016-donga', 'Donga Ilbo, the order of the K League', 'https://donga.com/news/Sports/article/all/20160119/75986852/4', NULL, 'News of January 2016: the criteria until then and from then on'),
    ('rules-three-points', 'Three points for a win, by year', 'https://tickerdossier.com/wiki/points-association-football', 'CC BY-SA', 'A copy of an encyclopedia article: the season from which each league gives three points for a win');

INSERT INTO citation (citation_id) VALUES
    ('k-league-2015-matches'),
    ('k-league-2015-table'),
    ('k-league-2015-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('k-league-2015-matches', 'kleague-data-2015'),
    ('k-league-2015-table', 'wikipedia-ko-k-league-2015'),
    ('k-league-2015-rules', 'rules-korea-2016-donga'),
    ('k-league-2015-rules', 'rules-three-points');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('k-league', 'K League', 'South Korea', 1, 'k-league-2015-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('k-league-2015', 'k-league', '2015', 'k-league-2015-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('k-league-2015', 'k-league-2015', 'K League 2015', 1, 'k-league-2015-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('k-league-2015', 3, 1, 'k-league-2015-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('k-league-2015', 1, 'points', 'k-league-2015-rules'),
    ('k-league-2015', 2, 'goal difference', 'k-league-2015-rules'),
    ('k-league-2015', 3, 'goals for', 'k-league-2015-rules'),
    ('k-league-2015', 4, 'wins', 'k-league-2015-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('k-league-2015-regular-season', 'k-league-2015', 'regular season', 1, 'regular season', 'league', 'k-league-2015', 'k-league-2015-matches'),
    ('k-league-2015-final-a', 'k-league-2015', 'final round A', 2, 'final round', 'league', 'k-league-2015', 'k-league-2015-matches'),
    ('k-league-2015-final-b', 'k-league-2015', 'final round B', 3, 'final round', 'league', 'k-league-2015', 'k-league-2015-matches');

INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES
    ('k-league-2015-final-a', 'k-league-2015-regular-season', 'matches', 'k-league-2015-table'),
    ('k-league-2015-final-b', 'k-league-2015-regular-season', 'matches', 'k-league-2015-table');

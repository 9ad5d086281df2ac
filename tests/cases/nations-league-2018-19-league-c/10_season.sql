-- UEFA Nations League 2018-19, League C: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('international-results-090895f', 'International football results', 'https://github.com/martj42/international_results/blob/090895fba56e76ef3764c23bb0b9068adec4c851/results.csv', 'CC0-1.0', 'Results of national teams: dates, scores, neutral ground'),
    ('uefa-nations-league-2018-11-20', 'UEFA, Nations League: promoted, relegated, final four', 'https://www.uefa.com/uefanationsleague/news/0253-0d81fbe754ed-8208a1625a0d-1000--nations-league-promoted-relegated-final-four/', NULL, 'News of 20 November 2018: who is promoted and relegated, the place of each team, what is left out among the thirds'),
    ('qaz-nations-league-c-2018-19', '2018–19 UEFA Nations League C', 'https://no.qaz.wiki/wiki/2018%E2%80%9319_UEFA_Nations_League_C', 'CC BY-SA', 'Copy of an encyclopedia article: the best two of each group, the third who went down');

INSERT INTO citation (citation_id) VALUES
    ('nations-league-2018-19-league-c-matches'),
    ('nations-league-2018-19-league-c-table'),
    ('nations-league-2018-19-league-c-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('nations-league-2018-19-league-c-matches', 'international-results-090895f'),
    ('nations-league-2018-19-league-c-table', 'uefa-nations-league-2018-11-20'),
    ('nations-league-2018-19-league-c-table', 'qaz-nations-league-c-2018-19'),
    ('nations-league-2018-19-league-c-rules', 'uefa-nations-league-2018-11-20'),
    ('nations-league-2018-19-league-c-rules', 'qaz-nations-league-c-2018-19');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('uefa-nations-league', 'UEFA Nations League', 'nations-league-2018-19-league-c-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('uefa-nations-league-2018-19', 'uefa-nations-league', '2018-19', 'nations-league-2018-19-league-c-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('nations-league-2018-19-league-c', 'uefa-nations-league-2018-19', 'League C 2018-19', 3, 'nations-league-2018-19-league-c-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, note, citation_id) VALUES
    ('nations-league-2018-19-league-c-group', 3, 1, 'What parts level teams was not needed: no two are level in a group', 'nations-league-2018-19-league-c-rules'),
    ('nations-league-2018-19-league-c-thirds', 3, 1, NULL, 'nations-league-2018-19-league-c-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, basis, note, citation_id) VALUES
    ('nations-league-2018-19-league-c-group', 1, 'points', 'stated', NULL, 'nations-league-2018-19-league-c-rules'),
    ('nations-league-2018-19-league-c-thirds', 1, 'points', 'stated', NULL, 'nations-league-2018-19-league-c-rules'),
    ('nations-league-2018-19-league-c-thirds', 2, 'goal difference', 'derived', 'Cyprus go down and Montenegro do not, with a point each: of what the worst record is, goal difference alone has Montenegro before, and goals have Cyprus', 'nations-league-2018-19-league-c-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('nations-league-2018-19-league-c-group-1', 'nations-league-2018-19-league-c', 'group 1', 1, 'group stage', 'league', 'nations-league-2018-19-league-c-group', 'nations-league-2018-19-league-c-matches'),
    ('nations-league-2018-19-league-c-group-2', 'nations-league-2018-19-league-c', 'group 2', 2, 'group stage', 'league', 'nations-league-2018-19-league-c-group', 'nations-league-2018-19-league-c-matches'),
    ('nations-league-2018-19-league-c-group-3', 'nations-league-2018-19-league-c', 'group 3', 3, 'group stage', 'league', 'nations-league-2018-19-league-c-group', 'nations-league-2018-19-league-c-matches'),
    ('nations-league-2018-19-league-c-group-4', 'nations-league-2018-19-league-c', 'group 4', 4, 'group stage', 'league', 'nations-league-2018-19-league-c-group', 'nations-league-2018-19-league-c-matches'),
    ('nations-league-2018-19-league-c-thirds', 'nations-league-2018-19-league-c', 'thirds', 5, 'group stage', 'table', 'nations-league-2018-19-league-c-thirds', 'nations-league-2018-19-league-c-matches');

INSERT INTO table_part (stage_id, from_stage_id, part, label, first_place, last_place, left_out_from_place, citation_id) VALUES
    ('nations-league-2018-19-league-c-thirds', 'nations-league-2018-19-league-c-group-1', 'place', '1', 3, 3, 4, 'nations-league-2018-19-league-c-rules'),
    ('nations-league-2018-19-league-c-thirds', 'nations-league-2018-19-league-c-group-2', 'place', '2', 3, 3, 4, 'nations-league-2018-19-league-c-rules'),
    ('nations-league-2018-19-league-c-thirds', 'nations-league-2018-19-league-c-group-3', 'place', '3', 3, 3, 4, 'nations-league-2018-19-league-c-rules'),
    ('nations-league-2018-19-league-c-thirds', 'nations-league-2018-19-league-c-group-4', 'place', '4', 3, 3, 4, 'nations-league-2018-19-league-c-rules');

INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES
    ('nations-league-2018-19-league-c-last', 'table', 1, 'nations-league-2018-19-league-c-rules');
INSERT INTO season_relegation (season_id, ordinal, relegation_rule_id, name, stage_id, citation_id) VALUES
    ('uefa-nations-league-2018-19', 1, 'nations-league-2018-19-league-c-last', 'group 2', 'nations-league-2018-19-league-c-group-2', 'nations-league-2018-19-league-c-rules'),
    ('uefa-nations-league-2018-19', 2, 'nations-league-2018-19-league-c-last', 'group 3', 'nations-league-2018-19-league-c-group-3', 'nations-league-2018-19-league-c-rules'),
    ('uefa-nations-league-2018-19', 3, 'nations-league-2018-19-league-c-last', 'group 4', 'nations-league-2018-19-league-c-group-4', 'nations-league-2018-19-league-c-rules'),
    ('uefa-nations-league-2018-19', 4, 'nations-league-2018-19-league-c-last', 'thirds', 'nations-league-2018-19-league-c-thirds', 'nations-league-2018-19-league-c-rules');

-- World Cup 1958, group 1: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-world-cup-1958', 'openfootball, World Cup 1958', 'https://github.com/openfootball/worldcup/blob/17abad5fb46f45bd6aa6570b284cd99289b8df89/1958--sweden/cup.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('countdown-1958', 'Count-down to the World Cup 2014: 1958', 'http://supermanslowslow.blogspot.com/2014/04/count-down-to-world-cup-2014-1958-fifa.html', NULL, 'Blog: play-offs and goal averages of the groups');

INSERT INTO citation (citation_id) VALUES
    ('world-cup-1958-group-1-matches'),
    ('world-cup-1958-group-1-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('world-cup-1958-group-1-matches', 'openfootball-world-cup-1958'),
    ('world-cup-1958-group-1-rules', 'openfootball-world-cup-1958'),
    ('world-cup-1958-group-1-rules', 'countdown-1958');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('world-cup', 'World Cup', 'world-cup-1958-group-1-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('world-cup-1958', 'world-cup', '1958', 'world-cup-1958-group-1-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('world-cup-1958', 'world-cup-1958', 'World Cup 1958', 1, 'world-cup-1958-group-1-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('world-cup-1958-group', 2, 1, 'world-cup-1958-group-1-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, basis, note, citation_id) VALUES
    ('world-cup-1958-group', 1, 'points', 'stated', NULL, 'world-cup-1958-group-1-rules'),
    ('world-cup-1958-group', 2, 'play-off', 'derived', 'No regulation was read; the play-offs of groups 1, 3 and 4 show it', 'world-cup-1958-group-1-rules');
INSERT INTO tie_rule (tie_rule_id, legs, basis, note, citation_id) VALUES
    ('world-cup-1958-group-1-play-off', 1, 'derived', 'As the play-off was played; what would decide a level one was not read', 'world-cup-1958-group-1-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('world-cup-1958-group-1-play-off', 1, 'aggregate', 'world-cup-1958-group-1-rules'),
    ('world-cup-1958-group-1-play-off', 2, 'extra time', 'world-cup-1958-group-1-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('world-cup-1958-group-1', 'world-cup-1958', 'group 1', 1, 'group stage', 'league', 'world-cup-1958-group', 'world-cup-1958-group-1-matches');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, play_off_for_stage_id, citation_id) VALUES
    ('world-cup-1958-group-1-play-off', 'world-cup-1958', 'group 1 play-off', 11, 'group stage', 'knock-out', 'world-cup-1958-group-1-play-off', 'world-cup-1958-group-1', 'world-cup-1958-group-1-matches');

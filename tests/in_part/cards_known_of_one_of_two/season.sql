-- Level on all but cards, which are known of one alone; lots, which were not drawn, are passed over elsewhere.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES ('cards', 3, 1, 's'), ('lots', 3, 1, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('cards', 1, 'points', 's'), ('cards', 2, 'fair play', 's'), ('cards', 3, 'drawing of lots', 's'),
    ('lots', 1, 'points', 's'), ('lots', 2, 'fair play', 's'), ('lots', 3, 'drawing of lots', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('one', 'spring', 'one known', 1, 'league', 'league', 'cards', 's'), ('none', 'spring', 'none known', 2, 'league', 'league', 'lots', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('1', 'one', 'a', 'b', 1, 1, 's'), ('2', 'none', 'c', 'd', 1, 1, 's');
INSERT INTO fair_play (stage_id, club_id, penalty_points, citation_id) VALUES ('one', 'b', 3, 's');
INSERT INTO drawing_of_lots (stage_id, club_id, place, citation_id) VALUES ('one', 'a', 1, 's'), ('one', 'b', 2, 's'), ('none', 'd', 1, 's'), ('none', 'c', 2, 's');

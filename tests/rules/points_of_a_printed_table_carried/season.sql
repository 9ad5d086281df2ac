-- Of the first phase the table alone is known, and it is final: what it hands on is, too. An annual table lacks its matches.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('first', 'spring', 'first', 1, 'league', 'league', 'usual', 's'),
    ('second', 'autumn', 'second', 2, 'league', 'league', 'usual', 's'),
    ('annual', 'autumn', 'annual', 3, 'league', 'table', 'usual', 's');
INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES
    ('second', 'first', 'points', 's'),
    ('annual', 'first', 'matches', 's'),
    ('annual', 'second', 'matches', 's');
INSERT INTO published_standing (stage_id, club_id, position, played, won, drawn, lost, goals_for, goals_against, points, citation_id) VALUES
    ('first', 'a', 1, 2, 2, 0, 0, 3, 0, 6, 's'),
    ('first', 'b', 2, 2, 0, 0, 2, 0, 3, 0, 's');
INSERT INTO gap (gap_id, season_id, tournament_id, belongs_in, description, reason) VALUES ('g', '2001', 'spring', 'match', 'matches', 'test');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1013', 'second', 'b', 'a', 1, 0, 's');

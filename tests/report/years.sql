-- More of the seasons `second` and `third` of made_up.three: who scored, as a list prints it, and a club that
-- has another name today. The numbers are what tests/report/test_site.py adds up by hand.
INSERT INTO player (player_id, name, nationality, citation_id) VALUES
    ('ada', 'Ada', 'ENG', 'second'),
    ('ben-1', 'Ben', 'WAL', 'second'),
    ('ben-2', 'Ben', NULL, 'second'),
    ('cy', 'Cy', 'SCO', 'second'),
    ('dot', 'Dot', 'IRL', 'second');

INSERT INTO published_scorer (tournament_id, phase, player_id, club_id, position, goals, citation_id) VALUES
    ('second', 'cup', 'ada', 'second-1', 1, 5, 'second'),
    ('second', 'cup', 'ben-1', 'second-2', 1, 5, 'second'),
    ('second', 'cup', 'cy', 'second-2', 3, 4, 'second'),
    ('third', 'cup', 'ben-2', 'second-2', 1, 6, 'third'),
    ('third', 'cup', 'cy', 'second-1', 2, 2, 'third'),
    ('third', 'cup', 'ada', 'second-1', 3, NULL, 'third'),
    ('third', 'cup', 'dot', 'second-1', 3, NULL, 'third');

INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('second', 'second-1', 'second'),
    ('third', 'third-1', 'third');

-- the club that wins both was called otherwise in the first
INSERT INTO club_season (season_id, club_id, name, citation_id) VALUES
    ('second', 'second-1', 'Old Boys', 'second'),
    ('second', 'second-2', NULL, 'second'),
    ('third', 'second-1', NULL, 'third'),
    ('third', 'second-2', NULL, 'third');

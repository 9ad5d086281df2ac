-- FA Cup 2024-25, fourth round to final: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-england-fa-cup-2024-25', 'openfootball, FA Cup 2024-25', 'https://github.com/openfootball/england/blob/1303dcb3cae7c1eafbb6a86ffd5bb119e8bf61af/2024-25/facup.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('rules-fa-cup-2024-news', 'FA Cup third round: extra time or replays', 'https://thebuzzinghub.com/articles/do-fa-cup-third-round-games-go-to-extra-time-or-replays-rules-explained', NULL, 'An article of January 2025: no replays from the first round on');

INSERT INTO citation (citation_id) VALUES
    ('fa-cup-2024-25-matches'),
    ('fa-cup-2024-25-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('fa-cup-2024-25-matches', 'openfootball-england-fa-cup-2024-25'),
    ('fa-cup-2024-25-rules', 'rules-fa-cup-2024-news');

INSERT INTO competition (competition_id, name, country, citation_id) VALUES
    ('fa-cup', 'FA Cup', 'England', 'fa-cup-2024-25-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('fa-cup-2024-25', 'fa-cup', '2024-25', 'fa-cup-2024-25-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('fa-cup-2024-25', 'fa-cup-2024-25', 'FA Cup 2024-25', 1, 'fa-cup-2024-25-matches');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('fa-cup-2024-25-tie', 1, 'fa-cup-2024-25-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('fa-cup-2024-25-tie', 1, 'aggregate', 'fa-cup-2024-25-rules'),
    ('fa-cup-2024-25-tie', 2, 'extra time', 'fa-cup-2024-25-rules'),
    ('fa-cup-2024-25-tie', 3, 'penalties', 'fa-cup-2024-25-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('fa-cup-2024-25-fourth-round', 'fa-cup-2024-25', 'fourth round', 4, 'cup', 'knock-out', 'fa-cup-2024-25-tie', 'fa-cup-2024-25-matches'),
    ('fa-cup-2024-25-fifth-round', 'fa-cup-2024-25', 'fifth round', 5, 'cup', 'knock-out', 'fa-cup-2024-25-tie', 'fa-cup-2024-25-matches'),
    ('fa-cup-2024-25-quarter-finals', 'fa-cup-2024-25', 'quarter-finals', 6, 'cup', 'knock-out', 'fa-cup-2024-25-tie', 'fa-cup-2024-25-matches'),
    ('fa-cup-2024-25-semi-finals', 'fa-cup-2024-25', 'semi-finals', 7, 'cup', 'knock-out', 'fa-cup-2024-25-tie', 'fa-cup-2024-25-matches'),
    ('fa-cup-2024-25-final', 'fa-cup-2024-25', 'final', 8, 'cup', 'knock-out', 'fa-cup-2024-25-tie', 'fa-cup-2024-25-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, citation_id) VALUES
    ('fa-cup-2024-25-fifth-round', 1, 'winners', 'fa-cup-2024-25-fourth-round', 16, 'fa-cup-2024-25-matches'),
    ('fa-cup-2024-25-quarter-finals', 1, 'winners', 'fa-cup-2024-25-fifth-round', 8, 'fa-cup-2024-25-matches'),
    ('fa-cup-2024-25-semi-finals', 1, 'winners', 'fa-cup-2024-25-quarter-finals', 4, 'fa-cup-2024-25-matches'),
    ('fa-cup-2024-25-final', 1, 'winners', 'fa-cup-2024-25-semi-finals', 2, 'fa-cup-2024-25-matches');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('fa-cup-2024-25', 'fa-cup-2024-25-final', 'fa-cup-2024-25-matches');

-- League Cup 2018-19, third round to final: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-england-league-cup-2018-19', 'openfootball, League Cup 2018-19', 'https://github.com/openfootball/england/blob/1303dcb3cae7c1eafbb6a86ffd5bb119e8bf61af/2018-19/eflcup.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('rules-league-cup-2019-inews', 'The i Paper, semi-final rules of the Carabao Cup', 'https://inews.co.uk/sport/football/carabao-cup-away-goals-league-cup-semi-final-rules-chelsea-vs-tottenham-extra-time-250072', NULL, 'An article of January 2019 that cites rules 14.4 and 14.5 of the competition'),
    ('rules-league-cup-2022-infosurhoy', 'Semi-finals of the Carabao Cup, 2022', 'https://infosurhoy.com/sports/when-it-comes-to-the-carabao-cup-semi-finals-do-away-goals-count-twice-as-much-as-home-goals-and-is-extra-time-used-when-matches-are-drawn/', NULL, 'An article of January 2022: extra time in the semi-finals');

INSERT INTO citation (citation_id) VALUES
    ('league-cup-2018-19-matches'),
    ('league-cup-2018-19-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('league-cup-2018-19-matches', 'openfootball-england-league-cup-2018-19'),
    ('league-cup-2018-19-rules', 'rules-league-cup-2019-inews'),
    ('league-cup-2018-19-rules', 'rules-league-cup-2022-infosurhoy');

INSERT INTO competition (competition_id, name, country, citation_id) VALUES
    ('league-cup', 'League Cup', 'England', 'league-cup-2018-19-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('league-cup-2018-19', 'league-cup', '2018-19', 'league-cup-2018-19-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('league-cup-2018-19', 'league-cup-2018-19', 'League Cup 2018-19', 1, 'league-cup-2018-19-matches');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('league-cup-2018-19-round', 1, 'league-cup-2018-19-rules'),
    ('league-cup-2018-19-semi-final', 2, 'league-cup-2018-19-rules'),
    ('league-cup-2018-19-final', 1, 'league-cup-2018-19-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('league-cup-2018-19-round', 1, 'aggregate', 'league-cup-2018-19-rules'),
    ('league-cup-2018-19-round', 2, 'penalties', 'league-cup-2018-19-rules'),
    ('league-cup-2018-19-semi-final', 1, 'aggregate', 'league-cup-2018-19-rules'),
    ('league-cup-2018-19-semi-final', 2, 'penalties', 'league-cup-2018-19-rules'),
    ('league-cup-2018-19-final', 1, 'aggregate', 'league-cup-2018-19-rules'),
    ('league-cup-2018-19-final', 2, 'extra time', 'league-cup-2018-19-rules'),
    ('league-cup-2018-19-final', 3, 'penalties', 'league-cup-2018-19-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('league-cup-2018-19-third-round', 'league-cup-2018-19', 'third round', 3, 'cup', 'knock-out', 'league-cup-2018-19-round', 'league-cup-2018-19-matches'),
    ('league-cup-2018-19-fourth-round', 'league-cup-2018-19', 'fourth round', 4, 'cup', 'knock-out', 'league-cup-2018-19-round', 'league-cup-2018-19-matches'),
    ('league-cup-2018-19-quarter-finals', 'league-cup-2018-19', 'quarter-finals', 5, 'cup', 'knock-out', 'league-cup-2018-19-round', 'league-cup-2018-19-matches'),
    ('league-cup-2018-19-semi-finals', 'league-cup-2018-19', 'semi-finals', 6, 'cup', 'knock-out', 'league-cup-2018-19-semi-final', 'league-cup-2018-19-matches'),
    ('league-cup-2018-19-final', 'league-cup-2018-19', 'final', 7, 'cup', 'knock-out', 'league-cup-2018-19-final', 'league-cup-2018-19-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, citation_id) VALUES
    ('league-cup-2018-19-fourth-round', 1, 'winners', 'league-cup-2018-19-third-round', 16, 'league-cup-2018-19-matches'),
    ('league-cup-2018-19-quarter-finals', 1, 'winners', 'league-cup-2018-19-fourth-round', 8, 'league-cup-2018-19-matches'),
    ('league-cup-2018-19-semi-finals', 1, 'winners', 'league-cup-2018-19-quarter-finals', 4, 'league-cup-2018-19-matches'),
    ('league-cup-2018-19-final', 1, 'winners', 'league-cup-2018-19-semi-finals', 2, 'league-cup-2018-19-matches');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('league-cup-2018-19', 'league-cup-2018-19-final', 'league-cup-2018-19-matches');

-- Two English semi-finals, 1999 and 2014: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, description) VALUES
    ('unitedfactsbook-2014', 'Manchester United facts book, 22 January 2014', 'https://unitedfactsbook.com/man-utd-2-sunderland-1/', 'Match report'),
    ('manchesterfootball-2014', 'Manchester Football, Wembley dream dashed', 'https://manchesterfootball.info/2014/01/uniteds-wembley-dream-dashed-by-black-cats', 'Match report'),
    ('independent-ipswich-1', 'The Independent, Bolton bogey rattles Ipswich', 'https://independent.co.uk/sport/football-bolton-bogey-rattles-ipswich-1094117.html', 'Report on the first leg'),
    ('independent-ipswich-2', 'The Independent, Ipswich hearts broken by Taylor', 'https://independent.co.uk/sport/football-ipswich-hearts-broken-by-taylor-1094780.html', 'Report on the second leg'),
    ('independent-league-cup', 'The Independent, away goals in the League Cup', 'https://www.independent.co.uk/sport/football/football-league/capital-one-cup-do-away-goals-count-in-the-semifinal-9991629.html', 'Explains the rule of the semi-finals'),
    ('inews-play-offs', 'The i, away goals in the play-offs', 'https://inews.co.uk/sport/football/away-goals-count-playoffs-efl-semi-final-2019-extra-time-penalties-rule-explained-290733', 'Away goals counted until 1999');

INSERT INTO citation (citation_id) VALUES
    ('england-away-goals-after-extra-time-matches'),
    ('england-away-goals-after-extra-time-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('england-away-goals-after-extra-time-matches', 'unitedfactsbook-2014'),
    ('england-away-goals-after-extra-time-matches', 'manchesterfootball-2014'),
    ('england-away-goals-after-extra-time-matches', 'independent-ipswich-1'),
    ('england-away-goals-after-extra-time-matches', 'independent-ipswich-2'),
    ('england-away-goals-after-extra-time-rules', 'independent-league-cup'),
    ('england-away-goals-after-extra-time-rules', 'inews-play-offs');

INSERT INTO competition (competition_id, name, country, citation_id) VALUES
    ('league-cup', 'League Cup', 'England', 'england-away-goals-after-extra-time-matches'),
    ('football-league-play-offs', 'Football League play-offs', 'England', 'england-away-goals-after-extra-time-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('league-cup-2013-14', 'league-cup', '2013-14', 'england-away-goals-after-extra-time-matches'),
    ('football-league-play-offs-1998-99', 'football-league-play-offs', '1998-99', 'england-away-goals-after-extra-time-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('league-cup-2013-14', 'league-cup-2013-14', 'League Cup 2013-14', 1, 'england-away-goals-after-extra-time-matches'),
    ('first-division-play-off-1999', 'football-league-play-offs-1998-99', 'First Division play-off 1999', 1, 'england-away-goals-after-extra-time-matches');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('england-semi-final-after-extra-time', 2, 'england-away-goals-after-extra-time-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, counts_extra_time, citation_id) VALUES
    ('england-semi-final-after-extra-time', 1, 'aggregate', FALSE, 'england-away-goals-after-extra-time-rules'),
    ('england-semi-final-after-extra-time', 2, 'extra time', FALSE, 'england-away-goals-after-extra-time-rules'),
    ('england-semi-final-after-extra-time', 3, 'away goals', TRUE, 'england-away-goals-after-extra-time-rules'),
    ('england-semi-final-after-extra-time', 4, 'penalties', FALSE, 'england-away-goals-after-extra-time-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('league-cup-2013-14-semi-finals', 'league-cup-2013-14', 'semi-finals', 1, 'knock-out', 'knock-out', 'england-semi-final-after-extra-time', 'england-away-goals-after-extra-time-matches'),
    ('first-division-play-off-1999-semi-finals', 'first-division-play-off-1999', 'semi-finals', 1, 'knock-out', 'knock-out', 'england-semi-final-after-extra-time', 'england-away-goals-after-extra-time-matches');

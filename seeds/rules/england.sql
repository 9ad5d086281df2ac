-- England: the first level of the league since goals first parted level clubs, and its cups.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('rules-english-goal-average', '1976-77 Football League', 'https://search.com.vn/wiki/en/1976%E2%80%9377_Football_League', 'CC BY-SA', 'A copy of an encyclopedia article: goal average from 1894-95 to 1975-76, goal difference after that'),
    ('rules-english-two-points', '1980-81 Football League', 'https://www.search.com.vn/wiki/en/1980%E2%80%9381_Football_League_Fourth_Division', 'CC BY-SA', 'A copy of an encyclopedia article: the last season with two points for a win'),
    ('rules-english-three-points', 'Game of the People, three points for a win', 'https://gameofthepeople.com/2021/03/31/three-points-for-a-win-has-it-made-a-difference/', NULL, 'An article on the change of 1981'),
    ('rules-premier-league-2019-star', 'The Star, a new rule of the Premier League', 'https://www.the-star.co.ke/sports/football/2019-07-17-premier-league-announce-new-rule-for-the-upcoming-season/', NULL, 'News of July 2019: the criteria until then and from then on'),
    ('rules-fa-cup-2024-news', 'FA Cup third round: extra time or replays', 'https://thebuzzinghub.com/articles/do-fa-cup-third-round-games-go-to-extra-time-or-replays-rules-explained', NULL, 'An article of January 2025: no replays from the first round on'),
    ('rules-league-cup-2015-independent', 'The Independent, away goals in the Capital One Cup', 'https://www.independent.co.uk/sport/football/football-league/capital-one-cup-do-away-goals-count-in-the-semifinal-9991629.html', NULL, 'An article of January 2015: the order in which a semi-final is decided'),
    ('rules-league-cup-2019-inews', 'The i Paper, semi-final rules of the Carabao Cup', 'https://inews.co.uk/sport/football/carabao-cup-away-goals-league-cup-semi-final-rules-chelsea-vs-tottenham-extra-time-250072', NULL, 'An article of January 2019 that cites rules 14.4 and 14.5 of the competition'),
    ('rules-efl-trophy-2019-bbc', 'BBC Sport, the EFL Trophy', 'https://www.bbc.co.uk/sport/football/49483310', NULL, 'A report of August 2019: what the shoot-out after a drawn group match is worth'),
    ('rules-efl-trophy-2017-article', '2017-18 EFL Trophy', 'https://wikihandbk.com/wiki/%D0%90%D0%BD%D0%B3%D0%BB%D0%B8%D0%B9%D1%81%D0%BA%D0%B0%D1%8F_%D0%92%D0%B8%D0%BA%D0%B8%D0%BF%D0%B5%D0%B4%D0%B8%D1%8F:2017%E2%80%9318_EFL_Trophy', 'CC BY-SA', 'A copy of an encyclopedia article: three points for a win, one for a draw, a shoot-out after a drawn match'),
    ('rules-league-cup-2022-infosurhoy', 'Semi-finals of the Carabao Cup, 2022', 'https://infosurhoy.com/sports/when-it-comes-to-the-carabao-cup-semi-finals-do-away-goals-count-twice-as-much-as-home-goals-and-is-extra-time-used-when-matches-are-drawn/', NULL, 'An article of January 2022: extra time in the semi-finals');

INSERT INTO citation (citation_id) VALUES
    ('england-1894'),
    ('england-1976'),
    ('england-1981'),
    ('premier-league-1996'),
    ('premier-league-2019'),
    ('league-cup-2014'),
    ('league-cup-2018'),
    ('fa-cup-2024'),
    ('efl-trophy-2019');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('england-1894', 'rules-english-goal-average'),
    ('england-1894', 'rules-english-two-points'),
    ('england-1976', 'rules-english-goal-average'),
    ('england-1976', 'rules-english-two-points'),
    ('england-1981', 'rules-english-three-points'),
    ('england-1981', 'rules-english-goal-average'),
    ('premier-league-1996', 'rules-premier-league-2019-star'),
    ('premier-league-1996', 'rules-three-points'),
    ('premier-league-2019', 'rules-premier-league-2019-star'),
    ('premier-league-2019', 'rules-three-points'),
    ('league-cup-2014', 'rules-league-cup-2015-independent'),
    ('league-cup-2014', 'rules-league-cup-2019-inews'),
    ('league-cup-2018', 'rules-league-cup-2019-inews'),
    ('league-cup-2018', 'rules-league-cup-2022-infosurhoy'),
    ('fa-cup-2024', 'rules-fa-cup-2024-news'),
    ('efl-trophy-2019', 'rules-efl-trophy-2019-bbc'),
    ('efl-trophy-2019', 'rules-efl-trophy-2017-article');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('england-1894', 2, 1, 'england-1894'),
    ('england-1976', 2, 1, 'england-1976'),
    ('england-1981', 3, 1, 'england-1981'),
    ('premier-league-1996', 3, 1, 'premier-league-1996'),
    ('premier-league-2019', 3, 1, 'premier-league-2019'),
    ('efl-trophy-2019', 3, 1, 'efl-trophy-2019');
INSERT INTO result_points (table_rule_id, result, points, citation_id) VALUES
    ('efl-trophy-2019', 'shoot-out win', 2, 'efl-trophy-2019'),
    ('efl-trophy-2019', 'shoot-out defeat', 1, 'efl-trophy-2019');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('england-1894', 1, 'points', 'england-1894'),
    ('england-1894', 2, 'goal average', 'england-1894'),
    ('england-1976', 1, 'points', 'england-1976'),
    ('england-1976', 2, 'goal difference', 'england-1976'),
    ('england-1976', 3, 'goals for', 'england-1976'),
    ('england-1981', 1, 'points', 'england-1981'),
    ('england-1981', 2, 'goal difference', 'england-1981'),
    ('england-1981', 3, 'goals for', 'england-1981'),
    ('premier-league-1996', 1, 'points', 'premier-league-1996'),
    ('premier-league-1996', 2, 'goal difference', 'premier-league-1996'),
    ('premier-league-1996', 3, 'goals for', 'premier-league-1996'),
    ('premier-league-1996', 4, 'play-off', 'premier-league-1996'),
    ('premier-league-2019', 1, 'points', 'premier-league-2019'),
    ('premier-league-2019', 2, 'goal difference', 'premier-league-2019'),
    ('premier-league-2019', 3, 'goals for', 'premier-league-2019'),
    ('premier-league-2019', 4, 'head-to-head points', 'premier-league-2019'),
    ('premier-league-2019', 5, 'head-to-head away goals', 'premier-league-2019'),
    ('premier-league-2019', 6, 'play-off', 'premier-league-2019'),
    ('efl-trophy-2019', 1, 'points', 'efl-trophy-2019');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('league-cup-2014', 2, 'league-cup-2014'),
    ('league-cup-2018-rounds', 1, 'league-cup-2018'),
    ('league-cup-2018-semi-finals', 2, 'league-cup-2018'),
    ('league-cup-2018-final', 1, 'league-cup-2018'),
    ('fa-cup-2024', 1, 'fa-cup-2024');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, counts_extra_time, citation_id) VALUES
    ('league-cup-2014', 1, 'aggregate', FALSE, 'league-cup-2014'),
    ('league-cup-2014', 2, 'extra time', FALSE, 'league-cup-2014'),
    ('league-cup-2014', 3, 'away goals', TRUE, 'league-cup-2014'),
    ('league-cup-2014', 4, 'penalties', FALSE, 'league-cup-2014'),
    ('league-cup-2018-rounds', 1, 'aggregate', FALSE, 'league-cup-2018'),
    ('league-cup-2018-rounds', 2, 'penalties', FALSE, 'league-cup-2018'),
    ('league-cup-2018-semi-finals', 1, 'aggregate', FALSE, 'league-cup-2018'),
    ('league-cup-2018-semi-finals', 2, 'penalties', FALSE, 'league-cup-2018'),
    ('league-cup-2018-final', 1, 'aggregate', FALSE, 'league-cup-2018'),
    ('league-cup-2018-final', 2, 'extra time', FALSE, 'league-cup-2018'),
    ('league-cup-2018-final', 3, 'penalties', FALSE, 'league-cup-2018'),
    ('fa-cup-2024', 1, 'aggregate', FALSE, 'fa-cup-2024'),
    ('fa-cup-2024', 2, 'extra time', FALSE, 'fa-cup-2024'),
    ('fa-cup-2024', 3, 'penalties', FALSE, 'fa-cup-2024');

INSERT INTO rule_set (rule_set_id, competition, first_season, last_season, note, citation_id) VALUES
    ('england-1894', 'England, first level', '1894-95', '1975-76', 'What separated level clubs in the seasons before 1894-95 was not read', 'england-1894'),
    ('england-1976', 'England, first level', '1976-77', '1980-81', 'What came after goals was not read', 'england-1976'),
    ('england-1981', 'England, first level', '1981-82', NULL, 'What came after goals, and the last season under it, were not read', 'england-1981'),
    ('premier-league-1996', 'Premier League', NULL, '2018-19', 'The first season under it was not read; 1996-97 is one of them. The play-off is for the title, a place in Europe or relegation alone', 'premier-league-1996'),
    ('premier-league-2019', 'Premier League', '2019-20', NULL, 'The last three are for the title, a place in Europe or relegation alone', 'premier-league-2019'),
    ('league-cup-2014', 'English League Cup', NULL, '2017-18', 'Read of 2014-15; abolished for 2018-19. The other rounds were not read', 'league-cup-2014'),
    ('league-cup-2018', 'English League Cup', '2018-19', NULL, 'The semi-finals had extra time again in 2021-22', 'league-cup-2018'),
    ('fa-cup-2024', 'FA Cup', '2024-25', NULL, 'From the first round on; the rounds before it have replays', 'fa-cup-2024'),
    ('efl-trophy-2019', 'EFL Trophy', NULL, NULL, 'Read of 2019-20. What separates level clubs was not read', 'efl-trophy-2019');
INSERT INTO rule_set_stage (rule_set_id, ordinal, name, table_rule_id, tie_rule_id, citation_id) VALUES
    ('england-1894', 1, 'league', 'england-1894', NULL, 'england-1894'),
    ('england-1976', 1, 'league', 'england-1976', NULL, 'england-1976'),
    ('england-1981', 1, 'league', 'england-1981', NULL, 'england-1981'),
    ('premier-league-1996', 1, 'league', 'premier-league-1996', NULL, 'premier-league-1996'),
    ('premier-league-2019', 1, 'league', 'premier-league-2019', NULL, 'premier-league-2019'),
    ('league-cup-2014', 1, 'semi-finals', NULL, 'league-cup-2014', 'league-cup-2014'),
    ('league-cup-2018', 1, 'rounds', NULL, 'league-cup-2018-rounds', 'league-cup-2018'),
    ('league-cup-2018', 2, 'semi-finals', NULL, 'league-cup-2018-semi-finals', 'league-cup-2018'),
    ('league-cup-2018', 3, 'final', NULL, 'league-cup-2018-final', 'league-cup-2018'),
    ('fa-cup-2024', 1, 'rounds', NULL, 'fa-cup-2024', 'fa-cup-2024'),
    ('efl-trophy-2019', 1, 'group', 'efl-trophy-2019', NULL, 'efl-trophy-2019');

-- MLS Next Pro 2023, to 3 April: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, description) VALUES
    ('waay-huntsville-2023-03-26', 'WAAY, Huntsville City in their first match', 'https://www.waaytv.com/news/huntsville-city-football-club-earns-victory-in-mls-next-pro-debut/article_4ae6c0da-cc2c-11ed-a6b2-5b5f98e15da5.html', 'Report of 26 March 2023 with the points of both clubs'),
    ('massive-report-2023-03-27', 'Massive Report, Columbus Crew 2 at New York', 'https://www.massivereport.com/2023/3/27/23657807/columbus-crew-2-open-2023-with-penalty-kick-win-at-new-york-red-bull-ii-mls-next-pro-2023', 'Report of the first week'),
    ('massive-report-2023-03-14', 'Massive Report, the schedule of 2023', 'https://www.massivereport.com/2023/3/14/23639991/mls-next-pro-announces-2023-schedule-for-columbus-crew-2', 'Day of the first match of Columbus Crew 2'),
    ('atlanta-united-2-2023-opener', 'Atlanta United 2, the first match of 2023', 'https://fe-en.atl-prd.deltatre.digital/2/news/atlanta-united-2-falls-3-2-in-season-opener-vs-new-england-revolution-ii', 'Report without the day'),
    ('mls-next-pro-2023-matchday-2', 'MLS NEXT Pro, preview of the second week', 'https://www.mlsnextpro.com/news/mls-next-pro-matchday-2-preview', 'Results of the first week, days of the second'),
    ('our-sports-central-2023-04-09', 'New York Red Bulls II, at home to Crown Legacy', 'https://www.oursportscentral.com/services/releases/nyrb-ii-face-fellow-expansion-side-crown-legacy-fc-at-msu-soccer-park/n-5944645', 'Records of both clubs after two matches, and the result of Crown Legacy against Cincinnati'),
    ('red-bulls-ii-2023-04-03', 'New York Red Bulls II, 1-1 in Atlanta', 'https://newyorkredbulls.com/news/match-recap-nyrb-ii-grab-two-points-in-atlanta-after-a-1-1-draw-win-shootout-5-4', 'Report of 3 April 2023 with the records of both clubs'),
    ('rules-mls-next-pro-2022', 'Hudson River Blue, no draws in MLS Next Pro', 'https://www.hudsonriverblue.com/mls-pro-next-no-draws-games-go-straight-to-penalty-kicks/', 'News of March 2022: two points for winning a shoot-out, one for losing it'),
    ('rules-mls-next-pro-2023', 'MLS NEXT Pro, scenarios of the last day of 2023', 'https://www.mlsnextpro.com/news/mls-next-pro-playoffs-scenarios', 'The ten criteria of the league in 2023');

INSERT INTO citation (citation_id) VALUES
    ('mls-next-pro-2023-to-3-april-matches'),
    ('mls-next-pro-2023-to-3-april-table'),
    ('mls-next-pro-2023-to-3-april-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('mls-next-pro-2023-to-3-april-matches', 'waay-huntsville-2023-03-26'),
    ('mls-next-pro-2023-to-3-april-matches', 'massive-report-2023-03-27'),
    ('mls-next-pro-2023-to-3-april-matches', 'massive-report-2023-03-14'),
    ('mls-next-pro-2023-to-3-april-matches', 'atlanta-united-2-2023-opener'),
    ('mls-next-pro-2023-to-3-april-matches', 'mls-next-pro-2023-matchday-2'),
    ('mls-next-pro-2023-to-3-april-matches', 'our-sports-central-2023-04-09'),
    ('mls-next-pro-2023-to-3-april-matches', 'red-bulls-ii-2023-04-03'),
    ('mls-next-pro-2023-to-3-april-table', 'waay-huntsville-2023-03-26'),
    ('mls-next-pro-2023-to-3-april-table', 'massive-report-2023-03-27'),
    ('mls-next-pro-2023-to-3-april-table', 'our-sports-central-2023-04-09'),
    ('mls-next-pro-2023-to-3-april-table', 'red-bulls-ii-2023-04-03'),
    ('mls-next-pro-2023-to-3-april-rules', 'rules-mls-next-pro-2022'),
    ('mls-next-pro-2023-to-3-april-rules', 'rules-mls-next-pro-2023');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('mls-next-pro', 'MLS Next Pro', 'mls-next-pro-2023-to-3-april-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('mls-next-pro-2023', 'mls-next-pro', '2023', 'mls-next-pro-2023-to-3-april-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('mls-next-pro-2023', 'mls-next-pro-2023', 'MLS Next Pro 2023', 1, 'mls-next-pro-2023-to-3-april-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('mls-next-pro-2023', 3, 1, 'mls-next-pro-2023-to-3-april-rules');
INSERT INTO result_points (table_rule_id, result, points, citation_id) VALUES
    ('mls-next-pro-2023', 'shoot-out win', 2, 'mls-next-pro-2023-to-3-april-rules'),
    ('mls-next-pro-2023', 'shoot-out defeat', 1, 'mls-next-pro-2023-to-3-april-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, measure, better, citation_id) VALUES
    ('mls-next-pro-2023', 1, 'points', NULL, NULL, 'mls-next-pro-2023-to-3-april-rules'),
    ('mls-next-pro-2023', 2, 'wins', NULL, NULL, 'mls-next-pro-2023-to-3-april-rules'),
    ('mls-next-pro-2023', 3, 'goal difference', NULL, NULL, 'mls-next-pro-2023-to-3-april-rules'),
    ('mls-next-pro-2023', 4, 'goals for', NULL, NULL, 'mls-next-pro-2023-to-3-april-rules'),
    ('mls-next-pro-2023', 5, 'stated figure', 'shoot-outs won', 'higher', 'mls-next-pro-2023-to-3-april-rules'),
    ('mls-next-pro-2023', 6, 'away goal difference', NULL, NULL, 'mls-next-pro-2023-to-3-april-rules'),
    ('mls-next-pro-2023', 7, 'away goals for', NULL, NULL, 'mls-next-pro-2023-to-3-april-rules'),
    ('mls-next-pro-2023', 8, 'home goal difference', NULL, NULL, 'mls-next-pro-2023-to-3-april-rules'),
    ('mls-next-pro-2023', 9, 'home goals for', NULL, NULL, 'mls-next-pro-2023-to-3-april-rules'),
    ('mls-next-pro-2023', 10, 'stated figure', 'disciplinary points', 'lower', 'mls-next-pro-2023-to-3-april-rules'),
    ('mls-next-pro-2023', 11, 'drawing of lots', NULL, NULL, 'mls-next-pro-2023-to-3-april-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('mls-next-pro-2023-regular-season', 'mls-next-pro-2023', 'regular season', 1, 'regular season', 'league', 'mls-next-pro-2023', 'mls-next-pro-2023-to-3-april-matches');

-- Leagues Cup 2023, group South 3: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('suara-2023-07-27', 'Suara, Miami after two matches', 'https://www.suara.com/liberte/2023/07/27/171500/kedatangan-messi-menambah-kepercayaan-diri-kepada-tim-inter-miami', NULL, 'Both results of Inter Miami'),
    ('reuters-2023-07-30', 'Reuters in the Daily Mail, Leagues Cup roundup', 'https://www.dailymail.co.uk/wires/reuters/article-12353195/Leagues-Cup-roundup-Cruz-Azul-advance-win-Atlanta-United.html?ns_mchannel=rss&ns_campaign=1490&ito=1490', NULL, 'Atlanta against Cruz Azul with the shoot-out; points of Miami and Cruz Azul'),
    ('ussoccerplayers-2023', 'U.S. Soccer Players, Leagues Cup matchday 3', 'https://ussoccerplayers.com/2023/07/leagues-cup-matchday-3-saturday-cruz-azul-charlotte-orlando-unam-pumas-and-dc-advance.html', NULL, 'Places in the group'),
    ('gazetanews-2023-07', 'Gazeta News, the Leagues Cup 2023', 'https://www.gazetanews.com/colunistas/george-fernandes/2023/07/469540-messi-e-a-grande-estrela-da-leagues-cup-2023.html', NULL, 'Two points for winning the shoot-out');

INSERT INTO citation (citation_id) VALUES
    ('leagues-cup-2023-south-3-matches'),
    ('leagues-cup-2023-south-3-table'),
    ('leagues-cup-2023-south-3-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('leagues-cup-2023-south-3-matches', 'suara-2023-07-27'),
    ('leagues-cup-2023-south-3-matches', 'reuters-2023-07-30'),
    ('leagues-cup-2023-south-3-table', 'reuters-2023-07-30'),
    ('leagues-cup-2023-south-3-table', 'ussoccerplayers-2023'),
    ('leagues-cup-2023-south-3-rules', 'gazetanews-2023-07');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('leagues-cup', 'Leagues Cup', 'leagues-cup-2023-south-3-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('leagues-cup-2023', 'leagues-cup', '2023', 'leagues-cup-2023-south-3-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('leagues-cup-2023', 'leagues-cup-2023', 'Leagues Cup 2023', 1, 'leagues-cup-2023-south-3-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('leagues-cup-2023-group', 3, 1, 'leagues-cup-2023-south-3-rules');
INSERT INTO result_points (table_rule_id, result, points, citation_id) VALUES
    ('leagues-cup-2023-group', 'shoot-out win', 2, 'leagues-cup-2023-south-3-rules'),
    ('leagues-cup-2023-group', 'shoot-out defeat', 1, 'leagues-cup-2023-south-3-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('leagues-cup-2023-group', 1, 'points', 'leagues-cup-2023-south-3-rules'),
    ('leagues-cup-2023-group', 2, 'goal difference', 'leagues-cup-2023-south-3-rules'),
    ('leagues-cup-2023-group', 3, 'goals for', 'leagues-cup-2023-south-3-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('leagues-cup-2023-south-3', 'leagues-cup-2023', 'South 3', 1, 'groups', 'league', 'leagues-cup-2023-group', 'leagues-cup-2023-south-3-matches');

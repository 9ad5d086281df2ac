-- Africa Cup of Nations 2010, group D: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, description) VALUES
    ('aljazeera-2010', 'Al Jazeera, 13 January 2010', 'https://www.aljazeera.com/sport/2010/01/2010113161319466528.html', 'Results of 13 January'),
    ('deccan-2010', 'Deccan Herald, Cameroon struggle past Zambia', 'http://deccanherald.com/content/47539/cameroon-struggle-past-zambia.html', 'Results of 17 January'),
    ('hamshahri-2010', 'Hamshahri, 17 January 2010', 'https://hamshahrionline.ir/amp/99710', 'Cameroon 3-2 Zambia'),
    ('champion-2010', 'Champion, Zambia and Cameroon go through', 'http://www.champion.com.ua/football/2010/01/21/264864/kubok-afriki-zambiya-ta-kamerun-proyshli-u-chvertfinal', 'Results of 21 January and the final order'),
    ('djazairess-2010', 'Djazairess, El Massa on the Africa Cup of Nations 2010', 'https://djazairess.com/elmassa/29371', 'Newspaper article that recites the criteria');

INSERT INTO citation (citation_id) VALUES
    ('africa-cup-2010-group-d-matches'),
    ('africa-cup-2010-group-d-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('africa-cup-2010-group-d-matches', 'aljazeera-2010'),
    ('africa-cup-2010-group-d-matches', 'deccan-2010'),
    ('africa-cup-2010-group-d-matches', 'hamshahri-2010'),
    ('africa-cup-2010-group-d-matches', 'champion-2010'),
    ('africa-cup-2010-group-d-rules', 'djazairess-2010');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('africa-cup-of-nations', 'Africa Cup of Nations', 'africa-cup-2010-group-d-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('africa-cup-of-nations-2010', 'africa-cup-of-nations', '2010', 'africa-cup-2010-group-d-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('africa-cup-of-nations-2010', 'africa-cup-of-nations-2010', 'Africa Cup of Nations 2010', 1, 'africa-cup-2010-group-d-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('africa-cup-of-nations-2010-group', 3, 1, 'africa-cup-2010-group-d-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('africa-cup-of-nations-2010-group', 1, 'points', 'africa-cup-2010-group-d-rules'),
    ('africa-cup-of-nations-2010-group', 2, 'head-to-head points', 'africa-cup-2010-group-d-rules'),
    ('africa-cup-of-nations-2010-group', 3, 'head-to-head goal difference', 'africa-cup-2010-group-d-rules'),
    ('africa-cup-of-nations-2010-group', 4, 'head-to-head goals for', 'africa-cup-2010-group-d-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('africa-cup-of-nations-2010-group-d', 'africa-cup-of-nations-2010', 'group D', 4, 'group stage', 'league', 'africa-cup-of-nations-2010-group', 'africa-cup-2010-group-d-matches');

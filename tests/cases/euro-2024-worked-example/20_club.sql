-- The clubs, and their further names in the sources.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('czech-republic', 'Czech Republic', 'euro-2024-worked-example-matches'),
    ('georgia', 'Georgia', 'euro-2024-worked-example-matches'),
    ('portugal', 'Portugal', 'euro-2024-worked-example-matches'),
    ('turkey', 'Turkey', 'euro-2024-worked-example-matches');

INSERT INTO club_alias (club_id, alias, citation_id) VALUES
    ('czech-republic', 'Czechia', 'euro-2024-worked-example-matches'),
    ('turkey', 'Türkiye', 'euro-2024-worked-example-matches');

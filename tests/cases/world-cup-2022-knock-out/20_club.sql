-- The clubs, and their further names in the sources.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('argentina', 'Argentina', 'world-cup-2022-knock-out-matches'),
    ('australia', 'Australia', 'world-cup-2022-knock-out-matches'),
    ('brazil', 'Brazil', 'world-cup-2022-knock-out-matches'),
    ('croatia', 'Croatia', 'world-cup-2022-knock-out-matches'),
    ('england', 'England', 'world-cup-2022-knock-out-matches'),
    ('france', 'France', 'world-cup-2022-knock-out-matches'),
    ('japan', 'Japan', 'world-cup-2022-knock-out-matches'),
    ('morocco', 'Morocco', 'world-cup-2022-knock-out-matches'),
    ('netherlands', 'Netherlands', 'world-cup-2022-knock-out-matches'),
    ('poland', 'Poland', 'world-cup-2022-knock-out-matches'),
    ('portugal', 'Portugal', 'world-cup-2022-knock-out-matches'),
    ('senegal', 'Senegal', 'world-cup-2022-knock-out-matches'),
    ('south-korea', 'South Korea', 'world-cup-2022-knock-out-matches'),
    ('spain', 'Spain', 'world-cup-2022-knock-out-matches'),
    ('switzerland', 'Switzerland', 'world-cup-2022-knock-out-matches'),
    ('united-states', 'United States', 'world-cup-2022-knock-out-matches');

INSERT INTO club_alias (club_id, alias, citation_id) VALUES
    ('united-states', 'USA', 'world-cup-2022-knock-out-matches');

-- Sources that rules of several competitions cite.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('rules-three-points', 'Three points for a win, by year', 'https://tickerdossier.com/wiki/points-association-football', 'CC BY-SA', 'A copy of an encyclopedia article: the season from which each league gives three points for a win'),
    ('rules-law-10', 'Law 10: determining the outcome of a match', 'https://en.wikipedia.org/wiki/Determining_the_outcome_of_a_match_(association_football)', 'CC BY-SA', 'Article of the English Wikipedia: what the Laws of the Game admit, and the usual order');

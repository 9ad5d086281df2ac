-- The clubs, and their further names in the sources.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('ac-milan', 'AC Milan', 'european-cup-1968-69-matches'),
    ('aek-athens', 'AEK Athens', 'european-cup-1968-69-matches'),
    ('ajax', 'Ajax', 'european-cup-1968-69-matches'),
    ('akademisk-bk', 'Akademisk BK', 'european-cup-1968-69-matches'),
    ('anderlecht', 'Anderlecht', 'european-cup-1968-69-matches'),
    ('benfica', 'Benfica', 'european-cup-1968-69-matches'),
    ('celtic', 'Celtic', 'european-cup-1968-69-matches'),
    ('crvena-zvezda', 'Crvena zvezda', 'european-cup-1968-69-matches'),
    ('fenerbahce', 'Fenerbahce', 'european-cup-1968-69-matches'),
    ('manchester-united', 'Manchester United', 'european-cup-1968-69-matches'),
    ('rapid-wien', 'Rapid Wien', 'european-cup-1968-69-matches'),
    ('real-madrid', 'Real Madrid', 'european-cup-1968-69-matches'),
    ('reipas-lahti', 'Reipas Lahti', 'european-cup-1968-69-matches'),
    ('spartak-trnava', 'Spartak Trnava', 'european-cup-1968-69-matches');

INSERT INTO club_alias (club_id, alias, citation_id) VALUES
    ('ajax', 'AFC Ajax', 'european-cup-1968-69-matches'),
    ('anderlecht', 'RSC Anderlecht', 'european-cup-1968-69-matches'),
    ('benfica', 'SL Benfica', 'european-cup-1968-69-matches'),
    ('crvena-zvezda', 'Crvena Zvezda', 'european-cup-1968-69-matches'),
    ('reipas-lahti', 'FC Reipas Lahti', 'european-cup-1968-69-matches'),
    ('spartak-trnava', 'Spartak TAZ Trnava', 'european-cup-1968-69-matches');

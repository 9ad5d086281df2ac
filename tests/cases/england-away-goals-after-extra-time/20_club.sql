-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('bolton-wanderers', 'Bolton Wanderers', 'england-away-goals-after-extra-time-matches'),
    ('ipswich-town', 'Ipswich Town', 'england-away-goals-after-extra-time-matches'),
    ('manchester-united', 'Manchester United', 'england-away-goals-after-extra-time-matches'),
    ('sunderland', 'Sunderland', 'england-away-goals-after-extra-time-matches');

-- The clubs, and their further names in the sources.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('ac-milan', 'AC Milan', 'european-cup-1989-90-matches'),
    ('aek-athens', 'AEK Athens', 'european-cup-1989-90-matches'),
    ('bayern-munchen', 'Bayern München', 'european-cup-1989-90-matches'),
    ('benfica', 'Benfica', 'european-cup-1989-90-matches'),
    ('cska-sofia', 'CSKA Sofia', 'european-cup-1989-90-matches'),
    ('dnepr-dnepropetrovsk', 'Dnepr Dnepropetrovsk', 'european-cup-1989-90-matches'),
    ('fc-tirol', 'FC Tirol', 'european-cup-1989-90-matches'),
    ('honved', 'Honved', 'european-cup-1989-90-matches'),
    ('kf-tirana', 'KF Tirana', 'european-cup-1989-90-matches'),
    ('kv-mechelen', 'KV Mechelen', 'european-cup-1989-90-matches'),
    ('malmo-ff', 'Malmo FF', 'european-cup-1989-90-matches'),
    ('marseille', 'Marseille', 'european-cup-1989-90-matches'),
    ('psv-eindhoven', 'PSV Eindhoven', 'european-cup-1989-90-matches'),
    ('real-madrid', 'Real Madrid', 'european-cup-1989-90-matches'),
    ('sparta-praha', 'Sparta Praha', 'european-cup-1989-90-matches'),
    ('steaua-bucuresti', 'Steaua Bucuresti', 'european-cup-1989-90-matches');

INSERT INTO club_alias (club_id, alias, citation_id) VALUES
    ('bayern-munchen', 'Bayern Munich', 'european-cup-1989-90-matches'),
    ('benfica', 'SL Benfica', 'european-cup-1989-90-matches'),
    ('honved', 'Budapest Honved SE', 'european-cup-1989-90-matches'),
    ('marseille', 'Olympique Marseille', 'european-cup-1989-90-matches'),
    ('sparta-praha', 'AC Sparta Praha', 'european-cup-1989-90-matches');

-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('cfr-cluj', 'CFR Cluj', 'romania-2023-24-matches'),
    ('dinamo-bucuresti', 'Dinamo Bucuresti', 'romania-2023-24-matches'),
    ('farul-constanta', 'Farul Constanța', 'romania-2023-24-matches'),
    ('fc-botosani', 'FC Botoșani', 'romania-2023-24-matches'),
    ('fc-hermannstadt', 'FC Hermannstadt', 'romania-2023-24-matches'),
    ('fc-politehnica-iasi', 'FC Politehnica Iași', 'romania-2023-24-matches'),
    ('fc-voluntari', 'FC Voluntari', 'romania-2023-24-matches'),
    ('fcsb', 'FCSB', 'romania-2023-24-matches'),
    ('fcu-craiova', 'FCU Craiova', 'romania-2023-24-matches'),
    ('otelul-galati', 'Oțelul Galați', 'romania-2023-24-matches'),
    ('petrolul-ploiesti', 'Petrolul Ploiești', 'romania-2023-24-matches'),
    ('rapid-bucuresti', 'Rapid București', 'romania-2023-24-matches'),
    ('sepsi-osk', 'Sepsi OSK', 'romania-2023-24-matches'),
    ('universitatea-cluj', 'Universitatea Cluj', 'romania-2023-24-matches'),
    ('universitatea-craiova', 'Universitatea Craiova', 'romania-2023-24-matches'),
    ('uta-arad', 'UTA Arad', 'romania-2023-24-matches');

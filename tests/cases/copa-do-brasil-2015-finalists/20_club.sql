-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('asa', 'ASA', 'copa-do-brasil-2015-finalists-matches'),
    ('corinthians', 'Corinthians', 'copa-do-brasil-2015-finalists-matches'),
    ('cruzeiro', 'Cruzeiro', 'copa-do-brasil-2015-finalists-matches'),
    ('londrina', 'Londrina', 'copa-do-brasil-2015-finalists-matches'),
    ('maringa', 'Maringá', 'copa-do-brasil-2015-finalists-matches'),
    ('palmeiras', 'Palmeiras', 'copa-do-brasil-2015-finalists-matches'),
    ('sampaio-correa', 'Sampaio Corrêa', 'copa-do-brasil-2015-finalists-matches'),
    ('santos', 'Santos', 'copa-do-brasil-2015-finalists-matches'),
    ('sport', 'Sport', 'copa-do-brasil-2015-finalists-matches'),
    ('vitoria-da-conquista', 'Vitória da Conquista', 'copa-do-brasil-2015-finalists-matches');

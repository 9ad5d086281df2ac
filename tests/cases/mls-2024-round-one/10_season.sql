-- MLS Cup 2024, three series of round one: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, description) VALUES
    ('mls-round-one-scenarios', 'MLS, Round One scenarios', 'https://www.mlssoccer.com/news/round-one-scenarios-how-teams-can-advance-or-force-game-3', 'Article of 2023: the rule of the series'),
    ('mls-miami-atlanta-2024', 'MLS, Inter Miami against Atlanta United, game 3', 'https://www.mlssoccer.com/news/inter-miami-vs-atlanta-united-how-to-watch-stream-round-one-game-3', 'Article: the rule of a drawn match, the first two scores'),
    ('reuters-columbus-2024', 'Reuters, Red Bulls eliminate the Crew', 'https://www.dailymail.co.uk/wires/reuters/article-14036791/Carlos-Coronel-Red-Bulls-eliminate-defending-champion-Crew.html', 'Report: both scores and the shoot-out'),
    ('houston-2024', 'Houston Dynamo, end of the season', 'https://www.oursportscentral.com/services/releases/houston-dynamo-fc-season-ends-with-penalty-shootout-loss-to-seattle-in-game-2-of-the-round-one-best-of-3-series/n-6162294', 'Release: both scores and shoot-outs'),
    ('seattle-2024', 'Seattle Sounders, through in Houston', 'https://www.oursportscentral.com/services/releases/sounders-fc-advances-to-mls-western-conference-semifinals-following-shootout-victory-on-the-road-in-houston/n-6162292', 'Release: days and shoot-outs'),
    ('kissrocks-mls-2024', 'KISS, 2024 MLS playoffs', 'https://www.kissrocks.com/news/national/2024-mls-playoffs/D6D4FX37FI65LRIKAX6KI4Y75Q/', 'Article: the first two matches of Miami and Atlanta'),
    ('atlanta-2024', 'Atlanta United, preview of game 1', 'https://www.oursportscentral.com/services/releases/match-preview-atlanta-united-faces-inter-miami-cf-in-game-1-of-round-one-best-of-3-series/n-6159346', 'Release: day and ground of the first match'),
    ('media-dangdut-mls-2024', 'Media Dangdut, Atlanta over Miami', 'https://mediadangdut.com/2024/11/atlanta-menyingkirkan-miami-favorit-messi-baik-lafc-atau-galaxy-bisa-bertanding-di-final-di-kandang-sendiri', 'Report: the third match');
INSERT INTO citation (citation_id) VALUES ('mls-2024-rules'), ('mls-2024-columbus'), ('mls-2024-seattle'), ('mls-2024-miami');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('mls-2024-rules', 'mls-round-one-scenarios'), ('mls-2024-rules', 'mls-miami-atlanta-2024'),
    ('mls-2024-columbus', 'reuters-columbus-2024'), ('mls-2024-seattle', 'houston-2024'), ('mls-2024-seattle', 'seattle-2024'),
    ('mls-2024-miami', 'kissrocks-mls-2024'), ('mls-2024-miami', 'atlanta-2024'), ('mls-2024-miami', 'media-dangdut-mls-2024');

INSERT INTO competition (competition_id, name, citation_id) VALUES ('mls', 'Major League Soccer', 'mls-2024-rules');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES ('mls-2024', 'mls', '2024', 'mls-2024-rules');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES ('mls-cup-2024', 'mls-2024', 'MLS Cup 2024', 1, 'mls-2024-rules');

INSERT INTO tie_rule (tie_rule_id, legs, wins_needed, citation_id) VALUES ('mls-best-of-three', 3, 2, 'mls-2024-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES ('mls-best-of-three', 1, 'wins', 'mls-2024-rules');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('mls-2024-round-one', 'mls-cup-2024', 'round one', 1, 'play-offs', 'knock-out', 'mls-best-of-three', 'mls-2024-rules');

-- Which name has each club in each season that it has to do with?
-- Grain: season, club. The name that the season states for it, else that of today.
--
-- A season has to do with the clubs of its own rows, and with those of the stages of other seasons that its rows name.
CREATE OR REPLACE TABLE season_clubs AS
WITH stage_seasons AS (
    SELECT
        g.stage_id,
        t.season_id
    FROM stage AS g
    INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
),

of_seasons AS (
    SELECT e.season_id, e.club_id FROM club_season AS e
    UNION
    SELECT r.season_id, r.club_id FROM recorded_points AS r
    UNION
    SELECT r.season_id, r.club_id FROM relegation_club AS r
    UNION
    SELECT y.season_id, y.club_id FROM club_succession AS y
    UNION
    SELECT y.season_id, y.predecessor_id AS club_id FROM club_succession AS y
    UNION
    SELECT b.season_id, b.club_id FROM club_bar AS b
    UNION
    SELECT x.season_id, x.club_id FROM claim AS x WHERE x.club_id IS NOT NULL
    UNION
    SELECT c.season_id, k.club_id FROM season_change_club AS k INNER JOIN season_change AS c ON k.change_id = c.change_id
    UNION
    SELECT t.season_id, x.club_id FROM tournament_club AS x INNER JOIN tournament AS t ON x.tournament_id = t.tournament_id
    UNION
    SELECT t.season_id, p.club_id FROM published_scorer AS p INNER JOIN tournament AS t ON p.tournament_id = t.tournament_id
    UNION
    SELECT t.season_id, p.club_id FROM player_record AS p INNER JOIN tournament AS t ON p.tournament_id = t.tournament_id
),

of_stages AS (
    SELECT m.stage_id, m.home_club_id AS club_id FROM match AS m
    UNION
    SELECT m.stage_id, m.away_club_id AS club_id FROM match AS m
    UNION
    SELECT m.stage_id, g.club_id FROM goal AS g INNER JOIN match AS m ON g.match_id = m.match_id
    UNION
    SELECT y.stage_id, y.winner_id AS club_id FROM tie_ruling AS y
    UNION
    SELECT y.stage_id, y.loser_id AS club_id FROM tie_ruling AS y
    UNION
    SELECT k.stage_id, k.club_id FROM table_club AS k
    UNION
    SELECT p.stage_id, p.club_id FROM published_standing AS p
    UNION
    SELECT p.stage_id, p.club_id FROM table_points AS p
    UNION
    SELECT a.stage_id, a.club_id FROM points_adjustment AS a
    UNION
    SELECT f.stage_id, f.club_id FROM fair_play AS f
    UNION
    SELECT f.stage_id, f.club_id FROM stated_figure AS f
    UNION
    SELECT d.stage_id, d.club_id FROM drawing_of_lots AS d
),

parts AS (
    SELECT p.stage_id, p.from_stage_id
    FROM table_part AS p
    UNION
    SELECT p.stage_id, f.from_stage_id
    FROM table_part AS p
    INNER JOIN table_part AS f ON p.from_stage_id = f.stage_id
),

named_stages AS (
    SELECT s.season_id, e.from_stage_id AS stage_id FROM stage_entry AS e INNER JOIN stage_seasons AS s ON e.stage_id = s.stage_id
    UNION
    SELECT s.season_id, b.from_stage_id AS stage_id FROM bracket_slot AS b INNER JOIN stage_seasons AS s ON b.stage_id = s.stage_id
    UNION
    SELECT t.season_id, r.from_stage_id AS stage_id FROM seeding_rule AS r INNER JOIN tournament AS t ON r.tournament_id = t.tournament_id
    UNION
    SELECT t.season_id, d.from_stage_id AS stage_id FROM seed_slot AS d INNER JOIN tournament AS t ON d.tournament_id = t.tournament_id
    UNION
    SELECT t.season_id, r.stage_id FROM title_rule AS r INNER JOIN tournament AS t ON r.tournament_id = t.tournament_id
    UNION
    SELECT r.season_id, r.stage_id FROM promotion_rule AS r
    UNION
    SELECT q.season_id, q.stage_id FROM season_relegation AS q
    UNION
    SELECT q.season_id, q.play_off_stage_id AS stage_id FROM season_relegation AS q
),

seasonal_stages AS (
    SELECT s.season_id, s.stage_id FROM stage_seasons AS s
    UNION
    SELECT n.season_id, n.stage_id FROM named_stages AS n
),

reached AS (
    SELECT s.season_id, s.stage_id FROM seasonal_stages AS s
    UNION
    SELECT s.season_id, p.from_stage_id AS stage_id FROM seasonal_stages AS s INNER JOIN parts AS p ON s.stage_id = p.stage_id
),

clubs AS (
    SELECT o.season_id, o.club_id FROM of_seasons AS o
    UNION
    SELECT r.season_id, o.club_id FROM reached AS r INNER JOIN of_stages AS o ON r.stage_id = o.stage_id
)

SELECT
    k.season_id,
    k.club_id,
    COALESCE(e.name, c.name) AS name
FROM clubs AS k
INNER JOIN club AS c ON k.club_id = c.club_id
LEFT JOIN club_season AS e ON k.season_id = e.season_id AND k.club_id = e.club_id
ORDER BY k.season_id, k.club_id;

COMMENT ON TABLE season_clubs IS 'Step: which name has each club in each season that it has to do with? One row a season and club.';
COMMENT ON COLUMN season_clubs.season_id IS 'Key of the season';
COMMENT ON COLUMN season_clubs.club_id IS 'Key of the club';
COMMENT ON COLUMN season_clubs.name IS 'Its name in that season';

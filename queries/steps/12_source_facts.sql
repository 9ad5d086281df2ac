-- How many facts of each season rest on each source?
-- Grain: source, season; season_id is NULL for facts that belong to no one season, such as the name of a club. A fact
-- that cites several sources counts for each.
CREATE OR REPLACE TABLE source_facts AS
WITH stage_seasons AS (
    SELECT
        g.stage_id,
        t.season_id
    FROM stage AS g
    INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
),

facts AS (
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM competition AS f
    UNION ALL
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM club AS f
    UNION ALL
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM club_alias AS f
    UNION ALL
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM stadium AS f
    UNION ALL
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM player AS f
    UNION ALL
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM player_alias AS f
    UNION ALL
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM table_rule AS f
    UNION ALL
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM result_points AS f
    UNION ALL
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM table_criterion AS f
    UNION ALL
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM tie_rule AS f
    UNION ALL
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM tie_decider AS f
    UNION ALL
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM scorer_rule AS f
    UNION ALL
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM scorer_criterion AS f
    UNION ALL
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM relegation_rule AS f
    UNION ALL
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM relegation_criterion AS f
    UNION ALL
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM rule_set AS f
    UNION ALL
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM rule_set_stage AS f
    UNION ALL
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM rule_set_part AS f
    UNION ALL
    SELECT f.citation_id, f.season_id FROM season AS f
    UNION ALL
    SELECT f.citation_id, f.season_id FROM club_season AS f
    UNION ALL
    SELECT f.citation_id, f.season_id FROM season_change AS f
    UNION ALL
    SELECT f.citation_id, f.season_id FROM tournament AS f
    UNION ALL
    SELECT f.citation_id, f.season_id FROM promotion_rule AS f
    UNION ALL
    SELECT f.citation_id, f.season_id FROM club_bar AS f
    UNION ALL
    SELECT f.citation_id, f.season_id FROM season_relegation AS f
    UNION ALL
    SELECT f.citation_id, f.season_id FROM relegation_tournament AS f
    UNION ALL
    SELECT f.citation_id, f.season_id FROM relegation_stage AS f
    UNION ALL
    SELECT f.citation_id, f.season_id FROM relegation_club AS f
    UNION ALL
    SELECT f.citation_id, f.season_id FROM club_succession AS f
    UNION ALL
    SELECT f.citation_id, f.season_id FROM recorded_points AS f
    UNION ALL
    SELECT f.citation_id, f.season_id FROM claim AS f
    UNION ALL
    SELECT f.citation_id, f.season_id FROM check_exception AS f
    UNION ALL
    SELECT f.citation_id, t.season_id FROM seeding_rule AS f INNER JOIN tournament AS t ON f.tournament_id = t.tournament_id
    UNION ALL
    SELECT f.citation_id, t.season_id FROM seed_slot AS f INNER JOIN tournament AS t ON f.tournament_id = t.tournament_id
    UNION ALL
    SELECT f.citation_id, t.season_id FROM title_rule AS f INNER JOIN tournament AS t ON f.tournament_id = t.tournament_id
    UNION ALL
    SELECT f.citation_id, t.season_id FROM tournament_club AS f INNER JOIN tournament AS t ON f.tournament_id = t.tournament_id
    UNION ALL
    SELECT f.citation_id, t.season_id FROM tournament_scorers AS f INNER JOIN tournament AS t ON f.tournament_id = t.tournament_id
    UNION ALL
    SELECT f.citation_id, t.season_id FROM player_record AS f INNER JOIN tournament AS t ON f.tournament_id = t.tournament_id
    UNION ALL
    SELECT f.citation_id, t.season_id FROM published_scorer AS f INNER JOIN tournament AS t ON f.tournament_id = t.tournament_id
    UNION ALL
    SELECT f.citation_id, t.season_id FROM stage AS f INNER JOIN tournament AS t ON f.tournament_id = t.tournament_id
    UNION ALL
    SELECT f.citation_id, s.season_id FROM table_part AS f INNER JOIN stage_seasons AS s ON f.stage_id = s.stage_id
    UNION ALL
    SELECT f.citation_id, s.season_id FROM table_club AS f INNER JOIN stage_seasons AS s ON f.stage_id = s.stage_id
    UNION ALL
    SELECT f.citation_id, s.season_id FROM stage_entry AS f INNER JOIN stage_seasons AS s ON f.stage_id = s.stage_id
    UNION ALL
    SELECT f.citation_id, s.season_id FROM bracket_slot AS f INNER JOIN stage_seasons AS s ON f.stage_id = s.stage_id
    UNION ALL
    SELECT f.citation_id, s.season_id FROM slot_allotment AS f INNER JOIN stage_seasons AS s ON f.stage_id = s.stage_id
    UNION ALL
    SELECT f.citation_id, s.season_id FROM match AS f INNER JOIN stage_seasons AS s ON f.stage_id = s.stage_id
    UNION ALL
    SELECT f.citation_id, s.season_id FROM tie_ruling AS f INNER JOIN stage_seasons AS s ON f.stage_id = s.stage_id
    UNION ALL
    SELECT f.citation_id, s.season_id FROM points_adjustment AS f INNER JOIN stage_seasons AS s ON f.stage_id = s.stage_id
    UNION ALL
    SELECT f.citation_id, s.season_id FROM fair_play AS f INNER JOIN stage_seasons AS s ON f.stage_id = s.stage_id
    UNION ALL
    SELECT f.citation_id, s.season_id FROM stated_figure AS f INNER JOIN stage_seasons AS s ON f.stage_id = s.stage_id
    UNION ALL
    SELECT f.citation_id, s.season_id FROM drawing_of_lots AS f INNER JOIN stage_seasons AS s ON f.stage_id = s.stage_id
    UNION ALL
    SELECT f.citation_id, s.season_id FROM published_standing AS f INNER JOIN stage_seasons AS s ON f.stage_id = s.stage_id
    UNION ALL
    SELECT f.citation_id, s.season_id FROM table_points AS f INNER JOIN stage_seasons AS s ON f.stage_id = s.stage_id
    UNION ALL
    SELECT f.citation_id, s.season_id FROM match_ruling AS f INNER JOIN match AS m ON f.match_id = m.match_id INNER JOIN stage_seasons AS s ON m.stage_id = s.stage_id
    UNION ALL
    SELECT f.citation_id, s.season_id FROM goal AS f INNER JOIN match AS m ON f.match_id = m.match_id INNER JOIN stage_seasons AS s ON m.stage_id = s.stage_id
)

SELECT
    x.source_id,
    f.season_id,
    CAST(COUNT(*) AS INTEGER) AS facts
FROM facts AS f
INNER JOIN citation_source AS x ON f.citation_id = x.citation_id
GROUP BY x.source_id, f.season_id
ORDER BY f.season_id, x.source_id;

COMMENT ON TABLE source_facts IS 'Step: how many facts of each season rest on each source? One row a source and season.';
COMMENT ON COLUMN source_facts.source_id IS 'Key of the source';
COMMENT ON COLUMN source_facts.season_id IS 'Key of the season; NULL for facts that belong to no one season';
COMMENT ON COLUMN source_facts.facts IS 'Facts that rest on it';

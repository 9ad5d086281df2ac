-- Are the answers those of the facts, or was a table of facts changed since the steps were computed?
-- Grain: table of facts. It takes the digests as the step fact_digests does.
-- Engine: DuckDB
CREATE OR REPLACE VIEW freshness AS
WITH facts AS (
    SELECT 'source' AS table_name, CAST(t AS VARCHAR) AS line FROM source AS t
    UNION ALL
    SELECT 'citation' AS table_name, CAST(t AS VARCHAR) AS line FROM citation AS t
    UNION ALL
    SELECT 'citation_source' AS table_name, CAST(t AS VARCHAR) AS line FROM citation_source AS t
    UNION ALL
    SELECT 'competition' AS table_name, CAST(t AS VARCHAR) AS line FROM competition AS t
    UNION ALL
    SELECT 'season' AS table_name, CAST(t AS VARCHAR) AS line FROM season AS t
    UNION ALL
    SELECT 'tournament' AS table_name, CAST(t AS VARCHAR) AS line FROM tournament AS t
    UNION ALL
    SELECT 'club' AS table_name, CAST(t AS VARCHAR) AS line FROM club AS t
    UNION ALL
    SELECT 'club_alias' AS table_name, CAST(t AS VARCHAR) AS line FROM club_alias AS t
    UNION ALL
    SELECT 'stadium' AS table_name, CAST(t AS VARCHAR) AS line FROM stadium AS t
    UNION ALL
    SELECT 'club_season' AS table_name, CAST(t AS VARCHAR) AS line FROM club_season AS t
    UNION ALL
    SELECT 'season_change' AS table_name, CAST(t AS VARCHAR) AS line FROM season_change AS t
    UNION ALL
    SELECT 'season_change_kind' AS table_name, CAST(t AS VARCHAR) AS line FROM season_change_kind AS t
    UNION ALL
    SELECT 'season_change_club' AS table_name, CAST(t AS VARCHAR) AS line FROM season_change_club AS t
    UNION ALL
    SELECT 'table_rule' AS table_name, CAST(t AS VARCHAR) AS line FROM table_rule AS t
    UNION ALL
    SELECT 'result_points' AS table_name, CAST(t AS VARCHAR) AS line FROM result_points AS t
    UNION ALL
    SELECT 'table_criterion' AS table_name, CAST(t AS VARCHAR) AS line FROM table_criterion AS t
    UNION ALL
    SELECT 'tie_rule' AS table_name, CAST(t AS VARCHAR) AS line FROM tie_rule AS t
    UNION ALL
    SELECT 'tie_decider' AS table_name, CAST(t AS VARCHAR) AS line FROM tie_decider AS t
    UNION ALL
    SELECT 'scorer_rule' AS table_name, CAST(t AS VARCHAR) AS line FROM scorer_rule AS t
    UNION ALL
    SELECT 'scorer_criterion' AS table_name, CAST(t AS VARCHAR) AS line FROM scorer_criterion AS t
    UNION ALL
    SELECT 'relegation_rule' AS table_name, CAST(t AS VARCHAR) AS line FROM relegation_rule AS t
    UNION ALL
    SELECT 'relegation_criterion' AS table_name, CAST(t AS VARCHAR) AS line FROM relegation_criterion AS t
    UNION ALL
    SELECT 'rule_set' AS table_name, CAST(t AS VARCHAR) AS line FROM rule_set AS t
    UNION ALL
    SELECT 'rule_set_stage' AS table_name, CAST(t AS VARCHAR) AS line FROM rule_set_stage AS t
    UNION ALL
    SELECT 'rule_set_part' AS table_name, CAST(t AS VARCHAR) AS line FROM rule_set_part AS t
    UNION ALL
    SELECT 'stage' AS table_name, CAST(t AS VARCHAR) AS line FROM stage AS t
    UNION ALL
    SELECT 'table_part' AS table_name, CAST(t AS VARCHAR) AS line FROM table_part AS t
    UNION ALL
    SELECT 'table_club' AS table_name, CAST(t AS VARCHAR) AS line FROM table_club AS t
    UNION ALL
    SELECT 'seeding_rule' AS table_name, CAST(t AS VARCHAR) AS line FROM seeding_rule AS t
    UNION ALL
    SELECT 'seed_slot' AS table_name, CAST(t AS VARCHAR) AS line FROM seed_slot AS t
    UNION ALL
    SELECT 'stage_entry' AS table_name, CAST(t AS VARCHAR) AS line FROM stage_entry AS t
    UNION ALL
    SELECT 'bracket_slot' AS table_name, CAST(t AS VARCHAR) AS line FROM bracket_slot AS t
    UNION ALL
    SELECT 'slot_allotment' AS table_name, CAST(t AS VARCHAR) AS line FROM slot_allotment AS t
    UNION ALL
    SELECT 'title_rule' AS table_name, CAST(t AS VARCHAR) AS line FROM title_rule AS t
    UNION ALL
    SELECT 'promotion_rule' AS table_name, CAST(t AS VARCHAR) AS line FROM promotion_rule AS t
    UNION ALL
    SELECT 'tournament_club' AS table_name, CAST(t AS VARCHAR) AS line FROM tournament_club AS t
    UNION ALL
    SELECT 'tournament_scorers' AS table_name, CAST(t AS VARCHAR) AS line FROM tournament_scorers AS t
    UNION ALL
    SELECT 'club_bar' AS table_name, CAST(t AS VARCHAR) AS line FROM club_bar AS t
    UNION ALL
    SELECT 'player' AS table_name, CAST(t AS VARCHAR) AS line FROM player AS t
    UNION ALL
    SELECT 'player_alias' AS table_name, CAST(t AS VARCHAR) AS line FROM player_alias AS t
    UNION ALL
    SELECT 'match' AS table_name, CAST(t AS VARCHAR) AS line FROM match AS t
    UNION ALL
    SELECT 'match_ruling' AS table_name, CAST(t AS VARCHAR) AS line FROM match_ruling AS t
    UNION ALL
    SELECT 'tie_ruling' AS table_name, CAST(t AS VARCHAR) AS line FROM tie_ruling AS t
    UNION ALL
    SELECT 'goal' AS table_name, CAST(t AS VARCHAR) AS line FROM goal AS t
    UNION ALL
    SELECT 'points_adjustment' AS table_name, CAST(t AS VARCHAR) AS line FROM points_adjustment AS t
    UNION ALL
    SELECT 'fair_play' AS table_name, CAST(t AS VARCHAR) AS line FROM fair_play AS t
    UNION ALL
    SELECT 'stated_figure' AS table_name, CAST(t AS VARCHAR) AS line FROM stated_figure AS t
    UNION ALL
    SELECT 'drawing_of_lots' AS table_name, CAST(t AS VARCHAR) AS line FROM drawing_of_lots AS t
    UNION ALL
    SELECT 'season_relegation' AS table_name, CAST(t AS VARCHAR) AS line FROM season_relegation AS t
    UNION ALL
    SELECT 'relegation_tournament' AS table_name, CAST(t AS VARCHAR) AS line FROM relegation_tournament AS t
    UNION ALL
    SELECT 'relegation_stage' AS table_name, CAST(t AS VARCHAR) AS line FROM relegation_stage AS t
    UNION ALL
    SELECT 'relegation_club' AS table_name, CAST(t AS VARCHAR) AS line FROM relegation_club AS t
    UNION ALL
    SELECT 'club_succession' AS table_name, CAST(t AS VARCHAR) AS line FROM club_succession AS t
    UNION ALL
    SELECT 'recorded_points' AS table_name, CAST(t AS VARCHAR) AS line FROM recorded_points AS t
    UNION ALL
    SELECT 'player_record' AS table_name, CAST(t AS VARCHAR) AS line FROM player_record AS t
    UNION ALL
    SELECT 'published_standing' AS table_name, CAST(t AS VARCHAR) AS line FROM published_standing AS t
    UNION ALL
    SELECT 'table_points' AS table_name, CAST(t AS VARCHAR) AS line FROM table_points AS t
    UNION ALL
    SELECT 'published_scorer' AS table_name, CAST(t AS VARCHAR) AS line FROM published_scorer AS t
    UNION ALL
    SELECT 'claim' AS table_name, CAST(t AS VARCHAR) AS line FROM claim AS t
    UNION ALL
    SELECT 'gap' AS table_name, CAST(t AS VARCHAR) AS line FROM gap AS t
    UNION ALL
    SELECT 'check_exception' AS table_name, CAST(t AS VARCHAR) AS line FROM check_exception AS t
),

digests AS (
    SELECT
        f.table_name,
        COUNT(*) AS rows,
        CAST(BIT_XOR(MD5_NUMBER(f.line)) AS VARCHAR) AS digest
    FROM facts AS f
    GROUP BY f.table_name
)

SELECT
    s.table_name,
    s.rows = COALESCE(d.rows, 0) AND COALESCE(s.digest, '') = COALESCE(d.digest, '') AS is_fresh
FROM fact_digests AS s
LEFT JOIN digests AS d ON s.table_name = d.table_name
ORDER BY s.table_name;

COMMENT ON VIEW freshness IS 'Database: is each table of facts as it was when the steps were computed from it? One row a table of facts. Where one is not, `ascenso-db refresh FILE`, or reading queries/steps/*.sql again, brings the answers up to date.';
COMMENT ON COLUMN freshness.table_name IS 'Name of the table';
COMMENT ON COLUMN freshness.is_fresh IS 'Whether it is as it was; where not, views still answer from what was there before';

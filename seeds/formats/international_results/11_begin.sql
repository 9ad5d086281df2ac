-- $title: what stands in files of their own.
CREATE TEMP TABLE won_shoot_out (ref VARCHAR, winner VARCHAR);

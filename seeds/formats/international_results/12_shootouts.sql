-- Who won a shoot-out; how many kicks scored the file does not say.
INSERT INTO won_shoot_out
SELECT "$date" || '|' || "$home" || '|' || "$away", "$winner"
FROM "$read" AS f;

-- Where the facts are from: the files of data beside this one. Put the page that each is from in the place of its address,
-- and its licence. A citation is a set of sources; each row of facts names one.
CREATE TEMP TABLE input (file VARCHAR, citation_id VARCHAR, title VARCHAR, address VARCHAR, licence VARCHAR, description VARCHAR);
-- written out
INSERT INTO input (file, citation_id, title, address, licence, description)
SELECT i.file, i.citation_id, REGEXP_REPLACE(i.file, '^.*/', ''), "$folder" || '/' || i.file, NULL, i.read_as
FROM input AS i
ORDER BY i.file;
INSERT INTO source (source_id, title, address, licence, description)
SELECT i.citation_id, i.title, i.address, i.licence, i.description
FROM input AS i;
INSERT INTO citation (citation_id)
SELECT i.citation_id
FROM input AS i;
INSERT INTO citation_source (citation_id, source_id)
SELECT i.citation_id, i.citation_id AS source_id
FROM input AS i;

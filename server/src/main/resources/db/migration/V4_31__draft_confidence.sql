-- the named parts of a draft's confidence; drafts made before have none
alter table draft add column confidence_parts jsonb not null default '[]';

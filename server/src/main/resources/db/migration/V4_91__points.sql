-- questions are worth points of their own
alter table assignment add column max_score double precision;
update assignment set max_score = question_count;
alter table assignment alter column max_score set not null;
alter table assignment add check (max_score > 0);

alter table score add column points double precision not null default 1;
alter table score add check (points > 0);

-- sums of points in different orders differ in their last digits
alter table attempt drop constraint attempt_max_score_check;
alter table attempt drop constraint attempt_check;
alter table attempt add check (max_score > 0);
alter table attempt add check (score <= max_score + 1e-6);

-- an answer may be right in part: what it is worth is a fraction of a point, and whether it is right follows from that
alter table score add column fraction double precision;
update score set fraction = case when correct then 1 else 0 end;
alter table score
    drop column correct,
    alter column fraction set not null,
    add check (fraction between 0 and 1),
    add check (response_id is not null or fraction = 0);
alter table score add column correct boolean not null generated always as (fraction = 1) stored;

alter table attempt
    alter column score type double precision,
    alter column max_score type double precision;

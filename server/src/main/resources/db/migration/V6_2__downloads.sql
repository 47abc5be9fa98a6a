-- whether the questions may be fetched before the attempt begins, to begin without a network
alter table assignment add column downloadable boolean;
update assignment set downloadable = time_limit_seconds is null;
alter table assignment alter column downloadable set not null;

-- the attempt a student will begin next, when its questions were fetched ahead
create table download (
    attempt_id uuid primary key,
    assignment_id uuid not null references assignment (id) on delete cascade,
    student_id uuid not null references account (id) on delete cascade,
    downloaded_at timestamptz not null
);
create index download_student on download (student_id, assignment_id);
create index download_assignment on download (assignment_id);

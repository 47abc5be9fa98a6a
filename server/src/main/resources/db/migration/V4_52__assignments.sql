alter table assignment
    add column version integer not null default 0,
    add column counts text not null default 'BEST' check (counts in ('BEST', 'LAST', 'FIRST', 'AVERAGE')),
    add column navigation text not null default 'FREE' check (navigation in ('FREE', 'ONE_BY_ONE')),
    add column shuffle_questions boolean not null default false,
    add column shuffle_choices boolean not null default true,
    add column closed_at timestamptz,
    add column score_release text not null default 'AFTER_SUBMISSION',
    add column score_release_at timestamptz,
    add column answers_release text not null default 'AFTER_SUBMISSION',
    add column answers_release_at timestamptz,
    add column feedback_release text not null default 'AFTER_SUBMISSION',
    add column feedback_release_at timestamptz;

update assignment set answers_release = release_keys, feedback_release = release_keys;

-- takes the checks on it along
alter table assignment drop column release_keys;

alter table assignment
    add check (score_release in ('NEVER', 'AFTER_SUBMISSION', 'AFTER_DEADLINE', 'AT', 'BY_HAND')),
    add check (answers_release in ('NEVER', 'AFTER_SUBMISSION', 'AFTER_DEADLINE', 'AT', 'BY_HAND')),
    add check (feedback_release in ('NEVER', 'AFTER_SUBMISSION', 'AFTER_DEADLINE', 'AT', 'BY_HAND')),
    add check (due_at is not null or 'AFTER_DEADLINE' not in (score_release, answers_release, feedback_release));

-- per cent more of the time limit, for every assignment of the class
alter table enrolment
    add column extra_time_percent integer not null default 0 check (extra_time_percent between 0 and 300);

-- what one student has instead of the assignment's own; null: nothing else
create table extension (
    assignment_id uuid not null references assignment (id) on delete cascade,
    student_id uuid not null references account (id),
    due_at timestamptz,
    time_limit_seconds integer check (time_limit_seconds >= 1),
    max_attempts integer check (max_attempts >= 1),
    granted_at timestamptz not null,
    primary key (assignment_id, student_id)
);
create index extension_student on extension (student_id);

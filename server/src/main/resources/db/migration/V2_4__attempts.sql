create table attempt (
    id uuid primary key,
    assignment_id uuid not null references assignment (id),
    student_id uuid not null references account (id),
    number integer not null check (number >= 1),
    started_at timestamptz not null,
    ends_at timestamptz,
    state text not null check (state in ('OPEN', 'SUBMITTED')),
    submitted_at timestamptz,
    score integer check (score >= 0),
    max_score integer not null check (max_score >= 1),
    created_at timestamptz not null,
    unique (assignment_id, student_id, number),
    check (score <= max_score),
    check ((state = 'SUBMITTED') = (submitted_at is not null)),
    check ((state = 'SUBMITTED') = (score is not null))
);
create index attempt_student on attempt (student_id);
create index attempt_running on attempt (ends_at) where state = 'OPEN';

-- appended, never updated; which of them count is decided by merging
create table response (
    id uuid primary key,
    attempt_id uuid not null references attempt (id),
    item_id uuid not null references item (id),
    sequence integer not null check (sequence >= 1),
    choice_id uuid,
    text text,
    answered_at timestamptz not null,
    received_at timestamptz not null,
    late boolean not null,
    check ((choice_id is null) <> (text is null))
);
create index response_attempt on response (attempt_id, item_id, sequence);

-- one row for each item of a submitted attempt
create table score (
    attempt_id uuid not null references attempt (id),
    item_id uuid not null references item (id),
    student_id uuid not null references account (id),
    kind text not null check (kind in ('WHO', 'WHEN', 'HOW_MANY')),
    response_id uuid references response (id),
    correct boolean not null,
    primary key (attempt_id, item_id),
    check (response_id is not null or not correct)
);
create index score_student on score (student_id);

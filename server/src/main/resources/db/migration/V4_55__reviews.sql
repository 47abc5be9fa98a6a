-- what a memory state was calculated by; states name their row, so that another algorithm can be told from this one
create table memory_algorithm (
    name text primary key,
    version text not null,
    weights jsonb not null,
    retention double precision not null check (retention > 0 and retention < 1),
    longest_days integer not null check (longest_days >= 1)
);
insert into memory_algorithm (name, version, weights, retention, longest_days) values (
    'fsrs-6-default', 'fsrs-6',
    '[0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
      1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542]',
    0.9, 36500);

-- questions a student took from what may be practised, each in one version
create table practice_session (
    id uuid primary key,
    student_id uuid not null references account (id),
    questions jsonb not null,
    started_at timestamptz not null
);
create index practice_session_student on practice_session (student_id, id);

-- one look at an item; appended, never updated, so that every memory state can be calculated anew
create table review (
    id uuid primary key,
    student_id uuid not null references account (id),
    item_id uuid not null references item (id),
    session_id uuid references practice_session (id),
    attempt_id uuid references attempt (id),
    grade text not null check (grade in ('AGAIN', 'HARD', 'GOOD', 'EASY')),
    fraction double precision not null check (fraction between 0 and 1),
    reviewed_at timestamptz not null,
    recorded_at timestamptz not null,
    unique (attempt_id, item_id),
    check ((session_id is null) <> (attempt_id is null))
);
create index review_item on review (student_id, item_id, reviewed_at, id);
create index review_day on review (student_id, reviewed_at);
create index review_session on review (session_id);

-- what follows from the reviews of one item by one student
create table memory (
    student_id uuid not null references account (id),
    item_id uuid not null references item (id),
    algorithm text not null references memory_algorithm (name),
    stability double precision not null,
    difficulty double precision not null,
    phase text not null check (phase in ('LEARNING', 'REVIEW', 'RELEARNING')),
    step integer not null,
    reviewed_at timestamptz not null,
    due_at timestamptz not null,
    reviews integer not null check (reviews >= 1),
    correct boolean not null,
    primary key (student_id, item_id)
);

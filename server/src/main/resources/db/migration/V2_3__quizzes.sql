create table quiz (
    id uuid primary key,
    owner_id uuid not null references account (id),
    title text not null,
    version integer not null,
    created_at timestamptz not null
);
create index quiz_owner on quiz (owner_id, id);

create table quiz_item (
    quiz_id uuid not null references quiz (id),
    position integer not null check (position >= 0),
    item_id uuid not null references item (id),
    primary key (quiz_id, position)
);

create table edition (
    id uuid primary key,
    quiz_id uuid not null references quiz (id),
    owner_id uuid not null references account (id),
    number integer not null check (number >= 1),
    title text not null,
    published_at timestamptz not null,
    unique (quiz_id, number)
);

create table edition_item (
    edition_id uuid not null references edition (id),
    position integer not null check (position >= 0),
    item_id uuid not null,
    version integer not null,
    primary key (edition_id, position),
    unique (edition_id, item_id),
    foreign key (item_id, version) references item_version (item_id, version)
);

create table assignment (
    id uuid primary key,
    owner_id uuid not null references account (id),
    edition_id uuid not null references edition (id),
    classroom_id uuid not null references classroom (id),
    title text not null,
    question_count integer not null check (question_count >= 1),
    mode text not null check (mode in ('PRACTICE', 'GRADED')),
    opens_at timestamptz,
    due_at timestamptz,
    time_limit_seconds integer check (time_limit_seconds >= 1),
    max_attempts integer check (max_attempts >= 1),
    release_keys text not null check (release_keys in ('AFTER_SUBMISSION', 'AFTER_DEADLINE')),
    created_at timestamptz not null,
    check (opens_at < due_at),
    check (release_keys <> 'AFTER_DEADLINE' or due_at is not null)
);
create index assignment_owner on assignment (owner_id, id);
create index assignment_classroom on assignment (classroom_id, id);

-- one row: what every node signs with
create table server_secret (
    id integer primary key check (id = 1),
    private_key bytea not null,
    public_key bytea not null,
    token_secret bytea not null,
    created_at timestamptz not null
);

-- allowances shared by all nodes: the theoretical arrival time of the generic cell rate algorithm
create table rate_limit (
    bucket text primary key,
    arrival timestamptz not null
);
create index rate_limit_arrival on rate_limit (arrival);

create table account (
    id uuid primary key,
    role text not null check (role in ('TEACHER', 'STUDENT')),
    name text not null,
    email text unique,
    secret_hash text not null,
    created_at timestamptz not null,
    check ((role = 'TEACHER') = (email is not null))
);

create table token_family (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    created_at timestamptz not null,
    revoked_at timestamptz,
    reused boolean not null default false
);
create index token_family_account on token_family (account_id);

create table refresh_token (
    hash text primary key,
    family_id uuid not null references token_family (id) on delete cascade,
    issued_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index refresh_token_family on refresh_token (family_id);

create table classroom (
    id uuid primary key,
    teacher_id uuid not null references account (id),
    name text not null,
    join_code text not null unique,
    created_at timestamptz not null
);
create index classroom_teacher on classroom (teacher_id, id);

create table enrolment (
    id uuid primary key,
    classroom_id uuid not null references classroom (id),
    student_id uuid not null references account (id),
    nickname text not null,
    nickname_key text not null,
    joined_at timestamptz not null,
    unique (classroom_id, nickname_key),
    unique (classroom_id, student_id)
);
create index enrolment_student on enrolment (student_id);

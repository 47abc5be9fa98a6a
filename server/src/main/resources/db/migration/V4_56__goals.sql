-- the day of a test that a class, or one student of it, wants to be ready by
create table classroom_goal (
    classroom_id uuid primary key references classroom (id),
    day date not null,
    set_at timestamptz not null
);
create table student_goal (
    classroom_id uuid not null references classroom (id),
    student_id uuid not null references account (id),
    day date not null,
    set_at timestamptz not null,
    primary key (classroom_id, student_id)
);
create index student_goal_student on student_goal (student_id);

-- who teaches a class: its owner (classroom.teacher_id) and co-teachers
create table teaching (
    classroom_id uuid not null references classroom (id),
    teacher_id uuid not null references account (id),
    since timestamptz not null,
    primary key (classroom_id, teacher_id)
);
create index teaching_teacher on teaching (teacher_id, classroom_id);

insert into teaching (classroom_id, teacher_id, since)
select id, teacher_id, created_at from classroom;

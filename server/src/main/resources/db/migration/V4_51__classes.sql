alter table classroom
    add column version integer not null default 0,
    -- whether new students get in by the code, and until when
    add column joining boolean not null default true,
    add column joins_until timestamptz,
    add column archived_at timestamptz;

-- who left or was moved keeps their row: the answers given in this class are theirs under this nickname
alter table enrolment
    add column left_at timestamptz,
    drop constraint enrolment_classroom_id_nickname_key_key;
create unique index enrolment_nickname on enrolment (classroom_id, nickname_key) where left_at is null;

-- what a teacher has decided about a question of an edition; the latest of an item stands, none is changed
create table ruling (
    id uuid primary key,
    edition_id uuid not null references edition (id),
    item_id uuid not null references item (id),
    revision integer not null check (revision >= 1),
    decision text not null check (decision in ('VOIDED', 'REKEYED', 'AS_PUBLISHED')),
    version integer,
    reason text not null,
    teacher_id uuid not null references account (id),
    created_at timestamptz not null,
    unique (edition_id, revision),
    foreign key (item_id, version) references item_version (item_id, version),
    check ((decision = 'REKEYED') = (version is not null))
);

-- the question was taken out of the score; what the answer was worth stays
alter table score add column voided boolean not null default false;

-- what a ruling made of an attempt, and what there was before; nothing a student ever had is lost
create table regrade (
    ruling_id uuid not null references ruling (id),
    attempt_id uuid not null references attempt (id),
    fraction_before double precision not null,
    remark_before text,
    voided_before boolean not null,
    fraction_after double precision not null,
    remark_after text,
    voided_after boolean not null,
    score_before double precision not null,
    max_before double precision not null,
    score_after double precision not null,
    max_after double precision not null,
    primary key (ruling_id, attempt_id)
);
create index regrade_attempt on regrade (attempt_id);

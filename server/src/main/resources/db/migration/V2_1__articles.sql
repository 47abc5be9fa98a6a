create table article (
    id uuid primary key,
    owner_id uuid not null references account (id),
    title text not null,
    text text not null,
    language text not null check (language = 'pl'),
    published date,
    created_at timestamptz not null
);
create index article_owner on article (owner_id, id);

create table draft (
    id uuid primary key,
    article_id uuid not null references article (id),
    owner_id uuid not null references account (id),
    kind text not null check (kind in ('WHO', 'WHEN', 'HOW_MANY')),
    pattern text not null,
    stem text not null,
    key text not null,
    accepted jsonb not null,
    distractors jsonb not null,
    evidence_start integer not null check (evidence_start >= 0),
    evidence_end integer not null check (evidence_end >= evidence_start),
    evidence_text text not null,
    difficulty integer not null check (difficulty between 1 and 3),
    confidence double precision not null check (confidence between 0 and 1),
    reasons jsonb not null,
    status text not null check (status in ('NEW', 'ACCEPTED', 'REJECTED')),
    rejection_code text,
    rejection_note text,
    reviewed_at timestamptz,
    created_at timestamptz not null,
    check ((status = 'NEW') = (reviewed_at is null)),
    check ((status = 'REJECTED') = (rejection_code is not null))
);
create index draft_article on draft (article_id, id);
-- the same question is made once, whatever became of it
create unique index draft_question on draft (article_id, kind, md5(stem), md5(key));

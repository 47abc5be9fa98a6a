create table item (
    id uuid primary key,
    owner_id uuid not null references account (id),
    draft_id uuid not null unique references draft (id),
    version integer not null check (version >= 1),
    created_at timestamptz not null
);
create index item_owner on item (owner_id, id);

-- a version never changes
create table item_version (
    id uuid primary key,
    item_id uuid not null references item (id),
    version integer not null check (version >= 1),
    kind text not null check (kind in ('WHO', 'WHEN', 'HOW_MANY')),
    format text not null check (format in ('SINGLE_CHOICE', 'TYPED_TEXT')),
    stem text not null,
    key text not null,
    key_choice_id uuid not null,
    accepted jsonb not null,
    distractors jsonb not null,
    article_id uuid not null references article (id),
    evidence_start integer not null check (evidence_start >= 0),
    evidence_end integer not null check (evidence_end >= evidence_start),
    evidence_text text not null,
    difficulty integer not null check (difficulty between 1 and 3),
    created_at timestamptz not null,
    unique (item_id, version)
);

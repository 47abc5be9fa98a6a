-- a file that was read and waits to be taken in; it goes a week later, taken or not
create table import (
    id uuid primary key,
    owner_id uuid not null references account (id) on delete cascade,
    file_name text not null,
    format text not null,
    title text not null,
    -- the parts of a quiz, by the file's own ids
    sections jsonb not null,
    state text not null check (state in ('READ', 'TAKING', 'TAKEN')),
    -- how far taking in has come, and since when it goes on
    taken integer not null default 0,
    taking_since timestamptz,
    quiz_id uuid,
    created_at timestamptz not null
);
create index import_owner on import (owner_id, id);
create index import_age on import (created_at);

-- what was made of each question, in the order of the file
create table import_question (
    import_id uuid not null references import (id) on delete cascade,
    position integer not null,
    outcome text not null check (outcome in ('FOUND', 'CHANGED', 'EDITED', 'KNOWN', 'SKIPPED')),
    place jsonb not null,
    stem text not null,
    -- in our own format; null when it was skipped
    item text,
    changes jsonb not null,
    skip text,
    -- the item of the bank it already is, or has become
    item_id uuid,
    primary key (import_id, position)
);

-- articles that came along, for the proofs
create table import_article (
    import_id uuid not null references import (id) on delete cascade,
    id uuid not null,
    title text not null,
    text text not null,
    published date,
    primary key (import_id, id)
);

-- keys of programs that act for a teacher; what is kept is the hash of 256 random bits
create table api_key (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    name text not null check (char_length(name) <= 100),
    hash text not null unique,
    ending text not null,
    scopes text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    last_used_at timestamptz,
    revoked_at timestamptz
);
create index api_key_account on api_key (account_id, id);

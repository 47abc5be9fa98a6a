-- POST requests with an Idempotency-Key, for a day; answered ones have a status, and their answer if it may be kept
create table idempotent_request (
    account_id uuid not null references account (id) on delete cascade,
    key text not null check (char_length(key) <= 255),
    operation text not null,
    body_hash text not null,
    started_at timestamptz not null,
    status integer,
    location text,
    etag text,
    content text,
    primary key (account_id, key, operation)
);
create index idempotent_request_age on idempotent_request (started_at);

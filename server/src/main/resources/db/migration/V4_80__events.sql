-- what happened, written in the transaction of what happened; read in the order of position, which is given after commit
create sequence event_position;
create table event (
    id uuid primary key,
    owner_id uuid not null references account (id) on delete cascade,
    type text not null,
    data jsonb not null,
    happened_at timestamptz not null,
    position bigint
);
create index event_feed on event (owner_id, position);
create index event_unnumbered on event (id) where position is null;
create index event_age on event (happened_at);

create table webhook (
    id uuid primary key,
    owner_id uuid not null references account (id) on delete cascade,
    url text not null,
    types jsonb not null,
    secret bytea not null,
    state text not null check (state in ('ACTIVE', 'PAUSED', 'FAILING')),
    failing_since timestamptz,
    version integer not null,
    created_at timestamptz not null
);
create index webhook_owner on webhook (owner_id, id);

create table webhook_delivery (
    id uuid primary key,
    webhook_id uuid not null references webhook (id) on delete cascade,
    event_id uuid not null references event (id) on delete cascade,
    state text not null check (state in ('PENDING', 'DELIVERED', 'FAILED')),
    tries integer not null check (tries >= 0),
    next_at timestamptz not null,
    last_tried_at timestamptz,
    last_status integer,
    last_answer text,
    created_at timestamptz not null
);
create index webhook_delivery_list on webhook_delivery (webhook_id, id);
create index webhook_delivery_event on webhook_delivery (event_id);
create index webhook_delivery_due on webhook_delivery (next_at) where state = 'PENDING';

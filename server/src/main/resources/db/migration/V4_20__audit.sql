-- what an operator must be able to look up; written with what it tells of, never changed. No foreign keys: an entry
-- outlives the account and the thing it names
create table audit_entry (
    id uuid primary key,
    at timestamptz not null,
    actor_id uuid,
    action text not null check (char_length(action) <= 60),
    subject text not null check (char_length(subject) <= 200),
    note text check (char_length(note) <= 500),
    address text check (char_length(address) <= 60)
);
create index audit_entry_actor on audit_entry (actor_id, id);
create index audit_entry_action on audit_entry (action, id);
create index audit_entry_at on audit_entry (at);

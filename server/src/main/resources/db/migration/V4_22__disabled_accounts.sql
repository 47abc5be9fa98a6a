-- an administrator closed the account; it stays, with all that hangs on it
alter table account add column disabled_at timestamptz;

-- until when answers given in time may still be brought, of an attempt that began without a network
alter table attempt add column settles_at timestamptz;

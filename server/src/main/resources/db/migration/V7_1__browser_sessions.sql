-- which of our own pages keeps the session in a cookie; null where an app or a program keeps its tokens itself
alter table token_family add column app text check (app in ('STUDIO', 'PLAYER'));

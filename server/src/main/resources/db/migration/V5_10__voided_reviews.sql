-- a look at a question that a teacher has voided stays in the log and makes no memory
alter table review add column voided boolean not null default false;

-- how long after the attempt's start, by a clock of the device that nobody can set
alter table response add column elapsed_millis bigint check (elapsed_millis >= 0);

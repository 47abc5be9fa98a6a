-- title, text and date may be changed until questions hang on an article
alter table article add column version integer not null default 1;

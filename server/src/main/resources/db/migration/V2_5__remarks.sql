-- why a typed answer is not right: a code of content's answer checker
alter table score add column remark text check (remark is null or not correct);

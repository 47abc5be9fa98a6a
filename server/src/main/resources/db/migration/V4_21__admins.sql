-- administrators sign in like teachers
alter table account drop constraint account_role_check;
alter table account add constraint account_role_check check (role in ('ADMIN', 'TEACHER', 'STUDENT'));
alter table account drop constraint account_check;
alter table account add constraint account_email_unless_student check ((role = 'STUDENT') = (email is null));

-- statistics and rulings look at all assignments of an edition
create index assignment_edition on assignment (edition_id);

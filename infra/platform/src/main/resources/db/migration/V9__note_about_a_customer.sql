alter table contact add column note varchar(200);

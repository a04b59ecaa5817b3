-- A note has up to 200 characters as people count them; an emoji is two in the database's count.
alter table contact alter column note set data type varchar(400);

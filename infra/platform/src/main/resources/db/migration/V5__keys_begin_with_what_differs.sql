-- A key that begins with the name of the log compares that name, the same in every row, before it comes to what differs.
-- The position keeps the log first: a log is read in the order of its positions.
alter table commit_log drop constraint commit_log_aggregate;
alter table commit_log drop constraint commit_log_command;
alter table commit_log add constraint commit_log_aggregate unique (aggregate, first_sequence${and_log});
alter table commit_log add constraint commit_log_command unique (command_id${and_log});

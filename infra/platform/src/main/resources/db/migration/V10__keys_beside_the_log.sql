-- Only on H2, where each group of commits wrote a page of each unique key per commit, since commands are random and aggregates
-- many. The keys of the newest commits are in memory there, and come into these tables many at a time.
-- Everything in them can be taken from commit_log: empty the first two and set the end to 0 to have them made anew.
${on_h2}alter table commit_log drop constraint commit_log_aggregate;
${on_h2}alter table commit_log drop constraint commit_log_command;

-- A number as key is what H2 keeps a table in the order of, without a second tree.
${on_h2}create table commit_key_command (hash bigint not null primary key, position bigint not null);

-- One row for the commits of an aggregate that came in together.
${on_h2}create table commit_key_sequence (
${on_h2}    aggregate varchar(200) not null,
${on_h2}    first_sequence bigint not null,
${on_h2}    last_sequence bigint not null,
${on_h2}    positions bigint array not null,
${on_h2}    primary key (aggregate, first_sequence)
${on_h2});

-- The position of the first commit whose keys are not in the tables.
${on_h2}create table commit_key_end (one integer not null primary key, position bigint not null);
${on_h2}insert into commit_key_end values (1, 0);

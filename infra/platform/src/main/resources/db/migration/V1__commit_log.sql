-- One row is one commit: what one command produced. The body holds the truth; the other columns are keys taken from it.
-- Nothing is ever updated or deleted. The unique keys are what makes appends from several nodes safe.
-- On H2 the position alone is the key (rows are then stored in log order, and one database holds one log).
create table commit_log (
    log varchar(64) not null,
    position bigint not null,
    event_count integer not null,
    aggregate varchar(200) not null,
    first_sequence bigint not null,
    command_id varchar(200) not null,
    committed_at bigint not null, -- microseconds since 1970-01-01T00:00Z
    body ${bytes} not null,
    previous_hash ${hash} not null,
    hash ${hash} not null,
    constraint commit_log_position primary key (${log_key}position),
    constraint commit_log_aggregate unique (${log_key}aggregate, first_sequence),
    constraint commit_log_command unique (${log_key}command_id)
);

create index commit_log_time on commit_log (${log_key}committed_at);

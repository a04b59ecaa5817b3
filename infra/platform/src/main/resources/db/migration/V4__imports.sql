-- One row is one file that somebody wants imported; the file itself lies in the data folder until the job is over.
create table import_job (
    import_id      varchar(64)              not null primary key,
    salon_id       varchar(64)              not null,
    status         varchar(16)              not null,
    rows_read      integer                  not null,
    visits         integer                  not null,
    days           integer                  not null,
    chair_overlaps integer                  not null,
    problems       varchar(100000)          not null, -- JSON
    actor          varchar(64),
    actor_role     varchar(16),
    created_at     timestamp with time zone not null,
    changed_at     timestamp with time zone not null
);

-- Which import an Idempotency-Key stands for.
create table import_request (
    request_id varchar(200) not null primary key,
    import_id  varchar(64)  not null
);

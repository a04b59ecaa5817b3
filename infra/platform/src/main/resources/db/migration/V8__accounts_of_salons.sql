-- ACTIVE, DISABLED or INVITED. The version goes up with every change, and an access token holds for one version only.
alter table account add column state varchar(16) default 'ACTIVE' not null;
alter table account add column version bigint default 1 not null;
create index account_of_salon on account (salons, username);

-- Of the link only the SHA-256 is kept. A row stays when its invitation is over, for whoever sends the same request again.
create table invitation (
    invitation_id varchar(64)              not null primary key,
    token_hash    varchar(64)              not null unique,
    salon_id      varchar(64)              not null,
    account_id    varchar(64)              not null,
    username      varchar(64)              not null,
    role          varchar(16)              not null,
    state         varchar(16)              not null, -- OPEN, ACCEPTED or WITHDRAWN
    made_at       timestamp with time zone not null,
    expires_at    timestamp with time zone not null
);
create index invitation_of_account on invitation (account_id);

-- Who did what to which account. Rows are added and never changed; salon '*' stands for an account of all salons.
create table account_history (
    entry_id     bigint generated always as identity primary key,
    salon_id     varchar(64)              not null,
    account_id   varchar(64)              not null,
    username     varchar(64)              not null,
    action       varchar(32)              not null,
    role_before  varchar(16)              not null,
    role         varchar(16)              not null,
    state        varchar(16)              not null,
    version      bigint                   not null,
    actor        varchar(64)              not null,
    actor_name   varchar(64)              not null,
    at           timestamp with time zone not null,
    request_key  varchar(64) unique,
    request_hash varchar(64)
);
create index account_history_of_salon on account_history (salon_id, entry_id);
create index account_history_of_account on account_history (account_id, entry_id);

create table account (
    account_id    varchar(64)              not null primary key,
    username      varchar(64)              not null unique,
    password_hash varchar(255)             not null,
    role          varchar(16)              not null,
    salons        varchar(4000)            not null,
    created_at    timestamp with time zone not null
);

create table signing_key (
    purpose    varchar(32)              not null primary key,
    secret     varchar(128)             not null,
    created_at timestamp with time zone not null
);

create table contact (
    salon_id     varchar(64)              not null,
    customer_ref varchar(128)             not null,
    display_name varchar(200),
    phone        varchar(64),
    saved_at     timestamp with time zone not null,
    primary key (salon_id, customer_ref)
);

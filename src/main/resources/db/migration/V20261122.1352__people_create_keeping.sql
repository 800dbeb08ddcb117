-- What the portal keeps for a person: the key under which a browser may hold unsaved text, and small choices of theirs.
create table keeping_key (
    person  uuid primary key references person (id) on delete cascade,
    id      uuid not null unique,
    secret  bytea not null,
    made_at timestamptz not null
);
create table choice (
    person uuid not null references person (id) on delete cascade,
    name   text not null check (name ~ '^[a-z]+(-[a-z]+)*$'),
    value  text not null check (length(value) <= 4000),
    version bigint not null default 1,
    primary key (person, name)
);

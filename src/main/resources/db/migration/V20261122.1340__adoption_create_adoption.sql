-- A finished translation on its way into an adaptation: its sentences, paired with the edition's, until a person confirms.

create table adoption (
    id         bigint primary key,
    adaptation text not null,
    edition    bigint not null references edition (id),
    state      text not null check (state in ('OPEN', 'CONFIRMED')),
    begun_by   uuid not null,
    begun_at   timestamptz not null,
    changed_at timestamptz not null,
    adopted_by uuid,
    adopted_at timestamptz,
    version    bigint not null default 1,
    check ((state = 'CONFIRMED') = (adopted_by is not null))
);
create sequence adoption_id_seq owned by adoption.id;
create index adoption_by_adaptation on adoption (adaptation, id);
-- Nobody pairs the same adaptation twice at once.
create unique index adoption_open_once on adoption (adaptation) where state = 'OPEN';

create table adoption_sentence (
    id       bigint primary key,
    adoption bigint not null references adoption (id) on delete cascade,
    position integer not null,
    passage  integer not null,
    kind     text not null,
    level    integer not null,
    text     text not null,
    codes    text not null,
    unique (adoption, position)
);
create sequence adoption_sentence_id_seq increment by 500 start with 500 owned by adoption_sentence.id;

create table adoption_pair (
    id          bigint primary key,
    adoption    bigint not null references adoption (id) on delete cascade,
    source_from integer not null,
    source_to   integer not null,
    target_from integer not null,
    target_to   integer not null,
    confidence  integer not null check (confidence between 0 and 100),
    decision    text not null check (decision in ('OPEN', 'CONFIRMED', 'LEFT_OUT', 'ADDED')),
    version     bigint not null default 1,
    check (source_from <= source_to and target_from <= target_to),
    check (source_from < source_to or target_from < target_to),
    check (decision <> 'ADDED' or source_from = source_to)
);
create sequence adoption_pair_id_seq increment by 500 start with 500 owned by adoption_pair.id;
create index adoption_pair_in_order on adoption_pair (adoption, source_from, target_from);

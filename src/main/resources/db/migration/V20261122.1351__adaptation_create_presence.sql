-- Who has an adaptation open, and on which segment. A claim is a courtesy: it ends by itself and holds nobody up.
create unlogged table presence (
    adaptation text not null references adaptation (id) on delete cascade,
    person     uuid not null,
    tab        uuid not null,
    role       text not null,
    segment    text,
    seen_at    timestamptz not null,
    primary key (adaptation, person, tab)
);

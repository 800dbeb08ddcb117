-- What a network's reviewers often have to say when they return a sentence, one a line.
create table canned_reasons (
    network text primary key references network (key),
    lines   text   not null default '',
    version bigint not null
);

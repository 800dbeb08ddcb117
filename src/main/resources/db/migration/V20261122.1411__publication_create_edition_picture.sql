-- The pictures of an edition, taken out of its file when somebody first asks for them; a file is looked through once.
create table edition_looked_at (
    edition bigint primary key references edition (id)
);

create table edition_picture (
    edition    bigint not null references edition (id),
    reference  text not null,
    digest     text not null references stored_file (digest),
    media_type text not null check (media_type in ('image/png', 'image/jpeg', 'image/gif')),
    width      integer not null check (width > 0),
    height     integer not null check (height > 0),
    size       bigint not null check (size > 0),
    primary key (edition, reference)
);

-- A country reader's word is for a country: the one they read for, else the one that the adaptation is made for.
alter table voice add column country text check (country ~ '^[a-z]{2}$');

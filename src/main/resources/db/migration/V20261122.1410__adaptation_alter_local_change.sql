-- A local change on a picture shows another picture: its bytes are a kept file, and the history knows every one of them.
alter table local_change add column picture text references stored_file (digest);
alter table local_change add column picture_type text check (picture_type in ('image/png', 'image/jpeg', 'image/gif'));
alter table local_change add column picture_width integer check (picture_width > 0);
alter table local_change add column picture_height integer check (picture_height > 0);
alter table local_change add column picture_size bigint check (picture_size > 0);
alter table local_change add constraint local_change_picture_is_whole check (num_nonnulls(picture, picture_type,
    picture_width, picture_height, picture_size) in (0, 5));
alter table local_change add constraint local_change_picture_replaces check (picture is null or act = 'REPLACE');
alter table local_change_history add column picture text;
alter table local_change_history add column picture_type text;
alter table local_change_history add column picture_width integer;
alter table local_change_history add column picture_height integer;
alter table local_change_history add column picture_size bigint;

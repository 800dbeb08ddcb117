-- EclipseLink takes the value of a sequence as the end of a block of 500; and owners are networks now that these have a table.
alter sequence passage_id restart with 500;
alter sequence segment_id restart with 500;
alter table publication add constraint publication_owner_network foreign key (owner_network) references network (key);

-- One whole life of an adaptation, as the portal would have left it in the tables: the ground in which breaches are
-- planted. Told with triggers off and never committed. Everything happens on New Year's Day of 2026.
set local session_replication_role = replica;
create function who(name text) returns uuid language sql immutable as $$ select md5(name)::uuid $$;
create function oclock(hour text) returns timestamptz language sql immutable as
    $$ select ('2026-01-01 ' || hour || '+00')::timestamptz $$;
insert into network (key, acronym, kind, name_en, name_fr, area, version, parent, country) values
    ('region', 'REGION', 'REGIONAL', '-', '-', '-', 1, null, null),
    ('plantednet0', 'PLANTED0', 'NATIONAL', '-', '-', '-', 1, 'region', 'mx'),
    ('elsewhere', 'ELSEWHERE', 'REGIONAL', '-', '-', '-', 1, null, null);
insert into network_rules_history (network, reviewers_needed, peer_test_a_stage, coordinators_translate,
    checklist_binding, single_review_allowed, second_approver_needed, womens_reading_binding,
    borrowing_allowed, second_reader_from_tier, country_reader_from_tier, version, started_at)
    values ('plantednet0', 1, false, false, false, false, false, false, true, 2, 3, 1, oclock('09:00')),
    ('region', 1, false, false, false, true, false, false, true, 2, 3, 1, oclock('08:00'));
insert into network_rules (network, reviewers_needed, peer_test_a_stage, coordinators_translate,
    checklist_binding, single_review_allowed, second_approver_needed, womens_reading_binding,
    borrowing_allowed, second_reader_from_tier, country_reader_from_tier, version)
    select network, reviewers_needed, peer_test_a_stage, coordinators_translate, checklist_binding,
        single_review_allowed, second_approver_needed, womens_reading_binding, borrowing_allowed,
        second_reader_from_tier, country_reader_from_tier, version
    from network_rules_history where network in ('plantednet0', 'region');
insert into membership (id, person, network, role, since, version) values
    (gen_random_uuid(), who('translator'), 'plantednet0', 'TRANSLATOR', oclock('09:00'), 1),
    (gen_random_uuid(), who('reviewer'), 'plantednet0', 'REVIEWER', oclock('09:00'), 1),
    (gen_random_uuid(), who('second'), 'plantednet0', 'REVIEWER', oclock('09:00'), 1),
    (gen_random_uuid(), who('country'), 'plantednet0', 'COUNTRY_READER', oclock('09:00'), 1),
    (gen_random_uuid(), who('coordinator'), 'plantednet0', 'COORDINATOR', oclock('09:00'), 1),
    (gen_random_uuid(), who('other'), 'plantednet0', 'COORDINATOR', oclock('09:00'), 1),
    (gen_random_uuid(), who('borrowed'), 'elsewhere', 'REVIEWER', oclock('09:00'), 1),
    (gen_random_uuid(), who('lender'), 'elsewhere', 'COORDINATOR', oclock('09:00'), 1),
    (gen_random_uuid(), who('inpud'), null, 'SECRETARIAT', oclock('09:00'), 1),
    (gen_random_uuid(), who('inwud'), null, 'INWUD_REVIEWER', oclock('09:00'), 1);
insert into edition (id, publication, number, format, language, digest, file_digest, file_size, passages,
    segments, words, engine, imported_at, imported_by, kept_for)
    values (-1, 'planted-doors', 1, 'MD', 'en', '-', '-', 1, 2, 2, 9, '-', oclock('09:00'), who('inpud'), 'secretariat');
insert into passage (id, edition, label, position, kind, level, core, hash) values
    (-1, -1, 'p1', 1, 'PARAGRAPH', 0, false, '-'), (-2, -1, 'p2', 2, 'PARAGRAPH', 0, true, '-');
insert into adaptation (id, publication, edition, network, language, stage, opened_at, moved_at, moved_by,
    moved_for) values
    ('planted-doors.plantednet0.es', 'planted-doors', -1, 'plantednet0', 'es', 'RELEASED', oclock('10:00'),
        oclock('15:00'), who('coordinator'), 'plantednet0'),
    ('planted-doors.plantednet0.fr', 'planted-doors', -1, 'plantednet0', 'fr', 'PLANNED', oclock('10:00'),
        oclock('10:00'), who('coordinator'), 'plantednet0');
insert into local_change (id, adaptation, number, passage, act, code, reason, depth, scope, review_by,
    touches_core, author, author_role, recorded_at, changed_at, decision, decided_by, decided_at) values
    (-1, 'planted-doors.plantednet0.es', 1, 'p1', 'ADD_AFTER', 'LAW', 'LAW', 'DEEP', 'COUNTRY',
        '2027-01-01', false, who('translator'), 'TRANSLATOR', oclock('11:00'), oclock('11:00'), 'ACCEPTED', who('coordinator'),
        oclock('13:30')),
    (-2, 'planted-doors.plantednet0.es', 2, 'p2', 'REPLACE', 'LEX', 'LAW', 'SURFACE', 'NETWORK', null,
        true, who('translator'), 'TRANSLATOR', oclock('11:00'), oclock('11:00'), 'ACCEPTED', who('coordinator'), oclock('13:30'));
insert into local_change_history (id, adaptation, number, passage, act, code, reason, note, evidence, depth,
    scope, review_by, touches_core, author, author_role, recorded_at, changed_at, decision, version,
    row_start, row_end)
    select id, adaptation, number, passage, act, code, reason, note, evidence, depth, scope, review_by,
        touches_core, author, author_role, recorded_at, changed_at, 'OPEN', 1, oclock('11:00'), oclock('13:30')
    from local_change where id < 0;
insert into local_change_history (id, adaptation, number, passage, act, code, reason, note, evidence, depth,
    scope, review_by, touches_core, author, author_role, recorded_at, changed_at, decision, decided_by,
    decided_at, version, row_start)
    select id, adaptation, number, passage, act, code, reason, note, evidence, depth, scope, review_by,
        touches_core, author, author_role, recorded_at, changed_at, 'ACCEPTED', who('coordinator'), oclock('13:30'), 2,
        oclock('13:30')
    from local_change where id < 0;
insert into rendering (id, adaptation, segment, passage, local_change, position, target, state, hash, author,
    author_role, cause, written_at, changed_at, version) values
    (-1, 'planted-doors.plantednet0.es', 's1', 'p1', null, 1, 'Uno.', 'REVIEWED', 'h1', who('translator'),
        'TRANSLATOR', 'TYPED', oclock('11:00'), oclock('12:30'), 2),
    (-2, 'planted-doors.plantednet0.es', 'a1', 'p1', -1, 2, 'Ley.', 'REVIEWED', 'ha1', who('translator'),
        'TRANSLATOR', 'TYPED', oclock('11:00'), oclock('12:30'), 2),
    (-3, 'planted-doors.plantednet0.es', 's2', 'p2', null, 3, '', 'EMPTY', '', null, null, null, null,
        oclock('10:00'), 1),
    (-4, 'planted-doors.plantednet0.es', 'a2', 'p2', -2, 4, 'Dos.', 'REVIEWED', 'ha2', who('translator'),
        'TRANSLATOR', 'TYPED', oclock('11:00'), oclock('12:30'), 2);
insert into rendering_history (id, adaptation, segment, passage, local_change, position, target, state, hash,
    author, author_role, cause, errors, warnings, hints, written_at, changed_at, version, row_start, row_end)
    select id, adaptation, segment, passage, local_change, position, target,
        case state when 'REVIEWED' then 'RENDERED' else state end, hash, author, author_role, cause, 0, 0, 0,
        written_at, changed_at, 1, oclock('11:00'), case state when 'REVIEWED' then oclock('12:30') end
    from rendering where id < 0;
insert into rendering_history (id, adaptation, segment, passage, local_change, position, target, state, hash,
    author, author_role, cause, errors, warnings, hints, written_at, changed_at, version, row_start)
    select id, adaptation, segment, passage, local_change, position, target, state, hash, author, author_role,
        cause, 0, 0, 0, written_at, changed_at, 2, oclock('12:30') from rendering
    where id < 0 and state = 'REVIEWED';
insert into adaptation_move (id, adaptation, step, from_stage, to_stage, person, role, taken_at)
    overriding system value values
    (-5, 'planted-doors.plantednet0.es', 'START', 'PLANNED', 'TRANSLATING', who('coordinator'), 'COORDINATOR', oclock('10:30')),
    (-4, 'planted-doors.plantednet0.es', 'SUBMIT', 'TRANSLATING', 'REVIEWING', who('translator'), 'TRANSLATOR', oclock('12:00')),
    (-3, 'planted-doors.plantednet0.es', 'PASS', 'REVIEWING', 'DECIDING', who('reviewer'), 'REVIEWER', oclock('13:00')),
    (-2, 'planted-doors.plantednet0.es', 'APPROVE', 'DECIDING', 'APPROVED', who('coordinator'), 'COORDINATOR', oclock('14:00')),
    (-1, 'planted-doors.plantednet0.es', 'RELEASE', 'APPROVED', 'RELEASED', who('coordinator'), 'COORDINATOR', oclock('15:00'));
insert into chronicle_entry (id, at, person, role, network, event, subject, facts)
    overriding system value
    select id, taken_at, person, role, 'plantednet0', 'AdaptationStepped', adaptation,
        'from=' || from_stage || ' step=' || step || ' to=' || to_stage
    from adaptation_move where id < 0;
insert into verdict (id, adaptation, segment, reviewer, accept, hash, given_at) overriding system value
    select id, adaptation, segment, who('reviewer'), true, hash, oclock('12:30') from rendering
    where id < 0 and state = 'REVIEWED';
insert into voice (id, local_change, voice, accept, person, role, hash, given_at) overriding system value
    values
    (-5, -1, 'SECOND_READER', true, who('second'), 'REVIEWER', '-', oclock('13:10')),
    (-4, -1, 'COUNTRY_READER', true, who('country'), 'COUNTRY_READER', '-', oclock('13:10')),
    (-3, -2, 'CONCURRENCE', false, who('inpud'), 'SECRETARIAT', '-', oclock('13:10')),
    (-2, -1, 'COORDINATOR', true, who('coordinator'), 'COORDINATOR', '-', oclock('13:30')),
    (-1, -2, 'COORDINATOR', true, who('coordinator'), 'COORDINATOR', '-', oclock('13:30'));
insert into admission (id, work, network, role, person, home, since) overriding system value values
    (-2, 'planted-doors.plantednet0.es', 'plantednet0', 'REVIEWER', who('borrowed'), 'elsewhere', oclock('12:00')),
    (-1, 'planted-doors.plantednet0.es', 'plantednet0', 'INWUD_REVIEWER', null, null, oclock('12:00'));
insert into verdict (id, adaptation, segment, reviewer, accept, hash, given_at) overriding system value
    values (-9, 'planted-doors.plantednet0.es', 's1', who('borrowed'), true, 'h1', oclock('12:40'));
insert into reading (id, adaptation, kind, person, accept, hash, given_at) overriding system value values
    (-1, 'planted-doors.plantednet0.es', 'WOMEN', who('inwud'), true, md5('s1h1 a1ha1 a2ha2'), oclock('13:20'));
insert into assignment (id, adaptation, person, role, assigned_at, assigned_by) overriding system value values
    (-1, 'planted-doors.plantednet0.es', who('translator'), 'TRANSLATOR', oclock('10:10'), who('coordinator'));
insert into release (id, adaptation, publication, network, language, major, minor, edition, edition_number,
    source_language, source_title, title, title_language, licence, granted, single_reviewed, structure,
    released_at, released_by) overriding system value values
    (-1, 'planted-doors.plantednet0.es', 'planted-doors', 'plantednet0', 'es', 1, 0, -1, 1, 'en', 'Doors',
        'Puertas', 'es', 'CC_BY_4', false, false, '-', oclock('15:00'), who('coordinator'));
insert into release (id, adaptation, publication, network, language, major, minor, edition, edition_number,
    source_language, source_title, title, title_language, licence, granted, single_reviewed, structure,
    released_at, released_by) overriding system value values
    (-2, 'planted-doors.elsewhere.es', 'planted-doors', 'elsewhere', 'es', 1, 0, -1, 1, 'en', 'Doors',
        'Puertas', 'es', 'CC_BY_4', false, false, '-', oclock('15:00'), who('lender'));
insert into release_change (id, release, number, passage, act, code, note, evidence, source_text, own_text, concurrence)
    overriding system value values
    (-1, -1, 1, 'p1', 'ADD_AFTER', 'LAW', '', '', '', 'Ley.', 'NOT_ASKED'),
    (-2, -1, 2, 'p2', 'REPLACE', 'LEX', '', '', 'Two.', 'Dos.', 'NOT_CONCURRED');
insert into endorsement (id, release, network, reason, person, role, endorsed_at) overriding system value values
    (-1, -2, 'plantednet0', '-', who('coordinator'), 'COORDINATOR', oclock('15:30'));
insert into loan (id, adaptation, lender, state, asked_by, asked_at, person, admission, answered_by, answered_at)
    overriding system value values
    (-1, 'planted-doors.plantednet0.es', 'elsewhere', 'LENT', who('coordinator'), oclock('11:30'), who('borrowed'), -2,
        who('lender'), oclock('12:00'));
insert into reading_request (id, adaptation, admission, asked_by, asked_at) overriding system value values
    (-1, 'planted-doors.plantednet0.es', -1, who('coordinator'), oclock('12:00'));
insert into reading (id, adaptation, kind, country, person, accept, hash, given_at) overriding system value values
    (-2, 'planted-doors.plantednet0.es', 'COUNTRY', 'mx', who('country'), true, '-', oclock('13:20'));
update membership set country = 'mx' where person = who('country');
insert into request (id, publication, language, help, message, network, person, asked_at, state, version)
    overriding system value values
    (-1, 'planted-doors', 'es', false, '-', 'plantednet0', who('translator'), oclock('09:30'), 'ACCEPTED', 1);
insert into request_answer (request, network, accepted, note, adaptation, answered_by, answered_at) values
    (-1, 'plantednet0', true, '', 'planted-doors.plantednet0.es', who('coordinator'), oclock('10:00'));

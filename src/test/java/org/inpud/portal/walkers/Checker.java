package org.inpud.portal.walkers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Replays what the chronicle and the tables of history say of a walk, by rules of its own: it knows neither the workflow's
 * table nor any use case. Each rule is a question for what breaks it; nothing may.
 */
public final class Checker {

    /** Every move with its round (the submissions before it), its network's rules, and when it was approved before. */
    private static final String MOVES = """
            with m as (
                select v.*, a.network,
                    lag(v.to_stage, 1, 'PLANNED') over own as stood,
                    count(*) filter (where v.step = 'SUBMIT') over own as round,
                    coalesce((select max(o.taken_at) from adaptation_move o where o.adaptation = v.adaptation
                        and o.id < v.id and o.step = 'APPROVE' and o.to_stage = 'APPROVED'), '-infinity') as before
                from adaptation_move v join adaptation a on a.id = v.adaptation where a.network like ?
                window own as (partition by v.adaptation order by v.id)),
            """;

    /** The text as it counted when each move was made. */
    private static final String TEXTS = MOVES + """
            changed as (
                select m.id as move, c.* from m join local_change_history c on c.adaptation = m.adaptation
                    and c.row_start <= m.taken_at and (c.row_end is null or c.row_end > m.taken_at)
                where c.withdrawn_at is null and c.decision <> 'REJECTED'),
            counted as (
                select m.id as move, h.* from m join rendering_history h on h.adaptation = m.adaptation
                    and h.row_start <= m.taken_at and (h.row_end is null or h.row_end > m.taken_at)
                where case when h.local_change is not null
                    then exists (select 1 from changed c where c.move = m.id and c.id = h.local_change)
                    else not exists (select 1 from changed c where c.move = m.id and c.passage = h.passage
                        and (c.act in ('OMIT', 'REPLACE') or c.act = 'KEEP' and h.state = 'EMPTY')) end)
            """;

    private final Map<String, String> rules = new LinkedHashMap<>();

    public Checker() {
        rule("every move is one of the life's", MOVES + """
                x as (select 1) select m.adaptation, m.step, m.from_stage, m.to_stage from m where not (
                    (step, from_stage, to_stage) in (
                        ('START', 'PLANNED', 'TRANSLATING'), ('SUBMIT', 'TRANSLATING', 'REVIEWING'),
                        ('PASS', 'REVIEWING', 'REVIEWING'), ('PASS', 'REVIEWING', 'TESTING'),
                        ('PASS', 'REVIEWING', 'DECIDING'), ('TEST', 'TESTING', 'DECIDING'),
                        ('RETURN', 'REVIEWING', 'TRANSLATING'), ('RETURN', 'TESTING', 'TRANSLATING'),
                        ('RETURN', 'DECIDING', 'TRANSLATING'), ('RETURN', 'APPROVED', 'TRANSLATING'),
                        ('APPROVE', 'DECIDING', 'DECIDING'), ('APPROVE', 'DECIDING', 'APPROVED'),
                        ('RELEASE', 'APPROVED', 'RELEASED'), ('RELEASE', 'APPROVED', 'APPROVED'),
                        ('REOPEN', 'RELEASED', 'TRANSLATING'), ('REOPEN', 'WITHDRAWN', 'TRANSLATING'))
                    or step = 'WITHDRAW' and from_stage <> 'WITHDRAWN' and to_stage = 'WITHDRAWN')""");
        rule("each move begins where the last one ended", MOVES + """
                x as (select 1) select m.adaptation, m.step, m.from_stage, m.stood from m where from_stage <> stood""");
        rule("an adaptation stands where its last move led", MOVES + """
                x as (select distinct on (adaptation) adaptation, to_stage from m order by adaptation, id desc)
                select a.id, a.stage, x.to_stage, '' from x join adaptation a on a.id = x.adaptation
                where a.stage <> x.to_stage""");
        rule("the chronicle tells the same moves in the same order", MOVES + """
                told as (select e.*, row_number() over (partition by subject order by id) as place
                    from chronicle_entry e where event = 'AdaptationStepped' and network like ?),
                done as (select m.*, row_number() over (partition by adaptation order by id) as place from m)
                select coalesce(d.adaptation, t.subject), d.step, t.facts, t.role from done d
                full join told t on t.subject = d.adaptation and t.place = d.place
                where d.id is null or t.id is null or d.person <> t.person or d.role <> t.role
                    or substring(t.facts from '\\mstep=([A-Z]+)') <> d.step
                    or substring(t.facts from '\\mfrom=([A-Z]+)') <> d.from_stage
                    or substring(t.facts from '\\mto=([A-Z]+)') <> d.to_stage or t.network <> d.network""");
        rule("who moves has a role for it", MOVES + """
                x as (select 1) select m.adaptation, m.step, m.role, m.from_stage from m where not case step
                    when 'START' then role in ('TRANSLATOR', 'COORDINATOR') when 'SUBMIT' then role = 'TRANSLATOR'
                    when 'PASS' then role = 'REVIEWER' when 'TEST' then role in ('REVIEWER', 'COORDINATOR')
                    when 'RETURN' then role = 'COORDINATOR'
                        or role = 'REVIEWER' and from_stage in ('REVIEWING', 'TESTING')
                    else role = 'COORDINATOR' end""");
        rule("who moves holds that role in that network then", MOVES + """
                x as (select 1) select m.adaptation, m.step, m.role, m.person from m where not exists (
                    select 1 from membership s where s.person = m.person and s.network = m.network
                    and s.role = m.role and s.since <= m.taken_at and (s.until is null or s.until >= m.taken_at))""");
        rule("who sends back or withdraws says why", MOVES + """
                x as (select 1) select m.adaptation, m.step, m.role, m.person from m
                where step in ('RETURN', 'WITHDRAW') and coalesce(reason, '') = ''""");
        rule("what is submitted is rendered", TEXTS + """
                select m.adaptation, c.segment, c.state, m.id from m join counted c on c.move = m.id
                where m.step = 'SUBMIT' and (c.state not in ('RENDERED', 'REVIEWED') or c.target = '')""");
        rule("what is passed has been accepted as it stands by somebody else", TEXTS + """
                select m.adaptation, c.segment, c.state, m.id from m join counted c on c.move = m.id
                where m.step = 'PASS' and (c.state <> 'REVIEWED' or not exists (
                    select 1 from verdict v where v.adaptation = m.adaptation and v.segment = c.segment
                    and v.hash = c.hash and v.accept and v.reviewer <> c.author and v.given_at <= m.taken_at))""");
        rule("nobody passes what they wrote", TEXTS + """
                select m.adaptation, c.segment, m.person, m.id from m join counted c on c.move = m.id
                where m.step = 'PASS' and c.author = m.person""");
        rule("as many pass as the network’s rules ask for, and no more", MOVES + """
                x as (select 1) select m.adaptation, m.id, m.to_stage, r.reviewers_needed
                from m join network_rules r on r.network = m.network where m.step = 'PASS' and
                    (m.to_stage <> 'REVIEWING') <> ((select count(distinct o.person) from m o
                        where o.adaptation = m.adaptation and o.step = 'PASS' and o.round = m.round and o.id <= m.id)
                        >= r.reviewers_needed)""");
        rule("peers test where the rules have it", MOVES + """
                x as (select 1) select m.adaptation, m.id, m.to_stage, m.person
                from m join network_rules r on r.network = m.network where m.step = 'PASS'
                and m.to_stage <> 'REVIEWING' and (m.to_stage = 'TESTING') <> r.peer_test_a_stage
                union all select m.adaptation, m.id, m.step, m.person from m where m.step = 'TEST' and not exists (
                    select 1 from peer_test p where p.adaptation = m.adaptation and p.recorded_at <= m.taken_at)""");
        rule("nobody approves what they wrote since the last approval", MOVES + """
                written as (
                    select adaptation, author, written_at as at from rendering
                    union all select adaptation, author, written_at from rendering_history
                    union all select adaptation, author, changed_at from local_change
                    union all select adaptation, author, changed_at from local_change_history)
                select distinct m.adaptation, m.id, m.person, m.step from m join written w
                    on w.adaptation = m.adaptation and w.author = m.person
                where m.step = 'APPROVE' and w.at > m.before and w.at <= m.taken_at""");
        rule("the only reviewer approves only where the rules allow it", MOVES + """
                x as (select 1) select m.adaptation, m.id, m.person, m.step
                from m join network_rules r on r.network = m.network
                where m.step = 'APPROVE' and not r.single_review_allowed and not exists (
                    select 1 from m o where o.adaptation = m.adaptation and o.step = 'PASS' and o.round = m.round
                    and o.id < m.id and o.person <> m.person)""");
        rule("two approve where the rules ask for it", MOVES + """
                x as (select 1) select m.adaptation, m.id, m.person, m.step
                from m join network_rules r on r.network = m.network
                where m.to_stage = 'APPROVED' and m.step = 'APPROVE' and r.second_approver_needed and not exists (
                    select 1 from m o where o.adaptation = m.adaptation and o.step = 'APPROVE' and o.round = m.round
                    and o.id < m.id and o.person <> m.person)""");
        rule("a binding checklist is whole", MOVES + """
                x as (select 1) select m.adaptation, m.id, m.person, m.round
                from m join network_rules r on r.network = m.network
                where m.to_stage = 'APPROVED' and m.step = 'APPROVE' and r.checklist_binding
                and (select count(*) from checklist_point p where p.adaptation = m.adaptation and p.round = m.round
                    and p.settled) < 17""");
        rule("every local change is accepted by a coordinator who did not write it", TEXTS + """
                select m.adaptation, c.number, c.decision, m.id from m join changed c on c.move = m.id
                where m.to_stage = 'APPROVED' and m.step = 'APPROVE'
                and (c.decision <> 'ACCEPTED' or c.decided_by = c.author)""");
        rule("its tier’s voices were heard and agreed", TEXTS + """
                select m.adaptation, c.number, c.code, n.voice from m join changed c on c.move = m.id
                cross join (values ('SECOND_READER', array['SLANG', 'IMG', 'DATA', 'NORM', 'ADD', 'LAW', 'SVC', 'MED',
                        'RISK', 'OMIT', 'POL']),
                    ('COUNTRY_READER', array['LAW', 'SVC', 'MED', 'RISK', 'OMIT', 'POL'])) n (voice, codes)
                where m.to_stage = 'APPROVED' and m.step = 'APPROVE' and c.code = any (n.codes)
                and coalesce((select v.accept from voice v where v.local_change = c.id and v.voice = n.voice
                    and v.given_at <= m.taken_at order by v.id desc limit 1), false) = false""");
        rule("INPUD was heard on its core messages, or silent for fourteen days", TEXTS + """
                select m.adaptation, c.number, c.code, m.id from m join changed c on c.move = m.id
                where m.to_stage = 'APPROVED' and m.step = 'APPROVE' and c.touches_core
                and m.taken_at < c.changed_at + interval '14 days' and not exists (
                    select 1 from voice v where v.local_change = c.id and v.voice = 'CONCURRENCE'
                    and v.given_at <= m.taken_at)""");
        rule("each release is one that was approved, and bears a number of its own", MOVES + """
                done as (select adaptation, count(*) as times from m where step = 'RELEASE' and to_stage = 'RELEASED'
                    group by adaptation),
                kept as (select adaptation, count(distinct (major, minor)) as times, count(*) as files from release
                    group by adaptation)
                select coalesce(d.adaptation, k.adaptation), d.times, k.times, k.files from done d
                full join kept k on k.adaptation = d.adaptation
                join adaptation a on a.id = coalesce(d.adaptation, k.adaptation)
                where a.network like ? and (d.times is distinct from k.times or k.times <> k.files)""");
        rule("nobody gives a verdict on what they wrote", """
                select v.adaptation, v.segment, v.reviewer, v.id from verdict v join adaptation a on a.id = v.adaptation
                join rendering_history h on h.adaptation = v.adaptation and h.segment = v.segment and h.hash = v.hash
                    and h.author = v.reviewer and h.row_start <= v.given_at
                    and (h.row_end is null or h.row_end > v.given_at)
                where a.network like ?""");
        rule("nobody speaks on what they wrote, and only in the voice of a role they hold there", """
                select c.adaptation, c.number, v.voice, v.role from voice v
                join local_change c on c.id = v.local_change join adaptation a on a.id = c.adaptation
                where a.network like ? and (exists (select 1 from local_change_history h where h.id = c.id
                        and h.author = v.person and h.row_start <= v.given_at
                        and (h.row_end is null or h.row_end > v.given_at))
                    or v.role <> case v.voice when 'SECOND_READER' then 'REVIEWER' when 'CONCURRENCE' then 'SECRETARIAT'
                        else v.voice end
                    or not exists (select 1 from membership s where s.person = v.person and s.role = v.role
                        and (s.network = a.network or s.role = 'SECRETARIAT')))""");
        rule("INPUD speaks on core messages only", """
                select c.adaptation, c.number, v.voice, v.role from voice v
                join local_change c on c.id = v.local_change join adaptation a on a.id = c.adaptation
                join passage p on p.edition = a.edition and p.label = c.passage
                where a.network like ? and v.voice = 'CONCURRENCE' and not p.core and not p.must_not_omit""");
        rule("only the network’s own people write", """
                select h.adaptation, h.segment, h.author, h.author_role from rendering_history h
                join adaptation a on a.id = h.adaptation where a.network like ? and h.author is not null
                and not exists (select 1 from membership s where s.person = h.author and s.network = a.network
                    and s.role in ('TRANSLATOR', 'REVIEWER', 'COORDINATOR'))""");
        rule("coordinators write only where the rules let them", """
                select h.adaptation, h.segment, h.author, h.author_role from rendering_history h
                join adaptation a on a.id = h.adaptation join network_rules r on r.network = a.network
                where a.network like ? and h.author_role = 'COORDINATOR' and not r.coordinators_translate""");
    }

    private void rule(String name, String breaches) {
        rules.put(name, breaches);
    }

    public int rules() {
        return rules.size();
    }

    /** What broke a rule, each with its rule's name. */
    public List<String> breaches(Connection database, String mark) throws SQLException {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, String> rule : rules.entrySet()) {
            try (PreparedStatement question = database.prepareStatement(rule.getValue())) {
                int parameters = question.getParameterMetaData().getParameterCount();
                for (int at = 1; at <= parameters; at++) {
                    question.setString(at, mark + "net%");
                }
                ResultSet rows = question.executeQuery();
                for (int shown = 0; shown < 5 && rows.next(); shown++) {
                    found.add(rule.getKey() + ": " + rows.getString(1) + " " + rows.getString(2) + " "
                            + rows.getString(3) + " " + rows.getString(4));
                }
            } catch (SQLException unanswerable) {
                throw new SQLException("the rule “" + rule.getKey() + "” can’t be asked", unanswerable);
            }
        }
        return found;
    }
}

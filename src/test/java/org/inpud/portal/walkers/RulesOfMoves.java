package org.inpud.portal.walkers;

import java.util.List;

/** What may never happen to an adaptation as a whole. */
final class RulesOfMoves {

    private RulesOfMoves() {}

    static List<Rule> all() {
        return List.of(
                new Rule("every move is one of the life's", """
                        select adaptation, step, from_stage, to_stage from m where not (
                            (step, from_stage, to_stage) in (
                                ('START', 'PLANNED', 'TRANSLATING'), ('SUBMIT', 'TRANSLATING', 'REVIEWING'),
                                ('PASS', 'REVIEWING', 'REVIEWING'), ('PASS', 'REVIEWING', 'TESTING'),
                                ('PASS', 'REVIEWING', 'DECIDING'), ('TEST', 'TESTING', 'DECIDING'),
                                ('RETURN', 'REVIEWING', 'TRANSLATING'), ('RETURN', 'TESTING', 'TRANSLATING'),
                                ('RETURN', 'DECIDING', 'TRANSLATING'), ('RETURN', 'APPROVED', 'TRANSLATING'),
                                ('APPROVE', 'DECIDING', 'DECIDING'), ('APPROVE', 'DECIDING', 'APPROVED'),
                                ('RELEASE', 'APPROVED', 'RELEASED'), ('RELEASE', 'APPROVED', 'APPROVED'),
                                ('REOPEN', 'RELEASED', 'TRANSLATING'), ('REOPEN', 'WITHDRAWN', 'TRANSLATING'))
                            or step = 'WITHDRAW' and from_stage <> 'WITHDRAWN' and to_stage = 'WITHDRAWN'
                            or step = 'FOLLOW' and from_stage not in ('PLANNED', 'WITHDRAWN')
                                and (to_stage = 'TRANSLATING' or to_stage = from_stage and from_stage <> 'RELEASED')
                            or step = 'UNFOLLOW' and from_stage not in ('PLANNED', 'WITHDRAWN', 'RELEASED')
                                and (from_stage = 'TRANSLATING' or to_stage = from_stage))"""),
                new Rule("what is taken back of a follow leads where it began", """
                        select m.adaptation, m.step, m.from_stage, m.to_stage from m where m.step = 'UNFOLLOW'
                        and not coalesce((select f.step = 'FOLLOW' and f.from_stage = m.to_stage
                            and f.to_stage = m.from_stage from m f where f.adaptation = m.adaptation and f.id < m.id
                            order by f.id desc limit 1), false)"""),
                new Rule("each move begins where the last one ended", """
                        select adaptation, step, from_stage, stood from m where from_stage <> stood"""),
                new Rule("an adaptation stands where its last move led", """
                        select a.id, a.stage, x.to_stage, '' from work a join (select distinct on (adaptation)
                            adaptation, to_stage from m order by adaptation, id desc) x on a.id = x.adaptation
                        where a.stage <> x.to_stage"""),
                new Rule("the chronicle tells the same moves in the same order", """
                        , told as (select e.*, row_number() over (partition by subject order by e.id) as place
                            from chronicle_entry e join work a on a.id = e.subject where event = 'AdaptationStepped'),
                        done as (select m.*, row_number() over (partition by adaptation order by id) as place from m)
                        select coalesce(d.adaptation, t.subject), d.step, t.facts, t.role from done d
                        full join told t on t.subject = d.adaptation and t.place = d.place
                        where d.id is null or t.id is null or d.person <> t.person or d.role <> t.role
                            or substring(t.facts from '\\mstep=([A-Z]+)') <> d.step
                            or substring(t.facts from '\\mfrom=([A-Z]+)') <> d.from_stage
                            or substring(t.facts from '\\mto=([A-Z]+)') <> d.to_stage or t.network <> d.network"""),
                new Rule("who moves has a role for it", """
                        select adaptation, step, role, from_stage from m where not case step
                            when 'START' then role in ('TRANSLATOR', 'COORDINATOR')
                            when 'FOLLOW' then role in ('TRANSLATOR', 'COORDINATOR')
                            when 'UNFOLLOW' then role in ('TRANSLATOR', 'COORDINATOR')
                            when 'SUBMIT' then role = 'TRANSLATOR'
                            when 'PASS' then role = 'REVIEWER' when 'TEST' then role in ('REVIEWER', 'COORDINATOR')
                            when 'RETURN' then role = 'COORDINATOR'
                                or role = 'REVIEWER' and from_stage in ('REVIEWING', 'TESTING')
                            else role = 'COORDINATOR' end"""),
                new Rule("who sends back or withdraws says why", """
                        select adaptation, step, role, person from m
                        where step in ('RETURN', 'WITHDRAW') and coalesce(reason, '') = ''"""),
                new Rule("what is submitted is rendered", """
                        select m.adaptation, c.segment, c.state, m.id from m join counted c on c.move = m.id
                        where m.step = 'SUBMIT' and (c.state not in ('RENDERED', 'REVIEWED') or c.target = '')"""),
                new Rule("what is passed has been accepted as it stands by somebody else", """
                        select m.adaptation, c.segment, c.state, m.id from m join counted c on c.move = m.id
                        where m.step = 'PASS' and (c.state <> 'REVIEWED' or not exists (
                            select 1 from verdict v where v.adaptation = m.adaptation and v.segment = c.segment
                            and v.hash = c.hash and v.accept and v.reviewer is distinct from c.author
                            and v.given_at <= m.taken_at))"""),
                new Rule("nobody passes what they wrote", """
                        select m.adaptation, c.segment, m.person, m.id from m join counted c on c.move = m.id
                        where m.step = 'PASS' and c.author = m.person"""),
                new Rule("as many pass as the network’s rules ask for, and no more", """
                        select s.adaptation, s.id, s.to_stage, s.person from said s where s.step = 'PASS'
                        and not exists (select 1 from ruled r where r.move = s.id
                            and (s.to_stage <> 'REVIEWING') = ((select count(distinct o.person) from said o
                                where o.adaptation = s.adaptation and o.step = 'PASS' and o.round = s.round
                                and o.id <= s.id and o.whole = s.whole) >= r.reviewers_needed))"""),
                new Rule("peers test where the rules have it", """
                        select m.adaptation, m.id, m.to_stage, m.person from m where m.step = 'PASS'
                        and m.to_stage <> 'REVIEWING' and not exists (select 1 from ruled r where r.move = m.id
                            and (m.to_stage = 'TESTING') = r.peer_test_a_stage)
                        union all select m.adaptation, m.id, m.step, m.person from m where m.step = 'TEST'
                        and not exists (select 1 from peer_test p where p.adaptation = m.adaptation
                            and p.round = m.round and p.recorded_at <= m.taken_at)"""),
                new Rule("nobody approves what they wrote since the last approval", """
                        , written as (
                            select adaptation, author, written_at as at from rendering
                            union all select adaptation, author, written_at from rendering_history
                            union all select adaptation, author, changed_at from local_change
                            union all select adaptation, author, changed_at from local_change_history)
                        select distinct m.adaptation, m.id, m.person, m.step from m join written w
                            on w.adaptation = m.adaptation and w.author = m.person
                        where m.step = 'APPROVE' and w.at > m.before and w.at <= m.taken_at"""),
                new Rule("the only reviewer approves only where the rules allow it", """
                        select s.adaptation, s.id, s.person, s.step from said s where s.step = 'APPROVE'
                        and exists (select 1 from said o where o.adaptation = s.adaptation and o.step = 'PASS'
                            and o.round = s.round and o.id < s.id and o.whole = s.whole and o.person = s.person)
                        and not exists (select 1 from said o where o.adaptation = s.adaptation and o.step = 'PASS'
                            and o.round = s.round and o.id < s.id and o.whole = s.whole and o.person <> s.person)
                        and not exists (select 1 from ruled r where r.move = s.id and r.single_review_allowed)"""),
                new Rule("two approve where the rules ask for it", """
                        select s.adaptation, s.id, s.person, s.step from said s
                        where s.to_stage = 'APPROVED' and s.step = 'APPROVE' and not exists (
                            select 1 from ruled r where r.move = s.id and not r.second_approver_needed)
                        and not exists (select 1 from said o where o.adaptation = s.adaptation
                            and o.step = 'APPROVE' and o.round = s.round and o.id < s.id and o.whole = s.whole
                            and o.person <> s.person)"""),
                new Rule("a binding checklist is whole", """
                        select m.adaptation, m.id, m.person, m.round from m
                        where m.to_stage = 'APPROVED' and m.step = 'APPROVE' and not exists (
                            select 1 from ruled r where r.move = m.id and not r.checklist_binding)
                        and (select count(*) from checklist_point p where p.adaptation = m.adaptation
                            and p.round = m.round and p.settled) < 17"""),
                new Rule("a binding reading was heard on the text as it stood", """
                        select s.adaptation, s.id, s.person, s.round from said s
                        where s.to_stage = 'APPROVED' and s.step = 'APPROVE' and not exists (
                            select 1 from ruled r where r.move = s.id and not r.womens_reading_binding)
                        and not coalesce((select g.accept from reading g where g.adaptation = s.adaptation
                            and g.kind = 'WOMEN' and g.hash = s.whole and g.given_at <= s.taken_at
                            order by g.id desc limit 1), false)"""),
                new Rule("each release is one that was approved, and bears a number of its own", """
                        , done as (select adaptation, count(*) as times from m
                            where step = 'RELEASE' and to_stage = 'RELEASED' group by adaptation),
                        kept as (select r.adaptation, count(distinct (major, minor)) as times, count(*) as files
                            from release r join work a on a.id = r.adaptation group by r.adaptation)
                        select coalesce(d.adaptation, k.adaptation), d.times, k.times, k.files from done d
                        full join kept k on k.adaptation = d.adaptation
                        where d.times is distinct from k.times or k.times <> k.files"""),
                new Rule("a release whose approver was its only reviewer says so", """
                        select r.adaptation, r.major, r.minor, s.person from release r join said s
                            on s.adaptation = r.adaptation and s.step = 'APPROVE' and s.to_stage = 'APPROVED'
                            and s.taken_at <= r.released_at and not exists (select 1 from said l
                                where l.adaptation = s.adaptation and l.step = 'APPROVE' and l.to_stage = 'APPROVED'
                                and l.id > s.id and l.taken_at <= r.released_at)
                        where r.single_reviewed <> coalesce((select bool_and(o.person = s.person) from said o
                            where o.adaptation = s.adaptation and o.step = 'PASS' and o.round = s.round
                            and o.id < s.id and o.whole = s.whole), false)"""));
    }
}

package org.inpud.portal.walkers;

import java.util.List;

/** What may never happen to a text, a local change, or what is said of them; and who may never do anything. */
final class RulesOfWords {

    private RulesOfWords() {}

    static List<Rule> all() {
        return List.of(
                new Rule("whoever acts holds the role that they act in, there and then", """
                        select adaptation, what, role, person from acted where not own and not lent and known"""),
                new Rule("strangers act only where they are lent to, as long as they are", """
                        select adaptation, what, role, person from acted where not own and not lent and not known"""),
                new Rule("reviewers are borrowed only where the rules allow it", """
                        select adaptation, what, role, person from acted t where not own and lent and not exists (
                            select 1 from ruling h where h.network = t.network and h.borrowing_allowed
                            and h.started_at <= t.at + interval '10 seconds'
                            and (h.ended_at is null or h.ended_at >= t.at - interval '10 seconds'))"""),
                new Rule("INWUD reads only what it was asked to read", """
                        select g.adaptation, g.id, g.person, g.kind from reading g join work a on a.id = g.adaptation
                        where g.kind = 'WOMEN' and not exists (select 1 from admission d where d.work = g.adaptation
                            and d.role = 'INWUD_REVIEWER' and d.since <= g.given_at
                            and (d.until is null or d.until >= g.given_at - interval '10 seconds'))"""),
                new Rule("no work stays with somebody whose role is gone", """
                        select s.adaptation, s.role, s.person, s.id from assignment s
                        join work a on a.id = s.adaptation where s.ended_at is null and s.person is not null
                        and not exists (select 1 from membership h where h.person = s.person and h.role = s.role
                            and h.network = a.network and h.until is null)"""),
                new Rule("every local change is accepted by a coordinator who did not write it", """
                        select m.adaptation, c.number, c.decision, m.id from m join changed c on c.move = m.id
                        where m.to_stage = 'APPROVED' and m.step = 'APPROVE'
                        and (c.decision <> 'ACCEPTED' or c.decided_by = c.author)"""),
                new Rule("its tier’s voices were heard and agreed", """
                        , needed as (select m.taken_at, c.*, n.voice from m
                            join changed c on c.move = m.id cross join (values ('SECOND_READER'), ('COUNTRY_READER'))
                                n (voice)
                            cross join lateral (select case
                                when c.code in ('LAW', 'SVC', 'MED', 'RISK', 'OMIT', 'POL') then 3
                                when c.code in ('SLANG', 'IMG', 'DATA', 'NORM', 'ADD') then 2 else 1 end as tier) t
                            where m.to_stage = 'APPROVED' and m.step = 'APPROVE' and not exists (
                                select 1 from ruled r where r.move = m.id and t.tier < case n.voice
                                when 'SECOND_READER' then r.second_reader_from_tier
                                else r.country_reader_from_tier end))
                        select n.adaptation, n.number, n.code, n.voice from needed n
                        where coalesce((select v.accept from voice v where v.local_change = n.id
                            and v.voice = n.voice and v.given_at <= n.taken_at order by v.id desc limit 1), false)
                            = false"""),
                new Rule("what was said was said of the change and the text as they stood", """
                        , heard as (select distinct on (m.id, c.id, v.voice) m.id as move, m.taken_at, m.adaptation,
                                c.id, c.number, v.voice, v.given_at from m join changed c on c.move = m.id
                            join voice v on v.local_change = c.id and v.given_at <= m.taken_at
                            where m.to_stage = 'APPROVED' and m.step = 'APPROVE' and v.voice <> 'CONCURRENCE'
                            order by m.id, c.id, v.voice, v.id desc)
                        select n.adaptation, n.number, n.voice, n.move from heard n
                        where (select row(h.act, h.code, h.reason, h.note, h.evidence, h.depth, h.scope, h.review_by,
                                h.source_hash, h.picture)::text from local_change_history h where h.id = n.id
                                and h.row_start <= n.given_at and (h.row_end is null or h.row_end > n.given_at))
                            is distinct from
                            (select row(h.act, h.code, h.reason, h.note, h.evidence, h.depth, h.scope, h.review_by,
                                h.source_hash, h.picture)::text from local_change_history h where h.id = n.id
                                and h.row_start <= n.taken_at and (h.row_end is null or h.row_end > n.taken_at))
                        or (select string_agg(h.target, ' ' order by h.position) from rendering_history h
                                where h.adaptation = n.adaptation and h.local_change = n.id
                                and h.row_start <= n.given_at and (h.row_end is null or h.row_end > n.given_at))
                            is distinct from
                            (select string_agg(h.target, ' ' order by h.position) from rendering_history h
                                where h.adaptation = n.adaptation and h.local_change = n.id
                                and h.row_start <= n.taken_at and (h.row_end is null or h.row_end > n.taken_at))"""),
                new Rule("INPUD was heard on its core messages, or silent for fourteen days", """
                        select m.adaptation, c.number, c.code, m.id from m join changed c on c.move = m.id
                        where m.to_stage = 'APPROVED' and m.step = 'APPROVE' and c.touches_core
                        and m.taken_at < c.changed_at + interval '14 days' and not exists (
                            select 1 from voice v where v.local_change = c.id and v.voice = 'CONCURRENCE'
                            and v.given_at <= m.taken_at)"""),
                new Rule("nobody gives a verdict on what they wrote", """
                        select v.adaptation, v.segment, v.reviewer, v.id from verdict v
                        join work a on a.id = v.adaptation
                        join rendering_history h on h.adaptation = v.adaptation and h.segment = v.segment
                            and h.hash = v.hash and h.author = v.reviewer and h.row_start <= v.given_at
                            and (h.row_end is null or h.row_end > v.given_at)"""),
                new Rule("nobody speaks on what they wrote, and only in the voice of their role", """
                        select c.adaptation, c.number, v.voice, v.role from voice v
                        join local_change c on c.id = v.local_change join work a on a.id = c.adaptation
                        where exists (select 1 from local_change_history h where h.id = c.id
                                and h.author = v.person and h.row_start <= v.given_at
                                and (h.row_end is null or h.row_end > v.given_at))
                            or v.role <> case v.voice when 'SECOND_READER' then 'REVIEWER'
                                when 'CONCURRENCE' then 'SECRETARIAT' else v.voice end"""),
                new Rule("INPUD speaks on core messages only", """
                        select c.adaptation, c.number, v.voice, v.role from voice v
                        join local_change c on c.id = v.local_change join work a on a.id = c.adaptation
                        where v.voice = 'CONCURRENCE' and not exists (select 1 from passage p
                            join edition e on e.id = p.edition where e.publication = a.publication
                            and p.label = c.passage and (p.core or p.must_not_omit))"""),
                new Rule("nobody reads the whole of what they wrote", """
                        select g.adaptation, g.id, g.person, g.kind from reading g join work a on a.id = g.adaptation
                        where exists (select 1 from rendering_history h where h.adaptation = g.adaptation
                            and h.author = g.person and h.row_start <= g.given_at
                            and (h.row_end is null or h.row_end > g.given_at))"""),
                new Rule("coordinators write only where the rules let them", """
                        select h.adaptation, h.segment, h.author, h.author_role from rendering_history h
                        join work a on a.id = h.adaptation where h.author_role = 'COORDINATOR' and not exists (
                            select 1 from ruling r where r.network = a.network
                            and r.coordinators_translate and r.started_at <= h.written_at + interval '10 seconds'
                            and (r.ended_at is null or r.ended_at >= h.written_at - interval '10 seconds'))"""));
    }
}

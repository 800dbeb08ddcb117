package org.inpud.portal.walkers;

/** A rule of the house, as a question for what breaks it: four columns that tell where. */
record Rule(String name, String breaches) {

    /** What all questions begin with: the world as the tables of history tell it, by nothing that the portal computes. */
    static final String WORLD = """
            with work as (select * from adaptation where network like ?),
            -- every move with its round (the submissions before it) and when it was approved before
            m as (
                select v.*, a.network,
                    lag(v.to_stage, 1, 'PLANNED') over own as stood,
                    count(*) filter (where v.step = 'SUBMIT') over own as round,
                    coalesce((select max(o.taken_at) from adaptation_move o where o.adaptation = v.adaptation
                        and o.id < v.id and o.step = 'APPROVE' and o.to_stage = 'APPROVED'), '-infinity') as before
                from adaptation_move v join work a on a.id = v.adaptation
                window own as (partition by v.adaptation order by v.id)),
            -- the rules in force from when to when: a national network's own or its region's, whichever ask for more
            ruling as (
                select o.network, greatest(o.started_at, r.started_at) as started_at,
                    least(o.ended_at, r.ended_at) as ended_at,
                    greatest(o.reviewers_needed, r.reviewers_needed) as reviewers_needed,
                    o.peer_test_a_stage or coalesce(r.peer_test_a_stage, false) as peer_test_a_stage,
                    o.coordinators_translate and coalesce(r.coordinators_translate, true) as coordinators_translate,
                    o.checklist_binding or coalesce(r.checklist_binding, false) as checklist_binding,
                    o.single_review_allowed and coalesce(r.single_review_allowed, true) as single_review_allowed,
                    o.second_approver_needed or coalesce(r.second_approver_needed, false) as second_approver_needed,
                    o.womens_reading_binding or coalesce(r.womens_reading_binding, false) as womens_reading_binding,
                    o.borrowing_allowed and coalesce(r.borrowing_allowed, true) as borrowing_allowed,
                    least(o.second_reader_from_tier, r.second_reader_from_tier) as second_reader_from_tier,
                    least(o.country_reader_from_tier, r.country_reader_from_tier) as country_reader_from_tier
                from network_rules_history o join network n on n.key = o.network
                left join network_rules_history r on r.network = n.parent
                    and r.started_at < coalesce(o.ended_at, 'infinity')
                    and coalesce(r.ended_at, 'infinity') > o.started_at
                where o.network in (select w.network from work w)),
            -- those that may have been met: whoever had begun when they changed may have met either
            ruled as (
                select m.id as move, h.* from m join ruling h on h.network = m.network
                    and h.started_at <= m.taken_at + interval '10 seconds'
                    and (h.ended_at is null or h.ended_at >= m.taken_at - interval '10 seconds')),
            -- the local changes and the text as they counted then
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
                        and (c.act in ('OMIT', 'REPLACE') or c.act = 'KEEP' and h.state = 'EMPTY')) end),
            said as (
                select m.*, coalesce((select md5(string_agg(c.segment || c.hash, ' ' order by c.position))
                    from counted c where c.move = m.id), '') as whole
                from m where m.step in ('PASS', 'APPROVE')),
            -- everything that somebody did by a role
            acts as (
                select adaptation, person, role, taken_at as at, 'step ' || step as what from adaptation_move
                union all select adaptation, reviewer, 'REVIEWER', given_at, 'verdict' from verdict
                union all select adaptation, person, case step when 'PASS' then 'REVIEWER' else 'COORDINATOR' end,
                    given_at, 'word on the whole' from whole_verdict
                union all select c.adaptation, v.person, v.role, v.given_at, 'voice' from voice v
                    join local_change c on c.id = v.local_change
                union all select adaptation, person, case kind when 'WOMEN' then 'INWUD_REVIEWER'
                    else 'COUNTRY_READER' end, given_at, 'reading' from reading
                union all select adaptation, person, 'COORDINATOR', answered_at, 'checklist' from checklist_point
                union all select distinct adaptation, author, author_role, written_at, 'text' from rendering_history
                    where author is not null and author_role is not null
                union all select distinct adaptation, author, author_role, changed_at, 'local change'
                    from local_change_history),
            -- whose role ended while they were at it had begun before
            acted as (
                select t.*, a.network, exists (select 1 from membership s where s.person = t.person
                        and s.role = t.role and s.network is not distinct from
                            case when t.role in ('SECRETARIAT', 'INWUD_REVIEWER') then null else a.network end
                        and s.since <= t.at and (s.until is null or s.until >= t.at - interval '10 seconds')) as own,
                    exists (select 1 from membership s where s.person = t.person
                        and (s.network = a.network or s.network is null)) as known,
                    t.role = 'REVIEWER' and exists (select 1 from admission d join membership s
                        on s.person = d.person and s.network = d.home and s.role = 'REVIEWER' and s.since <= t.at
                        and (s.until is null or s.until >= t.at - interval '10 seconds')
                        where d.work = t.adaptation and d.role = 'REVIEWER' and d.person = t.person
                        and d.since <= t.at and (d.until is null or d.until >= t.at - interval '10 seconds')) as lent
                from acts t join work a on a.id = t.adaptation)
            """;

    String question() {
        return WORLD + breaches;
    }
}

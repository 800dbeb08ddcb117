package org.inpud.portal.walkers;

import java.util.List;

/** What may never happen between networks and around a text: loans, readings, requests, plans, releases on the shelf. */
final class RulesOfDealings {

    private RulesOfDealings() {}

    static List<Rule> all() {
        return List.of(
                new Rule("the rules in force are what the history of the rules says", """
                        select f.network, f.reviewers_needed, f.country_reader_from_tier, f.borrowing_allowed
                        from rules_in_force f where f.network in (select w.network from work w) and not exists (
                            select 1 from ruling h where h.network = f.network and h.ended_at is null
                            and row(h.reviewers_needed, h.peer_test_a_stage, h.coordinators_translate,
                                h.checklist_binding, h.single_review_allowed, h.second_approver_needed,
                                h.womens_reading_binding, h.borrowing_allowed, h.second_reader_from_tier,
                                h.country_reader_from_tier) is not distinct from
                            row(f.reviewers_needed, f.peer_test_a_stage, f.coordinators_translate,
                                f.checklist_binding, f.single_review_allowed, f.second_approver_needed,
                                f.womens_reading_binding, f.borrowing_allowed, f.second_reader_from_tier,
                                f.country_reader_from_tier))"""),
                new Rule("who decides for a network coordinates it, there and then", """
                        , decided as (
                            select a.id as about, a.network, l.asked_by as person, l.asked_at as at, 'borrow' as what
                                from loan l join work a on a.id = l.adaptation
                            union all select a.id, a.network, q.asked_by, q.asked_at, 'ask INWUD'
                                from reading_request q join work a on a.id = q.adaptation where q.asked_by is not null
                            union all select a.id, a.network, s.assigned_by, s.assigned_at, 'assign'
                                from assignment s join work a on a.id = s.adaptation
                            union all select 'request ' || q.request, q.network, q.answered_by, q.answered_at, 'answer'
                                from request_answer q where q.network in (select w.network from work w)
                            union all select a.id, a.network, r.released_by, r.released_at, 'release'
                                from release r join work a on a.id = r.adaptation
                            union all select a.id, a.network, r.withdrawn_by, r.withdrawn_at, 'withdraw'
                                from release r join work a on a.id = r.adaptation where r.withdrawn_at is not null
                            union all select 'release ' || e.release, e.network, e.person, e.endorsed_at, 'endorse'
                                from endorsement e where e.network in (select w.network from work w))
                        select about, what, network, person from decided d where not exists (
                            select 1 from membership s where s.person = d.person and s.role = 'COORDINATOR'
                            and s.network = d.network and s.since <= d.at
                            and (s.until is null or s.until >= d.at - interval '10 seconds'))"""),
                new Rule("a reviewer is lent by their own network, or comes by their own word", """
                        select l.adaptation, l.id, l.lender, l.answered_by from loan l join work a on a.id = l.adaptation
                        where l.lender = a.network or l.answered_at is not null and not exists (
                            select 1 from membership s where s.person = l.answered_by and s.network = l.lender
                            and (s.role = 'COORDINATOR' or s.role = 'REVIEWER' and l.wanted is not null)
                            and s.since <= l.answered_at
                            and (s.until is null or s.until >= l.answered_at - interval '10 seconds'))
                        or l.person is not null and not exists (
                            select 1 from membership s where s.person = l.person and s.network = l.lender
                            and s.role = 'REVIEWER' and s.since <= l.answered_at
                            and (s.until is null or s.until >= l.answered_at - interval '10 seconds'))"""),
                new Rule("who is let in is lent, and only as long as they are", """
                        select d.work, d.id, d.person, d.home from admission d join work a on a.id = d.work
                        where d.role = 'REVIEWER' and not exists (select 1 from loan l where l.admission = d.id
                            and l.adaptation = d.work and l.person = d.person and l.lender = d.home
                            and (l.state = 'LENT') = (d.until is null))"""),
                new Rule("INWUD sees a text as long as it is asked for it", """
                        select d.work, d.id, d.since, d.until from admission d join work a on a.id = d.work
                        where d.role = 'INWUD_REVIEWER' and not exists (select 1 from reading_request q
                            where q.admission = d.id and q.adaptation = d.work
                            and (q.ended_at is null) = (d.until is null))"""),
                new Rule("a country is read for by who reads for it", """
                        select g.adaptation, g.id, g.person, g.country from reading g join work a on a.id = g.adaptation
                        where g.kind = 'COUNTRY' and (a.country <> g.country or not exists (
                            select 1 from membership s where s.person = g.person and s.network = a.network
                            and s.role = 'COUNTRY_READER' and coalesce(s.country, g.country) = g.country
                            and s.since <= g.given_at
                            and (s.until is null or s.until >= g.given_at - interval '10 seconds')))"""),
                new Rule(
                        "a request becomes work of the network that takes it up, in the language that was asked for",
                        """
                        select q.request, q.network, q.adaptation, r.language from request_answer q
                        join request r on r.id = q.request left join adaptation a on a.id = q.adaptation
                        where q.network in (select w.network from work w) and q.adaptation is not null
                        and (a.id is null or a.network <> q.network or a.language <> r.language
                            or a.publication <> coalesce(r.publication, a.publication))"""),
                new Rule("releases are numbered one behind the other", """
                        , numbered as (select r.*, lag(r.major) over own as n, lag(r.minor) over own as m
                            from release r join work a on a.id = r.adaptation
                            window own as (partition by r.adaptation order by r.id))
                        select adaptation, id, major, minor from numbered
                        where not (n is null and (major, minor) = (1, 0)
                            or n is not null and ((major, minor) = (n, m + 1) or (major, minor) = (n + 1, 0)))"""),
                new Rule("of what is withdrawn nothing stays on the shelf", """
                        select r.adaptation, r.id, r.major, r.minor from release r join work a on a.id = r.adaptation
                        where a.stage = 'WITHDRAWN' and r.withdrawn_at is null
                        union all select r.adaptation, r.id, r.major, r.minor from release r
                        join work a on a.id = r.adaptation where coalesce(r.withdrawal_reason, '') = ''
                        and r.withdrawn_at is not null"""),
                new Rule("a release says what INPUD thinks of each change of a core message", """
                        select r.adaptation, r.id, x.number, x.concurrence from release_change x
                        join release r on r.id = x.release join work a on a.id = r.adaptation
                        join local_change c on c.adaptation = a.id and c.number = x.number
                        join local_change_history h on h.id = c.id and h.row_start <= r.released_at
                            and (h.row_end is null or h.row_end > r.released_at)
                        where x.concurrence <> case when not h.touches_core then 'NOT_ASKED'
                            when coalesce((select v.accept from voice v where v.local_change = c.id
                                and v.voice = 'CONCURRENCE' and v.given_at <= r.released_at
                                order by v.id desc limit 1), false) then 'CONCURRED' else 'NOT_CONCURRED' end"""),
                new Rule("a network stands behind what others have on the shelf", """
                        select e.release, e.network, e.person, e.endorsed_at from endorsement e
                        join release r on r.id = e.release where e.network in (select w.network from work w)
                        and (r.network = e.network or r.withdrawn_at < e.endorsed_at - interval '10 seconds')"""));
    }
}

package org.inpud.portal.walkers;

import java.util.ArrayList;
import java.util.List;

/** Breaches, each written into the story as somebody would have who went around every guard. */
final class Plants {

    /** What is written, and which rule must say so. */
    record Plant(String rule, String sql) {

        @Override
        public String toString() {
            return rule + " ← " + sql;
        }
    }

    private static final String STEP_TO = "update adaptation_move set ";
    private static final String NEW_MOVE =
            "insert into adaptation_move (adaptation, step, from_stage, to_stage, reason, person, role, taken_at) values"
                    + " ('planted-doors.plantednet0.es', ";
    private static final String RULES = "update network_rules_history set ";
    private static final String OF_NETWORK = " where network = 'plantednet0'";

    private final List<Plant> all = new ArrayList<>();

    private Plants() {
        moves();
        rounds();
        words();
        people();
        dealings();
        shelf();
    }

    static List<Plant> all() {
        return List.copyOf(new Plants().all);
    }

    private void plant(String rule, String... breaches) {
        for (String breach : breaches) {
            all.add(new Plant(rule, breach));
        }
    }

    private void moves() {
        plant(
                "every move is one of the life's",
                STEP_TO + "to_stage = 'APPROVED' where id = -3",
                NEW_MOVE + "'FOLLOW', 'RELEASED', 'RELEASED', null, who('translator'), 'TRANSLATOR', oclock('15:30'))");
        plant(
                "what is taken back of a follow leads where it began",
                NEW_MOVE + "'UNFOLLOW', 'TRANSLATING', 'APPROVED', null, who('translator'), 'TRANSLATOR',"
                        + " oclock('15:30'))");
        plant("each move begins where the last one ended", "delete from adaptation_move where id = -3");
        plant(
                "an adaptation stands where its last move led",
                "update adaptation set stage = 'APPROVED' where id = 'planted-doors.plantednet0.es'",
                "update adaptation set stage = 'RELEASED' where id = 'planted-doors.plantednet0.es';"
                        + NEW_MOVE + "'WITHDRAW', 'RELEASED', 'WITHDRAWN', 'Porque sí.', who('coordinator'),"
                        + " 'COORDINATOR', oclock('15:30'))");
        plant(
                "the chronicle tells the same moves in the same order",
                "delete from chronicle_entry where id = -3",
                "update chronicle_entry set person = who('other') where id = -2",
                "update chronicle_entry set facts = replace(facts, 'DECIDING', 'TESTING') where id = -3",
                "update chronicle_entry set network = 'elsewhere' where id = -1");
        plant(
                "who moves has a role for it",
                STEP_TO + "role = 'TRANSLATOR' where id = -3",
                STEP_TO + "role = 'REVIEWER' where id = -2",
                NEW_MOVE + "'RETURN', 'APPROVED', 'TRANSLATING', 'Porque sí.', who('reviewer'), 'REVIEWER',"
                        + " oclock('14:30'))");
        plant(
                "who sends back or withdraws says why",
                "alter table adaptation_move drop constraint who_sends_back_or_withdraws_says_why; " + NEW_MOVE
                        + "'WITHDRAW', 'RELEASED', 'WITHDRAWN', '', who('coordinator'), 'COORDINATOR',"
                        + " oclock('15:30'))");
        plant(
                "what is submitted is rendered",
                "update rendering_history set state = 'DRAFT' where id = -1 and version = 1",
                "update rendering_history set target = '' where id = -4 and version = 1");
        plant(
                "each release is one that was approved, and bears a number of its own",
                "update release set adaptation = 'planted-doors.plantednet0.fr' where id = -1",
                "delete from release where id = -1");
        plant(
                "a release whose approver was its only reviewer says so",
                "update release set single_reviewed = true where id = -1",
                STEP_TO + "person = who('coordinator') where id = -3");
    }

    private void rounds() {
        plant(
                "what is passed has been accepted as it stands by somebody else",
                "delete from verdict where segment = 'a1'",
                "update verdict set hash = 'before' where segment = 's1'",
                "update verdict set accept = false where segment = 'a2'",
                "update rendering_history set state = 'RENDERED' where id = -1");
        plant("nobody passes what they wrote", "update rendering_history set author = who('reviewer') where id = -2");
        plant(
                "as many pass as the network’s rules ask for, and no more",
                RULES + "reviewers_needed = 2" + OF_NETWORK,
                RULES + "reviewers_needed = 3" + OF_NETWORK,
                STEP_TO + "to_stage = 'REVIEWING' where id = -3",
                RULES + "reviewers_needed = 2" + OF_NETWORK + "; update adaptation_move set id = id * 10;"
                        + NEW_MOVE.replace("(adaptation,", "(id, adaptation,")
                                .replace(" values (", " overriding system" + " value values (-31, ")
                        + "'PASS', 'REVIEWING', 'REVIEWING', null, who('second'), 'REVIEWER', oclock('12:45'));"
                        // the first one passed another text
                        + "update rendering_history set hash = 'other', row_start = oclock('12:50')"
                        + " where id = -1 and version = 2;"
                        + "update rendering_history set row_end = oclock('12:50') where id = -1 and version = 1");
        plant(
                "peers test where the rules have it",
                RULES + "peer_test_a_stage = true" + OF_NETWORK,
                STEP_TO + "to_stage = 'TESTING' where id = -3",
                NEW_MOVE + "'TEST', 'TESTING', 'DECIDING', null, who('reviewer'), 'REVIEWER', oclock('13:05'))");
        plant(
                "nobody approves what they wrote since the last approval",
                "update rendering_history set author = who('coordinator') where id = -1 and version = 1",
                "update local_change_history set author = who('coordinator') where id = -1 and version = 1");
        plant(
                "the only reviewer approves only where the rules allow it",
                STEP_TO + "person = who('coordinator') where id = -3");
        plant("two approve where the rules ask for it", RULES + "second_approver_needed = true" + OF_NETWORK);
        plant("a binding checklist is whole", RULES + "checklist_binding = true" + OF_NETWORK);
        plant(
                "a binding reading was heard on the text as it stood",
                RULES + "womens_reading_binding = true" + OF_NETWORK + "; delete from reading where id = -1",
                RULES + "womens_reading_binding = true" + OF_NETWORK
                        + "; update reading set accept = false, reason = 'No.' where id = -1",
                RULES + "womens_reading_binding = true" + OF_NETWORK
                        + "; update reading set hash = 'before' where id = -1",
                RULES + "womens_reading_binding = true" + OF_NETWORK
                        + "; update reading set given_at = oclock('14:30') where id = -1");
    }

    private void words() {
        plant(
                "every local change is accepted by a coordinator who did not write it",
                "update local_change_history set decision = 'OPEN' where id = -2",
                "update local_change_history set decided_by = author where id = -1 and version = 2");
        plant(
                "its tier’s voices were heard and agreed",
                "delete from voice where id = -5",
                "delete from voice where id = -4",
                "update voice set accept = false where id = -4",
                "update voice set given_at = oclock('14:30') where id = -5",
                RULES + "second_reader_from_tier = 1" + OF_NETWORK);
        plant(
                "what was said was said of the change and the text as they stood",
                "update local_change_history set note = 'Otra cosa.' where id = -1 and version = 2",
                "update rendering_history set row_end = oclock('13:15') where id = -2 and version = 2;"
                        + " insert into rendering_history (id, adaptation, segment, passage, local_change, position,"
                        + " target, state, hash, author, author_role, errors, warnings, hints, written_at, changed_at,"
                        + " version, row_start) values (-2, 'planted-doors.plantednet0.es', 'a1', 'p1', -1, 2,"
                        + " 'Otra ley.', 'REVIEWED', 'ha1', who('translator'), 'TRANSLATOR', 0, 0, 0,"
                        + " oclock('13:15'), oclock('13:15'), 3, oclock('13:15'))",
                "update local_change_history set source_hash = 'new' where id = -2 and version = 2;"
                        + " update voice set given_at = oclock('13:25') where id = -1");
        plant("INPUD was heard on its core messages, or silent for fourteen days", "delete from voice where id = -3");
        plant(
                "nobody gives a verdict on what they wrote",
                "update rendering_history set author = who('reviewer') where id = -1");
        plant(
                "nobody speaks on what they wrote, and only in the voice of their role",
                "update voice set person = who('translator') where id = -5",
                "update voice set role = 'TRANSLATOR' where id = -4",
                "update voice set role = 'COORDINATOR' where id = -3");
        plant("INPUD speaks on core messages only", "update passage set core = false where id = -2");
        plant(
                "nobody reads the whole of what they wrote",
                "update rendering_history set author = who('inwud') where id = -4");
        plant(
                "coordinators write only where the rules let them",
                "update rendering_history set author = who('other'), author_role = 'COORDINATOR' where id = -1");
    }

    private void people() {
        plant(
                "whoever acts holds the role that they act in, there and then",
                // ended before each of these, or never given
                "update membership set until = oclock('12:50') where person = who('reviewer')",
                "update membership set until = oclock('12:10') where person = who('reviewer')",
                "update membership set until = oclock('10:45') where person = who('translator')",
                "update membership set until = oclock('13:00') where person = who('country')",
                "update membership set until = oclock('13:40') where person = who('coordinator')",
                "update membership set until = oclock('13:00') where person = who('inwud')",
                "update membership set since = oclock('14:50') where person = who('coordinator')",
                "insert into checklist_point (adaptation, round, point, settled, person, answered_at) values"
                        + " ('planted-doors.plantednet0.es', 1, 1, true, who('reviewer'), oclock('13:45'))");
        plant(
                "strangers act only where they are lent to, as long as they are",
                "delete from admission where id = -2",
                "update admission set until = oclock('12:30') where id = -2",
                "update admission set since = oclock('12:55') where id = -2",
                "update membership set until = oclock('12:30') where person = who('borrowed')",
                "insert into verdict (adaptation, segment, reviewer, accept, hash, given_at) values"
                        + " ('planted-doors.plantednet0.fr', 's1', who('borrowed'), true, 'h1', oclock('12:40'))",
                "insert into verdict (adaptation, segment, reviewer, accept, hash, given_at) values"
                        + " ('planted-doors.plantednet0.es', 's1', who('anybody'), true, 'h1', oclock('12:40'))");
        plant("reviewers are borrowed only where the rules allow it", RULES + "borrowing_allowed = false" + OF_NETWORK);
        plant(
                "INWUD reads only what it was asked to read",
                "delete from admission where id = -1",
                "update admission set until = oclock('12:30') where id = -1");
        plant(
                "no work stays with somebody whose role is gone",
                "update membership set until = oclock('15:50') where person = who('translator')");
    }

    private void dealings() {
        plant(
                "the rules in force are what the history of the rules says",
                RULES + "reviewers_needed = 3" + OF_NETWORK,
                "update network_rules set peer_test_a_stage = true where network = 'region'",
                "update network_rules_history set second_approver_needed = true where network = 'region'");
        plant(
                "as many pass as the network’s rules ask for, and no more",
                // its region asks for more
                "update network_rules_history set reviewers_needed = 2 where network = 'region'");
        plant(
                "peers test where the rules have it",
                "update network_rules_history set peer_test_a_stage = true where network = 'region'");
        plant(
                "who decides for a network coordinates it, there and then",
                "update loan set asked_by = who('translator') where id = -1",
                "update reading_request set asked_by = who('inwud') where id = -1",
                "update assignment set assigned_by = who('reviewer') where id = -1",
                "update request_answer set answered_by = who('translator') where request = -1",
                "update request_answer set answered_at = oclock('08:00') where request = -1",
                "update release set released_by = who('reviewer') where id = -1",
                "update release set withdrawn_at = oclock('15:10'), withdrawn_by = who('inpud'),"
                        + " withdrawal_reason = 'Porque sí.' where id = -1",
                "update endorsement set person = who('translator') where id = -1");
        plant(
                "a reviewer is lent by their own network, or comes by their own word",
                "update loan set answered_by = who('coordinator') where id = -1",
                "update loan set answered_by = who('borrowed') where id = -1",
                "update loan set person = who('reviewer') where id = -1",
                "update loan set lender = 'plantednet0' where id = -1");
        plant(
                "who is let in is lent, and only as long as they are",
                "delete from loan where id = -1",
                "update loan set state = 'ENDED', ended_at = oclock('13:00') where id = -1",
                "update admission set until = oclock('13:00') where id = -2",
                "update loan set person = who('second') where id = -1");
        plant(
                "INWUD sees a text as long as it is asked for it",
                "delete from reading_request where id = -1",
                "update reading_request set ended_at = oclock('13:30') where id = -1",
                "update admission set until = oclock('13:30') where id = -1");
        plant(
                "a country is read for by who reads for it",
                "update reading set country = 'pe' where id = -2",
                "update reading set person = who('reviewer') where id = -2");
        plant(
                "a request becomes work of the network that takes it up, in the language that was asked for",
                "update request_answer set adaptation = 'planted-doors.elsewhere.es' where request = -1",
                "update request set language = 'fr' where id = -1",
                "update request set publication = 'other-doors' where id = -1");
    }

    private void shelf() {
        plant(
                "releases are numbered one behind the other",
                "update release set major = 2 where id = -1",
                "update release set minor = 1 where id = -1");
        plant(
                "of what is withdrawn nothing stays on the shelf",
                "update adaptation set stage = 'WITHDRAWN' where id = 'planted-doors.plantednet0.es'",
                "update release set withdrawn_at = oclock('15:10'), withdrawn_by = who('coordinator'),"
                        + " withdrawal_reason = '' where id = -1");
        plant(
                "a release says what INPUD thinks of each change of a core message",
                "update release_change set concurrence = 'CONCURRED' where number = 2",
                "update release_change set concurrence = 'NOT_ASKED' where number = 2",
                "update release_change set concurrence = 'NOT_CONCURRED' where number = 1",
                "update voice set accept = true where id = -3");
        plant(
                "a network stands behind what others have on the shelf",
                "update endorsement set release = -1 where id = -1",
                "update release set withdrawn_at = oclock('15:10'), withdrawn_by = who('lender'),"
                        + " withdrawal_reason = 'Porque sí.' where id = -2");
    }
}

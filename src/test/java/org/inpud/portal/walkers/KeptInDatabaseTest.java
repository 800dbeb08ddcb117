package org.inpud.portal.walkers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.inpud.portal.support.MigratedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the database itself keeps as it is, or takes in only where it is lawful, tried on a story that is sound. */
class KeptInDatabaseTest {

    private static MigratedDatabase tables;

    @BeforeAll
    static void begin(@TempDir Path folder) throws Exception {
        tables = MigratedDatabase.in(folder);
    }

    @AfterAll
    static void end() {
        tables.close();
    }

    @Test
    void nothingIsWrittenIntoTheChronicleButAtItsEnd() throws Exception {
        refused("PT090", "update chronicle_entry set person = who('other') where id = -1");
        refused("PT090", "delete from chronicle_entry where id = -1");
        refused("PT090", "truncate chronicle_entry");
    }

    @Test
    void anEditionStaysWhatItIs() throws Exception {
        refused("PT001", "update edition set words = 1 where id = -1");
        refused("PT001", "delete from edition where id = -1");
        refused("PT001", "update passage set kind = 'HEADING' where id = -1");
    }

    @Test
    void whatBelongsToNoEditionIsNotWritten() throws Exception {
        refused(
                "23503",
                "insert into passage (id, edition, label, position, kind, level, hash)"
                        + " values (-7, -77, 'p1', 0, 'PARAGRAPH', 0, '-')");
        refused(
                "23503",
                "insert into segment (id, edition, passage, label, position, source, hash)"
                        + " values (-7, -1, -77, 's1', 0, '-', '-')");
    }

    @Test
    void whatWasSaidAndDoneIsKept() throws Exception {
        for (String kept : new String[] {"voice", "verdict", "adaptation_move", "reading"}) {
            refused("PA001", "delete from " + kept + " where id = -1");
        }
        refused("PA001", "update voice set accept = not accept where id = -1");
        refused("PA001", "update verdict set accept = not accept where reviewer = who('reviewer')");
    }

    @Test
    void aNetworkStandsBehindOthersOnly() throws Exception {
        refused(
                "PT147",
                "insert into endorsement (release, network, reason, person, role, endorsed_at) values (-1, 'plantednet0',"
                        + " '-', who('coordinator'), 'COORDINATOR', now())");
    }

    @Test
    void aProposalIsSettledOnce() throws Exception {
        refused(
                "PT146",
                "set local session_replication_role = replica; insert into proposal (id, adaptation, origin, release, kind,"
                        + " segment, passage, content, state, made_at, settled_at, settled_by) overriding system value"
                        + " values (-1, 'planted-doors.plantednet0.es', 'x', -2, 'TEXT', 's1', 'p1', '-', 'DECLINED',"
                        + " now(), now(), who('translator')); set local session_replication_role = origin;"
                        + " update proposal set state = 'ACCEPTED' where id = -1");
    }

    private static void refused(String state, String sql) throws Exception {
        try (Connection database = tables.begin()) {
            Story.tell(database);
            SQLException refusal = assertThrows(
                    SQLException.class,
                    () -> Story.run(database, "set local session_replication_role = origin; " + sql),
                    sql);
            assertEquals(state, refusal.getSQLState(), refusal.getMessage());
            database.rollback();
        }
    }
}

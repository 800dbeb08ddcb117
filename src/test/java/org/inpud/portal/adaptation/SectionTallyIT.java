package org.inpud.portal.adaptation;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.TRANSLATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.inpud.portal.adaptation.control.ChangeLocalChange;
import org.inpud.portal.adaptation.control.DecideOnLocalChange;
import org.inpud.portal.adaptation.control.EditorView;
import org.inpud.portal.adaptation.control.FollowEdition;
import org.inpud.portal.adaptation.control.LocalChangeView;
import org.inpud.portal.adaptation.control.NewAdaptation;
import org.inpud.portal.adaptation.control.NewLocalChange;
import org.inpud.portal.adaptation.control.OpenAdaptation;
import org.inpud.portal.adaptation.control.ReadSegments;
import org.inpud.portal.adaptation.control.RecordLocalChange;
import org.inpud.portal.adaptation.control.RenderSegment;
import org.inpud.portal.adaptation.control.SeeAdaptation;
import org.inpud.portal.adaptation.control.SeeLocalChanges;
import org.inpud.portal.adaptation.control.SegmentFilter;
import org.inpud.portal.adaptation.control.SegmentView;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.ChangeReason;
import org.inpud.portal.adaptation.entity.ChangeRecord;
import org.inpud.portal.adaptation.entity.Depth;
import org.inpud.portal.adaptation.entity.Reach;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.support.PortalIT;
import org.inpud.portal.support.Statements;
import org.junit.jupiter.api.Test;

/** What the sections' tallies say is what one would count, whatever happened; and nobody counts to open a text. */
class SectionTallyIT extends PortalIT {

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private OpenAdaptation open;

    @Inject
    private SeeAdaptation see;

    @Inject
    private ReadSegments read;

    @Inject
    private RenderSegment render;

    @Inject
    private RecordLocalChange record;

    @Inject
    private ChangeLocalChange change;

    @Inject
    private DecideOnLocalChange decide;

    @Inject
    private SeeLocalChanges changes;

    @Inject
    private FollowEdition follow;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private String summed(AdaptationId id) throws SQLException {
        return rows(
                "select section, sum(segments), sum(rendered), sum(reviewed) from section_tally where adaptation = ?"
                        + " group by section having sum(segments) > 0 order by section",
                id);
    }

    private void assertCounted(AdaptationId id, String when) throws SQLException {
        String counted = rows(
                "select section, segments, rendered, reviewed from section_counted where adaptation = ?"
                        + " order by section",
                id);
        assertEquals(counted, summed(id), when);
        assertEquals(
                done(read.read(TRANSLATOR, id, SegmentFilter.ALL, 0, 200))
                        .items()
                        .size(),
                done(see.around(TRANSLATOR, id)).progress().segments(),
                when);
    }

    private String rows(String sql, AdaptationId id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id.toString());
            List<String> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(row.getString(1) + ": " + row.getString(2) + " " + row.getString(3) + " "
                            + row.getString(4));
                }
            }
            return String.join("\n", rows);
        }
    }

    private LocalChangeView recorded(AdaptationId id, String passage, Act act, ChangeCode code, String text) {
        ChangeRecord written = new ChangeRecord(
                code,
                Optional.of(ChangeReason.COMPREHENSION),
                "Nobody says so here.",
                "",
                Depth.SURFACE,
                Reach.NETWORK,
                Optional.empty());
        return done(
                record.record(TRANSLATOR, id, new NewLocalChange(passage, act, Optional.ofNullable(text), written)));
    }

    private void save(AdaptationId id, String segment, String text, RenderingState state) {
        done(render.render(
                TRANSLATOR, id, segment, fixture.segment(id, segment).version(), text, Optional.ofNullable(state)));
    }

    @Test
    void theTalliesFollowALife() throws Exception {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        assertEquals("0: 3 0 0\n3: 2 0 0", summed(id).replaceAll("(?m)^[1-9]\\d*:", "3:"));
        assertCounted(id, "laid out");
        save(id, "s1", "Puertas", null);
        save(id, "s1", "Puertas abiertas", RenderingState.RENDERED);
        save(id, "s2", "Abre", RenderingState.RENDERED);
        assertCounted(id, "saved");
        save(id, "s1", "Puertas cerradas", null);
        assertCounted(id, "back to a draft");
        LocalChangeView kept = recorded(id, "p1", Act.KEEP, ChangeCode.NAME, null);
        assertCounted(id, "kept, with a text");
        save(id, "s1", "", null);
        assertCounted(id, "kept, and its text taken away");
        done(change.withdraw(TRANSLATOR, id, kept.number(), kept.version()));
        assertCounted(id, "kept no more");
        LocalChangeView added = recorded(id, "p2", Act.ADD_AFTER, ChangeCode.EX, "Trae hielo. Y fruta.");
        assertCounted(id, "added");
        done(change.change(TRANSLATOR, id, added.number(), added.version(), Optional.of("Hielo."), added.written()));
        assertCounted(id, "added less");
        LocalChangeView replaced = recorded(id, "p2", Act.REPLACE, ChangeCode.EX, "Abre cuando quieras.");
        assertCounted(id, "replaced");
        assertEquals(0, done(see.see(TRANSLATOR, id)).progress().reviewed(), "nobody has accepted anything yet");
        fixture.renderAll(id);
        assertCounted(id, "all rendered");
        fixture.step(TRANSLATOR, id, Step.SUBMIT);
        fixture.acceptAll(id);
        assertCounted(id, "all accepted");
        fixture.step(REVIEWER, id, Step.PASS);
        done(decide.speak(
                COORDINATOR,
                id,
                replaced.number(),
                done(changes.one(COORDINATOR, id, replaced.number())).version(),
                Voice.COORDINATOR,
                false,
                Optional.of("No.")));
        assertCounted(id, "rejected");
        fixture.edition(
                PublicationKey.of(id.publication()),
                AdaptationFixture.TEXT.replace("at 18 hours", "at 19 hours").replace("## What", "Hello.\n\n## What"));
        done(follow.follow(TRANSLATOR, id, 2));
        assertCounted(id, "followed");
        done(follow.undo(TRANSLATOR, id));
        assertCounted(id, "followed and back");
    }

    @Test
    void whatOneStatementWritesAddsUpInAllSections() throws Exception {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        recorded(id, "p1", Act.KEEP, ChangeCode.NAME, null);
        recorded(id, "p2", Act.REPLACE, ChangeCode.EX, "Abre cuando quieras.");
        recorded(id, "p3", Act.ADD_AFTER, ChangeCode.EX, "Trae hielo. Y fruta.");
        rows(
                "update rendering set target = 'Agua', state = 'RENDERED', version = version + 1"
                        + " where adaptation = ? returning segment, 1, 2, 3",
                id);
        assertCounted(id, "all written");
        rows(
                "update rendering set target = case when id % 2 = 0 then 'Agua' else '' end,"
                        + " state = case when id % 2 = 0 then 'DRAFT' else 'EMPTY' end, version = version + 1"
                        + " where adaptation = ? and segment <> 's3' returning segment, 1, 2, 3",
                id);
        assertCounted(id, "some taken back");
        rows("update rendering set position = position + 1000 where adaptation = ? returning segment, 1, 2, 3", id);
        assertCounted(id, "moved");
    }

    @Test
    void manySavesAreFoldedAndStillAddUp() throws Exception {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        for (int times = 0; times < 150; times++) {
            save(id, "s2", "Abre " + times, RenderingState.RENDERED);
            save(id, "s2", "Abre " + times + ".", null);
        }
        assertCounted(id, "after 300 saves");
        fold(id);
        assertCounted(id, "folded");
        assertEquals("2: 0 0 0", rows("select count(*), 0, 0, 0 from section_tally where adaptation = ?", id));
    }

    private void fold(AdaptationId id) throws SQLException {
        rows("select 1, 2, 3, fold_sections(?)", id);
    }

    @Test
    void openingTakesTheSameQueriesAndShowsTheSameWindowsWhateverTheLength() throws Exception {
        AdaptationId small = large(50);
        AdaptationId large = large(5000);
        Statements statements = Statements.of(database);
        long few = statements.least(() -> done(see.around(TRANSLATOR, small)));
        long many = statements.least(() -> done(see.around(TRANSLATOR, large)));
        assertEquals(few, many, () -> "the page takes more queries for a longer text");
        long fewThere = statements.least(() -> done(read.offset(TRANSLATOR, small, "s40")));
        long manyThere = statements.least(() -> done(read.offset(TRANSLATOR, large, "s4000")));
        assertEquals(fewThere, manyThere);

        EditorView view = done(see.around(TRANSLATOR, large));
        assertEquals(5000, view.progress().segments());
        assertEquals(50, view.sections().size());
        recorded(large, "p150", Act.ADD_BEFORE, ChangeCode.EX, "Antes. Y más.");
        List<SegmentView> all = new ArrayList<>();
        for (int offset = 0; offset < 5002; offset += 70) {
            all.addAll(done(read.read(TRANSLATOR, large, SegmentFilter.ALL, offset, 70))
                    .items());
        }
        assertEquals(5002, all.size());
        assertEquals(
                5002,
                all.stream().map(SegmentView::id).distinct().count(),
                "every segment once, in windows of any size");
        for (int at : new int[] {0, 99, 100, 149, 150, 151, 2500, 5001}) {
            assertEquals(at, done(read.offset(TRANSLATOR, large, all.get(at).id())));
        }
        assertEquals(
                List.of(),
                done(read.read(TRANSLATOR, large, SegmentFilter.ALL, 6000, 10)).items());
    }

    private AdaptationId large(int segments) {
        String text = IntStream.rangeClosed(1, segments)
                .mapToObj(at -> at % 100 == 1 ? "# Part " + at : "Sentence of paragraph " + at + ".")
                .collect(Collectors.joining("\n\n"));
        AdaptationId id = AdaptationFixture.idOf(fixture.publication(text));
        done(open.open(COORDINATOR, new NewAdaptation(id, 1, Optional.empty())));
        fixture.step(COORDINATOR, id, Step.START);
        return id;
    }
}

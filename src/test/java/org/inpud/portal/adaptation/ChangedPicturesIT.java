package org.inpud.portal.adaptation;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.SECRETARIAT;
import static org.inpud.portal.adaptation.AdaptationFixture.TRANSLATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipInputStream;
import org.inpud.portal.adaptation.control.FollowEdition;
import org.inpud.portal.adaptation.control.FollowFilter;
import org.inpud.portal.adaptation.control.FollowReport;
import org.inpud.portal.adaptation.control.LocalChangeView;
import org.inpud.portal.adaptation.control.NewAdaptation;
import org.inpud.portal.adaptation.control.NewLocalChange;
import org.inpud.portal.adaptation.control.OpenAdaptation;
import org.inpud.portal.adaptation.control.RecordLocalChange;
import org.inpud.portal.adaptation.control.SeeLocalChanges;
import org.inpud.portal.adaptation.control.SeePictures;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.ChangeReason;
import org.inpud.portal.adaptation.entity.ChangeRecord;
import org.inpud.portal.adaptation.entity.Depth;
import org.inpud.portal.adaptation.entity.Reach;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.publication.control.ImportEdition;
import org.inpud.portal.publication.control.PublicationDraft;
import org.inpud.portal.publication.control.RegisterPublication;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.release.control.PreviewAdaptation;
import org.inpud.portal.release.entity.ReleaseFormat;
import org.inpud.portal.support.PicturedFiles;
import org.inpud.portal.support.PortalIT;
import org.inpud.portal.support.TestPictures;
import org.junit.jupiter.api.Test;

/** Pictures that nobody described are passages too, and a newer edition's other picture asks for a look. */
class ChangedPicturesIT extends PortalIT {

    private static final byte[] OLD = TestPictures.png(40, 20, Color.RED);
    private static final byte[] OTHER = TestPictures.png(20, 40, Color.GREEN);
    private static final byte[] OURS = TestPictures.png(30, 30, Color.BLUE);
    private static final FollowFilter FIRST = new FollowFilter(Optional.empty(), 0, 50);
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private RegisterPublication register;

    @Inject
    private ImportEdition importEdition;

    @Inject
    private OpenAdaptation open;

    @Inject
    private RecordLocalChange record;

    @Inject
    private SeeLocalChanges changes;

    @Inject
    private SeePictures pictures;

    @Inject
    private FollowEdition follow;

    @Inject
    private PreviewAdaptation previews;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    private AdaptationId adaptation(byte[] file) throws IOException {
        String key = "changed-pictures-it-" + NEXT.incrementAndGet();
        done(register.register(
                SECRETARIAT,
                key,
                Optional.empty(),
                new PublicationDraft("Water", "guide", 2026, "en", List.of("policy"), List.of("law"), "CC BY 4.0")));
        edition(PublicationKey.of(key), file);
        AdaptationId id = AdaptationFixture.idOf(PublicationKey.of(key));
        done(open.open(COORDINATOR, new NewAdaptation(id, 1, Optional.empty())));
        fixture.step(COORDINATOR, id, Step.START);
        return id;
    }

    private void edition(PublicationKey key, byte[] file) throws IOException {
        done(importEdition.importFile(SECRETARIAT, key, "water.docx", new ByteArrayInputStream(file), ""));
    }

    private LocalChangeView replaced(AdaptationId id, String passage) {
        return done(record.record(
                TRANSLATOR,
                id,
                new NewLocalChange(
                        passage,
                        Act.REPLACE,
                        Optional.of("Una bolsa de agua"),
                        new ChangeRecord(
                                ChangeCode.IMG,
                                Optional.of(ChangeReason.ACCEPTABILITY),
                                "Nobody here drinks from a glass.",
                                "",
                                Depth.SURFACE,
                                Reach.NETWORK,
                                Optional.empty()),
                        Optional.of(OURS))));
    }

    private SeePictures.SourcePicture picture(AdaptationId id) {
        return done(pictures.ofSource(TRANSLATOR, id)).get(0);
    }

    private boolean holds(AdaptationId id, byte[] picture) throws IOException {
        byte[] file =
                done(previews.preview(TRANSLATOR, id, ReleaseFormat.ORIGINAL)).content();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                if (java.util.Arrays.equals(zip.readAllBytes(), picture)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void aPictureWithoutWordsIsReplacedAndAsksNobodyForATranslation() throws IOException {
        AdaptationId id = adaptation(PicturedFiles.word(OLD, ""));
        SeePictures.SourcePicture source = picture(id);
        assertFalse(source.isSpoken());
        assertTrue(source.picture().isPresent());
        assertEquals(Optional.of(fixture.segments(id).get(1).id()), source.next());
        assertTrue(fixture.segments(id).stream().noneMatch(one -> one.kind() == PassageKind.PICTURE));

        LocalChangeView change = replaced(id, source.passage());

        assertEquals("", change.before());
        assertTrue(change.pictures().orElseThrow().isPlaceable());
        assertEquals(
                List.of("s1", "a1", "s2"),
                fixture.segments(id).stream().map(one -> one.id()).toList());
        assertTrue(holds(id, OURS));
        assertFalse(holds(id, OLD));
        fixture.renderAll(id);
        assertEquals(Stage.REVIEWING, fixture.step(TRANSLATOR, id, Step.SUBMIT));
    }

    @Test
    void anotherPictureUnderTheSameWordsAsksForALook() throws IOException {
        AdaptationId id = adaptation(PicturedFiles.word(OLD, "A glass of water"));
        fixture.renderAll(id);
        edition(PublicationKey.of(id.publication()), PicturedFiles.word(OTHER, "A glass of water"));

        FollowReport wouldBe = done(follow.preview(TRANSLATOR, id, 2, FIRST));
        done(follow.follow(TRANSLATOR, id, 2));

        assertEquals(1, wouldBe.pictures().size());
        assertEquals(
                List.of("40x20", "20x40"),
                List.of(
                                wouldBe.pictures().get(0).before(),
                                wouldBe.pictures().get(0).after())
                        .stream()
                        .map(shown -> shown.orElseThrow().width() + "x"
                                + shown.orElseThrow().height())
                        .toList());
        assertEquals(1, wouldBe.counts().attention());
        assertEquals(RenderingState.ATTENTION, fixture.segment(id, "s2").state());
        assertEquals(RenderingState.RENDERED, fixture.segment(id, "s1").state());
        assertEquals(40, picture(id).before().orElseThrow().picture().width());

        done(follow.undo(TRANSLATOR, id));
        assertEquals(RenderingState.RENDERED, fixture.segment(id, "s2").state());
    }

    @Test
    void ourPictureStaysWhereTheSourcesBecomesAnotherOne() throws IOException {
        AdaptationId id = adaptation(PicturedFiles.word(OLD, ""));
        fixture.renderAll(id);
        replaced(id, picture(id).passage());
        edition(PublicationKey.of(id.publication()), PicturedFiles.word(OTHER, ""));

        FollowReport report = done(follow.preview(TRANSLATOR, id, 2, FIRST));
        done(follow.follow(TRANSLATOR, id, 2));

        assertEquals(
                List.of("ATTENTION"),
                report.changes().stream().map(line -> line.fate().name()).toList());
        assertEquals(0, report.counts().attention());
        assertEquals(RenderingState.ATTENTION, fixture.segment(id, "a1").state());
        assertEquals(
                List.of("s1", "a1", "s2"),
                fixture.segments(id).stream().map(one -> one.id()).toList());
        assertEquals(1, done(changes.all(TRANSLATOR, id)).size());
        assertTrue(holds(id, OURS));
    }

    @Test
    void whatAnEarlierEngineCutIsWrittenAndFollowedAsItWasCut() throws Exception {
        String said = "Open the door at 18 hours. Put the chairs in a circle.";
        String text = "# Open doors\n\n" + said + "\n\nBring water.\n";
        PublicationKey key = fixture.publication(text);
        cutAsOne(key, said);
        AdaptationId id = AdaptationFixture.idOf(key);
        done(open.open(COORDINATOR, new NewAdaptation(id, 1, Optional.empty())));
        fixture.step(COORDINATOR, id, Step.START);
        fixture.renderAll(id);

        String written = new String(
                done(previews.preview(TRANSLATOR, id, ReleaseFormat.ORIGINAL)).content(), StandardCharsets.UTF_8);
        fixture.edition(key, text.replace("Bring water.", "Bring water and cups."));
        FollowReport report = done(follow.preview(TRANSLATOR, id, 2, FIRST));

        assertTrue(written.contains("En español: " + said + "\n\nEn español: Bring water."), written);
        assertEquals(2, report.counts().carried());
        assertEquals(1, report.counts().attention());
        assertEquals(3, report.counts().segments());
    }

    /** As if the sentences of the second passage had been one for the engine of the day. */
    private void cutAsOne(PublicationKey key, String said) throws Exception {
        String ofEdition = " edition = (select e.id from edition e where e.publication = ?1)";
        transaction.begin();
        entities.createNativeQuery("set local session_replication_role = replica")
                .executeUpdate();
        entities.createNativeQuery("delete from segment where label = 's3' and" + ofEdition)
                .setParameter(1, key.value())
                .executeUpdate();
        entities.createNativeQuery(
                        "update segment set source = ?2, hash = ?3, codes = '' where label = 's2' and" + ofEdition)
                .setParameter(1, key.value())
                .setParameter(2, said)
                .setParameter(3, Text.hash(said))
                .executeUpdate();
        entities.createNativeQuery("update segment set position = 2 where label = 's4' and" + ofEdition)
                .setParameter(1, key.value())
                .executeUpdate();
        transaction.commit();
        entities.getEntityManagerFactory().getCache().evictAll();
    }
}

package org.inpud.portal.adaptation;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.SECOND_REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.SECRETARIAT;
import static org.inpud.portal.adaptation.AdaptationFixture.TRANSLATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.codes;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.inpud.portal.adaptation.control.DecideOnLocalChange;
import org.inpud.portal.adaptation.control.LocalChangeView;
import org.inpud.portal.adaptation.control.NewAdaptation;
import org.inpud.portal.adaptation.control.NewLocalChange;
import org.inpud.portal.adaptation.control.OpenAdaptation;
import org.inpud.portal.adaptation.control.RecordLocalChange;
import org.inpud.portal.adaptation.control.ReplacePicture;
import org.inpud.portal.adaptation.control.SeeLocalChanges;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.ChangeReason;
import org.inpud.portal.adaptation.entity.ChangeRecord;
import org.inpud.portal.adaptation.entity.Depth;
import org.inpud.portal.adaptation.entity.Reach;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.document.control.PictureGuard;
import org.inpud.portal.document.entity.KeptPicture;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.kernel.FileStore;
import org.inpud.portal.publication.control.ImportEdition;
import org.inpud.portal.publication.control.PublicationDraft;
import org.inpud.portal.publication.control.RegisterPublication;
import org.inpud.portal.publication.control.SeePicture;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.release.control.FindReleases;
import org.inpud.portal.release.control.PreviewAdaptation;
import org.inpud.portal.release.control.ReleaseView;
import org.inpud.portal.release.control.WithdrawRelease;
import org.inpud.portal.release.entity.FrozenChange;
import org.inpud.portal.release.entity.ReleaseFormat;
import org.inpud.portal.release.entity.ReleaseNumber;
import org.inpud.portal.support.PicturedFiles;
import org.inpud.portal.support.PortalIT;
import org.inpud.portal.support.TestPictures;
import org.junit.jupiter.api.Test;

/** A picture of the source is replaced by one of the network's own, and by another until somebody decides. */
class PicturesIT extends PortalIT {

    private static final String PLACE = "N 19.4 W 99.1";
    private static final byte[] OLD = TestPictures.png(40, 20, Color.RED);
    private static final byte[] NEW = TestPictures.telling(TestPictures.jpeg(30, 30, Color.BLUE), PLACE);
    private static final byte[] OTHER = TestPictures.png(20, 40, Color.GREEN);
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
    private ReplacePicture replace;

    @Inject
    private SeeLocalChanges see;

    @Inject
    private SeePicture pictures;

    @Inject
    private DecideOnLocalChange decide;

    @Inject
    private PreviewAdaptation previews;

    @Inject
    private FindReleases releases;

    @Inject
    private WithdrawRelease withdraw;

    @Inject
    private FileStore files;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    private AdaptationId pictured() throws IOException {
        String key = "pictures-it-" + NEXT.incrementAndGet();
        done(register.register(
                SECRETARIAT,
                key,
                Optional.empty(),
                new PublicationDraft("Water", "guide", 2026, "en", List.of("policy"), List.of("law"), "CC BY 4.0")));
        PublicationKey publication = PublicationKey.of(key);
        done(importEdition.importFile(
                SECRETARIAT,
                publication,
                "water.docx",
                new ByteArrayInputStream(PicturedFiles.word(OLD, "A glass of water")),
                ""));
        AdaptationId id = AdaptationFixture.idOf(publication);
        done(open.open(COORDINATOR, new NewAdaptation(id, 1, Optional.empty())));
        fixture.step(COORDINATOR, id, Step.START);
        return id;
    }

    private String passage(AdaptationId id, PassageKind kind) {
        return fixture.segments(id).stream()
                .filter(segment -> segment.kind() == kind)
                .findFirst()
                .orElseThrow()
                .passage();
    }

    private static ChangeRecord written() {
        return new ChangeRecord(
                ChangeCode.IMG,
                Optional.of(ChangeReason.ACCEPTABILITY),
                "Nobody here drinks from a glass.",
                "",
                Depth.SURFACE,
                Reach.NETWORK,
                Optional.empty());
    }

    private NewLocalChange change(AdaptationId id, PassageKind kind, Act act, byte[] picture) {
        return new NewLocalChange(
                passage(id, kind),
                act,
                act.bringsText() ? Optional.of("Una bolsa de agua") : Optional.empty(),
                written(),
                Optional.ofNullable(picture));
    }

    private LocalChangeView replaced(AdaptationId id, byte[] picture) {
        return done(record.record(TRANSLATOR, id, change(id, PassageKind.PICTURE, Act.REPLACE, picture)));
    }

    @Test
    void thePictureIsShownBesideTheSourcesAndForgetsWhereItWasTaken() throws IOException {
        AdaptationId id = pictured();

        LocalChangeView view = replaced(id, NEW);

        KeptPicture before = view.pictures().orElseThrow().before().orElseThrow();
        KeptPicture after = view.pictures().orElseThrow().after().orElseThrow();
        assertEquals("image/png 40 20", before.mediaType() + " " + before.width() + " " + before.height());
        assertEquals("image/jpeg 30 30", after.mediaType() + " " + after.width() + " " + after.height());
        assertEquals(Optional.of("Una bolsa de agua"), view.text());
        assertTrue(view.pictures().orElseThrow().isPlaceable());
        assertFalse(new String(files.bytes(after.digest()), StandardCharsets.ISO_8859_1).contains(PLACE));
        assertEquals(
                after.digest(), done(replace.see(REVIEWER, id, view.number())).digest());
        PublicationKey key = PublicationKey.of(id.publication());
        assertEquals(before, done(pictures.see(SECRETARIAT, key, 1, before.digest())));
    }

    @Test
    void anotherPictureComesInItsPlaceAndTheHistoryKnowsBoth() throws IOException {
        AdaptationId id = pictured();
        LocalChangeView first = replaced(id, NEW);
        String digest = first.pictures().orElseThrow().after().orElseThrow().digest();

        LocalChangeView second = done(replace.replace(TRANSLATOR, id, first.number(), first.version(), OTHER));

        assertNotEquals(
                digest, second.pictures().orElseThrow().after().orElseThrow().digest());
        assertEquals(
                1L,
                entities.createNativeQuery("select count(*) from local_change_history where picture = ?1"
                                + " and adaptation = ?2 and row_end is not null")
                        .setParameter(1, digest)
                        .setParameter(2, id.toString())
                        .getSingleResult());
        assertEquals(
                List.of("CHANGED_MEANWHILE"),
                codes(replace.replace(TRANSLATOR, id, first.number(), first.version(), NEW)));
    }

    @Test
    void theOriginalFormatShowsIt() throws IOException {
        AdaptationId id = pictured();
        replaced(id, OTHER);

        byte[] word =
                done(previews.preview(TRANSLATOR, id, ReleaseFormat.ORIGINAL)).content();

        try (var zip = new java.util.zip.ZipInputStream(new ByteArrayInputStream(word))) {
            List<String> pictures = new java.util.ArrayList<>();
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("word/media/")) {
                    pictures.add(entry.getName());
                    assertTrue(Arrays.equals(OTHER, zip.readAllBytes()), "not the picture that was uploaded");
                }
            }
            assertEquals(List.of("word/media/picture-1.png"), pictures);
        }
    }

    @Test
    void whatDoesNotFitIsRefusedWithItsReason() throws IOException {
        AdaptationId id = pictured();
        assertEquals(
                List.of("NO_PICTURE_HERE"),
                codes(record.record(TRANSLATOR, id, change(id, PassageKind.PARAGRAPH, Act.REPLACE, NEW))));
        assertEquals(
                List.of("PICTURE_NOT_WANTED"),
                codes(record.record(TRANSLATOR, id, change(id, PassageKind.PICTURE, Act.OMIT, NEW))));
        LocalChangeView view = replaced(id, null);
        byte[] text = "no picture".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                List.of("NOT_A_PICTURE"), codes(replace.replace(TRANSLATOR, id, view.number(), view.version(), text)));
        assertEquals(
                List.of("PICTURE_TOO_LARGE"),
                codes(replace.replace(
                        TRANSLATOR,
                        id,
                        view.number(),
                        view.version(),
                        Arrays.copyOf(OLD, PictureGuard.MOST_BYTES + 1))));
        assertEquals(List.of("NOT_FOUND"), codes(replace.see(TRANSLATOR, id, view.number())));
        assertEquals(1, done(see.all(TRANSLATOR, id)).size(), "what was refused left something behind");
    }

    @Test
    void whatIsDecidedStaysAsItIsAndAVoiceIsOnThePictureThatWasSeen() throws IOException {
        AdaptationId id = pictured();
        LocalChangeView view = replaced(id, NEW);
        fixture.renderAll(id);
        fixture.step(TRANSLATOR, id, Step.SUBMIT);
        LocalChangeView heard = done(
                decide.speak(REVIEWER, id, view.number(), see(id, view), Voice.SECOND_READER, true, Optional.empty()));
        assertTrue(heard.heard().get(0).isPresent());

        LocalChangeView other = done(replace.replace(TRANSLATOR, id, view.number(), heard.version(), OTHER));
        assertFalse(other.heard().get(0).isPresent(), "the voice was on another picture");

        done(decide.speak(COORDINATOR, id, view.number(), other.version(), Voice.COORDINATOR, false, Optional.empty()));
        assertEquals(
                List.of("DECIDED_ALREADY"), codes(replace.replace(TRANSLATOR, id, view.number(), see(id, view), NEW)));
    }

    @Test
    void aReleaseFreezesThePicturesThatItShowsAndGivesThemUntilItIsWithdrawn() throws IOException {
        AdaptationId id = pictured();
        LocalChangeView view = replaced(id, NEW);
        fixture.renderAll(id);
        fixture.step(TRANSLATOR, id, Step.SUBMIT);
        fixture.acceptAll(id);
        fixture.step(REVIEWER, id, Step.PASS);
        done(decide.speak(SECOND_REVIEWER, id, 1, see(id, view), Voice.SECOND_READER, true, Optional.empty()));
        done(decide.speak(COORDINATOR, id, 1, see(id, view), Voice.COORDINATOR, true, Optional.empty()));
        fixture.step(COORDINATOR, id, Step.APPROVE);
        fixture.step(COORDINATOR, id, Step.RELEASE);

        ReleaseNumber first = ReleaseNumber.parse("1.0").orElseThrow();
        ReleaseView release = done(releases.one(SECRETARIAT, id, first));
        FrozenChange change = release.changes().get(0);
        String before = change.sourcePicture().orElseThrow();
        String after = change.picture().orElseThrow();
        assertEquals(
                "image/png",
                done(releases.picture(SECRETARIAT, id, first, before)).mediaType());
        assertEquals(
                "image/jpeg",
                done(releases.picture(SECRETARIAT, id, first, after)).mediaType());
        String page = text(release, ReleaseFormat.HTML);
        assertTrue(
                page.contains("<img src=\"data:image/jpeg;base64,") && page.contains("alt=\"Una bolsa de agua\""),
                page);
        assertFalse(page.contains("/api/"), "the page asks for something when it is opened");
        String frozen = new String(
                files.bytes(
                        (String) entities.createNativeQuery("select digest from release_file where format = 'READING'"
                                        + " and release = (select id from release where adaptation = ?1)")
                                .setParameter(1, id.toString())
                                .getSingleResult()),
                StandardCharsets.UTF_8);
        assertTrue(frozen.contains("/api/v1/releases/" + id + "/1.0/pictures/" + after), frozen);

        done(withdraw.withdraw(COORDINATOR, id, first, Optional.of("The picture shows a person.")));
        assertEquals(List.of("WITHDRAWN"), codes(releases.picture(SECRETARIAT, id, first, after)));
    }

    private String text(ReleaseView release, ReleaseFormat format) {
        return release.files().stream()
                .filter(file -> file.format() == format)
                .map(file -> new String(files.bytes(file.digest()), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private long see(AdaptationId id, LocalChangeView view) {
        return done(see.one(TRANSLATOR, id, view.number())).version();
    }
}

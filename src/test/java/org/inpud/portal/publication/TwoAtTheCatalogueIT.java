package org.inpud.portal.publication;

import static org.inpud.portal.adaptation.AdaptationFixture.SECRETARIAT;
import static org.inpud.portal.support.DatabaseAssertions.assertRows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.inpud.portal.adaptation.AdaptationFixture;
import org.inpud.portal.publication.control.ImportEdition;
import org.inpud.portal.publication.control.PublicationDraft;
import org.inpud.portal.publication.control.RecordGrant;
import org.inpud.portal.publication.control.RegisterPublication;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.support.AtOnce;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/** Two clicks at once enter a work, an edition and a permission once; the other is told so. */
class TwoAtTheCatalogueIT extends PortalIT {

    @Inject
    private RegisterPublication register;

    @Inject
    private ImportEdition importEdition;

    @Inject
    private RecordGrant grants;

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private AtOnce atOnce;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Test
    void aWorkIsRegisteredOnce() throws Exception {
        PublicationDraft draft =
                new PublicationDraft("Twice", "guide", 2026, "en", List.of("policy"), List.of("law"), "CC BY 4.0");
        assertEquals(
                List.of("KEY_TAKEN"),
                atOnce.twice(() -> register.register(SECRETARIAT, "registered-twice", Optional.empty(), draft)));
        assertRows(1, database, "publication WHERE key = 'registered-twice'");
    }

    @Test
    void anEditionIsImportedOnce() throws Exception {
        PublicationKey key = fixture.anyPublication();
        byte[] revised = "# Doors\n\nAnother text altogether.\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                List.of("SAME_AS_EDITION"),
                atOnce.twice(() ->
                        importEdition.importFile(SECRETARIAT, key, "text.md", new ByteArrayInputStream(revised), "")));
        assertRows(2, database, "edition WHERE publication = ?", key.value());
    }

    @Test
    void aPermissionIsWrittenDownOnce() throws Exception {
        PublicationKey key = fixture.anyPublication();
        RecordGrant.Draft draft =
                new RecordGrant.Draft("INPUD", "Translation", List.of("es"), List.of("lanpud"), null, "By letter");
        assertEquals(List.of("GRANT_STANDS"), atOnce.twice(() -> grants.record(SECRETARIAT, key, draft)));
        assertRows(1, database, "grant_of_adaptation WHERE publication = ?", key.value());
    }
}

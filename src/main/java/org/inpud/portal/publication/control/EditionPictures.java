package org.inpud.portal.publication.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inpud.portal.document.control.EmbeddedPictures;
import org.inpud.portal.document.entity.KeptPicture;
import org.inpud.portal.document.entity.PictureFile;
import org.inpud.portal.kernel.FileStore;
import org.inpud.portal.publication.entity.Edition;

/** The pictures that an edition shows: taken out of its file when somebody first asks for them, and kept. */
@ApplicationScoped
public class EditionPictures {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Editions editions;

    @Inject
    private EmbeddedPictures embedded;

    @Inject
    private FileStore files;

    /** By what names them within the file. */
    @Transactional
    public Map<String, KeptPicture> of(Edition edition) {
        if (isFirstLook(edition)) {
            Set<String> references = editions.passages(edition.id()).stream()
                    .flatMap(passage -> EmbeddedPictures.references(passage.place()).stream())
                    .collect(Collectors.toSet());
            if (!references.isEmpty()) {
                keep(edition, references);
            }
        }
        Map<String, KeptPicture> kept = new HashMap<>();
        List<?> rows = entities.createNativeQuery("select reference, digest, media_type, width, height, size"
                        + " from edition_picture where edition = ?1")
                .setParameter(1, edition.id())
                .getResultList();
        rows.forEach(row -> kept.put((String) ((Object[]) row)[0], picture((Object[]) row)));
        return kept;
    }

    /** One of them, by the digest of its content. */
    public Optional<KeptPicture> find(Edition edition, String digest) {
        return of(edition).values().stream()
                .filter(picture -> picture.digest().equals(digest))
                .findFirst();
    }

    private static KeptPicture picture(Object[] row) {
        return new KeptPicture(
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).intValue(),
                ((Number) row[4]).intValue(),
                ((Number) row[5]).longValue());
    }

    /** Whoever comes at the same time waits here for the first. */
    private boolean isFirstLook(Edition edition) {
        return entities.createNativeQuery(
                                "insert into edition_looked_at (edition) values (?1) on conflict (edition) do nothing")
                        .setParameter(1, edition.id())
                        .executeUpdate()
                == 1;
    }

    private void keep(Edition edition, Set<String> references) {
        try {
            Map<String, PictureFile> pictures =
                    embedded.of(files.bytes(edition.fileDigest()), edition.format(), references);
            for (Map.Entry<String, PictureFile> picture : pictures.entrySet()) {
                keep(edition, picture.getKey(), picture.getValue());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void keep(Edition edition, String reference, PictureFile picture) throws IOException {
        FileStore.Stored stored = files.keep(new ByteArrayInputStream(picture.content()));
        entities.createNativeQuery("insert into edition_picture"
                        + " (edition, reference, digest, media_type, width, height, size)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, edition.id())
                .setParameter(2, reference)
                .setParameter(3, stored.digest())
                .setParameter(4, picture.mediaType())
                .setParameter(5, picture.width())
                .setParameter(6, picture.height())
                .setParameter(7, stored.size())
                .executeUpdate();
    }
}

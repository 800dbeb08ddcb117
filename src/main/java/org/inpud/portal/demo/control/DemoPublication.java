package org.inpud.portal.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.publication.control.ImportEdition;
import org.inpud.portal.publication.control.PublicationDraft;
import org.inpud.portal.publication.control.Publications;
import org.inpud.portal.publication.control.RegisterPublication;
import org.inpud.portal.publication.entity.PublicationKey;

/** The demonstration's own publication with its first edition. */
@ApplicationScoped
public class DemoPublication {

    @Inject
    private Publications publications;

    @Inject
    private RegisterPublication registering;

    @Inject
    private ImportEdition importing;

    void make(Actor secretariat) {
        PublicationKey key = PublicationKey.of(DemoText.PUBLICATION);
        if (publications.find(key).isEmpty()) {
            registering
                    .register(
                            secretariat,
                            DemoText.PUBLICATION,
                            Optional.empty(),
                            new PublicationDraft(
                                    "Led by peers: how to run a workshop of our own",
                                    "guide",
                                    2026,
                                    "en",
                                    List.of("practice", "networks"),
                                    List.of("organising"),
                                    "CC BY 4.0"))
                    .value();
        }
        if (!publications.find(key).orElseThrow().hasText()) {
            try {
                importing
                        .importFile(
                                secretariat,
                                key,
                                DemoText.PUBLICATION + ".md",
                                new ByteArrayInputStream(DemoText.source()),
                                "")
                        .value();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}

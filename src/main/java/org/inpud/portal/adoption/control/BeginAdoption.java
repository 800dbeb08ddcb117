package org.inpud.portal.adoption.control;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.document.control.Extraction;
import org.inpud.portal.document.control.Scrubbing;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Jobs;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Upload;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.publication.entity.Edition;

/** Somebody brings a finished translation of an edition: it is read and paired, and nothing else changes. */
@UseCase
public class BeginAdoption {

    private static final int READ = 30;
    private static final int WRITTEN = 95;

    @Inject
    private AdoptionGate gate;

    /** Nothing of the file is kept; but what its author took out, or hid, is no part of the translation either. */
    @Inject
    private Scrubbing scrubbing;

    @Inject
    private Extraction extraction;

    @Inject
    private AdoptionWriter writer;

    @Inject
    private AdoptionViews views;

    @Inject
    private Jobs jobs;

    /**
     * @param number of the edition; without one, the one that the adaptation follows, else the newest
     * @param fileName whose ending tells Markdown from plain text; it is not kept
     * @param content read to its end, or until it is too large
     * @param progress is told how far it is, from 0 to 100
     */
    @Requires(Capability.START)
    public Outcome<AdoptionView> begin(
            Actor actor,
            AdaptationId adaptation,
            Optional<Integer> number,
            String fileName,
            InputStream content,
            IntConsumer progress)
            throws IOException {
        Outcome<Edition> edition = gate.admit(adaptation, number);
        if (!edition.isDone()) {
            return edition.passOn();
        }
        return Upload.read(content)
                .then(bytes -> scrubbing.admit(bytes, fileName))
                .then(clean -> extraction.extractClean(clean.content(), clean.format(), adaptation.language()))
                .then(document -> {
                    progress.accept(READ);
                    return writer.write(actor, adaptation, edition.value(), document);
                })
                .map(adoption -> {
                    progress.accept(WRITTEN);
                    return views.of(adoption);
                });
    }

    /** The same in the background; answers the job's id. What can be refused at once is. */
    @Requires(Capability.START)
    public Outcome<UUID> queue(
            Actor actor, AdaptationId adaptation, Optional<Integer> number, String fileName, InputStream content)
            throws IOException {
        Outcome<byte[]> bytes = Upload.read(content);
        return gate.admit(adaptation, number)
                .then(edition -> bytes.map(file -> jobs.submit(
                        actor,
                        PairingJob.KIND,
                        Map.of(
                                "adaptation", adaptation.toString(),
                                "edition", Integer.toString(edition.number()),
                                "ending", ending(fileName),
                                "from", "/adoption/begin?id=" + adaptation),
                        Map.of(PairingJob.FILE, file))));
    }

    /** Names of files may name people; only the ending tells anything that is needed. */
    private static String ending(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot);
    }
}

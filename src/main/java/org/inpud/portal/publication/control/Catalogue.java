package org.inpud.portal.publication.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.publication.entity.PublicationKey;

/** INPUD's publications as metadata, for the demonstration: each is registered once, however often this is called. */
@ApplicationScoped
public class Catalogue {

    private static final String RESOURCE = "/demo/publications.tsv";

    @Inject
    private Publications publications;

    @Inject
    private RegisterPublication register;

    /**
     * @param secretariat on whose behalf
     * @return how many were new
     */
    public int load(Actor secretariat) {
        int registered = 0;
        for (String line : lines()) {
            String[] facts = line.split("\t", -1);
            if (publications.find(PublicationKey.of(facts[0])).isEmpty()) {
                Outcome<PublicationView> outcome =
                        register.register(secretariat, facts[0], Optional.empty(), draft(facts));
                if (!outcome.isDone()) {
                    throw new IllegalStateException(facts[0] + ": " + outcome.refusals());
                }
                registered++;
            }
        }
        return registered;
    }

    private static PublicationDraft draft(String[] facts) {
        return new PublicationDraft(
                facts[1],
                facts[3],
                Integer.valueOf(facts[2]),
                facts[6],
                List.of(facts[4].split(";")),
                List.of(facts[5].split(";")),
                facts[7]);
    }

    /** One publication a line: key, title, year, kind, objectives, topics, language, licence. */
    private static List<String> lines() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Catalogue.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).filter(line -> !line.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

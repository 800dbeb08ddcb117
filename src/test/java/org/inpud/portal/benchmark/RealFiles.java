package org.inpud.portal.benchmark;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.inpud.portal.document.control.Extraction;
import org.inpud.portal.document.control.Merging;
import org.inpud.portal.document.entity.PassageVersion;
import org.inpud.portal.document.entity.SourceDocument;
import org.inpud.portal.document.entity.SourceSegment;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;

/** Files of the corpora, taken apart and put together again as the portal does it. */
final class RealFiles {

    static final LanguageTag ENGLISH = LanguageTag.of("en");

    private RealFiles() {}

    static Path corpora() {
        Path found = Stream.of("../shared/corpora", "../../shared/corpora")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
        assumeTrue(found != null, "the corpora are not beside the project");
        return found;
    }

    /** Files below a folder that end so, in order. */
    static List<Path> of(String folder, String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(corpora().resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }

    /** {@code -Dformats=odt,docx} asks for these alone. */
    static boolean isAskedFor(String ending) {
        String formats = System.getProperty("formats", "");
        return formats.isEmpty() || Set.of(formats.split(",")).contains(ending);
    }

    /** Time of the processor for all threads of this machine: other work beside it is not ours. */
    static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    static Outcome<SourceDocument> taken(byte[] content, Path file) {
        return new Extraction().extract(content, file.getFileName().toString(), ENGLISH);
    }

    /** The file with every passage said in its own words. */
    static byte[] unchanged(byte[] content, SourceDocument document, LanguageTag target) throws IOException {
        List<PassageVersion> same = document.passages().stream()
                .map(passage -> PassageVersion.translated(
                        passage.index(),
                        passage.segments().stream().map(SourceSegment::text).toList()))
                .toList();
        return new Merging()
                .merge(content, document.format(), document.language(), target, same)
                .value();
    }

    static List<String> texts(SourceDocument document) {
        return document.passages().stream()
                .flatMap(passage -> passage.segments().stream())
                .map(SourceSegment::text)
                .toList();
    }
}

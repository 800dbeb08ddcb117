package org.inpud.portal.release.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.inpud.portal.kernel.FileStore;
import org.inpud.portal.release.entity.Release;
import org.inpud.portal.release.entity.ReleaseFormat;

/** The frozen text of a release, for reading on a page. */
@ApplicationScoped
public class ReadingMatters {

    private static final ReadingMatter NOTHING = new ReadingMatter(List.of(), List.of());

    @Inject
    private FileStore files;

    /** Nothing where the release was withdrawn. */
    public ReadingMatter of(Release release) {
        return release.isWithdrawn()
                ? NOTHING
                : release.file(ReleaseFormat.READING)
                        .map(file -> ReadingMatter.of(files.bytes(file.digest())))
                        .orElse(NOTHING);
    }
}

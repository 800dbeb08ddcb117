package org.inpud.portal.adaptation.boundary;

import org.inpud.portal.adaptation.control.Progress;
import org.inpud.portal.adaptation.control.SectionView;

/**
 * One section in an outline on a page.
 *
 * @param isTitled false for what stands before the first heading
 * @param percent of its segments that are rendered: a width's class
 */
public record OutlineRow(
        boolean isTitled, String title, int level, int offset, int segments, int rendered, int reviewed, int percent) {

    static OutlineRow of(SectionView section) {
        Progress progress = section.progress();
        return new OutlineRow(
                section.passage().isPresent(),
                section.title(),
                section.level(),
                section.offset(),
                progress.segments(),
                progress.rendered(),
                progress.reviewed(),
                percent(progress.rendered(), progress.segments()));
    }

    static int percent(int part, int all) {
        return all == 0 ? 100 : (int) (100L * part / all);
    }
}

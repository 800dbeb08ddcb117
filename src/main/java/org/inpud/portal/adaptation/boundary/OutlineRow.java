package org.inpud.portal.adaptation.boundary;

import java.util.Map;
import org.inpud.portal.adaptation.control.Progress;
import org.inpud.portal.adaptation.control.SectionFacts;
import org.inpud.portal.adaptation.control.SectionView;

/**
 * One section in an outline on a page.
 *
 * @param passage the label of its heading; empty for what stands before the first
 * @param isTitled false for what stands before the first heading
 * @param percent of its segments that are rendered: a width's class
 */
public record OutlineRow(
        String passage,
        boolean isTitled,
        String title,
        int level,
        int offset,
        int segments,
        int rendered,
        int reviewed,
        int percent,
        SectionFacts facts) {

    static OutlineRow of(SectionView section, Map<String, SectionFacts> facts) {
        Progress progress = section.progress();
        String passage = section.passage().orElse("");
        return new OutlineRow(
                passage,
                section.passage().isPresent(),
                section.title(),
                section.level(),
                section.offset(),
                progress.segments(),
                progress.rendered(),
                progress.reviewed(),
                percent(progress.rendered(), progress.segments()),
                facts.getOrDefault(passage, SectionFacts.NONE));
    }

    static int percent(int part, int all) {
        return all == 0 ? 100 : (int) (100L * part / all);
    }
}

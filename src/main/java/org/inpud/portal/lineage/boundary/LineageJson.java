package org.inpud.portal.lineage.boundary;

import java.time.Instant;
import java.util.List;
import org.inpud.portal.lineage.control.LineageTree;
import org.inpud.portal.lineage.control.LineageView;

/**
 * Where an adaptation stands between its source and its kin, as the API serves it.
 *
 * @param behind how many editions are newer; {@code changedSegments} of the newest say something else or are new
 * @param waiting how many proposals wait
 */
public record LineageJson(
        String id,
        int edition,
        int behind,
        int changedSegments,
        int waiting,
        ParentJson basedOn,
        List<KinJson> beside,
        List<KinJson> builtOn) {

    /** {@code told}: the release that was last told of; {@code ahead} of it, and {@code behind} it, in segments. */
    public record ParentJson(String id, String told, String newest, int ahead, int behind) {}

    /** {@code behind}: how many of its proposals wait here. */
    public record KinJson(String id, String newest, int behind) {

        static KinJson of(LineageView.Kin kin) {
            return new KinJson(kin.id().toString(), kin.newest().toString(), kin.behind());
        }
    }

    /** An adaptation on the shelf with those that build on it. */
    public record TreeJson(
            String id, String release, Instant releasedAt, List<String> endorsedBy, List<TreeJson> builtOn) {

        static TreeJson of(LineageTree tree) {
            return new TreeJson(
                    tree.id().toString(),
                    tree.newest().toString(),
                    tree.releasedAt(),
                    tree.endorsedBy(),
                    tree.builtOn().stream().map(TreeJson::of).toList());
        }
    }

    static LineageJson of(LineageView view) {
        return new LineageJson(
                view.id().toString(),
                view.edition(),
                view.newest() - view.edition(),
                view.changedSegments(),
                view.waiting(),
                view.parent()
                        .map(parent -> new ParentJson(
                                parent.id().toString(),
                                parent.told().map(Object::toString).orElse(null),
                                parent.newest().map(Object::toString).orElse(null),
                                parent.ahead(),
                                parent.behind()))
                        .orElse(null),
                view.beside().stream().map(KinJson::of).toList(),
                view.builtOn().stream().map(KinJson::of).toList());
    }
}

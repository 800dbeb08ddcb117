package org.inpud.portal.adaptation.boundary;

import java.util.Map;

/** Which messages the editor's script needs, and what it calls them. */
final class EditorWords {

    static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("adaptation.editor.say.", ""),
            Map.entry("adaptation.state.", "state."),
            Map.entry("adaptation.act.", "act."),
            Map.entry("adaptation.acted.", "acted."),
            Map.entry("adaptation.kind.", "kind."),
            Map.entry("adaptation.reason.", "reason."),
            Map.entry("adaptation.depth.", "depth."),
            Map.entry("adaptation.scope.", "scope."),
            Map.entry("adaptation.role.", "role."),
            Map.entry("adaptation.decision.", "decision."),
            Map.entry("adaptation.cause.", "cause."),
            Map.entry("adaptation.category.", "category."),
            Map.entry("adaptation.severity.", "severity."));

    private EditorWords() {}
}

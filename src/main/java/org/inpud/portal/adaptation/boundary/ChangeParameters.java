package org.inpud.portal.adaptation.boundary;

import jakarta.ws.rs.QueryParam;
import org.inpud.portal.adaptation.control.ChangeFilter;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.Decision;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.kernel.Outcome;

/** Which local changes a caller wants; a {@code @BeanParam}. */
public class ChangeParameters {

    @QueryParam("act")
    private String act;

    @QueryParam("code")
    private String code;

    @QueryParam("decision")
    private String decision;

    @QueryParam("missing")
    private String missing;

    @QueryParam("core")
    private boolean core;

    @QueryParam("due")
    private boolean due;

    Outcome<ChangeFilter> filter() {
        return Bodies.maybeOne(Act.class, act, "act").then(wantedAct -> Bodies.maybeOne(ChangeCode.class, code, "code")
                .then(wantedCode -> Bodies.maybeOne(Decision.class, decision, "decision")
                        .then(wantedDecision -> Bodies.maybeOne(Voice.class, missing, "missing")
                                .map(voice ->
                                        new ChangeFilter(wantedAct, wantedCode, wantedDecision, voice, core, due)))));
    }
}

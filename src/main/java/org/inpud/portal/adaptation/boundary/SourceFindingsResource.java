package org.inpud.portal.adaptation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.inpud.portal.adaptation.control.CheckSource;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.Page;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** What the checks find in a source itself, before anybody translates it. */
@Path("publications/{key}/editions/{number: [1-9][0-9]{0,5}}/findings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SourceFindingsResource {

    @Inject
    private CheckSource check;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Messages messages;

    @Inject
    private Rest rest;

    @GET
    public Response find(@PathParam("key") String key, @PathParam("number") int number, @BeanParam Paging paging) {
        Outcome<PublicationKey> publication =
                PublicationKey.parse(key).map(Outcome::done).orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
        return rest.ok(publication
                .then(found -> check.check(signedIn.actor(), found, number))
                .map(findings -> new Page<>(
                                findings.stream()
                                        .skip(paging.offset())
                                        .limit(paging.size())
                                        .toList(),
                                paging.page(),
                                paging.size(),
                                findings.size())
                        .map(finding ->
                                FindingJson.of(finding.finding(), finding.segment(), messages, signedIn.language()))));
    }
}

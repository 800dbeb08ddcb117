package org.inpud.portal.release.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.release.control.PreviewAdaptation;
import org.inpud.portal.release.entity.ReleaseFormat;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** Work in progress as its files would be, for its own network. */
@Path("/adaptations/{adaptation}/preview.{format: html|txt|original}")
@RequestScoped
public class PreviewResource {

    @Inject
    private PreviewAdaptation previews;

    @Inject
    private FileAnswers files;

    @Inject
    private Rest rest;

    @Inject
    private SignedIn signedIn;

    @GET
    public Response preview(@PathParam("adaptation") String adaptation, @PathParam("format") String format) {
        ReleaseFormat wanted = ReleaseFormat.at(format).orElseThrow();
        Optional<AdaptationId> id = AdaptationId.parse(adaptation);
        Outcome<PreviewAdaptation.Preview> preview = id.isPresent()
                ? previews.preview(signedIn.actor(), id.get(), wanted)
                : Outcome.refused(KernelRefusal.NOT_FOUND);
        return preview.isDone() ? files.preview(preview.value()) : rest.refuse(preview.refusals(), null);
    }
}

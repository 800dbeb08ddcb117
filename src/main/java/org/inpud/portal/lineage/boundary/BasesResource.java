package org.inpud.portal.lineage.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.inpud.portal.adaptation.control.Progress;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.lineage.control.BaseFilter;
import org.inpud.portal.lineage.control.FindBases;
import org.inpud.portal.lineage.control.PossibleBase;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.web.Page;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** {@code /publications/{key}/bases}: what a network’s adaptation of it can be based on. */
@Path("publications/{key}/bases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BasesResource {

    /** @param stage only of the own network’s work, as its progress; others’ is known by its releases */
    public record BaseJson(
            String id,
            String network,
            String language,
            String country,
            String release,
            Instant releasedAt,
            int edition,
            int behind,
            String stage,
            Progress progress) {

        static BaseJson of(PossibleBase base) {
            return new BaseJson(
                    base.id().toString(),
                    base.id().network(),
                    base.id().language().value(),
                    base.id().country().orElse(null),
                    base.release().map(one -> one.number().toString()).orElse(null),
                    base.release().map(one -> one.releasedAt()).orElse(null),
                    base.edition(),
                    base.newest() - base.edition(),
                    base.stage().map(Stage::name).orElse(null),
                    base.progress().orElse(null));
        }
    }

    @Inject
    private FindBases find;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    @GET
    public Response bases(
            @PathParam("key") String key,
            @QueryParam("network") String network,
            @QueryParam("q") String q,
            @BeanParam Paging paging) {
        Optional<PublicationKey> publication = PublicationKey.parse(key);
        if (publication.isEmpty()) {
            return rest.refuse(KernelRefusal.NOT_FOUND);
        }
        Outcome<NetworkKey> planning = network == null || network.isBlank()
                ? Asked.missing("network")
                : NetworkKey.parse(network)
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
        return rest.ok(planning.then(one -> find.find(
                        signedIn.actor(),
                        one,
                        new BaseFilter(publication.get(), one, Optional.ofNullable(q), signedIn.language()),
                        paging.offset(),
                        paging.size()))
                .map(found -> new Page<>(
                        found.items().stream().map(BaseJson::of).toList(),
                        paging.page(),
                        paging.size(),
                        found.total())));
    }
}

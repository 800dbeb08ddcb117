package org.inpud.portal.release.control;

import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.release.entity.PartOfWork;

/**
 * How somebody is named for their work on an adaptation.
 *
 * @param name nothing where they did not ask to be named
 * @param parts what they did; nothing where they could not be named
 * @param version to be given where it is changed; 0 where there is none yet
 */
public record MyCredit(AdaptationId adaptation, Optional<String> name, List<PartOfWork> parts, long version) {}

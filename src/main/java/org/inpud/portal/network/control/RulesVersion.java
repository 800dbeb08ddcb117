package org.inpud.portal.network.control;

import java.util.Optional;
import org.inpud.portal.network.entity.RulesChange;

/**
 * A version of a network’s rules as its people read it.
 *
 * @param who what the person who changed them is called; nobody where they are gone or work in the region
 */
public record RulesVersion(RulesChange change, Optional<String> who) {}

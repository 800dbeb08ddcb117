package org.inpud.portal.kernel;

import java.util.EnumSet;
import java.util.Set;

/** What a use case may demand of its actor. The one table from roles to rights: nothing else decides by role. */
public enum Capability {
    /** Open to everybody, without an account. */
    READ_PUBLIC,
    /** Any signed-in person, on what is their own. */
    BE_SIGNED_IN,
    /** Register a publication and import its editions: the secretariat, and coordinators for their network's own works. */
    REGISTER_PUBLICATION(Role.SECRETARIAT, Role.COORDINATOR),
    /** Keep INPUD's works: editions, grants, marks; keep the list of topics. */
    KEEP_LICENCES(Role.SECRETARIAT),
    /** Keep a network's own works in the same way, and speak for it on their core messages. */
    KEEP_OWN_WORKS(Role.COORDINATOR),
    /** Keep a network’s glossary. */
    KEEP_TERMS(Role.REVIEWER, Role.COORDINATOR),
    /** Keep the glossary that is common to all. */
    KEEP_COMMON_TERMS(Role.SECRETARIAT),
    /** Speak for INPUD on a core message: a voice, never a veto. */
    CONCUR(Role.SECRETARIAT),
    /** See a network's work in progress; INWUD's reviewers what they were asked to read. */
    SEE_WORK(Role.TRANSLATOR, Role.REVIEWER, Role.COUNTRY_READER, Role.COORDINATOR, Role.INWUD_REVIEWER),
    /** Write renderings and local changes. */
    TRANSLATE(Role.TRANSLATOR, Role.REVIEWER, Role.COORDINATOR),
    /** Start and submit an adaptation. */
    SUBMIT(Role.TRANSLATOR),
    /** Begin work on a planned adaptation, or follow another edition. */
    START(Role.TRANSLATOR, Role.COORDINATOR),
    /** Give verdicts on segments and speak as second reader. */
    REVIEW(Role.REVIEWER),
    /** Record a peer test. */
    TEST(Role.REVIEWER, Role.COORDINATOR),
    /** Sign off law, services, dosage and safety wording for a country. */
    READ_FOR_COUNTRY(Role.COUNTRY_READER),
    /** Read a text for women who use drugs, where asked to. */
    READ_FOR_WOMEN(Role.INWUD_REVIEWER),
    /** Plan, decide, approve, release, withdraw. */
    COORDINATE(Role.COORDINATOR),
    /** Send a text back: its reviewer or coordinator. */
    RETURN(Role.REVIEWER, Role.COORDINATOR),
    /** Members, invitations and rules of a network. */
    KEEP_NETWORK(Role.COORDINATOR),
    /** Name coordinators and the secretariat, run the installation. */
    ADMINISTER(Role.ADMINISTRATOR),
    /** Prove that nobody changed the chronicle. */
    VERIFY_CHRONICLE(Role.ADMINISTRATOR, Role.AUDITOR),
    /** Aggregate figures. */
    AUDIT(Role.AUDITOR, Role.SECRETARIAT);

    private final Set<Role> roles;

    Capability(Role... roles) {
        this.roles = roles.length == 0 ? EnumSet.noneOf(Role.class) : EnumSet.of(roles[0], roles);
    }

    public boolean isHeldBy(Role role) {
        return roles.contains(role);
    }

    /** Whether no account is needed. */
    public boolean isPublic() {
        return this == READ_PUBLIC;
    }
}

package org.inpud.portal.chronicle.control;

import java.util.List;

/** The kinds of what the chronicle records, by their names there: those that happen in networks, and those of people. */
public final class EventKinds {

    /** What a network’s coordinators read of. */
    public static final List<String> OF_NETWORKS = List.of(
            "AdaptationOpened",
            "AdaptationStepped",
            "RequestAnswered",
            "WorkAssigned",
            "WorkTaken",
            "WorkGivenBack",
            "WorkHandedOver",
            "WorkLeftOpen",
            "WorkTakenOff",
            "DeadlineSet",
            "EditionFollowed",
            "FollowingUndone",
            "VerdictGiven",
            "VerdictsGiven",
            "PeerTestRecorded",
            "ReviewerAsked",
            "ReviewerLent",
            "LoanDeclined",
            "LoanEnded",
            "ReadingAsked",
            "ReadingEnded",
            "ReadingGiven",
            "LocalChangeRecorded",
            "LocalChangeChanged",
            "LocalChangeWithdrawn",
            "VoiceHeard",
            "LocalChangeRenewed",
            "ChecklistAnswered",
            "AdaptationReleased",
            "ReleaseWithdrawn",
            "ProposalsSettled",
            "ReleaseEndorsed",
            "EndorsementEnded",
            "TranslationAdopted",
            "NetworkRulesChanged",
            "NationalNetworkFounded",
            "CannedReasonsChanged",
            "PersonInvited",
            "PersonReinvited",
            "MembershipBegun",
            "MembershipChanged",
            "MembershipEnded",
            "PublicationRegistered",
            "PublicationChanged",
            "EditionImported",
            "PassageMarked",
            "GrantRecorded",
            "GrantEnded",
            "GlossaryChanged");

    /** What people do with their own accounts: it belongs to no network. */
    public static final List<String> OF_PEOPLE =
            List.of("WayInAccepted", "PasswordChanged", "TokenMade", "TokenEnded", "PersonErased");

    private EventKinds() {}
}

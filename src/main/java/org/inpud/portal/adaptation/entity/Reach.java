package org.inpud.portal.adaptation.entity;

/** For whom a local change is meant: all who read the language, the network, or one country. */
public enum Reach {
    LANGUAGE,
    NETWORK,
    COUNTRY
}

package org.inpud.portal.adaptation.entity;

/** The kind of a local change; its tier says which voices must be heard before it is decided. */
public enum ChangeCode {
    LEX(1),
    SLANG(2),
    REG(1),
    NAME(1),
    UNIT(1),
    IMG(2),
    EX(1),
    META(1),
    LAW(3, true),
    SVC(3, true),
    DATA(2),
    MED(3, true),
    RISK(3),
    NORM(2),
    ADD(2),
    OMIT(3),
    POL(3),
    ACC(1);

    private final int tier;
    private final boolean expires;

    ChangeCode(int tier) {
        this(tier, false);
    }

    ChangeCode(int tier, boolean expires) {
        this.tier = tier;
        this.expires = expires;
    }

    /** 1 to 3. */
    public int tier() {
        return tier;
    }

    /** Whether what it says can go out of date, so that it needs a day to look at it again. */
    public boolean expires() {
        return expires;
    }
}

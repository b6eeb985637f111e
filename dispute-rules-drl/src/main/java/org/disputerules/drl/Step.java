package org.disputerules.drl;

/** The steps of the fold and the resolver, which are lines of the chain of reasons too and our own judgement. */
enum Step {
    /** Several rules propose the same. */
    MERGED,
    /** An exception lifted a block. */
    LIFTED,
    /** What lapses cannot be restored, and its safe day is near. */
    LAPSING,
    /** The last day has passed. */
    CLOSED,
    /** There is no such clock here. */
    NO_CLOCK,
    /** There is no such leg here. */
    ABSENT,
    /** A page or letter named the last day. */
    STATED,
    /** The buyer looked, and the page did not offer it. */
    NOT_OFFERED,
    /** Something opens on a later day. */
    OPENS_LATER,
    /** Somebody else must act. */
    UNDER_WAY,
    /** The time for that is over. */
    TIME_OVER,
    /** The time for that is unknown. */
    TIME_UNKNOWN,
    /** Waiting was the last thing done or declined. */
    NO_WAIT,
    /** Nothing that can recover money is left. */
    NOTHING_LEFT,
    /** This edition has no rule for what comes next. */
    NOT_SERVED,
    /** The end of the case was acknowledged. */
    ENDED;

    private final String id = "RES-" + name().replace('_', '-');

    /** The id by which the chain of reasons names it. */
    String id() {
        return id;
    }
}

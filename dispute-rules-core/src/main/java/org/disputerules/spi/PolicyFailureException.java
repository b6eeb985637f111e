package org.disputerules.spi;

/** The policy itself failed: a rule threw, did not end, or is not on the class path as it was built. */
public final class PolicyFailureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A failure.
     *
     * @param message what failed, where, and how to mend it
     */
    public PolicyFailureException(String message) {
        super(message);
    }

    /**
     * A failure with its cause.
     *
     * @param message what failed, where, and how to mend it
     * @param cause the cause
     */
    public PolicyFailureException(String message, Throwable cause) {
        super(message, cause);
    }
}

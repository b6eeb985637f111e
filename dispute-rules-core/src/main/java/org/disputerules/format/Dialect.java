package org.disputerules.format;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** In what YAML and JSON differ. */
interface Dialect {
    JsonParser parser(String text);

    /** Refuses what the name of a field may not have. */
    void checkName(JsonParser parser, String path, Findings findings);

    /** Refuses what a value may not have; false where the value says nothing that could be used. */
    boolean checkValue(JsonParser parser, String path, Findings findings);

    UnreadableException unreadable(JacksonException failure, String path, int line);

    UnreadableException secondDocument(int line);
}

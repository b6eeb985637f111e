package org.disputerules.cli;

import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version, from the manifest of the jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElseGet(() -> Messages.say("version.unknown"));
        return new String[] {Messages.say("version", Map.of("version", version))};
    }
}

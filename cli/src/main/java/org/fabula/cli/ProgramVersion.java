package org.fabula.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the build at hand. */
final class ProgramVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    var version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
    return new String[] {"fabula " + version.orElse("(not packaged)")};
  }
}

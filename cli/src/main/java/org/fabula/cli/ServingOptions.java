package org.fabula.cli;

import java.util.OptionalInt;
import org.fabula.library.Library;
import org.fabula.web.ServerSettings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of the commands that serve pages. */
final class ServingOptions {

  private static final int LAST_PORT = 65535;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      converter = PortConverter.class,
      description = "Serve on this port and no other; 0 for any that is free.")
  private Integer port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description =
          "Serve on this address, for other machines too; they are asked for the password that"
              + " you set in $FABULA_PASSWORD. Else on 127.0.0.1, for this machine alone.")
  private String host;

  Serving serving(Library library, FabulaCommand fabula) {
    var local = ServerSettings.local();
    var settings =
        new ServerSettings(
            host == null ? local.host() : host,
            local.port(),
            fabula.surroundings().password(),
            fabula::tell);
    return new Serving(
        library, settings, port == null ? OptionalInt.empty() : OptionalInt.of(port));
  }

  private static final class PortConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > LAST_PORT) {
        throw new TypeConversionException("'" + text + "' is no port from 0 to " + LAST_PORT);
      }
      return Integer.valueOf(text);
    }
  }
}

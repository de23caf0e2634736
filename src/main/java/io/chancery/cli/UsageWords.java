package io.chancery.cli;

import io.chancery.query.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is wrong with a command line, in the words of the house.
 *
 * @param failure the parser's finding
 */
record UsageWords(ParameterException failure) {

  String text() {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (failure instanceof MissingParameterException missing) {
      return missing.getMissing().stream().map(this::missing).collect(Collectors.joining(" "));
    }
    if (failure instanceof OverwrittenOptionException twice) {
      return name(twice.getOverwritten()) + " is given twice: give it once.";
    }
    return failure.getValue() == null ? String.valueOf(failure.getMessage()) : unfit();
  }

  private String unmatched(UnmatchedArgumentException unmatched) {
    String word = unmatched.getUnmatched().get(0);
    if (word.startsWith("-")) {
      return "there is no option \"%s\"; nearest: %s.".formatted(word, nearest(word, options()));
    }
    return line().getParent() == null
        ? "there is no command \"%s\"; nearest: %s.".formatted(word, nearest(word, commands()))
        : "\"%s\" is one argument more than %s takes.".formatted(word, line().getCommandName());
  }

  private CommandLine line() {
    return failure.getCommandLine();
  }

  private List<String> commands() {
    return List.copyOf(line().getSubcommands().keySet());
  }

  private List<String> options() {
    return line().getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
  }

  private static String nearest(String word, List<String> names) {
    return String.join(", ", Nearest.to(word, names));
  }

  private String missing(ArgSpec argument) {
    return argument.isOption()
        ? "%s needs a value, %s.".formatted(name(argument), argument.paramLabel())
        : "%s needs %s: %s"
            .formatted(
                line().getCommandName(),
                argument.paramLabel(),
                String.join(" ", argument.description()));
  }

  private static String name(@Nullable ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName()
        : argument == null ? "" : argument.paramLabel();
  }

  /** A value that cannot be what it stands for. */
  private String unfit() {
    ArgSpec argument = failure.getArgSpec();
    String message = String.valueOf(failure.getMessage());
    if (argument == null) {
      return message;
    }
    if (argument.typeInfo().isEnum()) {
      String choices =
          argument.typeInfo().getEnumConstantNames().stream()
              .map(choice -> choice.toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      return "%s is one of %s, not \"%s\".".formatted(name(argument), choices, failure.getValue());
    }
    return argument.type() == int.class
        ? "%s is a whole number, not \"%s\".".formatted(name(argument), failure.getValue())
        : "%s: %s.".formatted(name(argument), message.substring(message.indexOf(": ") + 2));
  }
}

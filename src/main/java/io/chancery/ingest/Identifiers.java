package io.chancery.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Gives each file its document id: without the extension where that is enough to tell it from the
 * others, with it where it is not. Where two would be the same even so, the first in the order of
 * paths keeps the id.
 *
 * @param byId files in the order of their ids
 * @param refused files whose id is another's
 */
record Identifiers(Map<String, InputFile> byId, List<Refused> refused) {

  static Identifiers of(Collection<InputFile> files) {
    Set<InputFile> full = new HashSet<>();
    List<InputFile> sorted = files.stream().sorted(InputFile.ORDER).toList();
    while (full.addAll(clashing(sorted, full))) {}
    return assign(sorted, full);
  }

  private static String id(InputFile file, Set<InputFile> full) {
    return full.contains(file) ? file.fullName() : file.stem();
  }

  private static Set<InputFile> clashing(List<InputFile> files, Set<InputFile> full) {
    return files.stream().collect(Collectors.groupingBy(f -> id(f, full))).values().stream()
        .filter(sameId -> sameId.size() > 1)
        .flatMap(List::stream)
        .collect(Collectors.toSet());
  }

  private static Identifiers assign(List<InputFile> files, Set<InputFile> full) {
    Map<String, InputFile> byId = new TreeMap<>();
    List<Refused> refused = new ArrayList<>();
    for (InputFile file : files) {
      String id = id(file, full);
      InputFile first = byId.putIfAbsent(id, file);
      if (first != null) {
        refused.add(duplicate(file, id, first));
      }
    }
    return new Identifiers(byId, List.copyOf(refused));
  }

  private static Refused duplicate(InputFile file, String id, InputFile first) {
    String what =
        "its id '" + id + "' is that of " + first.shown() + "; give the folder above both";
    return new Refused(file.shown(), Reason.DUPLICATE_ID, what);
  }
}

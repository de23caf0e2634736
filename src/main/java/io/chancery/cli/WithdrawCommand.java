package io.chancery.cli;

import io.chancery.merge.Withdrawals;
import io.chancery.reason.Inferences;
import io.chancery.store.Store;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "withdraw",
    mixinStandardHelpOptions = true,
    description = "Takes documents out of a store, with everything that rests on them alone.")
final class WithdrawCommand implements Callable<Integer> {

  @ParentCommand private Chancery chancery;
  @Mixin private StoreOption store;

  @Parameters(
      arity = "1..*",
      paramLabel = "DOC",
      description = "Ids of documents, as chancery status --documents lists them.")
  private List<String> documents;

  @Override
  public Integer call() {
    try (Store opened = store.open()) {
      opened.follow(new Withdrawals(opened.iris()));
      Inferences.kept(opened).ifPresent(opened::infer);
      long missing = documents.stream().filter(id -> !withdraw(opened, id)).count();
      return missing == 0 ? Exit.DONE : Exit.REFUSED;
    }
  }

  private boolean withdraw(Store opened, String id) {
    boolean there = opened.withdraw(id);
    if (there) {
      chancery.surroundings().out().println("withdrawn " + id);
    } else {
      chancery
          .surroundings()
          .err()
          .println(
              "refused "
                  + id
                  + ": not-found: the store has no such document;"
                  + " chancery status --documents lists them");
    }
    return there;
  }
}

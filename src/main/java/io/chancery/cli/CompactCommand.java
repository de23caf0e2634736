package io.chancery.cli;

import io.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "compact",
    mixinStandardHelpOptions = true,
    description = "Gives back the disk space of what was replaced and withdrawn.")
final class CompactCommand implements Runnable {

  @ParentCommand private Chancery chancery;
  @Mixin private StoreOption store;

  @Override
  public void run() {
    try (Store opened = store.open()) {
      long before = opened.status().bytes();
      opened.compact();
      chancery
          .surroundings()
          .out()
          .printf(
              "%d MB before, %d MB now%n", before / 1_000_000, opened.status().bytes() / 1_000_000);
    }
  }
}

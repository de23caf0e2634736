package io.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two articles on disk, and inputs that cannot be read. */
final class Articles {

  static final String BELMONTE =
      """
      Envoys meet in the port

      Belmonte met Toska. The two were seen on the pier of the old town, and they did not say what it was about.
      """;

  static final String TOSKA =
      """
      A visit to the islands

      Toska visited Marek. It was the first time that he had been to the islands, and there will be more of it.
      Toska condemned Marek. That was on the day after the visit, and it was said in front of the press.
      """;

  private static final String MANIFEST =
      """
      file,title,publisher,published
      belmonte.txt,Envoys meet in the port,Herald,2026-03-06
      toska.txt,A visit to the islands,Courier,2026-03-09
      """;

  private Articles() {}

  /** Writes {@code articles/belmonte.txt}, {@code articles/toska.txt} and their manifest. */
  static Path write(Path folder) {
    Path articles = folder.resolve("articles");
    put(articles.resolve("belmonte.txt"), BELMONTE.getBytes(StandardCharsets.UTF_8));
    put(articles.resolve("toska.txt"), TOSKA.getBytes(StandardCharsets.UTF_8));
    put(articles.resolve("manifest.csv"), MANIFEST.getBytes(StandardCharsets.UTF_8));
    return articles;
  }

  /** Adds an empty file, junk, Latin-1, and a page without an article. */
  static void spoil(Path articles) {
    put(articles.resolve("empty.txt"), new byte[0]);
    put(articles.resolve("junk.txt"), new byte[] {0, 1, 2, 3, 0, (byte) 0xff, 0, 7, 0, 9});
    put(articles.resolve("latin.txt"), "Caf\u00e9 society".getBytes(StandardCharsets.ISO_8859_1));
    put(
        articles.resolve("menu.html"),
        "<html><body><nav><a href='/'>Home</a></nav></body></html>"
            .getBytes(StandardCharsets.UTF_8));
  }

  static Path put(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path put(Path file, String text) {
    return put(file, text.getBytes(StandardCharsets.UTF_8));
  }
}

package io.chancery.resolve;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.CoreferenceChain;
import io.chancery.annotate.Dependency;
import io.chancery.annotate.NamedEntity;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.text.Document;
import io.chancery.text.Source;
import io.chancery.text.Span;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Documents parsed by hand. A sentence is {@code word/TAG} or {@code word/TAG/NER} by spaces, then
 * edges such as {@code nsubj(met, Park)}; of equal words, {@code the#2} is the second.
 */
final class Parsed {

  static final Ontology ONTOLOGY = Ontology.load(List.of(Path.of("ontology")));
  static final Gazetteer WORLD = world();

  private static final Pattern EDGE = Pattern.compile("([a-z:]+)\\((\\S+), (\\S+)\\)");

  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<CoreferenceChain> chains = new ArrayList<>();

  private static Gazetteer world() {
    try {
      return Gazetteer.load(
          List.of(Path.of(Objects.requireNonNull(Parsed.class.getResource("world.ttl")).toURI())),
          ONTOLOGY);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  Parsed say(String words, String... edges) {
    List<Token> tokens = new ArrayList<>();
    int begin = text.length();
    for (String word : words.split(" ")) {
      tokens.add(token(tokens.size() + 1, word.split("/")));
    }
    Span span = new Span(begin, text.length() - 1);
    List<Dependency> dependencies = Arrays.stream(edges).map(e -> edge(tokens, e)).toList();
    sentences.add(
        new Sentence(
            sentences.size(),
            span,
            false,
            tokens,
            dependencies,
            List.of(),
            entities(tokens),
            List.of()));
    return this;
  }

  private Token token(int index, String[] parts) {
    Span span = new Span(text.length(), text.length() + parts[0].length());
    text.append(parts[0]).append(' ');
    return new Token(
        index,
        span,
        parts[0],
        lemma(parts[0], parts[1]),
        parts[1],
        parts.length > 2 ? parts[2] : "O");
  }

  private static String lemma(String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (tag.equals("NNS")) {
      return lower.equals("men") ? "man" : lower.replaceAll("ies$", "y").replaceAll("s$", "");
    }
    return tag.equals("VBN") || tag.equals("VBD")
        ? lower.replaceAll("lled$", "l").replaceAll("ed$", "")
        : lower;
  }

  private static List<NamedEntity> entities(List<Token> tokens) {
    List<NamedEntity> entities = new ArrayList<>();
    int first = 1;
    for (Token token : tokens) {
      boolean ends =
          token.index() == tokens.size()
              || !tokens.get(token.index()).entity().equals(token.entity());
      if (ends) {
        if (!token.entity().equals("O")) {
          entities.add(new NamedEntity(first, token.index(), token.entity()));
        }
        first = token.index() + 1;
      }
    }
    return entities;
  }

  private static Dependency edge(List<Token> tokens, String text) {
    Matcher matcher = EDGE.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no edge: " + text);
    }
    return new Dependency(
        index(tokens, matcher.group(2)), index(tokens, matcher.group(3)), matcher.group(1));
  }

  private static int index(List<Token> tokens, String reference) {
    String[] parts = reference.split("#");
    int nth = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
    return tokens.stream()
        .filter(t -> t.word().equals(parts[0]))
        .skip(nth - 1)
        .findFirst()
        .map(Token::index)
        .orElseThrow(() -> new IllegalArgumentException("no token " + reference));
  }

  /** A chain of single words, each {@code sentence:word}. */
  Parsed same(String... mentions) {
    chains.add(new CoreferenceChain(Arrays.stream(mentions).map(this::mention).toList()));
    return this;
  }

  private CoreferenceChain.Mention mention(String reference) {
    String[] parts = reference.split(":");
    int sentence = Integer.parseInt(parts[0]);
    int token = index(sentences.get(sentence).tokens(), parts[1]);
    boolean pronoun = sentences.get(sentence).token(token).isPronoun();
    return new CoreferenceChain.Mention(sentence, token, token, token, pronoun);
  }

  /** Resolved as of 16 June 2023. */
  Answers resolved() {
    Source source = new Source(null, null, LocalDate.of(2023, 6, 16), null, "en");
    Document document = new Document("test", text.toString(), source, List.of());
    AnnotatedDocument annotated = new AnnotatedDocument(document, sentences, chains);
    return new Answers(annotated, new EntityResolver(WORLD).resolve(annotated));
  }

  /** Asks by words. */
  record Answers(AnnotatedDocument document, Referents referents) {

    Optional<Entity> entity(int sentence, String word, Use use) {
      int token = index(document.sentences().get(sentence).tokens(), word);
      return referents.of(sentence, token, use);
    }

    String actor(int sentence, String word) {
      return entity(sentence, word, Use.ACTOR).map(Entity::name).orElse("nothing");
    }

    String place(int sentence, String word) {
      return entity(sentence, word, Use.PLACE).map(Entity::name).orElse("nothing");
    }

    List<String> members(int sentence, String word) {
      return entity(sentence, word, Use.ACTOR).map(Entity::members).orElse(List.of()).stream()
          .map(Entity::name)
          .toList();
    }

    List<String> relations() {
      return new RelationReader(ONTOLOGY)
          .read(referents).stream()
              .map(
                  r ->
                      r.subject().entity().name()
                          + " "
                          + r.predicate()
                          + " "
                          + r.object().entity().name())
              .toList();
    }
  }
}

package io.chancery.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A page's origin from the schema.org article in its JSON-LD, alone, in a list or in a
 * {@code @graph}.
 */
final class JsonLd {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonLd() {}

  /** What the page's first article object says; a script that is no JSON is passed over. */
  static Optional<Metadata> of(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .flatMap(script -> parse(script.data()).stream())
        .flatMap(JsonLd::articleIn)
        .findFirst();
  }

  private static Optional<JsonNode> parse(String script) {
    try {
      String json = script.replaceFirst("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)", "");
      return Optional.ofNullable(MAPPER.readTree(json));
    } catch (JsonProcessingException broken) {
      return Optional.empty();
    }
  }

  private static Stream<Metadata> articleIn(JsonNode root) {
    return objects(root).filter(JsonLd::isArticle).map(article -> metadata(article, root));
  }

  private static Stream<JsonNode> objects(JsonNode node) {
    return node.isArray()
        ? elements(node).flatMap(JsonLd::objects)
        : Stream.concat(Stream.of(node), elements(node.path("@graph")));
  }

  private static Stream<JsonNode> elements(JsonNode node) {
    return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.empty();
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    return Stream.concat(Stream.of(type), elements(type))
        .map(JsonNode::asText)
        .anyMatch(t -> t.endsWith("Article") || t.endsWith("BlogPosting"));
  }

  private static Metadata metadata(JsonNode article, JsonNode root) {
    JsonNode day =
        article.hasNonNull("datePublished")
            ? article.path("datePublished")
            : article.path("dateCreated");
    return new Metadata(
        text(article.path("headline")).or(() -> text(article.path("name"))).orElse(null),
        name(article.path("publisher"), root),
        day(day),
        text(article.path("url")).or(() -> address(article.path("mainEntityOfPage"))).orElse(null));
  }

  private static @Nullable LocalDate day(JsonNode node) {
    return text(node).flatMap(DateText::find).orElse(null);
  }

  /**
   * A publisher is a name, an object with one, a list of those, or a reference to an object
   * elsewhere in the graph.
   */
  private static @Nullable String name(JsonNode node, JsonNode root) {
    JsonNode one = node.isArray() ? node.path(0) : node;
    String id = one.path("@id").asText();
    return text(one)
        .or(() -> text(one.path("name")))
        .or(
            () ->
                objects(root)
                    .filter(o -> !id.isEmpty() && o.path("@id").asText().equals(id))
                    .flatMap(o -> text(o.path("name")).stream())
                    .findFirst())
        .orElse(null);
  }

  private static Optional<String> address(JsonNode node) {
    return text(node).or(() -> text(node.path("@id")));
  }

  private static Optional<String> text(JsonNode node) {
    return node.isTextual()
        ? Optional.of(Parser.unescapeEntities(node.asText(), false)).filter(t -> !t.isBlank())
        : Optional.empty();
  }
}

package io.chancery.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A page's origin from its meta tags, microdata and {@code <time>}, the most exact first. */
final class MetaTags {

  private static final List<String> TITLE =
      List.of(
          "og:title",
          "dc.title",
          "dcterms.title",
          "parsely-title",
          "twitter:title",
          "headline",
          "title");
  private static final List<String> PUBLISHER =
      List.of(
          "og:site_name",
          "dc.publisher",
          "dcterms.publisher",
          "article:publisher_name",
          "parsely-site",
          "application-name",
          "publisher",
          "cre",
          "copyright",
          "twitter:site");
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:published_time",
          "og:article:published_time",
          "datepublished",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date",
          "dcterms.date",
          "dcterms.created",
          "dc.date.created",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "article.published",
          "cxenseparse:recs:publishtime",
          "originalpublicationdate",
          "date",
          "rel_date",
          "cdate");
  private static final List<String> URL = List.of("og:url", "parsely-link", "twitter:url");

  private MetaTags() {}

  static Metadata of(Document page) {
    return new Metadata(
        first(page, TITLE).orElse(null), publisher(page), published(page), url(page).orElse(null));
  }

  private static @Nullable String publisher(Document page) {
    return first(page, PUBLISHER)
        .or(() -> attribute(page, "[itemprop=publisher] [itemprop=name]", "content"))
        .map(name -> name.replaceFirst("^@", ""))
        .filter(name -> !name.startsWith("http"))
        .orElse(null);
  }

  private static @Nullable LocalDate published(Document page) {
    return Stream.of(
            first(page, PUBLISHED),
            attribute(page, "[itemprop=datePublished]", "datetime"),
            attribute(page, "[itemprop=datePublished]", "content"),
            attribute(page, "time[pubdate], article time[datetime]", "datetime"),
            attribute(page, "main time[datetime], header time[datetime]", "datetime"),
            attribute(page, "time[datetime]:not(li time, nav time, aside time)", "datetime"),
            attribute(page, "time[datetime]", "datetime"))
        .flatMap(Optional::stream)
        .flatMap(value -> DateText.find(value).stream())
        .findFirst()
        .orElse(null);
  }

  private static Optional<String> url(Document page) {
    return attribute(page, "link[rel=canonical]", "href").or(() -> first(page, URL));
  }

  private static Optional<String> first(Document page, List<String> names) {
    return names.stream().flatMap(name -> content(page, name).stream()).findFirst();
  }

  private static Optional<String> content(Document page, String name) {
    return page.select("meta[content]").stream()
        .filter(
            meta ->
                Stream.of("property", "name", "itemprop", "http-equiv")
                    .anyMatch(key -> meta.attr(key).equalsIgnoreCase(name)))
        .map(meta -> meta.attr("content"))
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private static Optional<String> attribute(Document page, String selector, String name) {
    return page.select(selector).stream()
        .map(element -> element.hasAttr(name) ? element.attr(name) : "")
        .filter(value -> !value.isBlank())
        .findFirst();
  }
}

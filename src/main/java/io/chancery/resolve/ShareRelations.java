package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who owns what, all or in part: {@code which owns 6 percent of the company}. */
final class ShareRelations {

  private static final Set<String> OWNING = Set.of("own", "hold", "have");
  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

  /** What tells that somebody who owned a share does so no more. */
  private static final String ONCE = "once|previously|formerly|then|until|earlier|before|when";

  private static final Set<String> SHARES =
      Set.of("%", "percent", "cent", "stake", "share", "stock");

  private final Referents referents;
  private final RelationCollector found;

  ShareRelations(Referents referents, RelationCollector found) {
    this.referents = referents;
    this.found = found;
  }

  void read(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      boolean open = !sentence.children(token.index(), "aux"::equals).isEmpty();
      if (token.lemma().equals("shareholder") && token.tag().equals("NN")) {
        readHolder(new Phrase(sentence, token.index()));
      }
      if (OWNING.contains(token.lemma()) && lasts(sentence, token) && !open) {
        read(sentence, token);
      }
    }
  }

  /** "Owns", and "owned a stake in it" where nothing says that it does so no more. */
  private static boolean lasts(Sentence sentence, Token verb) {
    boolean once =
        sentence.below(verb.index()).stream()
            .anyMatch(
                d ->
                    AnyOf.matches(sentence.token(d.dependent()).lemma(), ONCE)
                        || AnyOf.matches(d.label(), "obl:until|obl:before|obl:in|advcl:*"));
    boolean share =
        sentence.children(verb.index(), "obj"::equals).stream()
            .anyMatch(owned -> SHARES.contains(sentence.token(owned).lemma()));
    return PRESENT.contains(verb.tag()) || verb.tag().equals("VBD") && share && !once;
  }

  /** {@code The fund is Volta's largest shareholder}, {@code the fund, a shareholder in Volta}. */
  private void readHolder(Phrase holder) {
    Sentence sentence = holder.sentence();
    boolean open =
        !sentence.children(holder.head(), l -> AnyOf.matches(l, "aux|neg")).isEmpty()
            || holder.modifiers().stream()
                .anyMatch(i -> AnyOf.matches(sentence.token(i).word(), "former|not|no"));
    boolean is = !sentence.children(holder.head(), "cop"::equals).isEmpty();
    Stream<Integer> subjects =
        is ? sentence.children(holder.head(), "nsubj"::equals).stream() : Stream.of();
    Optional<Entity> owner =
        Stream.concat(subjects, holder.appositives().stream())
            .flatMap(head -> actor(sentence, head).stream())
            .filter(e -> isBody(e) || e.type() == EntityType.Person)
            .findFirst()
            .filter(e -> !open);
    Optional<Entity> firm =
        Stream.of(
                holder.possessor().stream(),
                holder.after("of").stream(),
                holder.after("in").stream())
            .flatMap(heads -> heads)
            .flatMap(head -> actor(sentence, head).stream())
            .filter(ShareRelations::isBody)
            .findFirst();
    Words.Range words = new Words.Range(sentence.index(), holder.first(), holder.head());
    found.add(
        owner,
        "shareholderOf",
        firm.filter(f -> !f.name().startsWith("board of ")),
        words,
        "shareholder",
        0.8);
  }

  private void read(Sentence sentence, Token verb) {
    Words.Range words = new Words.Range(sentence.index(), verb.index(), verb.index());
    Optional<Entity> owner =
        sentence.children(verb.index(), "nsubj"::equals).stream()
            .flatMap(head -> actor(sentence, head).stream())
            .filter(e -> e.type() == EntityType.Organization || e.type() == EntityType.Person)
            .findFirst();
    sentence
        .children(verb.index(), "obj"::equals)
        .forEach(owned -> read(sentence, owner, verb, owned, words));
  }

  private void read(
      Sentence sentence, Optional<Entity> owner, Token verb, int owned, Words.Range words) {
    String lemma = sentence.token(owned).lemma();
    boolean share = SHARES.contains(lemma) || sentence.token(owned).entity().equals("PERCENT");
    if (share) {
      found.add(owner, "shareholderOf", firm(sentence, verb, owned), words, "share", 0.85);
    } else if (verb.lemma().equals("own")) {
      Optional<Entity> body = actor(sentence, owned).filter(ShareRelations::isBody);
      found.add(owner, "ownerOf", body, words, "owns", 0.85);
    }
  }

  /** Behind the share, or before the clause: {@code Volta, in which the fund holds a stake}. */
  private Optional<Entity> firm(Sentence sentence, Token verb, int share) {
    Phrase phrase = new Phrase(sentence, share);
    Stream<Integer> behind =
        Stream.concat(phrase.after("of").stream(), phrase.after("in").stream());
    Stream<Integer> beside = sentence.children(verb.index(), "obl:in"::equals).stream();
    return Stream.concat(behind, beside).flatMap(head -> firm(sentence, head).stream()).findFirst();
  }

  private Optional<Entity> firm(Sentence sentence, int head) {
    Phrase phrase = new Phrase(sentence, head);
    return actor(sentence, head)
        .filter(ShareRelations::isBody)
        .or(
            () ->
                phrase
                    .possessor()
                    .filter(p -> SHARES.contains(phrase.lemma()))
                    .flatMap(p -> actor(sentence, p))
                    .filter(ShareRelations::isBody));
  }

  private static boolean isBody(Entity entity) {
    return entity.type() == EntityType.Organization;
  }

  private Optional<Entity> actor(Sentence sentence, int head) {
    return referents.of(sentence.index(), head, Use.ACTOR);
  }
}

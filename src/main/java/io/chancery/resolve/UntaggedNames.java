package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.resolve.Name.Sense;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Names that the tagger overlooks: proper nouns that head a phrase and that nothing else accounts
 * for. What acts somewhere in the document counts as a body, anything else as a thing.
 */
final class UntaggedNames {

  private static final Set<String> HEADS = Set.of("nsubj", "obj", "iobj", "obl", "nmod", "appos");

  private static final Set<String> PARTIES = WordGroups.of("PARTY-NAMES");

  /** Verbs with "in" of what is no place: {@code invest in}. */
  private static final Set<String> TAKING_IN = WordGroups.of("TAKING-IN");

  /** What a capital behind "in" may name besides: languages, bodies, arts. */
  private static final Set<String> NO_TOWNS =
      Set.of("noun.communication", "noun.group", "noun.cognition", "noun.time");

  private final Nouns nouns;
  private final Set<String> acting = new HashSet<>();
  private final Set<String> towns = new HashSet<>();
  private final Set<String> persons = new HashSet<>();
  private final Map<String, String> tagged = new HashMap<>();
  private final Map<String, String> inFull = new HashMap<>();

  /** Gathers which untagged names act, and which have titles and so are persons'. */
  UntaggedNames(
      List<Sentence> sentences,
      List<List<Name>> names,
      List<List<TitleMatch>> titles,
      Nouns nouns) {
    this.nouns = nouns;
    names.stream().flatMap(List::stream).forEach(name -> tagged.put(name.text(), name.tag()));
    for (Sentence sentence : sentences) {
      for (Name name : untagged(sentence, names.get(sentence.index()))) {
        if (isTitled(sentence, name, titles.get(sentence.index()))) {
          persons.add(name.text());
        }
        if (Towns.isPlaced(sentence, name.last())) {
          towns.add(name.text());
        } else if (new Phrase(sentence, name.last()).isSubject()) {
          acting.add(name.text());
        }
        if (name.length() > 1) {
          inFull.putIfAbsent(name.text().split(" ")[0], name.text());
        }
      }
    }
  }

  /** {@code Temara} is the {@code Temara Shipping} of before. */
  private String full(Name name) {
    return name.length() == 1 ? inFull.getOrDefault(name.text(), name.text()) : name.text();
  }

  private boolean isActing(String full) {
    return acting.contains(full) || acting.stream().anyMatch(part -> full.equals(inFull.get(part)));
  }

  /** {@code Maro Sefic, the trade commissioner}, {@code driver Gul Zam}. */
  private static boolean isTitled(Sentence sentence, Name name, List<TitleMatch> titles) {
    return name.length() > 1
        && titles.stream()
            .filter(t -> !t.plural())
            .anyMatch(t -> t.last() == name.first() - 1 || isApposed(sentence, name, t));
  }

  private static boolean isApposed(Sentence sentence, Name name, TitleMatch title) {
    return sentence.dependencies().stream()
        .filter(d -> d.relation().equals("appos"))
        .anyMatch(
            d ->
                d.governor() == name.last() && title.covers(d.dependent())
                    || d.dependent() == name.last() && title.covers(d.governor()));
  }

  /** The names of a sentence with the overlooked ones among them. */
  List<Name> complete(Sentence sentence, List<Name> names) {
    List<Name> all = new ArrayList<>(names);
    for (Name name : untagged(sentence, names)) {
      String text = full(name);
      String act =
          isActing(text) || isOfBody(sentence, name) || isParty(sentence, name.last())
              ? "ORGANIZATION"
              : isTown(sentence, name) ? "LOCATION" : "MISC";
      boolean addressed = name.first() > 1 && Words.isAddress(sentence.token(name.first() - 1));
      String kind = towns.contains(text) ? tagged.getOrDefault(text, "CITY") : act;
      String tag = addressed || persons.contains(text) ? "PERSON" : kind;
      all.add(new Name(name.first(), name.last(), text, null, Sense.UNKNOWN, tag));
    }
    all.sort(Comparator.comparingInt(Name::first));
    return List.copyOf(all);
  }

  /** {@code Will meet next week in Bender}: something happens there, and is not done in it. */
  private boolean isTown(Sentence sentence, Name name) {
    return name.length() == 1
        && !nouns.isOneOf(NO_TOWNS, Words.lower(sentence.token(name.last())))
        && sentence.above(name.last()).stream()
            .filter(d -> d.label().equals("obl:in") && d.governor() > 0)
            .map(d -> sentence.token(d.governor()))
            .anyMatch(t -> t.isVerb() && !TAKING_IN.contains(t.lemma()));
  }

  /** {@code The group Open Harbour}. */
  private boolean isOfBody(Sentence sentence, Name name) {
    return name.first() > 1
        && sentence.token(name.first() - 1).tag().equals("NN")
        && nouns
            .kind(Words.lower(sentence.token(name.first() - 1)))
            .filter(k -> k == NounKind.ORGANIZATION || k == NounKind.GROUP)
            .isPresent();
  }

  private List<Name> untagged(Sentence sentence, List<Name> names) {
    List<Name> found = new ArrayList<>();
    if (sentence.headline()) {
      return found;
    }
    for (Token token : sentence.tokens()) {
      if (heads(sentence, token)) {
        int first = first(sentence, token.index());
        boolean free =
            IntStream.rangeClosed(first, token.index())
                .allMatch(i -> names.stream().noneMatch(n -> n.covers(i)));
        if (free) {
          String text = Words.join(sentence, first, token.index());
          found.add(new Name(first, token.index(), text, null, Sense.UNKNOWN, "MISC"));
        }
      }
    }
    return found;
  }

  private boolean heads(Sentence sentence, Token token) {
    boolean follows =
        token.index() < sentence.tokens().size() && sentence.token(token.index() + 1).isProper();
    return (proper(sentence, token.index()) || isPartyName(sentence, token))
        && !follows
        && (isParty(sentence, token.index())
            || sentence.above(token.index()).stream().anyMatch(d -> HEADS.contains(d.relation())));
  }

  /** {@code The Reform Party}, of which a tagger sees neither word. */
  private boolean isPartyName(Sentence sentence, Token token) {
    return token.isProper()
        && token.entity().equals("O")
        && PARTIES.contains(Words.lower(token))
        && token.index() > 1
        && proper(sentence, token.index() - 1);
  }

  /** {@code The UFT party}. */
  private static boolean isParty(Sentence sentence, int token) {
    return token < sentence.tokens().size() && sentence.token(token + 1).word().equals("party");
  }

  /** {@code Ak-Terek}: what is in front of the hyphen is part of the name. */
  private static boolean isHyphenated(Sentence sentence, int token) {
    return token > 2
        && sentence.token(token - 1).word().equals("-")
        && sentence.token(token - 2).isProper()
        && sentence.token(token - 2).span().end() == sentence.token(token).span().begin() - 1;
  }

  private static int first(Sentence sentence, int last) {
    int first = last;
    while (first > 1
        && !Words.isAddress(sentence.token(first - 1))
        && !Occupations.load().opens(sentence, first - 1)
        && (sentence.token(first - 1).isProper() || isHyphenated(sentence, first))) {
      first--;
    }
    return first;
  }

  /** {@code The office ULKiK}: letters that no common noun has. */
  private static boolean isMixed(Token token) {
    return token.tag().equals("NN") && token.word().matches("\\p{Lu}+\\p{Ll}\\p{L}*\\p{Lu}");
  }

  /** A capitalised word that is no noun for a kind of thing, no title and no date. */
  private boolean proper(Sentence sentence, int index) {
    Token token = sentence.token(index);
    boolean dated =
        sentence.times().stream().anyMatch(t -> t.first() <= index && index <= t.last());
    boolean latin =
        (token.isProper() || isMixed(token))
            && (index > 1 || inFull.containsKey(token.word()) || Towns.isPlaced(sentence, index))
            && token.word().length() > 1
            && Character.isUpperCase(token.word().codePointAt(0));
    return latin
        && token.entity().equals("O")
        && !dated
        && nouns.kind(Words.lower(token)).isEmpty();
  }
}

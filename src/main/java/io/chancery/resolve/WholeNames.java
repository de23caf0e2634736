package io.chancery.resolve;

import io.chancery.annotate.NamedEntity;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Gazetteer;
import io.chancery.resolve.Name.Sense;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Gives names of which a tagger sees the end alone what belongs in front: the first of two halves,
 * or adjectives.
 */
final class WholeNames {

  private static final Set<String> PARTIES =
      Set.of("party", "movement", "coalition", "alliance", "bloc");

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,8}");

  private final Gazetteer gazetteer;
  private final Nouns nouns;

  WholeNames(Gazetteer gazetteer, Nouns nouns) {
    this.gazetteer = gazetteer;
    this.nouns = nouns;
  }

  /** {@code The Hope and Justice party}, {@code the Trade and Prices Commission} are one each. */
  Name withFirstHalf(Sentence sentence, Name name, List<Name> names) {
    int and = name.first() - 1;
    int first = and - 1;
    while (first > 1 && isCapital(sentence.token(first))) {
      first--;
    }
    int opening = first;
    boolean half =
        opening > 0
            && opening < and - 1
            && AnyOf.matches(sentence.token(and).word(), "and|&")
            && AnyOf.matches(sentence.token(opening).tag(), "DT|PRP$|POS")
            && names.stream()
                .filter(n -> n.sense() != Sense.DEMONYM || n.last() == and - 1)
                .noneMatch(n -> n.first() > opening && n.last() < and);
    return half && (isBeforeParty(sentence, name) || isOfBody(sentence, and, name))
        ? new Name(
            opening + 1,
            name.last(),
            Words.join(sentence, opening + 1, name.last()),
            null,
            Sense.UNKNOWN,
            "ORGANIZATION")
        : name;
  }

  /**
   * {@code The Fishing, Canning and Transport Union}, of which the tagger sees what follows the
   * comma.
   */
  Name withListed(Sentence sentence, Name name, List<Name> names) {
    int first = name.first();
    while (first > 3
        && sentence.token(first - 1).word().equals(",")
        && isCapital(sentence.token(first - 2))
        && nouns.isWord(Words.lower(sentence.token(first - 2)))
        && !isBody(sentence.token(first - 2))) {
      first -= 2;
    }
    int begin = first;
    boolean listed =
        begin < name.first()
            && name.isBody()
            && name.text().contains(" and ")
            && isBody(sentence.token(name.last()))
            && sentence.token(begin - 1).word().equalsIgnoreCase("the")
            && names.stream().noneMatch(n -> n.first() >= begin && n.last() < name.first());
    return listed
        ? new Name(
            begin,
            name.last(),
            Words.join(sentence, begin, name.last()),
            null,
            Sense.UNKNOWN,
            "ORGANIZATION")
        : name;
  }

  /** {@code The Commission on Audit}, of which the tagger sees neither or only the noun. */
  List<Name> withFields(Sentence sentence, List<Name> names) {
    List<Name> all = new ArrayList<>(names);
    for (Token noun : sentence.tokens()) {
      boolean body = noun.isProper() || isHighCourt(sentence, noun);
      int last = body && isBody(noun) ? fieldBehind(sentence, noun.index()) : 0;
      int first =
          all.stream()
              .filter(n -> n.covers(noun.index()))
              .mapToInt(Name::first)
              .findFirst()
              .orElse(noun.index());
      boolean free =
          all.stream()
              .filter(n -> n.first() <= last && n.last() >= first)
              .allMatch(n -> n.known() == null && n.first() >= first && n.last() <= last);
      if (last > 0 && free) {
        all.removeIf(n -> n.first() <= last && n.last() >= first);
        String text = Words.join(sentence, first, last);
        all.add(new Name(first, last, text, null, Sense.UNKNOWN, "ORGANIZATION"));
      }
    }
    return all;
  }

  private static boolean isDated(Sentence sentence, int token) {
    return sentence.token(token).entity().equals("DATE")
        || sentence.times().stream().anyMatch(t -> t.first() <= token && token <= t.last());
  }

  /** The last of the capitalised words that say of what field a body is; 0 where there are none. */
  private int fieldBehind(Sentence sentence, int noun) {
    int on = isOfField(sentence, noun) ? noun + 2 : noun + 1;
    if (!isOfField(sentence, noun)
        && (on > sentence.tokens().size()
            || !AnyOf.matches(sentence.token(on).word(), "on|for|of")
            || sentence.token(on).word().equals("of")
                && !AnyOf.matches(sentence.token(noun).word(), "Court|Tribunal"))) {
      return 0;
    }
    int last = on;
    while (last < sentence.tokens().size()
        && (sentence.token(last + 1).isProper()
            || isHighCourt(sentence, sentence.token(noun)) && isCapital(sentence.token(last + 1)))
        && !isDated(sentence, last + 1)
        && nouns.isWord(Words.lower(sentence.token(last + 1)))) {
      last++;
    }
    return last > on ? last : 0;
  }

  /** {@code The Court of Appeal}, which a tagger takes for common words. */
  private static boolean isHighCourt(Sentence sentence, Token noun) {
    return !sentence.headline() && AnyOf.matches(noun.word(), "Court|Tribunal") && isCapital(noun);
  }

  /** {@code The Office of the Special Prosecutor}. */
  private static boolean isOfField(Sentence sentence, int noun) {
    return noun + 3 <= sentence.tokens().size()
        && sentence.token(noun).word().equals("Office")
        && sentence.token(noun + 1).word().equals("of")
        && sentence.token(noun + 2).word().equals("the")
        && sentence.token(noun + 3).isProper();
  }

  private static boolean isCapital(Token token) {
    return token.isProper()
        || AnyOf.matches(token.tag(), "NN|NNS|JJ")
            && Character.isUpperCase(token.word().codePointAt(0));
  }

  private static boolean isBeforeParty(Sentence sentence, Name name) {
    return name.last() < sentence.tokens().size()
        && PARTIES.contains(sentence.token(name.last() + 1).word());
  }

  /** A name that ends in a noun for a body, while what stands before "and" is none by itself. */
  private boolean isOfBody(Sentence sentence, int and, Name name) {
    Token before = sentence.token(and - 1);
    return name.isBody()
        && name.length() > 1
        && nouns.isWord(Words.lower(before))
        && isBody(sentence.token(name.last()))
        && !isBody(before);
  }

  private boolean isBody(Token token) {
    return nouns.kind(Words.lower(token)).filter(k -> k.type(false).acts()).isPresent();
  }

  /**
   * {@code The Northern Growers Trade Union (NGTU)}, of which the tagger makes two: words for a
   * body whose initials stand behind them, in brackets or after "known as", are one name.
   */
  List<Name> withAcronyms(Sentence sentence, List<Name> names) {
    List<Name> all = new ArrayList<>(names);
    for (Token letters : sentence.tokens()) {
      spelt(sentence, letters)
          .filter(full -> isOfBody(sentence, full) || names.stream().anyMatch(n -> isIn(n, full)))
          .filter(full -> names.stream().noneMatch(n -> n.known() != null && isAll(n, full)))
          .ifPresent(
              full -> {
                all.removeIf(n -> n.first() <= full.last() && full.first() <= n.last());
                all.add(full);
              });
    }
    return all;
  }

  /** {@code The Exams Council}, {@code the Court of Enquiry}: what a preposition parts counts. */
  private boolean isOfBody(Sentence sentence, Name full) {
    return IntStream.rangeClosed(full.first(), full.last())
        .filter(i -> i == full.last() || AnyOf.matches(sentence.token(i + 1).word(), "of|for|on"))
        .anyMatch(i -> isBody(sentence.token(i)));
  }

  /**
   * {@code The Coordination for Deep Quays (CDQ)}, of which the tagger sees the end as a body's.
   */
  private static boolean isIn(Name part, Name full) {
    return part.isBody() && part.first() > full.first() && part.last() == full.last();
  }

  private static boolean isAll(Name known, Name full) {
    return known.first() <= full.first() && known.last() >= full.last();
  }

  /** The capitalised words before letters that are their initials. */
  private static Optional<Name> spelt(Sentence sentence, Token letters) {
    if (!ACRONYM.matcher(letters.word()).matches()) {
      return Optional.empty();
    }
    OptionalInt last = Acronyms.last(sentence, letters.index());
    OptionalInt first =
        last.isPresent()
            ? Acronyms.first(sentence, last.getAsInt(), letters.word())
            : OptionalInt.empty();
    return first.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Name(
                first.getAsInt(),
                last.getAsInt(),
                Words.join(sentence, first.getAsInt(), last.getAsInt()),
                null,
                Sense.UNKNOWN,
                "ORGANIZATION"));
  }

  /** {@code The West Harbour Exams Council}, of which the tagger sees the noun alone. */
  int withAdjectives(Sentence sentence, NamedEntity entity, int first) {
    int begin = first;
    if (isCapitalArticle(sentence, first - 1)) {
      return first - 1;
    }
    while (begin > 1 && isAdjective(sentence.token(begin - 1))) {
      begin--;
    }
    boolean named =
        entity.tag().equals("ORGANIZATION")
            && begin > 1
            && sentence.token(begin - 1).word().equalsIgnoreCase("the")
            && gazetteer.demonym(Words.join(sentence, begin, first - 1)).isEmpty();
    return named ? begin : first;
  }

  /** {@code The founder of An Loc Group}: amid a sentence the word with a capital is a name's. */
  private static boolean isCapitalArticle(Sentence sentence, int token) {
    return token > 1
        && !sentence.headline()
        && sentence.token(token).word().equals("An")
        && AnyOf.matches(sentence.token(token - 1).tag(), "NN*|IN|VB*|CC|JJ|POS");
  }

  private static boolean isAdjective(Token token) {
    return token.entity().equals("MISC")
        && AnyOf.matches(token.tag(), "JJ|NNP")
        && Character.isUpperCase(token.word().codePointAt(0));
  }
}

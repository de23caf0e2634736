package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.ontology.Title;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the titles of a sentence: words for offices, with a name or without one. */
final class TitleFinder {

  private static final int LONGEST = 8;
  private static final String LOCAL = "local government";
  private static final Set<String> KINDS = WordGroups.of("FIELDS");

  private static final Set<String> RIVALRY = Set.of("market", "industry", "league", "race");

  private record Form(Title title, boolean plural) {}

  private final NavigableMap<String, Form> forms = new TreeMap<>();

  TitleFinder(List<Title> titles) {
    for (Title title : titles) {
      title.forms().forEach(form -> forms.putIfAbsent(key(form), new Form(title, false)));
      title.plurals().forEach(form -> forms.putIfAbsent(key(form), new Form(title, true)));
    }
  }

  /**
   * Titles in order; of overlapping ones the longest, among equals a position known by these words.
   */
  List<TitleMatch> find(Sentence sentence, List<Name> names) {
    List<TitleMatch> found = new ArrayList<>();
    for (Name name : names) {
      if (name.isPosition()) {
        found.add(ofPosition(sentence, name));
      }
    }
    for (int at = 1; at <= sentence.tokens().size(); at++) {
      addFrom(sentence, at, names, found);
    }
    return longest(found);
  }

  private TitleMatch ofPosition(Sentence sentence, Name name) {
    for (int first = name.first(); first <= name.last(); first++) {
      Form form = form(sentence, first, name.last());
      if (form != null) {
        return isOfAnother(sentence, name)
            ? new TitleMatch(first, name.last(), form.title(), null, form.plural())
            : new TitleMatch(name.first(), name.last(), form.title(), name.known(), form.plural());
      }
    }
    return new TitleMatch(name.first(), name.last(), null, name.known(), false);
  }

  /** {@code The Ghanaian president of the ECOWAS Commission} is not that of Ghana. */
  private static boolean isOfAnother(Sentence sentence, Name name) {
    int of = name.last() + 1;
    return of + 1 < sentence.tokens().size()
        && sentence.token(of).word().equals("of")
        && sentence.token(of + 1).lemma().equals("the")
        && sentence.token(of + 2).isProper();
  }

  private void addFrom(Sentence sentence, int first, List<Name> names, List<TitleMatch> found) {
    if (!begins(key(sentence.token(first).word()))
        || leadsPhrase(sentence, first)
        || isCounted(sentence, first)
        || sentence.token(first).word().equals("pm")
        || isNameOfField(sentence, first)
        || isVirtue(sentence, first)) {
      return;
    }
    int end = Math.min(sentence.tokens().size(), first + LONGEST - 1);
    for (int last = end; last >= first; last--) {
      Form form = form(sentence, first, last);
      if (form != null
          && !isBeforeParty(sentence, first, last)
          && !insideName(names, first, last)
          && !cutsName(names, first, last)
          && !isDone(sentence, first)
          && !isFirst(sentence, first, last)) {
        TitleMatch match = new TitleMatch(first, last, form.title(), null, form.plural());
        TitleMatch whole =
            Spheres.of(sentence, withAnother(sentence, withField(sentence, names, match)));
        found.add(forNow(sentence, withRank(sentence, whole)));
        return;
      }
    }
  }

  /** {@code The leader of the opposition Reform party}: that of a party. */
  private static boolean isBeforeParty(Sentence sentence, int first, int last) {
    return last > first
        && Words.lower(sentence.token(last)).equals("opposition")
        && last < sentence.tokens().size()
        && sentence.token(last + 1).isNoun();
  }

  /** {@code The Serbian justice ministry}: a field, and nobody who is a judge. */
  private static boolean isNameOfField(Sentence sentence, int word) {
    return Words.lower(sentence.token(word)).equals("justice")
        && word < sentence.tokens().size()
        && AnyOf.matches(sentence.token(word + 1).lemma(), "ministry|department|system");
  }

  /** {@code They want justice}: what is done, and nobody who judges. */
  private static boolean isVirtue(Sentence sentence, int word) {
    return sentence.token(word).word().equals("justice")
        && (word == 1 || !AnyOf.matches(sentence.token(word - 1).tag(), "DT|PRP$|POS|NN*|JJ*|CD"))
        && (word == sentence.tokens().size() || !sentence.token(word + 1).isProper());
  }

  /** {@code A five-judge panel}: so many, and nobody among them. */
  private static boolean isCounted(Sentence sentence, int word) {
    return word > 2
        && sentence.token(word - 1).tag().equals("HYPH")
        && sentence.token(word - 2).tag().equals("CD");
  }

  /** {@code The deputy secretary-general} is not the secretary-general. */
  private static TitleMatch withRank(Sentence sentence, TitleMatch match) {
    boolean under =
        match.first() > 1
            && !leadsPhrase(sentence, match.first() - 1)
            && Words.lower(sentence.token(match.first())).equals("secretary")
            && sentence.token(match.first() - 1).word().equals("Under");
    return ranked(sentence, match, under ? "under" : "deputy|vice|assistant");
  }

  /** {@code Under Secretary Dahl, the office grew}: what opens a sentence may be a preposition. */
  private static boolean leadsPhrase(Sentence sentence, int word) {
    return word == 1
        && sentence.token(word).word().equals("Under")
        && sentence.above(word).stream()
            .filter(edge -> edge.label().equals("case"))
            .flatMap(edge -> sentence.above(edge.governor()).stream())
            .filter(edge -> edge.governor() > 0)
            .anyMatch(
                edge -> !sentence.children(edge.governor(), l -> l.startsWith("nsubj")).isEmpty());
  }

  /** {@code The acting prosecutor general} holds the office for the time being. */
  private static TitleMatch forNow(Sentence sentence, TitleMatch match) {
    String portfolio = match.portfolio();
    return portfolio == null || AnyOf.matches(portfolio, "other|" + LOCAL)
        ? ranked(sentence, match, "acting|interim|caretaker")
        : match;
  }

  private static TitleMatch ranked(Sentence sentence, TitleMatch match, String ranks) {
    Title title = match.title();
    if (title == null || title.trade() || !isRanked(sentence, match.first(), ranks)) {
      return match;
    }
    String before = Words.lower(sentence.token(match.first() - 1));
    boolean other = before.equals("under") && !title.label().startsWith("Secretary");
    String office = other ? Words.join(sentence, match.first(), match.last()) : title.label();
    String rank = capitalised(before) + " " + office;
    Title ofRank =
        new Title(
            rank,
            List.of(rank.toLowerCase(Locale.ROOT)),
            List.of(),
            LOCAL.equals(title.portfolio()) ? LOCAL : "other",
            title.trade(),
            title.home());
    return new TitleMatch(match.first() - 1, match.last(), ofRank, null, match.plural());
  }

  private static boolean isRanked(Sentence sentence, int first, String ranks) {
    return first > 1 && AnyOf.matches(Words.lower(sentence.token(first - 1)), ranks);
  }

  /** {@code The foreign and defence ministers}: two titles with one last word. */
  private TitleMatch withAnother(Sentence sentence, TitleMatch match) {
    int first = match.first() - 2;
    if (!match.plural() || first < 1 || !AnyOf.matches(sentence.token(first + 1).word(), "and|&")) {
      return match;
    }
    String words = sentence.token(first).word() + " " + sentence.token(match.last()).word();
    Form other = forms.get(key(words));
    return other == null || !other.plural()
        ? match
        : new TitleMatch(first, match.last(), match.title(), null, true, other.title());
  }

  /** Who {@code will chair} a meeting is no chair. */
  private static boolean isDone(Sentence sentence, int first) {
    return first > 1
        && AnyOf.matches(Words.lower(sentence.token(first - 1)), "will|would|shall|could|should");
  }

  /** {@code The market leader} leads nobody. */
  private static boolean isFirst(Sentence sentence, int first, int last) {
    return first == last
        && first > 1
        && Words.lower(sentence.token(last)).startsWith("leader")
        && RIVALRY.contains(Words.lower(sentence.token(first - 1)));
  }

  /**
   * {@code Construction minister}, {@code aid chief}: a title of one word takes the nouns before
   * it, which say of what field it is.
   */
  private TitleMatch withField(Sentence sentence, List<Name> names, TitleMatch match) {
    Title title = match.title();
    int first = match.first();
    while (title != null
        && takesField(match, title)
        && isField(sentence, names, first - 1, match.last())
        && (first == match.first() || !isShort(sentence, first - 1))
        && alike(sentence, first - 1, match.last())) {
      first--;
    }
    boolean kind = first == match.first() && isKind(sentence, match);
    if (title == null || first == match.first() && !kind) {
      return match;
    }
    first = isListed(sentence, names, first, match.last()) ? first - 2 : first;
    first = kind || describesField(sentence, first, match.last()) ? first - 1 : first;
    String words = Words.join(sentence, first, match.last()).toLowerCase(Locale.ROOT);
    Title ofField =
        new Title(
            capitalised(words), List.of(words), List.of(), "other", title.trade(), title.home());
    return new TitleMatch(first, match.last(), ofField, null, match.plural());
  }

  /** {@code TLK health secretary}: a field may be short, but a body stands in front of it. */
  private static boolean isShort(Sentence sentence, int token) {
    return !sentence.headline() && sentence.token(token).word().matches("\\p{Lu}{2,}");
  }

  private static boolean takesField(TitleMatch match, Title title) {
    boolean simple = match.length() == 1 || title.label().equals("Cabinet Secretary");
    return simple && "other".equals(title.portfolio()) && !title.trade();
  }

  /** "Straits Anchor chairwoman" chairs what is called so: fields are written as titles are. */
  private static boolean alike(Sentence sentence, int field, int title) {
    return sentence.headline()
        || field == 1
        || sentence.token(field).word().matches("\\p{Lu}{2,}")
        || Character.isLowerCase(sentence.token(title).word().charAt(0))
            == Character.isLowerCase(sentence.token(field).word().charAt(0));
  }

  private static boolean isField(Sentence sentence, List<Name> names, int index, int title) {
    boolean ofMinister =
        sentence.token(title).word().equals("Minister")
            || title > 1
                && sentence.token(title).word().equals("Secretary")
                && sentence.token(title - 1).word().equals("Cabinet");
    return index > 0
        && !Words.isAddress(sentence.token(index))
        && (sentence.headline() || isWord(Words.lower(sentence.token(index))))
        && sentence
            .token(index)
            .tag()
            .matches(sentence.headline() ? "NNP?" : ofMinister ? "NNP?S?" : "NNP?|NNS")
        && sentence.token(index).entity().matches(ofMinister ? "O|ORGANIZATION" : "O")
        && names.stream().noneMatch(n -> n.covers(index))
        && sentence.above(index).stream()
            .anyMatch(d -> d.relation().equals("compound") && d.governor() > index);
  }

  /** A field is a word in one number or the other: {@code roads}; a firm's name is none. */
  private static boolean isWord(String field) {
    Nouns nouns = Nouns.load();
    return nouns.isWord(field)
        || field.endsWith("s") && nouns.isWord(field.substring(0, field.length() - 1))
        || field.endsWith("ies") && nouns.isWord(field.substring(0, field.length() - 3) + "y");
  }

  /** {@code The water and power secretary} has two fields. */
  private static boolean isListed(Sentence sentence, List<Name> names, int first, int title) {
    return first > 2
        && AnyOf.matches(sentence.token(first - 1).word(), "and|&")
        && isField(sentence, names, first - 2, title);
  }

  /** {@code Social security chief}: of what kind the field is. */
  private static boolean describesField(Sentence sentence, int first, int title) {
    return first > 1
        && sentence.token(first - 1).tag().equals("JJ")
        && sentence.above(first - 1).stream()
            .anyMatch(d -> d.label().equals("amod") && d.governor() < title);
  }

  /** {@code Their political chief} is none of the others: the adjective is the field. */
  private static boolean isKind(Sentence sentence, TitleMatch match) {
    return match.title() != null
        && takesField(match, match.title())
        && match.first() > 1
        && KINDS.contains(Words.lower(sentence.token(match.first() - 1)))
        && sentence.children(match.last(), "amod"::equals).contains(match.first() - 1);
  }

  private static String capitalised(String words) {
    return Stream.of(words.split(" "))
        .map(w -> w.equals("and") ? w : Character.toUpperCase(w.charAt(0)) + w.substring(1))
        .collect(Collectors.joining(" "));
  }

  /** Whether any title begins so. */
  private boolean begins(String word) {
    String next = forms.ceilingKey(word);
    return next != null && next.startsWith(word);
  }

  private @Nullable Form form(Sentence sentence, int first, int last) {
    boolean noun = IntStream.rangeClosed(first, last).anyMatch(i -> sentence.token(i).isNoun());
    return noun ? forms.get(key(Words.join(sentence, first, last))) : null;
  }

  /** A person's or an organisation's name may contain a title; it is none there. */
  private static boolean insideName(List<Name> names, int first, int last) {
    return names.stream().anyMatch(n -> !n.isPosition() && n.first() <= first && last <= n.last());
  }

  /** {@code Centre Union leader} leads the Centre Union, and is no union leader. */
  private static boolean cutsName(List<Name> names, int first, int last) {
    return names.stream()
        .anyMatch(
            n -> !n.isPosition() && n.first() < first && first <= n.last() && n.last() < last);
  }

  private static List<TitleMatch> longest(List<TitleMatch> found) {
    List<TitleMatch> kept = new ArrayList<>();
    found.stream()
        .sorted(Comparator.comparingInt(TitleMatch::length).reversed())
        .filter(match -> kept.stream().noneMatch(match::overlaps))
        .forEachOrdered(kept::add);
    kept.sort(Comparator.comparingInt(TitleMatch::first));
    return List.copyOf(kept);
  }

  private static String key(String form) {
    return form.toLowerCase(Locale.ROOT).replace('-', ' ').replace("defense", "defence");
  }
}

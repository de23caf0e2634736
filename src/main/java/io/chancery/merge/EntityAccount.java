package io.chancery.merge;

import io.chancery.ontology.EntityType;
import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one document tells of an entity that it alone knows, in terms that mean the same in every
 * document. An office is an account of whoever held it on the day of the report; of somebody known
 * before reading only the offices count, that are not.
 *
 * @param iri the entity, or what the document tells of a known one
 * @param document id of the document
 * @param type its class
 * @param names folded proper names by which the document calls it, none of one that is known
 * @param acronyms those of its names that are letters alone, written in capitals: {@code HUM}
 * @param common whether its name is made of words that name many things
 * @param country ISO code of the state that it belongs to, where the document says so
 * @param roles words of its offices, occupations and employers
 * @param offices folded names of the offices that it holds, of states or bodies that are named; of
 *     an office the document of which does not say who holds it, its own
 * @param titles folded names of the state's offices that it holds, without the state: {@code
 *     foreign minister}
 * @param company who and what else the document names, apart from states
 * @param states the states that the document names
 * @param reported the day of the report
 * @param gained those of the offices that it got lately, which others may have held before
 * @param left likewise offices that it held until lately, and holds no more
 * @param beside those of the company whom a sentence names together with it
 */
record EntityAccount(
    String iri,
    String document,
    EntityType type,
    Set<String> names,
    Set<String> acronyms,
    boolean common,
    @Nullable String country,
    Set<String> roles,
    Set<String> offices,
    Set<String> titles,
    Set<String> company,
    Set<String> states,
    @Nullable LocalDate reported,
    Set<String> gained,
    Set<String> left,
    Set<String> beside) {

  private static final Set<UnicodeScript> UNSPACED =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  /** Letters that a family name and another make at least. */
  private static final int WHOLE = 3;

  EntityAccount {
    names = Set.copyOf(names);
    acronyms = Set.copyOf(acronyms);
    roles = Set.copyOf(roles);
    offices = Set.copyOf(offices);
    titles = Set.copyOf(titles);
    company = Set.copyOf(company);
    states = Set.copyOf(states);
    gained = Set.copyOf(gained);
    left = Set.copyOf(left);
    beside = Set.copyOf(beside);
  }

  /** Of somebody who neither got an office lately nor left one, and is beside all his company. */
  EntityAccount(
      String iri,
      String document,
      EntityType type,
      Set<String> names,
      Set<String> acronyms,
      boolean common,
      @Nullable String country,
      Set<String> roles,
      Set<String> offices,
      Set<String> titles,
      Set<String> company,
      Set<String> states,
      @Nullable LocalDate reported) {
    this(
        iri, document, type, names, acronyms, common, country, roles, offices, titles, company,
        states, reported, Set.of(), Set.of(), company);
  }

  /** The same, who got these offices lately, and left others. */
  EntityAccount changing(Set<String> got, Set<String> gave) {
    return new EntityAccount(
        iri, document, type, names, acronyms, common, country, roles, offices, titles, company,
        states, reported, got, gave, beside);
  }

  /** All offices that it held around the day of the report. */
  Set<String> everHeld() {
    Set<String> all = new TreeSet<>(offices);
    all.addAll(left);
    return all;
  }

  /**
   * The names of more words than one, in whatever order the words come; initials do not count.
   * Scripts without spaces write a whole name as one word.
   */
  Set<String> fullNames() {
    return names.stream()
        .map(name -> type == EntityType.Person ? parts(name) : words(name))
        .filter(words -> words.size() > 1 || words.stream().anyMatch(EntityAccount::isWhole))
        .map(words -> String.join(" ", words))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isWhole(String word) {
    return word.codePointCount(0, word.length()) >= WHOLE
        && word.codePoints().allMatch(letter -> UNSPACED.contains(UnicodeScript.of(letter)));
  }

  /** Whether it is somebody of whom the document tells an office and no name. */
  boolean isOffice() {
    return type == EntityType.Position;
  }

  /** Whether it is a person whom the document calls by one word only. */
  boolean isPartlyNamed() {
    return type == EntityType.Person && fullNames().isEmpty();
  }

  /** Whether it is no person, and the document calls it by letters that it does not explain. */
  boolean isUnexplained() {
    return !acronyms.isEmpty() && acronyms.containsAll(names);
  }

  /** Whether its name alone says who or what it is, so that one who is not the same is another. */
  boolean isSettled() {
    return !isOffice() && !common && !fullNames().isEmpty();
  }

  /** Whether another document has one of the acronyms too, and other words for it. */
  boolean explainsOtherwise(EntityAccount other) {
    Set<String> mine = fullNames();
    Set<String> theirs = other.fullNames();
    return !Collections.disjoint(acronyms, other.acronyms)
        && !mine.isEmpty()
        && !theirs.isEmpty()
        && mine.stream().noneMatch(one -> theirs.stream().anyMatch(each -> areAlike(one, each)));
  }

  /** Whether most words are the same: {@code Court of Enquiry} and {@code Court of Inquiry}. */
  private static boolean areAlike(String one, String other) {
    Set<String> common = words(one);
    common.retainAll(words(other));
    return 2 * common.size() > Math.max(words(one).size(), words(other).size());
  }

  /**
   * Whether it is called by whole names alone, and nothing that the document tells of it makes it a
   * person: so that whoever tagged it as one may have taken a firm for one.
   */
  boolean isHardlyPerson() {
    return roles.isEmpty()
        && titles.isEmpty()
        && everHeld().isEmpty()
        && names.stream().allMatch(name -> name.contains(" "));
  }

  /** Words that may stand for a person alone. */
  Set<String> singleNames() {
    Set<String> single = new TreeSet<>();
    for (String name : names) {
      String[] words = PersonNames.written(name).split(" ");
      single.add(words[words.length - 1]);
    }
    return single;
  }

  private static Set<String> parts(String name) {
    return PersonNames.parts(name).stream()
        .filter(word -> word.length() > 1)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> words(String name) {
    return Arrays.stream(Keys.unmarked(name).split(" "))
        .filter(word -> word.length() > 1)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

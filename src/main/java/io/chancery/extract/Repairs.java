package io.chancery.extract;

import io.chancery.annotate.Sentence;
import io.chancery.ontology.Ontology;
import io.chancery.wordnet.WordNet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All that is mended in a parse before anything is read from it, in the order in which one repair
 * builds on another: words and names, then clauses and their subjects, then what hangs on them.
 */
final class Repairs {

  private final WordNet wordNet;
  private final Ontology ontology;
  private final Set<String> reportingVerbs;
  private final SupportVerbs supportVerbs;
  private final Set<String> accusing;
  private final Set<String> intending;
  private final Set<String> giving;
  private final Set<String> aims;
  private final Cues cues;
  private final Selection selection = new Selection();

  /**
   * Repairs by the word lists of an ontology.
   *
   * @param reportingVerbs the lemmas of verbs whose clause tells what somebody said
   */
  Repairs(Ontology ontology, Set<String> reportingVerbs, WordNet wordNet) {
    this.wordNet = wordNet;
    this.ontology = ontology;
    this.reportingVerbs = reportingVerbs;
    this.supportVerbs = new SupportVerbs(List.copyOf(ontology.supportVerbs()));
    this.accusing = new HashSet<>(ontology.words("accusing-verbs"));
    this.accusing.addAll(ontology.words("assuring-verbs"));
    this.intending = ontology.words("intending-verbs");
    this.giving = ontology.words("giving-verbs");
    this.aims = ontology.words("aims");
    this.cues = new Cues(ontology);
  }

  /** The sentence with all its repairs. */
  Sentence of(Sentence parsed) {
    Sentence clauses = clauses(reported(words(parsed)));
    Sentence named = LooseClauses.named(led(clauses), reportingVerbs);
    Sentence relative =
        ContactClauses.found(ObjectRelatives.found(named, reportingVerbs, wordNet), giving);
    Sentence listed =
        LostLists.found(
            objects(
                SeveralObjects.listed(
                    StrayMembers.joined(
                        PhrasalVerbs.joined(
                            relative,
                            ontology.words("calling-for-verbs"),
                            ontology.words("afloat-verbs")),
                        wordNet))));
    Set<String> shares = ontology.words("share-nouns");
    Sentence measured =
        RaisedRelatives.raised(BehindShares.moved(MeasuredRelatives.moved(listed, shares), shares));
    Sentence placed =
        ResultClauses.moved(
            Misattached.moved(
                Aims.moved(
                    Judgements.found(StrayPhrases.moved(measured, ontology.words("barring-verbs"))),
                    aims,
                    ontology.words("gifts")),
                reportingVerbs),
            ontology.words("harming-verbs"),
            ontology.words("resulting-verbs"));
    Sentence called = FreeRelatives.named(relatives(placed), ontology.words("naming-verbs"));
    Sentence agreed =
        Agreement.mended(Accusations.raised(HigherConjuncts.raised(called), accusing, wordNet));
    return last(Causatives.mended(impelled(agreed), reportingVerbs));
  }

  private Sentence reported(Sentence words) {
    Sentence outside =
        ButSpeakers.parted(
            OutsideQuotations.told(
                AppendedClaims.parted(HiddenVerbs.found(words), ontology.words("claims")),
                reportingVerbs),
            reportingVerbs);
    Sentence speakers =
        NewClauses.parted(OtherSpeakers.named(outside, reportingVerbs), ontology.words("hearsay"));
    return ListsBeforeReports.rejoined(
        ClosingReports.raised(AmongThem.tied(ClosingSources.raised(speakers)), reportingVerbs));
  }

  private Sentence impelled(Sentence agreed) {
    Sentence joined =
        ToldIntentions.lowered(
            Conjuncts.moved(
                Interposed.parted(agreed, reportingVerbs), ontology.words("object-needing-verbs")),
            reportingVerbs);
    return Impelled.completed(
        LooseParticiples.loosened(joined, reportingVerbs),
        ontology.words("telling-verbs"),
        ontology.words("impelling-verbs"));
  }

  private Sentence led(Sentence clauses) {
    Sentence told =
        ToldClauses.given(SaidRelatives.told(clauses, reportingVerbs, wordNet), reportingVerbs);
    return StrayClauses.led(
        WhoseClauses.found(ByClauses.parted(NounClauses.hung(OneOfWhom.found(told)))));
  }

  private Sentence relatives(Sentence placed) {
    Sentence works = PublishedWorks.moved(placed, ontology.words("publishing-verbs"));
    return RelativeClauses.filled(
        BehindRelatives.moved(works, ontology.words("harming-verbs")), ontology);
  }

  private Sentence last(Sentence raised) {
    Sentence repaired =
        ListedGerunds.joined(
            ToldFurther.moved(
                ParseRepair.mended(
                    ReducedClauses.moved(
                        raised, reportingVerbs, ontology.words("contents"), wordNet),
                    reportingVerbs),
                reportingVerbs,
                ontology.words("ruling-verbs"),
                ontology.words("judging-verbs")),
            accusing,
            ontology.words("charges"));
    return Conduct.ascribed(
        SharedObjects.added(Copula.carrying(repaired, supportVerbs), wordNet), ontology);
  }

  private Sentence objects(Sentence joined) {
    Sentence parted = NamedToPosts.parted(joined, ontology.words("appointing-verbs"));
    Sentence whole = Amounts.joined(parted, giving, wordNet);
    return LostRecipients.found(LostObjects.found(LostRecipients.withGifts(whole)), giving);
  }

  private Sentence deeds(Sentence parsed) {
    Sentence ordered =
        OrderedDone.completed(
            PassiveGifts.given(
                ToolNouns.listed(
                    Possessors.below(SecondDeeds.told(parsed)), ontology.words("tool-gerunds")),
                ontology.words("passive-gifts")),
            ontology.words("done-on-order"));
    return Provisos.hung(ordered, ontology.words("permitting"));
  }

  private Sentence words(Sentence parsed) {
    Sentence tagged =
        HyphenatedWords.joined(
            NamesAsVerbs.whole(
                Mistagged.corrected(
                    ThatClauses.found(
                        OpeningNouns.tagged(
                            QuotationTags.mended(OpeningPlaces.moved(deeds(parsed))), wordNet)),
                    ontology.words("degree-adverbs"))));
    Sentence infinitives =
        HiddenInfinitives.found(
            tagged,
            wordNet,
            intending,
            ontology.words("telling-verbs"),
            ontology.words("contents"));
    Sentence measured = NumberedKinds.headed(Repetitions.parted(infinitives));
    Sentence dated = dated(TitledNames.headed(measured, selection));
    Sentence parted =
        EveningsBeforeSubjects.parted(
            SplitLists.parted(
                Complements.mended(
                    FalseClauses.parted(
                        SplitSubjects.joined(
                            AskedFirst.answered(OpeningDescriptions.apposed(dated)))),
                    ontology.words("site-nouns"),
                    ontology.words("contents"))));
    return DoubleRoles.joined(
        NameLists.joined(Comitatives.joined(speakers(SecondOffices.listed(parted)))));
  }

  private Sentence speakers(Sentence parted) {
    return QuotedSpeakers.named(
        QuotedSpeakers.given(
            QuotedSpeakers.opening(QuotedSpeakers.told(parted, reportingVerbs), reportingVerbs),
            reportingVerbs));
  }

  private Sentence dated(Sentence titled) {
    return Distances.told(
        Attributives.found(
            SplitDates.joined(
                RecentDays.given(SpellsBefore.given(Rates.told(titled))), cues::speech),
            ontology.words("changing-verbs"),
            ontology.words("describing-participles"),
            wordNet),
        ontology.words("distance-units"));
  }

  private Sentence clauses(Sentence tagged) {
    Sentence dated =
        SharedSubjects.given(DaysBeforeSpeakers.parted(tagged, reportingVerbs), reportingVerbs);
    Sentence told =
        YearsBefore.parted(Gapping.cut(HeadlineClauses.led(Headlines.completed(dated, wordNet))));
    return Voices.told(LostSubjects.found(EnclosedParticiples.hung(told)), ontology);
  }
}

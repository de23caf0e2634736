/**
 * From parsed sentences to mentions: events with their arguments, whether they happened, who says
 * so; predications; attributions; open propositions.
 *
 * <p>What: {@link io.chancery.extract.Extractor} reads each sentence on its own and gives an {@link
 * io.chancery.extract.Extraction}. Words evoke the lexicon's frames; a frame's paths find the
 * arguments. What not: mentions are words, not yet things: who "he" is, and whether two mentions
 * are one event, is decided in {@code resolve}.
 *
 * <p>Terms: trigger, frame, role and lexical unit are FrameNet's; factuality is FactBank's; a
 * support verb is one that only carries its noun ("hold talks").
 *
 * <p>Main types and call order, for each sentence: {@code ParseChoice} says which of two parses
 * comes first, {@code Repairs} has all that mends what parsers get wrong, in order ({@code
 * Mistagged} verbs taken for nouns, {@code HyphenatedWords}, names behind their titles in {@code
 * TitledNames}, clauses that look like lists in {@code SplitLists} and lists or phrases that look
 * like clauses in {@code FalseClauses}, quotation marks in {@code QuotationTags}, places that open
 * a sentence in {@code OpeningPlaces}, {@code Possessors} that head their phrases, {@code
 * SecondDeeds} of a clause, what {@code Impelled} ones do, speakers behind a quotation in {@code
 * QuotedSpeakers}, {@code Attributives} and {@code ListedGerunds} taken for verbs, {@code
 * NewClauses} behind a list, {@code ThatClauses}, {@code Distances}, {@code Complements} of the
 * wrong word, members beside the wrong one in {@code StrayMembers}, {@code Comitatives} with
 * "together with", {@code ClosingReports} and {@code ListsBeforeReports}, {@code HiddenVerbs} read
 * as adjectives, members with {@code AmongThem}, {@code Aims} beside verbs, {@code BehindShares},
 * {@code LooseClauses} without a label, {@code Misattached} ones, {@code FreeRelatives} with
 * "what", {@code Conjuncts} beside the wrong word, {@code Interposed} reports, {@code
 * HigherConjuncts}, {@code ToldConjuncts} and {@code ToldFurther} on the wrong level, {@code
 * SplitSubjects} and {@code ReducedClauses} taken for verbs, {@code Amounts} taken for goals,
 * {@code OtherSpeakers}, {@code ToldClauses} and {@code ByClauses} at the wrong noun, {@code
 * HeadlineClauses}, {@code PublishedWorks} and {@code RecentDays} at the wrong word, {@code
 * BehindRelatives} what follows a relative clause, {@code Antecedents} of relative clauses, {@code
 * ParseRepair} other ones, {@code Conduct} of somebody), {@code Lexicon} finds triggers, {@code
 * SharedArguments}, with {@code NounControl}, adds the subjects and objects that grammar implies,
 * {@code FrameMatcher} fills roles with what {@code Selection} lets pass and {@code Misfits} does
 * not bar ({@code MereWords} tell nothing at all), {@code ModalityReader}, {@code TenseReader},
 * {@code ModalVerbs}, {@code AheadClauses}, {@code SecondVerbs}, {@code Duties}, {@code OpenDeeds}
 * and {@code Standing} read factuality, {@code TimeReader} gives times to events ({@code
 * MistakenTimes} drops what is none, {@code OtherTimes} and {@code ContentTimes} what is not
 * theirs), {@code SourceReader} finds who vouches, but for {@code Asides} and with {@code
 * ToldClaims}. {@code EventWords} keeps what evokes an event though nobody takes part in it, with
 * what {@code Occasions} knows by context; {@code Stoppages} tells strikes of workers from those of
 * arms by theirs. {@code DescribedPhrase} and {@code Circumstances} cut out the words of what
 * nobody knows by name, {@code AdjunctReader} those that tell more of an event than its roles,
 * among them {@code Results}. {@code PredicationReader} keeps what clauses say that tell no event,
 * {@code BareQuotations} finds the speakers of quotations whose own sentence names none. Beside
 * them {@code PropositionReader} words each clause that {@code ClauseFinder} sees in the {@code
 * SurfaceTree}.
 *
 * <p>Traps: an argument may be another event, named by its trigger ({@link
 * io.chancery.extract.EventReference}). A token triggers at most one event mention.
 *
 * <p>Example: "Belmonte on Friday reassured Toska of her country's support." gives Reassure (agent
 * Belmonte, recipient Toska, theme the Support event, time Friday; Actual) and Support (agent her
 * country; on Belmonte's word).
 */
@NullMarked
package io.chancery.extract;

import org.jspecify.annotations.NullMarked;

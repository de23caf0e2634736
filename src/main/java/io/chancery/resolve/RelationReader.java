package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.ontology.Ontology;
import java.util.List;

/**
 * Reads the stative facts that a text gives by itself: who holds which office, what belongs to
 * what, who is whose ally. A fact needs words that say it; what is known beforehand only gives the
 * names.
 */
public final class RelationReader {

  private final Ontology ontology;

  /** A reader of the relations of an ontology. */
  public RelationReader(Ontology ontology) {
    this.ontology = ontology;
  }

  /**
   * The facts of one document in order of their first mentions, each once with all its mentions.
   */
  public List<Relation> read(Referents referents) {
    RelationCollector found = new RelationCollector(referents);
    OfficeRelations offices = new OfficeRelations(referents, found);
    BelongingRelations belonging = new BelongingRelations(referents, found);
    PlaceRelations places = new PlaceRelations(referents, found);
    MembershipRelations membership = new MembershipRelations(referents, found);
    TerritoryRelations territory = new TerritoryRelations(referents, found);
    FamilyRelations family = new FamilyRelations(referents, found);
    FirmRelations firms = new FirmRelations(referents, found);
    ShareRelations shares = new ShareRelations(referents, found);
    WorkRelations work = new WorkRelations(referents, found);
    OccupationRelations occupations = new OccupationRelations(referents, found);
    StateRelations states = new StateRelations(ontology, referents, found);
    for (Sentence sentence : referents.scene().document().sentences()) {
      offices.read(sentence);
      belonging.read(sentence);
      places.read(sentence);
      membership.read(sentence);
      territory.read(sentence);
      family.read(sentence);
      firms.read(sentence);
      shares.read(sentence);
      work.read(sentence);
      occupations.read(sentence);
      states.read(sentence);
    }
    return found.relations();
  }
}

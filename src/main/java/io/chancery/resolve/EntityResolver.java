package io.chancery.resolve;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.KnownEntity;
import java.util.Map;
import java.util.Set;

/**
 * Says for every noun phrase of a document whom or what it stands for. Safe to share between
 * threads.
 */
public final class EntityResolver {

  private final Gazetteer gazetteer;
  private final Map<String, KnownEntity> states;
  private final Set<String> offices;
  private final Openings openings;
  private final TitleFinder titles;
  private final Nouns nouns;

  /**
   * Resolves against what is known.
   *
   * @param gazetteer known entities, offices and titles
   */
  public EntityResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.states = World.statesOf(gazetteer);
    this.offices = World.officesOf(gazetteer);
    this.openings = Openings.of(gazetteer);
    this.titles = new TitleFinder(gazetteer.titles());
    this.nouns = Nouns.load();
  }

  /** Resolves a document of which nobody knows who speaks in quotations. */
  public Referents resolve(AnnotatedDocument document) {
    return resolve(document, Speakers.NONE);
  }

  /** Resolves a document. The same document always gives the same answer. */
  public Referents resolve(AnnotatedDocument document, Speakers speakers) {
    World world = new World(gazetteer, document.document().source().published(), states, offices);
    NameFinder names =
        new NameFinder(gazetteer, openings, nouns, document.document().source().published());
    Scene scene = Scene.of(document, world, names, titles, nouns);
    return new Pass(scene, nouns, speakers).run();
  }
}

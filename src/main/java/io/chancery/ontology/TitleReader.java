package io.chancery.ontology;

import static io.chancery.ontology.Vocabulary.ch;
import static io.chancery.ontology.Vocabulary.lex;

import java.util.List;

/**
 * Reads words for offices and trades.
 *
 * @param knowledge what the files say
 */
record TitleReader(Knowledge knowledge) {

  List<Title> read() {
    return knowledge.instances(lex("Title")).map(TitleReader::title).toList();
  }

  private static Title title(Term term) {
    List<String> forms = term.texts(lex("form"));
    if (forms.isEmpty()) {
      throw term.fault(OntologyFault.TITLE_WITHOUT_FORM, "", "it has no lex:form");
    }
    return new Title(
        term.requiredText(Vocabulary.LABEL),
        forms,
        term.texts(lex("plural")),
        term.textOrNull(ch("portfolio")),
        term.isA(lex("Trade")),
        home(term));
  }

  private static Title.Home home(Term term) {
    if (term.isA(lex("OfState"))) {
      return Title.Home.STATE;
    }
    return term.isA(lex("OfFirm")) ? Title.Home.FIRM : Title.Home.NONE;
  }
}

package io.chancery.ontology;

import static io.chancery.ontology.Vocabulary.ch;

import java.util.List;

/**
 * Reads words for offices and trades.
 *
 * @param knowledge what the files say
 */
record TitleReader(Knowledge knowledge) {

  List<Title> read() {
    return knowledge.instances(ch("Title")).map(TitleReader::title).toList();
  }

  private static Title title(Term term) {
    List<String> forms = term.texts(ch("form"));
    if (forms.isEmpty()) {
      throw term.fault(OntologyFault.TITLE_WITHOUT_FORM, "", "it has no ch:form");
    }
    return new Title(
        term.requiredText(Vocabulary.LABEL),
        forms,
        term.texts(ch("plural")),
        term.textOrNull(ch("portfolio")));
  }
}

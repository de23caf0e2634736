package io.chancery.cli;

import io.chancery.query.Answer;
import io.chancery.query.AnswerFormat;
import io.chancery.query.AnswerWriter;
import io.chancery.query.Inquiry;
import io.chancery.query.Question;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** What a build shows of the new graph: the first rows of two questions. */
final class FirstAnswers {

  private static final List<String> QUESTIONS =
      List.of("who-talked-with-whom", "who-condemned-what");
  private static final int ROWS = 8;

  private FirstAnswers() {}

  static void print(Inquiry inquiry, PrintStream out) {
    QUESTIONS.forEach(name -> print(inquiry, inquiry.catalogue().named(name), out));
  }

  private static void print(Inquiry inquiry, Question question, PrintStream out) {
    out.printf("%n%s (chancery query %s)%n", question.summary(), question.name());
    if (inquiry.ask(question, Map.of()) instanceof Answer.Rows rows) {
      new AnswerWriter(inquiry.dataset()).write(first(rows), AnswerFormat.TABLE, out);
      if (rows.rows().size() > ROWS) {
        out.printf("… and %d more%n", rows.rows().size() - ROWS);
      }
    }
  }

  private static Answer first(Answer.Rows rows) {
    int shown = Math.min(ROWS, rows.rows().size());
    return new Answer.Rows(rows.columns(), rows.rows().subList(0, shown));
  }
}

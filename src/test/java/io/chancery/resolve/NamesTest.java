package io.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.ontology.EntityType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  @DisplayName("every word of 'Foreign Minister Kang Min-ho' means the man")
  void aTitleBeforeANameIsItsBearer() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "South/JJ/MISC Korean/JJ/MISC Foreign/NNP Minister/NNP Kang/NNP/PERSON Minho/NNP/PERSON arrived/VBD",
                "compound(Minho, Minister)",
                "nsubj(arrived, Minho)")
            .resolved();
    assertThat(answers.actor(0, "Minho")).isEqualTo("Kang Minho");
    assertThat(answers.actor(0, "Minister")).isEqualTo("Kang Minho");
    assertThat(answers.entity(0, "Minho", Use.ACTOR).orElseThrow().country()).isEqualTo("KOR");
    assertThat(answers.actor(0, "Korean")).isEqualTo("South Korea");
  }

  @Test
  @DisplayName("a family name may come first: Hayashi Yoshimasa")
  void namesMayBeTurned() {
    Parsed.Answers answers =
        new Parsed().say("Hayashi/NNP/PERSON Yoshimasa/NNP/PERSON agreed/VBD").resolved();
    assertThat(answers.actor(0, "Yoshimasa")).isEqualTo("Yoshimasa Hayashi");
  }

  @Test
  @DisplayName("a name in another script is learnt where it stands in brackets")
  void namesInOtherScripts() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "Hiroshi/NNP/PERSON Tanaka/NNP/PERSON -LRB-/-LRB- Japanese/JJ :/: 田中宏/NN -RRB-/-RRB- left/VBD",
                "compound(Tanaka, Hiroshi)",
                "nsubj(left, Tanaka)")
            .say("田中宏/NN spoke/VBD", "nsubj(spoke, 田中宏)")
            .say("高橋/NN spoke/VBD", "nsubj(spoke, 高橋)")
            .resolved();
    assertThat(answers.actor(1, "田中宏")).isEqualTo("Hiroshi Tanaka");
    assertThat(answers.entity(2, "高橋", Use.ACTOR)).isEmpty();
  }

  @Test
  @DisplayName("a name in another script may stand before its Latin one, its last word alone")
  void namesInFront() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "Иван/NNP Верес/NNP -LRB-/-LRB- Ivan/NNP/PERSON Veres/NNP/PERSON -RRB-/-RRB- left/VBD",
                "compound(Верес, Иван)",
                "appos(Верес, Veres)",
                "compound(Veres, Ivan)",
                "nsubj(left, Верес)")
            .say("Верес/NNP spoke/VBD", "nsubj(spoke, Верес)")
            .resolved();
    assertThat(answers.actor(0, "Верес")).isEqualTo("Ivan Veres");
    assertThat(answers.actor(1, "Верес")).isEqualTo("Ivan Veres");
  }

  @Test
  @DisplayName("words in another script that look like a whole name are one, whatever their tags")
  void wholeNamesInOtherScripts() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "Chad/NNP met/VBD Иван/NNP/ORGANIZATION Верес/NNP/ORGANIZATION",
                "nsubj(met, Chad)",
                "obj(met, Верес)",
                "compound(Верес, Иван)")
            .say(
                "Chad/NNP met/VBD سمير/NNP الحاج/NNP/MISC",
                "nsubj(met, Chad)",
                "obj(met, الحاج)",
                "compound(الحاج, سمير)")
            .say("Chad/NNP met/VBD 新华社/NNP/PERSON", "nsubj(met, Chad)", "obj(met, 新华社)")
            .say("He/PRP said/VBD Мы/NNP идём/NN", "nsubj(said, He)", "obj(said, идём)")
            .resolved();
    assertThat(type(answers, 0, "Верес")).contains(EntityType.Person);
    assertThat(type(answers, 1, "الحاج")).contains(EntityType.Person);
    assertThat(answers.entity(1, "الحاج", Use.ANY).orElseThrow().name()).isEqualTo("سمير الحاج");
    assertThat(type(answers, 2, "新华社")).contains(EntityType.Organization);
    assertThat(type(answers, 3, "идём")).isEmpty();
  }

  @Test
  @DisplayName("men's names end in characters that names of bodies end in: the last two tell")
  void endsOfNamesInChineseCharacters() {
    for (String man : List.of("王建军", "田中健司", "山本隆行", "刘建国", "長谷川健司", "陈立州")) {
      assertThat(typeOf(man)).as(man).contains(EntityType.Person);
    }
    for (String body : List.of("建设银行", "人民解放军", "中央委员会", "読売新聞", "自由民主党", "広報社")) {
      assertThat(typeOf(body)).as(body).contains(EntityType.Organization);
    }
    for (String other : List.of("中华人民共和国", "加利福尼亚州", "我们要吃饭要自由", "Hawaiʻi Kauaʻi")) {
      assertThat(typeOf(other)).as(other).isNotEqualTo(Optional.of(EntityType.Person));
    }
  }

  private static Optional<EntityType> typeOf(String words) {
    String tagged = words.replaceAll("(\\S+)", "$1/NN");
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return type(
        new Parsed()
            .say("Chad/NNP met/VBD " + tagged, "nsubj(met, Chad)", "obj(met, " + last + ")")
            .resolved(),
        0,
        last);
  }

  @Test
  @DisplayName("what a crowd chants between quotation marks is nobody's name")
  void chants() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "They/PRP chanted/VBD “/`` حياة/NN ,/, حرية/NN ”/''",
                "nsubj(chanted, They)",
                "obj(chanted, حرية)")
            .say("“/`` سمير/NNP الحاج/NNP left/VBD ”/''", "nsubj(left, الحاج)")
            .resolved();
    assertThat(type(answers, 0, "حرية")).isEmpty();
    assertThat(type(answers, 1, "الحاج")).contains(EntityType.Person);
  }

  @Test
  @DisplayName("a last word that two have is nobody's alone")
  void sharedLastWords() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "Ida/NNP/PERSON Lisova/NNP/PERSON -LRB-/-LRB- Ида/NNP Лисова/NNP -RRB-/-RRB- left/VBD",
                "compound(Lisova, Ida)",
                "nsubj(left, Lisova)")
            .say(
                "Nina/NNP/PERSON Lisova/NNP/PERSON -LRB-/-LRB- Нина/NNP Лисова/NNP -RRB-/-RRB- left/VBD",
                "compound(Lisova, Nina)",
                "nsubj(left, Lisova)")
            .say("Лисова/NNP spoke/VBD", "nsubj(spoke, Лисова)")
            .say("Нина/NNP Лисова/NNP spoke/VBD", "nsubj(spoke, Лисова)")
            .resolved();
    assertThat(answers.actor(2, "Лисова")).isNotIn("Ida Lisova", "Nina Lisova");
    assertThat(answers.actor(3, "Лисова")).isEqualTo("Nina Lisova");
  }

  private static Optional<EntityType> type(Parsed.Answers answers, int sentence, String word) {
    return answers.entity(sentence, word, Use.ANY).map(Entity::type);
  }

  @Test
  @DisplayName("a whole name in a script without capitals is of a person where it acts")
  void namesWithoutCapitals() {
    Parsed.Answers answers =
        new Parsed()
            .say("田中宏/NNP visited/VBD Canada/NNP", "nsubj(visited, 田中宏)", "obj(visited, Canada)")
            .say("Canada/NNP left/VBD 東京都/NN", "nsubj(left, Canada)", "obj(left, 東京都)")
            .resolved();
    assertThat(answers.actor(0, "田中宏")).isEqualTo("田中宏");
    assertThat(answers.entity(0, "田中宏", Use.ACTOR).orElseThrow().type())
        .isEqualTo(EntityType.Person);
    assertThat(answers.entity(1, "東京都", Use.PLACE).map(Entity::type))
        .isNotEqualTo(Optional.of(EntityType.Person));
  }

  @Test
  @DisplayName(
      "words for a body whose initials stand in brackets are one name, whatever the tagger")
  void namesBeforeTheirInitials() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "Northern/JJ Growers/NNS Trade/NNP/ORGANIZATION Union/NNP/ORGANIZATION (/-LRB- NGTU/NNP )/-RRB- left/VBD",
                "compound(Union, Trade)",
                "nsubj(left, Union)")
            .say("NGTU/NNP/ORGANIZATION spoke/VBD", "nsubj(spoke, NGTU)")
            .say(
                "Northern/JJ Ports/NNS Union/NNP/ORGANIZATION (/-LRB- NGPU/NNP )/-RRB- left/VBD",
                "nsubj(left, Union)")
            .resolved();
    assertThat(answers.actor(0, "Union")).isEqualTo("Northern Growers Trade Union");
    assertThat(answers.actor(1, "NGTU")).isEqualTo("Northern Growers Trade Union");
    assertThat(answers.actor(2, "Union")).isEqualTo("Union");
  }

  @Test
  @DisplayName("letters that a body is known as are its name, and those behind \"or\" if spelt")
  void knownAs() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "Lunar/NNP/ORGANIZATION Ice/NNP/ORGANIZATION Court/NNP/ORGANIZATION of/IN"
                    + " Enquiry/NNP ,/, known/VBN as/IN LICE/NNP/ORGANIZATION ,/, left/VBD",
                "nsubj(left, Court)")
            .say("LICE/NN spoke/VBD", "nsubj(spoke, LICE)")
            .say(
                "Ports/NNP/ORGANIZATION Union/NNP/ORGANIZATION or/CC NGO/NNP/ORGANIZATION left/VBD",
                "nsubj(left, Union)")
            .say("NGO/NNP/ORGANIZATION spoke/VBD", "nsubj(spoke, NGO)")
            .resolved();
    assertThat(answers.actor(1, "LICE")).isEqualTo("Lunar Ice Court of Enquiry");
    assertThat(answers.actor(3, "NGO")).isEqualTo("NGO");
  }

  @Test
  @DisplayName(
      "a town or a person is not the firm that is called after them, and DRESDEN is Dresden")
  void calledAfter() {
    Parsed.Answers answers =
        leedham("CITY")
            .say("DRESDORF/NNP/CITY spoke/VBD", "nsubj(spoke, DRESDORF)")
            .say("Dresdorf/NNP/CITY spoke/VBD", "nsubj(spoke, Dresdorf)")
            .say(
                "Ida/NNP/PERSON Holmby/NNP/PERSON met/VBD Holmby/NNP/ORGANIZATION"
                    + " Mills/NNP/ORGANIZATION",
                "nsubj(met, Holmby)")
            .say("Holmby/NNP/CITY spoke/VBD", "nsubj(spoke, Holmby)")
            .resolved();
    assertThat(answers.actor(1, "Leedham")).isEqualTo("Leedham");
    assertThat(
            leedham("ORGANIZATION")
                .say("They/PRP met/VBD in/IN Leedham/NNP/ORGANIZATION", "obl:in(met, Leedham)")
                .resolved()
                .actor(1, "Leedham"))
        .isEqualTo("Leedham");
    assertThat(
            leedham("ORGANIZATION")
                .say("Stakes/NNS in/IN Leedham/NNP/ORGANIZATION", "nmod:in(Stakes, Leedham)")
                .resolved()
                .actor(1, "Leedham"))
        .isEqualTo("Leedham Motors");
    assertThat(leedham("ORGANIZATION").resolved().actor(1, "Leedham")).isEqualTo("Leedham Motors");
    assertThat(answers.actor(2, "DRESDORF")).isEqualTo("Dresdorf");
    assertThat(answers.actor(5, "Holmby")).isEqualTo("Ida Holmby");
  }

  private static Parsed leedham(String tag) {
    return new Parsed()
        .say(
            "Leedham/NNP/ORGANIZATION Motors/NNP/ORGANIZATION left/VBD",
            "compound(Motors, Leedham)",
            "nsubj(left, Motors)")
        .say("Leedham/NNP/" + tag + " spoke/VBD", "nsubj(spoke, Leedham)");
  }

  @Test
  @DisplayName("a known name is known in another script: 林芳正, Ёсимаса Хаяси")
  void knownNamesInOtherScripts() {
    Parsed.Answers answers =
        new Parsed()
            .say("林芳正/NN spoke/VBD", "nsubj(spoke, 林芳正)")
            .say("Ёсимаса/NNP Хаяси/NNP spoke/VBD", "nsubj(spoke, Хаяси)")
            .resolved();
    assertThat(answers.actor(0, "林芳正")).isEqualTo("Yoshimasa Hayashi");
    assertThat(answers.actor(1, "Хаяси")).isEqualTo("Yoshimasa Hayashi");
  }

  @Test
  @DisplayName("Austin is the secretary once the text has him in full, and the town otherwise")
  void aSurnameGoesBeforeATown() {
    Parsed.Answers man =
        new Parsed()
            .say("Lloyd/NNP/PERSON Austin/NNP/PERSON landed/VBD")
            .say("Austin/NNP/LOCATION then/RB spoke/VBD", "nsubj(spoke, Austin)")
            .resolved();
    assertThat(man.actor(1, "Austin")).isEqualTo("Lloyd Austin");
    Parsed.Answers town = new Parsed().say("Austin/NNP/LOCATION flooded/VBD").resolved();
    assertThat(town.entity(0, "Austin", Use.PLACE).orElseThrow().type()).isEqualTo(EntityType.City);
  }

  @Test
  @DisplayName("a known surname alone is somebody in office on the day")
  void aBareSurnameIsSomebodyInOffice() {
    Parsed.Answers answers =
        new Parsed().say("Blinken/NNP/PERSON left/VBD", "nsubj(left, Blinken)").resolved();
    assertThat(answers.actor(0, "Blinken")).isEqualTo("Antony Blinken");
  }

  @Test
  @DisplayName("the tagger's slips do not matter to known names: DPRK, US-South Korea")
  void knownNamesWinOverTheTagger() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "DPRK/NNP/ORGANIZATION slammed/VBD US/NNP/LOCATION -/HYPH/LOCATION South/NNP/LOCATION"
                    + " Korea/NNP/LOCATION drills/NNS",
                "nsubj(slammed, DPRK)")
            .resolved();
    assertThat(answers.actor(0, "DPRK")).isEqualTo("North Korea");
    assertThat(answers.actor(0, "US")).isEqualTo("United States");
    assertThat(answers.actor(0, "Korea")).isEqualTo("South Korea");
  }

  @Test
  @DisplayName("a longer name of the tagger keeps its pieces: Japan Marine United")
  void aPieceOfALongerNameIsNotTheState() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "Japan/NNP/ORGANIZATION Marine/NNP/ORGANIZATION United/NNP/ORGANIZATION won/VBD",
                "nsubj(won, United)")
            .resolved();
    assertThat(answers.actor(0, "United")).isEqualTo("Japan Marine United");
    assertThat(answers.entity(0, "United", Use.ACTOR).orElseThrow().country()).isEqualTo("JPN");
  }

  @Test
  @DisplayName("Tokyo acts as Japan, and is a city where one goes")
  void aCapitalActsAsItsState() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "Tokyo/NNP/LOCATION protested/VBD in/IN Seoul/NNP/LOCATION",
                "nsubj(protested, Tokyo)",
                "obl:in(protested, Seoul)")
            .resolved();
    assertThat(answers.actor(0, "Tokyo")).isEqualTo("Japan");
    assertThat(answers.place(0, "Tokyo")).isEqualTo("Tokyo");
    assertThat(answers.entity(0, "Seoul", Use.ANY).orElseThrow().name()).isEqualTo("Seoul");
    assertThat(answers.entity(0, "Tokyo", Use.ANY).orElseThrow().name()).isEqualTo("Japan");
  }

  @Test
  @DisplayName("an unknown town before a known region is a city there")
  void anAddressMakesACity() {
    Parsed.Answers answers =
        new Parsed()
            .say("in/IN Nome/NNP/LOCATION ,/, Alaska/NNP/LOCATION", "appos(Nome, Alaska)")
            .resolved();
    Entity town = answers.entity(0, "Nome", Use.PLACE).orElseThrow();
    assertThat(town.type()).isEqualTo(EntityType.City);
    assertThat(town.country()).isEqualTo("USA");
  }

  @Test
  @DisplayName(
      "a surname that no tagger marks, and the first word of a firm, are known from the full name")
  void shortNamesFollowFullOnes() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "Kang/NNP/PERSON Minho/NNP/PERSON sued/VBD Nordhavn/NNP/ORGANIZATION Offshore/NNP/ORGANIZATION")
            .say(
                "Kang/NNP won/VBD against/IN Nordhavn/NNP/PERSON in/IN his/PRP$ country/NN",
                "nmod:poss(country, his)")
            .resolved();
    assertThat(answers.actor(1, "Kang")).isEqualTo("Kang Minho");
    assertThat(answers.actor(1, "Nordhavn")).isEqualTo("Nordhavn Offshore");
  }

  @Test
  @DisplayName("his country is the country he is of")
  void hisCountry() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "In/IN Tokyo/NNP/LOCATION Antony/NNP/PERSON Blinken/NNP/PERSON praised/VBD his/PRP$ country/NN",
                "nsubj(praised, Blinken)",
                "obj(praised, country)",
                "nmod:poss(country, his)")
            .resolved();
    assertThat(answers.actor(0, "country")).isEqualTo("United States");
  }
}

package org.creatorshub.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creatorshub.reporting.requirement.Requirement;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

  private static ObjectNode canonical(String text, String languages, Map<String, String> known) {
    ObjectNode statement = IdsFormTest.json(text);
    Map<String, ObjectNode> definitions = new TreeMap<>();
    known.forEach((id, definition) -> definitions.put(id, IdsFormTest.json(definition)));
    new CanonicalForm(List.of(statement), Languages.of(languages), ids -> definitions)
        .complete(statement);
    return statement;
  }

  @Test
  @Requirement("L-10")
  void showsOneLanguageOfEachMap() {
    assertThat(
            canonical(
                """
                {'actor':{'name':'Ann','mbox':'mailto:a@e.org'},
                 'verb':{'id':'http://e.org/did','display':{'en-US':'did','de':'tat'}},
                 'object':{'id':'http://e.org/x','definition':{
                   'name':{'en-US':'X','fr':'X fr'},
                   'choices':[{'id':'a','description':{'de':'A','en':'a'}}]}},
                 'attachments':[{'display':{'en':'one','de':'eins'}}]}""",
                "de-AT, en;q=0.5",
                Map.of()))
        .isEqualTo(
            IdsFormTest.json(
                """
                {'actor':{'name':'Ann','mbox':'mailto:a@e.org'},
                 'verb':{'id':'http://e.org/did','display':{'de':'tat'}},
                 'object':{'id':'http://e.org/x','definition':{
                   'name':{'en-US':'X'},
                   'choices':[{'id':'a','description':{'de':'A'}}]}},
                 'attachments':[{'display':{'de':'eins'}}]}"""));
  }

  @Test
  void takesDefinitionsFromTheStore() {
    ObjectNode shown =
        canonical(
            """
            {'object':{'objectType':'SubStatement','object':{'id':'http://e.org/x'},
               'verb':{'display':{'en':'did','de':'tat'}},
               'context':{'contextActivities':{'other':[{'id':'http://e.org/y',
                 'definition':{'name':{'en':'old'}}}]}}}}""",
            "en",
            Map.of(
                "http://e.org/x",
                "{'name':{'en':'X','de':'Y'}}",
                "http://e.org/y",
                "{'name':{'en':'new'}}"));
    assertThat(shown)
        .isEqualTo(
            IdsFormTest.json(
                """
                {'object':{'objectType':'SubStatement','object':{'id':'http://e.org/x',
                   'definition':{'name':{'en':'X'}}},
                   'verb':{'display':{'en':'did'}},
                   'context':{'contextActivities':{'other':[{'id':'http://e.org/y',
                     'definition':{'name':{'en':'new'}}}]}}}}"""));
  }

  @Test
  void choosesWhatComesNearest() {
    List<String> tags = List.of("en-US", "pt-BR", "und", "zh-Hant");
    Map<String, String> wanted =
        Map.of(
            "en-US", "en-US",
            "en-us", "en-US",
            "en", "en-US",
            "en-GB", "en-US",
            "pt-PT, en;q=0.9", "pt-BR",
            "zh-Hant-TW", "zh-Hant",
            "fi", "und",
            "", "und",
            "%%%;q=x", "und");
    wanted.forEach(
        (header, tag) -> assertThat(Languages.of(header).choose(tags)).as(header).isEqualTo(tag));
    assertThat(Languages.of("fi").choose(List.of("lv", "lt"))).isEqualTo("lv");
    assertThat(Languages.of("de,".repeat(1000)).choose(List.of("lv", "de"))).isEqualTo("lv");
  }
}

package org.creatorshub.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.reporting.validation.StrictJson;
import org.junit.jupiter.api.Test;

/** What all stores of definitions do. Each test uses activities of its own. */
interface ActivityDefinitionsContract {
  ActivityDefinitions definitions();

  static String activity() {
    return "https://example.org/" + UUID.randomUUID();
  }

  static ObjectNode json(String text) {
    return (ObjectNode)
        StrictJson.read(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8), message -> {})
            .orElseThrow();
  }

  static ObjectNode about(String id, String definition) {
    return json("{'object':{'id':'%s','definition':%s}}".formatted(id, definition));
  }

  private void tell(String id, String definition) {
    definitions().learn(List.of(about(id, definition)));
  }

  @Test
  default void knowsNothingOfAnActivityThatNobodyDefined() {
    String id = activity();
    definitions().learn(List.of(json("{'object':{'id':'%s'}}".formatted(id))));
    tell(id, "{}");
    assertThat(definitions().of(id)).isEmpty();
    assertThat(definitions().of(Set.of())).isEmpty();
  }

  @Test
  default void mergesNamesByLanguageAndExtensionsByKey() {
    String id = activity();
    tell(id, "{'name':{'en':'One','de':'Eins'},'extensions':{'http://e.org/a':1}}");
    tell(id, "{'name':{'en':'First'},'extensions':{'http://e.org/b':[2.50]}}");
    assertThat(definitions().of(id))
        .contains(
            json(
                "{'name':{'en':'First','de':'Eins'},"
                    + "'extensions':{'http://e.org/a':1,'http://e.org/b':[2.50]}}"));
  }

  @Test
  default void keepsWhatIsToldLast() {
    String id = activity();
    for (String name : List.of("a", "b", "b", "a", "a")) {
      tell(id, "{'name':{'en':'%s'}}".formatted(name));
      assertThat(definitions().of(id).orElseThrow().at("/name/en").asText()).isEqualTo(name);
    }
  }

  @Test
  default void replacesAQuestionAsAWhole() {
    String id = activity();
    tell(
        id,
        "{'interactionType':'choice','correctResponsesPattern':['x'],'choices':[{'id':'x'}],"
            + "'type':'http://e.org/t'}");
    tell(id, "{'interactionType':'numeric'}");
    assertThat(definitions().of(id))
        .contains(json("{'interactionType':'numeric','type':'http://e.org/t'}"));
  }

  @Test
  default void looksIntoContextsAndSubStatements() {
    String[] ids = {activity(), activity(), activity(), activity()};
    definitions()
        .learn(
            List.of(
                json(
                    """
                    {'context':{'contextActivities':{
                       'parent':[{'id':'%1$s','definition':{'name':{'en':'p'}}}],
                       'other':{'id':'%2$s','definition':{'name':{'en':'o'}}}}},
                     'object':{'objectType':'SubStatement',
                       'object':{'id':'%3$s','definition':{'name':{'en':'s'}}},
                       'context':{'contextActivities':{
                         'category':[{'id':'%4$s','definition':{'name':{'en':'c'}}}]}}}}
                    """
                        .formatted((Object[]) ids))));
    assertThat(definitions().of(Set.of(ids))).containsOnlyKeys(ids);
  }

  @Test
  default void mergesWithinABatch() {
    String id = activity();
    definitions()
        .learn(
            List.of(
                about(id, "{'name':{'en':'a'}}"),
                about(id, "{'name':{'fr':'b'}}"),
                about(activity(), "{'type':'http://e.org/t'}")));
    assertThat(definitions().of(id)).contains(json("{'name':{'en':'a','fr':'b'}}"));
  }

  @Test
  default void leavesADefinitionThatWouldBecomeTooLarge() {
    String id = activity();
    String text = "x".repeat(600_000);
    tell(id, "{'name':{'en':'a'},'description':{'en':'%s'}}".formatted(text));
    tell(id, "{'name':{'en':'b'},'description':{'fr':'%s'}}".formatted(text));
    assertThat(definitions().of(id).orElseThrow().at("/name/en").asText()).isEqualTo("a");
    tell(id, "{'name':{'en':'c'}}");
    assertThat(definitions().of(id).orElseThrow().at("/name/en").asText()).isEqualTo("c");
  }
}

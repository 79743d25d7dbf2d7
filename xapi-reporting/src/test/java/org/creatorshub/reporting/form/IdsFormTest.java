package org.creatorshub.reporting.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.creatorshub.reporting.requirement.Requirement;
import org.creatorshub.reporting.validation.StrictJson;
import org.junit.jupiter.api.Test;

class IdsFormTest {

  static ObjectNode json(String text) {
    return StrictJson.read(text.replace('\'', '"').getBytes(UTF_8), message -> {})
        .map(ObjectNode.class::cast)
        .orElseThrow(() -> new AssertionError("not JSON: " + text));
  }

  private static ObjectNode reduced(String text) {
    ObjectNode statement = json(text);
    IdsForm.reduce(statement);
    return statement;
  }

  @Test
  @Requirement("L-10")
  void keepsIdentifiersOnly() {
    assertThat(
            reduced(
                """
                {'actor':{'objectType':'Agent','name':'Ann','mbox':'mailto:a@e.org'},
                 'verb':{'id':'http://e.org/did','display':{'en':'did'}},
                 'object':{'objectType':'Activity','id':'http://e.org/x',
                   'definition':{'name':{'en':'X'}}},
                 'result':{'success':true},
                 'context':{'instructor':{'name':'Bob','openid':'http://e.org/bob'},
                   'contextActivities':{'parent':[{'id':'http://e.org/p','definition':{}}]}},
                 'authority':{'name':'key','account':{'homePage':'http://e.org','name':'k'}}}"""))
        .isEqualTo(
            json(
                """
                {'actor':{'objectType':'Agent','mbox':'mailto:a@e.org'},
                 'verb':{'id':'http://e.org/did'},
                 'object':{'id':'http://e.org/x'},
                 'result':{'success':true},
                 'context':{'instructor':{'openid':'http://e.org/bob'},
                   'contextActivities':{'parent':[{'id':'http://e.org/p'}]}},
                 'authority':{'account':{'homePage':'http://e.org','name':'k'}}}"""));
  }

  @Test
  void keepsMembersOfNamelessGroupsOnly() {
    assertThat(
            reduced(
                    """
                    {'actor':{'objectType':'Group','name':'Team','member':[
                       {'name':'Ann','mbox':'mailto:a@e.org'}]},
                     'object':{'objectType':'Group','name':'Known','mbox':'mailto:g@e.org',
                       'member':[{'mbox':'mailto:a@e.org'}]}}""")
                .toString())
        .isEqualTo(
            json("""
                    {'actor':{'objectType':'Group','member':[{'mbox':'mailto:a@e.org'}]},
                     'object':{'objectType':'Group','mbox':'mailto:g@e.org'}}""")
                .toString());
  }

  @Test
  void reducesTheStatementInside() {
    assertThat(
            reduced(
                """
                {'object':{'objectType':'SubStatement',
                   'actor':{'name':'Ann','mbox':'mailto:a@e.org'},
                   'verb':{'id':'http://e.org/did','display':{'en':'did'}},
                   'object':{'objectType':'StatementRef','id':'1'},
                   'context':{'team':{'objectType':'Group','name':'T','mbox':'mailto:t@e.org'},
                     'contextAgents':[{'objectType':'contextAgent',
                       'agent':{'name':'C','mbox':'mailto:c@e.org'}}],
                     'contextGroups':[{'objectType':'contextGroup',
                       'group':{'objectType':'Group','name':'G','mbox':'mailto:g@e.org'}}]}}}"""))
        .isEqualTo(
            json(
                """
                {'object':{'objectType':'SubStatement',
                   'actor':{'mbox':'mailto:a@e.org'},
                   'verb':{'id':'http://e.org/did'},
                   'object':{'objectType':'StatementRef','id':'1'},
                   'context':{'team':{'objectType':'Group','mbox':'mailto:t@e.org'},
                     'contextAgents':[{'objectType':'contextAgent',
                       'agent':{'mbox':'mailto:c@e.org'}}],
                     'contextGroups':[{'objectType':'contextGroup',
                       'group':{'objectType':'Group','mbox':'mailto:g@e.org'}}]}}}"""));
  }
}

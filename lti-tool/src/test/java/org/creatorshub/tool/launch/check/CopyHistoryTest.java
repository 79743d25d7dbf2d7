package org.creatorshub.tool.launch.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyHistoryTest {
  private static List<String> of(String name, String value) {
    ObjectNode body = Fixtures.object();
    body.putObject(Claims.LTI + "custom").put(name, value);
    return CopyHistory.ofCourse(new Claims(body));
  }

  @Test
  void readsIdsNewestFirst() {
    assertThat(of("context_history", "c3, c2%2Cb,c1")).containsExactly("c3", "c2,b", "c1");
    assertThat(of("context_id_history", "c1")).containsExactly("c1");
    assertThat(of("Context.id.history", "c1")).containsExactly("c1");
  }

  @Test
  void leavesOutThatTheHistoryWasCut() {
    assertThat(of("context_history", "c2,c1,truncated")).containsExactly("c2", "c1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "$Context.id.history", ",,", "%zz", "\u00e9"})
  void findsNoCopyWhereNoneIsTold(String value) {
    assertThat(of("context_history", value)).isEmpty();
  }

  @Test
  void takesAHundredOfAVeryLongHistory() {
    assertThat(of("context_history", "x".repeat(300) + ",a".repeat(5))).containsExactly("a");
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      many.append(i).append(',');
    }
    assertThat(of("context_history", many.toString())).hasSize(100).startsWith("0", "1");
  }

  @Test
  void readsBrightspacesOwnClaimAndTheHistoryOfLinks() {
    ObjectNode body = Fixtures.object();
    body.putObject("http://www.brightspace.com")
        .put("Context.id.history", "c1")
        .put("ResourceLink.id.history", "l2,l1");
    assertThat(CopyHistory.ofCourse(new Claims(body))).containsExactly("c1");
    assertThat(CopyHistory.ofLink(new Claims(body))).containsExactly("l2", "l1");
  }
}

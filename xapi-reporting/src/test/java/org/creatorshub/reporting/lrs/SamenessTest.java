package org.creatorshub.reporting.lrs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamenessTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "true  | {'stored':'x','actor':1} | {'actor':1}",
        "true  | {'timestamp':'2026-01-01T00:00:00Z'} | {}",
        "true  | {'timestamp':'2026-01-01T00:00:00Z'} | {'timestamp':'2026-01-01T02:00:00+02:00'}",
        "false | {'timestamp':'2026-01-01T00:00:00Z'} | {'timestamp':'2026-01-01T00:00:01Z'}",
        "true  | {'result':{'duration':'PT0.12S'}} | {'result':{'duration':'PT0.1299S'}}",
        "false | {'result':{'duration':'PT0.12S'}} | {'result':{'duration':'PT0.13S'}}",
        "false | {'result':{'duration':'PT60S'}} | {'result':{'duration':'PT1M'}}",
        "true  | {'result':{'score':{'raw':1.0}}} | {'result':{'score':{'raw':1}}}",
        "false | {'result':{'success':true}} | {'result':{'success':false}}",
        "true  | {'object':{'id':'a','definition':{'name':1}}} | {'object':{'id':'a'}}",
        "true  | {'verb':{'id':'a','display':{}}} | {'verb':{'id':'a'}}",
        "true  | {'actor':{'member':[{'mbox':'a'},{'mbox':'b'}]}}"
            + " | {'actor':{'member':[{'mbox':'b'},{'mbox':'a'}]}}",
        "true  | {'context':{'contextActivities':{'parent':[{'id':'a'}]}}}"
            + " | {'context':{'contextActivities':{'parent':{'id':'a'}}}}",
        "false | {'result':{'extensions':{'e:definition':1}}} | {'result':{'extensions':{}}}",
        "false | {'result':{'extensions':{'e:x':{'definition':1}}}}"
            + " | {'result':{'extensions':{'e:x':{}}}}",
      })
  void compares(boolean same, String kept, String sent) throws JsonProcessingException {
    assertThat(Sameness.same(JSON.readTree(json(kept)), JSON.readTree(json(sent)))).isEqualTo(same);
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}

package org.creatorshub.tool.batching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/**
 * Rows as one parameter of one statement, to be read with {@code json_to_recordset}: members are
 * the components of the record, bytes are base64, absent values are {@code null}.
 */
public final class JsonRows {
  private static final JsonMapper JSON = new JsonMapper();

  private JsonRows() {}

  public static String of(List<? extends Record> rows) {
    try {
      return JSON.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("These rows cannot be written as JSON", e);
    }
  }
}

package org.creatorshub.reporting.document;

class InMemoryDocumentsTest implements DocumentsContract {
  private final Documents documents = new InMemoryDocuments(MOST);

  @Override
  public Documents documents() {
    return documents;
  }
}

-- Statements among the erased entries: the facts that they told stay counted, and are compared with statements.
alter table erasure add column records bigint not null default 0;

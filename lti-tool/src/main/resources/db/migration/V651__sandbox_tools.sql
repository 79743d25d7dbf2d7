-- Tools that registered themselves with the sandbox LMS.
create table sandbox_tool (
  client_id       text primary key,
  deployment_id   text,
  name            text not null,
  login_uri       text not null,
  redirect_uri    text not null,
  jwks_uri        text not null,
  scopes          text[] not null,
  claims          text[] not null,
  active          boolean not null,
  in_use          boolean not null default false,
  installed_at    timestamptz not null default now()
);

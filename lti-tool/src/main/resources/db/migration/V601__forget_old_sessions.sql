-- Sessions are forgotten by age. Block ranges cost a launch next to nothing; a session's tokens are found when it goes.
create index launch_session_by_age on launch_session using brin (created_at);
create index launch_token_by_session on launch_token (platform_id, session_id);

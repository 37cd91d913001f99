-- Which of one's own sessions a token is of: the tokens' hashes are for nobody to read.
create or replace function auth.session_of(p_token text) returns uuid language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
  select s.id from auth.sessions s where s.token_hash = sha256(convert_to(p_token, 'UTF8')) and s.user_id = auth.uid() $$;
grant execute on function auth.session_of(text) to portal_person;

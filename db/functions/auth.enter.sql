-- Enters as the person of a session: refuses one that ended, expired, stood idle for 30 minutes, or whose account ended. The network
-- that the request came from is sealed beside who it is, so that no later statement gives the audit trail another.
create or replace function auth.enter(p_token text, p_origin text default null)
returns table (id uuid, name text, role public.role, regions public.region[])
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  session_hash bytea := sha256(convert_to(p_token, 'UTF8'));
  seen timestamptz;
begin
  -- The portal prepares by its protocol alone. What was prepared by a statement was so by whoever had the connection before, and may
  -- have the name of one of ours: nothing more is to be asked here.
  if exists (select from pg_prepared_statements where from_sql) then
    raise exception using errcode = '08006', message = 'statements prepared by another';
  end if;
  select u.id, u.name, u.role, u.regions, s.last_seen_at into id, name, role, regions, seen
    from auth.sessions s join public.users u on u.id = s.user_id
   where s.token_hash = session_hash and s.ended_at is null and s.expires_at > auth.now()
     and s.last_seen_at > auth.now() - interval '30 minutes' and u.ended_at is null;
  if id is null then
    raise exception using errcode = '28000', message = 'session refused';
  end if;
  if seen < auth.now() - interval '1 minute' then
    -- Whoever is at it already says it too: to wait for them would be to wait for a whole visit, of which one may be part.
    update auth.sessions s set last_seen_at = auth.now()
     where s.token_hash in (select t.token_hash from auth.sessions t where t.token_hash = session_hash for update skip locked);
  end if;
  perform set_config('app.ctx', auth.seal('person|' || id || '|' || role || '|' || array_to_string(regions, ',')), true);
  perform set_config('app.origin', auth.seal('origin|' || left(translate(coalesce(p_origin, ''), '|', ''), 100)), true);
  return next;
end $$;
grant execute on function auth.enter(text, text) to portal_person, portal_reporting;

-- Notes that a sign-in was refused unheard, since it came too soon after wrong guesses: once in ten minutes for an account (null for
-- an address that has none) and a network, so that nobody fills the trail by guessing on.
create or replace function public.note_delayed_sign_in(p_account uuid, p_origin text)
returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into public.audit_entries (principal, action, result, subject_id, origin, detail)
  select 'sign_in', 'sessions.start', 'refused', p_account, p_origin, '{"delayed": true}'
   where not exists (
     select from public.audit_entries e
      where e.user_id is null and e.recorded_at > auth.now() - interval '10 minutes'
        and e.action = 'sessions.start' and e.detail = '{"delayed": true}'
        and row (e.subject_id, e.origin) is not distinct from row (p_account, p_origin))
$$;
grant execute on function public.note_delayed_sign_in(uuid, text) to portal_sign_in;

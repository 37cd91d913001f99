-- The parts of the context, or null where nobody entered; 28000 where it was forged, or made for another transaction.
create or replace function auth.context() returns text[] language plpgsql stable parallel restricted security definer
set search_path = pg_catalog, pg_temp as $$
declare
  sealed text := nullif(current_setting('app.ctx', true), '');
  parts text[] := string_to_array(sealed, '|');
begin
  if sealed is null then return null; end if;
  if sealed is distinct from auth.seal(array_to_string(parts[1:4], '|')) then
    raise exception using errcode = '28000', message = 'context refused';
  end if;
  return parts;
end $$;
grant execute on function auth.context() to portal_owner, portal_person, portal_sign_in, portal_reporting, portal_job;

-- Notes that the person who entered saw something, or was refused it: once in ten minutes, however often a page is drawn again; of a
-- case that they see, and of a party of it. Of words that were searched for only a keyed hash is kept, by which two searches differ and
-- nobody reads a name (docs/decisions/0036).
create or replace function public.note_attempt(
  p_action text, p_result public.audit_result, p_registration_id uuid, p_party_id uuid, p_subject_id uuid, p_count integer, p_detail jsonb
) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  chosen jsonb := p_detail;
begin
  if (p_registration_id is not null and not auth.reaches(p_registration_id)) or (p_party_id is not null and not exists (
       select from public.parties where id = p_party_id and registration_id = p_registration_id))
     or (p_subject_id is not null and p_registration_id is null and auth.role() <> 'admin' and p_subject_id <> auth.uid()
       and exists (select from public.users where id = p_subject_id)) then
    raise exception using errcode = '42501', message = 'not within reach';
  end if;
  if jsonb_typeof(chosen -> 'searched') not in ('null', 'boolean') then
    chosen := jsonb_set(chosen, '{searched}', to_jsonb(left(encode(ext.hmac(
      convert_to('searched|' || auth.uid() || '|' || (chosen ->> 'searched'), 'UTF8'),
      (select key from auth.context_key), 'sha256'), 'hex'), 16)));
  end if;
  insert into public.audit_entries (principal, user_id, action, result, registration_id, party_id, subject_id, count, detail)
  select auth.principal(), auth.uid(), p_action, p_result, p_registration_id, p_party_id, p_subject_id, p_count, chosen
   where auth.uid() is not null and not exists (
     select from public.audit_entries e
      where e.user_id = auth.uid() and e.recorded_at > auth.now() - interval '10 minutes'
        and e.action = p_action and e.result = p_result
        and row (e.registration_id, e.party_id, e.subject_id, e.detail)
            is not distinct from row (p_registration_id, p_party_id, p_subject_id, chosen));
end $$;
grant execute on function public.note_attempt(text, public.audit_result, uuid, uuid, uuid, integer, jsonb) to portal_person;

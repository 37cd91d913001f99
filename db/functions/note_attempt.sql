-- Notes that the person who entered saw something, or was refused it: once in ten minutes, however often a page is drawn again.
create or replace function public.note_attempt(
  p_action text, p_result public.audit_result, p_registration_id uuid, p_party_id uuid, p_subject_id uuid, p_count integer, p_detail jsonb
) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into public.audit_entries (principal, user_id, action, result, registration_id, party_id, subject_id, count, detail)
  select auth.principal(), auth.uid(), p_action, p_result, p_registration_id, p_party_id, p_subject_id, p_count, p_detail
   where auth.uid() is not null and not exists (
     select from public.audit_entries e
      where e.user_id = auth.uid() and e.recorded_at > transaction_timestamp() - interval '10 minutes'
        and e.action = p_action and e.result = p_result
        and row (e.registration_id, e.party_id, e.subject_id, e.detail)
            is not distinct from row (p_registration_id, p_party_id, p_subject_id, p_detail))
$$;
grant execute on function public.note_attempt(text, public.audit_result, uuid, uuid, uuid, integer, jsonb) to portal_person;

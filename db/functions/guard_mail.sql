-- A mail goes to the address of its account, whatever a statement says, with a link that the account may have. It waits for three
-- days at most with a first link, and for an hour with another: who still wants that one asks for it again.
create or replace function public.guard_mail() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  select u.email, u.name into new.recipient, new.name from public.users u where u.id = new.user_id and u.ended_at is null;
  if not found or (new.purpose = 'new_password') <> exists (select from auth.credentials where user_id = new.user_id) then
    raise exception using errcode = '42501', message = 'no such mail for this account';
  end if;
  new.recorded_at := auth.now();
  new.due_at := transaction_timestamp();
  new.expires_at := transaction_timestamp()
    + case new.purpose when 'new_password' then interval '1 hour' else interval '72 hours' end;
  new.attempts := 0;
  new.claimed_until := null;
  new.sent_at := null;
  new.failed_at := null;
  new.problem := null;
  new.reply := null;
  return new;
end $$;

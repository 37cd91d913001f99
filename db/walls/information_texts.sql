grant select, insert on information_texts to portal_person;
grant insert on information_texts to portal_job;

-- Whoever speaks with parties reads what they are told; a coordinator writes it, under their own name, and nobody changes a version.
create policy person_reads on information_texts for select to portal_person
  using ((select auth.role()) in ('mediator', 'coordinator'));
create policy coordinator_writes on information_texts for insert to portal_person
  with check ((select auth.role()) = 'coordinator' and recorded_by = (select auth.uid()) and version > 0);

create policy job_adds on information_texts for insert to portal_job with check ((select auth.is_job()));

create trigger guard_lengths before insert or update on information_texts for each row
  when (current_user <> 'portal_job') execute function guard_lengths('dutch', 'english');
create trigger stamp before insert on information_texts for each row
  when (current_user <> 'portal_job') execute function stamp();

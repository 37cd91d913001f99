create policy owner_reads on auth.context_key for select to portal_owner using (true);

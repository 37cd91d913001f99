create policy owner_keeps on auth.clock to portal_owner using (true);

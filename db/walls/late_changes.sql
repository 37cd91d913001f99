grant select on late_changes to portal_reporting;

-- Written by `keep_facts` alone; read by those who may see figures, whom it tells of a year and of no case.
create policy figures_read on late_changes for select to portal_reporting
  using ((select auth.role()) in ('mediator', 'coordinator', 'management'));
create policy owner_keeps on late_changes to portal_owner using (true);

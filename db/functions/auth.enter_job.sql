-- Enters as a job, by its name: for the login that web requests do not have.
create or replace function auth.enter_job(p_job text) returns void language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  if p_job !~ '^[a-z_]{1,40}$' then
    raise exception using errcode = '28000', message = 'job refused';
  end if;
  perform set_config('app.ctx', auth.seal('job|' || p_job || '||'), true);
end $$;
grant execute on function auth.enter_job(text) to portal_job;

-- The function comes back with the moment as one more argument (db/functions), and with it the policy that asks it (db/walls).
drop function if exists auth.sees(public.registrations, boolean, public.region[], public.region[], public.region[], uuid) cascade;

-- The context: kind|id|role|regions|backend|transaction, with its HMAC, local to the transaction.
create or replace function auth.seal(p_claim text) returns text language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
  select p || '|' || encode(ext.hmac(convert_to(p, 'UTF8'), (select key from auth.context_key), 'sha256'), 'hex')
    from (select p_claim || '|' || pg_backend_pid() || '|' || extract(epoch from transaction_timestamp())) as s (p)
$$;

-- What a text is searched by, the same as `searchKey` in core/compare.ts. `parties.search_name` keeps it, so that a change of it
-- needs a migration too, which makes that column anew.
create or replace function public.search_key(typed text) returns text language sql immutable strict parallel safe
set search_path = pg_catalog, pg_temp as $$
  with bare as (
    select regexp_replace(
      translate(normalize(translate(typed, '''’‘‛`´ʼʻʹ′＇', ''), NFKD), '''’‘‛`´ʼʻʹ′＇', ''),
      '[\u0300-\u036F\u0483-\u0489\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]', '', 'g') as text
  ), small as (
    select translate(lower(text collate "pg_c_utf8"), 'øłđðıħŧŋĸſςىیکة‐‑‒–—―−⁃﹘﹣－', 'olddihtnksσييكه-----------') as text from bare
  )
  select btrim(regexp_replace(
    replace(replace(replace(replace(text, 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
    '[\t-\r \u1680\u2028\u2029\u2800]+', ' ', 'g'), ' ') from small
$$;
grant execute on function public.search_key(text) to portal_person, portal_job;

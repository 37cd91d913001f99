-- What a text is searched by, the same as `searchKey` in core/compare.ts.
create or replace function public.search_key(typed text) returns text language sql immutable strict parallel safe
set search_path = pg_catalog, pg_temp as $$
  with apostrophes (signs) as (
    select E'''`´‘’‚‛′‵＇｀\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\u02C8\u02CA\u02CB\u02F4\u0374\u0384\u055A\u055B\u055D\u05F3\u07F4\u07F5\u1FBD\u1FBF\u1FEF\u1FFD\u1FFE\u275B\u275C\uA78B\uA78C'
  ), bare as (
    select regexp_replace(
      translate(normalize(translate(typed, signs, ''), NFKD), signs, ''),
      '[\u0300-\u036F\u0483-\u0489\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F\u0001-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFC\U00013430-\U00013442\U0001BCA0-\U0001BCA3\U0001D159\U0001D173-\U0001D17A\U000E0000-\U000E0FFF]', '', 'g') as text from apostrophes
  ), small as (
    select translate(lower(text collate "pg_c_utf8"),
      E'øłđðıħŧŋĸſςىیکة\u058A\u05BE\u1400\u1806\u2010\u2011\u2012\u2013\u2014\u2015\u2E17\u2E1A\u2E3A\u2E3B\u2E40\u2E5D\u301C\u3030\u30A0\uFE31\uFE32\uFE58\uFE63\uFF0D\U00010D6E\U00010EAD\u02D7\u2043\u207B\u208B\u2212\u2500\u2501\u2796',
      'olddihtnksσييكه' || repeat('-', 34)) as text from bare
  ), spelt as (
    select btrim(regexp_replace(
      replace(replace(replace(replace(text, 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
      '[\t-\r \u0085\u1680\u2028\u2029\u2800]+', ' ', 'g'), ' ') as text from small
  ), digits as (
    select string_agg(chr(zero + value), '' order by zero, value) as all_ten, count(*)::integer / 10 as scripts
      from generate_series(0, 9) value, unnest(array[
        0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
        0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0,
        0xa9f0, 0xaa50, 0xabf0, 0x104a0, 0x10d30, 0x10d40, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x116d0,
        0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0, 0x11c50, 0x11d50, 0x11da0, 0x11de0, 0x11f50, 0x16130, 0x16a60, 0x16ac0, 0x16b50, 0x16d70, 0x1e140,
        0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950
      ]) zero
  )
  -- Most names are written without letters from beyond Arabic's digits on, and need none of these looked up.
  select case when text ~ '[\u0660-\U0010FFFF]'
    then translate(text, (select all_ten from digits), (select repeat('0123456789', scripts) from digits))
    else text end from spelt
$$;
grant execute on function public.search_key(text) to portal_person, portal_job;
-- Writes every row again, so that each name is searched by what the function now says.
alter table public.parties alter column search_name set expression as (public.search_key(coalesce(given_name || ' ', '') || family_name));

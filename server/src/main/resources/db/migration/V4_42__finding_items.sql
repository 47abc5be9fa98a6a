-- tags as they were written, and as they are compared, in the same order
alter table item
    add column tags jsonb not null default '[]',
    add column tag_keys jsonb not null default '[]',
    add column archived_at timestamptz,
    add column revision integer,
    add column search_text text not null default '';

-- what If-Match is compared with: versions, tags and archive
update item set revision = version;
alter table item alter column revision set not null;

-- words in lower case without diacritics; what is written from now on also has tags and other right answers
update item i set search_text = regexp_replace(
    translate(lower(v.stem || ' ' || v.key collate "pl-x-icu"), 'ąćęłńóśźż', 'acelnoszz'), '[^[:alnum:]]+', ' ', 'g')
from item_version v where v.item_id = i.id and v.version = i.version;

alter table item add column search tsvector not null generated always as (to_tsvector('simple', search_text)) stored;
-- items are seldom written and often looked for: no list of rows still to be indexed
create index item_search on item using gin (search) with (fastupdate = off);
create index item_tags on item using gin (tag_keys jsonb_path_ops);

create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'rows of % never change', tg_table_name; end $$;
create trigger item_version_never_changes before update on item_version
    for each row execute function refuse_change();

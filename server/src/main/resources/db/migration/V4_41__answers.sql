-- items by hand, in every format: how an item is answered and what is right is one value, of a type for each format
alter table item alter column draft_id drop not null;

alter table item_version
    add column answer jsonb,
    add column feedback text,
    alter column article_id drop not null,
    alter column evidence_start drop not null,
    alter column evidence_end drop not null,
    alter column evidence_text drop not null,
    drop constraint item_version_kind_check,
    drop constraint item_version_format_check;

update item_version set answer = case format
    when 'TYPED_TEXT' then jsonb_build_object('type', 'TYPED_TEXT', 'key', key, 'accepted', accepted)
    else jsonb_build_object(
        'type', 'SINGLE_CHOICE',
        'choices',
        jsonb_build_array(jsonb_build_object('id', key_choice_id, 'text', key, 'right', true, 'feedback', null))
            || coalesce((
                select jsonb_agg(
                    jsonb_build_object('id', d -> 'id', 'text', d -> 'text', 'right', false, 'feedback', null) order by n)
                from jsonb_array_elements(distractors) with ordinality as wrong(d, n)), '[]'),
        'accepted', accepted)
    end;

alter table item_version
    alter column answer set not null,
    drop column key_choice_id,
    drop column accepted,
    drop column distractors,
    add constraint item_version_kind_check check (kind in ('WHO', 'WHEN', 'HOW_MANY', 'OTHER')),
    add constraint item_version_format_check check (format = answer ->> 'type'),
    add constraint item_version_evidence_check
        check (num_nulls(article_id, evidence_start, evidence_end, evidence_text) in (0, 4));

alter table score
    drop constraint score_kind_check,
    add constraint score_kind_check check (kind in ('WHO', 'WHEN', 'HOW_MANY', 'OTHER'));

-- a multiple choice is answered by several choices at once
alter table response add column choice_ids jsonb;
alter table response drop constraint response_check;
alter table response add constraint response_check check (num_nonnulls(choice_id, choice_ids, text) = 1);

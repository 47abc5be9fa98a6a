-- a quiz has sections; its entries are items, with points, or draws by tag
alter table quiz add column sections jsonb;
update quiz set sections = jsonb_build_array(jsonb_build_object(
    'title', null,
    'instruction', null,
    'entries', coalesce(
        (select jsonb_agg(jsonb_build_object('itemId', i.item_id, 'draw', null, 'points', 1.0) order by i.position)
         from quiz_item i where i.quiz_id = quiz.id),
        '[]'::jsonb)));
alter table quiz alter column sections set not null;
alter table quiz add column archived_at timestamptz;
drop table quiz_item;

-- an edition's items are all that may be asked; its layout says which are, and which are drawn for each attempt
alter table edition add column layout jsonb;
update edition set layout = jsonb_build_object('sections', jsonb_build_array(jsonb_build_object(
    'title', null,
    'instruction', null,
    'slots', coalesce(
        (select jsonb_agg(jsonb_build_object('points', 1.0, 'count', 1, 'pool', jsonb_build_array(i.item_id))
                          order by i.position)
         from edition_item i where i.edition_id = edition.id),
        '[]'::jsonb))));
alter table edition alter column layout set not null;

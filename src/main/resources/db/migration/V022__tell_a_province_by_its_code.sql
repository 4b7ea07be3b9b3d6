-- A line of a published list names its province by the code of the Ministry of Home Affairs too: names change, and an
-- address that asks for a province must not.
alter table published_place add column province_code text;

update published_place line set province_code = province.code
from institution province
where province.cluster = 'province' and province.name = line.province;

-- Whoever opens the page of an entry asks for its lines by its number.
create index published_place_by_number on published_place (number);

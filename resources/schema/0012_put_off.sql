-- 体检搁置: until when a matter is put off. Blank: for as long as its facts stay the same.
ALTER TABLE set_aside ADD COLUMN until TEXT;

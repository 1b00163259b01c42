-- The same identity number in two households is looked for while it is typed.
CREATE INDEX member_number ON member (identity) WHERE identity IS NOT NULL;

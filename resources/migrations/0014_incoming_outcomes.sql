-- A referral that came from another association asks for several services, and each comes to an end of its own.

ALTER TABLE incoming_step ADD COLUMN outcomes TEXT CHECK (json_valid(outcomes));

DROP TRIGGER `circles_refuse_update`;--> statement-breakpoint
ALTER TABLE `circles` ADD `passage_id` text REFERENCES passages(id);--> statement-breakpoint
ALTER TABLE `circles` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `circles` ADD `retracted_at` text;--> statement-breakpoint
ALTER TABLE `circles` ADD `retracted_by` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `circles` ADD `retract_reason` text CONSTRAINT "circles_retraction" CHECK(("retracted_at" is null) = ("retracted_by" is null) and ("retracted_at" is null) = ("retract_reason" is null));--> statement-breakpoint
CREATE TRIGGER `circles_former` AFTER UPDATE ON `circles` BEGIN
	INSERT INTO former_rows (table_name, row_key, until, columns) SELECT 'circles', OLD."id", coalesce(max(sequence), 0) + 1, json_object('id', OLD."id", 'case_id', OLD."case_id", 'source_id', OLD."source_id", 'from_source_id', OLD."from_source_id", 'kind', OLD."kind", 'note', OLD."note", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'passage_id', OLD."passage_id", 'version', OLD."version", 'retracted_at', OLD."retracted_at", 'retracted_by', OLD."retracted_by", 'retract_reason', OLD."retract_reason") FROM events;
END;

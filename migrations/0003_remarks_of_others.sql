CREATE TABLE `counterparts` (
	`case_id` text NOT NULL,
	`iri` text NOT NULL,
	`object_id` text NOT NULL,
	`kept` text,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	PRIMARY KEY(`case_id`, `iri`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "counterparts_kept" CHECK("counterparts"."kept" is null or json_valid("counterparts"."kept"))
) STRICT;
--> statement-breakpoint
CREATE INDEX `counterparts_object` ON `counterparts` (`object_id`);--> statement-breakpoint
CREATE TABLE `remarks` (
	`id` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`capture_id` text NOT NULL,
	`passage_id` text,
	`outcome` text,
	`disagrees` integer NOT NULL,
	`exact` text,
	`prefix` text NOT NULL,
	`suffix` text NOT NULL,
	`places` text NOT NULL,
	`author` text,
	`made_at` text,
	`body` text NOT NULL,
	`tags` text NOT NULL,
	`reply_to` text,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`capture_id`) REFERENCES `captures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`passage_id`) REFERENCES `passages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reply_to`) REFERENCES `remarks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "remarks_outcome" CHECK("remarks"."outcome" in ('exact', 'moved', 'changed', 'ambiguous', 'lost')),
	CONSTRAINT "remarks_place" CHECK(("remarks"."passage_id" is not null) = (coalesce("remarks"."outcome", '') in ('exact', 'moved')))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `remarks_sequence` ON `remarks` (`source_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `remarks_passage` ON `remarks` (`passage_id`);--> statement-breakpoint
CREATE TRIGGER `counterparts_birth` AFTER INSERT ON `counterparts` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'counterparts', NEW."case_id" || '~' || NEW."iri", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `remarks_birth` AFTER INSERT ON `remarks` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'remarks', NEW."id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `counterparts_refuse_update` BEFORE UPDATE ON `counterparts` BEGIN
	SELECT RAISE(ABORT, 'counterparts are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `counterparts_refuse_delete` BEFORE DELETE ON `counterparts` BEGIN
	SELECT RAISE(ABORT, 'counterparts are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `remarks_refuse_update` BEFORE UPDATE ON `remarks` BEGIN
	SELECT RAISE(ABORT, 'remarks are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `remarks_refuse_delete` BEFORE DELETE ON `remarks` BEGIN
	SELECT RAISE(ABORT, 'remarks are never changed');
END;

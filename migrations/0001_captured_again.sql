CREATE TABLE `locations` (
	`passage_id` text NOT NULL,
	`capture_id` text NOT NULL,
	`outcome` text NOT NULL,
	`start` integer,
	`end` integer,
	`at` text NOT NULL,
	`settlement` text,
	`successor_id` text,
	`settled_at` text,
	`settled_by` text,
	PRIMARY KEY(`passage_id`, `capture_id`),
	FOREIGN KEY (`passage_id`) REFERENCES `passages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`capture_id`) REFERENCES `captures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`successor_id`) REFERENCES `passages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "locations_outcome" CHECK("locations"."outcome" in ('exact', 'moved', 'changed', 'ambiguous', 'lost')),
	CONSTRAINT "locations_settlement" CHECK("locations"."settlement" in ('confirmed', 'left')),
	CONSTRAINT "locations_span" CHECK(("locations"."start" is null) = ("locations"."end" is null) and ("locations"."start" is null or "locations"."start" < "locations"."end")),
	CONSTRAINT "locations_settled" CHECK(("locations"."settlement" is null) = ("locations"."settled_at" is null) and ("locations"."settlement" is null) = ("locations"."settled_by" is null)
        and ("locations"."settlement" = 'confirmed') = ("locations"."successor_id" is not null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `locations_capture` ON `locations` (`capture_id`,`start`);--> statement-breakpoint
CREATE TABLE `preparations` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`source_id` text,
	`draft` text NOT NULL,
	`method` text NOT NULL,
	`media_type` text NOT NULL,
	`file_name` text,
	`retrieval` text,
	`bytes` blob NOT NULL,
	`text` text NOT NULL,
	`blocks` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "preparations_method" CHECK("preparations"."method" in ('paste', 'upload', 'address', 'quote', 'received'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `preparations_case` ON `preparations` (`case_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `__new_captures` (
	`id` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`method` text NOT NULL,
	`captured_at` text NOT NULL,
	`captured_by` text NOT NULL,
	`media_type` text NOT NULL,
	`file_name` text,
	`retrieval` text,
	`bytes_sha256` text NOT NULL,
	`text_sha256` text NOT NULL,
	`text_version` integer NOT NULL,
	`text` text NOT NULL,
	`blocks` text NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`captured_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bytes_sha256`) REFERENCES `blobs`(`sha256`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "captures_method" CHECK("method" in ('paste', 'upload', 'address', 'quote', 'received'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_captures`("id", "source_id", "method", "captured_at", "captured_by", "media_type", "file_name", "retrieval", "bytes_sha256", "text_sha256", "text_version", "text", "blocks") SELECT "id", "source_id", "method", "captured_at", "captured_by", "media_type", "file_name", NULL, "bytes_sha256", "text_sha256", "text_version", "text", "blocks" FROM `captures`;--> statement-breakpoint
DROP TABLE `captures`;--> statement-breakpoint
ALTER TABLE `__new_captures` RENAME TO `captures`;--> statement-breakpoint
CREATE INDEX `captures_source` ON `captures` (`source_id`,`captured_at`);--> statement-breakpoint
CREATE INDEX `captures_bytes` ON `captures` (`bytes_sha256`);--> statement-breakpoint
CREATE TRIGGER `captures_refuse_update` BEFORE UPDATE ON `captures` BEGIN
	SELECT RAISE(ABORT, 'captures are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `captures_refuse_delete` BEFORE DELETE ON `captures` BEGIN
	SELECT RAISE(ABORT, 'captures are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `locations_refuse_delete` BEFORE DELETE ON `locations` BEGIN
	SELECT RAISE(ABORT, 'locations are never deleted');
END;

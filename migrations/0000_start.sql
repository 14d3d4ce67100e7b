CREATE TABLE `blobs` (
	`sha256` text PRIMARY KEY NOT NULL,
	`size` integer NOT NULL,
	`bytes` blob NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `boilerplate_marks` (
	`capture_id` text NOT NULL,
	`block` integer NOT NULL,
	`is_boilerplate` integer NOT NULL,
	`marked_at` text NOT NULL,
	`marked_by` text NOT NULL,
	PRIMARY KEY(`capture_id`, `block`),
	FOREIGN KEY (`capture_id`) REFERENCES `captures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`marked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `captures` (
	`id` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`method` text NOT NULL,
	`captured_at` text NOT NULL,
	`captured_by` text NOT NULL,
	`media_type` text NOT NULL,
	`file_name` text,
	`bytes_sha256` text NOT NULL,
	`text_sha256` text NOT NULL,
	`text_version` integer NOT NULL,
	`text` text NOT NULL,
	`blocks` text NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`captured_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bytes_sha256`) REFERENCES `blobs`(`sha256`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "captures_method" CHECK("captures"."method" in ('paste', 'upload', 'quote', 'received'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `captures_source` ON `captures` (`source_id`,`captured_at`);--> statement-breakpoint
CREATE INDEX `captures_bytes` ON `captures` (`bytes_sha256`);--> statement-breakpoint
CREATE TABLE `passages` (
	`id` text PRIMARY KEY NOT NULL,
	`capture_id` text NOT NULL,
	`kind` text NOT NULL,
	`start` integer,
	`end` integer,
	`exact` text,
	`prefix` text,
	`suffix` text,
	`page` text,
	`time_from` real,
	`time_to` real,
	`region` text,
	`predecessor_id` text,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	FOREIGN KEY (`capture_id`) REFERENCES `captures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`predecessor_id`) REFERENCES `passages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "passages_kind" CHECK("passages"."kind" in ('text', 'page', 'time', 'region')),
	CONSTRAINT "passages_locator" CHECK(("passages"."kind" = 'text') = ("passages"."start" is not null and "passages"."end" is not null and "passages"."exact" is not null and "passages"."prefix" is not null and "passages"."suffix" is not null)
        and ("passages"."kind" = 'page') = ("passages"."page" is not null)
        and ("passages"."kind" = 'time') = ("passages"."time_from" is not null and "passages"."time_to" is not null)
        and ("passages"."kind" = 'region') = ("passages"."region" is not null)),
	CONSTRAINT "passages_span" CHECK("passages"."start" is null or ("passages"."start" >= 0 and "passages"."start" < "passages"."end"))
) STRICT;
--> statement-breakpoint
CREATE INDEX `passages_capture` ON `passages` (`capture_id`,`start`);--> statement-breakpoint
CREATE TABLE `translations` (
	`id` text PRIMARY KEY NOT NULL,
	`passage_id` text NOT NULL,
	`language` text NOT NULL,
	`text` text NOT NULL,
	`made_by` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	FOREIGN KEY (`passage_id`) REFERENCES `passages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "translations_language" CHECK("translations"."language" in ('ru', 'uk', 'en', 'ky', 'kk', 'und')),
	CONSTRAINT "translations_made_by" CHECK("translations"."made_by" in ('editors', 'machine', 'publisher'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `translations_passage` ON `translations` (`passage_id`,`language`,`created_at`);--> statement-breakpoint
CREATE TABLE `cases` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`summary` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `cases_slug` ON `cases` (`slug`);--> statement-breakpoint
CREATE INDEX `cases_created` ON `cases` (`created_at`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`publisher` text,
	`authors` text NOT NULL,
	`url` text,
	`published` text,
	`language` text NOT NULL,
	`note` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sources_kind" CHECK("sources"."kind" in ('article', 'post', 'broadcast', 'document', 'statement', 'interview', 'image', 'dataset')),
	CONSTRAINT "sources_language" CHECK("sources"."language" in ('ru', 'uk', 'en', 'ky', 'kk', 'und'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sources_number` ON `sources` (`case_id`,`number`);--> statement-breakpoint
CREATE TABLE `appearances` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`passage_id` text NOT NULL,
	`role` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`version` integer NOT NULL,
	`retracted_at` text,
	`retracted_by` text,
	`retract_reason` text,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`passage_id`) REFERENCES `passages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`retracted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "appearances_role" CHECK("appearances"."role" in ('makes', 'denies', 'reports')),
	CONSTRAINT "appearances_retraction" CHECK(("appearances"."retracted_at" is null) = ("appearances"."retracted_by" is null) and ("appearances"."retracted_at" is null) = ("appearances"."retract_reason" is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `appearances_claim` ON `appearances` (`claim_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `appearances_passage` ON `appearances` (`passage_id`);--> statement-breakpoint
CREATE TABLE `claims` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`number` integer NOT NULL,
	`wording_id` text NOT NULL,
	`claimant` text,
	`claimed_on` text,
	`standing` text NOT NULL,
	`search_text` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`version` integer NOT NULL,
	`retracted_at` text,
	`retracted_by` text,
	`retract_reason` text,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`wording_id`) REFERENCES `wordings`(`id`) ON UPDATE no action ON DELETE no action DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`retracted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "claims_standing_word" CHECK("claims"."standing" in ('unchecked', 'confirmed', 'disputed', 'refuted', 'unverifiable')),
	CONSTRAINT "claims_retraction" CHECK(("claims"."retracted_at" is null) = ("claims"."retracted_by" is null) and ("claims"."retracted_at" is null) = ("claims"."retract_reason" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `claims_number` ON `claims` (`case_id`,`number`);--> statement-breakpoint
CREATE INDEX `claims_standing` ON `claims` (`case_id`,`standing`,`number`);--> statement-breakpoint
CREATE INDEX `claims_claimant` ON `claims` (`case_id`,`claimant`,`number`);--> statement-breakpoint
CREATE INDEX `claims_updated` ON `claims` (`case_id`,`updated_at`,`number`);--> statement-breakpoint
CREATE TABLE `wordings` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`text` text NOT NULL,
	`language` text NOT NULL,
	`translation_of` text,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`translation_of`) REFERENCES `wordings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "wordings_language" CHECK("wordings"."language" in ('ru', 'uk', 'en', 'ky', 'kk', 'und')),
	CONSTRAINT "wordings_text" CHECK(trim("wordings"."text") <> '')
) STRICT;
--> statement-breakpoint
CREATE INDEX `wordings_claim` ON `wordings` (`claim_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `events` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`at` text NOT NULL,
	`actor_id` text NOT NULL,
	`type` text NOT NULL,
	`case_id` text,
	`source_id` text,
	`claim_id` text,
	`data` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `events_id` ON `events` (`id`);--> statement-breakpoint
CREATE INDEX `events_case` ON `events` (`case_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `events_source` ON `events` (`source_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `events_claim` ON `events` (`claim_id`,`sequence`);--> statement-breakpoint
CREATE TABLE `stores` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `submissions` (
	`key` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`result` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`number` integer NOT NULL,
	`claim_id` text NOT NULL,
	`source_id` text NOT NULL,
	`capture_id` text,
	`passage_id` text,
	`stance` text NOT NULL,
	`proximity` text,
	`note` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`version` integer NOT NULL,
	`retracted_at` text,
	`retracted_by` text,
	`retract_reason` text,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`capture_id`) REFERENCES `captures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`passage_id`) REFERENCES `passages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`retracted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "evidence_stance" CHECK("evidence"."stance" in ('supports', 'contradicts', 'mentions', 'context')),
	CONSTRAINT "evidence_proximity" CHECK("evidence"."proximity" in ('primary', 'secondary', 'tertiary')),
	CONSTRAINT "evidence_retraction" CHECK(("evidence"."retracted_at" is null) = ("evidence"."retracted_by" is null) and ("evidence"."retracted_at" is null) = ("evidence"."retract_reason" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_number` ON `evidence` (`case_id`,`number`);--> statement-breakpoint
CREATE INDEX `evidence_claim` ON `evidence` (`claim_id`,`stance`,`number`);--> statement-breakpoint
CREATE INDEX `evidence_source` ON `evidence` (`source_id`,`number`);--> statement-breakpoint
CREATE INDEX `evidence_passage` ON `evidence` (`passage_id`);--> statement-breakpoint
CREATE TABLE `verdict_evidence` (
	`verdict_id` text NOT NULL,
	`evidence_id` text NOT NULL,
	`capture_id` text,
	`passage_id` text,
	`stance` text NOT NULL,
	`cited` integer NOT NULL,
	PRIMARY KEY(`verdict_id`, `evidence_id`),
	FOREIGN KEY (`verdict_id`) REFERENCES `verdicts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`capture_id`) REFERENCES `captures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`passage_id`) REFERENCES `passages`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "verdict_evidence_stance" CHECK("verdict_evidence"."stance" in ('supports', 'contradicts', 'mentions', 'context'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `verdict_evidence_evidence` ON `verdict_evidence` (`evidence_id`);--> statement-breakpoint
CREATE TABLE `verdicts` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`code` text NOT NULL,
	`wording_id` text NOT NULL,
	`rationale` text NOT NULL,
	`confidence` text,
	`settled_by` text NOT NULL,
	`searched` text NOT NULL,
	`override` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`wording_id`) REFERENCES `wordings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "verdicts_code" CHECK("verdicts"."code" in ('confirmed', 'disputed', 'refuted', 'unverifiable')),
	CONSTRAINT "verdicts_confidence" CHECK("verdicts"."confidence" in ('low', 'moderate', 'high'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `verdicts_sequence` ON `verdicts` (`claim_id`,`sequence`);--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_provider` ON `accounts` (`provider_id`,`account_id`);--> statement-breakpoint
CREATE INDEX `accounts_user` ON `accounts` (`user_id`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`token_sha256` text NOT NULL,
	`role` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`expires_at` text NOT NULL,
	`accepted_at` text,
	`accepted_by` text,
	`revoked_at` text,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`accepted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "invitations_role" CHECK("invitations"."role" in ('viewer', 'editor', 'reviewer', 'administrator')),
	CONSTRAINT "invitations_accepted" CHECK(("invitations"."accepted_at" is null) = ("invitations"."accepted_by" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token` ON `invitations` (`token_sha256`);--> statement-breakpoint
CREATE INDEX `invitations_created` ON `invitations` (`created_at`);--> statement-breakpoint
CREATE TABLE `rate_limits` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`count` integer NOT NULL,
	`last_request` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `rate_limits_key` ON `rate_limits` (`key`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token` ON `sessions` (`token`);--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "users_role" CHECK("users"."role" in ('viewer', 'editor', 'reviewer', 'administrator'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `verifications_identifier` ON `verifications` (`identifier`);--> statement-breakpoint
INSERT INTO `users` (`id`, `name`, `email`, `email_verified`, `role`, `created_at`, `updated_at`)
VALUES ('usr_system', 'Command line', 'system@sverka.invalid', 0, 'administrator', 0, 0);
--> statement-breakpoint
CREATE TRIGGER `blobs_refuse_update` BEFORE UPDATE ON `blobs` BEGIN
	SELECT RAISE(ABORT, 'blobs are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `blobs_refuse_delete` BEFORE DELETE ON `blobs` BEGIN
	SELECT RAISE(ABORT, 'blobs are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `captures_refuse_update` BEFORE UPDATE ON `captures` BEGIN
	SELECT RAISE(ABORT, 'captures are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `captures_refuse_delete` BEFORE DELETE ON `captures` BEGIN
	SELECT RAISE(ABORT, 'captures are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `passages_refuse_update` BEFORE UPDATE ON `passages` BEGIN
	SELECT RAISE(ABORT, 'passages are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `passages_refuse_delete` BEFORE DELETE ON `passages` BEGIN
	SELECT RAISE(ABORT, 'passages are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `translations_refuse_update` BEFORE UPDATE ON `translations` BEGIN
	SELECT RAISE(ABORT, 'translations are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `translations_refuse_delete` BEFORE DELETE ON `translations` BEGIN
	SELECT RAISE(ABORT, 'translations are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `wordings_refuse_update` BEFORE UPDATE ON `wordings` BEGIN
	SELECT RAISE(ABORT, 'wordings are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `wordings_refuse_delete` BEFORE DELETE ON `wordings` BEGIN
	SELECT RAISE(ABORT, 'wordings are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `verdicts_refuse_update` BEFORE UPDATE ON `verdicts` BEGIN
	SELECT RAISE(ABORT, 'verdicts are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `verdicts_refuse_delete` BEFORE DELETE ON `verdicts` BEGIN
	SELECT RAISE(ABORT, 'verdicts are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `verdict_evidence_refuse_update` BEFORE UPDATE ON `verdict_evidence` BEGIN
	SELECT RAISE(ABORT, 'verdict_evidence are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `verdict_evidence_refuse_delete` BEFORE DELETE ON `verdict_evidence` BEGIN
	SELECT RAISE(ABORT, 'verdict_evidence are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `events_refuse_update` BEFORE UPDATE ON `events` BEGIN
	SELECT RAISE(ABORT, 'events are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `events_refuse_delete` BEFORE DELETE ON `events` BEGIN
	SELECT RAISE(ABORT, 'events are never changed');
END;

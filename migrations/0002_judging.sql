CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`claim_id` text NOT NULL,
	`evidence_id` text,
	`verdict_id` text,
	`text` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`verdict_id`) REFERENCES `verdicts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "comments_subject" CHECK("comments"."evidence_id" is null or "comments"."verdict_id" is null)
) STRICT;
--> statement-breakpoint
CREATE INDEX `comments_claim` ON `comments` (`claim_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `addressees` (
	`comment_id` text NOT NULL,
	`user_id` text NOT NULL,
	`seen_at` text,
	PRIMARY KEY(`comment_id`, `user_id`),
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `addressees_user` ON `addressees` (`user_id`,`seen_at`);--> statement-breakpoint
CREATE TABLE `births` (
	`table_name` text NOT NULL,
	`row_key` text NOT NULL,
	`sequence` integer NOT NULL,
	PRIMARY KEY(`table_name`, `row_key`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `former_rows` (
	`id` integer PRIMARY KEY NOT NULL,
	`table_name` text NOT NULL,
	`row_key` text NOT NULL,
	`until` integer NOT NULL,
	`columns` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `former_rows_row` ON `former_rows` (`table_name`,`row_key`,`until`);--> statement-breakpoint
CREATE TABLE `absences` (
	`id` text PRIMARY KEY NOT NULL,
	`question_id` text NOT NULL,
	`text` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`version` integer NOT NULL,
	`retracted_at` text,
	`retracted_by` text,
	`retract_reason` text,
	FOREIGN KEY (`question_id`) REFERENCES `questions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`retracted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "absences_retraction" CHECK(("absences"."retracted_at" is null) = ("absences"."retracted_by" is null) and ("absences"."retracted_at" is null) = ("absences"."retract_reason" is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `absences_question` ON `absences` (`question_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `answer_values` (
	`id` text PRIMARY KEY NOT NULL,
	`question_id` text NOT NULL,
	`claim_id` text NOT NULL,
	`aspect` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`passage_id` text,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`version` integer NOT NULL,
	`retracted_at` text,
	`retracted_by` text,
	`retract_reason` text,
	FOREIGN KEY (`question_id`) REFERENCES `questions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`passage_id`) REFERENCES `passages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`retracted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "answer_values_kind" CHECK("answer_values"."kind" in ('name', 'number', 'date', 'place', 'sum')),
	CONSTRAINT "answer_values_retraction" CHECK(("answer_values"."retracted_at" is null) = ("answer_values"."retracted_by" is null) and ("answer_values"."retracted_at" is null) = ("answer_values"."retract_reason" is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `answer_values_question` ON `answer_values` (`question_id`,`aspect`);--> statement-breakpoint
CREATE TABLE `answers` (
	`question_id` text NOT NULL,
	`claim_id` text NOT NULL,
	`added_at` text NOT NULL,
	`added_by` text NOT NULL,
	`retracted_at` text,
	`retracted_by` text,
	`retract_reason` text,
	PRIMARY KEY(`question_id`, `claim_id`),
	FOREIGN KEY (`question_id`) REFERENCES `questions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`retracted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "answers_retraction" CHECK(("answers"."retracted_at" is null) = ("answers"."retracted_by" is null) and ("answers"."retracted_at" is null) = ("answers"."retract_reason" is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `answers_claim` ON `answers` (`claim_id`);--> statement-breakpoint
CREATE TABLE `questions` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`language` text NOT NULL,
	`exclusive` integer NOT NULL,
	`note` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`version` integer NOT NULL,
	`retracted_at` text,
	`retracted_by` text,
	`retract_reason` text,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`retracted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "questions_language" CHECK("questions"."language" in ('ru', 'uk', 'en', 'ky', 'kk', 'und')),
	CONSTRAINT "questions_retraction" CHECK(("questions"."retracted_at" is null) = ("questions"."retracted_by" is null) and ("questions"."retracted_at" is null) = ("questions"."retract_reason" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `questions_number` ON `questions` (`case_id`,`number`);--> statement-breakpoint
CREATE TABLE `fits` (
	`question_id` text NOT NULL,
	`row` text NOT NULL,
	`claim_id` text NOT NULL,
	`user_id` text NOT NULL,
	`fit` text,
	`judged_at` text NOT NULL,
	PRIMARY KEY(`question_id`, `row`, `claim_id`, `user_id`),
	FOREIGN KEY (`question_id`) REFERENCES `questions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "fits_fit" CHECK("fits"."fit" in ('strongly_consistent', 'consistent', 'neutral', 'not_applicable', 'inconsistent', 'strongly_inconsistent'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `circles` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`source_id` text NOT NULL,
	`from_source_id` text NOT NULL,
	`kind` text NOT NULL,
	`note` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "circles_kind" CHECK("circles"."kind" in ('quotes', 'translates', 'rewrites', 'syndicates'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `circles_case` ON `circles` (`case_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `origins` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`note` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "origins_kind" CHECK("origins"."kind" in ('person', 'office', 'agency', 'outlet', 'release', 'recording'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `origins_case` ON `origins` (`case_id`,`name`);--> statement-breakpoint
CREATE TABLE `relays` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`source_id` text NOT NULL,
	`from_source_id` text,
	`from_origin_id` text,
	`kind` text NOT NULL,
	`passage_id` text,
	`note` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`version` integer NOT NULL,
	`retracted_at` text,
	`retracted_by` text,
	`retract_reason` text,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_origin_id`) REFERENCES `origins`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`passage_id`) REFERENCES `passages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`retracted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "relays_kind" CHECK("relays"."kind" in ('quotes', 'translates', 'rewrites', 'syndicates')),
	CONSTRAINT "relays_from" CHECK(("relays"."from_source_id" is null) <> ("relays"."from_origin_id" is null)),
	CONSTRAINT "relays_itself" CHECK("relays"."from_source_id" is null or "relays"."from_source_id" <> "relays"."source_id"),
	CONSTRAINT "relays_retraction" CHECK(("relays"."retracted_at" is null) = ("relays"."retracted_by" is null) and ("relays"."retracted_at" is null) = ("relays"."retract_reason" is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `relays_case` ON `relays` (`case_id`,`source_id`);--> statement-breakpoint
CREATE TABLE `reliabilities` (
	`id` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`topic` text NOT NULL,
	`grade` text NOT NULL,
	`reason` text NOT NULL,
	`assessed_at` text NOT NULL,
	`assessed_by` text NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assessed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reliabilities_grade" CHECK("reliabilities"."grade" in ('A', 'B', 'C', 'D', 'E', 'F'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `reliabilities_source` ON `reliabilities` (`source_id`,`topic`,`assessed_at`);--> statement-breakpoint
CREATE TABLE `suggestions` (
	`source_id` text NOT NULL,
	`other_source_id` text NOT NULL,
	`decision` text NOT NULL,
	`note` text NOT NULL,
	`decided_at` text NOT NULL,
	`decided_by` text NOT NULL,
	PRIMARY KEY(`source_id`, `other_source_id`),
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other_source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "suggestions_decision" CHECK("suggestions"."decision" in ('accepted', 'rejected')),
	CONSTRAINT "suggestions_pair" CHECK("suggestions"."source_id" < "suggestions"."other_source_id")
) STRICT;
--> statement-breakpoint
CREATE TABLE `second_opinions` (
	`id` text PRIMARY KEY NOT NULL,
	`verdict_id` text NOT NULL,
	`code` text NOT NULL,
	`confidence` text,
	`reasons` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	FOREIGN KEY (`verdict_id`) REFERENCES `verdicts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "second_opinions_code" CHECK("second_opinions"."code" in ('confirmed', 'disputed', 'refuted', 'unverifiable')),
	CONSTRAINT "second_opinions_confidence" CHECK("second_opinions"."confidence" in ('low', 'moderate', 'high'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `second_opinions_editor` ON `second_opinions` (`verdict_id`,`created_by`);--> statement-breakpoint
CREATE TABLE `sign_offs` (
	`id` text PRIMARY KEY NOT NULL,
	`verdict_id` text NOT NULL,
	`decision` text NOT NULL,
	`comment` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	FOREIGN KEY (`verdict_id`) REFERENCES `verdicts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sign_offs_decision" CHECK("sign_offs"."decision" in ('signed', 'returned', 'differs'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_offs_verdict` ON `sign_offs` (`verdict_id`);--> statement-breakpoint
CREATE TABLE `signed_sheet_claims` (
	`signed_sheet_id` text NOT NULL,
	`claim_id` text NOT NULL,
	PRIMARY KEY(`signed_sheet_id`, `claim_id`),
	FOREIGN KEY (`signed_sheet_id`) REFERENCES `signed_sheets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `signed_sheet_claims_claim` ON `signed_sheet_claims` (`claim_id`);--> statement-breakpoint
CREATE TABLE `signed_sheets` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`hash` text NOT NULL,
	`head_sequence` integer NOT NULL,
	`filter` text NOT NULL,
	`signed_at` text NOT NULL,
	`signed_by` text NOT NULL,
	`reopened_at` text,
	`reopened_by` text,
	`reopen_reason` text,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reopened_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "signed_sheets_reopened" CHECK(("signed_sheets"."reopened_at" is null) = ("signed_sheets"."reopened_by" is null) and ("signed_sheets"."reopened_at" is null) = ("signed_sheets"."reopen_reason" is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `signed_sheets_case` ON `signed_sheets` (`case_id`,`signed_at`);--> statement-breakpoint
ALTER TABLE `cases` ADD `requires_sign_off` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `sources` ADD `is_origin` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `claims` ADD `assignee_id` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `claims` ADD `due_on` text;--> statement-breakpoint
CREATE INDEX `claims_assignee` ON `claims` (`assignee_id`,`due_on`);--> statement-breakpoint
ALTER TABLE `evidence` ADD `basis` text CONSTRAINT "evidence_basis" CHECK("basis" in ('eyewitness', 'document', 'official_statement', 'hearsay', 'analysis'));--> statement-breakpoint
ALTER TABLE `evidence` ADD `circumstances` text DEFAULT '[]' NOT NULL CONSTRAINT "evidence_circumstances" CHECK(json_valid("circumstances"));--> statement-breakpoint
ALTER TABLE `evidence` ADD `credibility` integer CONSTRAINT "evidence_credibility" CHECK("credibility" between 1 and 6);--> statement-breakpoint
ALTER TABLE `verdicts` ADD `needs_sign_off` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `verdicts` ADD `affirms_id` text REFERENCES verdicts(id);--> statement-breakpoint
ALTER TABLE `verdicts` ADD `affirm_reason` text CONSTRAINT "verdicts_affirm" CHECK(("affirms_id" is null) = ("affirm_reason" is null));
--> statement-breakpoint
CREATE TRIGGER `users_birth` AFTER INSERT ON `users` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'users', NEW."id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `users_former` AFTER UPDATE OF "name" ON `users` BEGIN
	INSERT INTO former_rows (table_name, row_key, until, columns) SELECT 'users', OLD."id", coalesce(max(sequence), 0) + 1, json_object('name', OLD."name") FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `cases_birth` AFTER INSERT ON `cases` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'cases', NEW."id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `cases_former` AFTER UPDATE ON `cases` BEGIN
	INSERT INTO former_rows (table_name, row_key, until, columns) SELECT 'cases', OLD."id", coalesce(max(sequence), 0) + 1, json_object('id', OLD."id", 'slug', OLD."slug", 'title', OLD."title", 'summary', OLD."summary", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'version', OLD."version", 'requires_sign_off', OLD."requires_sign_off") FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `sources_birth` AFTER INSERT ON `sources` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'sources', NEW."id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `sources_former` AFTER UPDATE ON `sources` BEGIN
	INSERT INTO former_rows (table_name, row_key, until, columns) SELECT 'sources', OLD."id", coalesce(max(sequence), 0) + 1, json_object('id', OLD."id", 'case_id', OLD."case_id", 'number', OLD."number", 'title', OLD."title", 'kind', OLD."kind", 'publisher', OLD."publisher", 'authors', OLD."authors", 'url', OLD."url", 'published', OLD."published", 'language', OLD."language", 'note', OLD."note", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'version', OLD."version", 'is_origin', OLD."is_origin") FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `captures_birth` AFTER INSERT ON `captures` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'captures', NEW."id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `boilerplate_marks_birth` AFTER INSERT ON `boilerplate_marks` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'boilerplate_marks', NEW."capture_id" || '~' || NEW."block", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `boilerplate_marks_former` AFTER UPDATE ON `boilerplate_marks` BEGIN
	INSERT INTO former_rows (table_name, row_key, until, columns) SELECT 'boilerplate_marks', OLD."capture_id" || '~' || OLD."block", coalesce(max(sequence), 0) + 1, json_object('capture_id', OLD."capture_id", 'block', OLD."block", 'is_boilerplate', OLD."is_boilerplate", 'marked_at', OLD."marked_at", 'marked_by', OLD."marked_by") FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `passages_birth` AFTER INSERT ON `passages` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'passages', NEW."id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `translations_birth` AFTER INSERT ON `translations` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'translations', NEW."id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `locations_birth` AFTER INSERT ON `locations` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'locations', NEW."passage_id" || '~' || NEW."capture_id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `locations_former` AFTER UPDATE ON `locations` BEGIN
	INSERT INTO former_rows (table_name, row_key, until, columns) SELECT 'locations', OLD."passage_id" || '~' || OLD."capture_id", coalesce(max(sequence), 0) + 1, json_object('passage_id', OLD."passage_id", 'capture_id', OLD."capture_id", 'outcome', OLD."outcome", 'start', OLD."start", 'end', OLD."end", 'at', OLD."at", 'settlement', OLD."settlement", 'successor_id', OLD."successor_id", 'settled_at', OLD."settled_at", 'settled_by', OLD."settled_by") FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `claims_birth` AFTER INSERT ON `claims` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'claims', NEW."id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `claims_former` AFTER UPDATE ON `claims` BEGIN
	INSERT INTO former_rows (table_name, row_key, until, columns) SELECT 'claims', OLD."id", coalesce(max(sequence), 0) + 1, json_object('id', OLD."id", 'case_id', OLD."case_id", 'number', OLD."number", 'wording_id', OLD."wording_id", 'claimant', OLD."claimant", 'claimed_on', OLD."claimed_on", 'standing', OLD."standing", 'search_text', OLD."search_text", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'version', OLD."version", 'retracted_at', OLD."retracted_at", 'retracted_by', OLD."retracted_by", 'retract_reason', OLD."retract_reason", 'assignee_id', OLD."assignee_id", 'due_on', OLD."due_on") FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `wordings_birth` AFTER INSERT ON `wordings` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'wordings', NEW."id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `appearances_birth` AFTER INSERT ON `appearances` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'appearances', NEW."id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `appearances_former` AFTER UPDATE ON `appearances` BEGIN
	INSERT INTO former_rows (table_name, row_key, until, columns) SELECT 'appearances', OLD."id", coalesce(max(sequence), 0) + 1, json_object('id', OLD."id", 'claim_id', OLD."claim_id", 'passage_id', OLD."passage_id", 'role', OLD."role", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'version', OLD."version", 'retracted_at', OLD."retracted_at", 'retracted_by', OLD."retracted_by", 'retract_reason', OLD."retract_reason") FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `evidence_birth` AFTER INSERT ON `evidence` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'evidence', NEW."id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `evidence_former` AFTER UPDATE ON `evidence` BEGIN
	INSERT INTO former_rows (table_name, row_key, until, columns) SELECT 'evidence', OLD."id", coalesce(max(sequence), 0) + 1, json_object('id', OLD."id", 'case_id', OLD."case_id", 'number', OLD."number", 'claim_id', OLD."claim_id", 'source_id', OLD."source_id", 'capture_id', OLD."capture_id", 'passage_id', OLD."passage_id", 'stance', OLD."stance", 'proximity', OLD."proximity", 'note', OLD."note", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'version', OLD."version", 'retracted_at', OLD."retracted_at", 'retracted_by', OLD."retracted_by", 'retract_reason', OLD."retract_reason", 'basis', OLD."basis", 'circumstances', OLD."circumstances", 'credibility', OLD."credibility") FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `verdicts_birth` AFTER INSERT ON `verdicts` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'verdicts', NEW."id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `verdict_evidence_birth` AFTER INSERT ON `verdict_evidence` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'verdict_evidence', NEW."verdict_id" || '~' || NEW."evidence_id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `sign_offs_birth` AFTER INSERT ON `sign_offs` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'sign_offs', NEW."id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `second_opinions_birth` AFTER INSERT ON `second_opinions` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'second_opinions', NEW."id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `signed_sheets_birth` AFTER INSERT ON `signed_sheets` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'signed_sheets', NEW."id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `signed_sheets_former` AFTER UPDATE ON `signed_sheets` BEGIN
	INSERT INTO former_rows (table_name, row_key, until, columns) SELECT 'signed_sheets', OLD."id", coalesce(max(sequence), 0) + 1, json_object('id', OLD."id", 'case_id', OLD."case_id", 'hash', OLD."hash", 'head_sequence', OLD."head_sequence", 'filter', OLD."filter", 'signed_at', OLD."signed_at", 'signed_by', OLD."signed_by", 'reopened_at', OLD."reopened_at", 'reopened_by', OLD."reopened_by", 'reopen_reason', OLD."reopen_reason") FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `signed_sheet_claims_birth` AFTER INSERT ON `signed_sheet_claims` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'signed_sheet_claims', NEW."signed_sheet_id" || '~' || NEW."claim_id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `comments_birth` AFTER INSERT ON `comments` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'comments', NEW."id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `questions_birth` AFTER INSERT ON `questions` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'questions', NEW."id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `questions_former` AFTER UPDATE ON `questions` BEGIN
	INSERT INTO former_rows (table_name, row_key, until, columns) SELECT 'questions', OLD."id", coalesce(max(sequence), 0) + 1, json_object('id', OLD."id", 'case_id', OLD."case_id", 'number', OLD."number", 'text', OLD."text", 'language', OLD."language", 'exclusive', OLD."exclusive", 'note', OLD."note", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'version', OLD."version", 'retracted_at', OLD."retracted_at", 'retracted_by', OLD."retracted_by", 'retract_reason', OLD."retract_reason") FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `answers_birth` AFTER INSERT ON `answers` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'answers', NEW."question_id" || '~' || NEW."claim_id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `answers_former` AFTER UPDATE ON `answers` BEGIN
	INSERT INTO former_rows (table_name, row_key, until, columns) SELECT 'answers', OLD."question_id" || '~' || OLD."claim_id", coalesce(max(sequence), 0) + 1, json_object('question_id', OLD."question_id", 'claim_id', OLD."claim_id", 'added_at', OLD."added_at", 'added_by', OLD."added_by", 'retracted_at', OLD."retracted_at", 'retracted_by', OLD."retracted_by", 'retract_reason', OLD."retract_reason") FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `absences_birth` AFTER INSERT ON `absences` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'absences', NEW."id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `absences_former` AFTER UPDATE ON `absences` BEGIN
	INSERT INTO former_rows (table_name, row_key, until, columns) SELECT 'absences', OLD."id", coalesce(max(sequence), 0) + 1, json_object('id', OLD."id", 'question_id', OLD."question_id", 'text', OLD."text", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'version', OLD."version", 'retracted_at', OLD."retracted_at", 'retracted_by', OLD."retracted_by", 'retract_reason', OLD."retract_reason") FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `fits_birth` AFTER INSERT ON `fits` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'fits', NEW."question_id" || '~' || NEW."row" || '~' || NEW."claim_id" || '~' || NEW."user_id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `fits_former` AFTER UPDATE ON `fits` BEGIN
	INSERT INTO former_rows (table_name, row_key, until, columns) SELECT 'fits', OLD."question_id" || '~' || OLD."row" || '~' || OLD."claim_id" || '~' || OLD."user_id", coalesce(max(sequence), 0) + 1, json_object('question_id', OLD."question_id", 'row', OLD."row", 'claim_id', OLD."claim_id", 'user_id', OLD."user_id", 'fit', OLD."fit", 'judged_at', OLD."judged_at") FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `answer_values_birth` AFTER INSERT ON `answer_values` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'answer_values', NEW."id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `answer_values_former` AFTER UPDATE ON `answer_values` BEGIN
	INSERT INTO former_rows (table_name, row_key, until, columns) SELECT 'answer_values', OLD."id", coalesce(max(sequence), 0) + 1, json_object('id', OLD."id", 'question_id', OLD."question_id", 'claim_id', OLD."claim_id", 'aspect', OLD."aspect", 'kind', OLD."kind", 'text', OLD."text", 'passage_id', OLD."passage_id", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'version', OLD."version", 'retracted_at', OLD."retracted_at", 'retracted_by', OLD."retracted_by", 'retract_reason', OLD."retract_reason") FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `origins_birth` AFTER INSERT ON `origins` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'origins', NEW."id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `origins_former` AFTER UPDATE ON `origins` BEGIN
	INSERT INTO former_rows (table_name, row_key, until, columns) SELECT 'origins', OLD."id", coalesce(max(sequence), 0) + 1, json_object('id', OLD."id", 'case_id', OLD."case_id", 'name', OLD."name", 'kind', OLD."kind", 'note', OLD."note", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'version', OLD."version") FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `relays_birth` AFTER INSERT ON `relays` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'relays', NEW."id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `relays_former` AFTER UPDATE ON `relays` BEGIN
	INSERT INTO former_rows (table_name, row_key, until, columns) SELECT 'relays', OLD."id", coalesce(max(sequence), 0) + 1, json_object('id', OLD."id", 'case_id', OLD."case_id", 'source_id', OLD."source_id", 'from_source_id', OLD."from_source_id", 'from_origin_id', OLD."from_origin_id", 'kind', OLD."kind", 'passage_id', OLD."passage_id", 'note', OLD."note", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'version', OLD."version", 'retracted_at', OLD."retracted_at", 'retracted_by', OLD."retracted_by", 'retract_reason', OLD."retract_reason") FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `circles_birth` AFTER INSERT ON `circles` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'circles', NEW."id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `suggestions_birth` AFTER INSERT ON `suggestions` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'suggestions', NEW."source_id" || '~' || NEW."other_source_id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `suggestions_former` AFTER UPDATE ON `suggestions` BEGIN
	INSERT INTO former_rows (table_name, row_key, until, columns) SELECT 'suggestions', OLD."source_id" || '~' || OLD."other_source_id", coalesce(max(sequence), 0) + 1, json_object('source_id', OLD."source_id", 'other_source_id', OLD."other_source_id", 'decision', OLD."decision", 'note', OLD."note", 'decided_at', OLD."decided_at", 'decided_by', OLD."decided_by") FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `reliabilities_birth` AFTER INSERT ON `reliabilities` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT 'reliabilities', NEW."id", coalesce(max(sequence), 0) + 1 FROM events;
END;
--> statement-breakpoint
CREATE TRIGGER `sign_offs_refuse_update` BEFORE UPDATE ON `sign_offs` BEGIN
	SELECT RAISE(ABORT, 'sign_offs are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `sign_offs_refuse_delete` BEFORE DELETE ON `sign_offs` BEGIN
	SELECT RAISE(ABORT, 'sign_offs are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `second_opinions_refuse_update` BEFORE UPDATE ON `second_opinions` BEGIN
	SELECT RAISE(ABORT, 'second_opinions are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `second_opinions_refuse_delete` BEFORE DELETE ON `second_opinions` BEGIN
	SELECT RAISE(ABORT, 'second_opinions are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `comments_refuse_update` BEFORE UPDATE ON `comments` BEGIN
	SELECT RAISE(ABORT, 'comments are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `comments_refuse_delete` BEFORE DELETE ON `comments` BEGIN
	SELECT RAISE(ABORT, 'comments are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `reliabilities_refuse_update` BEFORE UPDATE ON `reliabilities` BEGIN
	SELECT RAISE(ABORT, 'reliabilities are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `reliabilities_refuse_delete` BEFORE DELETE ON `reliabilities` BEGIN
	SELECT RAISE(ABORT, 'reliabilities are never changed');
END;
--> statement-breakpoint
INSERT INTO births (table_name, row_key, sequence) SELECT 'stores', 'journal', coalesce(max(sequence), 0) FROM events;

CREATE TABLE `open_proposals` (
	`claim_id` text PRIMARY KEY NOT NULL,
	`verdict_id` text NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`verdict_id`) REFERENCES `verdicts`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
INSERT INTO `open_proposals` (`claim_id`, `verdict_id`) SELECT v.`claim_id`, v.`id` FROM `verdicts` v WHERE v.`needs_sign_off` = 1
	AND NOT EXISTS (SELECT 1 FROM `verdicts` n WHERE n.`claim_id` = v.`claim_id` AND n.`sequence` > v.`sequence`)
	AND NOT EXISTS (SELECT 1 FROM `sign_offs` s WHERE s.`verdict_id` = v.`id` AND s.`decision` = 'signed');--> statement-breakpoint
DROP INDEX `claims_assignee`;--> statement-breakpoint
CREATE INDEX `claims_assignee` ON `claims` (`assignee_id`,`standing`,`due_on`);--> statement-breakpoint
CREATE INDEX `wordings_translations` ON `wordings` (`translation_of`) WHERE translation_of is not null;
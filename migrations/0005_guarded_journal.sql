CREATE TRIGGER `circles_refuse_update` BEFORE UPDATE ON `circles` BEGIN
	SELECT RAISE(ABORT, 'circles are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `circles_refuse_delete` BEFORE DELETE ON `circles` BEGIN
	SELECT RAISE(ABORT, 'circles are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `signed_sheet_claims_refuse_update` BEFORE UPDATE ON `signed_sheet_claims` BEGIN
	SELECT RAISE(ABORT, 'claims of a signed sheet are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `signed_sheet_claims_refuse_delete` BEFORE DELETE ON `signed_sheet_claims` BEGIN
	SELECT RAISE(ABORT, 'claims of a signed sheet are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `births_refuse_update` BEFORE UPDATE ON `births` BEGIN
	SELECT RAISE(ABORT, 'births are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `births_refuse_delete` BEFORE DELETE ON `births` BEGIN
	SELECT RAISE(ABORT, 'births are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `former_rows_refuse_update` BEFORE UPDATE ON `former_rows` BEGIN
	SELECT RAISE(ABORT, 'former rows are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `former_rows_refuse_delete` BEFORE DELETE ON `former_rows` BEGIN
	SELECT RAISE(ABORT, 'former rows are never changed');
END;

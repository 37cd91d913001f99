import { pgEnum } from "drizzle-orm/pg-core";
import { auditResults } from "@/lib/vocabulary/audit";
import { closingReasons, contactForms, recoveries } from "@/lib/vocabulary/cases";
import { attemptResults, channels, directions } from "@/lib/vocabulary/contact-attempts";
import { lateChangeCauses } from "@/lib/vocabulary/late-changes";
import { locales } from "@/lib/vocabulary/locales";
import { mailProblems } from "@/lib/vocabulary/mail";
import { decisions, initiatingSides, messagePermissions, partyRoles, sides } from "@/lib/vocabulary/parties";
import {
  assessments,
  legalPhases,
  notTakenUpReasons,
  offenceCategories,
  referrers,
} from "@/lib/vocabulary/registrations";
import { changeDecisions, linkPurposes, regions, roles } from "@/lib/vocabulary/users";

export const auditResultEnum = pgEnum("audit_result", auditResults);
export const roleEnum = pgEnum("role", roles);
export const regionEnum = pgEnum("region", regions);
export const linkPurposeEnum = pgEnum("link_purpose", linkPurposes);
export const referrerEnum = pgEnum("referrer", referrers);
export const offenceCategoryEnum = pgEnum("offence_category", offenceCategories);
export const legalPhaseEnum = pgEnum("legal_phase", legalPhases);
export const assessmentEnum = pgEnum("assessment", assessments);
export const notTakenUpReasonEnum = pgEnum("not_taken_up_reason", notTakenUpReasons);
export const sideEnum = pgEnum("side", sides);
export const initiatingSideEnum = pgEnum("initiating_side", initiatingSides);
export const partyRoleEnum = pgEnum("party_role", partyRoles);
export const messagePermissionEnum = pgEnum("message_permission", messagePermissions);
export const decisionEnum = pgEnum("decision", decisions);
export const channelEnum = pgEnum("channel", channels);
export const directionEnum = pgEnum("direction", directions);
export const attemptResultEnum = pgEnum("attempt_result", attemptResults);
export const contactFormEnum = pgEnum("contact_form", contactForms);
export const closingReasonEnum = pgEnum("closing_reason", closingReasons);
export const recoveryEnum = pgEnum("recovery", recoveries);
export const localeEnum = pgEnum("locale", locales);
export const mailProblemEnum = pgEnum("mail_problem", mailProblems);
export const changeDecisionEnum = pgEnum("change_decision", changeDecisions);
export const lateChangeCauseEnum = pgEnum("late_change_cause", lateChangeCauses);

import { conversationPurposes } from "./conversations";

/** What is planned: a conversation with one party, or contact between them. */
export const appointmentPurposes = [...conversationPurposes, "contact"] as const;

/** What somebody says of an appointment that stands: each is another version of it. */
export const saidOfAppointments = ["moved", "cancelled", "missed", "corrected"] as const;

/** The same, and that it was stopped, since a party takes part no longer. */
export const appointmentChanges = [...saidOfAppointments, "stopped"] as const;

import { expect, type Page } from "@playwright/test";
import type { Client } from "pg";
import type { Actor } from "@/core/actor";
import { makeCase } from "@/testing/registrations";

/** The form for a contact attempt, as the example of every form. */
export class AttemptForm {
  readonly summary;
  readonly note;
  readonly at;
  readonly send;

  constructor(readonly page: Page) {
    this.summary = page.getByRole("region", { name: "Er klopt iets nog niet" });
    this.note = page.getByLabel("Notitie");
    this.at = page.getByLabel("Wanneer");
    this.send = page.getByRole("button", { name: "Vastleggen" });
  }

  /** Chooses and types all that the form asks. */
  async fill(note: string): Promise<void> {
    await this.page.getByRole("radio", { name: "telefoon" }).check();
    await this.page.getByRole("radio", { name: "gesproken" }).check();
    await this.page.getByRole("radio", { name: "De partij naar ons" }).check();
    await this.at.fill("2021-03-06T10:10");
    await this.note.fill(note);
  }

  /** Looks whether all of it is still there. */
  async expectKept(note: string): Promise<void> {
    await expect(this.page.getByRole("radio", { name: "telefoon" })).toBeChecked();
    await expect(this.page.getByRole("radio", { name: "gesproken" })).toBeChecked();
    await expect(this.page.getByRole("radio", { name: "De partij naar ons" })).toBeChecked();
    await expect(this.note).toHaveValue(note);
  }

  async expectRecorded(): Promise<void> {
    await expect(this.page.getByText("De contactpoging is vastgelegd.")).toBeVisible();
  }

  /** Waits until the script listens at the button that sends, or at another form's: React marks the elements that it has taken over. */
  async untilScriptListens(button?: string): Promise<void> {
    const send = button === undefined ? this.send : this.page.getByRole("button", { name: button });
    const taken = () =>
      send.evaluate((element) => Object.keys(element).some((name) => name.startsWith("__reactProps")));
    await expect.poll(taken).toBe(true);
  }
}

/** A case of that mediator, and the address of the form for an attempt with its harmed party. */
export async function caseForAttempts(mediator: Actor) {
  const { number, harmed } = await makeCase(mediator);
  return { address: `/cases/${number}/contact-attempts/new?party=${harmed}`, harmed };
}

/** The notes of what was recorded of a party. */
export async function notesOf(superuser: Client, partyId: string): Promise<(string | null)[]> {
  const sql = "select note from contact_attempts where party_id = $1 order by recorded_at";
  const { rows } = await superuser.query<{ note: string | null }>(sql, [partyId]);
  return rows.map((row) => row.note);
}

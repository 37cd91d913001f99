import type { ReactNode } from "react";
import { DraftOf } from "@/components/form/draft-context";
import { load } from "@/lib/action/load";
import { findDraft } from "@/lib/drafts/queries";
import { discardDraftAction } from "./actions";

const discardForm = "discard-draft";

/**
 * Keeps what is typed in the form within as a draft of whoever is signed in: at `address` (of `lib/drafts/forms.ts`), with which it
 * begins where there is one already. One a page.
 */
export async function WithDraft({ address, children }: { address: string; children: ReactNode }) {
  const [, there] = await load((actor) => findDraft(actor, address));
  return (
    <DraftOf {...there} address={address} discardForm={discardForm}>
      {children}
      {there.draft && (
        <form id={discardForm} action={discardDraftAction} hidden>
          <input type="hidden" name="draft" value={address} />
        </form>
      )}
    </DraftOf>
  );
}

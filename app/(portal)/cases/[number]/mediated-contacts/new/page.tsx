import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WithDraft } from "@/app/(portal)/drafts/with-draft";
import { NewEntryHeader } from "@/components/case/entry-header";
import { FormWords } from "@/components/form/form-words";
import { Minds } from "@/components/party/minds";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { dayOf } from "@/core/dates";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { findAppointment } from "@/lib/appointments/queries";
import { getContactPossible } from "@/lib/cases/contact-possible";
import { listToMind } from "@/lib/cases/to-mind";
import { fullName } from "@/lib/parties/full-name";
import { plannedAs } from "../../appointments/planned-as";
import { MediatedContactForm } from "../fields";
import { takingPart } from "../taking-part";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("entries.mediated_contacts"))("title") };
}

type Props = PageProps<"/cases/[number]/mediated-contacts/new">;

export default async function NewMediatedContactPage({ params, searchParams }: Props) {
  const { number } = await params;
  const { appointment: id } = await searchParams;
  const [t, inCase] = await Promise.all([getTranslations("entries.mediated_contacts"), getTranslations("case")]);
  const [{ now }, [{ agreed, notAgreed, parties, takenUpOn }, planned, all]] = await load((actor) =>
    Promise.all([getContactPossible(actor, number), findAppointment(actor, number, id), listToMind(actor, number)]),
  );
  const { heldOn = "", appointmentId = "", place = "", minutes = "" } = plannedAs(planned);
  const day = dayOf(now);
  const participants = takingPart(parties, (id) => !notAgreed.some((party) => party.id === id));
  return (
    <>
      <NewEntryHeader kind="mediated_contacts" number={number} />
      <Minds of={all} />
      {agreed ? (
        <WithDraft
          address={planned ? routes.tookPlace(number, planned.id, null) : routes.newEntry(number, "mediated_contacts")}
        >
          <FormWords of={["entries.form", "entries.mediated_contacts"]}>
            <MediatedContactForm
              defaults={{
                key: crypto.randomUUID(),
                number,
                heldOn: heldOn || day,
                participants,
                appointmentId,
                place,
                minutes,
              }}
              of={parties}
              takenUpOn={takenUpOn}
              today={day}
            />
          </FormWords>
        </WithDraft>
      ) : (
        <Notice kind="attention" title={t("notAgreed")}>
          <ul>
            {notAgreed.map((party) => (
              <li key={party.id}>
                <TextLink href={routes.newEntry(number, "decisions", party.id)} prefetch={false}>
                  {inCase("recordDecisionOf", { name: fullName(party) })}
                </TextLink>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

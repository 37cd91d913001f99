import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Name } from "@/components/ui/typed";
import { isolated } from "@/core/text";
import type { AccountChange } from "@/lib/users/schema";
import { confirmChangeAction, declineChangeAction } from "./actions";
import { Rights } from "./rights";

/** What waits for a second admin, a card each, with what `viewer` may do about it; nothing where nothing waits. */
export function OpenChanges({ changes, viewer }: { changes: AccountChange[]; viewer: string }) {
  const t = useTranslations("accountChanges");
  if (changes.length === 0) return null;
  return (
    <section className="grid gap-4" aria-labelledby="open-changes">
      <h2 id="open-changes" className="font-semibold text-xl">
        {t("openTitle")}
      </h2>
      <div className="grid max-w-measure gap-4">
        {changes.map((change) => (
          <OpenChange key={change.id} change={change} viewer={viewer} />
        ))}
      </div>
    </section>
  );
}

function OpenChange({ change, viewer }: { change: AccountChange; viewer: string }) {
  const [t, accounts, format] = [useTranslations("accountChanges"), useTranslations("accounts"), useFormatter()];
  const moment = format.dateTime(change.proposedAt, "moment");
  const name = isolated(change.proposedBy?.name ?? t("somebody"));
  const items = [
    { label: accounts("email"), value: <span className="break-all">{change.email}</span> },
    ...(change.before ? [{ label: t("now"), value: <Rights rights={change.before} /> }] : []),
    {
      label: change.before ? t("then") : accounts("role"),
      value: change.ends ? t("ended") : <Rights rights={change.after} />,
    },
    { label: t("askedBy"), value: t("askedByOn", { name, moment }) },
  ];
  return (
    <Card>
      <h3 className="mb-3 break-words font-semibold text-lg">
        {t(change.ends ? "end" : change.before ? "change" : "newAccount")}: <Name>{change.name}</Name>
      </h3>
      <DescriptionList items={items} />
      <div className="mt-4 grid gap-3">
        <Decide change={change} viewer={viewer} />
      </div>
    </Card>
  );
}

function Decide({ change, viewer }: { change: AccountChange; viewer: string }) {
  const t = useTranslations("accountChanges");
  const { id } = change;
  const name = isolated(change.name);
  const confirming = (
    <form action={confirmChangeAction}>
      <input type="hidden" name="changeId" value={id} />
      <Button type="submit" aria-label={t("confirmOf", { name })}>
        {t("confirm")}
      </Button>
    </form>
  );
  if (change.userId === viewer) {
    if (!change.isLeaving) return <p className="text-muted">{t("ofYou")}</p>;
    return (
      <>
        <p className="text-muted">{t("ofYouLeaving")}</p>
        {confirming}
      </>
    );
  }
  if (change.proposedBy?.id === viewer)
    return (
      <>
        <p className="text-muted">{t(change.isLeaving ? "ownLeaving" : "own", { name })}</p>
        <form action={declineChangeAction}>
          <input type="hidden" name="changeId" value={id} />
          <Button type="submit" variant="secondary" aria-label={t("withdrawOf", { name })}>
            {t("withdraw")}
          </Button>
        </form>
      </>
    );
  return (
    <>
      <p className="text-muted">{t("check")}</p>
      <div className="flex flex-wrap gap-3">
        {confirming}
        <form action={declineChangeAction}>
          <input type="hidden" name="changeId" value={id} />
          <Button type="submit" variant="secondary" aria-label={t("refuseOf", { name })}>
            {t("refuse")}
          </Button>
        </form>
      </div>
    </>
  );
}

import { useTranslations } from "next-intl";
import type { Region, Role } from "@/core/words/users";

/** A role and where it is done, in words: “bemiddelaar: Noord, Oost”. */
export function Rights({ rights }: { rights: { role: Role; regions: Region[] } }) {
  const words = useTranslations("words");
  const where = rights.regions.map((region) => words(`regions.${region}`)).join(", ");
  return `${words(`roles.${rights.role}`)}${where ? `: ${where}` : ""}`;
}

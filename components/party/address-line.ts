import { countryName } from "@/components/party/countries";
import type { KnownDetails } from "@/lib/parties/by-channel";

type Address = { [F in "street" | "houseNumber" | "postcode" | "city" | "country"]: KnownDetails[F] | null };

/** An address in one line, with its country where that is another; empty where none is known. */
export function addressLine({ street, houseNumber, postcode, city, country }: Address, locale: string): string {
  const parts = [
    [street, houseNumber].filter(Boolean).join(" "),
    [postcode, city].filter(Boolean).join(" "),
    country === null || country === "NL" ? "" : countryName(country, locale),
  ];
  return parts.filter(Boolean).join(", ");
}

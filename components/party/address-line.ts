import { countryName } from "@/components/party/countries";
import type { EarlierDetails } from "@/lib/parties/schema";

type Address = Pick<EarlierDetails, "street" | "houseNumber" | "postcode" | "city" | "country">;

/** An address in one line, with its country where that is another; empty where none is known. */
export function addressLine({ street, houseNumber, postcode, city, country }: Address, locale: string): string {
  const parts = [
    [street, houseNumber].filter(Boolean).join(" "),
    [postcode, city].filter(Boolean).join(" "),
    country === null || country === "NL" ? "" : countryName(country, locale),
  ];
  return parts.filter(Boolean).join(", ");
}

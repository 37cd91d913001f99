import { redirect } from "next/navigation";
import { today } from "@/core/clock";
import { routes } from "@/core/routes";

/** Leads to the year that is under way; its page asks who may see it. */
export function GET(): never {
  redirect(routes.statistics(Number(today().slice(0, 4))));
}

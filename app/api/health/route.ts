import { isDatabaseThere } from "@/lib/health/queries";

/** Says whether the portal and its database answer: `{"status":"ok"}`, or 503. For a monitor; it tells nothing else. */
export async function GET(): Promise<Response> {
  const there = await isDatabaseThere();
  return Response.json({ status: there ? "ok" : "unavailable" }, { status: there ? 200 : 503 });
}

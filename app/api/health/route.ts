import { isDatabaseThere } from "@/lib/health/queries";

/** Says whether the portal and its database answer: `{"status":"ok"}`, or 503. For a monitor; it tells nothing else. */
export async function GET(): Promise<Response> {
  const there = await isDatabaseThere();
  if (there) return Response.json({ status: "ok" });
  return Response.json({ status: "unavailable" }, { status: 503, headers: { "retry-after": "5" } });
}

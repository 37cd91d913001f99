import { createServer } from "node:http";
import { addAttempt, addRegistration, caseload, caseOf, figuresOf } from "@/testing/bare/rows";

/** The same rows by `node:http` and `pg` alone, as JSON. */
const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  const [, what, which = ""] = pathname.split("/");
  const answer = (status: number, body: string) => response.writeHead(status, { location: "/cases" }).end(body);
  try {
    if (request.method === "POST") {
      for await (const _ of request);
      await (what === "attempt" ? addAttempt(searchParams.get("party") ?? "") : addRegistration());
      return answer(303, "");
    }
    if (what === "statistics") return answer(200, JSON.stringify(await figuresOf(Number(which))));
    const found = which ? caseOf(which) : caseload(Object.fromEntries(searchParams));
    return answer(200, JSON.stringify(await found));
  } catch (error) {
    return answer(500, String(error));
  }
});
server.listen(Number(process.env.PORT), "127.0.0.1", () => process.send?.("listening"));

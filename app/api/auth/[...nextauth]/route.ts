import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { withoutFaults } from "@/lib/auth/faults";
import { authOptions } from "@/lib/auth/options";

const nextAuth: (request: Request, context: Context) => Promise<Response> = NextAuth(authOptions);

/** A database that does not answer ends no session. */
const handler: typeof nextAuth = (request, context) => withoutFaults(() => nextAuth(request, context));

/** What of next-auth is open: its session, and signing in and out by a program, as slowly as by the form. The rest is shut. */
const open = {
  GET: ["csrf", "providers", "session"],
  POST: ["callback/credentials", "signout"],
} as const;

/** An address, a password and a token against forgery fit in so many bytes. */
const mostBytes = 4_096;

type Context = { params: Promise<{ nextauth: string[] }> };

export async function GET(request: NextRequest, context: Context): Promise<Response> {
  return (await isOpen("GET", context)) ? handler(request, context) : shut();
}

export async function POST(request: NextRequest, context: Context): Promise<Response> {
  if (!(await isOpen("POST", context))) return shut();
  if (Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY) > mostBytes) {
    return new Response(null, { status: 413 });
  }
  return saidInTime(await handler(request, context));
}

async function isOpen(method: keyof typeof open, { params }: Context): Promise<boolean> {
  const asked = (await params).nextauth.join("/");
  return open[method].some((name) => name === asked);
}

function shut(): Response {
  return new Response(null, { status: 404 });
}

/** next-auth puts why it refuses in an address; a program is told by the status and by Retry-After. */
async function saidInTime(answer: Response): Promise<Response> {
  if (answer.status !== 401) return answer;
  const { url } = await answer.clone().json();
  const [, seconds] =
    URL.parse(url)
      ?.searchParams.get("error")
      ?.match(/^(?:tooManySignIns|busySignIn) (\d+)$/) ?? [];
  return seconds ? new Response(null, { status: 429, headers: { "retry-after": seconds } }) : answer;
}

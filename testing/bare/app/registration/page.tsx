import { connection } from "next/server";
import { register } from "./actions";

export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  await connection();
  const { number } = await searchParams;
  return (
    <form action={register}>
      <input type="hidden" name="number" value={number} />
      <button type="submit">OK</button>
    </form>
  );
}

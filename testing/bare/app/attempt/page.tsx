import { record } from "./actions";

export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  const { party, number } = await searchParams;
  return (
    <form action={record}>
      <input type="hidden" name="partyId" value={party} />
      <input type="hidden" name="number" value={number} />
      <button type="submit">OK</button>
    </form>
  );
}

import { type Chosen, caseload } from "../../rows";
import { Table } from "../table";

export default async function Page({ searchParams }: { searchParams: Promise<Chosen> }) {
  const { total, cases, counts, mediators, people } = await caseload(await searchParams);
  return (
    <main>
      <h1>{total}</h1>
      <Table rows={counts} />
      <Table rows={mediators} />
      {cases.map(({ id, ...one }) => (
        <section key={id}>
          <Table rows={[one]} />
          <Table rows={people.filter(({ registration_id }) => registration_id === id)} />
        </section>
      ))}
    </main>
  );
}

import { caseOf } from "../../../rows";
import { Table } from "../../table";

export default async function Page({ params }: { params: Promise<{ number: string }> }) {
  const { head, parties, entries } = await caseOf((await params).number);
  return (
    <main>
      <Table rows={[head]} />
      <Table rows={parties} />
      <Table rows={entries} />
    </main>
  );
}

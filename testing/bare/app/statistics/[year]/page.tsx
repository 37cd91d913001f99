import { figuresOf } from "../../../rows";
import { Table } from "../../table";

export default async function Page({ params }: { params: Promise<{ year: string }> }) {
  const { indicators } = await figuresOf(Number((await params).year));
  return <Table rows={Object.entries(indicators).map(([id, figure]) => ({ id, figure: JSON.stringify(figure) }))} />;
}

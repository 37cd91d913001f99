/** Each party of a case with its box, ticked for those who take part. */
export function takingPart(parties: { id: string }[], takesPart: (id: string) => boolean) {
  return parties.map(({ id }) => ({ partyId: id, takesPart: takesPart(id) ? "on" : "" }));
}

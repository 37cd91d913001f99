type Exchanges = { getStore(): { typed?: FormData } | undefined };

/**
 * Remembers the whole of what a browser without script sent, with which action it is for, until the request is answered: a fault on
 * the way loses nothing of it, and *try again* sends the same (`lib/faults`).
 */
export async function rememberSent(body: Buffer<ArrayBuffer>, type: string): Promise<void> {
  const { portalExchanges } = globalThis as typeof globalThis & { portalExchanges?: Exchanges };
  const exchange = portalExchanges?.getStore();
  if (exchange) exchange.typed = await new Response(body, { headers: { "content-type": type } }).formData();
}

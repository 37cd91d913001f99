/** Where else a party is than at their own address: in an institution against their will, or at another address. */
export const stayKinds = ["detained", "address"] as const;

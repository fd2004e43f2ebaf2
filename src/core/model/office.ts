export const officeKinds = ["街道", "镇", "乡"] as const;
export type OfficeKind = (typeof officeKinds)[number];

/** A reporting unit. Places are Chinese names as written, "" where unknown. */
export interface Office {
  /** Lower-case slug, unique, used in addresses. */
  readonly id: string;
  readonly name: string;
  readonly kind: OfficeKind;
  readonly province: string;
  readonly city: string;
  readonly district: string;
  /** Residents, or null where no population is known. */
  readonly population: number | null;
  readonly note: string;
}

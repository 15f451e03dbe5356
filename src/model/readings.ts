import { z } from "zod";
import { meanings } from "./plan";

/** Kinds of organisation, or whole names, by the words in them. */
export const organisationsSchema = z.array(
  z.strictObject({ words: z.string().min(1), sector: z.enum(["LA", "NHS", "other"]) }),
);
/** The heading that names the column of a meaning, where a plan has several that could. */
export const columnsSchema = z.partialRecord(z.enum(meanings), z.string().min(1));

/** How a plan is to be read, where PlanProof had to ask: said once, and kept in its workbook. */
export const readingsSchema = z.object({ columns: columnsSchema, organisations: organisationsSchema });
export type Readings = z.infer<typeof readingsSchema>;

import type { DrawnOffice } from "./draw-office.ts";
import { drawsFor } from "./draws.ts";
import { type ByYear, ofYear } from "./years.ts";

/** The true disputes of an office in a year; no more are resolved than handled. */
export interface DrawnDisputes {
  readonly handled: number;
  readonly resolved: number;
  readonly unit: string;
  readonly terms: { readonly handled: string; readonly resolved: string; readonly rate: string };
}

const cases: ByYear = { 2020: 0.92, 2021: 1, 2022: 0.9, 2023: 1.1, 2024: 1.2, 2025: 1.28 };
/** How the share of unresolved disputes moves: it falls, save for 2022. */
const unresolved: ByYear = { 2020: 1.2, 2021: 1.1, 2022: 1.5, 2023: 1, 2024: 0.85, 2025: 0.7 };

const screening = ["排查矛盾纠纷", "排查化解矛盾纠纷"] as const;
const mediation = ["调解矛盾纠纷", "受理矛盾纠纷"] as const;

export function drawDisputes(seed: number, office: DrawnOffice, year: number): DrawnDisputes {
  const lasting = drawsFor(seed, office.id, "disputes");
  const screens = lasting.chance(0.55);
  const usual = lasting.logNormal(0.009 * (screens ? 1.4 : 0.9), 0.55);
  const all = lasting.chance(0.15);
  const weak = lasting.chance(0.15);
  const failing = lasting.share(weak ? 0.09 : 0.02, 150);
  const terms = {
    handled: lasting.pick(screens ? screening : mediation),
    resolved: lasting.pick(screens ? ["化解", "成功化解"] : ["调解成功", "调处成功"]),
    rate: screens ? "化解率" : "调解成功率",
  };

  const unit = lasting.pick(["件", "起"]);

  const draws = drawsFor(seed, office.id, year, "disputes");
  const mean = office.population * usual * ofYear(cases, year) * draws.logNormal(1, 0.15);
  const handled = Math.min(Math.max(draws.poisson(mean), 30), 3000);
  if (all) return { handled, resolved: handled, unit, terms };
  // A share that varies from year to year makes the counts vary more than binomial ones would.
  const failed = draws.share(Math.min(failing * ofYear(unresolved, year), 0.2), 400);
  return { handled, resolved: handled - draws.binomial(handled, failed), unit, terms };
}

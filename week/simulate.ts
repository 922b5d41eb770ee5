import type { Chaos } from './chaos.ts';
import { type Group, keepMerging } from './merge-queue.ts';
import { contentsOf, type PlannedPull, planWeek, START, type WeekOptions } from './plan.ts';
import { type LivingPull, live } from './pull-life.ts';
import { keepRescoring } from './rescoring.ts';
import { BASES, scriptContent } from './script.ts';
import { type Stage, setStage } from './stage.ts';

/** What is simulated. */
export interface SimulationOptions extends WeekOptions {
  readonly chaos: Chaos;
  /** How long it goes on. */
  readonly lengthMs: number;
  /** Whether scheduled runs finish what is parked. */
  readonly isRescored: boolean;
  /** Further inputs of the pull requests' gates. */
  readonly gateInputs?: Readonly<Record<string, string>>;
  /** Compares GitHub's traffic with its API description, which takes longer. */
  readonly isChecked: boolean;
}

/** A week that is being simulated, or has been. */
export interface Week {
  readonly options: SimulationOptions;
  readonly stage: Stage;
  readonly plan: readonly PlannedPull[];
  /** The commit from which all branches part. */
  readonly root: string;
  /** The inputs of every run. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly pulls: LivingPull[];
  readonly groups: Group[];
}

/** Lets the week pass, then hands it over; the stage is closed afterwards. */
export async function withWeek<T>(options: SimulationOptions, look: (week: Week) => T | Promise<T>): Promise<T> {
  const stage = await setStage(options.seed, options.isChecked);
  try {
    const plan = planWeek(options);
    for (const content of contentsOf(plan)) scriptContent(stage.providers, content);
    const { repo } = stage.github;
    const root = repo.branch('main', { files: { 'README.md': 'Ads\n', '.github/creative-gate.yml': BASES.main } });
    repo.branch('strict', { from: root, files: { '.github/creative-gate.yml': BASES.strict } });
    const inputs = { ...stage.providers.inputs(), 'on-timeout': 'pending' };
    const week: Week = { options, stage, plan, root, inputs, pulls: [], groups: [] };
    const end = START + options.lengthMs;
    for (const pull of plan) live(week, pull);
    void keepMerging(week, end);
    if (options.isRescored) void keepRescoring(week, end);
    await stage.time.passUntil(end);
    return await look(week);
  } finally {
    await stage.close();
  }
}

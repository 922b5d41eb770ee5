import type { z } from 'zod';
import type { ScoredBase } from '../core/answer.ts';
import type { CreativeType } from '../core/creative.ts';
import type { Input } from '../core/input-readers.ts';
import type { Policy } from '../core/policy/policy.ts';
import type { Listing } from '../core/render/page-limit.ts';
import type { View } from '../core/render/render-context.ts';
import type { PolicySection } from '../core/rules/policy-section.ts';
import type { ProviderRules } from '../core/rules/provider-rules.ts';
import type { Http } from '../http/http.ts';
import type { UsageMeter } from '../http/usage-meter.ts';
import type { Clock } from '../time/clock.ts';
import type { Provider } from './provider.ts';
import type { SandboxStandIn } from './sandbox-exchange.ts';

/** The types that a provider brings. */
interface ProviderShape {
  /** Names it in inputs, policy, report and store. */
  readonly name: string;
  readonly answer: ScoredBase;
  /** What its client needs of the inputs. */
  readonly account: object;
  /** The limits that inputs state for it, by their names in the settings. */
  readonly limits: object;
  /** Its section of the policy and its rules. */
  readonly section: ProviderSection;
  /** What is polled at an interval of its own and counted as submitted; one has the provider's name. */
  readonly queue: string;
}

/** An input of the action that belongs to a provider. */
export interface ProviderInput<T> extends Input<T> {
  /** As `action.yml` names it: `acme-api-key`. */
  readonly input: string;
}

/** An input that the provider's client is made from. */
interface AccountInput<T> extends ProviderInput<T> {
  /** Without it the provider cannot be asked. */
  readonly isCredential?: true;
}

/** What the policy and the verdict need of a provider: its section of the policy file, and its rules. */
export interface ProviderSection {
  readonly policy: PolicySection;
  readonly rules: ProviderRules;
}

/** How often a queue polls, and how many requests it may have under way. */
export interface QueueSettings {
  readonly intervalMs: number;
  readonly concurrency: number;
}

/** What a client is made from. */
interface ConnectOptions<Account> {
  readonly account: Account;
  /** Those of everything that is judged with this client; none where only earlier submissions are looked at. */
  readonly policies: readonly Policy[];
  readonly http: Http;
  readonly clock: Clock;
  readonly meter: UsageMeter;
  /** Asks the log to blank out a secret that appeared during the run. */
  readonly mask: (secret: string) => void;
}

/** A provider's finished answers: how they are read and shown. */
export interface AnswerForm<Answer> {
  readonly schema: z.ZodType<Answer>;
  /** In a few words of plain text, for a cell: `META 0.62, TIKTOK 0.81`. */
  inShort(answer: Answer): string;
  /** Its tables in the details of a creative. */
  details(answer: Answer, view: View): readonly Listing[];
  /** What the answers about creatives that pass lack, for all of them together. */
  missing?(answers: readonly Answer[], view: View): Listing;
}

/**
 * Everything that is a provider's own. `module.ts` of its folder exports one, and `modules.ts` lists it. It is loaded at
 * the very start, so it holds plain data; what takes longer to load comes by `import()` when it is needed.
 */
export interface ProviderModule<Shape extends ProviderShape> {
  readonly name: Shape['name'];
  /** As the provider writes itself. */
  readonly title: string;
  /** The types of asset it judges. */
  readonly types: readonly CreativeType[];
  readonly account: {
    readonly [Field in keyof Shape['account']]-?: AccountInput<Exclude<Shape['account'][Field], undefined>>;
  };
  /** The secret that seals its tickets and answers: one that nobody has who may not ask the provider. */
  readonly sealedBy: keyof Shape['account'] & string;
  readonly limits: { readonly [Field in keyof Shape['limits']]-?: ProviderInput<Shape['limits'][Field]> };
  readonly queues: Readonly<Record<Shape['queue'], QueueSettings & { readonly title: string }>>;
  /** How its finished answers behave. */
  readonly answers: {
    /** Milliseconds for which an answer is reused after it came (contract section 8). */
    readonly reusedForMs: number;
    /**
     * Whether a ticket brings the answer of today, so that an outdated one is fetched again with it. Otherwise a ticket
     * brings the same answer each time, and an outdated one takes a new submission.
     */
    readonly areLive: boolean;
    /** Whether they are much larger than those of others, so that others get room in a check run before them. */
    readonly areLarge: boolean;
    /** Why an answer about the same file can be another later, as a clause: `Acme may grade again`. */
    readonly whyTheyChange: string;
    /** The ISO-8601 moment that an answer itself names as its end; null where it names none. */
    expiresAt?(answer: Shape['answer']): string | null;
  };
  /** What sending the same creative once more does, where the ticket of the first submission is lost. */
  readonly resubmission: {
    /** The provider knows it again and bills nothing. */
    readonly isFree: boolean;
    /** A sentence for a person about many submissions: what a later run does about them. */
    readonly consequence: string;
  };
  /** Whether the base branch's last scores come from it, and are kept under its secret. */
  readonly keepsBaselines?: true;
  /** What the client takes from policies, as a text: clients for which it differs are made anew. */
  connectionKey?(policies: readonly Policy[]): string;
  /** How its answers are read and shown; as pure as `core`. */
  loadAnswers(): Promise<AnswerForm<Shape['answer']>>;
  /** Its section of the policy and its rules; as pure as `core`. */
  loadSection(): Promise<Shape['section']>;
  /** Its client. */
  connect(options: ConnectOptions<Shape['account']>): Promise<Provider>;
  /** Its stand-in in the sandbox. */
  sandbox(): Promise<SandboxStandIn<Shape['account']>>;
}

import { fields } from '../inspect.ts';
import type { Route } from '../wire.ts';
import { paged, problem } from './envelope.ts';
import { uuidOf } from './media.ts';
import type { Workspace } from './script.ts';

const PAGE = { perPage: /^[1-9]\d*$/, offset: /^\d+$/ };
const DATE = /^\d{4}-\d\d-\d\d/;
const COMMON_SCORECARD = { batchType: 'PRE_FLIGHT', status: 'ACTIVE', criteriaSetId: 1, partnerId: 1 };

const CRITERIA = {
  ...fields(
    {
      workspaces: { type: 'array', items: { type: 'integer' }, minItems: 1 },
      globalOnly: { type: 'boolean' },
      channels: { type: 'array', items: { type: 'string' } },
      consideration: { enum: ['MANDATORY', 'OPTIONAL'] },
      criteriaGroups: { type: 'array', items: { type: 'string' } },
    },
    [],
  ),
  oneOf: [{ required: ['workspaces'] }, { required: ['globalOnly'] }],
};

/** What an account holds: workspaces, their scorecards, their guidelines (facts.md, section 1). */
export function catalogueRoutes(workspaces: () => readonly Workspace[]): Route[] {
  const scorecards = ({ id, name, channels }: Workspace) =>
    channels.map((channel, at) => ({
      ...COMMON_SCORECARD,
      id: id * 100 + at,
      name: `${name}, ${channel}`,
      platforms: [channel],
      score: 88,
      scoreDetail: { scoreData: { adherencePercent: 50 } },
      totalMediaCount: 12,
    }));
  const criteria = ({ id, name, guidelines, channels }: Workspace) =>
    guidelines.map((guideline) => ({
      id: uuidOf(`${id} ${guideline}`),
      name: guideline,
      rule: `${guideline}.`,
      category: 'Branding',
      channel: channels[0] ?? 'META',
      consideration: 'MANDATORY',
      creativeTypes: ['VIDEO', 'IMAGE'],
      workspace: { id, name },
    }));
  return [
    {
      call: 'vidmob.workspaces',
      method: 'GET',
      path: /^\/v1\/workspaces$/,
      query: PAGE,
      handle: ({ request }) =>
        paged(
          workspaces().map(({ id, name }) => ({ id, name })),
          request.query,
        ),
    },
    {
      call: 'vidmob.scorecards',
      method: 'GET',
      path: /^\/v1\/scoring\/workspace\/(?<id>\d+)\/scorecards$/,
      query: {
        perPage: /^([1-9]|1\d|20)$/,
        offset: PAGE.offset,
        types: /^(AD_ACCOUNT|IN_FLIGHT|PRE_FLIGHT)(,(AD_ACCOUNT|IN_FLIGHT|PRE_FLIGHT))*$/,
        startDate: DATE,
        endDate: DATE,
        channels: /./,
        statuses: /./,
        searchText: /./,
        sortBy: /./,
        sortOrder: /^(ASC|DESC)$/i,
      },
      requiredQuery: ['types', 'startDate', 'endDate'],
      handle: ({ request, params }) => {
        const workspace = workspaces().find(({ id }) => id === Number(params['id']));
        if (workspace === undefined) return problem(404, `Workspace ${params['id']} not found`);
        const listed = request.query['types']?.includes('PRE_FLIGHT') ? scorecards(workspace) : [];
        return paged(listed, request.query);
      },
    },
    {
      call: 'vidmob.criteria',
      method: 'POST',
      path: /^\/v1\/scoring\/criteria\/metadata$/,
      query: PAGE,
      body: CRITERIA,
      handle: ({ request }) => {
        const { workspaces: asked = [] } = request.body as { workspaces?: number[] };
        return paged(
          workspaces()
            .filter(({ id }) => asked.includes(id))
            .flatMap(criteria),
          request.query,
          201,
        );
      },
    },
  ];
}

import { failure, type Reply, type World } from './call.ts';
import type { SeenRequest } from './faults.ts';
import { type Identity, mayDo } from './model/identities.ts';
import { matchOperation } from './operations.ts';
import { ROUTES } from './routes/index.ts';
import type { Validator } from './validate.ts';

/** Who is who, and where misuse is noted. */
export interface Gatekeeper {
  readonly identities: ReadonlyMap<string, Identity>;
  /** Null checks nothing, for measuring. */
  readonly validator: Validator | null;
  readonly violate: (problem: string) => void;
}

/** Answers a request as GitHub would: authentication, repository, permission, validity, then the route itself. */
export function answer(world: World, gatekeeper: Gatekeeper, request: SeenRequest): Reply {
  const { repository } = world;
  const identity = gatekeeper.identities.get(bearer(request.headers['authorization'] ?? ''));
  if (identity === undefined) {
    return failure(401, 'Bad credentials');
  }
  const path = named(world, request.path);
  const match = matchOperation(request.method, path);
  if (match === undefined) {
    return failure(404, 'Not Found', `${request.method} ${request.path} is not served`);
  }
  const fullName = `${match.params['owner']}/${match.params['repo']}`;
  if (fullName.toLowerCase() !== repository.fullName.toLowerCase()) {
    return failure(404, 'Not Found');
  }
  const route = ROUTES[match.operation];
  const isOpen = route.needs.length === 0 || (request.method === 'GET' && !repository.private);
  if (!isOpen && !mayDo(identity.permissions, route.needs)) {
    return failure(403, 'Resource not accessible by integration');
  }
  const query = new URLSearchParams(request.query);
  const problems = gatekeeper.validator?.request(match.operation, query, request.body) ?? [];
  const [problem] = problems;
  if (problem !== undefined) {
    return failure(422, `Validation Failed: ${problem}`, problem);
  }
  const accept = request.headers['accept'] ?? '';
  const reply = route.handle({ world, params: match.params, query, body: request.body, accept, identity, path });
  if (reply.raw === undefined) {
    const faults = gatekeeper.validator?.response(match.operation, reply.status, reply.body) ?? [];
    for (const fault of faults) {
      gatekeeper.violate(`the stand-in answered wrongly: ${fault}`);
    }
  }
  return reply;
}

/** GitHub's own links name repositories by id. */
function named({ repository }: World, path: string): string {
  return path.replace(`/repositories/${repository.id}`, `/repos/${repository.fullName}`);
}

function bearer(authorization: string): string {
  return authorization.replace(/^(bearer|token) /i, '');
}

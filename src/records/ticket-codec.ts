import { z } from 'zod';
import type { Ticket } from '../providers/provider.ts';

/** A ticket and the key of the record it belongs to. */
export interface KeyedTicket {
  readonly key: string;
  readonly ticket: Ticket;
}

const KEY = /^[\w-]{16}$/;
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
const KEY_BYTES = 12;
const UUID_BYTES = 16;
const TIME_BYTES = 6;
const TIME_LIMIT = 2 ** (8 * TIME_BYTES);
const ROW_BYTES = KEY_BYTES + UUID_BYTES + TIME_BYTES + 1;
const STAGES_LIMIT = 256;
const LENGTH_BYTES = 4;

const headSchema = z.object({
  /** A row names its stage by the place in this list. */
  stages: z.array(z.string()),
  /** Tickets that fit no row: key, id, submittedAt, stage. */
  others: z.array(z.tuple([z.string(), z.string(), z.number(), z.string()])),
});

/**
 * Tickets as few bytes, once compressed: 500 with random ids take about 29 bytes each. The usual ones become rows of one
 * width (key, UUID, milliseconds since the row before, stage), sorted by time and turned into columns, because a
 * column's bytes resemble each other. The head, JSON after its length, holds everything unusual.
 */
export function encodeTickets(tickets: readonly KeyedTicket[]): Buffer {
  const stages = [...new Set(tickets.map(({ ticket }) => ticket.stage))].slice(0, STAGES_LIMIT);
  const usual = tickets.filter((keyed) => isUsual(keyed, stages)).sort(bySubmission);
  const others = tickets
    .filter((keyed) => !isUsual(keyed, stages))
    .map(({ key, ticket }) => [key, ticket.id, ticket.submittedAt, ticket.stage]);
  const rows = Buffer.alloc(usual.length * ROW_BYTES);
  let before = 0;
  for (const [index, { key, ticket }] of usual.entries()) {
    const at = index * ROW_BYTES;
    rows.write(key, at, 'base64url');
    rows.write(ticket.id.replaceAll('-', ''), at + KEY_BYTES, 'hex');
    rows.writeUIntLE(ticket.submittedAt - before, at + KEY_BYTES + UUID_BYTES, TIME_BYTES);
    rows.writeUInt8(stages.indexOf(ticket.stage), at + ROW_BYTES - 1);
    before = ticket.submittedAt;
  }
  const head = Buffer.from(JSON.stringify({ stages, others }));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(head.length);
  return Buffer.concat([length, head, transposed(rows, ROW_BYTES)]);
}

/** Reads back what `encodeTickets` made, in order of submission; undefined when it is something else. */
export function decodeTickets(bytes: Buffer): KeyedTicket[] | undefined {
  if (bytes.length < LENGTH_BYTES) return undefined;
  const headEnd = LENGTH_BYTES + bytes.readUInt32LE();
  const head = readHead(bytes.toString('utf8', LENGTH_BYTES, headEnd));
  const count = (bytes.length - headEnd) / ROW_BYTES;
  if (!head || !Number.isInteger(count)) return undefined;
  const rows = transposed(bytes.subarray(headEnd), count);
  const tickets = head.others.map(([key, id, submittedAt, stage]) => ({ key, ticket: { id, submittedAt, stage } }));
  let submittedAt = 0;
  for (let at = 0; at < rows.length; at += ROW_BYTES) {
    const stage = head.stages[rows.readUInt8(at + ROW_BYTES - 1)];
    if (stage === undefined) return undefined;
    const key = rows.toString('base64url', at, at + KEY_BYTES);
    const id = withDashes(rows.toString('hex', at + KEY_BYTES, at + KEY_BYTES + UUID_BYTES));
    submittedAt += rows.readUIntLE(at + KEY_BYTES + UUID_BYTES, TIME_BYTES);
    tickets.push({ key, ticket: { id, submittedAt, stage } });
  }
  return tickets.sort(bySubmission);
}

function bySubmission(one: KeyedTicket, other: KeyedTicket): number {
  return one.ticket.submittedAt - other.ticket.submittedAt;
}

function isUsual({ key, ticket }: KeyedTicket, stages: readonly string[]): boolean {
  const { id, submittedAt, stage } = ticket;
  const isCountable = Number.isInteger(submittedAt) && submittedAt >= 0 && submittedAt < TIME_LIMIT;
  return KEY.test(key) && UUID.test(id) && isCountable && stages.includes(stage);
}

function readHead(json: string): z.infer<typeof headSchema> | undefined {
  try {
    return headSchema.parse(JSON.parse(json));
  } catch {
    return undefined;
  }
}

/** A table of `width` bytes a row with rows and columns exchanged. */
function transposed(table: Buffer, width: number): Buffer {
  const height = table.length / width;
  const turned = Buffer.alloc(table.length);
  for (const [index, byte] of table.entries()) turned[(index % width) * height + Math.floor(index / width)] = byte;
  return turned;
}

function withDashes(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

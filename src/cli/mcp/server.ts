import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  type CallToolRequest,
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import { safeParse } from 'zod/mini';
import { tool as program } from '../../base/tool.ts';
import { today } from '../day.ts';
import { ExitError, isExitError } from '../exit.ts';
import type { Lang } from '../lang.ts';
import type { Machine } from '../machine.ts';
import { speak, speaking, spokenLanguage, words } from '../words.ts';
import { type Asked, askedSchema, toolNames } from './arguments.ts';
import type { Answered, Person } from './call.ts';
import { fileUnderRoot } from './file-under-root.ts';
import { readResource, resources, resourceTemplates } from './resources.ts';
import type { Threads } from './threads.ts';
import { tools } from './tools.ts';
import { wrongArguments } from './wrong-arguments.ts';

/** By its specification; the SDK has no name for it. */
const resourceNotFound = -32002;

/**
 * The server: what it lists, and what it answers.
 * @param root real path of the folder whose files may be read; `undefined`: none
 */
export function makeServer(root: string | undefined, threads: Threads, machine: Machine): Server {
  const spoken = spokenLanguage().lang;
  // Messages come in from outside of the run that chose the language.
  const inLanguage = <T>(work: () => T | Promise<T>, lang: Lang = spoken): Promise<T> =>
    speaking(async () => {
      await speak(lang, true);
      return work();
    });
  const server = new Server(program, {
    capabilities: { tools: {}, resources: {} },
    instructions: words['mcp.instructions']({}),
  });
  server.setRequestHandler(ListToolsRequestSchema, () => inLanguage(() => ({ tools: [...tools()] })));
  server.setRequestHandler(ListResourcesRequestSchema, () => inLanguage(() => ({ resources: resources() })));
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () =>
    inLanguage(() => ({ resourceTemplates: resourceTemplates() })),
  );
  server.setRequestHandler(ReadResourceRequestSchema, ({ params: { uri } }) =>
    inLanguage(() => {
      const read = readResource(uri, today(machine));
      if (read) return read;
      throw new McpError(resourceNotFound, words['mcp.unknownResource']({ uri }));
    }),
  );
  server.setRequestHandler(CallToolRequestSchema, ({ params }, { signal }) => {
    const { lang } = params.arguments ?? {};
    return inLanguage(() => call(params, root, threads, signal), lang === 'en' || lang === 'fr' ? lang : spoken);
  });
  return server;
}

async function call(
  { name, arguments: given = {} }: CallToolRequest['params'],
  root: string | undefined,
  threads: Threads,
  signal: AbortSignal,
): Promise<CallToolResult> {
  const tool = toolNames.find((one) => one === name);
  if (tool === undefined) {
    throw new McpError(ErrorCode.InvalidParams, words['mcp.unknownTool']({ name, names: toolNames }));
  }
  const { data: asked, error } = safeParse(askedSchema, { tool, given });
  if (!asked) {
    const issues = error.issues.map(({ path: [, ...path], ...issue }) => ({ ...issue, path }));
    return resultOf(wrongArguments(tool, given, issues));
  }
  try {
    const person = personOf(asked, root);
    // A thread is given the facts once, as text.
    if ('profile' in asked.given) asked.given.profile = undefined;
    return resultOf(await threads.answer({ ...asked, person, lang: spokenLanguage().lang }, signal));
  } catch (wrong) {
    if (isExitError(wrong)) return resultOf({ wrong: wrong.message, errors: [] });
    throw wrong;
  }
}

/** Who is asked about; nobody where a tool is asked about the rules or the rounds alone. @throws {ExitError} */
function personOf({ tool, given }: Asked, root: string | undefined): Person | undefined {
  if (tool === 'language' || tool === 'noc' || tool === 'rules') return undefined;
  const { profile, file } = given;
  if (profile === undefined && file === undefined && tool === 'rounds') return undefined;
  if (profile !== undefined && file === undefined) return { file: '-', facts: asJson(profile), called: '' };
  if (profile === undefined && file !== undefined) return { file: fileUnderRoot(root, file), facts: '', called: file };
  throw new ExitError(words['mcp.profileOrFile']({}));
}

/**
 * What is beyond all numbers (`1e999`) goes as a text, and is told to be no number: in JSON it would be nothing at all.
 * @throws {ExitError} for what is nested so deeply that it cannot be written
 */
function asJson(profile: object): string {
  try {
    return JSON.stringify(profile, (_, value) =>
      value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY ? String(value) : value,
    );
  } catch {
    throw new ExitError(words['mcp.tooDeep']({}));
  }
}

function resultOf(answered: Answered): CallToolResult {
  if ('data' in answered) {
    return { content: [{ type: 'text', text: answered.text }], structuredContent: answered.data };
  }
  const { wrong, errors } = answered;
  return {
    content: [{ type: 'text', text: wrong }],
    isError: true,
    ...(errors.length > 0 && { structuredContent: { errors } }),
  };
}

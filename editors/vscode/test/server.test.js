// The real server, started as the extension starts it, and asked by the same protocol library.
"use strict";

const assert = require("node:assert/strict");
const { spawn } = require("node:child_process");
const { once } = require("node:events");
const test = require("node:test");
const {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} = require("vscode-languageserver-protocol/node");
const { initializationOptions, serverCommand } = require("../src/command");

const PYTHON = process.env.COMFY_SCRIPT_PYTHON;
const REGISTRY = process.env.COMFY_SCRIPT_REGISTRY;
const SETTINGS = { command: [], server: "", registry: REGISTRY ?? "", besidePylance: "auto" };
const AROUND = { python: PYTHON, folder: undefined, hasPylance: false, languageServer: undefined };
const TEXT = `from comfy_script.runtime.nodes import *
sampler = KSamplerSelect("eulr")
image = EmptyImage(0, 64)
other = KSamplerSelect("")
vae = VAELoader("
`;
const URI = "file:///tmp/script.py";
const NEEDS = { skip: PYTHON && REGISTRY ? false : "needs COMFY_SCRIPT_PYTHON and COMFY_SCRIPT_REGISTRY", timeout: 120_000 };

async function served(around, talk) {
  const { command, args } = serverCommand(SETTINGS, around);
  const server = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const told = new Promise((resolve) => connection.onNotification("textDocument/publishDiagnostics", resolve));
  connection.onRequest(() => null);
  connection.listen();
  try {
    const { capabilities } = await connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument: { publishDiagnostics: {}, completion: {}, hover: { contentFormat: ["markdown"] } } },
      initializationOptions: initializationOptions(SETTINGS, around),
    });
    await connection.sendNotification("initialized", {});
    await connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri: URI, languageId: "python", version: 1, text: TEXT },
    });
    await talk(connection, told, capabilities);
    await connection.sendRequest("shutdown");
    const ended = once(server, "exit");
    await connection.sendNotification("exit");
    await ended;
  } finally {
    connection.dispose();
    server.kill();
  }
}

const at = (line, character) => ({ textDocument: { uri: URI }, position: { line, character } });

test("mistakes, options inside of a string, and what a node takes", NEEDS, () =>
  served(AROUND, async (connection, told, capabilities) => {
    assert.ok(capabilities.completionProvider);
    const { diagnostics } = await told;
    const codes = diagnostics.map((each) => each.code);
    assert.ok(codes.includes("CS202") && codes.includes("CS203"), JSON.stringify(diagnostics));
    const offered = await connection.sendRequest("textDocument/completion", at(3, 24));
    const labels = (offered.items ?? offered).map((each) => each.label);
    assert.ok(labels.some((label) => label.includes("dpmpp_2m")), labels.slice(0, 5).join());
    const hover = await connection.sendRequest("textDocument/hover", at(2, 10));
    assert.match(JSON.stringify(hover.contents), /EmptyImage/);
  }),
);

test("beside Pylance, names are left to it, and files are not", NEEDS, () =>
  served({ ...AROUND, hasPylance: true }, async (connection, told) => {
    await told; // it has the nodes by then
    const files = await connection.sendRequest("textDocument/completion", at(4, 17));
    assert.ok((files.items ?? files).some((each) => each.label === "pixel_space"));
    const names = await connection.sendRequest("textDocument/completion", at(2, 12));
    assert.equal((names?.items ?? names ?? []).filter((each) => each.label === "EmptyImage").length, 0);
  }),
);

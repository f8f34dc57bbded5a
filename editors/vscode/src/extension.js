// The client of `comfy-script lsp`: it starts the server with the settings, and again when they change.
"use strict";

const vscode = require("vscode");
const { LanguageClient, State } = require("vscode-languageclient/node");
const { initializationOptions, serverCommand } = require("./command");

/** @type {LanguageClient | undefined} */
let client;
let restarts = Promise.resolve();

/** @param {vscode.ExtensionContext} context */
async function activate(context) {
  context.subscriptions.push(
    vscode.commands.registerCommand("comfyScript.restart", restart),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("comfyScript") || change.affectsConfiguration("python.languageServer")) {
        return restart();
      }
    }),
  );
  const python = await pythonExtension();
  if (python?.environments?.onDidChangeActiveEnvironmentPath) {
    context.subscriptions.push(python.environments.onDidChangeActiveEnvironmentPath(restart));
  }
  await restart();
}

async function deactivate() {
  await stop();
}

/** One after the other: settings may change while a server starts. */
function restart() {
  restarts = restarts.then(async () => {
    await stop();
    await start();
  });
  return restarts;
}

async function stop() {
  const old = client;
  client = undefined;
  if (old && old.state !== State.Stopped) {
    await old.stop().catch(() => undefined);
  }
}

async function start() {
  const folder = vscode.workspace.workspaceFolders?.[0];
  const values = vscode.workspace.getConfiguration("comfyScript", folder);
  const settings = {
    command: values.get("command", []),
    server: values.get("server", ""),
    registry: values.get("registry", ""),
    besidePylance: values.get("besidePylance", "auto"),
  };
  const python = await pythonExtension();
  const around = {
    python: python?.environments?.getActiveEnvironmentPath(folder?.uri)?.path,
    folder: folder?.uri.fsPath,
    hasPylance: vscode.extensions.getExtension("ms-python.vscode-pylance") !== undefined,
    languageServer: vscode.workspace.getConfiguration("python", folder).get("languageServer"),
  };
  const server = { ...serverCommand(settings, around), options: { cwd: around.folder } };
  client = new LanguageClient("comfyScript", "comfy_script", server, {
    documentSelector: [{ language: "python" }],
    initializationOptions: initializationOptions(settings, around),
  });
  try {
    await client.start();
  } catch (failure) {
    vscode.window.showErrorMessage(
      `comfy_script: ${server.command} ${server.args.join(" ")} doesn't start (${failure}). ` +
        'Install it in the environment of your scripts: pip install "comfyui-script[lsp]"',
    );
  }
}

async function pythonExtension() {
  const extension = vscode.extensions.getExtension("ms-python.python");
  return extension ? await extension.activate() : undefined;
}

module.exports = { activate, deactivate };

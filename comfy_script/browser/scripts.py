"""JavaScript that is run in the page. It holds from the page's release of ComfyUI 0.16 on."""

from __future__ import annotations

__all__ = ["DIALOGS", "LOAD", "MISSING", "QUEUE", "READY"]

READY = """() => {
    const app = window.app;
    if (!app?.vueAppReady || !app.graph || Object.keys(LiteGraph.registered_node_types).length < 100) return false;
    // The extensions' set-up is over, and the workflow that a new page shows is there.
    const manager = app.extensionManager;
    return manager?.spinner !== true && (!manager?.workflow || !!manager.workflow.activeWorkflow);
}"""

LOAD = """async (workflow) => {
    const graph = app.rootGraph ?? app.graph;
    const configure = graph.configure;
    let failure = null;
    graph.configure = function (...given) {  // whose exceptions the page shows in a dialog
        try {
            return configure.apply(this, given);
        } catch (error) {
            failure = String(error?.message ?? error);
            throw error;
        }
    };
    try {
        await app.loadGraphData(workflow);
    } finally {
        delete graph.configure;
    }
    return failure;
}"""

QUEUE = "() => app.queuePrompt(0, 1).then(() => null, (error) => String(error?.message ?? error))"

MISSING = """() => {
    const missing = {};
    const look = (graph, path) => {
        for (const node of graph.nodes ?? graph._nodes) {
            const id = `${path}${node.id}`;
            if (node.isSubgraphNode?.()) look(node.subgraph, `${id}:`);
            else if (!(node.type in LiteGraph.registered_node_types))
                missing[id] = {type: node.last_serialization?.type ?? node.type, title: node.title ?? null,
                    properties: node.properties ?? {}};
        }
    };
    look(app.rootGraph ?? app.graph, "");
    return missing;
}"""

DIALOGS = """() => [...document.querySelectorAll('[role=dialog], [role=alertdialog], .comfy-modal')]
    .filter((dialog) => dialog.checkVisibility() && !dialog.dataset.comfyScriptTold)
    .map((dialog) => {
        dialog.dataset.comfyScriptTold = 'yes';
        return dialog.innerText.trim().replaceAll(/\\s+/g, ' ');
    }).filter((text) => text)"""

// What packs' JavaScript does to their nodes in the page, each in one way.
import { app } from "/scripts/app.js";

const later = (node, name, act) => {
  const before = node[name];
  node[name] = function (...given) {
    const result = before?.apply(this, given);
    act.apply(this, given);
    return result;
  };
};

app.registerExtension({
  name: "comfy_script.Wild",

  // A type with a widget of its own, whose value is an object.
  getCustomWidgets: () => ({
    WILD_COLOUR: (node, name) => ({
      widget: node.addCustomWidget({ name, type: "wild_colour", value: { r: 0, g: 0, b: 0 }, options: {}, draw() {} }),
    }),
  }),

  beforeRegisterNodeDef(type, definition) {
    if (definition.name === "WildRows") {
      // Rows that only the page has: stored as objects, sent under names of their own, those that are off not at all.
      later(type.prototype, "configure", function (info) {
        for (const [index, value] of (info.widgets_values ?? []).slice(1).entries()) {
          const name = `row_${index + 1}`;
          let row = this.widgets.find((widget) => widget.name === name);
          row ??= this.addCustomWidget({ name, type: "wild_row", options: {}, draw() {} });
          row.value = value;
        }
      });
    }
    if (definition.name === "WildGrow") {
      later(type.prototype, "onConnectionsChange", function () {
        const last = this.inputs.at(-1);
        if (last?.link != null) this.addInput(`value_${this.inputs.length + 1}`, "*");
      });
    }
  },

  nodeCreated(node) {
    if (node.comfyClass === "WildQueued") {
      const seed = node.widgets.find((widget) => widget.name === "seed");
      seed.serializeValue = () => (seed.value === -1 ? 7 : seed.value);
    }
  },

  registerCustomNodes() {
    // Nodes that the server never sees.
    class Anchor extends LiteGraph.LGraphNode {
      isVirtualNode = true;
      constructor(title) {
        super(title);
        this.addInput("in", "*");
        this.addOutput("out", "*");
      }
      getInputLink() {
        return this.graph.links[this.inputs[0].link] ?? this.graph.links.get?.(this.inputs[0].link);
      }
    }
    class Broadcast extends LiteGraph.LGraphNode {
      isVirtualNode = true;
      constructor(title) {
        super(title);
        this.addInput("in", "*");
      }
    }
    LiteGraph.registerNodeType("Wild Anchor", Anchor);
    LiteGraph.registerNodeType("Wild Broadcast", Broadcast);
  },

  setup() {
    // Links that are made when a workflow is queued, and at no other time.
    const queue = app.queuePrompt;
    app.queuePrompt = async function (...given) {
      const build = app.graphToPrompt;
      app.graphToPrompt = async function (...args) {
        const result = await build.apply(this, args);
        for (const sender of app.graph.nodes.filter((node) => node.type === "Wild Broadcast")) {
          const link = app.graph.getLink(sender.inputs[0].link);
          for (const entry of Object.values(result.output))
            if (entry.class_type === "WildShow" && !("value" in entry.inputs))
              entry.inputs.value = [String(link.origin_id), link.origin_slot];
        }
        return result;
      };
      try {
        return await queue.apply(this, given);
      } finally {
        app.graphToPrompt = build;
      }
    };
  },
});

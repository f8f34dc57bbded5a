"""Owns: what ComfyUI's page makes of a workflow file, from opening it to what it sends to the server.

One rule of the page per module. A file goes through them in the order of `load.py` and `send.py`.

**Shapes, by example.** A file holds a node's values by index, without names: `[7, "fixed", 20, 8, "euler", …]`. Which
index is which input, only the node's shape tells: the widgets that the page makes for it, in order (`shape.py`). Most
widgets are inputs of the registry. The page adds some of its own, like the one behind each seed, which isn't sent:

>>> shape = node_shape(registry["KSampler"])
>>> [widget.name for widget in shape.saved]
['seed', 'control_after_generate', 'steps', 'cfg', 'sampler_name', 'scheduler', 'denoise']
>>> [widget.name for widget in shape.saved if not widget.is_sent]
['control_after_generate']

Slots are named in a file, and the page puts them in order: sockets, then those of widgets, which show when linked:

>>> [slot.name for slot in shape.slots]
['model', 'positive', 'negative', 'latent_image', 'seed', 'steps', 'cfg', 'sampler_name', 'scheduler', 'denoise']

What a shape is may depend on the values. The option of a dynamic combo brings inputs of its own; what stands behind
them is moved, so that values are read one by one, each knowing those before it:

>>> for option in "scale dimensions", "scale by multiplier":
...     shape = node_shape(registry["ResizeImageMaskNode"], IndexedValues([option]))
...     print([widget.name for widget in shape.saved])
['resize_type', 'resize_type.width', 'resize_type.height', 'resize_type.crop', 'scale_method']
['resize_type', 'resize_type.multiplier', 'scale_method']

The way back has names instead (`NamedValues`), and a prompt may lack the option: then it is the one with most of the
inputs in use. An autogrow input has one slot more than are linked, at least those of a new node:

>>> shape = node_shape(registry["ResizeImageMaskNode"], NamedValues({"resize_type.multiplier": 2}))
>>> shape.saved[0].default
'scale by multiplier'
>>> for linked in [], ["images.image0", "images.image1"]:
...     shape = node_shape(registry["BatchImagesNode"], NamedValues(dict.fromkeys(linked), linked))
...     print([slot.name for slot in shape.slots])
['images.image0', 'images.image1']
['images.image0', 'images.image1', 'images.image2']
"""

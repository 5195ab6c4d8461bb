"""Presses keys and watches pixels as an X client of its own, so that every system is measured alike.

Reads one command a line and answers each with one line of JSON. Times are CLOCK_MONOTONIC in ms.
  key NAME+NAME       presses a hotkey; {"at": when its last key went down}
  down X Y, up X Y    moves the pointer and presses or releases its button; {"at"}
  dimmed              waits until a shade lies over the picture of the root window; {"at"}
  clear               waits until the picture is as it was at the start; {"at"}
  live NAME+NAME      waits until some program holds this hotkey; {"at"}
  remember            takes the picture that is there now for the one without a shade
"""

import ctypes
import json
import sys
import time

x11 = ctypes.CDLL("libX11.so.6")
xtst = ctypes.CDLL("libXtst.so.6")
for function, result, arguments in [
    (x11.XOpenDisplay, ctypes.c_void_p, [ctypes.c_char_p]),
    (x11.XDefaultRootWindow, ctypes.c_ulong, [ctypes.c_void_p]),
    (x11.XStringToKeysym, ctypes.c_ulong, [ctypes.c_char_p]),
    (x11.XKeysymToKeycode, ctypes.c_ubyte, [ctypes.c_void_p, ctypes.c_ulong]),
    (x11.XGetImage, ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_ulong] + [ctypes.c_int] * 2
     + [ctypes.c_uint] * 2 + [ctypes.c_ulong, ctypes.c_int]),
    (x11.XGetPixel, ctypes.c_ulong, [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]),
    (x11.XDestroyImage, ctypes.c_int, [ctypes.c_void_p]),
    (x11.XSync, ctypes.c_int, [ctypes.c_void_p, ctypes.c_int]),
    (x11.XDisplayWidth, ctypes.c_int, [ctypes.c_void_p, ctypes.c_int]),
    (x11.XDisplayHeight, ctypes.c_int, [ctypes.c_void_p, ctypes.c_int]),
    (x11.XGrabKey, ctypes.c_int, [ctypes.c_void_p, ctypes.c_int, ctypes.c_uint, ctypes.c_ulong]
     + [ctypes.c_int] * 3),
    (x11.XGrabServer, ctypes.c_int, [ctypes.c_void_p]),
    (x11.XUngrabServer, ctypes.c_int, [ctypes.c_void_p]),
    (x11.XUngrabKey, ctypes.c_int, [ctypes.c_void_p, ctypes.c_int, ctypes.c_uint, ctypes.c_ulong]),
    (xtst.XTestFakeKeyEvent, ctypes.c_int, [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int,
                                            ctypes.c_ulong]),
    (xtst.XTestFakeButtonEvent, ctypes.c_int, [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int,
                                               ctypes.c_ulong]),
    (xtst.XTestFakeMotionEvent, ctypes.c_int, [ctypes.c_void_p] + [ctypes.c_int] * 3
     + [ctypes.c_ulong]),
]:
    function.restype, function.argtypes = result, arguments

display = x11.XOpenDisplay(None)
root = x11.XDefaultRootWindow(display)
width, height = x11.XDisplayWidth(display, 0), x11.XDisplayHeight(display, 0)
# Away from the middle and the edges, where hints and frames are.
points = [(int(width * x), int(height * y)) for x, y in [(0.1, 0.3), (0.9, 0.3), (0.1, 0.8), (0.9, 0.8)]]
modifiers = {"super": ("Super_L", 64), "shift": ("Shift_L", 1), "control": ("Control_L", 4)}
grab_refused = False


@ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
def on_error(_display, _event):
    global grab_refused
    grab_refused = True
    return 0


x11.XSetErrorHandler(on_error)


def now():
    return time.monotonic_ns() / 1e6


def code(name):
    return x11.XKeysymToKeycode(display, x11.XStringToKeysym(name.encode()))


def pixel(point):
    image = x11.XGetImage(display, root, *point, 1, 1, 0xFFFFFFFF, 2)
    value = x11.XGetPixel(image, 0, 0)
    x11.XDestroyImage(image)
    return [value >> 16 & 255, value >> 8 & 255, value & 255]


def press(hotkey):
    *held, last = hotkey.split("+")
    held = [code(modifiers[name][0]) for name in held]
    for key in held:
        xtst.XTestFakeKeyEvent(display, key, 1, 0)
    x11.XSync(display, 0)
    at = now()
    xtst.XTestFakeKeyEvent(display, code(last), 1, 0)
    x11.XSync(display, 0)
    xtst.XTestFakeKeyEvent(display, code(last), 0, 0)
    for key in held:
        xtst.XTestFakeKeyEvent(display, key, 0, 0)
    x11.XSync(display, 0)
    return at


def point_at(x, y, down):
    xtst.XTestFakeMotionEvent(display, 0, int(x), int(y), 0)
    x11.XSync(display, 0)
    at = now()
    xtst.XTestFakeButtonEvent(display, 1, down, 0)
    x11.XSync(display, 0)
    return at


def is_dimmed():
    """Whether every point is its own colour, darker by the same factor; black is no picture."""
    factors = []
    for point, before in zip(points, bright):
        for value, was in zip(pixel(point), before):
            if was >= 60:
                factors.append(value / was)
    return 0.2 < min(factors) and max(factors) < 0.95 and max(factors) - min(factors) < 0.06


def holds(hotkey):
    global grab_refused
    *held, last = hotkey.split("+")
    mask = sum(modifiers[name][1] for name in held)
    grab_refused = False
    # Nobody else is served in between, so that the try takes the key from no one.
    x11.XGrabServer(display)
    x11.XGrabKey(display, code(last), mask, root, 0, 1, 1)
    x11.XSync(display, 0)
    if not grab_refused:
        x11.XUngrabKey(display, code(last), mask, root)
    x11.XUngrabServer(display)
    x11.XSync(display, 0)
    return grab_refused


def wait(check):
    end = now() + 30_000
    while not check():
        if now() > end:
            return None
        time.sleep(0.001)
    return now()


bright = [pixel(point) for point in points]
for line in sys.stdin:
    command, *rest = line.split()
    answer = {}
    if command == "key":
        answer["at"] = press(rest[0])
    elif command in ("down", "up"):
        answer["at"] = point_at(*rest, command == "down")
    elif command == "dimmed":
        answer["at"] = wait(is_dimmed)
    elif command == "clear":
        answer["at"] = wait(lambda: [pixel(point) for point in points] == bright)
    elif command == "live":
        answer["at"] = wait(lambda: holds(rest[0]))
    elif command == "remember":
        bright = [pixel(point) for point in points]
    print(json.dumps(answer), flush=True)

"""A template for python3-dbusmock: the two portals that the app uses, as xdg-desktop-portal has them.

Parameters: `file` the picture that Screenshot hands out (a copy of it), `code` what every request is
answered with (0 done, 1 refused, 2 ended), `without` the name of a portal to leave out, `silent`
whether requests are never answered.
"""

import shutil
import tempfile

import dbus
from dbusmock import get_object

BUS_NAME = "org.freedesktop.portal.Desktop"
MAIN_OBJ = "/org/freedesktop/portal/desktop"
MAIN_IFACE = "org.freedesktop.portal.Screenshot"
SYSTEM_BUS = False

SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
REQUEST = "org.freedesktop.portal.Request"
SESSION = "org.freedesktop.portal.Session"


def load(mock, parameters):
    mock.code = dbus.UInt32(parameters.get("code", 0))
    mock.silent = parameters.get("silent", False)
    mock.file = parameters.get("file", "")
    mock.copy = ""
    mock.bound = []
    without = parameters.get("without", "")
    if without != "Screenshot":
        mock.AddProperty(MAIN_IFACE, "version", dbus.UInt32(2))
    if without != "GlobalShortcuts":
        mock.AddProperty(SHORTCUTS, "version", dbus.UInt32(1))


def answer(mock, sender, options, results):
    path = f"/org/freedesktop/portal/desktop/request/{sender[1:].replace('.', '_')}/{options['handle_token']}"
    mock.AddObject(path, REQUEST, {}, [("Close", "", "", "")])
    if mock.silent:
        return path
    get_object(path).EmitSignal(REQUEST, "Response", "ua{sv}", [mock.code, results])
    mock.RemoveObject(path)
    return path


@dbus.service.method(MAIN_IFACE, in_signature="sa{sv}", out_signature="o", sender_keyword="sender")
def Screenshot(self, parent, options, sender=None):
    self.copy = tempfile.NamedTemporaryFile(suffix=" ä.png", delete=False).name
    shutil.copy(self.file, self.copy)
    uri = "file://" + self.copy.replace(" ", "%20").replace("ä", "%C3%A4")
    return answer(self, sender, options, {"uri": dbus.String(uri, variant_level=1)})


@dbus.service.method(SHORTCUTS, in_signature="a{sv}", out_signature="o", sender_keyword="sender")
def CreateSession(self, options, sender=None):
    self.session = "/org/freedesktop/portal/desktop/session/mock/" + options["session_handle_token"]
    self.AddObject(self.session, SESSION, {}, [("Close", "", "", "")])
    handle = dbus.String(self.session, variant_level=1)
    return answer(self, sender, options, {"session_handle": handle})


@dbus.service.method(SHORTCUTS, in_signature="oa(sa{sv})sa{sv}", out_signature="o",
                     sender_keyword="sender")
def BindShortcuts(self, session, shortcuts, parent, options, sender=None):
    self.bound = shortcuts
    return answer(self, sender, options, {"shortcuts": shortcuts})


@dbus.service.method("app.eyeshot.Test", in_signature="", out_signature="a(ss)")
def Triggers(self):
    return [(name, details["preferred_trigger"]) for name, details in self.bound]


@dbus.service.method("app.eyeshot.Test", in_signature="", out_signature="s")
def File(self):
    return self.copy


@dbus.service.method("app.eyeshot.Test", in_signature="s", out_signature="")
def Press(self, name):
    self.EmitSignal(SHORTCUTS, "Activated", "osta{sv}",
                    [dbus.ObjectPath(self.session), name, dbus.UInt64(1), {}])

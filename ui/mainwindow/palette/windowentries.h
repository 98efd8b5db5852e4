// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/palette/paletteentries.h"

#include <vector>

class QMenuBar;
class QTabWidget;

namespace penstock {

/// The commands in the menus that can be given now, by their text; where they stand and their keys beside it.
PaletteEntries commandEntries(const QMenuBar &menus);

/// The open tabs.
PaletteEntries tabEntries(QTabWidget &tabs);

} // namespace penstock

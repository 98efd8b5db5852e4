// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/palette/paletteentries.h"

#include <QAction>
#include <QList>
#include <QPointer>

#include <vector>

class QMenuBar;

namespace penstock {

class QueryTabs;

/// A command of a menu.
struct MenuCommand
{
    QString text; ///< without the sign of its key
    QString menu; ///< "View › Theme"
    QString keys; ///< as the system writes them; empty: none
    QPointer<QAction> action;
    QString choice{}; ///< the title of the menu that it is a value of: "Theme"; empty: it is none
};

/// Those of all menus, also those that cannot be given now.
QList<MenuCommand> commandsOf(const QMenuBar &menus);

/// The commands in the menus that can be given now, by their text, a value of a choice behind its title; where they
/// stand and their keys beside it.
PaletteEntries commandEntries(const QMenuBar &menus);

/// The open tabs.
PaletteEntries tabEntries(QueryTabs &tabs);

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/talk/schemaitem.h"
#include "ui/mainwindow/palette/paletteentries.h"
#include "ui/services.h"

#include <QObject>
#include <QPointer>

class QMainWindow;

namespace penstock {

class CommandPalette;
class Docks;
class KeyMap;
class QueryTabs;
class TargetBar;
class WindowActions;

/// Opens the command palette over the window: its commands, its tabs, the connections, the tables of the chosen
/// database, and the patterns of the current query's language.
class WindowPalette final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QMainWindow &window;
        const Services &services;
        const WindowActions &actions;
        const TargetBar &target;
        QueryTabs &tabs;
        const Docks &docks;
        KeyMap &keys;
    };

    /// Belongs to the window.
    explicit WindowPalette(const Parts &parts);

    void open();

Q_SIGNALS:
    void connectionChosen(const QString &profileId);

private:
    PaletteEntries connections();
    PaletteEntries tables();
    PaletteEntries patterns() const;
    PaletteEntries history() const;
    PaletteEntries savedQueries() const;

    Parts m_parts;
    QPointer<CommandPalette> m_palette;
    std::shared_ptr<const NameList> m_tables;
    QList<SchemaItem> m_tablesOf; ///< what they were made of
};

} // namespace penstock

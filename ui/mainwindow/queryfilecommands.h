// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QObject>

class QMainWindow;

namespace penstock {

class Docks;
class FileIntake;
class MessageBar;
class QueryTabs;
class WindowActions;

/// Open, open recent and save: what the menu says of queries' files, and what the list of saved queries does.
class QueryFileCommands final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QMainWindow &window;
        const Services &services;
        const WindowActions &actions;
        QueryTabs &tabs;
        const Docks &docks;
        FileIntake &intake;
        MessageBar &notices;
    };

    /// Belongs to the window.
    explicit QueryFileCommands(const Parts &parts);

private:
    void choose();
    void fillRecent();
    void saveCurrent();

    Parts m_parts;
};

} // namespace penstock

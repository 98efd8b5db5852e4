// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace penstock {

class QueryBar;
class QueryEditor;
class ResultView;
class Settings;

/// What the settings say of a query: how its editor and its table look, at once, and with which row limit, times and
/// zone a new one begins.
class TabPreferences final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QueryEditor &editor;
        QueryBar &bar;
        ResultView &results;
    };

    /// All of them must outlive it.
    TabPreferences(const Settings &settings, const Parts &parts, QObject *parent);

private:
    void begin();
    void apply();

    const Settings &m_settings;
    Parts m_parts;
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

class QMainWindow;

namespace penstock {

class Settings;

/// Size, place and docks of the window: kept from one run to the next, and brought back to the start on request.
class WindowLayout final : public QObject
{
    Q_OBJECT

public:
    /// How the docks stand at this moment is what reset() brings back.
    WindowLayout(QMainWindow &window, Settings &settings);

    void restore();
    void save();
    void reset();

private:
    QMainWindow &m_window;
    Settings &m_settings;
    QByteArray m_initial;
};

} // namespace penstock

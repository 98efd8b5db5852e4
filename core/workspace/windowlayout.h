// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/filewriter.h"

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QTimer>

namespace penstock {

class Settings;

/// How the window and its parts stand, from one run to the next, in a file of its own: sizes and places, and which
/// groups are closed.
class WindowLayout final : public QObject
{
    Q_OBJECT

public:
    enum class Part {
        Window,        ///< size and place of the main window
        Docks,         ///< of the main window
        ImportWizard,  ///< size and place
        QuerySplitter, ///< between a query's text and its answer
        ClosedGroups   ///< of connections: a JSON list of their names
    };
    Q_ENUM(Part)

    /// A file that is not there, or cannot be read: all parts stand as they come.
    explicit WindowLayout(const QString &path, QObject *parent = nullptr);
    /// Waits until all is on the disk.
    ~WindowLayout() override;

    /// As the widget described itself; empty: as it comes.
    QByteArray state(Part part) const { return m_states.value(part); }
    /// On the disk within a second. Of several windows, the last one to change a part decides on that part.
    void setState(Part part, const QByteArray &state);

    /// Waits until all is on the disk.
    void flush();

    /// The parts that an earlier version kept in the settings, unless they are here; there they are gone afterwards.
    void takeOver(Settings &settings);

private:
    void write();

    QString m_path;
    QMap<Part, QByteArray> m_states;
    QMap<Part, QByteArray> m_changed; ///< not written yet
    QTimer m_timer;
    FileWriter m_writer;
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace penstock {

class MonitoredRuns;

/// The monitor as a window of its own, to be read from across the room; F11 fills the screen, Escape leaves that.
class MonitorWindow final : public QWidget
{
    Q_OBJECT

public:
    /// `runs` must outlive it. Deletes itself when it is closed.
    MonitorWindow(MonitoredRuns &runs, QWidget *parent);

Q_SIGNALS:
    void fileWanted(const QString &file); ///< as MonitorPanel's

private:
    void setFullScreen(bool fills);
};

} // namespace penstock

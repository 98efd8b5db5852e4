// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace penstock {

class MonitorPanel;
class MonitoredRuns;

/// The monitor as a window of its own, to be read from across the room; F11 fills the screen, Escape leaves that. It
/// comes back where it was and as large.
class MonitorWindow final : public QWidget
{
    Q_OBJECT

public:
    /// `runs` must outlive it. Deletes itself when it is closed.
    MonitorWindow(MonitoredRuns &runs, QWidget *parent);
    ~MonitorWindow() override;

    void setFullScreen(bool fills);

    MonitorPanel &panel() { return *m_panel; }
    void putAbove(QWidget *widget); ///< the runs

Q_SIGNALS:
    void fileWanted(const QString &file, const QString &target); ///< as MonitorPanel's
    void linesWanted(const QString &lines, const QString &target);

private:
    MonitoredRuns &m_runs;
    MonitorPanel *m_panel = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace penstock

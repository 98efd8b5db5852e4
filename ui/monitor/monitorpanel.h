// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointer>
#include <QStackedWidget>

namespace penstock {

class MonitoredRuns;
class RunWindow;

/// The runs as strips, or what to do while there is none; a run's lists open in a window of their own.
class MonitorPanel final : public QStackedWidget
{
    Q_OBJECT

public:
    /// `runs` must outlive it.
    explicit MonitorPanel(MonitoredRuns &runs, QWidget *parent = nullptr);

private:
    void showPage();
    void openRun(int id, int pause);

    MonitoredRuns &m_runs;
    QHash<int, QPointer<RunWindow>> m_windows; ///< by the id of the run
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QPointer>
#include <QWidget>

class QAction;
class QStackedWidget;

namespace penstock {

class MessageBar;
class MonitoredRuns;
class MonitorView;
class RunWindow;

/// The runs as strips, or what to do while there is none; a run's lists open in a window of their own.
class MonitorPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `runs` must outlive it.
    explicit MonitorPanel(MonitoredRuns &runs, QWidget *parent = nullptr);

    bool isEmpty() const; ///< no run is shown

    /// Below its own, in the menu of a right click.
    void addToMenu(const QList<QAction *> &actions);

    /// Opens the window of a run, and in it this pause by its number among runPauses(), -1: none in particular.
    void openRun(int id, int pause);

Q_SIGNALS:
    void emptied(bool isEmpty); ///< the first run is there, or the last has gone
    /// The file of a run that did not come to its end, or of rows that were not stored: to be imported. `target`: where
    /// that run wrote to, see PipelineSnapshot::target.
    void fileWanted(const QString &file, const QString &target);
    /// Lines that were not stored: to be mended and written there.
    void linesWanted(const QString &lines, const QString &target);

private:
    void connectView(MonitorView &view);
    void showPage();
    void goOn(int id);
    void sendAgain(int id);
    void askForSpeed(int id);
    void askForTuning(int id);
    void askToGiveUp(int id);
    void connectWindow(RunWindow &window, int id);

    MonitoredRuns &m_runs;
    MessageBar *m_message = nullptr;
    QStackedWidget *m_pages = nullptr;
    QHash<int, QPointer<RunWindow>> m_windows; ///< by the id of the run
};

} // namespace penstock

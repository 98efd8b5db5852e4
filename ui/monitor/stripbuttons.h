// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"
#include "ui/monitor/runstanding.h"

#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace penstock {

/// The buttons of a strip: of a run that goes on, and of one that is over.
class StripButtons final : public QWidget
{
    Q_OBJECT

public:
    explicit StripButtons(QWidget *parent = nullptr);

    void present(const PipelineSnapshot &snapshot, const RunStanding &standing);
    void setIconSide(int pixels);

Q_SIGNALS:
    void pauseRequested(bool paused);
    void tryNowRequested();
    void drainRequested(); ///< what was read is finished, and no more is read
    void stopRequested();  ///< at once
    void tuningRequested(penstock::TuningSnapshot::Mode mode);
    void pinRequested(); ///< somebody wants to say how large and how many
    void checkpointRequested();
    void giveUpRequested();             ///< what waits shall go to the dead letters
    void speedLimitRequested();         ///< somebody wants to say how many rows a second there may be
    void goOnRequested();               ///< with a run that did not come to its end
    void runAgainRequested();           ///< with a run that is over, from its beginning
    void sendAgainRequested();          ///< what a run that is over did not store
    void removeRequested();             ///< of a run that is over, from the list
    void wholeRunRequested(bool whole); ///< else the last minute
    /// The button that has the focus is about to go; Qt would hand the focus to the first control of the window.
    void focusHomeless();

private:
    void makeButtons();
    QMenu *makeMore();
    void addTuning(QMenu &menu);
    bool stopsAtOnce() const;
    void presentPause();
    void presentStop();
    void keepFocus();

    QToolButton *m_tryNow = nullptr;
    QToolButton *m_pause = nullptr;
    QToolButton *m_stop = nullptr;
    QToolButton *m_whole = nullptr;
    QToolButton *m_more = nullptr;
    QToolButton *m_goOn = nullptr;
    QToolButton *m_runAgain = nullptr;
    QToolButton *m_sendAgain = nullptr;
    QToolButton *m_remove = nullptr;
    QAction *m_checkpoint = nullptr;
    QAction *m_giveUp = nullptr;
    QList<QAction *> m_tuning; ///< by TuningSnapshot::Mode
    PipelineSnapshot m_snapshot;
    RunStanding m_standing;
};

} // namespace penstock

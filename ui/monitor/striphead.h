// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/monitor/runpauses.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace penstock {

class RoleLabel;

/// The left of a strip: what flows where, how it stands, the one large figure that matters now, and the buttons.
class StripHead final : public QWidget
{
    Q_OBJECT

public:
    explicit StripHead(QWidget *parent = nullptr);

    void present(const PipelineSnapshot &snapshot);

    /// How high the large figure may be, in pixels; it is never smaller than 1.8 lines of text.
    void setLargeHeight(int pixels);
    /// Where there is little height: the target stands beside the source, the words beside the large figure.
    void setCompact(bool compact);
    /// Whether the run, which is over, left a journal with which its import can go on.
    void setCanGoOn(bool can);

Q_SIGNALS:
    void pauseRequested(bool paused);
    void tryNowRequested();
    void stopRequested();
    void drainRequested(); ///< what was read is finished, and no more is read
    void tuningRequested(penstock::TuningSnapshot::Mode mode);
    void checkpointRequested();
    void giveUpRequested();     ///< what waits shall go to the dead letters
    void speedLimitRequested(); ///< somebody wants to say how many rows a second there may be
    void detailsRequested();
    void goOnRequested();               ///< with a run that did not come to its end
    void removeRequested();             ///< of a run that is over, from the list
    void wholeRunRequested(bool whole); ///< else the last minute
    /// The button that has the focus is about to go; Qt would hand the focus to the first control of the window.
    void focusHomeless();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeButtons();
    void makeFigure();
    void fitFont();
    QMenu *makeMore();
    void addTuning(QMenu &menu);
    QHBoxLayout *makeTop();
    QHBoxLayout *makeState();
    void presentButtons(const PipelineSnapshot &snapshot);
    void presentTitle();
    void presentLarge(const PipelineSnapshot &snapshot);
    QString presentWait(const RunPause &pause);
    QString flowCaption(const QList<RunPause> &running) const;
    void fitLarge();
    void updateIcon();

    RoleLabel *m_title = nullptr;
    RoleLabel *m_target = nullptr;
    QLabel *m_stateIcon = nullptr;
    RoleLabel *m_state = nullptr;
    QToolButton *m_tryNow = nullptr;
    QToolButton *m_pause = nullptr;
    QToolButton *m_stop = nullptr;
    QToolButton *m_whole = nullptr;
    QToolButton *m_more = nullptr;
    QAction *m_drain = nullptr;
    QAction *m_checkpoint = nullptr;
    QAction *m_giveUp = nullptr;
    QList<QAction *> m_tuning; ///< by TuningSnapshot::Mode
    QToolButton *m_details = nullptr;
    QToolButton *m_goOn = nullptr;
    QToolButton *m_remove = nullptr;
    RoleLabel *m_large = nullptr;
    RoleLabel *m_largeCaption = nullptr;
    QBoxLayout *m_figureRow = nullptr;
    PipelineSnapshot m_snapshot;
    int m_largeHeight = 0;
    bool m_isCompact = false;
    bool m_canGoOn = false;
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace penstock {

class RoleLabel;

/// The head of a run: what is under way or how it ended, how far it is, why it stands still, and the way to stop it.
class RunHead final : public QWidget
{
    Q_OBJECT

public:
    explicit RunHead(QWidget *parent = nullptr);

    /// `title` is the headline while the run lasts; afterwards it is the verdict.
    /// Where to begin is asked: there is no run yet.
    void presentQuestion(const QString &headline);
    void present(const PipelineSnapshot &snapshot, const QString &title);

Q_SIGNALS:
    void pauseRequested(bool paused);
    void stopRequested();

private:
    QHBoxLayout *makeHeadline();
    void presentButtons(const PipelineSnapshot &snapshot);
    void presentStatus(const PipelineSnapshot &snapshot);

    QLabel *m_icon = nullptr;
    RoleLabel *m_headline = nullptr;
    RoleLabel *m_countdown = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_stop = nullptr;
    QProgressBar *m_progress = nullptr;
    RoleLabel *m_status = nullptr;
    bool m_held = false; ///< by hand
};

} // namespace penstock

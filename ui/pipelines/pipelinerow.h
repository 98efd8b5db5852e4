// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/knownpipeline.h"

#include <QFrame>
#include <QTimer>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace penstock {

class RoleLabel;

/// A known document: what flows where, how it stands with it, and the ways to start, finish and edit it.
class PipelineRow final : public QFrame
{
    Q_OBJECT

public:
    /// `pipeline` must outlive it.
    explicit PipelineRow(KnownPipeline &pipeline, QWidget *parent = nullptr);
    ~PipelineRow() override;

    KnownPipeline &pipeline() const { return m_pipeline; }

Q_SIGNALS:
    void editRequested();
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeParts();
    QMenu *makeMore(QWidget *parent);
    void present();
    void presentIcon();
    void presentButtons();
    void presentRemoval();
    void openRejects();
    QString stateText() const;
    QString connectText() const;
    QString lastText() const;

    KnownPipeline &m_pipeline;
    QTimer m_countdown; ///< while a server is waited for
    QLabel *m_icon = nullptr;
    RoleLabel *m_headline = nullptr;
    RoleLabel *m_status = nullptr;
    QToolButton *m_start = nullptr;
    QToolButton *m_tryNow = nullptr;
    QToolButton *m_pause = nullptr;
    QToolButton *m_finish = nullptr;
    QToolButton *m_stop = nullptr;
    QAction *m_starts = nullptr;
    QAction *m_rejects = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/tableexport.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace penstock {

class RoleLabel;

/// Progress of an export, and the button that stops it; hidden when none runs.
class ExportBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportBar(QWidget *parent = nullptr);

    void watch(TableExport *job);
    bool isBusy() const { return m_job != nullptr; }
    void stop();

private:
    void update();

    QPointer<TableExport> m_job;
    RoleLabel *m_label = nullptr;
    QProgressBar *m_progress = nullptr;
    QTimer m_timer;
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

#include <QMessageBox>

namespace penstock {

/// Asks whether what waits in a run shall be given up, and says how many rows go where.
class GiveUpQuestion final : public QMessageBox
{
    Q_OBJECT

public:
    GiveUpQuestion(const PipelineSnapshot &run, QWidget *parent); ///< deletes itself when it is closed

Q_SIGNALS:
    void confirmed();
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

#include <QDialog>

class QSpinBox;

namespace penstock {

/// Asks how many rows a write of a run shall have, and how many writes may be on their way at a time; with those of
/// just now to begin with. Of all its sinks.
class TuningQuestion final : public QDialog
{
    Q_OBJECT

public:
    TuningQuestion(const PipelineSnapshot &run, QWidget *parent); ///< deletes itself when it is closed

    QSpinBox &rows() const { return *m_rows; } ///< disabled where they are not tuned
    QSpinBox &writes() const { return *m_writes; }

Q_SIGNALS:
    /// `rows`: 0, where they are not tuned.
    void pinned(int writes, int rows);

private:
    QSpinBox *m_rows = nullptr;
    QSpinBox *m_writes = nullptr;
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelineoptions.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace penstock {

/// How the rows are sent, folded away until somebody wants to know.
class WriteOptions final : public QWidget
{
    Q_OBJECT

public:
    explicit WriteOptions(QWidget *parent = nullptr);

    /// Sets what the controls show; an empty rejectsFile unticks it and leaves `rejectsProposal` in the field.
    void setOptions(const PipelineOptions &options, const QString &rejectsProposal);

    /// Writes the controls' values into the options, and leaves the rest of them alone.
    void apply(PipelineOptions &options) const;

Q_SIGNALS:
    void changed();

private:
    QWidget *makeRejects();
    void chooseRejectsFile();

    QToolButton *m_fold = nullptr;
    QWidget *m_panel = nullptr;
    QSpinBox *m_batchRows = nullptr;
    QSpinBox *m_concurrency = nullptr;
    QComboBox *m_gzip = nullptr;
    QCheckBox *m_keepRejects = nullptr;
    QLineEdit *m_rejectsFile = nullptr;
};

} // namespace penstock

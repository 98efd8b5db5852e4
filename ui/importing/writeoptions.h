// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importplan.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
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
    void setPlan(const ImportPlan &plan, const QString &rejectsProposal);

    /// Writes the controls' values into the plan, and leaves the rest of it alone.
    void apply(ImportPlan &plan) const;

Q_SIGNALS:
    void changed();

private:
    /// What the choices are, in their order.
    enum Limit { NoLimit, RowsLimit, ShareLimit };

    QWidget *makeLimit();
    QWidget *makeRejects();
    void takeLimit();
    void chooseRejectsFile();

    QToolButton *m_fold = nullptr;
    QWidget *m_panel = nullptr;
    QSpinBox *m_batchRows = nullptr;
    QSpinBox *m_concurrency = nullptr;
    QComboBox *m_gzip = nullptr;
    QLineEdit *m_policy = nullptr;
    QComboBox *m_limit = nullptr;
    QSpinBox *m_limitRows = nullptr;
    QDoubleSpinBox *m_limitShare = nullptr;
    QCheckBox *m_skipCells = nullptr;
    std::optional<ErrorLimit> m_givenLimit; ///< that nobody has changed; there may be more to it than is shown
    QCheckBox *m_keepRejects = nullptr;
    QLineEdit *m_rejectsFile = nullptr;
};

} // namespace penstock

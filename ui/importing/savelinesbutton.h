// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importplan.h"

#include <QPointer>
#include <QPushButton>

namespace penstock {

class LineFileJob;
class OpenWork;

/// Saves what the import would write as a file of line protocol; pressed once more it stops.
class SaveLinesButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit SaveLinesButton(QWidget *parent = nullptr);

    /// What is saved, and for whom.
    void setPlan(const ImportPlan &plan, Flavour flavour);
    void save(const QString &path);
    bool isSaving() const { return !m_job.isNull(); }

Q_SIGNALS:
    void reported(const QString &text); ///< how it ended; for people

private:
    void press();
    void finish(const LineFileJob &job);

    ImportPlan m_plan;
    Flavour m_flavour = Flavour::Unknown;
    QPointer<LineFileJob> m_job;
    OpenWork *m_work = nullptr;
};

} // namespace penstock

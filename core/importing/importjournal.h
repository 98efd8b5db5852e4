// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/filejournal.h"
#include "core/importing/importplan.h"

#include <QCoreApplication>

namespace penstock {

/// Keeps how far the import of one file to one place has come, so that a later one goes on there. In InfluxDB what is
/// sent again is the same point.
class ImportJournal final : public FileJournal
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ImportJournal)

public:
    enum class Start {
        Anew,
        Resume, ///< where the earlier one stopped; if there was none, at the first row
    };

    ImportJournal(const QString &folder, const ImportPlan &plan, const ImportTarget &target, Start start);

    static QString defaultFolder();
    /// Of that import, whether it is there or not.
    static QString pathOf(const QString &folder, const QString &file, const ImportTarget &target);
    /// An import that stopped before its end, of the file as it is now; nothing: there is none, or it runs. Reads a
    /// part of the file.
    static std::optional<ImportRecord> unfinished(const QString &folder, const QString &file,
                                                  const ImportTarget &target);

    Result<Checkpoint> open() override;

private:
    Result<Checkpoint> find();
    Result<Checkpoint> resume(const ImportRecord &earlier);

    const QString m_folder;
    const ImportPlan m_plan;
    const Start m_start;
};

} // namespace penstock

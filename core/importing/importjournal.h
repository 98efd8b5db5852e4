// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importplan.h"
#include "core/importing/importrecord.h"
#include "core/importing/journallock.h"
#include "core/pipeline/checkpoint.h"

#include <QCoreApplication>

namespace penstock {

/// Keeps how far the import of one file to one place has come, so that a later one goes on there, also after the
/// program was killed.
///
/// Done is only what the server has acknowledged, or what was refused and written down. Rows that were on their way
/// when it stopped are sent again; in InfluxDB a point of the same series and time is the same point. It counts rows
/// and not bytes: a packed or recoded file must be read from its beginning anyway, and what a row means may rest on
/// those before it (the hour that comes twice in autumn, a second table), so that all are read again and the first ones
/// not sent.
class ImportJournal final : public Checkpoints
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
    Status save(const Checkpoint &checkpoint, bool isOver) override;
    QStringList notes() const override { return m_notes; }
    QString path() const override { return m_path; }
    void close() override { m_lock.release(); }

private:
    Result<Checkpoint> resume(const ImportRecord &earlier);

    const QString m_folder;
    const ImportPlan m_plan;
    const QString m_path;
    const Start m_start;
    JournalLock m_lock;
    ImportRecord m_record;
    QStringList m_notes;
};

} // namespace penstock

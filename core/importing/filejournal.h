// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importrecord.h"
#include "core/importing/journallock.h"
#include "core/pipeline/checkpoint.h"
#include "core/pipeline/settledmark.h"

#include <optional>

namespace penstock {

/// A journal in a small file: how far the reading of something has come that can be read again from its beginning, so
/// that a later run goes on there, also after the program was killed. Heirs say what it is about, and when a run goes
/// on or begins anew.
///
/// Done is only what the server has acknowledged, or what was refused and written down, and that is kept before
/// anything more is sent: rows that were on their way are sent again, and no others. It counts rows and not bytes: a
/// packed or recoded file must be read from its beginning anyway, and what a row means may rest on those before it (the
/// hour that comes twice in autumn, a second table), so that all are read again and the first ones not sent.
class FileJournal : public Checkpoints
{
public:
    Status save(const Checkpoint &checkpoint, bool isOver) override;
    void settled(const Checkpoint &checkpoint) override { m_mark.set(checkpoint); }
    bool keepsEach() const override { return true; }
    QStringList notes() const override { return m_notes; }
    QString path() const override { return m_path; }
    void close() override;

protected:
    FileJournal(const QString &path, ImportRecord::Of of);

    /// False: its folder cannot be made.
    bool makeFolder() const;
    /// Keeps others out, from this process or elsewhere; false: another one is there.
    bool take() { return m_lock.take(); }
    void release() { m_lock.release(); }
    /// What an earlier run left; nothing as well where that was taken back, wholly or in part.
    std::optional<ImportRecord> earlier() const;
    enum class Start { Anew, GoesOn };
    /// From here on each step is kept, of the run that record() says has begun.
    void begin(Start start);

    ImportRecord &record() { return m_record; }
    void note(const QString &text) { m_notes += text; }

private:
    const QString m_path;
    JournalLock m_lock;
    SettledMark m_mark;
    ImportRecord m_record;
    QStringList m_notes;
    bool m_isAllSaved = false; ///< the file itself says all that is known
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/filelock.h"
#include "core/pipeline/checkpoint.h"
#include "core/source/tailplaces.h"

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <memory>

namespace penstock {

/// Keeps over a restart how far a tail has come: which file, and the byte in it up to where every sink has its lines.
/// What was on its way when the run ended is read again. One run at a time has it.
class TailCheckpoints final : public Checkpoints
{
    Q_DECLARE_TR_FUNCTIONS(penstock::TailCheckpoints)

public:
    /// Called in any thread, with each that is kept.
    using Tell = std::function<void(const Checkpoint &)>;
    /// `path`: of the file that keeps it, and beside it a lock.
    TailCheckpoints(QString path, Tell tell);

    /// Before the source is made. Nothing: no run was here before. Fails when another has it, or what is there is none.
    Result<std::optional<TailPlace>> begin();
    /// For the source.
    const std::shared_ptr<TailPlaces> &places() const { return m_places; }

    /// Rows are counted anew in each run.
    Result<Checkpoint> open() override { return Checkpoint(); }
    Status save(const Checkpoint &checkpoint, bool isOver) override;
    void close() override { m_lock.release(); }
    QString path() const override { return m_path; }

private:
    const QString m_path;
    const Tell m_tell;
    const std::shared_ptr<TailPlaces> m_places = std::make_shared<TailPlaces>();
    FileLock m_lock;
};

} // namespace penstock

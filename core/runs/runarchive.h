// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/keptrun.h"
#include "core/settings/filewriter.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QLockFile;

namespace penstock {

/// The last runs of the program, a file each in one folder, written in a thread of its own and readable by their owner
/// only. Several processes share the folder: each tells by a lock that it is there, so that a run that never ended and
/// whose process is gone is known to have been broken off.
class RunArchive final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostKept = 20; ///< runs that are over; older ones go

    /// An empty folder: nothing is kept.
    explicit RunArchive(const QString &folder, QObject *parent = nullptr);
    /// Waits until all is on the disk.
    ~RunArchive() override;

    /// Runs that are over, the oldest first; not those of other processes that go on. Takes away what is too old.
    /// Reads files: for a thread of its own, before the first run of this process is kept, or any time. `journals`:
    /// reads what the journal at a path knows; nothing: it cannot be read.
    using Journals = std::function<std::optional<Checkpoint>(const QString &path)>;
    static QList<KeptRun> read(const QString &folder, const Journals &journals = {});

    const QString &folder() const { return m_folder; }

    /// For a new run of this process, by its id; unique.
    QString nameOf(int id) const;
    /// In place of what was kept under its name.
    void keep(const KeptRun &run);
    void forget(const QString &name);

    /// Waits until all is on the disk.
    void flush() { m_writer.flush(); }

Q_SIGNALS:
    void failed(const penstock::Error &error);

private:
    QString pathOf(const QString &name) const;

    const QString m_folder;
    const QString m_process; ///< how the names of this process's files begin
    std::unique_ptr<QLockFile> m_lock;
    FileWriter m_writer;
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/filewriter.h"

#include <QObject>
#include <QStringList>

namespace penstock {

/// The files that were opened last, newest first, from one run to the next, in a file of its own. Of several windows,
/// all are in it.
class RecentFiles final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype most = 20;

    /// A file that is not there, or cannot be read, is an empty list.
    explicit RecentFiles(const QString &path, QObject *parent = nullptr);

    /// Absolute paths, each once. Whether they are still there, nobody has looked.
    const QStringList &files() const { return m_files; }

    /// Puts it first. Written in the background.
    void add(const QString &file);

    /// The folder of the newest one whose folder is there; empty: none.
    QString folder() const;

    /// Waits until all is on the disk.
    void flush() { m_writer.flush(); }

private:
    QString m_path;
    QStringList m_files;
    FileWriter m_writer;
};

} // namespace penstock

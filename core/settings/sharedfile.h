// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/filewriter.h"

#include <QObject>

#include <functional>
#include <optional>

namespace penstock {

/// A small private file that several windows, and other programs of ours, change: each change is made to what the file
/// holds by then, in the order in which they were asked, in a thread of its own.
class SharedFile final : public QObject
{
    Q_OBJECT

public:
    /// The bytes that the file shall have, of those it has now (none: it is not there); nothing: those cannot be read,
    /// and stay as they are. Called in the thread.
    using Change = std::function<std::optional<QByteArray>(const QByteArray &)>;

    explicit SharedFile(const QString &path, QObject *parent = nullptr);

    const QString &path() const { return m_path; }

    void change(const Change &change);

    /// Puts the file aside as *.damaged, in the place of one that was so before.
    void putAside() const;

    /// Waits until all is on the disk.
    void flush() { m_writer.flush(); }

Q_SIGNALS:
    /// A change is not on the disk: it cannot be written, or the file was changed meanwhile and cannot be read.
    void failed(const penstock::Error &error);

private:
    QString m_path;
    FileWriter m_writer; // its end is waited for, while the rest is still there
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QByteArray>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace penstock {

/// Writes small private files, whole and in the order in which it was asked, in a thread of its own.
class FileWriter final : public QObject
{
    Q_OBJECT

public:
    /// The bytes that a file shall have, of those it has now; none when it is not there. Called in the thread.
    using Change = std::function<QByteArray(const QByteArray &)>;

    explicit FileWriter(QObject *parent = nullptr);
    /// Waits until all is on the disk.
    ~FileWriter() override;

    // Each returns at once.
    void write(const QString &path, const QByteArray &bytes);
    /// For a file that other processes write as well; one that cannot be read, or has the bytes already, is left alone.
    void change(const QString &path, const Change &change);
    void remove(const QString &path);
    /// What is in the file, at most so much, when all before is done: given to `then` in this object's thread, unless
    /// the object is gone by then. Nothing is given when the file cannot be read; one that is not there is empty.
    void read(const QString &path, qint64 mostBytes, const std::function<void(const QByteArray &)> &then);

    /// Waits until all is on the disk.
    void flush();

Q_SIGNALS:
    void written(const QString &path);
    void failed(const QString &path, const penstock::Error &error);

private:
    void store(const QString &path, const QByteArray &bytes);
    void tell(const QString &path, const Status &status);

    QThreadPool m_thread;
};

} // namespace penstock

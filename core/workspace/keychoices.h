// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/filewriter.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace penstock {

/// Which keys somebody has given to commands, from one run to the next, in a file that several windows share: what one
/// changes, the others take over. Keys are written as QKeySequence::PortableText.
class KeyChoices final : public QObject
{
    Q_OBJECT

public:
    /// The file need not exist. What is wrong in it counts as not chosen.
    explicit KeyChoices(const QString &path, QObject *parent = nullptr);

    /// None: the usual keys. An empty list: it has no key.
    std::optional<QStringList> keys(const QString &command) const;
    bool isEmpty() const { return m_keys.isEmpty(); }
    /// By command.
    const QHash<QString, QStringList> &all() const { return m_keys; }

    void choose(const QString &command, const QStringList &keys);
    void forget(const QString &command);
    void forgetAll();

    /// Waits until all is on the disk.
    void flush() { m_writer.flush(); }

Q_SIGNALS:
    void changed();
    void failed(const penstock::Error &error);

private:
    using Keys = QHash<QString, QStringList>;

    void change(const std::function<void(Keys &)> &change);
    void read();
    void take(const Keys &keys);
    void watch();

    QString m_path;
    Keys m_keys;
    quint64 m_changes = 0; ///< made here so far
    FileWriter m_writer;
    QFileSystemWatcher m_watcher;
    QTimer m_readTimer;
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/tablayout.h"

#include <QString>
#include <QStringList>

#include <memory>

class QLockFile;

namespace penstock {

/// The folder of one process's tabs, below the folder of all: no two processes have the same, and what a process left
/// behind that has ended (or crashed) goes to the next one.
class SessionFolder final
{
public:
    /// Takes a folder that nobody holds, or makes one, and moves the tabs of ended processes into it. path() is empty
    /// when nothing can be written there.
    explicit SessionFolder(const QString &parent);
    ~SessionFolder();

    /// Of this process; empty: none.
    QString path() const { return m_path; }

    /// What is in it now: the ids of the tabs in their order, those that were left behind last, and the one that was
    /// looked at.
    struct Order
    {
        QStringList tabs;
        QString current; ///< empty: unknown
        TabLayout layout{};
    };
    Order order() const;

    static QString tabFile(const QString &folder, const QString &id);
    static QString orderFile(const QString &folder);

private:
    Q_DISABLE_COPY_MOVE(SessionFolder)

    std::unique_ptr<QLockFile> take(const QString &folder) const;
    void adopt(const QString &folder) const;

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace penstock

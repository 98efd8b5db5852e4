// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/filewriter.h"
#include "core/workspace/tablelook.h"

#include <QObject>

#include <optional>
#include <utility>

namespace penstock {

/// The looks of the tables of the last statements, from one run to the next, in a file of its own. No statement stands
/// there, for one may hold a secret: only what tells it from others.
class TableLooks final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype most = 200;

    /// A file that is not there, or cannot be read: no looks.
    explicit TableLooks(const QString &path, QObject *parent = nullptr);

    /// None: the table stands as it comes. `table`: which of the statement's, from 0.
    std::optional<TableLook> look(const QString &statement, std::size_t table) const;
    /// On the disk soon, in the background; a table without columns is forgotten. Of several windows, all looks are
    /// there.
    void setLook(const QString &statement, std::size_t table, const TableLook &look);

    /// Waits until all is on the disk.
    void flush() { m_writer.flush(); }

private:
    using Entry = std::pair<QString, TableLook>;

    static QString keyOf(const QString &statement, std::size_t table);
    static QList<Entry> decoded(const QByteArray &bytes);
    static QByteArray encoded(const QList<Entry> &looks);
    static void put(QList<Entry> *looks, const QString &key, const TableLook &look);

    QString m_path;
    QList<Entry> m_looks; ///< changed last, first
    FileWriter m_writer;
};

} // namespace penstock

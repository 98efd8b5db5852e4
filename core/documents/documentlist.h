// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/lastrun.h"
#include "core/settings/filewriter.h"

#include <QList>
#include <QObject>

namespace penstock {

/// The pipelines' documents that somebody has made or opened, from one run to the next, in a file of its own; and
/// which of them start with the program, which none does that nobody has told to.
class DocumentList final : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QString path; ///< absolute
        bool startsWithPenstock = false;
        LastRun last{};

        bool operator==(const Entry &) const = default;
    };

    /// A file that is not there, or cannot be read, is an empty list.
    explicit DocumentList(const QString &path, QObject *parent = nullptr);

    const QList<Entry> &entries() const { return m_entries; } ///< in the order of coming

    void add(const QString &document);    ///< nothing, when it is there
    void remove(const QString &document); ///< from the list; the file stays
    void setLast(const QString &document, const LastRun &last);
    void setStartsWithPenstock(const QString &document, bool starts);

    void flush() { m_writer.flush(); }

Q_SIGNALS:
    void changed();
    void failed(const penstock::Error &error); ///< the list is not kept

private:
    qsizetype indexOf(const QString &document) const;
    void write();

    QString m_path;
    QList<Entry> m_entries;
    FileWriter m_writer;
};

} // namespace penstock

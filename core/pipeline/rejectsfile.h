// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/pipeline/rejectedrow.h"
#include "core/source/sourcelines.h"

#include <QCoreApplication>
#include <QFile>
#include <QList>
#include <QString>

#include <atomic>
#include <cstddef>
#include <mutex>
#include <optional>

namespace penstock {

/// The dead letters: a CSV with row, line, column, reason and text of every row that is not on the server, or may not
/// be. The text is the person's own, byte for byte. It exists only when there is something in it. Any thread may write.
///
/// Rows that stand in a file of their own form get two files: one holds them as they are in their file, below its
/// header, line ends and encoding included, so that it can be mended and read again by itself; it is made when nothing
/// follows. The other, beside it, is the CSV with their reasons, and grows as they come.
class RejectsFile
{
    Q_DECLARE_TR_FUNCTIONS(penstock::RejectsFile)

public:
    /// An empty path: nothing is ever written. `source`: the file whose rows get a file of their own form; empty: none.
    explicit RejectsFile(const QString &path, const QString &source = {});
    /// Where it is made when rows must not be lost and no path was given. Before all others.
    void setSpare(const QString &path) { m_spare = path; }
    /// Of a source with partitions, of which it is committed that they were read: the rows have topic, partition and
    /// offset as well, what was flushed survives a crash of the computer, and the spare is made for the first of them.
    void setPartitioned(bool isPartitioned) { m_isPartitioned = isPartitioned; }
    ~RejectsFile();

    /// "bad.reasons.csv" of "bad.csv".
    static QString reasonsPath(const QString &path);
    /// For setSpare(), where there is no other place: unique, in the folder of the program's data.
    static QString sparePath();
    /// Of the sinks of a pipeline, 0 the first: bad.csv, bad.2.csv. Empty when the path is.
    static QString pathOfSink(const QString &path, std::size_t sink);

    /// Finds out whether the file can be written. An earlier rejects file of the same name is added to, or, where rows
    /// have their own form, kept under another name, see notes(); any other file that holds something is refused.
    Status open();

    /// Goes on with what an earlier run of the same rows has written from `begin` on; what it wrote of rows behind
    /// `lastRow` is dropped. Instead of open().
    Status goOn(qint64 begin, quint64 lastRow);

    /// From now on there is a file, if there was none; an error when there is no place for one.
    Status makeSpare();

    /// Rows that are written go somewhere, without a spare that is made for them.
    bool isThere();
    Status write(const QList<RejectedRow> &rows);
    Status flush();

    /// Nothing is written any more. Puts what was written in the order of the rows, which become known in another, and
    /// makes the file of the rows themselves.
    Status finish(const std::optional<SourceLines> &lines = {});

    /// Writes these rows, and nothing else, to a file of the same form, which appears whole or not at all.
    static Status save(const QList<RejectedRow> &rows, const QString &path);

    QStringList notes() const { return m_notes; } ///< for people, after open()
    qint64 begin() const { return m_begin; }      ///< where the rows of this run begin

    QString absolutePath() const; ///< empty: none was given
    /// As it was given; empty until something was written.
    QString path() const { return m_wasWritten ? m_path : QString(); }

private:
    Q_DISABLE_COPY_MOVE(RejectsFile)
    Status problem(const QString &reason) const;
    Status openHere();
    Status makeSpareHere();
    QByteArray header() const;
    Status check(bool &existed);
    Status keepEarlier();
    Status putInOrder();
    bool hasRowsApart() const { return !m_source.isEmpty(); }

    QString m_path; ///< changes once at most, before anything is written
    const QString m_source;
    QString m_spare;
    bool m_isPartitioned = false;
    std::mutex m_mutex;
    QFile m_file;       ///< the CSV
    qint64 m_begin = 0; ///< where the rows of this run begin
    quint64 m_lastRow = 0;
    bool m_isInOrder = true;
    std::atomic<bool> m_wasWritten = false;
    QStringList m_notes;
};

} // namespace penstock

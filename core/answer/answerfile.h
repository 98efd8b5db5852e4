// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/answerwriter.h"
#include "core/file/atomicfile.h"
#include "core/file/packingdevice.h"

namespace penstock {

/// A file into which an answer goes as it comes: it appears whole or not at all. Its name says whether it is packed
/// (packingOfName()). For any one thread at a time.
class AnswerFile final
{
public:
    /// Error (File): the folder is not there, cannot be written, …
    static Result<std::unique_ptr<AnswerFile>> create(const QString &path, const ExportStyle &style,
                                                      const QStringList &statements);

    /// For rows.
    AnswerWriter &writer() { return m_writer; }
    /// For bytes that are no rows, instead.
    QIODevice &device() { return m_packing; }

    qint64 bytes() const { return m_packing.passedOn(); } ///< in the file, so far

    /// What stopped the writer, with the file's name and the system's reason when that is the file. Before commit().
    Error explained(const Error &error) const;

    /// Everything is there, and the writer has finished. Error (File): what stood in its place before still does.
    Status commit();

private:
    AnswerFile(std::unique_ptr<AtomicFile> file, const QString &path, const ExportStyle &style,
               const QStringList &statements);

    std::unique_ptr<AtomicFile> m_file;
    PackingDevice m_packing;
    AnswerWriter m_writer;
};

} // namespace penstock

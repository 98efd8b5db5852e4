// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/standardoutput.h"
#include "core/answer/answerfile.h"

#include <memory>

namespace penstock {

/// Where a command's answer goes: to standard output, whose reader sees rows as they come, or into a file, which is
/// there when it is whole.
class AnswerOutput
{
public:
    /// First of all. path: of the file; empty: standard output. `statements`: of the text that is answered.
    /// Error (File): see AnswerFile::create().
    Status open(const QString &path, const ExportStyle &style, const QStringList &statements);
    bool isFile() const { return m_file != nullptr; }

    Status write(const Batch &batch);
    /// The server's own, instead of rows.
    Status writeBytes(const QByteArray &bytes);
    /// All has been written: rows, or bytes. A file is not there as yet, see keep().
    Status finish(bool isOfRows);
    /// What stopped one of these. Before keep().
    Error explained(const Error &error) const;
    /// The file is to be there.
    Status keep();

    /// What it knows of the rows.
    const AnswerWriter &rows() const { return *m_writer; }

private:
    Status passOn() const;

    StandardOutput m_stdout;
    std::unique_ptr<AnswerFile> m_file;
    std::unique_ptr<AnswerWriter> m_printer; ///< without a file
    AnswerWriter *m_writer = nullptr;        ///< of the two
};

} // namespace penstock

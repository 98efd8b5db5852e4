// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/answerfile.h"

namespace penstock {

AnswerFile::AnswerFile(std::unique_ptr<AtomicFile> file, const QString &path, const ExportStyle &style,
                       const QStringList &statements)
    : m_file(std::move(file)), m_packing(m_file->device(), packingOfName(path)), m_writer(m_packing, style, statements)
{
}

Result<std::unique_ptr<AnswerFile>> AnswerFile::create(const QString &path, const ExportStyle &style,
                                                       const QStringList &statements)
{
    auto file = std::make_unique<AtomicFile>(path);
    if (const Status status = file->open(); !status)
        return std::unexpected(status.error());
    return std::unique_ptr<AnswerFile>(new AnswerFile(std::move(file), path, style, statements));
}

Error AnswerFile::explained(const Error &error) const
{
    return error.kind == Error::Kind::File ? m_file->writeError() : error;
}

Status AnswerFile::commit()
{
    const Status packed = m_packing.finish();
    return packed ? m_file->commit() : packed;
}

} // namespace penstock

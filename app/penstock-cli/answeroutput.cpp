// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/answeroutput.h"

#include "app/penstock-cli/terminal.h"

#include <utility>

namespace penstock {

Status AnswerOutput::open(const QString &path, const ExportStyle &style, const QStringList &statements)
{
    if (path.isEmpty()) {
        m_printer = std::make_unique<AnswerWriter>(m_stdout, style, statements);
        m_writer = m_printer.get();
        return {};
    }
    Result<std::unique_ptr<AnswerFile>> file = AnswerFile::create(path, style, statements);
    if (!file)
        return std::unexpected(file.error());
    m_file = *std::move(file);
    m_writer = &m_file->writer();
    return {};
}

Status AnswerOutput::write(const Batch &batch)
{
    const Status written = m_writer->write(batch);
    return written ? passOn() : written;
}

Status AnswerOutput::writeBytes(const QByteArray &bytes)
{
    QIODevice &device = m_file ? m_file->device() : m_stdout;
    if (device.write(bytes) != bytes.size())
        return failure(Error::Kind::File, device.errorString());
    return passOn();
}

Status AnswerOutput::finish(bool isOfRows)
{
    const Status written = isOfRows ? m_writer->finish() : Status();
    return written ? passOn() : written;
}

Error AnswerOutput::explained(const Error &error) const
{
    return m_file ? m_file->explained(error) : error;
}

Status AnswerOutput::keep()
{
    return m_file ? m_file->commit() : Status();
}

/// A file is looked at when it is whole.
Status AnswerOutput::passOn() const
{
    return m_file ? Status() : terminal::outputStatus();
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/rejectedlines.h"

#include "core/csv/csvreader.h"
#include "core/file/smallfile.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace penstock {

namespace {

constexpr qint64 largest = 10 * 1024 * 1024; // what a tab for lines takes

struct RejectedLinesText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::RejectedLines)
};

Error unusable(const QString &message, const QString &file)
{
    Error error;
    error.kind = Error::Kind::BadInput;
    error.message = message.arg(QDir::toNativeSeparators(file));
    return error;
}

/// A line may be in it for a mistake of its own: it need not be right, but it must be meant as one.
bool mayBeALine(std::string_view text)
{
    return !text.empty() && text.front() != '{' && text.front() != '[' && text.find('=') != std::string_view::npos;
}

} // namespace

Result<QString> rejectedLines(const QString &rejectsFile)
{
    const Result<QByteArray> bytes = readSmallFile(rejectsFile, largest);
    if (!bytes)
        return std::unexpected(bytes.error());
    CsvDialect dialect;
    dialect.trims = false; // a text is as it was
    CsvReader reader(dialect);
    if (const Status opened = reader.openText(*bytes); !opened)
        return std::unexpected(opened.error());
    const auto column = std::ranges::find(reader.header(), "text");
    if (column == reader.header().end() || std::ranges::find(reader.header(), "reason") == reader.header().end())
        return std::unexpected(unusable(RejectedLinesText::tr("%1 is no file of rejected rows."), rejectsFile));
    const auto index = std::size_t(column - reader.header().begin());
    std::string lines;
    std::size_t rows = 0;
    std::size_t likely = 0;
    auto next = reader.next();
    for (; next == CsvReader::Next::Record; next = reader.next()) {
        if (index >= reader.fields().size())
            continue;
        const std::string_view text = reader.fields()[index];
        ++rows;
        likely += mayBeALine(text) ? 1 : 0;
        lines.append(text).append("\n");
    }
    if (next == CsvReader::Next::Failed)
        return std::unexpected(reader.error());
    if (rows == 0 || likely * 2 < rows)
        return std::unexpected(unusable(
            RejectedLinesText::tr(
                "The rows in %1 are no line protocol. The file lists them with their reasons; mend them where they "
                "come from."),
            rejectsFile));
    return QString::fromStdString(lines);
}

} // namespace penstock
